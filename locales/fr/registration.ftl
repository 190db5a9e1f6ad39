### Inscription : les pages publiques, la page personnelle, les pages de l’organisation et les e-mails de ce domaine.

registration-choose = Veuillez choisir
registration-opens = Ouverture
registration-closes = Clôture
registration-seats = Places
registration-seats-left = Places libres
registration-in-line = En liste d’attente

## L’état des inscriptions

registration-banner-soon-title = Les inscriptions ne sont pas encore ouvertes
registration-banner-soon-lead = Elles ouvrent le { $it }.
registration-banner-soon-next = Laissez votre adresse : nous vous écrirons une seule fois, à l’ouverture.
registration-banner-soon-button = S’inscrire
registration-banner-open-title = Les inscriptions sont ouvertes
registration-banner-open-lead = { $n ->
    [one] Il reste une place.
   *[other] Il reste { $n } places.
}
registration-banner-open-unlimited-lead = Il y a une place pour toutes les personnes qui travaillent dans ce domaine.
registration-banner-open-next = Inscrivez-vous maintenant, cela prend environ cinq minutes. La place est à vous dès que vous confirmez votre adresse.
registration-banner-open-button = Demander une place
registration-banner-waiting-title = Les inscriptions sont ouvertes, avec liste d’attente
registration-banner-waiting-lead = { $n ->
    [0] Toutes les places sont prises. Personne n’attend encore.
    [one] Toutes les places sont prises. Une personne attend.
   *[other] Toutes les places sont prises. { $n } personnes attendent.
}
registration-banner-waiting-next = Inscrivez-vous maintenant pour entrer dans la liste. Chaque place qui se libère est proposée à la personne suivante.
registration-banner-waiting-button = Rejoindre la liste d’attente
registration-banner-full-title = Toutes les places sont prises
registration-banner-full-lead = Il n’y a pas de liste d’attente pour cette session.
registration-banner-full-list-lead = La liste d’attente est complète, elle aussi.
registration-banner-full-next = Laissez votre adresse : nous vous écrirons une seule fois, quand une inscription sera de nouveau possible.
registration-banner-full-button = S’inscrire
registration-banner-closed-title = Les inscriptions sont closes
registration-banner-closed-lead = La clôture a eu lieu le { $it }.
registration-banner-closed-next = Laissez votre adresse : nous vous écrirons une seule fois, à l’ouverture.
registration-banner-closed-button = S’inscrire
registration-banner-reopens = Elles ouvrent de nouveau le { $it }.
registration-banner-no-date = Il n’y a pas encore de date pour la prochaine session.
registration-banner-full-for = Pour ces organismes, toutes les places sont prises : { $it }.
registration-banner-waiting-for = Pour ces organismes, toutes les places sont prises, et les nouvelles demandes vont en liste d’attente : { $it }.

## Un message à l’ouverture

registration-notice-title = Un message à l’ouverture des inscriptions
registration-notice-email = Adresse e-mail
registration-notice-hint = Pour un seul message, à l’ouverture des inscriptions. Après ce message, nous effaçons l’adresse.
registration-notice-button = Recevoir un message à l’ouverture
registration-notice-sent-title = Encore une étape dans votre boîte de réception
registration-notice-sent-confirm = Ouvrez le message et confirmez sur la page à laquelle il mène. Nous gardons votre adresse seulement à partir de là.
registration-notice-confirm-title = Confirmer le souhait d’un message
registration-notice-confirm-lead = Nous écrivons une fois à { $it }, à l’ouverture des inscriptions. Ensuite nous effaçons l’adresse.
registration-notice-confirm-button = Oui, écrivez-moi
registration-notice-done = Merci. Nous vous écrirons une fois, à l’ouverture des inscriptions. Il n’y a rien d’autre à faire.

## La page du cours

