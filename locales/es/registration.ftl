### Inscripción: las páginas públicas, la página personal, las páginas de la organización y los correos de esta área.

registration-choose = Elija una opción
registration-opens = Apertura
registration-closes = Cierre
registration-seats = Plazas
registration-seats-left = Plazas libres
registration-in-line = En lista de espera

## El estado de la inscripción

registration-banner-soon-title = La inscripción todavía no está abierta
registration-banner-soon-lead = Se abre el { $it }.
registration-banner-soon-next = Deje su dirección y le escribiremos una sola vez, cuando se abra.
registration-banner-soon-button = Inscribirse
registration-banner-open-title = La inscripción está abierta
registration-banner-open-lead = { $n ->
    [one] Queda una plaza.
   *[other] Quedan { $n } plazas.
}
registration-banner-open-unlimited-lead = Hay plaza para todas las personas que trabajan en este campo.
registration-banner-open-next = Envíe ahora su solicitud: bastan unos cinco minutos. La plaza es suya cuando confirma su dirección.
registration-banner-open-button = Solicitar una plaza
registration-banner-waiting-title = La inscripción está abierta, con lista de espera
registration-banner-waiting-lead = { $n ->
    [0] Todas las plazas están ocupadas. Todavía no espera nadie.
    [one] Todas las plazas están ocupadas. Espera una persona.
   *[other] Todas las plazas están ocupadas. Esperan { $n } personas.
}
registration-banner-waiting-next = Envíe ahora su solicitud para entrar en la lista. Cada plaza que queda libre se ofrece a la siguiente persona.
registration-banner-waiting-button = Entrar en la lista de espera
registration-banner-full-title = Todas las plazas están ocupadas
registration-banner-full-lead = En esta convocatoria no hay lista de espera.
registration-banner-full-list-lead = La lista de espera también está completa.
registration-banner-full-next = Deje su dirección y le escribiremos una sola vez, cuando se pueda solicitar plaza de nuevo.
registration-banner-full-button = Inscribirse
registration-banner-closed-title = La inscripción está cerrada
registration-banner-closed-lead = Se cerró el { $it }.
registration-banner-closed-next = Deje su dirección y le escribiremos una sola vez, cuando se abra.
registration-banner-closed-button = Inscribirse
registration-banner-reopens = Se abre de nuevo el { $it }.
registration-banner-no-date = Todavía no hay fecha para la próxima convocatoria.
registration-banner-full-for = Para estas entidades, todas las plazas están ocupadas: { $it }.
registration-banner-waiting-for = Para estas entidades, todas las plazas están ocupadas y las nuevas solicitudes van a la lista de espera: { $it }.

## Un aviso de la apertura

registration-notice-title = Un aviso cuando se abra la inscripción
registration-notice-email = Correo electrónico
registration-notice-hint = Para un solo mensaje, cuando se abra la inscripción. Después de ese mensaje borramos la dirección.
registration-notice-button = Recibir un aviso
registration-notice-sent-title = Falta un paso en su bandeja de entrada
registration-notice-sent-confirm = Abra el mensaje y confirme en la página a la que lleva. Solo entonces guardamos su dirección.
registration-notice-confirm-title = Confirme que desea un mensaje
registration-notice-confirm-lead = Escribiremos una vez a { $it }, cuando se abra la inscripción. Después borramos la dirección.
registration-notice-confirm-button = Sí, escríbanme
registration-notice-done = Gracias. Le escribiremos una vez, cuando se abra la inscripción. No hay nada más que hacer.

## La página del curso

registration-course-outcomes = Qué sabrá hacer después
registration-course-time = Cuánto dura
registration-course-time-lead = Se aprende por cuenta propia, en lecciones cortas, cuando hay tiempo. Puede parar en cualquier punto y seguir más tarde.
registration-course-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
registration-course-contents = Qué contiene
registration-course-test = La prueba final
registration-course-test-text = { $questions } preguntas sobre casos de la práctica. Se supera con el { $percent } de los puntos, y hay { $attempts ->
    [one] un intento.
   *[other] { $attempts } intentos.
}
registration-course-certificate = El certificado
registration-course-certificate-text = Con la prueba superada recibe un certificado de aprovechamiento que su entidad puede verificar. Sin la prueba recibe un certificado de participación.
registration-course-languages = Idiomas
registration-course-languages-text = { $it }. Puede cambiar de idioma en cada página sin perder el punto en el que está.

## El formulario

