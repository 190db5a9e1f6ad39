### Anmeldung: die öffentlichen Seiten, die eigene Seite, die Seiten der Organisation und die E-Mails dieses Bereichs.

registration-choose = Bitte wählen
registration-opens = Beginn
registration-closes = Ende
registration-seats = Plätze
registration-seats-left = Freie Plätze
registration-in-line = Auf der Warteliste

## Der Stand der Anmeldung

registration-banner-soon-title = Die Anmeldung ist noch nicht offen
registration-banner-soon-lead = Sie beginnt am { $it }.
registration-banner-soon-next = Hinterlassen Sie Ihre Adresse, dann schreiben wir Ihnen einmal, sobald es losgeht.
registration-banner-soon-button = Anmelden
registration-banner-open-title = Die Anmeldung ist offen
registration-banner-open-lead = { $n ->
    [one] Ein Platz ist noch frei.
   *[other] { $n } Plätze sind noch frei.
}
registration-banner-open-unlimited-lead = Es gibt einen Platz für alle, die in diesem Feld arbeiten.
registration-banner-open-next = Melden Sie sich jetzt an, es dauert etwa fünf Minuten. Mit der Bestätigung Ihrer Adresse haben Sie den Platz.
registration-banner-open-button = Platz anfragen
registration-banner-waiting-title = Die Anmeldung ist offen, mit Warteliste
registration-banner-waiting-lead = { $n ->
    [0] Alle Plätze sind vergeben. Noch wartet niemand.
    [one] Alle Plätze sind vergeben. Eine Person wartet.
   *[other] Alle Plätze sind vergeben. { $n } Personen warten.
}
registration-banner-waiting-next = Melden Sie sich jetzt für die Warteliste an. Jeder Platz, der frei wird, geht der Reihe nach weiter.
registration-banner-waiting-button = Auf die Warteliste setzen
registration-banner-full-title = Alle Plätze sind vergeben
registration-banner-full-lead = Für diese Runde gibt es keine Warteliste.
registration-banner-full-list-lead = Auch die Warteliste ist voll.
registration-banner-full-next = Hinterlassen Sie Ihre Adresse, dann schreiben wir Ihnen einmal, sobald eine Anmeldung wieder möglich ist.
registration-banner-full-button = Anmelden
registration-banner-closed-title = Die Anmeldung ist geschlossen
registration-banner-closed-lead = Sie endete am { $it }.
registration-banner-closed-next = Hinterlassen Sie Ihre Adresse, dann schreiben wir Ihnen einmal, sobald es losgeht.
registration-banner-closed-button = Anmelden
registration-banner-reopens = Sie beginnt wieder am { $it }.
registration-banner-no-date = Für die nächste Runde gibt es noch keinen Termin.
registration-banner-full-for = Für diese Einrichtungen sind alle Plätze vergeben: { $it }.
registration-banner-waiting-for = Für diese Einrichtungen sind alle Plätze vergeben, neue Anmeldungen kommen auf die Warteliste: { $it }.

## Nachricht, wenn es losgeht

registration-notice-title = Nachricht zum Beginn der Anmeldung
registration-notice-email = E-Mail-Adresse
registration-notice-hint = Für eine einzige Nachricht, wenn die Anmeldung beginnt. Danach löschen wir die Adresse.
registration-notice-button = Nachricht bekommen
registration-notice-sent-title = Noch ein Schritt in Ihrem Postfach
registration-notice-sent-confirm = Öffnen Sie die Nachricht und bestätigen Sie auf der Seite, zu der sie führt. Erst dann behalten wir Ihre Adresse.
registration-notice-confirm-title = Wunsch nach einer Nachricht bestätigen
registration-notice-confirm-lead = Wir schreiben einmal an { $it }, wenn die Anmeldung beginnt. Danach löschen wir die Adresse.
registration-notice-confirm-button = Ja, bitte schreiben
registration-notice-done = Danke. Wir schreiben Ihnen einmal, wenn die Anmeldung beginnt. Mehr ist nicht zu tun.

