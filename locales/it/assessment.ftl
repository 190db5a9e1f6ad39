### Il test finale. I titoli sono neutri: restano nella cronologia del browser.

assessment-title = Test
assessment-overview-title = Test: riepilogo
assessment-question-title = Test: domanda { $n }
assessment-result-title = Test: risultato { $n }
assessment-here = Lei è qui

## What the test is.

assessment-heading = Test finale
assessment-lead = Domande da ogni modulo del corso. Con il test superato riceve l'attestato di profitto.
assessment-questions = Domande
assessment-pass-mark = Soglia di superamento
assessment-attempts = Tentativi rimasti
assessment-attempts-left = { $n } su { $total }
assessment-pause = Pausa tra i tentativi
assessment-hours = { $n ->
    [0] Nessuna
    [one] { $n } ora
   *[other] { $n } ore
}
assessment-time = Limite di tempo
assessment-time-none = Nessuno
assessment-how = Come funziona
assessment-how-any-time = Può fare il test in qualsiasi momento. Seguire prima le lezioni aiuta.
assessment-how-pages = Ogni pagina contiene una domanda. Può tornare indietro, cambiare le risposte e interrompere. Ciò che ha salvato resta.
assessment-how-language = Può cambiare lingua in qualsiasi momento. Le risposte salvate restano.
assessment-how-points = Ogni domanda vale un punto. Le parti di una risposta contano in proporzione. Dove sono possibili più risposte, una sbagliata ne annulla una giusta.
assessment-how-after = Dopo la consegna vede le risposte giuste con le spiegazioni.
assessment-begin = Inizia il test
assessment-resume-title = Il suo test è aperto
assessment-resume-text = Le risposte salvate sono conservate. Può riprendere da dove ha interrotto.
assessment-resume = Riprendi il test
assessment-wait-title = Può iniziare il prossimo tentativo da: { $it }
assessment-wait-text = Nel frattempo può rileggere ciò che non era giusto. I suoi risultati sono qui sotto.
assessment-exhausted-title = Tutti i tentativi sono esauriti
assessment-exhausted-text = Il suo accesso al corso resta. Per l'attestato di partecipazione il test non è necessario. Se ha una domanda sul risultato, ci scriva.
assessment-passed-title = Ha superato il test
assessment-passed-text = Può far preparare il suo attestato di profitto nella pagina «Documenti».
assessment-to-documents = Vai ai documenti
assessment-to-course = Vai al corso
assessment-to-contact = Contatti
assessment-past = I suoi risultati
assessment-attempt = Tentativo { $n }
assessment-past-passed = { $it }, superato
assessment-past-failed = { $it }, non ancora superato

## While it is open.

assessment-overview = Riepilogo
assessment-question = Domanda { $n }
assessment-question-of = Domanda { $n } di { $total }
assessment-answered-of = Risposte date: { $n } su { $total }
assessment-entry-open = aperta
assessment-entry-begun = incompleta
assessment-entry-answered = con risposta
assessment-next = Salva e continua
assessment-previous = Salva e torna indietro
assessment-to-overview = Salva e vai al riepilogo
assessment-fallback = Questa domanda non è ancora disponibile in italiano. È mostrata in inglese.
assessment-gone = Questa domanda non fa più parte della raccolta.
assessment-gone-open = Non viene contata. Passi alla successiva.
assessment-hand-in-title = Consegna
assessment-hand-in-text = Dopo la consegna le risposte non si possono più cambiare. Una domanda senza risposta completa non dà punti. Il risultato appare subito.
assessment-open-title = { $n ->
    [one] Una domanda non ha ancora una risposta completa
   *[other] { $n } domande non hanno ancora una risposta completa
}
assessment-anyway = Consegno e lascio aperto il resto
assessment-anyway-error = Risponda alle domande aperte oppure selezioni questa casella.
assessment-hand-in = Consegna il test
assessment-hand-in-busy = Consegna in corso

## The result.

assessment-result = Risultato del tentativo { $n }
assessment-result-passed = Superato
assessment-result-failed = Non ancora superato
assessment-points-of = { $max ->
    [one] { $points } punti su { $max }
   *[other] { $points } punti su { $max }
}
assessment-result-mark = Soglia di superamento: { $it }
assessment-result-wait = Può iniziare il prossimo tentativo da: { $it }.
assessment-result-again = Può continuare ora con il prossimo tentativo.
assessment-left = { $n ->
    [one] Resta un tentativo.
   *[other] Restano { $n } tentativi.
}
assessment-to-test = Vai al test
assessment-answers = Le sue risposte
assessment-answer-right = Domanda { $n }: giusta
assessment-answer-partly = Domanda { $n }: giusta in parte
assessment-answer-wrong = Domanda { $n }: non giusta
assessment-answer-not-counted = Domanda { $n }: non contata
assessment-own = La sua risposta
assessment-right = Risposta giusta
assessment-place = Posto { $n }
assessment-choice-right = La sua scelta · giusta
assessment-choice-wrong = La sua scelta · non giusta
assessment-choice-missed = Giusta, ma non scelta
assessment-choice-left = Non scelta
assessment-line-right = Giusto
assessment-line-wrong = Non giusto
assessment-line-missed = Senza risposta
assessment-lesson = Da rileggere: { $it }
