### Iscrizione: le pagine pubbliche, la pagina personale, le pagine dell’organizzazione e le e-mail di quest’area.

registration-choose = Scelga una voce
registration-opens = Apertura
registration-closes = Chiusura
registration-seats = Posti
registration-seats-left = Posti liberi
registration-in-line = In lista d’attesa

## Lo stato delle iscrizioni

registration-banner-soon-title = Le iscrizioni non sono ancora aperte
registration-banner-soon-lead = Data di apertura: { $it }.
registration-banner-soon-next = Lasci il suo indirizzo: le scriviamo una sola volta, quando aprono.
registration-banner-soon-button = Iscriviti
registration-banner-open-title = Le iscrizioni sono aperte
registration-banner-open-lead = { $n ->
    [one] Resta un posto.
   *[other] Restano { $n } posti.
}
registration-banner-open-unlimited-lead = C’è posto per tutte le persone che lavorano in questo campo.
registration-banner-open-next = Invii ora la domanda: bastano circa cinque minuti. Il posto è suo quando conferma l’indirizzo.
registration-banner-open-button = Richiedi un posto
registration-banner-waiting-title = Le iscrizioni sono aperte, con lista d’attesa
registration-banner-waiting-lead = { $n ->
    [0] Tutti i posti sono occupati. In lista non c’è ancora nessuno.
    [one] Tutti i posti sono occupati. Una persona è in lista.
   *[other] Tutti i posti sono occupati. { $n } persone sono in lista.
}
registration-banner-waiting-next = Invii ora la domanda per entrare in lista. Ogni posto che si libera è offerto alla persona successiva.
registration-banner-waiting-button = Entra in lista d’attesa
registration-banner-full-title = Tutti i posti sono occupati
registration-banner-full-lead = Per questa tornata non c’è una lista d’attesa.
registration-banner-full-list-lead = Anche la lista d’attesa è piena.
registration-banner-full-next = Lasci il suo indirizzo: le scriviamo una sola volta, quando sarà di nuovo possibile iscriversi.
registration-banner-full-button = Iscriviti
registration-banner-closed-title = Le iscrizioni sono chiuse
registration-banner-closed-lead = Data di chiusura: { $it }.
registration-banner-closed-next = Lasci il suo indirizzo: le scriviamo una sola volta, quando aprono.
registration-banner-closed-button = Iscriviti
registration-banner-reopens = Data di riapertura: { $it }.
registration-banner-no-date = Non c’è ancora una data per la prossima tornata.
registration-banner-full-for = Per queste organizzazioni tutti i posti sono occupati: { $it }.
registration-banner-waiting-for = Per queste organizzazioni tutti i posti sono occupati e le nuove domande entrano in lista d’attesa: { $it }.

## Un avviso all’apertura

registration-notice-title = Un avviso all’apertura delle iscrizioni
registration-notice-email = Indirizzo e-mail
registration-notice-hint = Serve per un solo messaggio, quando aprono le iscrizioni. Dopo quel messaggio cancelliamo l’indirizzo.
registration-notice-button = Avvisami all’apertura
registration-notice-sent-title = Ancora un passo nella sua casella di posta
registration-notice-sent-confirm = Apra il messaggio e confermi nella pagina a cui porta. Solo allora conserviamo il suo indirizzo.
registration-notice-confirm-title = Confermi la richiesta di un messaggio
registration-notice-confirm-lead = Scriviamo una volta a { $it } quando aprono le iscrizioni. Poi cancelliamo l’indirizzo.
registration-notice-confirm-button = Sì, scrivetemi
registration-notice-done = Grazie. Le scriviamo una volta, quando aprono le iscrizioni. Non c’è altro da fare.

## La pagina del corso