## Die Kursseite

registration-course-outcomes = Was Sie danach können
registration-course-time = Wie lange es dauert
registration-course-time-lead = Sie lernen allein, in kurzen Lektionen, wann immer Sie Zeit haben. Sie können überall aufhören und später weitermachen.
registration-course-minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
}
registration-course-contents = Was Sie erwartet
registration-course-test = Der Abschlusstest
registration-course-test-text = { $questions } Fragen zu Fällen aus der Praxis. Mit { $percent } der Punkte haben Sie bestanden; dafür haben Sie { $attempts ->
    [one] einen Versuch.
   *[other] { $attempts } Versuche.
}
registration-course-certificate = Das Zertifikat
registration-course-certificate-text = Mit bestandenem Test erhalten Sie ein Zertifikat, das Ihre Einrichtung prüfen kann. Ohne Test erhalten Sie eine Teilnahmebescheinigung.
registration-course-languages = Sprachen
registration-course-languages-text = { $it }. Sie können auf jeder Seite die Sprache wechseln und bleiben, wo Sie sind.

## Das Formular

registration-form-title = Anmeldung zum Kurs
registration-form-back = Über den Kurs
registration-form-lead = Der Kurs ist für Menschen, die in Europa in einer Opferhilfeeinrichtung, einem Täterprogramm oder einer Behörde arbeiten. Er ist kostenlos.
registration-form-lead-waiting = Zurzeit sind alle Plätze vergeben. Mit diesem Formular kommen Sie auf die Warteliste. Jeder Platz, der frei wird, geht der Reihe nach weiter.
registration-form-work = Wo Sie arbeiten
registration-form-audience = Art der Einrichtung
registration-form-audience-hint = Für jede der drei hat der Kurs einen eigenen Teil.
registration-form-audience-wrong = Wählen Sie die Art Ihrer Einrichtung aus.
registration-form-organisation = Name der Einrichtung
registration-form-organisation-hint = So, wie sie bekannt ist; mit dem Ort, wenn es mehrere gibt.
registration-form-organisation-wrong = Schreiben Sie einen Namen mit höchstens { $n } Zeichen.
registration-form-country = Land der Einrichtung
registration-form-country-wrong = Wählen Sie das Land Ihrer Einrichtung aus.
registration-form-work-purpose = Wofür: um zu sehen, ob der Kurs für Sie gedacht ist, und um die Plätze zu verteilen. Gespeichert, solange Sie einen Platz haben; ohne Platz ein Jahr.
registration-form-you = Über Sie
registration-form-name = Ihr Name
registration-form-name-hint = So, wie er auf Ihrem Zertifikat stehen darf.
registration-form-email = Dienstliche E-Mail-Adresse
registration-form-email-hint = Eine Adresse, die nur Sie lesen. Bei einer privaten Adresse sieht die Organisation Ihre Anmeldung zuerst an.
registration-form-email-disposable = Nachrichten an diese Adresse kämen nicht rechtzeitig an. Schreiben Sie Ihre dienstliche Adresse.
registration-form-language = Sprache der Nachrichten an Sie
registration-form-language-hint = Den Kurs selbst gibt es in allen Sprachen.
registration-form-you-purpose = Wofür: um Ihnen zu Ihrer Anmeldung zu schreiben. Mehr fragen wir nicht, und wir geben nichts weiter.
registration-form-website = Dieses Feld bitte leer lassen
registration-form-declaration-wrong = Lesen Sie die Erklärung und setzen Sie das Häkchen, wenn Sie zustimmen.
registration-form-next = Nach dem Absenden schreiben wir an Ihre Adresse. Ihre Anmeldung zählt von dem Moment an, in dem Sie sie dort bestätigen.
registration-form-privacy = Wie wir mit personenbezogenen Daten umgehen
registration-form-button = Anmeldung absenden
registration-form-busy = Einen Moment

