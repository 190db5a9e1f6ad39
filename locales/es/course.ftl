### El curso: resumen, lecciones, actividades, casos prácticos; y la página de la organización sobre participantes.

course-title = Curso
course-title-screen = Lección { $n }, página { $page }
course-here = Está aquí
course-lesson-n = Lección { $n }
course-page-n = Página { $n }
course-position = Página { $n } de { $of }
course-pages = Páginas de esta lección
course-outline = En esta lección
course-outcome = Objetivo de aprendizaje
course-start = Empezar el curso
course-continue = Continuar donde lo dejó
course-previous = Volver
course-next = Página siguiente
course-finish = Completar la lección
course-to-overview = Ir al resumen del curso
course-to-test = Ir a la prueba final
course-to-documents = Ir a sus documentos
course-next-lesson = Lección siguiente
course-lessons-done = { $n } de { $of } lecciones completadas
course-minutes = { $n } min
course-minutes-left = { $n ->
    [one] queda un minuto aproximadamente
   *[other] quedan unos { $n } minutos
}
course-minutes-left-lesson = { $n ->
    [0] esta lección está completada
    [one] queda un minuto aproximadamente en esta lección
   *[other] quedan unos { $n } minutos en esta lección
}
course-state-not-started = sin empezar
course-state-in-progress = en curso
course-state-done = completada
course-step-read = hecho
course-step-instead = resumen leído
course-step-later = dejado para después
course-after = Después de las lecciones
course-after-text = La prueba final muestra lo que se lleva del curso. Puede hacerla en cualquier momento.
course-complete-title = Ha completado todas las lecciones
course-complete-text = Su certificado de participación está en sus documentos. El certificado de aprovechamiento requiere la prueba final. Todas las lecciones siguen a su disposición.
course-lesson-done-title = Esta lección está completada
course-lesson-done-text = Puede volver aquí en cualquier momento. Sus respuestas se mantienen.
course-lesson-open-title = { $n ->
    [one] Queda una página por hacer
   *[other] Quedan { $n } páginas por hacer
}
course-lesson-open-text = Puede hacer las páginas que faltan ahora o más tarde.
course-lesson-open-go = Ir a la primera página por hacer
course-care = Si algo de lo que lee le afecta personalmente, haga una pausa.
course-care-link = Seguridad y apoyo

course-fallback = Esta parte todavía no está disponible en español. Se muestra en el idioma del original.
course-outdated = El original de esta parte ha cambiado. La traducción llegará.
course-sources = Fuentes:
course-lesson-sources = Todas las fuentes de esta lección
course-checked-on = comprobada el { $it }
course-figure-words = La imagen en palabras
course-tone-safety = Seguridad
course-tone-practice = De la práctica
course-tone-key = Lo esencial

course-note-title = Antes de seguir leyendo
course-note-choice = Puede elegir. Cada opción cuenta como hecha y se puede cambiar en cualquier momento.
course-note-read = Leer la página
course-note-instead = Leer el resumen
course-note-later = Volver más tarde
course-instead-title = Resumen
course-note-read-after-all = Leer la página entera

course-answer = Responder
course-answered = Su respuesta
course-again = Intentar de nuevo
course-verdict-right = Correcto
course-verdict-partly = Correcto en parte
course-verdict-wrong = Todavía no es correcto
course-sure-wrong = Aquí su grado de certeza era alto. Estos momentos merecen una segunda mirada: es donde más se aprende.
course-unsure-right = Su grado de certeza era bajo y su respuesta es correcta.
course-mark-chosen-right = Su elección: correcta
course-mark-chosen-wrong = Su elección: no es correcta
course-mark-missed = Esta habría sido la respuesta correcta
course-mark-also-right = También es correcta
course-mark-right = Correcto
course-mark-wrong = No es correcto
course-own = Su respuesta
course-right = Respuesta correcta
course-place = Lugar { $n }
course-confidence = ¿Qué grado de certeza tiene? (opcional)
course-confidence-1 = 1 – bajo
course-confidence-2 = 2 – medio
course-confidence-3 = 3 – alto
course-error-incomplete = Falta algo. Complete su respuesta y envíela de nuevo.
course-error-place-twice = Un lugar se ha dado dos veces. Dé a cada línea un lugar propio.