registration-course-outcomes = Ce que vous saurez faire ensuite
registration-course-time = La durée
registration-course-time-lead = Vous apprenez à votre rythme, par courtes leçons, quand vous avez le temps. Vous pouvez vous arrêter partout et reprendre plus tard.
registration-course-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
registration-course-contents = Le contenu
registration-course-test = Le test final
registration-course-test-text = { $questions } questions sur des cas tirés de la pratique. Le test est réussi avec { $percent } des points, et vous avez { $attempts ->
    [one] une tentative.
   *[other] { $attempts } tentatives.
}
registration-course-certificate = L’attestation
registration-course-certificate-text = Avec un test réussi, vous recevez une attestation de réussite que votre organisme peut vérifier. Sans test, vous recevez une attestation de participation.
registration-course-languages = Langues
registration-course-languages-text = { $it }. Vous pouvez changer de langue sur chaque page sans perdre l’endroit où vous êtes.

## Le formulaire

registration-form-title = Inscription au cours
registration-form-back = Le cours
registration-form-lead = Le cours s’adresse aux personnes qui travaillent en Europe dans un service d’aide aux victimes, un programme pour auteurs de violences ou une autorité publique. Il est gratuit.
registration-form-lead-waiting = Toutes les places sont prises pour le moment. Avec ce formulaire, vous entrez dans la liste. Chaque place qui se libère est proposée à la personne suivante.
registration-form-work = Où vous travaillez
registration-form-audience = Type d’organisme
registration-form-audience-hint = Le cours a une partie pour chacun des trois.
registration-form-audience-wrong = Choisissez le type de votre organisme.
registration-form-organisation = Nom de l’organisme
registration-form-organisation-hint = Tel qu’il est connu, avec la ville s’il y en a plusieurs.
registration-form-organisation-wrong = Écrivez un nom de { $n } caractères au plus.
registration-form-country = Pays de l’organisme
registration-form-country-wrong = Choisissez le pays de votre organisme.
registration-form-work-purpose = Pourquoi : pour voir si le cours est fait pour vous et pour répartir les places. Conservation : tant que vous avez une place ; sans place, un an.
registration-form-you = Sur vous
registration-form-name = Votre nom
registration-form-name-hint = Tel qu’il peut figurer sur votre attestation.
registration-form-email = Adresse e-mail professionnelle
registration-form-email-hint = Une adresse que personne d’autre ne lit. Avec une adresse privée, l’organisation regarde d’abord votre demande.
registration-form-email-disposable = Les messages à cette adresse n’arriveraient pas à temps. Écrivez votre adresse professionnelle.
registration-form-language = Langue des messages
registration-form-language-hint = Le cours existe dans toutes les langues.
registration-form-you-purpose = Pourquoi : pour vous écrire au sujet de votre demande. Nous ne demandons rien d’autre et ne transmettons rien.
registration-form-website = Laissez ce champ vide
registration-form-declaration-wrong = Lisez la déclaration et cochez la case si vous êtes d’accord.
registration-form-next = Après l’envoi, nous écrivons à votre adresse. Votre demande compte à partir du moment où vous la confirmez depuis ce message.
registration-form-privacy = Comment nous traitons les données personnelles
registration-form-button = Envoyer la demande
registration-form-busy = Un instant

registration-declaration-title = Déclaration
registration-declaration-lead = Le cours traite des violences exercées par des partenaires ou d’anciens partenaires. Nous demandons donc à chaque personne son accord sur ces points :
registration-declaration-purpose = J’utilise ce que j’apprends pour mon travail avec des personnes qui subissent des violences ou qui en exercent, et jamais pour surveiller, suivre ou contrôler quelqu’un.
registration-declaration-safety = La sécurité et les décisions de la personne qui subit les violences passent en premier. Je ne fais rien qui puisse alerter la personne qui les exerce.
registration-declaration-confidential = Dans les exercices et les notes, je n’écris ni nom ni détail qui permette de reconnaître quelqu’un.
registration-declaration-personal = Je garde mon accès pour moi.
registration-declaration-accept = J’ai lu la déclaration et je suis d’accord
registration-declaration-version = Version { $it }

