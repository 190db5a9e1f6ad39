### L’attestation imprimée et les mots pour ses données.

certificate-achievement = Attestation de réussite
certificate-achievement-for = Cette attestation est remise à
certificate-achievement-statement = pour avoir suivi le cours et réussi le test final

certificate-participation = Attestation de participation
certificate-participation-for = Cette attestation confirme que
certificate-participation-statement = a participé au cours

certificate-document-title = { $kind } : { $course }

certificate-name = Nom
certificate-course = Cours
certificate-outcomes = Objectifs d’apprentissage du cours

certificate-audience = Parcours
certificate-audience-victim-support = Services d’aide aux victimes
certificate-audience-perpetrator-programme = Programmes pour auteurs de violences
certificate-audience-public-authority = Autorités publiques

certificate-duration = Durée
certificate-duration-hours =
    { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }
certificate-duration-minutes = { $hours } h { $minutes } min

certificate-language = Langue du cours
certificate-language-en = anglais
certificate-language-de = allemand
certificate-language-it = italien
certificate-language-fr = français
certificate-language-es = espagnol

certificate-intake = Session d’inscription
certificate-issued-on = Date de délivrance
certificate-valid-until = Valable jusqu’au
certificate-content-version = Version des contenus
certificate-number = Numéro de l’attestation
certificate-issued-by = Délivrée par
certificate-signed = Signature numérique
certificate-key = Empreinte de la clé
certificate-verify = Vérifier ce document
certificate-verify-how = Scannez le code ou ouvrez cette adresse. La page indique si le document est valable et ce qui a été signé.
certificate-qr-alt = Code QR avec l’adresse de la page qui vérifie ce document
certificate-mark-alt = Symbole de destalk : une porte avec une lumière

certificate-name-empty = Merci d’écrire le nom à faire figurer sur l’attestation.
certificate-name-long = Sur l’attestation, un nom a de la place pour { $max } caractères. Merci de l’abréger.
certificate-name-hidden = Le nom contient un signe invisible. Merci de saisir le nom à nouveau, sans le coller.
certificate-name-letters = Un nom comporte au moins une lettre. Merci d’écrire le nom à faire figurer sur l’attestation.
certificate-name-unprintable = L’attestation ne peut pas imprimer « { $sign } ». Merci d’écrire le nom en lettres latines, grecques ou cyrilliques, comme sur le passeport.