registration-form-title = Inscripción en el curso
registration-form-back = El curso
registration-form-lead = El curso es para quienes trabajan en Europa en un servicio de atención a víctimas, un programa para hombres que ejercen violencia o una administración pública. Es gratuito.
registration-form-lead-waiting = Ahora todas las plazas están ocupadas. Con este formulario entra en la lista. Cada plaza que queda libre se ofrece a la siguiente persona.
registration-form-work = Dónde trabaja
registration-form-audience = Tipo de entidad
registration-form-audience-hint = El curso tiene una parte para cada uno de los tres.
registration-form-audience-wrong = Elija el tipo de su entidad.
registration-form-organisation = Nombre de la entidad
registration-form-organisation-hint = Tal como se la conoce; con la ciudad, si hay varias.
registration-form-organisation-wrong = Escriba un nombre de { $n } caracteres como máximo.
registration-form-country = País de la entidad
registration-form-country-wrong = Elija el país de su entidad.
registration-form-work-purpose = Para qué: para ver si el curso es adecuado para usted y para repartir las plazas. Se guarda mientras tenga plaza; sin plaza, un año.
registration-form-you = Sobre usted
registration-form-name = Su nombre
registration-form-name-hint = Tal como puede figurar en su certificado.
registration-form-email = Correo electrónico de trabajo
registration-form-email-hint = Una dirección que solo lea usted. Con una dirección privada, la organización mira antes su solicitud.
registration-form-email-disposable = Los mensajes a esta dirección no llegarían a tiempo. Escriba su dirección de trabajo.
registration-form-language = Idioma de los mensajes
registration-form-language-hint = El curso está en todos los idiomas.
registration-form-you-purpose = Para qué: para escribirle sobre su solicitud. No pedimos nada más ni damos nada a nadie.
registration-form-website = Deje vacío este campo
registration-form-declaration-wrong = Lea la declaración y marque la casilla si está de acuerdo.
registration-form-next = Tras el envío escribimos a su dirección. Su solicitud cuenta desde el momento en que la confirma desde ese mensaje.
registration-form-privacy = Cómo tratamos los datos personales
registration-form-button = Enviar la solicitud
registration-form-busy = Un momento

registration-declaration-title = Declaración
registration-declaration-lead = El curso trata de la violencia en la pareja o expareja. Por eso pedimos a cada persona su acuerdo con estos puntos:
registration-declaration-purpose = Uso lo que aprendo para mi trabajo con personas que sufren violencia o que la ejercen, y nunca para vigilar, seguir o controlar a nadie.
registration-declaration-safety = Pongo en primer lugar la seguridad y las decisiones de la persona que sufre la violencia. No hago nada que pueda alertar a quien la ejerce.
registration-declaration-confidential = En los ejercicios y las notas no escribo nombres ni detalles que permitan reconocer a una persona.
registration-declaration-personal = No doy mi acceso a nadie.
registration-declaration-accept = He leído la declaración y estoy de acuerdo
registration-declaration-version = Versión { $it }

registration-sent-title = Mire en su bandeja de entrada
registration-sent-lead = Hemos escrito a la dirección indicada.
registration-sent-confirm = Abra el mensaje y confirme en la página a la que lleva. Su solicitud cuenta desde ese momento.
registration-sent-spam = Si en diez minutos no llega nada, mire en la carpeta de correo no deseado y pregunte a su servicio informático si nuestros correos llegan.
registration-sent-days = El mensaje vale siete días. Sin confirmación, borramos entonces el formulario.
registration-sent-again = Volver al formulario

registration-confirm-title = Confirme su dirección
registration-confirm-lead = Compruebe los datos. Su solicitud cuenta desde el momento en que la confirma aquí.
registration-confirm-button = Confirmar la solicitud
registration-confirm-not-you = Si no procede de usted, cierre esta página. Sin confirmación no ocurre nada y los datos se borran.

registration-audience-none = Ninguno de estos
registration-country-other = Un país de fuera de Europa

## La página personal

registration-status-title = Su solicitud
registration-status-details = Qué hemos anotado
registration-status-place = Puesto en la lista
registration-status-confirmed = Confirmada el
registration-status-note = Nota de la organización
registration-status-accept = Aceptar la plaza
registration-status-decline = Rechazar la plaza
registration-status-start = Empezar el curso
registration-status-withdraw = Retirar la solicitud
registration-status-again = Solicitar de nuevo
registration-status-help = Dónde encontrar ayuda, para usted o para alguien que conoce
registration-status-keep = El enlace de cada uno de nuestros mensajes abre esta página. No lo comparta.

