### Le cours : vue d'ensemble, leçons, activités, mises en situation ; et la page de l'organisation sur les personnes inscrites.

course-title = Cours
course-title-screen = Leçon { $n }, page { $page }
course-here = Vous êtes ici
course-lesson-n = Leçon { $n }
course-page-n = Page { $n }
course-position = Page { $n } sur { $of }
course-pages = Pages de cette leçon
course-outline = Dans cette leçon
course-outcome = Objectif d'apprentissage
course-start = Commencer le cours
course-continue = Reprendre là où vous en étiez
course-previous = Retour
course-next = Page suivante
course-finish = Terminer la leçon
course-to-overview = Aller à la vue d'ensemble
course-to-test = Aller au test final
course-to-documents = Aller à vos documents
course-next-lesson = Leçon suivante
course-lessons-done = { $n } leçons terminées sur { $of }
course-minutes = { $n } min
course-minutes-left = { $n ->
    [one] encore une minute environ
   *[other] encore { $n } minutes environ
}
course-minutes-left-lesson = { $n ->
    [0] cette leçon est terminée
    [one] encore une minute environ dans cette leçon
   *[other] encore { $n } minutes environ dans cette leçon
}
course-state-not-started = pas commencée
course-state-in-progress = en cours
course-state-done = terminée
course-step-read = fait
course-step-instead = résumé lu
course-step-later = remis à plus tard
course-after = Après les leçons
course-after-text = Le test final montre ce que vous retenez. Vous pouvez le passer à tout moment.
course-complete-title = Vous avez terminé toutes les leçons
course-complete-text = Votre attestation de participation se trouve dans vos documents. L'attestation de réussite demande le test final. Toutes les leçons vous restent ouvertes.
course-lesson-done-title = Cette leçon est terminée
course-lesson-done-text = Vous pouvez y revenir à tout moment. Vos réponses restent.
course-lesson-open-title = { $n ->
    [one] Il reste une page à faire
   *[other] Il reste { $n } pages à faire
}
course-lesson-open-text = Vous pouvez faire les pages restantes maintenant ou plus tard.
course-lesson-open-go = Aller à la première page à faire
course-care = Si quelque chose ici vous touche personnellement : faites une pause.
course-care-link = Sécurité et soutien

course-fallback = Cette partie n'existe pas encore en français. Elle s'affiche dans la langue de l'original.
course-outdated = L'original de cette partie a changé. La traduction suivra.
course-sources = Sources :
course-lesson-sources = Toutes les sources de cette leçon
course-checked-on = vérifiée le { $it }
course-figure-words = L'image en mots
course-tone-safety = Sécurité
course-tone-practice = Dans la pratique
course-tone-key = À retenir

course-note-title = Avant de lire la suite
course-note-choice = Vous avez le choix. Chaque choix compte comme fait, et vous pouvez en changer à tout moment.
course-note-read = Lire la page
course-note-instead = Lire le résumé
course-note-later = Revenir plus tard
course-instead-title = Résumé
course-note-read-after-all = Lire toute la page

course-answer = Répondre
course-answered = Votre réponse
course-again = Essayer encore
course-verdict-right = Juste
course-verdict-partly = Juste en partie
course-verdict-wrong = Pas encore juste
course-sure-wrong = Votre degré de certitude était élevé ici. De tels moments méritent un second regard : c'est là que l'on apprend le plus.
course-unsure-right = Votre degré de certitude était faible, et votre réponse est juste.
course-mark-chosen-right = Votre choix : juste
course-mark-chosen-wrong = Votre choix : pas juste
course-mark-missed = Cette réponse aurait été juste
course-mark-also-right = Juste aussi
course-mark-right = Juste
course-mark-wrong = Pas juste
course-own = Votre réponse
course-right = Bonne réponse
course-place = Place { $n }
course-confidence = Quel est votre degré de certitude ? (facultatif)
course-confidence-1 = 1 – faible
course-confidence-2 = 2 – moyen
course-confidence-3 = 3 – élevé
course-error-incomplete = Il manque encore quelque chose. Complétez votre réponse et envoyez-la de nouveau.
course-error-place-twice = Une place est donnée deux fois. Donnez à chaque ligne sa propre place.

