### Das gedruckte Zertifikat und die Wörter für seine Angaben.

certificate-achievement = Zertifikat
certificate-achievement-for = Dieses Zertifikat erhält
certificate-achievement-statement = für den bestandenen Abschlusstest des Kurses

certificate-participation = Teilnahmebescheinigung
certificate-participation-for = Hiermit bescheinigen wir:
certificate-participation-statement = hat am Kurs teilgenommen

certificate-document-title = { $kind }: { $course }

certificate-name = Name
certificate-course = Kurs
certificate-outcomes = Lernziele des Kurses

certificate-audience = Lernpfad
certificate-audience-victim-support = Opferhilfeeinrichtungen
certificate-audience-perpetrator-programme = Täterprogramme
certificate-audience-public-authority = Behörden

certificate-duration = Umfang
certificate-duration-hours =
    { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    }
certificate-duration-minutes = { $hours } Std. { $minutes } Min.

certificate-language = Kurssprache
certificate-language-en = Englisch
certificate-language-de = Deutsch
certificate-language-it = Italienisch
certificate-language-fr = Französisch
certificate-language-es = Spanisch

certificate-intake = Anmelderunde
certificate-issued-on = Ausgestellt am
certificate-valid-until = Gültig bis
certificate-content-version = Inhaltsstand
certificate-number = Zertifikatsnummer
certificate-issued-by = Ausgestellt von
certificate-signed = Digital signiert
certificate-key = Fingerabdruck des Schlüssels
certificate-verify = Dieses Dokument prüfen
certificate-verify-how = Scannen Sie den Code oder öffnen Sie diese Adresse. Die Seite zeigt, ob das Dokument gültig ist und was signiert wurde.
certificate-qr-alt = QR-Code mit der Adresse der Seite, die dieses Dokument prüft
certificate-mark-alt = Zeichen von destalk: eine Tür mit einem Licht

certificate-name-empty = Bitte schreiben Sie den Namen, der im Zertifikat stehen soll.
certificate-name-long = Im Zertifikat hat ein Name Platz für { $max } Zeichen. Bitte kürzen Sie ihn.
certificate-name-hidden = Der Name enthält ein Zeichen, das nicht zu sehen ist. Bitte tippen Sie den Namen neu, statt ihn einzufügen.
certificate-name-letters = Ein Name braucht mindestens einen Buchstaben. Bitte schreiben Sie den Namen, der im Zertifikat stehen soll.
certificate-name-unprintable = Das Zertifikat kann „{ $sign }“ nicht drucken. Bitte schreiben Sie den Namen in lateinischen, griechischen oder kyrillischen Buchstaben, wie im Reisepass.

### Die Seiten.

certificate-title-new = Neues Dokument
certificate-title-one = Dokument
certificate-none = Noch liegt nichts bereit. Eine Teilnahmebescheinigung gibt es nach allen Lektionen, ein Zertifikat nach dem bestandenen Abschlusstest.
certificate-ready = Das Dokument liegt für Sie bereit. Sie bestätigen nur noch den Namen.
certificate-get-achievement = Zertifikat erstellen
certificate-get-participation = Teilnahmebescheinigung erstellen
certificate-new-lead = Der Name wird signiert und lässt sich danach nicht mehr ändern. Ergebnis, Antworten und Einrichtung stehen nicht im Dokument.
certificate-name-hint = Wie im Reisepass oder so, wie Sie ihn bei der Arbeit verwenden.
certificate-name-wide = Dieser Name passt nicht auf das Blatt. Bitte kürzen Sie ihn.
certificate-language-hint = Die Sprache, in der Sie den größten Teil des Kurses gemacht haben.
certificate-visibility = Was dürfen andere sehen, die die Nummer haben?
certificate-visibility-hint = Sie können das jederzeit ändern.
certificate-visibility-off = Nichts. Die Seite sagt, dass es kein solches Zertifikat gibt.
certificate-visibility-nameless = Kurs und Datum, ohne den Namen. Wer den Namen eintippt, erfährt, ob er stimmt.
certificate-visibility-initials = Kurs und Datum mit den Initialen.
certificate-visibility-full = Kurs und Datum mit dem vollen Namen und dem Lernpfad.
certificate-make = Dokument erstellen
certificate-making = Einen Moment
certificate-download = Herunterladen
certificate-download-hint = Dasselbe Dokument in jeder Sprache. Der Dateiname verrät nichts über das Thema.
certificate-check = Wie andere es prüfen
certificate-check-hint = Der QR-Code auf dem Papier führt zu dieser Seite:
certificate-revoked-reason = Begründung: { $it }
certificate-initials = Initialen

certificate-verify-title = Zertifikat prüfen
certificate-verify-lead = Schreiben Sie die Nummer vom Papier ab, oder scannen Sie den Code.
certificate-verify-number-hint = 32 Zeichen; Leerzeichen und Bindestriche spielen keine Rolle.
certificate-verify-number-wrong = Das ist keine Zertifikatsnummer. Sie hat 32 Zeichen: Ziffern und die Buchstaben a bis f.
certificate-verify-button = Prüfen
certificate-offline = Eine Datei ohne diese Website prüfen
certificate-offline-how = Jede PDF-Datei trägt ihre Signatur. Mit dem öffentlichen Schlüssel prüft das Programm selbst die Datei, ohne Internet.
certificate-offline-key = Der öffentliche Schlüssel dieser Website
certificate-status-valid = Gültig
certificate-status-valid-text = Dieses Zertifikat wurde hier ausgestellt und gilt.
certificate-status-expired = Abgelaufen
certificate-status-expired-text = Dieses Zertifikat wurde hier ausgestellt. Sein letzter Tag ist vorbei.
certificate-status-revoked = Zurückgezogen
certificate-status-revoked-text = Dieses Zertifikat wurde hier ausgestellt und von der Organisation zurückgezogen.
certificate-status-not-found = Nicht gefunden
certificate-status-not-found-text = Unter dieser Nummer gibt es kein Zertifikat, das gezeigt werden kann. Vergleichen Sie die Nummer mit dem Papier.
certificate-compare-paper = Vergleichen Sie jede Zeile mit dem Papier, das Sie vor sich haben. Was abweicht, wurde verändert.
certificate-same = Steht der richtige Name auf dem Papier?
certificate-same-label = Name auf dem Papier
certificate-same-hint = Die Antwort ist Ja oder Nein. Nichts von Ihrer Eingabe wird gespeichert.
certificate-same-button = Vergleichen
certificate-same-yes = Ja, dieser Name wurde signiert.
certificate-same-no = Nein, ein anderer Name wurde signiert.
certificate-same-no-text = Prüfen Sie einmal die Schreibweise. Weicht der Name weiter ab, wurde das Papier verändert.

certificate-find = Suchen
certificate-kind = Art
certificate-state = Stand
certificate-issued-list = Zertifikate, neueste zuerst
certificate-found-none = Nichts gefunden.
certificate-older = Ältere Zertifikate
certificate-revoke = Zurückziehen
certificate-revoke-reason = Begründung
certificate-revoke-reason-hint = Die Person, der das Zertifikat gehört, liest sie. Öffentlich wird sie nicht gezeigt.
certificate-revoke-reason-wrong = Schreiben Sie eine Begründung mit 5 bis 500 Zeichen.
