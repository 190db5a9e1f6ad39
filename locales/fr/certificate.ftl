### L'attestation imprimée et les mots pour ses données.

certificate-achievement = Attestation de réussite
certificate-achievement-for = Cette attestation est remise à
certificate-achievement-statement = pour avoir réussi le test final du cours

certificate-participation = Attestation de participation
certificate-participation-for = Cette attestation confirme que
certificate-participation-statement = a participé au cours

certificate-document-title = { $kind } : { $course }

certificate-name = Nom
certificate-course = Cours
certificate-outcomes = Objectifs d'apprentissage du cours

certificate-audience = Parcours
certificate-audience-victim-support = Services d'aide aux victimes
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

certificate-intake = Session d'inscription
certificate-issued-on = Date de délivrance
certificate-valid-until = Valable jusqu'au
certificate-content-version = Version des contenus
certificate-number = Numéro de l'attestation
certificate-issued-by = Délivrée par
certificate-signed = Signature numérique
certificate-key = Empreinte de la clé
certificate-verify = Vérifier ce document
certificate-verify-how = Scannez le code ou ouvrez cette adresse. La page indique si le document est valable et ce qui a été signé.
certificate-qr-alt = Code QR avec l'adresse de la page qui vérifie ce document
certificate-mark-alt = Symbole de destalk : une porte avec une lumière

certificate-name-empty = Merci d'écrire le nom à faire figurer sur l'attestation.
certificate-name-long = Sur l'attestation, un nom a de la place pour { $max } caractères. Merci de l'abréger.
certificate-name-hidden = Le nom contient un signe invisible. Merci de saisir le nom à nouveau, sans le coller.
certificate-name-letters = Un nom comporte au moins une lettre. Merci d'écrire le nom à faire figurer sur l'attestation.
certificate-name-unprintable = L'attestation ne peut pas imprimer « { $sign } ». Merci d'écrire le nom en lettres latines, grecques ou cyrilliques, comme sur le passeport.

### Les pages.

certificate-title-new = Nouveau document
certificate-title-one = Document
certificate-none = Rien n'est encore prêt. L'attestation de participation vient après toutes les leçons, l'attestation de réussite après le test final réussi.
certificate-ready = Le document est prêt. Il ne reste qu'à confirmer le nom.
certificate-get-achievement = Créer l'attestation de réussite
certificate-get-participation = Créer l'attestation de participation
certificate-new-lead = Le nom est signé et ne peut plus être modifié ensuite. Le score, les réponses et l'organisme ne figurent pas sur le document.
certificate-name-hint = Comme sur le passeport, ou comme vous l'utilisez au travail.
certificate-name-wide = Ce nom ne tient pas sur la feuille. Merci de l'abréger.
certificate-language-hint = La langue dans laquelle vous avez suivi l'essentiel du cours.
certificate-visibility = Que peuvent voir les personnes qui ont le numéro ?
certificate-visibility-hint = Vous pouvez changer ce choix à tout moment.
certificate-visibility-off = Rien. La page indique que cette attestation n'existe pas.
certificate-visibility-nameless = Le cours et les dates, sans le nom. Qui saisit le nom apprend s'il est exact.
certificate-visibility-initials = Le cours et les dates, avec les initiales.
certificate-visibility-full = Le cours et les dates, avec le nom complet et le parcours.
certificate-make = Créer le document
certificate-making = Un instant
certificate-download = Télécharger
certificate-download-hint = Le même document dans chaque langue. Le nom du fichier ne dit rien du sujet.
certificate-check = Comment d'autres personnes le vérifient
certificate-check-hint = Le code QR sur le papier mène à cette page :
certificate-revoked-reason = Motif : { $it }
certificate-initials = Initiales

certificate-verify-title = Vérifier une attestation
certificate-verify-lead = Saisissez le numéro qui figure sur le papier, ou scannez le code.
certificate-verify-number-hint = 32 caractères ; les espaces et les traits d'union ne comptent pas.
certificate-verify-number-wrong = Ce n'est pas le numéro d'une attestation. Il comporte 32 caractères : des chiffres et les lettres de a à f.
certificate-verify-button = Vérifier
certificate-offline = Vérifier un fichier sans ce site
certificate-offline-how = Chaque PDF porte sa signature. Avec la clé publique, le programme lui-même vérifie le fichier hors connexion.
certificate-offline-key = La clé publique de ce site
certificate-status-valid = Valable
certificate-status-valid-text = Cette attestation a été délivrée ici et reste valable.
certificate-status-expired = Expirée
certificate-status-expired-text = Cette attestation a été délivrée ici. Son dernier jour est passé.
certificate-status-revoked = Retirée
certificate-status-revoked-text = Cette attestation a été délivrée ici, puis retirée par l'organisation.
certificate-status-not-found = Introuvable
certificate-status-not-found-text = Aucune attestation portant ce numéro ne peut être affichée. Comparez le numéro avec le papier.
certificate-compare-paper = Comparez chaque ligne avec le papier que vous avez sous les yeux. Ce qui diffère a été modifié.
certificate-same = Le nom sur le papier est-il le bon ?
certificate-same-label = Nom sur le papier
certificate-same-hint = La réponse est oui ou non. Rien de ce que vous saisissez n'est conservé.
certificate-same-button = Comparer
certificate-same-yes = Oui, c'est le nom qui a été signé.
certificate-same-no = Non, un autre nom a été signé.
certificate-same-no-text = Vérifiez l'orthographe une fois. Si le nom diffère encore, le papier a été modifié.

certificate-find = Rechercher
certificate-kind = Type
certificate-state = État
certificate-issued-list = Attestations, les plus récentes d'abord
certificate-found-none = Aucun résultat.
certificate-older = Attestations plus anciennes
certificate-revoke = Retirer
certificate-revoke-reason = Motif
certificate-revoke-reason-hint = La personne titulaire de l'attestation le lit. Il n'est pas affiché publiquement.
certificate-revoke-reason-wrong = Indiquez un motif de 5 à 500 caractères.
