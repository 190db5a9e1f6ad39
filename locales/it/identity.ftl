identity-email = Indirizzo e-mail
identity-name = Il suo nome
identity-name-hint = Così come può comparire sul suo attestato. Prima del rilascio le chiederemo di confermarlo.
identity-name-wrong = Scriva un nome di { $n } caratteri al massimo.
identity-language = Lingua dei messaggi che riceve
identity-language-hint = Le pagine seguono la lingua che sceglie in alto.
identity-continue = Continua

identity-sign-in-title = Accedi
identity-sign-in-button = Accedi
identity-sign-in-busy = Un momento
identity-sign-in-wrong = L’indirizzo e la frase di accesso non corrispondono. Li controlli entrambi e provi di nuovo.
identity-sign-in-no-account = Non ha ancora un account? L’account arriva insieme a un posto nel corso.
identity-sign-in-course = Informazioni sul corso
identity-sign-out = Esci dall’account

identity-code-title = Il suo codice
identity-code-lead = Apra la sua app di autenticazione e scriva le sei cifre che mostra.
identity-code = Codice
identity-code-hint = Senza l’app, usi uno dei suoi codici di recupero.
identity-code-wrong = Questo codice non corrisponde, oppure è già stato usato. Attenda il prossimo e provi di nuovo.

identity-setup-title = Scelga la sua frase di accesso
identity-setup-lead = Per l’account di { $it }.
identity-setup-button = Salva la frase e accedi
identity-first-title = Il primo account dell’organizzazione
identity-first-lead = In questa installazione l’organizzazione non ha ancora un account. Crei adesso il suo; segue un secondo passaggio all’accesso.
identity-passphrase = Frase di accesso
identity-passphrase-new = Nuova frase di accesso
identity-passphrase-again = La stessa frase di accesso ancora una volta
identity-passphrase-current = Frase di accesso attuale
identity-passphrase-change = Cambia la frase di accesso
identity-passphrase-hint = Almeno 12 caratteri. Quattro o cinque parole senza legame tra loro vanno bene. Ne usi una che nessuno in casa possa indovinare e che non usa altrove.
identity-passphrase-short = Usi almeno { $n } caratteri.
identity-passphrase-long = Usi al massimo { $n } caratteri.
identity-passphrase-common = Questa compare negli elenchi delle frasi più comuni. Ne scelga un’altra.
identity-passphrase-personal = Questa è quasi soltanto il suo nome o il suo indirizzo. Ne scelga un’altra.
identity-passphrase-differs = Le due frasi di accesso non sono uguali.
identity-current-wrong = Questa non è la sua frase di accesso attuale.

identity-second-factor-title = Secondo passaggio all’accesso
identity-second-factor-lead = Il codice di un’app protegge l’account se un’altra persona viene a sapere la frase di accesso. È necessario per chiunque veda dati altrui.
identity-second-factor-app = Usi un’app di autenticazione su un dispositivo che usa soltanto lei.
identity-second-factor-scan = Nell’app aggiunga un account e inquadri questa immagine, oppure scriva la chiave a mano.
identity-second-factor-type = Scriva le sei cifre che l’app mostra a quel punto.
identity-second-factor-qr = Codice QR con la chiave riportata sotto
identity-second-factor-key = Chiave
identity-second-factor-code-hint = Sei cifre; cambiano ogni 30 secondi.

identity-codes-title = I suoi codici di recupero
identity-codes-lead = Ciascuno di questi codici vale una volta, quando non ha l’app con sé. Vengono mostrati solo adesso.
identity-codes-keep = Li scriva su carta o stampi questa pagina. Li conservi in un luogo a cui ha accesso soltanto lei.
identity-codes-kept = I codici sono conservati
identity-codes-new = Crea nuovi codici di recupero

identity-account-title = Account
identity-account-about = I suoi dati
identity-account-learn = Riprenda da dove si è interrotto il corso.
identity-account-certificates = Attestati di profitto e di partecipazione.
identity-account-organise = Area dell’organizzazione
identity-account-organise-text = Tornate di iscrizioni, domande di iscrizione, partecipanti, numeri.
identity-account-no-app = Il suo account è protetto solo da una frase di accesso. Può aggiungere il codice di un’app.
identity-account-set-up = Configura un’app
identity-account-set-up-another = Configura un’altra app
identity-account-codes-left = { $n ->
    [0] C’è un’app configurata. Non resta nessun codice di recupero: ne crei di nuovi.
    [one] C’è un’app configurata. Resta un codice di recupero.
    [many] C’è un’app configurata. Restano { $n } codici di recupero.
   *[other] C’è un’app configurata. Restano { $n } codici di recupero.
}

mail-account-changed-subject = Una modifica al suo account
mail-account-changed-body =
    Qualcosa nel suo account è stato modificato. Se la modifica è sua, non occorre fare altro.

    Se non è sua, acceda dove nessun altro può vedere e scelga un’altra frase di accesso.

    { $link }
mail-account-setup-subject = Completi il suo account
mail-account-setup-body =
    Apra la pagina qui sotto per completare il suo account. Il link vale tre giorni e una sola volta.

    { $link }
