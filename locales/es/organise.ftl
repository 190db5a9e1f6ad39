organise-attention = Qué requiere atención
organise-in-review = { $n ->
    [0] Ninguna solicitud espera una decisión.
    [one] Una solicitud espera una decisión.
    [many] { $n } solicitudes esperan una decisión.
   *[other] { $n } solicitudes esperan una decisión.
}
organise-mails-queued = { $n ->
    [0] Ningún correo espera su envío.
    [one] Un correo espera su envío.
    [many] { $n } correos esperan su envío.
   *[other] { $n } correos esperan su envío.
}
organise-mails-sent = { $n ->
    [0] En las últimas 24 horas no se ha enviado ninguno.
    [one] En las últimas 24 horas se ha enviado uno.
    [many] En las últimas 24 horas se han enviado { $n }.
   *[other] En las últimas 24 horas se han enviado { $n }.
}
organise-mails-failed = { $n ->
    [0] Ningún envío ha fallado.
    [one] Un envío ha fallado.
    [many] { $n } envíos han fallado.
   *[other] { $n } envíos han fallado.
}
organise-jobs-due = { $n ->
    [0] Ninguna tarea en segundo plano está pendiente.
    [one] Una tarea en segundo plano está pendiente.
    [many] { $n } tareas en segundo plano están pendientes.
   *[other] { $n } tareas en segundo plano están pendientes.
}
organise-jobs-parked = { $n ->
    [0] Ninguna se ha abandonado.
    [one] Una se ha abandonado.
    [many] { $n } se han abandonado.
   *[other] { $n } se han abandonado.
}
organise-parked = Tareas en segundo plano abandonadas
organise-job = Tarea
organise-when = Cuándo
organise-error = Qué ha fallado
organise-show = Mostrar
organise-csv = Descargar en formato CSV
organise-total = Total
organise-hidden = menos de 5
organise-hidden-note = Las casillas de una a cuatro personas están ocultas. Donde el total revelaría una casilla oculta, se oculta otra más.
organise-measure-applied = Solicitudes
organise-measure-seated = Con plaza
organise-measure-waiting = En espera
organise-measure-active = Con actividad en 30 días
organise-measure-completed = Curso completado
organise-measure-certified = Con certificado
organise-group-audience = Tipo de entidad
organise-group-country = País
organise-group-language = Idioma
organise-table-audience = Cifras por tipo de entidad
organise-table-country = Cifras por país
organise-table-language = Cifras por idioma
organise-numbers-lead = Cuántas personas son, nunca una lista de personas.
organise-numbers-intake = Convocatoria
organise-numbers-all = Todas
organise-numbers-group = Grupo
organise-numbers-value = Valor
organise-numbers-unknown = Sin indicar
organise-mails-lead = Todos los mensajes que este programa puede enviar, con valores inventados y en todos los idiomas.
organise-mails-recent = Los últimos mensajes, sin direcciones
organise-mail-kind = Mensaje
organise-mail-subject = Asunto
organise-mail-state = Estado
organise-mail-queued = en espera
organise-mail-sending = en curso de envío
organise-mail-sent = enviado
organise-mail-failed = no enviado
organise-audit-lead = Quién hizo qué y cuándo. Aquí las entradas se pueden leer, nunca modificar.
organise-audit-table = Cambios, a partir del más reciente
organise-audit-who = Quién
organise-audit-action = Acción
organise-audit-what = En qué entrada
organise-audit-older = Entradas anteriores
organise-actor-system = El programa
organise-actor-visitor = Una persona sin sesión iniciada
organise-actor-operator = El equipo técnico
organise-actor-gone = Una cuenta cerrada
