### Der Kurs: Übersicht, Lektionen, Aufgaben, Fallszenarien; und die Seite der Organisation über Lernende.

course-title = Kurs
course-title-screen = Lektion { $n }, Seite { $page }
course-here = Sie sind hier
course-lesson-n = Lektion { $n }
course-page-n = Seite { $n }
course-position = Seite { $n } von { $of }
course-pages = Seiten dieser Lektion
course-outline = In dieser Lektion
course-outcome = Lernziel
course-start = Kurs beginnen
course-continue = Dort weitermachen, wo Sie aufgehört haben
course-previous = Zurück
course-next = Nächste Seite
course-finish = Lektion abschließen
course-to-overview = Zur Übersicht
course-to-test = Zum Abschlusstest
course-to-documents = Zu Ihren Dokumenten
course-next-lesson = Nächste Lektion
course-lessons-done = { $n } von { $of } Lektionen abgeschlossen
course-minutes = { $n } Min.
course-minutes-left = { $n ->
    [one] noch etwa eine Minute
   *[other] noch etwa { $n } Minuten
}
course-minutes-left-lesson = { $n ->
    [0] diese Lektion ist abgeschlossen
    [one] noch etwa eine Minute in dieser Lektion
   *[other] noch etwa { $n } Minuten in dieser Lektion
}
course-state-not-started = nicht begonnen
course-state-in-progress = begonnen
course-state-done = abgeschlossen
course-step-read = erledigt
course-step-instead = Zusammenfassung gelesen
course-step-later = aufgeschoben
course-after = Nach den Lektionen
course-after-text = Der Abschlusstest zeigt, was Sie mitnehmen. Sie können ihn jederzeit machen.
course-complete-title = Sie haben alle Lektionen abgeschlossen
course-complete-text = Ihre Teilnahmebescheinigung finden Sie bei Ihren Dokumenten. Das Zertifikat setzt den Abschlusstest voraus. Alle Lektionen bleiben für Sie offen.
course-lesson-done-title = Diese Lektion ist abgeschlossen
course-lesson-done-text = Sie können jederzeit hierher zurückkommen. Ihre Antworten bleiben erhalten.
course-lesson-open-title = { $n ->
    [one] Eine Seite ist noch offen
   *[other] { $n } Seiten sind noch offen
}
course-lesson-open-text = Sie können die offenen Seiten jetzt oder später bearbeiten.
course-lesson-open-go = Zur ersten offenen Seite
course-care = Wenn Sie hier etwas selbst betrifft: Machen Sie eine Pause.
course-care-link = Sicherheit und Unterstützung

course-fallback = Diesen Teil gibt es noch nicht auf Deutsch. Sie sehen ihn in der Sprache des Originals.
course-outdated = Das Original dieses Teils hat sich geändert. Die Übersetzung folgt.
course-sources = Quellen:
course-lesson-sources = Alle Quellen dieser Lektion
course-checked-on = geprüft am { $it }
course-figure-words = Das Bild in Worten
course-tone-safety = Sicherheit
course-tone-practice = Aus der Praxis
course-tone-key = Das Wichtigste

course-note-title = Bevor Sie weiterlesen
course-note-choice = Sie haben die Wahl. Jede Möglichkeit zählt als erledigt, und Sie können sich jederzeit anders entscheiden.
course-note-read = Seite lesen
course-note-instead = Zusammenfassung lesen
course-note-later = Später wiederkommen
course-instead-title = Zusammenfassung
course-note-read-after-all = Ganze Seite lesen

course-answer = Antworten
course-answered = Ihre Antwort
course-again = Noch einmal versuchen
course-verdict-right = Richtig
course-verdict-partly = Teilweise richtig
course-verdict-wrong = Noch nicht richtig
course-sure-wrong = Sie waren sich hier sehr sicher. Solche Stellen lohnen einen zweiten Blick: Hier lernt man am meisten.
course-unsure-right = Sie waren sich nicht sicher, und Ihre Antwort ist richtig.
course-mark-chosen-right = Ihre Wahl: richtig
course-mark-chosen-wrong = Ihre Wahl: nicht richtig
course-mark-missed = Das wäre richtig gewesen
course-mark-also-right = Auch richtig
course-mark-right = Richtig
course-mark-wrong = Nicht richtig
course-own = Ihre Antwort
course-right = Richtige Antwort
course-place = Platz { $n }
course-confidence = Wie sicher sind Sie? (freiwillig)
course-confidence-1 = 1 – wenig
course-confidence-2 = 2 – ziemlich
course-confidence-3 = 3 – sehr
course-error-incomplete = Es fehlt noch etwas. Bitte ergänzen Sie Ihre Antwort und senden Sie sie noch einmal.
course-error-place-twice = Ein Platz ist doppelt vergeben. Bitte geben Sie jeder Zeile einen eigenen Platz.

