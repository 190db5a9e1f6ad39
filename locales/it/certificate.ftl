### L’attestato stampato e le parole per i suoi dati.

certificate-achievement = Attestato di profitto
certificate-achievement-for = Questo attestato è rilasciato a
certificate-achievement-statement = per aver completato il corso e superato il test finale

certificate-participation = Attestato di partecipazione
certificate-participation-for = Con il presente attestato si conferma che
certificate-participation-statement = ha partecipato al corso

certificate-document-title = { $kind }: { $course }

certificate-name = Nome
certificate-course = Corso
certificate-outcomes = Obiettivi di apprendimento del corso

certificate-audience = Percorso
certificate-audience-victim-support = Servizi di sostegno alle vittime
certificate-audience-perpetrator-programme = Programmi per autori di violenza
certificate-audience-public-authority = Enti pubblici

certificate-duration = Durata
certificate-duration-hours =
    { $hours ->
        [one] { $hours } ora
       *[other] { $hours } ore
    }
certificate-duration-minutes = { $hours } h { $minutes } min

certificate-language = Lingua del corso
certificate-language-en = inglese
certificate-language-de = tedesco
certificate-language-it = italiano
certificate-language-fr = francese
certificate-language-es = spagnolo

certificate-intake = Tornata di iscrizioni
certificate-issued-on = Data di rilascio
certificate-valid-until = Valido fino al
certificate-content-version = Versione dei contenuti
certificate-number = Numero dell’attestato
certificate-issued-by = Rilasciato da
certificate-signed = Firmato digitalmente
certificate-key = Impronta della chiave
certificate-verify = Verifica di questo documento
certificate-verify-how = Inquadri il codice o apra questo indirizzo. La pagina mostra se il documento è valido e che cosa è stato firmato.
certificate-qr-alt = Codice QR con l’indirizzo della pagina che verifica questo documento
certificate-mark-alt = Simbolo di destalk: una porta con una luce

certificate-name-empty = Scriva il nome da riportare sull’attestato.
certificate-name-long = Sull’attestato un nome ha spazio per { $max } caratteri. Può abbreviarlo.
certificate-name-hidden = Il nome contiene un segno che non si vede. Digiti di nuovo il nome, senza incollarlo.
certificate-name-letters = Un nome ha almeno una lettera. Scriva il nome da riportare sull’attestato.
certificate-name-unprintable = L’attestato non può stampare «{ $sign }». Scriva il nome in lettere latine, greche o cirilliche, come nel passaporto.