registration-declaration-title = Erklärung
registration-declaration-lead = Im Kurs geht es um Gewalt durch Partner und frühere Partner. Darum bitten wir alle um Zustimmung zu diesen Punkten:
registration-declaration-purpose = Ich nutze das Gelernte für meine Arbeit mit Menschen, die Gewalt erleben oder ausüben, und nie, um jemanden zu überwachen, zu verfolgen oder zu kontrollieren.
registration-declaration-safety = Die Sicherheit und die Entscheidungen der betroffenen Person gehen vor. Ich tue nichts, was die gewaltausübende Person warnen könnte.
registration-declaration-confidential = In Übungen und Notizen schreibe ich keine Namen und keine Einzelheiten, an denen jemand zu erkennen wäre.
registration-declaration-personal = Meinen Zugang gebe ich nicht weiter.
registration-declaration-accept = Ich habe die Erklärung gelesen und stimme ihr zu
registration-declaration-version = Fassung { $it }

registration-sent-title = Bitte sehen Sie in Ihr Postfach
registration-sent-lead = Wir haben an die angegebene Adresse geschrieben.
registration-sent-confirm = Öffnen Sie die Nachricht und bestätigen Sie auf der Seite, zu der sie führt. Von da an zählt Ihre Anmeldung.
registration-sent-spam = Wenn nach zehn Minuten nichts da ist, sehen Sie im Ordner für unerwünschte Nachrichten nach und fragen Sie Ihre IT, ob unsere E-Mails ankommen.
registration-sent-days = Die Nachricht gilt sieben Tage. Ohne Bestätigung löschen wir das Formular dann.
registration-sent-again = Zurück zum Formular

registration-confirm-title = Adresse bestätigen
registration-confirm-lead = Bitte prüfen Sie die Angaben. Ihre Anmeldung zählt von dem Moment an, in dem Sie sie hier bestätigen.
registration-confirm-button = Anmeldung bestätigen
registration-confirm-not-you = Wenn das nicht von Ihnen kommt, schließen Sie diese Seite. Ohne Bestätigung geschieht nichts, und der Eintrag wird gelöscht.

registration-audience-none = Nichts davon
registration-country-other = Ein Land außerhalb Europas

## Die eigene Seite

registration-status-title = Ihre Anfrage
registration-status-details = Was wir notiert haben
registration-status-place = Stelle auf der Warteliste
registration-status-confirmed = Bestätigt am
registration-status-note = Anmerkung der Organisation
registration-status-accept = Platz annehmen
registration-status-decline = Platz ablehnen
registration-status-start = Mit dem Lernen beginnen
registration-status-withdraw = Anmeldung zurückziehen
registration-status-again = Neu anmelden
registration-status-help = Wo Sie Hilfe finden, für sich oder für andere
registration-status-keep = Der Link in jeder unserer Nachrichten öffnet diese Seite. Geben Sie ihn nicht weiter.