registration-sent-title = Regardez dans votre boîte de réception
registration-sent-lead = Nous avons écrit à l’adresse indiquée.
registration-sent-confirm = Ouvrez le message et confirmez sur la page à laquelle il mène. Votre demande compte à partir de ce moment.
registration-sent-spam = Si rien n’arrive en dix minutes, regardez dans le dossier des messages indésirables et demandez à votre service informatique si nos e-mails passent.
registration-sent-days = Le message est valable sept jours. Sans confirmation, nous effaçons alors le formulaire.
registration-sent-again = Retour au formulaire

registration-confirm-title = Confirmer votre adresse
registration-confirm-lead = Vérifiez ce qui a été saisi. Votre demande compte à partir du moment où vous la confirmez ici.
registration-confirm-button = Confirmer la demande
registration-confirm-not-you = Si cela ne vient pas de vous, fermez cette page. Sans confirmation il ne se passe rien, et la saisie est effacée.

registration-audience-none = Aucun de ceux-là
registration-country-other = Un pays hors d’Europe

## La page personnelle

registration-status-title = Votre demande
registration-status-details = Ce que nous avons noté
registration-status-place = Rang dans la liste
registration-status-confirmed = Confirmée le
registration-status-note = Note de l’organisation
registration-status-accept = Accepter la place
registration-status-decline = Refuser la place
registration-status-start = Commencer le cours
registration-status-withdraw = Retirer la demande
registration-status-again = S’inscrire de nouveau
registration-status-help = Où trouver de l’aide, pour vous ou pour quelqu’un que vous connaissez
registration-status-keep = Le lien de chacun de nos messages ouvre cette page. Ne le transmettez pas.

registration-status-review-title = Nous examinons votre demande
registration-status-review-word = à l’examen
registration-status-review-lead = L’organisation l’examine parce qu’elle vient d’une adresse que tout le monde peut obtenir. Vous gardez votre rang.
registration-status-review-next = Nous vous écrivons dès qu’il y a une décision. Pour l’instant, il n’y a rien à faire.
registration-status-waiting-title = Vous êtes en liste d’attente
registration-status-waiting-word = en liste d’attente
registration-status-waiting-lead = { $place ->
    [one] Vous êtes au premier rang de la liste.
   *[other] Votre rang dans la liste est le { $place }.
}
registration-status-waiting-next = Quand une place se libère, elle est proposée à la première personne de la liste. Il y a alors { $hours ->
    [one] une heure
   *[other] { $hours } heures
} pour l’accepter. Nous vous écrivons.
registration-status-offered-title = Une place est gardée pour vous
registration-status-offered-word = place proposée
registration-status-offered-lead = Acceptez-la ou refusez-la avant le { $deadline }.
registration-status-offered-next = Sans réponse, la place va à la personne suivante.
registration-status-seated-title = Vous avez une place
registration-status-seated-word = place confirmée
registration-status-seated-lead = Vous pouvez commencer maintenant et apprendre quand vous avez le temps.
registration-status-seated-next = La première fois, vous choisissez une phrase de passe. Ensuite vous vous connectez avec elle.
registration-status-declined-title = Vous avez refusé la place
registration-status-declined-word = place refusée
registration-status-declined-lead = Elle a été proposée à la personne suivante.
registration-status-declined-next = Tant que les inscriptions sont ouvertes, vous pouvez vous inscrire de nouveau.
registration-status-lapsed-title = La proposition a pris fin
registration-status-lapsed-word = proposition terminée
registration-status-lapsed-lead = La place était gardée pour vous jusqu’à la date limite. Ensuite elle est allée à la personne suivante.
registration-status-lapsed-next = Tant que les inscriptions sont ouvertes, vous pouvez vous inscrire de nouveau. Vous aurez un nouveau rang.
registration-status-refused-title = Il n’y a pas de place pour cette demande
registration-status-refused-word = pas de place
registration-status-refused-lead = Cela ne dit rien de vous ni de votre travail.
registration-status-refused-next = Si quelque chose a changé ou manquait, écrivez-nous depuis la page de contact.
registration-status-withdrawn-title = Votre demande est retirée
registration-status-withdrawn-word = retirée
registration-status-withdrawn-lead = Si vous aviez une place, elle a été proposée à la personne suivante.
registration-status-withdrawn-next = Tant que les inscriptions sont ouvertes, vous pouvez vous inscrire de nouveau.

