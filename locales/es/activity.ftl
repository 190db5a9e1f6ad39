### Lo que acompaña a los campos de una actividad, en el curso y en la prueba.

activity-one-answer = Una respuesta
activity-several-answers = Puede haber varias respuestas
activity-match-hint = Elija para cada línea la parte que corresponde
activity-order-hint = Dé a cada línea su lugar. El 1 va primero.
activity-classify-hint = Elija un grupo para cada línea
activity-choose = Elegir
activity-order-up = Mover arriba
activity-order-down = Mover abajo
# The page's script fills in what stands in braces.
activity-order-moved = { "{" }item{ "}" }: lugar { "{" }place{ "}" } de { "{" }total{ "}" }