registration-status-review-title = Wir prüfen Ihre Anmeldung
registration-status-review-word = in Prüfung
registration-status-review-lead = Die Organisation sieht sie an, weil sie von einer Adresse kam, die alle bekommen können. Ihre Stelle in der Reihe behalten Sie.
registration-status-review-next = Wir schreiben Ihnen, sobald es entschieden ist. Im Moment ist nichts zu tun.
registration-status-waiting-title = Sie stehen auf der Warteliste
registration-status-waiting-word = auf der Warteliste
registration-status-waiting-lead = { $place ->
    [one] Sie stehen an erster Stelle.
   *[other] Sie stehen an Stelle { $place }.
}
registration-status-waiting-next = Wird ein Platz frei, geht das Angebot an die erste Stelle der Liste. Sie haben dann { $hours ->
    [one] eine Stunde
   *[other] { $hours } Stunden
} Zeit, ihn anzunehmen. Wir schreiben Ihnen.
registration-status-offered-title = Ein Platz wird für Sie freigehalten
registration-status-offered-word = Platz angeboten
registration-status-offered-lead = Bitte nehmen Sie ihn an oder lehnen Sie ihn ab, vor dem { $deadline }.
registration-status-offered-next = Ohne Antwort geht der Platz an die nächste Person in der Reihe.
registration-status-seated-title = Sie haben einen Platz
registration-status-seated-word = Platz bestätigt
registration-status-seated-lead = Sie können jetzt beginnen und lernen, wann immer Sie Zeit haben.
registration-status-seated-next = Beim ersten Mal legen Sie eine Passphrase fest. Danach loggen Sie sich mit ihr ein.
registration-status-declined-title = Sie haben den Platz abgelehnt
registration-status-declined-word = Platz abgelehnt
registration-status-declined-lead = Er ging an die nächste Person in der Reihe.
registration-status-declined-next = Solange die Anmeldung offen ist, können Sie sich neu anmelden.
registration-status-lapsed-title = Das Angebot ist abgelaufen
registration-status-lapsed-word = Angebot abgelaufen
registration-status-lapsed-lead = Der Platz war bis zum Ende der Frist für Sie freigehalten. Dann ging er an die nächste Person in der Reihe.
registration-status-lapsed-next = Solange die Anmeldung offen ist, können Sie sich neu anmelden. Sie bekommen dann eine neue Stelle in der Reihe.
registration-status-refused-title = Für diese Anmeldung gibt es keinen Platz
registration-status-refused-word = kein Platz
registration-status-refused-lead = Das sagt nichts über Sie oder Ihre Arbeit.
registration-status-refused-next = Wenn sich etwas geändert hat oder etwas fehlte, schreiben Sie uns über die Kontaktseite.
registration-status-withdrawn-title = Ihre Anmeldung ist zurückgezogen
registration-status-withdrawn-word = zurückgezogen
registration-status-withdrawn-lead = Wenn Sie einen Platz hatten, ging er an die nächste Person in der Reihe.
registration-status-withdrawn-next = Solange die Anmeldung offen ist, können Sie sich neu anmelden.

registration-withdraw-title = Anfrage zurückziehen
registration-withdraw-lead = Sie geben Ihre Stelle in der Reihe auf. Sie lässt sich nicht zurückholen: Eine neue Anmeldung beginnt am Ende.
registration-withdraw-seated = Sie geben Ihren Platz und Ihren Zugang zum Kurs auf. Der Platz geht sofort an die nächste Person in der Reihe.
registration-withdraw-button = Ja, zurückziehen
registration-withdraw-back = Nein, zurück

registration-reason-field = Der Kurs ist für Menschen, die in einer Opferhilfeeinrichtung, einem Täterprogramm oder einer Behörde arbeiten.
registration-reason-country = Der Kurs ist für Einrichtungen in Europa.
registration-reason-disposable = Nachrichten an diese Adresse kämen nicht an. Bitte melden Sie sich mit Ihrer dienstlichen Adresse an.
registration-reason-staff = Dieses Konto gehört zur Organisation des Kurses. Sie belegt keine Plätze.
registration-reason-full = Als Sie Ihre Adresse bestätigt haben, waren alle Plätze vergeben. Wenn welche frei werden, können Sie sich neu anmelden.
registration-reason-closed = Das Formular wurde außerhalb der Anmeldezeit gesendet. Sie können sich neu anmelden, wenn sie beginnt.
registration-reason-not-confirmed = Wir konnten nicht bestätigen, dass die Anmeldung aus der genannten Einrichtung kommt.
registration-reason-incomplete = Für die Entscheidung fehlt uns noch etwas. Sie können sich mit den fehlenden Angaben neu anmelden.
registration-reason-other = Den Grund nennt die Organisation unten.

## Organisation

registration-state-review = in Prüfung
registration-state-waiting = wartet
registration-state-offered = Platz angeboten
registration-state-seated = hat einen Platz
registration-state-declined = Angebot abgelehnt
registration-state-lapsed = Angebot abgelaufen
registration-state-refused = abgelehnt
registration-state-withdrawn = zurückgezogen

