### Der Abschlusstest. Titel sind neutral: Sie bleiben im Verlauf des Browsers stehen.

assessment-title = Test
assessment-overview-title = Test: Übersicht
assessment-question-title = Test: Frage { $n }
assessment-result-title = Test: Ergebnis { $n }
assessment-here = Sie sind hier

## What the test is.

assessment-heading = Abschlusstest
assessment-lead = Fragen aus jedem Modul des Kurses. Mit einem bestandenen Test erhalten Sie das Zertifikat.
assessment-questions = Fragen
assessment-pass-mark = Bestehensgrenze
assessment-attempts = Verbleibende Versuche
assessment-attempts-left = { $n } von { $total }
assessment-pause = Pause zwischen den Versuchen
assessment-hours = { $n ->
    [0] Keine
    [one] { $n } Stunde
   *[other] { $n } Stunden
}
assessment-time = Zeitbegrenzung
assessment-time-none = Keine
assessment-how = So läuft es ab
assessment-how-any-time = Sie können den Test jederzeit machen. Es hilft, vorher die Lektionen durchzugehen.
assessment-how-pages = Auf jeder Seite steht eine Frage. Sie können zurückgehen, Antworten ändern und unterbrechen. Was gespeichert ist, bleibt erhalten.
assessment-how-language = Sie können die Sprache jederzeit wechseln. Gespeicherte Antworten bleiben.
assessment-how-points = Jede Frage zählt einen Punkt. Teile einer Antwort zählen anteilig. Wo mehrere Antworten möglich sind, hebt eine falsche eine richtige auf.
assessment-how-after = Nach der Abgabe sehen Sie die richtigen Antworten mit Begründung.
assessment-begin = Test beginnen
assessment-resume-title = Ihr Test ist offen
assessment-resume-text = Ihre gespeicherten Antworten sind erhalten. Sie können dort weitermachen, wo Sie aufgehört haben.
assessment-resume = Test fortsetzen
assessment-wait-title = Der nächste Versuch ist ab { $it } möglich
assessment-wait-text = Bis dahin können Sie nachlesen, was nicht richtig war. Ihre Ergebnisse stehen unten.
assessment-exhausted-title = Alle Versuche sind verbraucht
assessment-exhausted-text = Ihr Zugang zum Kurs bleibt bestehen. Für die Teilnahmebescheinigung ist der Test nicht nötig. Wenn Sie eine Frage zu Ihrem Ergebnis haben, schreiben Sie uns.
assessment-passed-title = Sie haben den Test bestanden
assessment-passed-text = Ihr Zertifikat können Sie unter „Dokumente“ erstellen lassen.
assessment-to-documents = Zu den Dokumenten
assessment-to-course = Zum Kurs
assessment-to-contact = Kontakt
assessment-past = Ihre Ergebnisse
assessment-attempt = Versuch { $n }
assessment-past-passed = { $it }, bestanden
assessment-past-failed = { $it }, noch nicht bestanden

## While it is open.

assessment-overview = Übersicht
assessment-question = Frage { $n }
assessment-question-of = Frage { $n } von { $total }
assessment-answered-of = { $n } von { $total } beantwortet
assessment-entry-open = offen
assessment-entry-begun = unvollständig
assessment-entry-answered = beantwortet
assessment-next = Speichern und weiter
assessment-previous = Speichern und zurück
assessment-to-overview = Speichern und zur Übersicht
assessment-fallback = Diese Frage liegt noch nicht auf Deutsch vor. Sie steht hier auf Englisch.
assessment-gone = Diese Frage ist nicht mehr im Fragenbestand.
assessment-gone-open = Sie zählt nicht. Bitte gehen Sie zur nächsten weiter.
assessment-hand-in-title = Abgabe
assessment-hand-in-text = Danach lassen sich Antworten nicht mehr ändern. Eine Frage, die nicht vollständig beantwortet ist, zählt keine Punkte. Das Ergebnis sehen Sie sofort.
assessment-open-title = { $n ->
    [one] Eine Frage ist nicht vollständig beantwortet
   *[other] { $n } Fragen sind nicht vollständig beantwortet
}
assessment-anyway = Ich gebe ab und lasse den Rest offen
assessment-anyway-error = Bitte beantworten Sie die offenen Fragen, oder kreuzen Sie dieses Feld an.
assessment-hand-in = Test abgeben
assessment-hand-in-busy = Wird abgegeben

## The result.

assessment-result = Ergebnis von Versuch { $n }
assessment-result-passed = Bestanden
assessment-result-failed = Noch nicht bestanden
assessment-points-of = { $max ->
    [one] { $points } von { $max } Punkt
   *[other] { $points } von { $max } Punkten
}
assessment-result-mark = Bestehensgrenze: { $it }
assessment-result-wait = Der nächste Versuch ist ab { $it } möglich.
assessment-result-again = Sie können jetzt mit dem nächsten Versuch weitermachen.
assessment-left = { $n ->
    [one] Ein Versuch ist noch frei.
   *[other] { $n } Versuche sind noch frei.
}
assessment-to-test = Zum Test
assessment-answers = Ihre Antworten
assessment-answer-right = Frage { $n }: richtig
assessment-answer-partly = Frage { $n }: teilweise richtig
assessment-answer-wrong = Frage { $n }: nicht richtig
assessment-answer-not-counted = Frage { $n }: nicht gezählt
assessment-own = Ihre Antwort
assessment-right = Richtige Antwort
assessment-place = Platz { $n }
assessment-choice-right = Ihre Wahl · richtig
assessment-choice-wrong = Ihre Wahl · nicht richtig
assessment-choice-missed = Richtig, aber nicht gewählt
assessment-choice-left = Nicht gewählt
assessment-line-right = Richtig
assessment-line-wrong = Nicht richtig
assessment-line-missed = Nicht beantwortet
assessment-lesson = Noch einmal lesen: { $it }
