organise-attention = Che cosa richiede attenzione
organise-in-review = { $n ->
    [0] Nessuna domanda di iscrizione attende una decisione.
    [one] Una domanda di iscrizione attende una decisione.
    [many] { $n } domande di iscrizione attendono una decisione.
   *[other] { $n } domande di iscrizione attendono una decisione.
}
organise-mails-queued = { $n ->
    [0] Nessuna e-mail attende l'invio.
    [one] Un'e-mail attende l'invio.
    [many] { $n } e-mail attendono l'invio.
   *[other] { $n } e-mail attendono l'invio.
}
organise-mails-sent = { $n ->
    [0] Nessuna è stata inviata nelle ultime 24 ore.
    [one] Una è stata inviata nelle ultime 24 ore.
    [many] { $n } sono state inviate nelle ultime 24 ore.
   *[other] { $n } sono state inviate nelle ultime 24 ore.
}
organise-mails-failed = { $n ->
    [0] Nessun invio è fallito.
    [one] Un invio è fallito.
    [many] { $n } invii sono falliti.
   *[other] { $n } invii sono falliti.
}
organise-jobs-due = { $n ->
    [0] Nessuna operazione automatica è da eseguire.
    [one] Un'operazione automatica è da eseguire.
    [many] { $n } operazioni automatiche sono da eseguire.
   *[other] { $n } operazioni automatiche sono da eseguire.
}
organise-jobs-parked = { $n ->
    [0] Nessuna è stata abbandonata.
    [one] Una è stata abbandonata.
    [many] { $n } sono state abbandonate.
   *[other] { $n } sono state abbandonate.
}
organise-parked = Operazioni automatiche abbandonate
organise-job = Operazione
organise-when = Quando
organise-error = Che cosa non ha funzionato
organise-show = Mostra
organise-csv = Scarica in formato CSV
organise-total = Totale
organise-hidden = meno di 5
organise-hidden-note = Le caselle con una, due, tre o quattro persone sono nascoste. Dove il totale rivelerebbe una casella nascosta, se ne nasconde un'altra.
organise-measure-applied = Domande
organise-measure-seated = Con un posto
organise-measure-waiting = In attesa
organise-measure-active = Con attività in 30 giorni
organise-measure-completed = Corso completato
organise-measure-certified = Con attestato
organise-group-audience = Tipo di organizzazione
organise-group-country = Paese
organise-group-language = Lingua
organise-table-audience = Numeri per tipo di organizzazione
organise-table-country = Numeri per paese
organise-table-language = Numeri per lingua
organise-numbers-lead = Quante persone sono, mai un elenco di persone.
organise-numbers-intake = Tornata di iscrizioni
organise-numbers-all = Tutte
organise-numbers-group = Gruppo
organise-numbers-value = Valore
organise-numbers-unknown = Non indicato
organise-mails-lead = Tutti i messaggi che questo programma può inviare, con valori inventati e in tutte le lingue.
organise-mails-recent = Gli ultimi messaggi, senza indirizzi
organise-mail-kind = Messaggio
organise-mail-subject = Oggetto
organise-mail-state = Stato
organise-mail-queued = in attesa
organise-mail-sending = in corso di invio
organise-mail-sent = inviato
organise-mail-failed = non inviato
organise-audit-lead = Chi ha fatto che cosa, e quando. Qui le voci si possono leggere, mai modificare.
organise-audit-table = Modifiche, a partire dalla più recente
organise-audit-who = Chi
organise-audit-action = Azione
organise-audit-what = Su quale voce
organise-audit-older = Voci precedenti
organise-actor-system = Il programma
organise-actor-visitor = Una persona senza accesso
organise-actor-operator = La gestione tecnica
organise-actor-gone = Un account chiuso