registration-review-free-mail = private Adresse

registration-reason-name-field = Anderes Arbeitsfeld
registration-reason-name-country = Einrichtung außerhalb Europas
registration-reason-name-disposable = Wegwerf-Adresse
registration-reason-name-staff = Konto der Organisation
registration-reason-name-full = Kein Platz und keine Stelle auf der Warteliste
registration-reason-name-closed = Außerhalb der Anmeldezeit gesendet
registration-reason-name-not-confirmed = Einrichtung nicht bestätigt
registration-reason-name-incomplete = Es fehlt etwas
registration-reason-name-other = Anderer Grund, siehe Anmerkung

registration-intakes-title = Anmelderunden
registration-intakes-caption = Alle Anmelderunden, die neueste zuerst
registration-intakes-empty = Es gibt noch keine Anmelderunde. Legen Sie eine an, dann zeigt die öffentliche Seite sie sofort.
registration-intake-new = Neue Anmelderunde
registration-intake-new-title = Neue Anmelderunde
registration-intake-title = Anmelderunde ändern
registration-intake-name = Name
registration-intake-name-hint = Für Sie und die übrige Organisation. Wer sich anmeldet, sieht ihn nicht.
registration-intake-actions = Aktionen
registration-intake-applications = Anmeldungen
registration-intake-copy = Kopieren
registration-intake-review = Zu prüfen
registration-intake-status-soon = noch nicht offen
registration-intake-status-open = offen
registration-intake-status-waiting = Warteliste
registration-intake-status-full = voll
registration-intake-status-closed = geschlossen
registration-intake-held-of = { $held } von { $seats } vergeben
registration-intake-held-unlimited = { $held } vergeben, ohne Grenze
registration-intake-window = Wann die Anmeldung offen ist
registration-intake-zone = Zeitzone
registration-intake-zone-hint = Alle Zeiten dieser Runde gelten in dieser Zone und werden so angezeigt.
registration-intake-reopens = Nächster Beginn (freiwillig)
registration-intake-reopens-hint = Diesen Termin nennt die öffentliche Seite, sobald diese Runde voll oder geschlossen ist.
registration-intake-date-wrong = Schreiben Sie Datum und Uhrzeit.
registration-intake-number-wrong = Schreiben Sie eine ganze Zahl, oder lassen Sie das Feld leer.
registration-intake-seats = Zahl der Plätze
registration-intake-seats-hint = Leer bedeutet ohne Grenze. 0 bedeutet, dass niemand einen Platz bekommt.
registration-intake-unlimited = ohne Grenze
registration-intake-waiting = Warteliste
registration-intake-waiting-off = Keine Warteliste
registration-intake-waiting-limited = Warteliste mit Grenze
registration-intake-waiting-unlimited = Warteliste ohne Grenze
registration-intake-waiting-max = Höchstzahl auf der Warteliste
registration-intake-waiting-max-hint = Nur für eine Warteliste mit Grenze.
registration-intake-offer-hours = Stunden, um einen angebotenen Platz anzunehmen
registration-intake-offer-hours-hint = Von 24 bis 720. Danach geht der Platz an die nächste Person.
registration-intake-quotas = Kontingente
registration-intake-quotas-hint = Höchstzahl der Plätze einer Gruppe. Leer bedeutet, dass nur die Zahl der Plätze zählt.
registration-intake-organisation-quota = Jede Einrichtung
registration-intake-country-quota = Land { $n }
registration-intake-country-seats = Höchstzahl für Land { $n }
registration-intake-new-next = Die öffentliche Seite zeigt die Runde, sobald Sie sie anlegen.
registration-intake-next = Als Nächstes sehen Sie, was die Änderung bewirkt. Vor Ihrer Bestätigung wird nichts gespeichert.
registration-intake-make = Runde anlegen
registration-intake-check = Änderung ansehen
registration-intake-fault-window = Wählen Sie ein Ende, das nach dem Beginn liegt.
registration-intake-fault-reopens = Wählen Sie einen Termin nach dem Ende.
registration-intake-fault-too-long = Wählen Sie eine Zeit von höchstens drei Jahren.
registration-intake-fault-too-many = Schreiben Sie Zahlen bis 1.000.000.
registration-intake-fault-offer-hours = Wählen Sie 24 bis 720 Stunden.