registration-course-outcomes = Che cosa saprà fare dopo
registration-course-time = Quanto dura
registration-course-time-lead = Si studia per conto proprio, in lezioni brevi, quando c’è tempo. Può fermarsi in ogni punto e riprendere più tardi.
registration-course-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minuti
}
registration-course-contents = Che cosa contiene
registration-course-test = Il test finale
registration-course-test-text = { $questions } domande su casi tratti dalla pratica. Si supera con almeno { $percent } dei punti e ha a disposizione { $attempts ->
    [one] un tentativo.
   *[other] { $attempts } tentativi.
}
registration-course-certificate = L’attestato
registration-course-certificate-text = Con il test superato riceve un attestato di profitto che la sua organizzazione può verificare. Senza test riceve un attestato di partecipazione.
registration-course-languages = Lingue
registration-course-languages-text = { $it }. Può cambiare lingua in ogni pagina senza perdere il punto in cui si trova.

## Il modulo

registration-form-title = Iscrizione al corso
registration-form-back = Il corso
registration-form-lead = Il corso è per chi lavora in Europa in un servizio di sostegno alle vittime, in un programma per autori di violenza o in un ente pubblico. È gratuito.
registration-form-lead-waiting = In questo momento tutti i posti sono occupati. Con questo modulo entra in lista. Ogni posto che si libera è offerto alla persona successiva.
registration-form-work = Dove lavora
registration-form-audience = Tipo di organizzazione
registration-form-audience-hint = Il corso ha una parte per ciascuno dei tre.
registration-form-audience-wrong = Scelga il tipo della sua organizzazione.
registration-form-organisation = Nome dell’organizzazione
registration-form-organisation-hint = Come è conosciuta; con la città, se ce n’è più di una.
registration-form-organisation-wrong = Scriva un nome di al massimo { $n } caratteri.
registration-form-country = Paese dell’organizzazione
registration-form-country-wrong = Scelga il paese della sua organizzazione.
registration-form-work-purpose = A che cosa serve: a capire se il corso è adatto a lei e a distribuire i posti. Conservazione: finché ha un posto; senza posto, un anno.
registration-form-you = Su di lei
registration-form-name = Il suo nome
registration-form-name-hint = Come potrà comparire sull’attestato.
registration-form-email = E-mail di lavoro
registration-form-email-hint = Un indirizzo che legge solo lei. Con un indirizzo privato, l’organizzazione guarda prima la sua domanda.
registration-form-email-disposable = I messaggi a questo indirizzo non arriverebbero in tempo. Scriva il suo indirizzo di lavoro.
registration-form-language = Lingua dei messaggi
registration-form-language-hint = Il corso è disponibile in tutte le lingue.
registration-form-you-purpose = A che cosa serve: a scriverle sulla sua domanda. Non chiediamo altro e non diamo nulla ad altri.
registration-form-website = Lasci vuoto questo campo
registration-form-declaration-wrong = Legga la dichiarazione e spunti la casella se la condivide.
registration-form-next = Dopo l’invio scriviamo al suo indirizzo. La domanda vale dal momento in cui la conferma da lì.
registration-form-privacy = Come trattiamo i dati personali
registration-form-button = Invia la domanda
registration-form-busy = Un momento

registration-declaration-title = Dichiarazione
registration-declaration-lead = Il corso tratta della violenza agita da partner ed ex partner. Per questo chiediamo a chiunque di condividere questi punti:
registration-declaration-purpose = Uso ciò che imparo per il mio lavoro con persone che subiscono violenza o che la agiscono, e mai per sorvegliare, seguire o controllare qualcuno.
registration-declaration-safety = Metto al primo posto la sicurezza e le decisioni della persona che subisce violenza. Non faccio nulla che possa mettere in allarme chi la agisce.
registration-declaration-confidential = Negli esercizi e nelle note non scrivo nomi né dettagli da cui si possa riconoscere una persona.
registration-declaration-personal = Non cedo il mio accesso ad altri.
registration-declaration-accept = Ho letto la dichiarazione e la condivido
registration-declaration-version = Versione { $it }

