### Il corso: panoramica, lezioni, attività, casi simulati; e la pagina dell'organizzazione sui partecipanti.

course-title = Corso
course-title-screen = Lezione { $n }, pagina { $page }
course-here = Lei è qui
course-lesson-n = Lezione { $n }
course-page-n = Pagina { $n }
course-position = Pagina { $n } di { $of }
course-pages = Pagine di questa lezione
course-outline = In questa lezione
course-outcome = Obiettivo di apprendimento
course-start = Inizia il corso
course-continue = Riprendi il corso
course-previous = Indietro
course-next = Pagina successiva
course-finish = Completa la lezione
course-to-overview = Vai alla panoramica
course-to-test = Vai al test finale
course-to-documents = Vai ai suoi documenti
course-next-lesson = Lezione successiva
course-lessons-done = { $n } lezioni completate su { $of }
course-minutes = { $n } min
course-minutes-left = { $n ->
    [one] resta circa un minuto
   *[other] restano circa { $n } minuti
}
course-minutes-left-lesson = { $n ->
    [0] questa lezione è completata
    [one] resta circa un minuto in questa lezione
   *[other] restano circa { $n } minuti in questa lezione
}
course-state-not-started = non iniziata
course-state-in-progress = in corso
course-state-done = completata
course-step-read = fatto
course-step-instead = letto il riassunto
course-step-later = rimandato
course-after = Dopo le lezioni
course-after-text = Il test finale mostra che cosa le resta. Può farlo in qualsiasi momento.
course-complete-title = Ha completato tutte le lezioni
course-complete-text = Il suo attestato di partecipazione è tra i suoi documenti. Per l'attestato di profitto serve il test finale. Tutte le lezioni restano a sua disposizione.
course-lesson-done-title = Questa lezione è completata
course-lesson-done-text = Può tornare qui in qualsiasi momento. Le sue risposte restano.
course-lesson-open-title = { $n ->
    [one] Una pagina è ancora da fare
   *[other] { $n } pagine sono ancora da fare
}
course-lesson-open-text = Può fare le pagine che mancano adesso o più tardi.
course-lesson-open-go = Vai alla prima pagina da fare
course-care = Se qualcosa qui la tocca da vicino: faccia una pausa.
course-care-link = Sicurezza e sostegno

course-fallback = Questa parte non è ancora disponibile in italiano. La vede nella lingua dell'originale.
course-outdated = L'originale di questa parte è cambiato. La traduzione seguirà.
course-sources = Fonti:
course-lesson-sources = Tutte le fonti di questa lezione
course-checked-on = verificata il { $it }
course-figure-words = L'immagine a parole
course-tone-safety = Sicurezza
course-tone-practice = Dalla pratica
course-tone-key = In breve

course-note-title = Prima di continuare a leggere
course-note-choice = Lei può scegliere. Ogni scelta vale come fatta e si può cambiare in qualsiasi momento.
course-note-read = Leggi la pagina
course-note-instead = Leggi il riassunto
course-note-later = Torna più tardi
course-instead-title = Riassunto
course-note-read-after-all = Leggi tutta la pagina

course-answer = Rispondi
course-answered = La sua risposta
course-again = Riprova
course-verdict-right = Giusto
course-verdict-partly = Giusto in parte
course-verdict-wrong = Non ancora giusto
course-sure-wrong = Qui il suo grado di certezza era alto. Questi punti meritano un secondo sguardo: qui si impara di più.
course-unsure-right = Il suo grado di certezza era basso, e la sua risposta è giusta.
course-mark-chosen-right = La sua scelta: giusta
course-mark-chosen-wrong = La sua scelta: non giusta
course-mark-missed = Questa sarebbe stata la risposta giusta
course-mark-also-right = Anche questa è giusta
course-mark-right = Giusto
course-mark-wrong = Non giusto
course-own = La sua risposta
course-right = Risposta giusta
course-place = Posto { $n }
course-confidence = Qual è il suo grado di certezza? (facoltativo)
course-confidence-1 = 1 – basso
course-confidence-2 = 2 – medio
course-confidence-3 = 3 – alto
course-error-incomplete = Manca ancora qualcosa. Completi la risposta e la invii di nuovo.
course-error-place-twice = Un posto è stato dato due volte. Dia a ogni riga un posto suo.