course-overtaken-title = Hay una respuesta más reciente
course-overtaken-answer = Ha respondido en otra ventana o en otro dispositivo. Aquí ve esa respuesta. Lo que acaba de enviar no se ha guardado. Está en el formulario de abajo.
course-overtaken-text = Ha cambiado este texto en otra ventana o en otro dispositivo. Aquí ve las dos versiones. Lo que acaba de enviar todavía no se ha guardado.
course-overtaken-walk = Ha continuado en otra ventana o en otro dispositivo. Aquí ve dónde está ahora. Su última elección no se ha guardado.
course-overtaken-own = Lo que acaba de enviar
course-overtaken-kept = El texto guardado
course-overtaken-save = Guardar esta versión
course-overtaken-leave = Conservar el texto guardado

course-reflection-hint = No escriba nombres, lugares ni otros datos de personas reales.
course-reflection-keep = Guardar este texto para mí
course-reflection-purpose = Sin la marca, el texto se muestra una vez y no se guarda. Con la marca, lo guardamos para que pueda leerlo y cambiarlo aquí. En este sitio no lo ve nadie más; quien gestiona el servidor podría leerlo técnicamente. Se borra cuando usted lo indica, 30 días después de completar el curso y, como máximo, al cabo de un año.
course-reflection-done = Terminar
course-reflection-save = Guardar los cambios
course-reflection-delete = Borrar el texto
course-reflection-kept = Este texto está guardado para usted.
course-reflection-once-title = No se ha guardado
course-reflection-once = Aquí ve su texto una vez. Si quiere conservarlo, cópielo o imprima esta página ahora.
course-reflection-own = Su texto
course-reflection-again = Escribir otra cosa
course-reflection-long = El texto es demasiado largo. Redúzcalo a { $n } caracteres.

course-scenario = Caso práctico
course-scenario-prompt = ¿Qué hace?
course-story = Lo que sucede
course-scenario-end = Fin
course-supervisor = Supervisión
course-trail = Su camino
course-decision = Decisión { $n }
course-debrief = Para llevarse
course-debrief-way = Sus decisiones y lo que significaron
course-decide-again = Decidir de otra manera en la decisión { $n }
course-restart = Empezar desde el principio
course-tags = Qué significan las etiquetas
course-tag-risk-up = Sube el riesgo
course-tag-risk-down = Baja el riesgo
course-tag-evidence = Pruebas
course-tag-referral = Derivación
course-tag-risk-up-text = Este paso puede alertarlo a él o someterla a ella a más presión.
course-tag-risk-down-text = Este paso reduce un riesgo o le da a ella más capacidad de elegir.
course-tag-evidence-text = Este paso conserva algo que puede contar más adelante. Lo que cuenta lo decide un tribunal.
course-tag-referral-text = Este paso incorpora otro servicio que ayuda.

course-learners-title = Participantes
course-learners-lead = Todas las personas que tienen una plaza y hasta dónde han llegado. Las respuestas no se muestran a nadie.
course-learners-search = Nombre o correo electrónico
course-learners-audience = Tipo de entidad
course-learners-state = Estado
course-learners-all = todos
course-learners-filter = Filtrar
course-learners-found = { $n ->
    [0] Sin resultados
    [one] Una persona participante
   *[other] { $n } participantes
}
course-learners-caption = Participantes y su progreso
course-learners-name = Nombre
course-learners-progress = Progreso
course-learners-active = Última actividad
course-learners-pages = Páginas
course-learners-previous = Página anterior
course-learners-next = Página siguiente
course-learner-not-started = sin empezar
course-learner-in-progress = en curso
course-learner-done = curso completado
course-learner-title = Participante
course-learner-email = Correo electrónico
course-learner-since = Con plaza desde el
course-learner-completed = Curso completado el
course-learner-none = todavía no
course-learner-lessons = Progreso por lección
course-learner-lesson = Lección
course-learner-module = Módulo
course-learner-pages = Páginas hechas
course-learner-screens = { $n } de { $of }
course-learner-private = Lo que una persona participante responde o escribe es solo para ella. No se muestra ni aquí ni en ningún otro sitio.
course-learner-link = Acceso
course-learner-link-text = Un nuevo enlace para definir la frase de contraseña se envía a la dirección de arriba. Funciona durante 72 horas. Los enlaces enviados antes funcionan hasta que caducan.
course-learner-link-send = Enviar de nuevo el enlace
course-learner-link-busy = Enviando
course-learner-sent-title = El enlace está en camino
course-learner-sent-text = El correo sale en un minuto.