registration-withdraw-title = Retirer la demande
registration-withdraw-lead = Vous abandonnez votre rang dans la liste. Il ne peut pas être rendu : une nouvelle demande commence à la fin.
registration-withdraw-seated = Vous abandonnez votre place et votre accès au cours. La place va tout de suite à la personne suivante.
registration-withdraw-button = Oui, retirer
registration-withdraw-back = Non, revenir

registration-reason-field = Le cours s’adresse aux personnes qui travaillent dans un service d’aide aux victimes, un programme pour auteurs de violences ou une autorité publique.
registration-reason-country = Le cours s’adresse à des organismes en Europe.
registration-reason-disposable = Les messages à cette adresse n’arriveraient pas. Inscrivez-vous avec votre adresse professionnelle.
registration-reason-staff = Ce compte organise le cours. L’organisation n’occupe pas de place.
registration-reason-full = Quand vous avez confirmé votre adresse, toutes les places étaient prises. Si des places se libèrent, vous pouvez vous inscrire de nouveau.
registration-reason-closed = Le formulaire a été envoyé en dehors de la période d’inscription. Vous pourrez vous inscrire de nouveau à l’ouverture.
registration-reason-not-confirmed = Nous n’avons pas pu confirmer que la demande vient de l’organisme indiqué.
registration-reason-incomplete = Il nous manque un élément pour décider. Vous pouvez vous inscrire de nouveau avec ce qui manque.
registration-reason-other = Le motif figure dans la note de l’organisation ci-dessous.

## Organisation

registration-state-review = à examiner
registration-state-waiting = en attente
registration-state-offered = place proposée
registration-state-seated = a une place
registration-state-declined = proposition refusée
registration-state-lapsed = proposition terminée
registration-state-refused = refusée
registration-state-withdrawn = retirée

registration-review-free-mail = adresse privée

registration-reason-name-field = Travaille dans un autre domaine
registration-reason-name-country = Organisme hors d’Europe
registration-reason-name-disposable = Adresse jetable
registration-reason-name-staff = Compte de l’organisation
registration-reason-name-full = Ni place ni rang dans la liste
registration-reason-name-closed = Envoyée hors période
registration-reason-name-not-confirmed = Organisme non confirmé
registration-reason-name-incomplete = Il manque un élément
registration-reason-name-other = Autre motif, voir la note