registration-preview-title = Was die Änderung bewirkt
registration-preview-lead = Noch ist nichts gespeichert.
registration-preview-held = { $n ->
    [0] Zurzeit ist kein Platz vergeben.
    [one] Zurzeit ist ein Platz vergeben oder angeboten. Er bleibt.
   *[other] Zurzeit sind { $n } Plätze vergeben oder angeboten. Sie bleiben alle.
}
registration-preview-offers = { $n ->
    [0] Niemand von der Warteliste bekommt durch diese Änderung ein Angebot.
    [one] Eine Person von der Warteliste bekommt sofort ein Angebot, mit E-Mail.
   *[other] { $n } Personen von der Warteliste bekommen sofort ein Angebot, mit E-Mail.
}
registration-preview-beyond = { $n ->
    [one] Es ist ein Platz mehr vergeben als die neue Zahl. Der nächste frei werdende Platz wird nicht weitergegeben.
   *[other] Es sind { $n } Plätze mehr vergeben als die neue Zahl. Die nächsten { $n } frei werdenden Plätze werden nicht weitergegeben.
}
registration-preview-left = { $n ->
    [0] Für neue Anmeldungen bleibt kein Platz.
    [one] Für neue Anmeldungen bleibt ein Platz.
   *[other] Für neue Anmeldungen bleiben { $n } Plätze.
}
registration-preview-waiting = { $n ->
    [0] Danach wartet niemand.
    [one] Danach wartet noch eine Person.
   *[other] Danach warten noch { $n } Personen.
}
registration-preview-confirm = Änderung speichern

registration-queue-title = Anmeldungen
registration-queue-caption = Anmeldungen in der Reihenfolge, in der ihre Adressen bestätigt wurden
registration-queue-empty = Keine Anmeldung passt.
registration-queue-any = alle
registration-queue-name = Name
registration-queue-email = E-Mail-Adresse
registration-queue-language = Sprache
registration-queue-intake = Anmelderunde
registration-queue-state = Stand
registration-queue-audience = Art der Einrichtung
registration-queue-country = Land
registration-queue-organisation = Einrichtung
registration-queue-filter = Filtern
registration-queue-tick = Auswählen
registration-queue-tick-one = Anmeldung von { $it } auswählen
registration-queue-count = { "{" }n{ "}" } ausgewählt
registration-queue-bulk = Für die ausgewählten Anmeldungen:
registration-queue-approve = Genehmigen
registration-queue-refuse = Ablehnen
registration-queue-reason = Grund
registration-queue-reason-hint = Die Person liest ihn auf ihrer eigenen Seite, in ihrer Sprache.
registration-queue-note = Anmerkung an die Person (freiwillig)
registration-queue-note-hint = Die Person liest sie so, wie Sie sie schreiben. Sie bleibt im Änderungsprotokoll.
registration-queue-pages = Seiten
registration-queue-first = Zum Anfang
registration-queue-next = Nächste Seite
registration-queue-done = { $n ->
    [0] Es wurde nichts entschieden.
    [one] Eine Anmeldung wurde entschieden.
   *[other] { $n } Anmeldungen wurden entschieden.
}
registration-queue-own = { $n ->
    [one] Eine ist Ihre eigene Anmeldung: Darüber muss jemand anders entscheiden.
   *[other] { $n } sind Ihre eigenen Anmeldungen: Darüber muss jemand anders entscheiden.
}
registration-queue-unfit = { $n ->
    [one] Eine blieb, wie sie ist: An ihrem Stand ändert diese Entscheidung nichts.
   *[other] { $n } blieben, wie sie sind: An ihrem Stand ändert diese Entscheidung nichts.
}

