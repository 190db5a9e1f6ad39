outreach-not-translated = Esta página todavía no está disponible en su idioma.
outreach-quiet-title = Usar este sitio
outreach-start-title = Formación para profesionales
outreach-start-heading = Reconocer la violencia digital. Actuar sin aumentar el riesgo.
outreach-start-lead = Un curso gratuito, a su ritmo, para profesionales que encuentran violencia digital y stalkerware (programas espía de acoso) en la pareja o expareja.
outreach-start-course = Ver el curso
outreach-start-safety = Usar este sitio de forma más segura
outreach-start-whom = Para quién
outreach-start-victim-support = Usted atiende a mujeres y a otras personas que sufren violencia. Aprenda a escuchar la parte digital del relato y a planificar antes de que algo cambie en un dispositivo.
outreach-start-perpetrator-programme = Usted trabaja con hombres que ejercen violencia. Aprenda a ver el control digital, a nombrarlo y a poner primero la seguridad de la pareja.
outreach-start-public-authority = Usted recibe denuncias, decide o coordina. Aprenda qué significan los indicios, qué conviene conservar y a quién implicar.
outreach-start-learn = Qué se aprende
outreach-start-time = Tiempo
outreach-start-minutes = { $n ->
    [one] Alrededor de un minuto, a su ritmo
   *[other] Alrededor de { $n } minutos, a su ritmo
}
outreach-start-languages = Idiomas
outreach-start-languages-five = inglés, alemán, italiano, francés, español
outreach-start-cost = Coste
outreach-start-free = Gratuito
outreach-start-end = Al final
outreach-start-certificate = Un certificado que cualquiera puede verificar
outreach-start-principles = En qué se basa el curso
outreach-start-principle-plan = Primero se planifica la seguridad. Buscar y cambiar vienen después.
outreach-start-principle-proof = Un indicio no es una prueba. Una comprobación que no encuentra nada tampoco lo es.
outreach-start-principle-decision = La decisión es de la persona afectada.
outreach-start-principle-data = Sobre usted guardamos lo mínimo que el curso necesita, y nada sobre las personas que atiende.