registration-intakes-title = Sessions d’inscription
registration-intakes-caption = Toutes les sessions, la plus récente d’abord
registration-intakes-empty = Il n’y a pas encore de session. Créez-en une : la page publique la montre aussitôt.
registration-intake-new = Nouvelle session
registration-intake-new-title = Nouvelle session d’inscription
registration-intake-title = Modifier la session
registration-intake-name = Nom
registration-intake-name-hint = Pour vous et l’organisation. Les personnes qui s’inscrivent ne le voient pas.
registration-intake-actions = Actions
registration-intake-applications = Demandes
registration-intake-copy = Copier
registration-intake-review = À examiner
registration-intake-status-soon = pas encore ouverte
registration-intake-status-open = ouverte
registration-intake-status-waiting = liste d’attente
registration-intake-status-full = complète
registration-intake-status-closed = close
registration-intake-held-of = { $held } sur { $seats } prises
registration-intake-held-unlimited = { $held } prises, sans limite
registration-intake-window = Période d’inscription
registration-intake-zone = Fuseau horaire
registration-intake-zone-hint = Toutes les dates de cette session valent dans ce fuseau et sont montrées ainsi.
registration-intake-reopens = Réouverture (facultatif)
registration-intake-reopens-hint = La date que la page publique indique quand cette session est complète ou close.
registration-intake-date-wrong = Écrivez une date et une heure.
registration-intake-number-wrong = Écrivez un nombre entier, ou laissez le champ vide.
registration-intake-seats = Nombre de places
registration-intake-seats-hint = Vide veut dire sans limite. 0 veut dire que personne ne reçoit de place.
registration-intake-unlimited = sans limite
registration-intake-waiting = Liste d’attente
registration-intake-waiting-off = Pas de liste d’attente
registration-intake-waiting-limited = Liste d’attente avec une limite
registration-intake-waiting-unlimited = Liste d’attente sans limite
registration-intake-waiting-max = Nombre maximal de personnes en liste
registration-intake-waiting-max-hint = Seulement pour une liste d’attente avec une limite.
registration-intake-offer-hours = Heures pour accepter une place proposée
registration-intake-offer-hours-hint = De 24 à 720. Ensuite la place va à la personne suivante.
registration-intake-quotas = Contingents de places
registration-intake-quotas-hint = Le nombre maximal de places qu’un groupe peut occuper. Vide veut dire que seul le nombre de places compte.
registration-intake-organisation-quota = Chaque organisme
registration-intake-country-quota = Pays { $n }
registration-intake-country-seats = Maximum pour le pays { $n }
registration-intake-new-next = La page publique montre la session dès que vous la créez.
registration-intake-next = L’étape suivante montre l’effet de la modification. Rien n’est enregistré avant votre confirmation.
registration-intake-make = Créer la session
registration-intake-check = Examiner la modification
registration-intake-fault-window = Choisissez une clôture postérieure à l’ouverture.
registration-intake-fault-reopens = Choisissez une date postérieure à la clôture.
registration-intake-fault-too-long = Choisissez une période de trois ans au plus.
registration-intake-fault-too-many = Utilisez des nombres jusqu’à 1 000 000.
registration-intake-fault-offer-hours = Choisissez de 24 à 720 heures.

registration-preview-title = Effet de la modification
registration-preview-lead = Rien n’est encore enregistré.
registration-preview-held = { $n ->
    [0] Aucune place n’est prise pour le moment.
    [one] Une place est prise ou proposée. Elle le reste.
   *[other] { $n } places sont prises ou proposées. Elles le restent toutes.
}
registration-preview-offers = { $n ->
    [0] Personne dans la liste ne reçoit de proposition avec cette modification.
    [one] Une personne de la liste reçoit tout de suite une proposition, avec un e-mail.
   *[other] { $n } personnes de la liste reçoivent tout de suite une proposition, avec un e-mail.
}
registration-preview-beyond = { $n ->
    [one] Une place de plus que le nouveau nombre est prise. La prochaine place libérée n’est pas redonnée.
   *[other] { $n } places de plus que le nouveau nombre sont prises. Les { $n } prochaines places libérées ne sont pas redonnées.
}
registration-preview-left = { $n ->
    [0] Il ne reste pas de place pour de nouvelles demandes.
    [one] Il reste une place pour de nouvelles demandes.
   *[other] Il reste { $n } places pour de nouvelles demandes.
}
registration-preview-waiting = { $n ->
    [0] Ensuite, personne n’attend.
    [one] Ensuite, une personne attend encore.
   *[other] Ensuite, { $n } personnes attendent encore.
}
registration-preview-confirm = Enregistrer la modification