registration-one-title = Anmeldung { $n }
registration-one-own = Das ist Ihre eigene Anmeldung. Darüber muss jemand anders entscheiden.
registration-one-approve-title = Genehmigen
registration-one-approve-text = Die Person bekommt sofort einen Platz, wenn einer frei ist, sonst ihre Stelle in der Reihe. Sie bekommt eine E-Mail.
registration-one-refuse-title = Ablehnen
registration-one-refuse-text = Die Person bekommt eine E-Mail und liest den Grund auf ihrer eigenen Seite.
registration-one-take-title = Platz zurücknehmen
registration-one-take-text = Die Person verliert den Zugang zum Kurs und bekommt eine E-Mail. Der Platz geht an die nächste Person in der Reihe.
registration-one-take-button = Platz zurücknehmen
registration-one-offer-until = Angebot bis
registration-one-declaration-accepted = Fassung { $version }, Zustimmung am { $date }
registration-one-history = Was geschah
registration-one-history-caption = Einträge des Änderungsprotokolls zu dieser Anmeldung

registration-history-when = Wann
registration-history-what = Was
registration-history-who = Wer
registration-history-why = Warum
registration-history-by-applicant = die Person selbst
registration-history-by-system = das Programm
registration-history-by-operator = technischer Betrieb
registration-history-confirmed = Adresse bestätigt
registration-history-review = in Prüfung
registration-history-waiting = auf die Warteliste gesetzt
registration-history-offered = Platz angeboten
registration-history-seated = Platz vergeben
registration-history-declined = Angebot abgelehnt
registration-history-lapsed = Angebot abgelaufen
registration-history-refused = abgelehnt
registration-history-withdrawn = zurückgezogen

registration-export-button = Als Tabelle herunterladen
registration-export-note = Die Datei enthält Namen und Adressen aller Anmeldungen, die der Filter durchlässt. Das Herunterladen steht danach im Änderungsprotokoll.
registration-export-number = Nummer
registration-export-confirmed = Bestätigt
registration-export-decided = Letzte Entscheidung

## E-Mails

mail-registration-confirm-subject = Bitte bestätigen Sie Ihre Adresse
mail-registration-confirm-body =
    Diese Adresse wurde in ein Formular auf unserer Website eingetragen.

    Wenn Sie das waren, öffnen Sie bitte die folgende Seite und bestätigen Sie dort. Sie gilt sieben Tage.

    { $link }

    Wenn Sie es nicht waren, ist nichts zu tun. Ohne Bestätigung wird der Eintrag gelöscht.
mail-registration-known-subject = So steht Ihre Anfrage
mail-registration-known-body =
    Diese Adresse wurde noch einmal in unser Formular eingetragen. Es gibt schon eine Anfrage von ihr; sie bleibt, wie sie ist.

    Die folgende Seite zeigt den Stand.

    { $link }

    Wenn Sie das Formular nicht ausgefüllt haben, ist nichts zu tun.
mail-registration-review-subject = Ihre Anfrage ist angekommen
mail-registration-review-body =
    Danke, Ihre Adresse ist bestätigt.

    Jemand sieht Ihre Anfrage jetzt an. Ihre Stelle in der Reihe behalten Sie. Wir schreiben Ihnen, sobald es entschieden ist.

    Die folgende Seite zeigt den Stand.

    { $link }
mail-registration-seated-subject = Ihr Platz steht bereit
mail-registration-seated-body =
    Sie haben einen Platz.

    Bitte öffnen Sie die folgende Seite, um zu beginnen. Beim ersten Mal legen Sie dort eine Passphrase fest.

    { $link }