course-overtaken-title = Es gibt eine neuere Antwort
course-overtaken-answer = Sie haben in einem anderen Fenster oder auf einem anderen Gerät geantwortet. Diese Antwort sehen Sie hier. Was Sie eben gesendet haben, ist nicht gespeichert. Es steht unten im Formular.
course-overtaken-text = Sie haben diesen Text in einem anderen Fenster oder auf einem anderen Gerät geändert. Sie sehen hier beide Fassungen. Was Sie eben gesendet haben, ist noch nicht gespeichert.
course-overtaken-walk = Sie haben in einem anderen Fenster oder auf einem anderen Gerät weitergemacht. Sie sehen, wo Sie jetzt stehen. Ihre letzte Wahl ist nicht gespeichert.
course-overtaken-own = Was Sie eben gesendet haben
course-overtaken-kept = Der gespeicherte Text
course-overtaken-save = Diese Fassung speichern
course-overtaken-leave = Gespeicherten Text behalten

course-reflection-hint = Bitte schreiben Sie keine Namen, Orte oder andere Angaben zu wirklichen Personen.
course-reflection-keep = Diesen Text für mich aufbewahren
course-reflection-purpose = Ohne das Häkchen sehen Sie den Text einmal, und er wird nicht gespeichert. Mit dem Häkchen speichern wir ihn, damit Sie ihn hier lesen und ändern können. Auf dieser Website sieht ihn sonst niemand; wer den Server betreibt, könnte ihn technisch lesen. Gelöscht wird er, wenn Sie es sagen, 30 Tage nach Abschluss des Kurses und spätestens nach einem Jahr.
course-reflection-done = Fertig
course-reflection-save = Änderungen speichern
course-reflection-delete = Text löschen
course-reflection-kept = Dieser Text ist für Sie gespeichert.
course-reflection-once-title = Nicht gespeichert
course-reflection-once = Sie sehen Ihren Text hier einmal. Wenn Sie ihn behalten möchten, kopieren Sie ihn oder drucken Sie die Seite jetzt.
course-reflection-own = Ihr Text
course-reflection-again = Etwas anderes schreiben
course-reflection-long = Der Text ist zu lang. Bitte kürzen Sie ihn auf { $n } Zeichen.

course-scenario = Fallszenario
course-scenario-prompt = Was tun Sie?
course-story = Was geschieht
course-scenario-end = Ende
course-supervisor = Fachaufsicht
course-trail = Ihr Weg
course-decision = Entscheidung { $n }
course-debrief = Zum Mitnehmen
course-debrief-way = Ihre Entscheidungen und was sie bedeutet haben
course-decide-again = Bei Entscheidung { $n } anders entscheiden
course-restart = Von vorn beginnen
course-tags = Was die Marken bedeuten
course-tag-risk-up = Risiko steigt
course-tag-risk-down = Risiko sinkt
course-tag-evidence = Beweise
course-tag-referral = Weitervermittlung
course-tag-risk-up-text = Dieser Schritt kann ihn aufmerksam machen oder sie stärker unter Druck setzen.
course-tag-risk-down-text = Dieser Schritt senkt ein Risiko oder gibt ihr mehr Wahl.
course-tag-evidence-text = Dieser Schritt bewahrt etwas, das später zählen kann. Was zählt, entscheidet ein Gericht.
course-tag-referral-text = Dieser Schritt bezieht eine weitere Stelle ein, die hilft.

course-learners-title = Lernende
course-learners-lead = Alle, die einen Kursplatz haben, und wie weit sie sind. Antworten werden niemandem gezeigt.
course-learners-search = Name oder E-Mail-Adresse
course-learners-audience = Art der Einrichtung
course-learners-state = Stand
course-learners-all = alle
course-learners-filter = Filtern
course-learners-found = { $n ->
    [0] Niemand gefunden
    [one] Eine lernende Person
   *[other] { $n } Lernende
}
course-learners-caption = Lernende und ihr Fortschritt
course-learners-name = Name
course-learners-progress = Fortschritt
course-learners-active = Zuletzt aktiv
course-learners-pages = Seiten
course-learners-previous = Vorige Seite
course-learners-next = Nächste Seite
course-learner-not-started = nicht begonnen
course-learner-in-progress = begonnen
course-learner-done = Kurs abgeschlossen
course-learner-title = Lernende Person
course-learner-email = E-Mail-Adresse
course-learner-since = Mit Kursplatz seit
course-learner-completed = Kurs abgeschlossen am
course-learner-none = noch nicht
course-learner-lessons = Fortschritt nach Lektionen
course-learner-lesson = Lektion
course-learner-module = Modul
course-learner-pages = Erledigte Seiten
course-learner-screens = { $n } von { $of }
course-learner-private = Was Lernende antworten oder schreiben, ist für sie allein. Es wird weder hier noch anderswo gezeigt.
course-learner-link = Zugang
course-learner-link-text = Ein neuer Link zum Festlegen der Passphrase geht an die Adresse oben. Er gilt 72 Stunden. Früher gesendete Links gelten, bis sie ablaufen.
course-learner-link-send = Einrichtungslink erneut senden
course-learner-link-busy = Wird gesendet
course-learner-sent-title = Der Link ist unterwegs
course-learner-sent-text = Die E-Mail geht innerhalb einer Minute hinaus.