registration-status-review-title = Estamos mirando su solicitud
registration-status-review-word = en revisión
registration-status-review-lead = La organización la mira porque procede de una dirección que cualquiera puede tener. Mientras tanto conserva su puesto.
registration-status-review-next = Le escribiremos en cuanto haya una decisión. Por ahora no hay nada que hacer.
registration-status-waiting-title = Está en la lista de espera
registration-status-waiting-word = en lista de espera
registration-status-waiting-lead = { $place ->
    [one] Ocupa el primer puesto de la lista.
   *[other] Su puesto en la lista es el { $place }.
}
registration-status-waiting-next = Cuando queda libre una plaza, se ofrece a la primera persona de la lista. Entonces hay { $hours ->
    [one] una hora
   *[other] { $hours } horas
} para aceptarla. Le escribiremos.
registration-status-offered-title = Hay una plaza reservada para usted
registration-status-offered-word = plaza ofrecida
registration-status-offered-lead = Acéptela o rechácela antes del { $deadline }.
registration-status-offered-next = Sin respuesta, la plaza pasa a la siguiente persona.
registration-status-seated-title = Tiene una plaza
registration-status-seated-word = plaza confirmada
registration-status-seated-lead = Puede empezar ahora y aprender cuando tenga tiempo.
registration-status-seated-next = La primera vez elige una frase de contraseña. Después inicia sesión con ella.
registration-status-declined-title = Ha rechazado la plaza
registration-status-declined-word = plaza rechazada
registration-status-declined-lead = Se ofreció a la siguiente persona.
registration-status-declined-next = Mientras la inscripción esté abierta puede solicitar plaza de nuevo.
registration-status-lapsed-title = La oferta ha terminado
registration-status-lapsed-word = oferta terminada
registration-status-lapsed-lead = La plaza estuvo reservada para usted hasta la fecha límite. Después pasó a la siguiente persona.
registration-status-lapsed-next = Mientras la inscripción esté abierta puede solicitar plaza de nuevo. Tendrá un nuevo puesto en la lista.
registration-status-refused-title = No hay plaza para esta solicitud
registration-status-refused-word = sin plaza
registration-status-refused-lead = Esto no dice nada de usted ni de su trabajo.
registration-status-refused-next = Si algo ha cambiado o faltaba, escríbanos desde la página de contacto.
registration-status-withdrawn-title = Su solicitud está retirada
registration-status-withdrawn-word = retirada
registration-status-withdrawn-lead = Si tenía una plaza, se ofreció a la siguiente persona.
registration-status-withdrawn-next = Mientras la inscripción esté abierta puede solicitar plaza de nuevo.

registration-withdraw-title = Retirar la solicitud
registration-withdraw-lead = Renuncia a su puesto en la lista. No se puede recuperar: una nueva solicitud empieza al final.
registration-withdraw-seated = Renuncia a su plaza y a su acceso al curso. La plaza pasa enseguida a la siguiente persona.
registration-withdraw-button = Sí, retirar
registration-withdraw-back = No, volver

registration-reason-field = El curso es para quienes trabajan en un servicio de atención a víctimas, un programa para hombres que ejercen violencia o una administración pública.
registration-reason-country = El curso es para entidades de Europa.
registration-reason-disposable = Los mensajes a esta dirección no llegarían. Solicite plaza con su dirección de trabajo.
registration-reason-staff = Esta cuenta organiza el curso. La organización no ocupa plazas.
registration-reason-full = Cuando confirmó su dirección, todas las plazas estaban ocupadas. Si quedan libres, puede solicitar plaza de nuevo.
registration-reason-closed = El formulario se envió fuera del plazo de inscripción. Puede solicitar plaza de nuevo cuando se abra.
registration-reason-not-confirmed = No hemos podido confirmar que la solicitud proceda de la entidad indicada.
registration-reason-incomplete = Nos falta algo para decidir. Puede solicitar plaza de nuevo con lo que falta.
registration-reason-other = El motivo está en la nota de la organización, más abajo.

## Organización

registration-state-review = por revisar
registration-state-waiting = en espera
registration-state-offered = plaza ofrecida
registration-state-seated = tiene plaza
registration-state-declined = oferta rechazada
registration-state-lapsed = oferta terminada
registration-state-refused = denegada
registration-state-withdrawn = retirada

registration-review-free-mail = dirección privada

