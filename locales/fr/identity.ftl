identity-email = Adresse e-mail
identity-name = Votre nom
identity-name-hint = Tel qu’il peut figurer sur votre attestation. Vous le confirmerez avant qu’elle soit établie.
identity-name-wrong = Indiquez un nom de { $n } caractères au plus.
identity-language = Langue des messages qui vous sont envoyés
identity-language-hint = Les pages suivent la langue que vous choisissez en haut.
identity-continue = Continuer

identity-sign-in-title = Se connecter
identity-sign-in-button = Se connecter
identity-sign-in-busy = Un instant
identity-sign-in-wrong = L’adresse et la phrase de passe ne correspondent pas. Vérifiez les deux, puis réessayez.
identity-sign-in-no-account = Pas encore de compte ? Le compte est ouvert avec une place dans le cours.
identity-sign-in-course = À propos du cours
identity-sign-out = Se déconnecter

identity-code-title = Votre code
identity-code-lead = Ouvrez votre application d’authentification et saisissez les six chiffres qu’elle affiche.
identity-code = Code
identity-code-hint = Sans l’application, utilisez l’un de vos codes de récupération.
identity-code-wrong = Ce code ne correspond pas, ou il a déjà servi. Attendez le suivant, puis réessayez.

identity-setup-title = Choisissez votre phrase de passe
identity-setup-lead = Pour le compte de { $it }.
identity-setup-button = Enregistrer et se connecter
identity-first-title = Le premier compte de l’organisation
identity-first-lead = Dans cette installation, l’organisation n’a pas encore de compte. Créez le vôtre maintenant ; une deuxième étape à la connexion suivra.
identity-passphrase = Phrase de passe
identity-passphrase-new = Nouvelle phrase de passe
identity-passphrase-again = La même phrase de passe, encore une fois
identity-passphrase-current = Phrase de passe actuelle
identity-passphrase-change = Changer la phrase de passe
identity-passphrase-hint = Au moins 12 caractères. Quatre ou cinq mots sans lien entre eux conviennent bien. Prenez une phrase que personne chez vous ne peut deviner et que vous n’utilisez nulle part ailleurs.
identity-passphrase-short = Utilisez au moins { $n } caractères.
identity-passphrase-long = Utilisez { $n } caractères au plus.
identity-passphrase-common = Cette phrase figure sur des listes de phrases de passe courantes. Choisissez-en une autre.
identity-passphrase-personal = Cette phrase se compose surtout de votre nom ou de votre adresse. Choisissez-en une autre.
identity-passphrase-differs = Les deux phrases de passe ne sont pas identiques.
identity-current-wrong = Ce n’est pas votre phrase de passe actuelle.

identity-second-factor-title = Deuxième étape à la connexion
identity-second-factor-lead = Le code d’une application protège le compte si une autre personne apprend la phrase de passe. Il est nécessaire à quiconque voit les données d’autres personnes.
identity-second-factor-app = Utilisez une application d’authentification sur un appareil dont personne d’autre ne se sert.
identity-second-factor-scan = Dans l’application, ajoutez un compte et scannez cette image, ou saisissez la clé à la main.
identity-second-factor-type = Saisissez les six chiffres que l’application affiche alors.
identity-second-factor-qr = Code QR avec la clé qui figure ci-dessous
identity-second-factor-key = Clé
identity-second-factor-code-hint = Six chiffres ; ils changent toutes les 30 secondes.

identity-codes-title = Vos codes de récupération
identity-codes-lead = Chacun de ces codes sert une fois, quand vous n’avez pas l’application avec vous. Ils ne sont affichés que maintenant.
identity-codes-keep = Écrivez-les sur papier ou imprimez cette page. Gardez-les là où personne d’autre n’a accès.
identity-codes-kept = Les codes sont rangés
identity-codes-new = Créer de nouveaux codes de récupération

identity-account-title = Compte
identity-account-about = Vos informations
identity-account-learn = Reprenez là où vous en étiez.
identity-account-certificates = Attestations de réussite et de participation.
identity-account-organise = Espace de l’organisation
identity-account-organise-text = Sessions d’inscription, demandes, personnes inscrites, chiffres.
identity-account-no-app = Votre compte est protégé par une phrase de passe seulement. Vous pouvez ajouter le code d’une application.
identity-account-set-up = Configurer une application
identity-account-set-up-another = Configurer une autre application
identity-account-codes-left = { $n ->
    [0] Une application est configurée. Il ne reste aucun code de récupération : créez-en de nouveaux.
    [one] Une application est configurée. Il reste un code de récupération.
   *[other] Une application est configurée. Il reste { $n } codes de récupération.
}

mail-account-changed-subject = Une modification de votre compte
mail-account-changed-body =
    Votre compte a été modifié. Si cela vient de vous, il n’y a rien d’autre à faire.

    Si cela ne vient pas de vous, connectez-vous là où personne d’autre ne peut lire et choisissez une autre phrase de passe.

    { $link }
mail-account-setup-subject = Merci de compléter votre compte
mail-account-setup-body =
    Veuillez ouvrir la page ci-dessous pour compléter votre compte. Le lien est valable trois jours et une seule fois.

    { $link }