mail-registration-waiting-subject = Sie stehen auf der Liste
mail-registration-waiting-body =
    Danke, Ihre Adresse ist bestätigt.

    { $place ->
        [one] Sie stehen an erster Stelle.
       *[other] Sie stehen an Stelle { $place }.
    } Wird ein Platz frei, geht das Angebot an die erste Stelle der Liste. Dann schreiben wir Ihnen.

    Die folgende Seite zeigt den Stand.

    { $link }
mail-registration-offered-subject = Ein Platz ist frei
mail-registration-offered-body =
    Ein Platz wird für Sie freigehalten, bis { $deadline }.

    Bitte öffnen Sie die folgende Seite und nehmen Sie ihn dort an oder lehnen Sie ihn ab. Ohne Antwort geht er an die nächste Person.

    { $link }
mail-registration-lapsed-subject = Die Frist ist vorbei
mail-registration-lapsed-body =
    Der Platz, der für Sie freigehalten war, ging an die nächste Person, weil die Frist vorbei ist.

    Die folgende Seite zeigt, was Sie jetzt tun können.

    { $link }
mail-registration-refused-subject = Die Antwort auf Ihre Anfrage
mail-registration-refused-body =
    Über Ihre Anfrage ist entschieden.

    Bitte öffnen Sie die folgende Seite, um die Antwort zu lesen.

    { $link }
mail-registration-withdrawn-subject = Ihre Anfrage ist abgeschlossen
mail-registration-withdrawn-body =
    Ihre Anfrage ist abgeschlossen, wie Sie es wollten. Ihr Platz geht an die nächste Person.

    Die folgende Seite zeigt den Stand. Wenn Sie es nicht waren, schreiben Sie uns über die Kontaktseite dort.

    { $link }
mail-registration-notice-confirm-subject = Bitte bestätigen Sie Ihre Adresse
mail-registration-notice-confirm-body =
    Für diese Adresse wurde eine einzige Nachricht gewünscht.

    Wenn Sie das waren, öffnen Sie bitte die folgende Seite und bestätigen Sie dort. Sie gilt sieben Tage.

    { $link }

    Wenn Sie es nicht waren, ist nichts zu tun. Ohne Bestätigung wird der Eintrag gelöscht.
mail-registration-notice-subject = Es ist so weit
mail-registration-notice-body =
    Sie wollten eine Nachricht, wenn es losgeht. Es ist so weit.

    { $link }

    Ihre Adresse haben wir gelöscht. Das war die einzige Nachricht.

## Länder

registration-country-AD = Andorra
registration-country-AL = Albanien
registration-country-AT = Österreich
registration-country-BA = Bosnien und Herzegowina
registration-country-BE = Belgien
registration-country-BG = Bulgarien
registration-country-CH = Schweiz
registration-country-CY = Zypern
registration-country-CZ = Tschechien
registration-country-DE = Deutschland
registration-country-DK = Dänemark
registration-country-EE = Estland
registration-country-ES = Spanien
registration-country-FI = Finnland
registration-country-FR = Frankreich
registration-country-GB = Vereinigtes Königreich
registration-country-GE = Georgien
registration-country-GR = Griechenland
registration-country-HR = Kroatien
registration-country-HU = Ungarn
registration-country-IE = Irland
registration-country-IS = Island
registration-country-IT = Italien
registration-country-LI = Liechtenstein
registration-country-LT = Litauen
registration-country-LU = Luxemburg
registration-country-LV = Lettland
registration-country-MC = Monaco
registration-country-MD = Moldau
registration-country-ME = Montenegro
registration-country-MK = Nordmazedonien
registration-country-MT = Malta
registration-country-NL = Niederlande
registration-country-NO = Norwegen
registration-country-PL = Polen
registration-country-PT = Portugal
registration-country-RO = Rumänien
registration-country-RS = Serbien
registration-country-SE = Schweden
registration-country-SI = Slowenien
registration-country-SK = Slowakei
registration-country-SM = San Marino
registration-country-TR = Türkei
registration-country-UA = Ukraine
registration-country-XK = Kosovo