registration-reason-name-field = Trabaja en otro campo
registration-reason-name-country = Entidad de fuera de Europa
registration-reason-name-disposable = Dirección desechable
registration-reason-name-staff = Cuenta de la organización
registration-reason-name-full = Sin plaza ni puesto en la lista
registration-reason-name-closed = Enviada fuera de plazo
registration-reason-name-not-confirmed = Entidad no confirmada
registration-reason-name-incomplete = Falta algo
registration-reason-name-other = Otro motivo, véase la nota

registration-intakes-title = Convocatorias
registration-intakes-caption = Todas las convocatorias, la más reciente primero
registration-intakes-empty = Todavía no hay ninguna convocatoria. Cree una y la página pública la mostrará enseguida.
registration-intake-new = Nueva convocatoria
registration-intake-new-title = Nueva convocatoria
registration-intake-title = Cambiar la convocatoria
registration-intake-name = Nombre
registration-intake-name-hint = Para usted y la organización. Quien se inscribe no lo ve.
registration-intake-actions = Acciones
registration-intake-applications = Solicitudes
registration-intake-copy = Copiar
registration-intake-review = Por revisar
registration-intake-status-soon = todavía no abierta
registration-intake-status-open = abierta
registration-intake-status-waiting = lista de espera
registration-intake-status-full = completa
registration-intake-status-closed = cerrada
registration-intake-held-of = { $held } de { $seats } ocupadas
registration-intake-held-unlimited = { $held } ocupadas, sin límite
registration-intake-window = Plazo de inscripción
registration-intake-zone = Zona horaria
registration-intake-zone-hint = Todas las fechas de esta convocatoria valen en esta zona y se muestran así.
registration-intake-reopens = Nueva apertura (opcional)
registration-intake-reopens-hint = La fecha que indica la página pública cuando esta convocatoria está completa o cerrada.
registration-intake-date-wrong = Escriba una fecha y una hora.
registration-intake-number-wrong = Escriba un número entero o deje el campo vacío.
registration-intake-seats = Número de plazas
registration-intake-seats-hint = Vacío significa sin límite. 0 significa que nadie recibe plaza.
registration-intake-unlimited = sin límite
registration-intake-waiting = Lista de espera
registration-intake-waiting-off = Sin lista de espera
registration-intake-waiting-limited = Lista de espera con límite
registration-intake-waiting-unlimited = Lista de espera sin límite
registration-intake-waiting-max = Máximo de personas en la lista
registration-intake-waiting-max-hint = Solo para una lista de espera con límite.
registration-intake-offer-hours = Horas para aceptar una plaza ofrecida
registration-intake-offer-hours-hint = De 24 a 720. Después la plaza pasa a la siguiente persona.
registration-intake-quotas = Cupos
registration-intake-quotas-hint = El máximo de plazas que puede ocupar un grupo. Vacío significa que solo cuenta el número de plazas.
registration-intake-organisation-quota = Cada entidad
registration-intake-country-quota = País { $n }
registration-intake-country-seats = Máximo de plazas para el país { $n }
registration-intake-new-next = La página pública muestra la convocatoria en cuanto la crea.
registration-intake-next = En el siguiente paso ve el efecto del cambio. Antes de su confirmación no se guarda nada.
registration-intake-make = Crear la convocatoria
registration-intake-check = Revisar el cambio
registration-intake-fault-window = Elija un cierre posterior a la apertura.
registration-intake-fault-reopens = Elija una fecha posterior al cierre.
registration-intake-fault-too-long = Elija un plazo de tres años como máximo.
registration-intake-fault-too-many = Use números hasta 1.000.000.
registration-intake-fault-offer-hours = Elija de 24 a 720 horas.

registration-preview-title = Efecto del cambio
registration-preview-lead = Todavía no se ha guardado nada.
registration-preview-held = { $n ->
    [0] Ahora no hay ninguna plaza ocupada.
    [one] Ahora hay una plaza ocupada u ofrecida. Se mantiene.
   *[other] Ahora hay { $n } plazas ocupadas u ofrecidas. Se mantienen todas.
}
registration-preview-offers = { $n ->
    [0] Ninguna persona de la lista recibe una oferta con este cambio.
    [one] Una persona de la lista recibe enseguida una oferta, con un correo.
   *[other] { $n } personas de la lista reciben enseguida una oferta, con un correo.
}
registration-preview-beyond = { $n ->
    [one] Hay una plaza ocupada más que el nuevo número. La próxima plaza que quede libre no se vuelve a dar.
   *[other] Hay { $n } plazas ocupadas más que el nuevo número. Las próximas { $n } plazas que queden libres no se vuelven a dar.
}
registration-preview-left = { $n ->
    [0] No quedan plazas para nuevas solicitudes.
    [one] Queda una plaza para nuevas solicitudes.
   *[other] Quedan { $n } plazas para nuevas solicitudes.
}
registration-preview-waiting = { $n ->
    [0] Después no espera nadie.
    [one] Después todavía espera una persona.
   *[other] Después todavía esperan { $n } personas.
}
registration-preview-confirm = Guardar el cambio