registration-queue-title = Demandes
registration-queue-caption = Demandes dans l’ordre de confirmation des adresses
registration-queue-empty = Aucune demande ne correspond.
registration-queue-any = toutes
registration-queue-name = Nom
registration-queue-email = Adresse e-mail
registration-queue-language = Langue
registration-queue-intake = Session
registration-queue-state = État
registration-queue-audience = Type d’organisme
registration-queue-country = Pays
registration-queue-organisation = Organisme
registration-queue-filter = Filtrer
registration-queue-tick = Choisir
registration-queue-tick-one = Choisir la demande de { $it }
registration-queue-count = Choisies : { "{" }n{ "}" }
registration-queue-bulk = Pour les demandes choisies :
registration-queue-approve = Approuver
registration-queue-refuse = Refuser
registration-queue-reason = Motif
registration-queue-reason-hint = La personne le lit sur sa page, dans sa langue.
registration-queue-note = Note à la personne (facultatif)
registration-queue-note-hint = La personne la lit telle que vous l’écrivez. Elle reste dans le journal des modifications.
registration-queue-pages = Pages
registration-queue-first = Depuis le début
registration-queue-next = Page suivante
registration-queue-done = { $n ->
    [0] Rien n’a été décidé.
    [one] Une demande a été décidée.
   *[other] { $n } demandes ont été décidées.
}
registration-queue-own = { $n ->
    [one] Une demande est la vôtre : une autre personne doit décider.
   *[other] { $n } demandes sont les vôtres : une autre personne doit décider.
}
registration-queue-unfit = { $n ->
    [one] Une demande reste comme elle est : dans son état, cette décision ne change rien.
   *[other] { $n } demandes restent comme elles sont : dans leur état, cette décision ne change rien.
}

registration-one-title = Demande { $n }
registration-one-own = Cette demande est la vôtre. Une autre personne doit décider.
registration-one-approve-title = Approuver
registration-one-approve-text = La personne reçoit tout de suite une place s’il y en a une, sinon son rang dans la liste. Elle reçoit un e-mail.
registration-one-refuse-title = Refuser
registration-one-refuse-text = La personne reçoit un e-mail et lit le motif sur sa page.
registration-one-take-title = Reprendre la place
registration-one-take-text = La personne perd l’accès au cours et reçoit un e-mail. La place est proposée à la personne suivante.
registration-one-take-button = Reprendre la place
registration-one-offer-until = Proposition valable jusqu’au
registration-one-declaration-accepted = Version { $version }, acceptée le { $date }
registration-one-history = Ce qui s’est passé
registration-one-history-caption = Entrées du journal des modifications sur cette demande

registration-history-when = Quand
registration-history-what = Quoi
registration-history-who = Qui
registration-history-why = Pourquoi
registration-history-by-applicant = la personne elle-même
registration-history-by-system = le programme
registration-history-by-operator = l’équipe technique
registration-history-confirmed = adresse confirmée
registration-history-review = à examiner
registration-history-waiting = mise en liste d’attente
registration-history-offered = place proposée
registration-history-seated = place attribuée
registration-history-declined = proposition refusée
registration-history-lapsed = proposition terminée
registration-history-refused = refusée
registration-history-withdrawn = retirée

registration-export-button = Télécharger le tableau
registration-export-note = Le fichier contient les noms et adresses de toutes les demandes que le filtre laisse passer. Le téléchargement est noté dans le journal des modifications.
registration-export-number = Numéro
registration-export-confirmed = Confirmée
registration-export-decided = Dernière décision

## E-mails

mail-registration-confirm-subject = Merci de confirmer votre adresse
mail-registration-confirm-body =
    Cette adresse a été saisie dans un formulaire de notre site.

    Si cela vient de vous, ouvrez la page ci-dessous et confirmez. Elle est valable sept jours.

    { $link }

    Si cela ne vient pas de vous, il n’y a rien à faire. Sans confirmation, la saisie est effacée.
mail-registration-known-subject = L’état de votre demande
mail-registration-known-body =
    Cette adresse a été saisie de nouveau dans notre formulaire. Il y a déjà une demande de sa part ; elle reste comme elle est.

    La page ci-dessous en montre l’état.

    { $link }

    Si le formulaire ne vient pas de vous, il n’y a rien à faire.
mail-registration-review-subject = Votre demande est arrivée
mail-registration-review-body =
    Merci, votre adresse est confirmée.

    Une personne examine maintenant votre demande. Vous gardez votre rang. Nous vous écrivons dès qu’il y a une décision.

    La page ci-dessous montre l’état.

    { $link }