registration-sent-title = Guardi nella sua casella di posta
registration-sent-lead = Abbiamo scritto all’indirizzo indicato.
registration-sent-confirm = Apra il messaggio e confermi nella pagina a cui porta. La domanda vale da quel momento.
registration-sent-spam = Se entro dieci minuti non arriva nulla, guardi nella cartella della posta indesiderata e chieda al servizio informatico se le nostre e-mail passano.
registration-sent-days = Il messaggio vale sette giorni. Senza conferma, poi cancelliamo il modulo.
registration-sent-again = Torna al modulo

registration-confirm-title = Confermi il suo indirizzo
registration-confirm-lead = Controlli i dati inseriti. La domanda vale dal momento in cui la conferma qui.
registration-confirm-button = Conferma la domanda
registration-confirm-not-you = Se la richiesta non viene da lei, chiuda questa pagina. Senza conferma non succede nulla e i dati vengono cancellati.

registration-audience-none = Nessuno di questi
registration-country-other = Un paese fuori dall’Europa

## La pagina personale

registration-status-title = La sua richiesta
registration-status-details = Che cosa abbiamo annotato
registration-status-place = Posizione in lista
registration-status-confirmed = Confermata il
registration-status-note = Nota dell’organizzazione
registration-status-accept = Accetta il posto
registration-status-decline = Rinuncia al posto
registration-status-start = Inizia il corso
registration-status-withdraw = Ritira la domanda
registration-status-again = Iscriviti di nuovo
registration-status-help = Dove trovare aiuto, per lei o per una persona che conosce
registration-status-keep = Il link in ogni nostro messaggio apre questa pagina. Non lo dia ad altri.

registration-status-review-title = Stiamo guardando la sua domanda
registration-status-review-word = in esame
registration-status-review-lead = L’organizzazione la esamina perché arriva da un indirizzo che chiunque può avere. Intanto conserva la sua posizione.
registration-status-review-next = Le scriviamo appena c’è una decisione. Per ora non c’è nulla da fare.
registration-status-waiting-title = È in lista d’attesa
registration-status-waiting-word = in lista d’attesa
registration-status-waiting-lead = { $place ->
    [one] È in prima posizione nella lista.
   *[other] La sua posizione in lista è la numero { $place }.
}
registration-status-waiting-next = Quando si libera un posto, è offerto alla prima persona in lista. Poi ha { $hours ->
    [one] un’ora
   *[other] { $hours } ore
} per accettarlo. Le scriviamo.
registration-status-offered-title = C’è un posto riservato per lei
registration-status-offered-word = posto offerto
registration-status-offered-lead = Lo accetti o vi rinunci entro questa scadenza: { $deadline }.
registration-status-offered-next = Senza risposta il posto passa alla persona successiva.
registration-status-seated-title = Ha un posto
registration-status-seated-word = posto confermato
registration-status-seated-lead = Può iniziare ora e studiare quando ha tempo.
registration-status-seated-next = La prima volta imposta una frase di accesso. Poi accede con quella.
registration-status-declined-title = Ha rinunciato al posto
registration-status-declined-word = rinuncia al posto
registration-status-declined-lead = È stato offerto alla persona successiva.
registration-status-declined-next = Finché le iscrizioni sono aperte può iscriversi di nuovo.
registration-status-lapsed-title = L’offerta è terminata
registration-status-lapsed-word = offerta terminata
registration-status-lapsed-lead = Il posto era riservato per lei fino alla scadenza. Poi è passato alla persona successiva.
registration-status-lapsed-next = Finché le iscrizioni sono aperte può iscriversi di nuovo. Avrà una nuova posizione in lista.
registration-status-refused-title = Per questa domanda non c’è un posto
registration-status-refused-word = nessun posto
registration-status-refused-lead = Questo non dice nulla su di lei né sul suo lavoro.
registration-status-refused-next = Se qualcosa è cambiato o mancava, ci scriva dalla pagina dei contatti.
registration-status-withdrawn-title = La sua domanda è ritirata
registration-status-withdrawn-word = ritirata
registration-status-withdrawn-lead = Se aveva un posto, è stato offerto alla persona successiva.
registration-status-withdrawn-next = Finché le iscrizioni sono aperte può iscriversi di nuovo.