registration-queue-title = Solicitudes
registration-queue-caption = Solicitudes en el orden en que se confirmaron las direcciones
registration-queue-empty = Ninguna solicitud coincide.
registration-queue-any = todas
registration-queue-name = Nombre
registration-queue-email = Correo electrónico
registration-queue-language = Idioma
registration-queue-intake = Convocatoria
registration-queue-state = Estado
registration-queue-audience = Tipo de entidad
registration-queue-country = País
registration-queue-organisation = Entidad
registration-queue-filter = Filtrar
registration-queue-tick = Seleccionar
registration-queue-tick-one = Seleccionar la solicitud de { $it }
registration-queue-count = Seleccionadas: { "{" }n{ "}" }
registration-queue-bulk = Para las solicitudes seleccionadas:
registration-queue-approve = Aprobar
registration-queue-refuse = Denegar
registration-queue-reason = Motivo
registration-queue-reason-hint = La persona lo lee en su página, en su idioma.
registration-queue-note = Nota a la persona (opcional)
registration-queue-note-hint = La persona la lee tal como usted la escribe. Queda en el registro de cambios.
registration-queue-pages = Páginas
registration-queue-first = Desde el principio
registration-queue-next = Página siguiente
registration-queue-done = { $n ->
    [0] No se decidió nada.
    [one] Se decidió una solicitud.
   *[other] Se decidieron { $n } solicitudes.
}
registration-queue-own = { $n ->
    [one] Una es su propia solicitud: tiene que decidir otra persona.
   *[other] { $n } son sus propias solicitudes: tiene que decidir otra persona.
}
registration-queue-unfit = { $n ->
    [one] Una quedó como estaba: en su estado, esta decisión no cambia nada.
   *[other] { $n } quedaron como estaban: en su estado, esta decisión no cambia nada.
}

registration-one-title = Solicitud { $n }
registration-one-own = Esta es su propia solicitud. Tiene que decidir otra persona.
registration-one-approve-title = Aprobar
registration-one-approve-text = La persona recibe enseguida una plaza si hay alguna libre; si no, su puesto en la lista. Recibe un correo.
registration-one-refuse-title = Denegar
registration-one-refuse-text = La persona recibe un correo y lee el motivo en su página.
registration-one-take-title = Retirar la plaza
registration-one-take-text = La persona pierde el acceso al curso y recibe un correo. La plaza se ofrece a la siguiente.
registration-one-take-button = Retirar la plaza
registration-one-offer-until = Oferta hasta el
registration-one-declaration-accepted = Versión { $version }, aceptada el { $date }
registration-one-history = Qué ha ocurrido
registration-one-history-caption = Entradas del registro de cambios sobre esta solicitud

registration-history-when = Cuándo
registration-history-what = Qué
registration-history-who = Quién
registration-history-why = Por qué
registration-history-by-applicant = la propia persona
registration-history-by-system = el programa
registration-history-by-operator = el equipo técnico
registration-history-confirmed = dirección confirmada
registration-history-review = por revisar
registration-history-waiting = puesta en la lista de espera
registration-history-offered = plaza ofrecida
registration-history-seated = plaza asignada
registration-history-declined = oferta rechazada
registration-history-lapsed = oferta terminada
registration-history-refused = denegada
registration-history-withdrawn = retirada

registration-export-button = Descargar como tabla
registration-export-note = El archivo contiene los nombres y las direcciones de todas las solicitudes que deja pasar el filtro. La descarga queda anotada en el registro de cambios.
registration-export-number = Número
registration-export-confirmed = Confirmada
registration-export-decided = Última decisión

## Correos

mail-registration-confirm-subject = Confirme su dirección
mail-registration-confirm-body =
    Esta dirección se ha escrito en un formulario de nuestro sitio.

    Si procede de usted, abra la página siguiente y confirme allí. Vale siete días.

    { $link }

    Si no procede de usted, no hay nada que hacer. Sin confirmación, los datos se borran.
