### Le test final. Les titres sont neutres : ils restent dans l'historique du navigateur.

assessment-title = Test
assessment-overview-title = Test : aperçu
assessment-question-title = Test : question { $n }
assessment-result-title = Test : résultat { $n }
assessment-here = Vous êtes ici

## What the test is.

assessment-heading = Test final
assessment-lead = Des questions tirées de chaque module du cours. Un test réussi donne droit à l'attestation de réussite.
assessment-questions = Questions
assessment-pass-mark = Seuil de réussite
assessment-attempts = Tentatives restantes
assessment-attempts-left = { $n } sur { $total }
assessment-pause = Pause entre deux tentatives
assessment-hours = { $n ->
    [0] Aucune
    [one] { $n } heure
   *[other] { $n } heures
}
assessment-time = Limite de temps
assessment-time-none = Aucune
assessment-how = Comment cela se passe
assessment-how-any-time = Vous pouvez passer le test à tout moment. Suivre d'abord les leçons aide.
assessment-how-pages = Chaque page contient une question. Vous pouvez revenir en arrière, changer vos réponses et faire une pause. Ce qui est enregistré est conservé.
assessment-how-language = Vous pouvez changer de langue à tout moment. Les réponses enregistrées restent.
assessment-how-points = Chaque question vaut un point. Les parties d'une réponse comptent en proportion. Lorsque plusieurs réponses sont possibles, une mauvaise en annule une bonne.
assessment-how-after = Après la remise, vous voyez les bonnes réponses et leurs raisons.
assessment-begin = Commencer le test
assessment-resume-title = Votre test est ouvert
assessment-resume-text = Vos réponses enregistrées sont conservées. Vous pouvez reprendre là où vous en étiez.
assessment-resume = Reprendre le test
assessment-wait-title = Vous pouvez commencer la prochaine tentative à partir du { $it }
assessment-wait-text = D'ici là, vous pouvez relire ce qui n'était pas juste. Vos résultats se trouvent ci-dessous.
assessment-exhausted-title = Toutes les tentatives sont utilisées
assessment-exhausted-text = Vous gardez votre accès au cours. L'attestation de participation ne demande pas le test. Pour toute question sur votre résultat, écrivez-nous.
assessment-passed-title = Vous avez réussi le test
assessment-passed-text = Vous pouvez faire établir votre attestation de réussite dans « Documents ».
assessment-to-documents = Voir les documents
assessment-to-course = Aller au cours
assessment-to-contact = Contact
assessment-past = Vos résultats
assessment-attempt = Tentative { $n }
assessment-past-passed = { $it }, test réussi
assessment-past-failed = { $it }, test pas encore réussi

## While it is open.

assessment-overview = Aperçu
assessment-question = Question { $n }
assessment-question-of = Question { $n } sur { $total }
assessment-answered-of = Réponses données : { $n } sur { $total }
assessment-entry-open = ouverte
assessment-entry-begun = incomplète
assessment-entry-answered = avec réponse
assessment-next = Enregistrer et continuer
assessment-previous = Enregistrer et revenir
assessment-to-overview = Enregistrer et voir l'aperçu
assessment-fallback = Cette question n'existe pas encore en français. Elle est affichée en anglais.
assessment-gone = Cette question ne fait plus partie de la banque de questions.
assessment-gone-open = Elle ne compte pas. Passez à la suivante.
assessment-hand-in-title = Remise
assessment-hand-in-text = Ensuite, les réponses ne peuvent plus être modifiées. Une question sans réponse complète ne donne aucun point. Le résultat s'affiche aussitôt.
assessment-open-title = { $n ->
    [one] Une question n'a pas encore de réponse complète
   *[other] { $n } questions n'ont pas encore de réponse complète
}
assessment-anyway = Je remets le test et laisse le reste ouvert
assessment-anyway-error = Répondez aux questions ouvertes, ou cochez cette case.
assessment-hand-in = Remettre le test
assessment-hand-in-busy = Remise en cours

## The result.

assessment-result = Résultat de la tentative { $n }
assessment-result-passed = Test réussi
assessment-result-failed = Test pas encore réussi
assessment-points-of = { $max ->
    [one] { $points } sur { $max } point
   *[other] { $points } sur { $max } points
}
assessment-result-mark = Seuil de réussite : { $it }
assessment-result-wait = Vous pouvez commencer la prochaine tentative à partir du { $it }.
assessment-result-again = Vous pouvez continuer dès maintenant avec la prochaine tentative.
assessment-left = { $n ->
    [one] Il reste une tentative.
   *[other] Il reste { $n } tentatives.
}
assessment-to-test = Aller au test
assessment-answers = Vos réponses
assessment-answer-right = Question { $n } : juste
assessment-answer-partly = Question { $n } : juste en partie
assessment-answer-wrong = Question { $n } : pas juste
assessment-answer-not-counted = Question { $n } : non comptée
assessment-own = Votre réponse
assessment-right = Bonne réponse
assessment-place = Place { $n }
assessment-choice-right = Votre choix · juste
assessment-choice-wrong = Votre choix · pas juste
assessment-choice-missed = Juste, mais non choisie
assessment-choice-left = Non choisie
assessment-line-right = Juste
assessment-line-wrong = Pas juste
assessment-line-missed = Sans réponse
assessment-lesson = À relire : { $it }