registration-withdraw-title = Ritirare la richiesta
registration-withdraw-lead = Rinuncia alla sua posizione in lista. Non si può riavere: una nuova domanda parte dal fondo.
registration-withdraw-seated = Rinuncia al suo posto e all’accesso al corso. Il posto passa subito alla persona successiva.
registration-withdraw-button = Sì, ritira
registration-withdraw-back = No, torna indietro

registration-reason-field = Il corso è per chi lavora in un servizio di sostegno alle vittime, in un programma per autori di violenza o in un ente pubblico.
registration-reason-country = Il corso è per organizzazioni in Europa.
registration-reason-disposable = I messaggi a questo indirizzo non arriverebbero. Si iscriva con il suo indirizzo di lavoro.
registration-reason-staff = Questo account organizza il corso. Chi organizza non occupa posti.
registration-reason-full = Quando ha confermato l’indirizzo tutti i posti erano occupati. Se se ne liberano, può iscriversi di nuovo.
registration-reason-closed = Il modulo è stato inviato fuori dal periodo delle iscrizioni. Può iscriversi di nuovo quando aprono.
registration-reason-not-confirmed = Non abbiamo potuto confermare che la domanda venga dall’organizzazione indicata.
registration-reason-incomplete = Per decidere ci manca qualcosa. Può iscriversi di nuovo con ciò che manca.
registration-reason-other = Il motivo è nella nota dell’organizzazione, qui sotto.

## Organizzazione

registration-state-review = da esaminare
registration-state-waiting = in attesa
registration-state-offered = posto offerto
registration-state-seated = ha un posto
registration-state-declined = rinuncia all'offerta
registration-state-lapsed = offerta terminata
registration-state-refused = respinta
registration-state-withdrawn = ritirata

registration-review-free-mail = indirizzo privato

registration-reason-name-field = Lavora in un altro campo
registration-reason-name-country = Organizzazione fuori dall’Europa
registration-reason-name-disposable = Indirizzo usa e getta
registration-reason-name-staff = Account dell’organizzazione
registration-reason-name-full = Nessun posto, né libero né in lista
registration-reason-name-closed = Inviata fuori dal periodo
registration-reason-name-not-confirmed = Organizzazione non confermata
registration-reason-name-incomplete = Manca qualcosa
registration-reason-name-other = Altro motivo, si veda la nota