mail-registration-known-subject = El estado de su solicitud
mail-registration-known-body =
    Esta dirección se ha escrito de nuevo en nuestro formulario. Ya hay una solicitud suya, que queda como está.

    La página siguiente muestra su estado.

    { $link }

    Si el formulario no procede de usted, no hay nada que hacer.
mail-registration-review-subject = Su solicitud ha llegado
mail-registration-review-body =
    Gracias, su dirección está confirmada.

    Una persona mira ahora su solicitud. Mientras tanto conserva su puesto. Le escribiremos en cuanto haya una decisión.

    La página siguiente muestra el estado.

    { $link }
mail-registration-seated-subject = Su plaza está lista
mail-registration-seated-body =
    Tiene una plaza.

    Abra la página siguiente para empezar. La primera vez elige allí una frase de contraseña.

    { $link }
mail-registration-waiting-subject = Está en la lista
mail-registration-waiting-body =
    Gracias, su dirección está confirmada.

    { $place ->
        [one] Ocupa el primer puesto de la lista.
       *[other] Su puesto en la lista es el { $place }.
    } Cuando queda libre una plaza, se ofrece a la primera persona de la lista. Entonces le escribiremos.

    La página siguiente muestra el estado.

    { $link }
mail-registration-offered-subject = Hay una plaza disponible
mail-registration-offered-body =
    Hay una plaza reservada para usted hasta el { $deadline }.

    Abra la página siguiente y acéptela o rechácela allí. Sin respuesta, pasa a la siguiente persona.

    { $link }
mail-registration-lapsed-subject = La fecha límite ha pasado
mail-registration-lapsed-body =
    La plaza reservada para usted ha pasado a la siguiente persona, porque la fecha límite ha pasado.

    La página siguiente muestra qué puede hacer ahora.

    { $link }
mail-registration-refused-subject = La respuesta a su solicitud
mail-registration-refused-body =
    Su solicitud tiene respuesta.

    Abra la página siguiente para leerla.

    { $link }
mail-registration-withdrawn-subject = Su solicitud está cerrada
mail-registration-withdrawn-body =
    Su solicitud está cerrada, como pidió. Su plaza pasa a la siguiente persona.

    La página siguiente muestra el estado. Si no procede de usted, escríbanos desde la página de contacto.

    { $link }
mail-registration-notice-confirm-subject = Confirme su dirección
mail-registration-notice-confirm-body =
    Se ha pedido un solo mensaje para esta dirección.

    Si procede de usted, abra la página siguiente y confirme allí. Vale siete días.

    { $link }

    Si no procede de usted, no hay nada que hacer. Sin confirmación, los datos se borran.
mail-registration-notice-subject = Ya está abierto
mail-registration-notice-body =
    Quería un mensaje cuando se abriera. Ya está abierto.

    { $link }

    Hemos borrado su dirección. Este era el único mensaje.

## Países

registration-country-AD = Andorra
registration-country-AL = Albania
registration-country-AT = Austria
registration-country-BA = Bosnia y Herzegovina
registration-country-BE = Bélgica
registration-country-BG = Bulgaria
registration-country-CH = Suiza
registration-country-CY = Chipre
registration-country-CZ = Chequia
registration-country-DE = Alemania
registration-country-DK = Dinamarca
registration-country-EE = Estonia
registration-country-ES = España
registration-country-FI = Finlandia
registration-country-FR = Francia
registration-country-GB = Reino Unido
registration-country-GE = Georgia
registration-country-GR = Grecia
registration-country-HR = Croacia
registration-country-HU = Hungría
registration-country-IE = Irlanda
registration-country-IS = Islandia
registration-country-IT = Italia
registration-country-LI = Liechtenstein
registration-country-LT = Lituania
registration-country-LU = Luxemburgo
registration-country-LV = Letonia
registration-country-MC = Mónaco
registration-country-MD = Moldavia
registration-country-ME = Montenegro
registration-country-MK = Macedonia del Norte
registration-country-MT = Malta
registration-country-NL = Países Bajos
registration-country-NO = Noruega
registration-country-PL = Polonia
registration-country-PT = Portugal
registration-country-RO = Rumanía
registration-country-RS = Serbia
registration-country-SE = Suecia
registration-country-SI = Eslovenia
registration-country-SK = Eslovaquia
registration-country-SM = San Marino
registration-country-TR = Turquía
registration-country-UA = Ucrania
registration-country-XK = Kosovo
