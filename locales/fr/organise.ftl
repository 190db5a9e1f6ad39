organise-attention = Ce qui demande votre attention
organise-in-review = { $n ->
    [0] Aucune demande n'attend de décision.
    [one] Une demande attend une décision.
    [many] { $n } demandes attendent une décision.
   *[other] { $n } demandes attendent une décision.
}
organise-mails-queued = { $n ->
    [0] Aucun e-mail n'est en attente.
    [one] Un e-mail est en attente.
    [many] { $n } e-mails sont en attente.
   *[other] { $n } e-mails sont en attente.
}
organise-mails-sent = { $n ->
    [0] Aucun n'a été envoyé ces dernières 24 heures.
    [one] Un a été envoyé ces dernières 24 heures.
    [many] { $n } ont été envoyés ces dernières 24 heures.
   *[other] { $n } ont été envoyés ces dernières 24 heures.
}
organise-mails-failed = { $n ->
    [0] Aucun envoi n'a échoué.
    [one] Un envoi a échoué.
    [many] { $n } envois ont échoué.
   *[other] { $n } envois ont échoué.
}
organise-jobs-due = { $n ->
    [0] Aucune tâche de fond n'est à exécuter.
    [one] Une tâche de fond est à exécuter.
    [many] { $n } tâches de fond sont à exécuter.
   *[other] { $n } tâches de fond sont à exécuter.
}
organise-jobs-parked = { $n ->
    [0] Aucune n'a été abandonnée.
    [one] Une a été abandonnée.
    [many] { $n } ont été abandonnées.
   *[other] { $n } ont été abandonnées.
}
organise-parked = Tâches de fond abandonnées
organise-job = Tâche
organise-when = Quand
organise-error = Ce qui n'a pas fonctionné
organise-show = Afficher
organise-csv = Télécharger au format CSV
organise-total = Total
organise-hidden = moins de 5
organise-hidden-note = Les cases d'une à quatre personnes sont masquées. Là où le total révélerait une case masquée, une autre l'est aussi.
organise-measure-applied = Demandes
organise-measure-seated = Avec une place
organise-measure-waiting = En attente
organise-measure-active = Avec activité sur 30 jours
organise-measure-completed = Cours terminé
organise-measure-certified = Avec attestation
organise-group-audience = Type d'organisme
organise-group-country = Pays
organise-group-language = Langue
organise-table-audience = Chiffres par type d'organisme
organise-table-country = Chiffres par pays
organise-table-language = Chiffres par langue
organise-numbers-lead = Combien de personnes, jamais une liste de personnes.
organise-numbers-intake = Session d'inscription
organise-numbers-all = Toutes
organise-numbers-group = Groupe
organise-numbers-value = Valeur
organise-numbers-unknown = Non indiqué
organise-mails-lead = Tous les messages que ce programme peut envoyer, avec des valeurs inventées et dans toutes les langues.
organise-mails-recent = Les derniers messages, sans les adresses
organise-mail-kind = Message
organise-mail-subject = Objet
organise-mail-state = État
organise-mail-queued = en attente
organise-mail-sending = en cours d'envoi
organise-mail-sent = envoyé
organise-mail-failed = non envoyé
organise-audit-lead = Qui a fait quoi, et quand. Ici, les entrées peuvent être lues, jamais modifiées.
organise-audit-table = Modifications, la plus récente en premier
organise-audit-who = Qui
organise-audit-action = Action
organise-audit-what = Sur quelle entrée
organise-audit-older = Entrées plus anciennes
organise-actor-system = Le programme
organise-actor-visitor = Une personne non connectée
organise-actor-operator = L'équipe technique
organise-actor-gone = Un compte fermé