registration-intakes-title = Tornate di iscrizioni
registration-intakes-caption = Tutte le tornate, la più recente per prima
registration-intakes-empty = Non c’è ancora nessuna tornata. Ne crei una: la pagina pubblica la mostra subito.
registration-intake-new = Nuova tornata
registration-intake-new-title = Nuova tornata di iscrizioni
registration-intake-title = Modificare la tornata
registration-intake-name = Nome
registration-intake-name-hint = Per lei e per l’organizzazione. Chi si iscrive non lo vede.
registration-intake-actions = Azioni
registration-intake-applications = Domande
registration-intake-copy = Copia
registration-intake-review = Da esaminare
registration-intake-status-soon = non ancora aperta
registration-intake-status-open = aperta
registration-intake-status-waiting = lista d’attesa
registration-intake-status-full = piena
registration-intake-status-closed = chiusa
registration-intake-held-of = { $held } di { $seats } occupati
registration-intake-held-unlimited = { $held } occupati, senza limite
registration-intake-window = Quando ci si può iscrivere
registration-intake-zone = Fuso orario
registration-intake-zone-hint = Tutte le date di questa tornata valgono in questo fuso e sono mostrate così.
registration-intake-reopens = Riapertura (facoltativa)
registration-intake-reopens-hint = La data che la pagina pubblica indica quando questa tornata è piena o chiusa.
registration-intake-date-wrong = Scriva una data e un’ora.
registration-intake-number-wrong = Scriva un numero intero, o lasci vuoto il campo.
registration-intake-seats = Numero di posti
registration-intake-seats-hint = Vuoto vuol dire senza limite. 0 vuol dire che nessuno riceve un posto.
registration-intake-unlimited = senza limite
registration-intake-waiting = Lista d’attesa
registration-intake-waiting-off = Nessuna lista d’attesa
registration-intake-waiting-limited = Lista d’attesa con un limite
registration-intake-waiting-unlimited = Lista d’attesa senza limite
registration-intake-waiting-max = Massimo di persone in lista
registration-intake-waiting-max-hint = Solo per una lista d’attesa con un limite.
registration-intake-offer-hours = Ore per accettare un posto offerto
registration-intake-offer-hours-hint = Da 24 a 720. Poi il posto passa alla persona successiva.
registration-intake-quotas = Quote di posti
registration-intake-quotas-hint = Il massimo di posti che un gruppo può occupare. Vuoto vuol dire che conta solo il numero di posti.
registration-intake-organisation-quota = Ogni organizzazione
registration-intake-country-quota = Paese { $n }
registration-intake-country-seats = Massimo di posti per il paese { $n }
registration-intake-new-next = La pagina pubblica mostra la tornata appena la crea.
registration-intake-next = Nel prossimo passo vede l’effetto della modifica. Prima della sua conferma non si salva nulla.
registration-intake-make = Crea la tornata
registration-intake-check = Controlla la modifica
registration-intake-fault-window = Scelga una chiusura successiva all’apertura.
registration-intake-fault-reopens = Scelga una data successiva alla chiusura.
registration-intake-fault-too-long = Scelga un periodo di al massimo tre anni.
registration-intake-fault-too-many = Usi numeri fino a 1.000.000.
registration-intake-fault-offer-hours = Scelga da 24 a 720 ore.

registration-preview-title = Effetto della modifica
registration-preview-lead = Non è ancora stato salvato nulla.
registration-preview-held = { $n ->
    [0] Ora nessun posto è occupato.
    [one] Ora un posto è occupato o offerto. Resta tale.
   *[other] Ora { $n } posti sono occupati o offerti. Restano tutti tali.
}
registration-preview-offers = { $n ->
    [0] Nessuna persona in lista riceve un’offerta con questa modifica.
    [one] Una persona in lista riceve subito un’offerta, con un’e-mail.
   *[other] { $n } persone in lista ricevono subito un’offerta, con un’e-mail.
}
registration-preview-beyond = { $n ->
    [one] È occupato un posto in più del nuovo numero. Il prossimo posto che si libera non viene riassegnato.
   *[other] Sono occupati { $n } posti in più del nuovo numero. I prossimi { $n } posti che si liberano non vengono riassegnati.
}
registration-preview-left = { $n ->
    [0] Non restano posti per nuove domande.
    [one] Resta un posto per nuove domande.
   *[other] Restano { $n } posti per nuove domande.
}
registration-preview-waiting = { $n ->
    [0] Dopo non c’è nessuno in lista.
    [one] Dopo resta in lista una persona.
   *[other] Dopo restano in lista { $n } persone.
}
registration-preview-confirm = Salva la modifica

