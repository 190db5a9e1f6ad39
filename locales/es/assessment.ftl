### La prueba final. Los títulos son neutros: se quedan en el historial del navegador.

assessment-title = Prueba
assessment-overview-title = Prueba: resumen
assessment-question-title = Prueba: pregunta { $n }
assessment-result-title = Prueba: resultado { $n }
assessment-here = Está aquí

## What the test is.

assessment-heading = Prueba final
assessment-lead = Preguntas de cada módulo del curso. Con la prueba superada obtiene el certificado de aprovechamiento.
assessment-questions = Preguntas
assessment-pass-mark = Puntuación mínima
assessment-attempts = Intentos que quedan
assessment-attempts-left = { $n } de { $total }
assessment-pause = Pausa entre intentos
assessment-hours = { $n ->
    [0] Ninguna
    [one] { $n } hora
   *[other] { $n } horas
}
assessment-time = Límite de tiempo
assessment-time-none = Ninguno
assessment-how = Cómo funciona
assessment-how-any-time = Puede hacer la prueba en cualquier momento. Seguir antes las lecciones ayuda.
assessment-how-pages = Cada página tiene una pregunta. Puede volver atrás, cambiar respuestas y hacer pausas. Lo guardado se conserva.
assessment-how-language = Puede cambiar de idioma en cualquier momento. Las respuestas guardadas se conservan.
assessment-how-points = Cada pregunta vale un punto. Las partes de una respuesta cuentan en proporción. Donde caben varias respuestas, una incorrecta anula una correcta.
assessment-how-after = Después de entregar, verá las respuestas correctas con sus razones.
assessment-begin = Empezar la prueba
assessment-resume-title = Su prueba está abierta
assessment-resume-text = Las respuestas guardadas se conservan. Puede seguir donde la dejó.
assessment-resume = Seguir con la prueba
assessment-wait-title = Puede empezar el próximo intento a partir de: { $it }
assessment-wait-text = Hasta entonces puede releer lo que no era correcto. Sus resultados están más abajo.
assessment-exhausted-title = Ya no quedan intentos
assessment-exhausted-text = Conserva su acceso al curso. Para el certificado de participación no hace falta la prueba. Si tiene una pregunta sobre su resultado, escríbanos.
assessment-passed-title = Ha superado la prueba
assessment-passed-text = Puede generar su certificado de aprovechamiento en «Documentos».
assessment-to-documents = Ir a los documentos
assessment-to-course = Ir al curso
assessment-to-contact = Contacto
assessment-past = Sus resultados
assessment-attempt = Intento { $n }
assessment-past-passed = { $it }, prueba superada
assessment-past-failed = { $it }, prueba todavía no superada

## While it is open.

assessment-overview = Resumen
assessment-question = Pregunta { $n }
assessment-question-of = Pregunta { $n } de { $total }
assessment-answered-of = Respuestas dadas: { $n } de { $total }
assessment-entry-open = abierta
assessment-entry-begun = incompleta
assessment-entry-answered = con respuesta
assessment-next = Guardar y seguir
assessment-previous = Guardar y volver
assessment-to-overview = Guardar y ver el resumen
assessment-fallback = Esta pregunta aún no está disponible en español. Se muestra en inglés.
assessment-gone = Esta pregunta ya no está en el banco de preguntas.
assessment-gone-open = No cuenta. Siga con la próxima.
assessment-hand-in-title = Entrega
assessment-hand-in-text = Después ya no se pueden cambiar las respuestas. Una pregunta sin respuesta completa no da puntos. El resultado aparece enseguida.
assessment-open-title = { $n ->
    [one] Una pregunta no tiene todavía una respuesta completa
   *[other] { $n } preguntas no tienen todavía una respuesta completa
}
assessment-anyway = Entrego y dejo abierto el resto
assessment-anyway-error = Responda a las preguntas abiertas o marque esta casilla.
assessment-hand-in = Entregar la prueba
assessment-hand-in-busy = Entregando

## The result.

assessment-result = Resultado del intento { $n }
assessment-result-passed = Prueba superada
assessment-result-failed = Prueba todavía no superada
assessment-points-of = { $max ->
    [one] { $points } de { $max } punto
   *[other] { $points } de { $max } puntos
}
assessment-result-mark = Puntuación mínima: { $it }
assessment-result-wait = Puede empezar el próximo intento a partir de: { $it }.
assessment-result-again = Puede seguir ahora con el próximo intento.
assessment-left = { $n ->
    [one] Queda un intento.
   *[other] Quedan { $n } intentos.
}
assessment-to-test = Ir a la prueba
assessment-answers = Sus respuestas
assessment-answer-right = Pregunta { $n }: correcta
assessment-answer-partly = Pregunta { $n }: correcta en parte
assessment-answer-wrong = Pregunta { $n }: no es correcta
assessment-answer-not-counted = Pregunta { $n }: no cuenta
assessment-own = Su respuesta
assessment-right = Respuesta correcta
assessment-place = Lugar { $n }
assessment-choice-right = Su elección · correcta
assessment-choice-wrong = Su elección · no es correcta
assessment-choice-missed = Correcta, pero sin elegir
assessment-choice-left = Sin elegir
assessment-line-right = Correcto
assessment-line-wrong = No es correcto
assessment-line-missed = Sin respuesta
assessment-lesson = Para releer: { $it }
