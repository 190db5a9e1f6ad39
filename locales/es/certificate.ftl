### El certificado impreso y las palabras para sus datos.

certificate-achievement = Certificado de aprovechamiento
certificate-achievement-for = Este certificado se entrega a
certificate-achievement-statement = por haber completado el curso y superado la prueba final

certificate-participation = Certificado de participación
certificate-participation-for = Este certificado confirma que
certificate-participation-statement = ha participado en el curso

certificate-document-title = { $kind }: { $course }

certificate-name = Nombre
certificate-course = Curso
certificate-outcomes = Objetivos de aprendizaje del curso

certificate-audience = Itinerario
certificate-audience-victim-support = Servicios de atención a víctimas
certificate-audience-perpetrator-programme = Programas para hombres que ejercen violencia
certificate-audience-public-authority = Administraciones públicas

certificate-duration = Duración
certificate-duration-hours =
    { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }
certificate-duration-minutes = { $hours } h { $minutes } min

certificate-language = Idioma del curso
certificate-language-en = inglés
certificate-language-de = alemán
certificate-language-it = italiano
certificate-language-fr = francés
certificate-language-es = español

certificate-intake = Convocatoria
certificate-issued-on = Fecha de emisión
certificate-valid-until = Válido hasta el
certificate-content-version = Versión de los contenidos
certificate-number = Número de certificado
certificate-issued-by = Emitido por
certificate-signed = Firma digital
certificate-key = Huella de la clave
certificate-verify = Comprobar este documento
certificate-verify-how = Escanee el código o abra esta dirección. La página muestra si el documento es válido y qué se firmó.
certificate-qr-alt = Código QR con la dirección de la página que comprueba este documento
certificate-mark-alt = Símbolo de destalk: una puerta con una luz

certificate-name-empty = Escriba el nombre que debe figurar en el certificado.
certificate-name-long = En el certificado, un nombre tiene espacio para { $max } caracteres. Puede abreviarlo.
certificate-name-hidden = El nombre contiene un signo que no se ve. Escriba de nuevo el nombre, sin pegarlo.
certificate-name-letters = Un nombre tiene al menos una letra. Escriba el nombre que debe figurar en el certificado.
certificate-name-unprintable = El certificado no puede imprimir «{ $sign }». Escriba el nombre en letras latinas, griegas o cirílicas, como en el pasaporte.