registration-queue-title = Domande di iscrizione
registration-queue-caption = Domande nell’ordine in cui gli indirizzi sono stati confermati
registration-queue-empty = Nessuna domanda corrisponde.
registration-queue-any = tutte
registration-queue-name = Nome
registration-queue-email = Indirizzo e-mail
registration-queue-language = Lingua
registration-queue-intake = Tornata
registration-queue-state = Stato
registration-queue-audience = Tipo di organizzazione
registration-queue-country = Paese
registration-queue-organisation = Organizzazione
registration-queue-filter = Filtra
registration-queue-tick = Seleziona
registration-queue-tick-one = Seleziona la domanda di { $it }
registration-queue-count = Selezionate: { "{" }n{ "}" }
registration-queue-bulk = Per le domande selezionate:
registration-queue-approve = Approva
registration-queue-refuse = Respingi
registration-queue-reason = Motivo
registration-queue-reason-hint = La persona lo legge nella sua pagina, nella sua lingua.
registration-queue-note = Nota alla persona (facoltativa)
registration-queue-note-hint = La persona la legge così come lei la scrive. Resta nel registro delle modifiche.
registration-queue-pages = Pagine
registration-queue-first = Dall’inizio
registration-queue-next = Pagina successiva
registration-queue-done = { $n ->
    [0] Non è stato deciso nulla.
    [one] È stata decisa una domanda.
   *[other] Sono state decise { $n } domande.
}
registration-queue-own = { $n ->
    [one] Una è la sua domanda: deve decidere un’altra persona.
   *[other] { $n } sono sue domande: deve decidere un’altra persona.
}
registration-queue-unfit = { $n ->
    [one] Una è rimasta com’era: nel suo stato questa decisione non cambia nulla.
   *[other] { $n } sono rimaste com’erano: nel loro stato questa decisione non cambia nulla.
}

registration-one-title = Domanda { $n }
registration-one-own = Questa è la sua domanda. Deve decidere un’altra persona.
registration-one-approve-title = Approvare
registration-one-approve-text = La persona riceve subito un posto, se ce n’è uno libero, altrimenti la sua posizione in lista. Riceve un’e-mail.
registration-one-refuse-title = Respingere
registration-one-refuse-text = La persona riceve un’e-mail e legge il motivo nella sua pagina.
registration-one-take-title = Riprendere il posto
registration-one-take-text = La persona perde l’accesso al corso e riceve un’e-mail. Il posto è offerto alla persona successiva.
registration-one-take-button = Riprendi il posto
registration-one-offer-until = Offerta valida fino al
registration-one-declaration-accepted = Versione { $version }, condivisa in data { $date }
registration-one-history = Che cosa è successo
registration-one-history-caption = Voci del registro delle modifiche su questa domanda

registration-history-when = Quando
registration-history-what = Che cosa
registration-history-who = Chi
registration-history-why = Perché
registration-history-by-applicant = la persona stessa
registration-history-by-system = il programma
registration-history-by-operator = la gestione tecnica
registration-history-confirmed = indirizzo confermato
registration-history-review = da esaminare
registration-history-waiting = messa in lista d’attesa
registration-history-offered = posto offerto
registration-history-seated = posto assegnato
registration-history-declined = rinuncia all'offerta
registration-history-lapsed = offerta terminata
registration-history-refused = respinta
registration-history-withdrawn = ritirata

registration-export-button = Scarica come tabella
registration-export-note = Il file contiene nomi e indirizzi di tutte le domande che passano il filtro. Lo scaricamento è annotato nel registro delle modifiche.
registration-export-number = Numero
registration-export-confirmed = Confermata
registration-export-decided = Ultima decisione

## E-mail

mail-registration-confirm-subject = Confermi il suo indirizzo
mail-registration-confirm-body =
    Questo indirizzo è stato inserito in un modulo del nostro sito.

    Se la richiesta viene da lei, apra la pagina qui sotto e la confermi. Vale sette giorni.

    { $link }

    Se non viene da lei, non c’è nulla da fare. Senza conferma i dati vengono cancellati.
mail-registration-known-subject = Lo stato della sua richiesta
mail-registration-known-body =
    Questo indirizzo è stato inserito di nuovo nel nostro modulo. C’è già una sua richiesta, che resta com’è.

    La pagina qui sotto ne mostra lo stato.

    { $link }

    Se il modulo non viene da lei, non c’è nulla da fare.
mail-registration-review-subject = La sua richiesta è arrivata
mail-registration-review-body =
    Grazie, il suo indirizzo è confermato.

    Ora una persona guarda la sua richiesta. Intanto conserva la sua posizione. Le scriviamo appena c’è una decisione.

    La pagina qui sotto mostra lo stato.

    { $link }
