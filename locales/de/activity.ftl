### Was um die Eingaben einer Aufgabe herum steht, im Kurs und im Test.

activity-one-answer = Eine Antwort
activity-several-answers = Mehrere Antworten sind möglich
activity-match-hint = Wählen Sie zu jeder Zeile den passenden Teil
activity-order-hint = Geben Sie jeder Zeile ihren Platz. 1 kommt zuerst.
activity-classify-hint = Wählen Sie zu jeder Zeile eine Gruppe
activity-choose = Bitte auswählen
activity-order-up = Nach oben
activity-order-down = Nach unten
# The page's script fills in what stands in braces.
activity-order-moved = { "{" }item{ "}" }: Platz { "{" }place{ "}" } von { "{" }total{ "}" }