course-overtaken-title = C'è una risposta più recente
course-overtaken-answer = Ha risposto in un'altra finestra o su un altro dispositivo. Qui vede quella risposta. Ciò che ha appena inviato non è salvato. Si trova nel modulo qui sotto.
course-overtaken-text = Ha modificato questo testo in un'altra finestra o su un altro dispositivo. Qui vede entrambe le versioni. Ciò che ha appena inviato non è ancora salvato.
course-overtaken-walk = Ha continuato in un'altra finestra o su un altro dispositivo. Qui vede dove si trova adesso. La sua ultima scelta non è salvata.
course-overtaken-own = Ciò che ha appena inviato
course-overtaken-kept = Il testo salvato
course-overtaken-save = Salva questa versione
course-overtaken-leave = Mantieni il testo salvato

course-reflection-hint = Non scriva nomi, luoghi o altri dati di persone reali.
course-reflection-keep = Conserva questo testo per me
course-reflection-purpose = Senza la spunta, vede il testo una volta e non viene salvato. Con la spunta lo salviamo, così può leggerlo e modificarlo qui. Su questo sito non lo vede nessun'altra persona; chi gestisce il server potrebbe tecnicamente leggerlo. Viene cancellato quando lo dice lei, 30 giorni dopo la fine del corso e al più tardi dopo un anno.
course-reflection-done = Fatto
course-reflection-save = Salva le modifiche
course-reflection-delete = Cancella il testo
course-reflection-kept = Questo testo è salvato per lei.
course-reflection-once-title = Non salvato
course-reflection-once = Qui vede il suo testo una volta. Se vuole conservarlo, lo copi o stampi adesso la pagina.
course-reflection-own = Il suo testo
course-reflection-again = Scrivi altro
course-reflection-long = Il testo è troppo lungo. Lo riduca a { $n } caratteri.

course-scenario = Caso simulato
course-scenario-prompt = Che cosa fa?
course-story = Che cosa succede
course-scenario-end = Fine
course-supervisor = Supervisione
course-trail = Il suo percorso
course-decision = Decisione { $n }
course-debrief = Da portare con sé
course-debrief-way = Le sue decisioni e che cosa hanno significato
course-decide-again = Scegli diversamente alla decisione { $n }
course-restart = Ricomincia dall'inizio
course-tags = Che cosa significano le etichette
course-tag-risk-up = Il rischio sale
course-tag-risk-down = Il rischio scende
course-tag-evidence = Prove
course-tag-referral = Invio a un altro servizio
course-tag-risk-up-text = Questo passo può mettere lui in allerta o mettere lei sotto maggiore pressione.
course-tag-risk-down-text = Questo passo riduce un rischio o le dà più possibilità di scelta.
course-tag-evidence-text = Questo passo conserva qualcosa che può contare in seguito. Che cosa conta lo decide un tribunale.
course-tag-referral-text = Questo passo coinvolge un altro servizio che aiuta.

course-learners-title = Partecipanti
course-learners-lead = Tutte le persone che hanno un posto, e a che punto sono. Le risposte non vengono mostrate a nessuno.
course-learners-search = Nome o indirizzo e-mail
course-learners-audience = Tipo di organizzazione
course-learners-state = Stato
course-learners-all = tutti
course-learners-filter = Filtra
course-learners-found = { $n ->
    [0] Nessun risultato
    [one] Una persona partecipante
   *[other] { $n } partecipanti
}
course-learners-caption = Partecipanti e progressi
course-learners-name = Nome
course-learners-progress = Progressi
course-learners-active = Ultima attività
course-learners-pages = Pagine
course-learners-previous = Pagina precedente
course-learners-next = Pagina successiva
course-learner-not-started = non iniziato
course-learner-in-progress = in corso
course-learner-done = corso completato
course-learner-title = Partecipante
course-learner-email = Indirizzo e-mail
course-learner-since = Con un posto dal
course-learner-completed = Corso completato il
course-learner-none = non ancora
course-learner-lessons = Progressi per lezione
course-learner-lesson = Lezione
course-learner-module = Modulo
course-learner-pages = Pagine fatte
course-learner-screens = { $n } su { $of }
course-learner-private = Ciò che chi partecipa risponde o scrive è solo per sé. Non viene mostrato né qui né altrove.
course-learner-link = Accesso
course-learner-link-text = Un nuovo link per impostare la frase di accesso va all'indirizzo qui sopra. Vale 72 ore. I link inviati prima valgono fino alla scadenza.
course-learner-link-send = Invia di nuovo il link
course-learner-link-busy = Invio in corso
course-learner-sent-title = Il link è in arrivo
course-learner-sent-text = L'e-mail parte entro un minuto.