mail-registration-seated-subject = Votre place est prête
mail-registration-seated-body =
    Vous avez une place.

    Ouvrez la page ci-dessous pour commencer. La première fois, vous y choisissez une phrase de passe.

    { $link }
mail-registration-waiting-subject = Vous êtes sur la liste
mail-registration-waiting-body =
    Merci, votre adresse est confirmée.

    { $place ->
        [one] Vous êtes au premier rang de la liste.
       *[other] Votre rang dans la liste est le { $place }.
    } Quand une place se libère, elle est proposée à la première personne de la liste. Nous vous écrivons à ce moment-là.

    La page ci-dessous montre l’état.

    { $link }
mail-registration-offered-subject = Une place est disponible
mail-registration-offered-body =
    Une place est gardée pour vous jusqu’au { $deadline }.

    Ouvrez la page ci-dessous pour l’accepter ou la refuser. Sans réponse, elle va à la personne suivante.

    { $link }
mail-registration-lapsed-subject = La date limite est passée
mail-registration-lapsed-body =
    La place gardée pour vous est allée à la personne suivante, car la date limite est passée.

    La page ci-dessous montre ce que vous pouvez faire maintenant.

    { $link }
mail-registration-refused-subject = La réponse à votre demande
mail-registration-refused-body =
    Votre demande a reçu une réponse.

    Ouvrez la page ci-dessous pour la lire.

    { $link }
mail-registration-withdrawn-subject = Votre demande est close
mail-registration-withdrawn-body =
    Votre demande est close, comme vous le souhaitiez. Votre place va à la personne suivante.

    La page ci-dessous montre l’état. Si cela ne vient pas de vous, écrivez-nous depuis la page de contact.

    { $link }
mail-registration-notice-confirm-subject = Merci de confirmer votre adresse
mail-registration-notice-confirm-body =
    Un seul message a été demandé pour cette adresse.

    Si cela vient de vous, ouvrez la page ci-dessous et confirmez. Elle est valable sept jours.

    { $link }

    Si cela ne vient pas de vous, il n’y a rien à faire. Sans confirmation, la saisie est effacée.
mail-registration-notice-subject = C’est ouvert
mail-registration-notice-body =
    Vous vouliez un message à l’ouverture. C’est ouvert.

    { $link }

    Nous avons effacé votre adresse. C’était le seul message.

## Pays

registration-country-AD = Andorre
registration-country-AL = Albanie
registration-country-AT = Autriche
registration-country-BA = Bosnie-Herzégovine
registration-country-BE = Belgique
registration-country-BG = Bulgarie
registration-country-CH = Suisse
registration-country-CY = Chypre
registration-country-CZ = Tchéquie
registration-country-DE = Allemagne
registration-country-DK = Danemark
registration-country-EE = Estonie
registration-country-ES = Espagne
registration-country-FI = Finlande
registration-country-FR = France
registration-country-GB = Royaume-Uni
registration-country-GE = Géorgie
registration-country-GR = Grèce
registration-country-HR = Croatie
registration-country-HU = Hongrie
registration-country-IE = Irlande
registration-country-IS = Islande
registration-country-IT = Italie
registration-country-LI = Liechtenstein
registration-country-LT = Lituanie
registration-country-LU = Luxembourg
registration-country-LV = Lettonie
registration-country-MC = Monaco
registration-country-MD = Moldavie
registration-country-ME = Monténégro
registration-country-MK = Macédoine du Nord
registration-country-MT = Malte
registration-country-NL = Pays-Bas
registration-country-NO = Norvège
registration-country-PL = Pologne
registration-country-PT = Portugal
registration-country-RO = Roumanie
registration-country-RS = Serbie
registration-country-SE = Suède
registration-country-SI = Slovénie
registration-country-SK = Slovaquie
registration-country-SM = Saint-Marin
registration-country-TR = Turquie
registration-country-UA = Ukraine
registration-country-XK = Kosovo
