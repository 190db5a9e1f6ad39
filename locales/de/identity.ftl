identity-email = E-Mail-Adresse
identity-name = Ihr Name
identity-name-hint = So, wie er auf Ihrem Zertifikat stehen darf. Bevor eines ausgestellt wird, bestätigen Sie ihn noch einmal.
identity-name-wrong = Schreiben Sie einen Namen mit höchstens { $n } Zeichen.
identity-language = Sprache der Nachrichten an Sie
identity-language-hint = Die Seiten selbst folgen der Sprache, die Sie oben wählen.
identity-continue = Weiter

identity-sign-in-title = Einloggen
identity-sign-in-button = Einloggen
identity-sign-in-busy = Einen Moment
identity-sign-in-wrong = Adresse und Passphrase gehören nicht zusammen. Prüfen Sie beide und versuchen Sie es noch einmal.
identity-sign-in-no-account = Noch kein Konto? Ein Konto kommt mit einem Platz im Kurs.
identity-sign-in-course = Über den Kurs
identity-sign-out = Ausloggen

identity-code-title = Ihr Code
identity-code-lead = Öffnen Sie Ihre Authentifizierungs-App und schreiben Sie die sechs Ziffern, die sie anzeigt.
identity-code = Code
identity-code-hint = Ohne die App benutzen Sie einen Ihrer Wiederherstellungscodes.
identity-code-wrong = Dieser Code passt nicht, oder er wurde schon benutzt. Warten Sie auf den nächsten und versuchen Sie es noch einmal.

identity-setup-title = Passphrase festlegen
identity-setup-lead = Für das Konto von { $it }.
identity-setup-button = Passphrase festlegen und einloggen
identity-first-title = Das erste Konto der Organisation
identity-first-lead = In dieser Installation hat die Organisation noch kein Konto. Legen Sie Ihres jetzt an; danach folgt ein zweiter Schritt beim Einloggen.
identity-passphrase = Passphrase
identity-passphrase-new = Neue Passphrase
identity-passphrase-again = Dieselbe Passphrase noch einmal
identity-passphrase-current = Jetzige Passphrase
identity-passphrase-change = Passphrase ändern
identity-passphrase-hint = Mindestens 12 Zeichen. Vier oder fünf Wörter ohne Zusammenhang eignen sich gut. Nehmen Sie eine, die zu Hause niemand erraten kann und die Sie sonst nirgends benutzen.
identity-passphrase-short = Nehmen Sie mindestens { $n } Zeichen.
identity-passphrase-long = Nehmen Sie höchstens { $n } Zeichen.
identity-passphrase-common = Diese steht auf Listen häufiger Passphrasen. Wählen Sie eine andere.
identity-passphrase-personal = Diese besteht vor allem aus Ihrem Namen oder Ihrer Adresse. Wählen Sie eine andere.
identity-passphrase-differs = Die beiden Passphrasen sind nicht gleich.
identity-current-wrong = Das ist nicht Ihre jetzige Passphrase.

identity-second-factor-title = Zweiter Schritt beim Einloggen
identity-second-factor-lead = Ein Code aus einer App schützt das Konto, wenn jemand anderes die Passphrase erfährt. Wer Daten anderer Menschen sieht, braucht ihn.
identity-second-factor-app = Benutzen Sie eine Authentifizierungs-App auf einem Gerät, das nur Sie benutzen.
identity-second-factor-scan = Fügen Sie in der App ein Konto hinzu und scannen Sie dieses Bild, oder schreiben Sie den Schlüssel von Hand.
identity-second-factor-type = Schreiben Sie die sechs Ziffern, die die App dann anzeigt.
identity-second-factor-qr = QR-Code mit dem Schlüssel, der darunter steht
identity-second-factor-key = Schlüssel
identity-second-factor-code-hint = Sechs Ziffern; sie wechseln alle 30 Sekunden.

identity-codes-title = Ihre Wiederherstellungscodes
identity-codes-lead = Jeder dieser Codes gilt einmal, wenn Sie Ihre App nicht zur Hand haben. Sie werden nur jetzt gezeigt.
identity-codes-keep = Schreiben Sie sie auf Papier oder drucken Sie diese Seite. Bewahren Sie sie dort auf, wo nur Sie Zugang haben.
identity-codes-kept = Codes sind aufbewahrt
identity-codes-new = Neue Wiederherstellungscodes erstellen

identity-account-title = Konto
identity-account-about = Über Sie
identity-account-learn = Machen Sie dort weiter, wo Sie aufgehört haben.
identity-account-certificates = Zertifikate und Teilnahmebescheinigungen.
identity-account-organise = Bereich der Organisation
identity-account-organise-text = Anmelderunden, Anmeldungen, Lernende, Zahlen.
identity-account-no-app = Ihr Konto ist nur durch eine Passphrase geschützt. Sie können einen Code aus einer App hinzufügen.
identity-account-set-up = App einrichten
identity-account-set-up-another = Eine andere App einrichten
identity-account-codes-left = { $n ->
    [0] Eine App ist eingerichtet. Es ist kein Wiederherstellungscode übrig: Erstellen Sie neue.
    [one] Eine App ist eingerichtet. Ein Wiederherstellungscode ist übrig.
   *[other] Eine App ist eingerichtet. { $n } Wiederherstellungscodes sind übrig.
}

mail-account-changed-subject = Eine Änderung in Ihrem Konto
mail-account-changed-body =
    In Ihrem Konto wurde etwas geändert. Wenn Sie das waren, ist nichts weiter zu tun.

    Wenn Sie es nicht waren, loggen Sie sich dort ein, wo niemand mitlesen kann, und legen Sie eine andere Passphrase fest.

    { $link }
mail-account-setup-subject = Bitte vervollständigen Sie Ihr Konto
mail-account-setup-body =
    Bitte öffnen Sie die Seite unten, um Ihr Konto zu vervollständigen. Der Link gilt drei Tage und nur einmal.

    { $link }