course-overtaken-title = Il existe une réponse plus récente
course-overtaken-answer = Vous avez répondu dans une autre fenêtre ou sur un autre appareil. Cette réponse s'affiche ici. Ce que vous venez d'envoyer n'est pas enregistré. Vous le trouvez dans le formulaire ci-dessous.
course-overtaken-text = Vous avez modifié ce texte dans une autre fenêtre ou sur un autre appareil. Les deux versions s'affichent ici. Ce que vous venez d'envoyer n'est pas encore enregistré.
course-overtaken-walk = Vous avez continué dans une autre fenêtre ou sur un autre appareil. Vous voyez où vous en êtes maintenant. Votre dernier choix n'est pas enregistré.
course-overtaken-own = Ce que vous venez d'envoyer
course-overtaken-kept = Le texte enregistré
course-overtaken-save = Enregistrer cette version
course-overtaken-leave = Garder le texte enregistré

course-reflection-hint = N'écrivez pas de noms, de lieux ni d'autres détails sur des personnes réelles.
course-reflection-keep = Garder ce texte pour moi
course-reflection-purpose = Sans la coche, le texte s'affiche une fois et n'est pas enregistré. Avec la coche, nous l'enregistrons pour que vous puissiez le lire et le modifier ici. Sur ce site, personne d'autre ne le voit ; les personnes qui gèrent le serveur pourraient techniquement le lire. Il est supprimé quand vous le demandez, 30 jours après la fin du cours et au plus tard après un an.
course-reflection-done = Terminer
course-reflection-save = Enregistrer les modifications
course-reflection-delete = Supprimer le texte
course-reflection-kept = Ce texte est enregistré pour vous.
course-reflection-once-title = Non enregistré
course-reflection-once = Votre texte s'affiche ici une fois. Si vous voulez le garder, copiez-le ou imprimez cette page maintenant.
course-reflection-own = Votre texte
course-reflection-again = Écrire autre chose
course-reflection-long = Le texte est trop long. Réduisez-le à { $n } caractères.

course-scenario = Mise en situation
course-scenario-prompt = Que faites-vous ?
course-story = Ce qui se passe
course-scenario-end = Fin
course-supervisor = Supervision
course-trail = Votre parcours
course-decision = Décision { $n }
course-debrief = À retenir
course-debrief-way = Vos décisions et ce qu'elles ont signifié
course-decide-again = Choisir autrement à la décision { $n }
course-restart = Recommencer depuis le début
course-tags = Ce que signifient les étiquettes
course-tag-risk-up = Le risque augmente
course-tag-risk-down = Le risque diminue
course-tag-evidence = Preuves
course-tag-referral = Orientation
course-tag-risk-up-text = Cette étape peut alerter l'auteur ou augmenter la pression sur elle.
course-tag-risk-down-text = Cette étape réduit un risque ou lui donne plus de choix.
course-tag-evidence-text = Cette étape conserve un élément qui pourra compter plus tard. C'est un tribunal qui décide de ce qui compte.
course-tag-referral-text = Cette étape fait intervenir un autre service qui aide.

course-learners-title = Personnes inscrites
course-learners-lead = Toutes les personnes qui ont une place, et où elles en sont. Les réponses ne sont montrées à personne.
course-learners-search = Nom ou adresse e-mail
course-learners-audience = Type d'organisme
course-learners-state = État
course-learners-all = tous
course-learners-filter = Filtrer
course-learners-found = { $n ->
    [0] Aucun résultat
    [one] Une personne inscrite
   *[other] { $n } personnes inscrites
}
course-learners-caption = Personnes inscrites et progression
course-learners-name = Nom
course-learners-progress = Progression
course-learners-active = Dernière activité
course-learners-pages = Pages
course-learners-previous = Page précédente
course-learners-next = Page suivante
course-learner-not-started = pas commencé
course-learner-in-progress = en cours
course-learner-done = cours terminé
course-learner-title = Personne inscrite
course-learner-email = Adresse e-mail
course-learner-since = Avec une place depuis le
course-learner-completed = Cours terminé le
course-learner-none = pas encore
course-learner-lessons = Progression par leçon
course-learner-lesson = Leçon
course-learner-module = Module
course-learner-pages = Pages faites
course-learner-screens = { $n } sur { $of }
course-learner-private = Ce qu'une personne inscrite répond ou écrit est pour elle seule. Rien n'est montré, ni ici ni ailleurs.
course-learner-link = Accès
course-learner-link-text = Un nouveau lien pour définir la phrase de passe part à l'adresse ci-dessus. Il est valable 72 heures. Les liens envoyés avant restent valables jusqu'à leur échéance.
course-learner-link-send = Renvoyer le lien
course-learner-link-busy = Envoi en cours
course-learner-sent-title = Le lien est en route
course-learner-sent-text = L'e-mail part dans la minute.
