outreach-not-translated = Questa pagina non è ancora disponibile nella sua lingua.
outreach-quiet-title = Usare questo sito
outreach-start-title = Formazione per professioniste e professionisti
outreach-start-heading = Riconoscere la violenza digitale. Agire senza aumentare il rischio.
outreach-start-lead = Un corso gratuito, con i suoi tempi, per chi nel lavoro incontra la violenza digitale e lo stalkerware nelle relazioni di coppia.
outreach-start-course = Vai al corso
outreach-start-safety = Usare questo sito in modo più sicuro
outreach-start-whom = Per chi
outreach-start-victim-support = Lei affianca donne e altre persone che subiscono violenza. Impari ad ascoltare la parte digitale del racconto e a pianificare prima che qualcosa cambi su un dispositivo.
outreach-start-perpetrator-programme = Lei lavora con uomini autori di violenza. Impari a vedere il controllo digitale, a nominarlo e a mettere al primo posto la sicurezza della partner.
outreach-start-public-authority = Lei riceve denunce, decide o coordina. Impari che cosa significano i segnali, che cosa conservare e chi coinvolgere.
outreach-start-learn = Che cosa impara
outreach-start-time = Tempo
outreach-start-minutes = { $n ->
    [one] Circa un minuto, con i suoi tempi
    [many] Circa { $n } minuti, con i suoi tempi
   *[other] Circa { $n } minuti, con i suoi tempi
}
outreach-start-languages = Lingue
outreach-start-languages-five = inglese, tedesco, italiano, francese, spagnolo
outreach-start-cost = Costo
outreach-start-free = Gratuito
outreach-start-end = Alla fine
outreach-start-certificate = Un attestato che chiunque può verificare
outreach-start-principles = Su che cosa si basa il corso
outreach-start-principle-plan = Prima si pianifica la sicurezza. Cercare e cambiare vengono dopo.
outreach-start-principle-proof = Un segnale non è una prova. Neppure un controllo che non trova nulla lo è.
outreach-start-principle-decision = La decisione resta alla persona che subisce violenza.
outreach-start-principle-data = Su di lei conserviamo solo ciò che serve al corso, e nulla sulle persone che segue.
