### Ciò che accompagna i campi di un'attività, nel corso e nel test.

activity-one-answer = Una risposta
activity-several-answers = Sono possibili più risposte
activity-match-hint = Scelga per ogni riga la parte corrispondente
activity-order-hint = Dia a ogni riga il suo posto. 1 viene per primo.
activity-classify-hint = Scelga un gruppo per ogni riga
activity-choose = Scegliere
activity-order-up = Sposta su
activity-order-down = Sposta giù
# The page's script fills in what stands in braces.
activity-order-moved = { "{" }item{ "}" }: posto { "{" }place{ "}" } di { "{" }total{ "}" }
