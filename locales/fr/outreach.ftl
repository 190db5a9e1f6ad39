outreach-not-translated = Cette page n’est pas encore disponible dans votre langue.
outreach-quiet-title = Utiliser ce site
outreach-start-title = Formation pour professionnelles et professionnels
outreach-start-heading = Reconnaître les cyberviolences. Agir sans augmenter le danger.
outreach-start-lead = Un cours gratuit, à votre rythme, pour les équipes qui rencontrent des cyberviolences conjugales et des logiciels de traque (stalkerware).
outreach-start-course = Voir le cours
outreach-start-safety = Utiliser ce site de façon plus sûre
outreach-start-whom = Pour qui
outreach-start-victim-support = Vous accompagnez des femmes et d’autres personnes victimes de violences. Apprenez à entendre la part numérique du récit et à planifier avant que rien ne change sur un appareil.
outreach-start-perpetrator-programme = Vous travaillez avec des hommes qui exercent des violences. Apprenez à voir le cybercontrôle, à le nommer et à faire passer d’abord la sécurité de la partenaire.
outreach-start-public-authority = Vous recueillez des plaintes, vous décidez ou vous coordonnez. Apprenez ce que disent les signes, ce qu’il faut conserver et qui associer.
outreach-start-learn = Ce que vous apprenez
outreach-start-time = Durée
outreach-start-minutes = { $n ->
    [one] Environ une minute, à votre rythme
   *[other] Environ { $n } minutes, à votre rythme
}
outreach-start-languages = Langues
outreach-start-languages-five = anglais, allemand, italien, français, espagnol
outreach-start-cost = Prix
outreach-start-free = Gratuit
outreach-start-end = À la fin
outreach-start-certificate = Une attestation que toute personne peut vérifier
outreach-start-principles = Les principes du cours
outreach-start-principle-plan = D’abord planifier la sécurité. Chercher et changer viennent ensuite.
outreach-start-principle-proof = Un signe n’est pas une preuve. Une vérification qui ne trouve rien n’en est pas une non plus.
outreach-start-principle-decision = La décision reste à la personne victime de violences.
outreach-start-principle-data = Nous gardons sur vous aussi peu que le cours le demande, et rien sur les personnes que vous accompagnez.
