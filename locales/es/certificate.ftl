### El certificado impreso y las palabras para sus datos.

certificate-achievement = Certificado de aprovechamiento
certificate-achievement-for = Este certificado se entrega a
certificate-achievement-statement = por haber superado la prueba final del curso

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
certificate-verify = Verificar este documento
certificate-verify-how = Escanee el código o abra esta dirección. La página muestra si el documento es válido y qué se firmó.
certificate-qr-alt = Código QR con la dirección de la página que verifica este documento
certificate-mark-alt = Símbolo de destalk: una puerta con una luz

certificate-name-empty = Escriba el nombre que debe figurar en el certificado.
certificate-name-long = En el certificado, un nombre tiene espacio para { $max } caracteres. Puede abreviarlo.
certificate-name-hidden = El nombre contiene un signo que no se ve. Escriba de nuevo el nombre, sin pegarlo.
certificate-name-letters = Un nombre tiene al menos una letra. Escriba el nombre que debe figurar en el certificado.
certificate-name-unprintable = El certificado no puede imprimir «{ $sign }». Escriba el nombre en letras latinas, griegas o cirílicas, como en el pasaporte.

### Las páginas.

certificate-title-new = Documento nuevo
certificate-title-one = Documento
certificate-none = Todavía no hay nada listo. El certificado de participación llega tras completar todas las lecciones; el de aprovechamiento, tras superar la prueba final.
certificate-ready = El documento está listo. Solo falta confirmar el nombre.
certificate-get-achievement = Crear el certificado de aprovechamiento
certificate-get-participation = Crear el certificado de participación
certificate-new-lead = El nombre se firma y después no se puede cambiar. La puntuación, las respuestas y la entidad no figuran en el documento.
certificate-name-hint = Como en el pasaporte o como lo usa en el trabajo.
certificate-name-wide = Este nombre no cabe en la hoja. Puede abreviarlo.
certificate-language-hint = El idioma en el que hizo la mayor parte del curso.
certificate-visibility = ¿Qué pueden ver quienes tienen el número?
certificate-visibility-hint = Puede cambiarlo en cualquier momento.
certificate-visibility-off = Nada. La página dice que ese certificado no existe.
certificate-visibility-nameless = Curso y fechas, sin el nombre. Quien escribe el nombre sabe si es el correcto.
certificate-visibility-initials = Curso y fechas con las iniciales.
certificate-visibility-full = Curso y fechas con el nombre completo y el itinerario.
certificate-make = Crear el documento
certificate-making = Un momento
certificate-download = Descargar
certificate-download-hint = El mismo documento en cada idioma. El nombre del archivo no dice nada del tema.
certificate-check = Cómo lo verifican otras personas
certificate-check-hint = El código QR del papel lleva a esta página:
certificate-revoked-reason = Motivo: { $it }
certificate-initials = Iniciales

certificate-verify-title = Verificar un certificado
certificate-verify-lead = Escriba el número que figura en el papel o escanee el código.
certificate-verify-number-hint = 32 caracteres; los espacios y los guiones no cuentan.
certificate-verify-number-wrong = Este no es el número de un certificado. Tiene 32 caracteres: cifras y letras de la «a» a la «f».
certificate-verify-button = Verificar
certificate-offline = Verificar un archivo sin este sitio
certificate-offline-how = Cada PDF lleva su firma. Con la clave pública, el propio programa verifica el archivo sin conexión.
certificate-offline-key = La clave pública de este sitio
certificate-status-valid = Válido
certificate-status-valid-text = Este certificado se emitió aquí y sigue siendo válido.
certificate-status-expired = Caducado
certificate-status-expired-text = Este certificado se emitió aquí. Su último día ya pasó.
certificate-status-revoked = Retirado
certificate-status-revoked-text = Este certificado se emitió aquí y la organización lo ha retirado.
certificate-status-not-found = No encontrado
certificate-status-not-found-text = No hay ningún certificado con este número que se pueda mostrar. Compare el número con el papel.
certificate-compare-paper = Compare cada línea con el papel que tiene delante. Lo que no coincide se ha modificado.
certificate-same = ¿Es correcto el nombre del papel?
certificate-same-label = Nombre en el papel
certificate-same-hint = La respuesta es sí o no. No se guarda nada de lo que escribe.
certificate-same-button = Comparar
certificate-same-yes = Sí, es el nombre que se firmó.
certificate-same-no = No, se firmó otro nombre.
certificate-same-no-text = Compruebe una vez cómo está escrito. Si sigue sin coincidir, el papel se ha modificado.

certificate-find = Buscar
certificate-kind = Tipo
certificate-state = Estado
certificate-issued-list = Certificados, los más recientes primero
certificate-found-none = Ningún resultado.
certificate-older = Certificados más antiguos
certificate-revoke = Retirar
certificate-revoke-reason = Motivo
certificate-revoke-reason-hint = Lo lee la persona titular del certificado. No se muestra en público.
certificate-revoke-reason-wrong = Escriba un motivo de 5 a 500 caracteres.
