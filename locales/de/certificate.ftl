### Das gedruckte Zertifikat und die Wörter für seine Angaben.

certificate-achievement = Zertifikat
certificate-achievement-for = Dieses Zertifikat erhält
certificate-achievement-statement = für den Abschluss des Kurses und den bestandenen Abschlusstest

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
