# What every mail begins and ends with. No word here may give the topic away.
# $sender: the sender's short, neutral name.

mail-greeting = Bonjour,
mail-footer =
    Ce message a été envoyé automatiquement par { $sender }, car cette adresse a été saisie sur notre site. Aucune réponse n'est nécessaire.

    Nous ne demandons jamais de mot de passe ni de code par e-mail. Si vous n'attendiez pas ce message, vous pouvez le supprimer.
