### L'attestato stampato e le parole per i suoi dati.

certificate-achievement = Attestato di profitto
certificate-achievement-for = Questo attestato è rilasciato a
certificate-achievement-statement = per aver superato il test finale del corso

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
certificate-number = Numero dell'attestato
certificate-issued-by = Rilasciato da
certificate-signed = Firmato digitalmente
certificate-key = Impronta della chiave
certificate-verify = Verifica di questo documento
certificate-verify-how = Inquadri il codice o apra questo indirizzo. La pagina mostra se il documento è valido e che cosa è stato firmato.
certificate-qr-alt = Codice QR con l'indirizzo della pagina che verifica questo documento
certificate-mark-alt = Simbolo di destalk: una porta con una luce

certificate-name-empty = Scriva il nome da riportare sull'attestato.
certificate-name-long = Sull'attestato un nome ha spazio per { $max } caratteri. Può abbreviarlo.
certificate-name-hidden = Il nome contiene un segno che non si vede. Digiti di nuovo il nome, senza incollarlo.
certificate-name-letters = Un nome ha almeno una lettera. Scriva il nome da riportare sull'attestato.
certificate-name-unprintable = L'attestato non può stampare «{ $sign }». Scriva il nome in lettere latine, greche o cirilliche, come nel passaporto.

### Le pagine.

certificate-title-new = Nuovo documento
certificate-title-one = Documento
certificate-none = Non c'è ancora nulla di pronto. L'attestato di partecipazione arriva dopo tutte le lezioni, quello di profitto dopo il test finale superato.
certificate-ready = Il documento è pronto. Resta solo da confermare il nome.
certificate-get-achievement = Crea l'attestato di profitto
certificate-get-participation = Crea l'attestato di partecipazione
certificate-new-lead = Il nome viene firmato e dopo non si può più cambiare. Punteggio, risposte e organizzazione non compaiono nel documento.
certificate-name-hint = Come nel passaporto o come lo usa al lavoro.
certificate-name-wide = Questo nome non sta sul foglio. Può abbreviarlo.
certificate-language-hint = La lingua in cui ha seguito la maggior parte del corso.
certificate-visibility = Che cosa può vedere chi ha il numero?
certificate-visibility-hint = Può cambiare la scelta in qualsiasi momento.
certificate-visibility-off = Nulla. La pagina dice che questo attestato non esiste.
certificate-visibility-nameless = Corso e date, senza il nome. Chi scrive il nome viene a sapere se è quello giusto.
certificate-visibility-initials = Corso e date con le iniziali.
certificate-visibility-full = Corso e date con il nome completo e il percorso.
certificate-make = Crea il documento
certificate-making = Un momento
certificate-download = Scarica
certificate-download-hint = Lo stesso documento in ogni lingua. Il nome del file non dice nulla dell'argomento.
certificate-check = Come altre persone lo verificano
certificate-check-hint = Il codice QR sulla carta porta a questa pagina:
certificate-revoked-reason = Motivo: { $it }
certificate-initials = Iniziali

certificate-verify-title = Verifica un attestato
certificate-verify-lead = Scriva il numero che trova sulla carta, oppure inquadri il codice.
certificate-verify-number-hint = 32 caratteri; spazi e trattini non contano.
certificate-verify-number-wrong = Questo non è il numero di un attestato. Ha 32 caratteri: cifre e lettere dalla a alla f.
certificate-verify-button = Verifica
certificate-offline = Verificare un file senza questo sito
certificate-offline-how = Ogni PDF porta con sé la propria firma. Con la chiave pubblica, il programma stesso verifica il file senza connessione.
certificate-offline-key = La chiave pubblica di questo sito
certificate-status-valid = Valido
certificate-status-valid-text = Questo attestato è stato rilasciato qui ed è valido.
certificate-status-expired = Scaduto
certificate-status-expired-text = Questo attestato è stato rilasciato qui. Il suo ultimo giorno è passato.
certificate-status-revoked = Ritirato
certificate-status-revoked-text = Questo attestato è stato rilasciato qui e poi ritirato dall'organizzazione.
certificate-status-not-found = Non trovato
certificate-status-not-found-text = Non c'è un attestato con questo numero che si possa mostrare. Confronti il numero con la carta.
certificate-compare-paper = Confronti ogni riga con la carta che ha davanti. Ciò che non coincide è stato modificato.
certificate-same = Il nome sulla carta è quello giusto?
certificate-same-label = Nome sulla carta
certificate-same-hint = La risposta è sì o no. Nulla di ciò che scrive viene conservato.
certificate-same-button = Confronta
certificate-same-yes = Sì, è il nome che è stato firmato.
certificate-same-no = No, è stato firmato un altro nome.
certificate-same-no-text = Ricontrolli una volta come è scritto. Se non coincide ancora, la carta è stata modificata.

certificate-find = Cerca
certificate-kind = Tipo
certificate-state = Stato
certificate-issued-list = Attestati, dal più recente
certificate-found-none = Nessun risultato.
certificate-older = Attestati meno recenti
certificate-revoke = Ritira
certificate-revoke-reason = Motivo
certificate-revoke-reason-hint = Lo legge la persona titolare dell'attestato. Non viene mostrato in pubblico.
certificate-revoke-reason-wrong = Scriva un motivo da 5 a 500 caratteri.
