organise-attention = Was zu tun ist
organise-in-review = { $n ->
    [0] Keine Anmeldung wartet auf eine Entscheidung.
    [one] Eine Anmeldung wartet auf eine Entscheidung.
   *[other] { $n } Anmeldungen warten auf eine Entscheidung.
}
organise-mails-queued = { $n ->
    [0] Keine E-Mail wartet auf den Versand.
    [one] Eine E-Mail wartet auf den Versand.
   *[other] { $n } E-Mails warten auf den Versand.
}
organise-mails-sent = { $n ->
    [0] In den letzten 24 Stunden wurde keine gesendet.
    [one] In den letzten 24 Stunden wurde eine gesendet.
   *[other] In den letzten 24 Stunden wurden { $n } gesendet.
}
organise-mails-failed = { $n ->
    [0] Bei keiner ist der Versand gescheitert.
    [one] Bei einer ist der Versand gescheitert.
   *[other] Bei { $n } ist der Versand gescheitert.
}
organise-jobs-due = { $n ->
    [0] Keine Hintergrundaufgabe ist fällig.
    [one] Eine Hintergrundaufgabe ist fällig.
   *[other] { $n } Hintergrundaufgaben sind fällig.
}
organise-jobs-parked = { $n ->
    [0] Keine wurde aufgegeben.
    [one] Eine wurde aufgegeben.
   *[other] { $n } wurden aufgegeben.
}
organise-parked = Aufgegebene Hintergrundaufgaben
organise-job = Aufgabe
organise-when = Wann
organise-error = Was nicht gelang
organise-show = Anzeigen
organise-csv = Als CSV herunterladen
organise-total = Summe
organise-hidden = weniger als 5
organise-hidden-note = Felder mit einer bis vier Personen sind verborgen. Wo die Summe ein verborgenes Feld verraten würde, ist ein weiteres verborgen.
organise-measure-applied = Angemeldet
organise-measure-seated = Mit Kursplatz
organise-measure-waiting = Wartend
organise-measure-active = In 30 Tagen aktiv
organise-measure-completed = Kurs abgeschlossen
organise-measure-certified = Mit Zertifikat
organise-group-audience = Art der Einrichtung
organise-group-country = Land
organise-group-language = Sprache
organise-table-audience = Zahlen nach Art der Einrichtung
organise-table-country = Zahlen nach Land
organise-table-language = Zahlen nach Sprache
organise-numbers-lead = Wie viele Personen es sind, nie eine Liste von ihnen.
organise-numbers-intake = Anmelderunde
organise-numbers-all = Alle
organise-numbers-group = Gruppe
organise-numbers-value = Wert
organise-numbers-unknown = Keine Angabe
organise-mails-lead = Jede Nachricht, die dieses Programm senden kann, mit erfundenen Werten und in allen Sprachen.
organise-mails-recent = Die letzten Nachrichten, ohne Adressen
organise-mail-kind = Nachricht
organise-mail-subject = Betreff
organise-mail-state = Stand
organise-mail-queued = wartet
organise-mail-sending = wird gesendet
organise-mail-sent = gesendet
organise-mail-failed = nicht gesendet
organise-audit-lead = Wer wann was getan hat. Einträge lassen sich hier lesen, nie ändern.
organise-audit-table = Änderungen, die neueste zuerst
organise-audit-who = Wer
organise-audit-action = Vorgang
organise-audit-what = An welchem Eintrag
organise-audit-older = Ältere Einträge
organise-actor-system = Das Programm
organise-actor-visitor = Nicht eingeloggte Person
organise-actor-operator = Technischer Betrieb
organise-actor-gone = Ein geschlossenes Konto
