outreach-not-translated = Diese Seite gibt es noch nicht in Ihrer Sprache.
outreach-quiet-title = Diese Website nutzen
outreach-start-title = Fortbildung für Fachkräfte
outreach-start-heading = Digitale Gewalt erkennen. Handeln, ohne das Risiko zu erhöhen.
outreach-start-lead = Ein kostenloser Kurs im eigenen Tempo für Fachkräfte, denen digitale Gewalt und Stalkerware in Paarbeziehungen begegnen.
outreach-start-course = Zum Kurs
outreach-start-safety = Diese Website sicherer nutzen
outreach-start-whom = Für wen
outreach-start-victim-support = Sie beraten Frauen und andere Menschen, die Gewalt erleben. Lernen Sie, den digitalen Teil der Erzählung zu hören und zu planen, bevor sich auf einem Gerät etwas ändert.
outreach-start-perpetrator-programme = Sie arbeiten mit Männern, die Gewalt ausüben. Lernen Sie, digitale Kontrolle zu sehen und zu benennen und die Sicherheit der Partnerin voranzustellen.
outreach-start-public-authority = Sie nehmen Anzeigen auf, entscheiden oder koordinieren. Lernen Sie, was die Anzeichen bedeuten, was zu sichern ist und wen Sie einbeziehen.
outreach-start-learn = Was Sie lernen
outreach-start-time = Zeit
outreach-start-minutes = { $n ->
    [one] Etwa eine Minute, im eigenen Tempo
   *[other] Etwa { $n } Minuten, im eigenen Tempo
}
outreach-start-languages = Sprachen
outreach-start-languages-five = Englisch, Deutsch, Italienisch, Französisch, Spanisch
outreach-start-cost = Kosten
outreach-start-free = Kostenlos
outreach-start-end = Am Ende
outreach-start-certificate = Ein Zertifikat, das alle prüfen können
outreach-start-principles = Worauf der Kurs beruht
outreach-start-principle-plan = Zuerst die Sicherheit planen. Erst danach suchen und ändern.
outreach-start-principle-proof = Ein Anzeichen ist kein Beweis. Eine Prüfung, die nichts findet, ist auch keiner.
outreach-start-principle-decision = Die Entscheidung bleibt bei der betroffenen Person.
outreach-start-principle-data = Über Sie speichern wir so wenig, wie der Kurs braucht, und nichts über Ihre Klientinnen und Klienten.