mail-registration-seated-subject = Il suo posto è pronto
mail-registration-seated-body =
    Ha un posto.

    Apra la pagina qui sotto per iniziare. La prima volta imposta lì una frase di accesso.

    { $link }
mail-registration-waiting-subject = Il suo nome è in lista
mail-registration-waiting-body =
    Grazie, il suo indirizzo è confermato.

    { $place ->
        [one] È in prima posizione nella lista.
       *[other] La sua posizione in lista è la numero { $place }.
    } Quando si libera un posto, è offerto alla prima persona in lista. In quel momento le scriviamo.

    La pagina qui sotto mostra lo stato.

    { $link }
mail-registration-offered-subject = Un posto è disponibile
mail-registration-offered-body =
    C’è un posto riservato per lei fino a questa scadenza: { $deadline }.

    Apra la pagina qui sotto e lo accetti o vi rinunci. Senza risposta passa alla persona successiva.

    { $link }
mail-registration-lapsed-subject = La scadenza è passata
mail-registration-lapsed-body =
    Il posto riservato per lei è passato alla persona successiva, perché la scadenza è passata.

    La pagina qui sotto mostra che cosa può fare ora.

    { $link }
mail-registration-refused-subject = La risposta alla sua richiesta
mail-registration-refused-body =
    C’è una decisione sulla sua richiesta.

    Apra la pagina qui sotto per leggere la risposta.

    { $link }
mail-registration-withdrawn-subject = La sua richiesta è chiusa
mail-registration-withdrawn-body =
    La sua richiesta è chiusa, come desiderava. Il posto passa alla persona successiva.

    La pagina qui sotto mostra lo stato. Se non viene da lei, ci scriva dalla pagina dei contatti.

    { $link }
mail-registration-notice-confirm-subject = Confermi il suo indirizzo
mail-registration-notice-confirm-body =
    Per questo indirizzo è stato chiesto un solo messaggio.

    Se la richiesta viene da lei, apra la pagina qui sotto e la confermi. Vale sette giorni.

    { $link }

    Se non viene da lei, non c’è nulla da fare. Senza conferma i dati vengono cancellati.
mail-registration-notice-subject = Ora è aperto
mail-registration-notice-body =
    Ci ha chiesto un messaggio all’apertura. Ora è aperto.

    { $link }

    Abbiamo cancellato il suo indirizzo. Questo era l’unico messaggio.

## Paesi

registration-country-AD = Andorra
registration-country-AL = Albania
registration-country-AT = Austria
registration-country-BA = Bosnia ed Erzegovina
registration-country-BE = Belgio
registration-country-BG = Bulgaria
registration-country-CH = Svizzera
registration-country-CY = Cipro
registration-country-CZ = Cechia
registration-country-DE = Germania
registration-country-DK = Danimarca
registration-country-EE = Estonia
registration-country-ES = Spagna
registration-country-FI = Finlandia
registration-country-FR = Francia
registration-country-GB = Regno Unito
registration-country-GE = Georgia
registration-country-GR = Grecia
registration-country-HR = Croazia
registration-country-HU = Ungheria
registration-country-IE = Irlanda
registration-country-IS = Islanda
registration-country-IT = Italia
registration-country-LI = Liechtenstein
registration-country-LT = Lituania
registration-country-LU = Lussemburgo
registration-country-LV = Lettonia
registration-country-MC = Monaco
registration-country-MD = Moldova
registration-country-ME = Montenegro
registration-country-MK = Macedonia del Nord
registration-country-MT = Malta
registration-country-NL = Paesi Bassi
registration-country-NO = Norvegia
registration-country-PL = Polonia
registration-country-PT = Portogallo
registration-country-RO = Romania
registration-country-RS = Serbia
registration-country-SE = Svezia
registration-country-SI = Slovenia
registration-country-SK = Slovacchia
registration-country-SM = San Marino
registration-country-TR = Turchia
registration-country-UA = Ucraina
registration-country-XK = Kosovo
