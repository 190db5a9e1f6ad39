### Registration: the public pages, an applicant's own page, the organisers' pages, and the mails of this area.

registration-choose = Please choose
registration-opens = Opens
registration-closes = Closes
registration-seats = Seats
registration-seats-left = Seats left
registration-in-line = In line

## The state of registration

registration-banner-soon-title = Registration is not open yet
registration-banner-soon-lead = It opens on { $it }.
registration-banner-soon-next = Leave your address, and we write to you once when it opens.
registration-banner-soon-button = Apply
registration-banner-open-title = Registration is open
registration-banner-open-lead = { $n ->
    [one] One seat is left.
   *[other] { $n } seats are left.
}
registration-banner-open-unlimited-lead = There is a seat for everybody who works in the field.
registration-banner-open-next = Apply now. It takes about five minutes. You get the seat when you confirm your address.
registration-banner-open-button = Apply for a seat
registration-banner-waiting-title = Registration is open, with a waiting list
registration-banner-waiting-lead = { $n ->
    [0] All seats are taken. Nobody is waiting yet.
    [one] All seats are taken. One person is waiting.
   *[other] All seats are taken. { $n } people are waiting.
}
registration-banner-waiting-next = Apply now to get into line. Each seat that becomes free is offered to the next person.
registration-banner-waiting-button = Join the waiting list
registration-banner-full-title = All seats are taken
registration-banner-full-lead = There is no waiting list for this round.
registration-banner-full-list-lead = The waiting list is full, too.
registration-banner-full-next = Leave your address, and we write to you once when you can apply again.
registration-banner-full-button = Apply
registration-banner-closed-title = Registration is closed
registration-banner-closed-lead = It closed on { $it }.
registration-banner-closed-next = Leave your address, and we write to you once when it opens.
registration-banner-closed-button = Apply
registration-banner-reopens = It opens again on { $it }.
registration-banner-no-date = There is no date for the next round yet.
registration-banner-full-for = For these organisations all seats are taken: { $it }.
registration-banner-waiting-for = For these organisations all seats are taken, and new applications go on the waiting list: { $it }.

## Tell me when it opens

registration-notice-title = Tell me when it opens
registration-notice-email = E-mail address
registration-notice-hint = For one message when registration opens. We delete the address after that message.
registration-notice-button = Tell me when it opens
registration-notice-sent-title = One more step in your inbox
registration-notice-sent-confirm = Open the message and press the button on the page that it leads to. Only then we keep your address.
registration-notice-confirm-title = Confirm your wish for a message
registration-notice-confirm-lead = We send one message to { $it } when registration opens. Then we delete the address.
registration-notice-confirm-button = Yes, write to me
registration-notice-done = Thank you. We write to you once when registration opens. Nothing is left to do.

## The course page

registration-course-outcomes = What you can do afterwards
registration-course-time = How long it takes
registration-course-time-lead = You learn on your own, in short lessons, whenever you have time. You can stop anywhere and go on later.
registration-course-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
registration-course-contents = What is in it
registration-course-test = The final test
registration-course-test-text = { $questions } questions about cases from practice. You pass with { $percent } of the points, and you have { $attempts ->
    [one] one attempt.
   *[other] { $attempts } attempts.
}
registration-course-certificate = The certificate
registration-course-certificate-text = With the test passed, you get a certificate of achievement that employers can check. Without the test, you get a statement of participation.
registration-course-languages = Languages
registration-course-languages-text = { $it }. You can change the language on every page without losing your place.

## The form

registration-form-title = Apply for the course
registration-form-back = About the course
registration-form-lead = The course is for people who work in Europe for a victim support service, a perpetrator programme or a public authority. It is free of charge.
registration-form-lead-waiting = All seats are taken now. With this form you get into line. Each seat that becomes free is offered to the next person.
registration-form-work = Where you work
registration-form-audience = Type of organisation
registration-form-audience-hint = The course has a part for each of the three.
registration-form-audience-wrong = Choose the type of your organisation.
registration-form-organisation = Name of the organisation
registration-form-organisation-hint = As it is known to others, with its town if there are several.
registration-form-organisation-wrong = Write a name of at most { $n } characters.
registration-form-country = Country of the organisation
registration-form-country-wrong = Choose the country of your organisation.
registration-form-work-purpose = To see whether the course is meant for you, and to share out the seats. Kept while you hold a seat; without a seat, for one year.
registration-form-you = About you
registration-form-name = Your name
registration-form-name-hint = As it may stand on your certificate.
registration-form-email = Work e-mail address
registration-form-email-hint = An address that only you read. With a private address an organiser looks at your application first.
registration-form-email-disposable = Messages to this address would not reach you in time. Write your work address.
registration-form-language = Language of messages to you
registration-form-language-hint = The course itself is there in every language.
registration-form-you-purpose = To write to you about your application. We ask for nothing else, and we give nothing to anybody.
registration-form-website = Leave this field empty
registration-form-declaration-wrong = Read the declaration and tick the box if you agree.
registration-form-next = When you send the form, we write to your address. Your application counts from the moment when you confirm it there.
registration-form-privacy = How we handle personal data
registration-form-button = Send application
registration-form-busy = One moment

registration-declaration-title = Declaration
registration-declaration-lead = The course deals with violence by partners and former partners. So we ask everybody to agree to this:
registration-declaration-purpose = I use what I learn for my work with people who experience violence or who use it, and never to watch, follow or control anybody.
registration-declaration-safety = I put the safety and the decisions of the person who is affected first. I do nothing that could alert the person who uses violence.
registration-declaration-confidential = I write no names and no details by which a person could be recognised into exercises and notes.
registration-declaration-personal = I keep my access to myself.
registration-declaration-accept = I have read the declaration and agree to it
registration-declaration-version = Version { $it }

registration-sent-title = Please look into your inbox
registration-sent-lead = We have written to the address that was entered.
registration-sent-confirm = Open the message and press the button on the page that it leads to. Your application counts from that moment.
registration-sent-spam = If nothing arrives within ten minutes, look into the folder for unwanted mail, and ask your IT staff whether our mail gets through.
registration-sent-days = The message works for seven days. Without a confirmation we delete the form then.
registration-sent-again = Back to the form

registration-confirm-title = Confirm your address
registration-confirm-lead = Please check what was entered. Your application counts from the moment when you press the button.
registration-confirm-button = Confirm application
registration-confirm-not-you = If this was not you, close this page. Without the button nothing happens, and the entry is deleted.

registration-audience-none = None of these
registration-country-other = A country outside Europe

## The applicant's own page

registration-status-title = Your request
registration-status-details = What we have noted
registration-status-place = Place in line
registration-status-confirmed = Confirmed on
registration-status-note = Note from the organisers
registration-status-accept = Accept the seat
registration-status-decline = Decline the seat
registration-status-start = Start learning
registration-status-withdraw = Withdraw application
registration-status-again = Apply again
registration-status-help = Where to find help, for you or for somebody you know
registration-status-keep = The link in each of our messages opens this page. Do not pass it on.

registration-status-review-title = We are looking at your application
registration-status-review-word = being checked
registration-status-review-lead = An organiser looks at it, because it came from an address that anybody can get. You keep your place in line meanwhile.
registration-status-review-next = We write to you as soon as it is decided. Nothing is left to do for now.
registration-status-waiting-title = You are on the waiting list
registration-status-waiting-word = on the waiting list
registration-status-waiting-lead = { $place ->
    [one] You are first in line.
   *[other] You are number { $place } in line.
}
registration-status-waiting-next = When a seat becomes free, it is offered to the first in line. Then you have { $hours ->
    [one] one hour
   *[other] { $hours } hours
} to accept it. We write to you.
registration-status-offered-title = A seat is kept for you
registration-status-offered-word = seat offered
registration-status-offered-lead = Please accept or decline it before { $deadline }.
registration-status-offered-next = Without an answer the seat goes to the next person in line.
registration-status-seated-title = You have a seat
registration-status-seated-word = seat confirmed
registration-status-seated-lead = You can start now and learn whenever you have time.
registration-status-seated-next = The first time, you set a passphrase. After that you sign in with it.
registration-status-declined-title = You declined the seat
registration-status-declined-word = seat declined
registration-status-declined-lead = It was offered to the next person in line.
registration-status-declined-next = You can apply again while registration is open.
registration-status-lapsed-title = The offer has ended
registration-status-lapsed-word = offer ended
registration-status-lapsed-lead = The seat was kept for you until the deadline. Then it went to the next person in line.
registration-status-lapsed-next = You can apply again while registration is open. You then get a new place in line.
registration-status-refused-title = There is no seat for this application
registration-status-refused-word = no seat
registration-status-refused-lead = This says nothing about you or your work.
registration-status-refused-next = If something has changed or was left out, write to us through the contact page.
registration-status-withdrawn-title = Your application is withdrawn
registration-status-withdrawn-word = withdrawn
registration-status-withdrawn-lead = A seat that you held was offered to the next person in line.
registration-status-withdrawn-next = You can apply again while registration is open.

registration-withdraw-title = Withdraw the request
registration-withdraw-lead = You give up your place in line. It cannot be had back: a new application starts at the end.
registration-withdraw-seated = You give up your seat and your access to the course. The seat goes to the next person in line at once.
registration-withdraw-button = Yes, withdraw
registration-withdraw-back = No, go back

registration-reason-field = The course is for people who work for a victim support service, a perpetrator programme or a public authority.
registration-reason-country = The course is for organisations in Europe.
registration-reason-disposable = Messages to this address would not arrive. Please apply with your work address.
registration-reason-staff = This account organises the course. Staff take no seats.
registration-reason-full = All seats were taken when you confirmed your address. If some become free, you can apply again.
registration-reason-closed = The form was sent outside the time in which registration was open. You can apply again when it opens.
registration-reason-not-confirmed = We could not confirm that the application comes from the organisation that it names.
registration-reason-incomplete = We need more to decide. You can apply again with what is missing.
registration-reason-other = The organisers have given the reason below.

## Organisers

registration-state-review = to be checked
registration-state-waiting = waiting
registration-state-offered = seat offered
registration-state-seated = seat held
registration-state-declined = offer declined
registration-state-lapsed = offer ended
registration-state-refused = refused
registration-state-withdrawn = withdrawn

registration-review-free-mail = private address

registration-reason-name-field = Works in another field
registration-reason-name-country = Organisation outside Europe
registration-reason-name-disposable = Throw-away address
registration-reason-name-staff = Account of an organiser
registration-reason-name-full = No seat and no place in line
registration-reason-name-closed = Sent outside the window
registration-reason-name-not-confirmed = Organisation not confirmed
registration-reason-name-incomplete = Something is missing
registration-reason-name-other = Another reason, see the note

registration-intakes-title = Intakes
registration-intakes-caption = All intakes, the latest first
registration-intakes-empty = There is no intake yet. Make one, and the public page shows it at once.
registration-intake-new = New intake
registration-intake-new-title = New intake
registration-intake-title = Change intake
registration-intake-name = Name
registration-intake-name-hint = For you and the other organisers. Applicants do not see it.
registration-intake-actions = Actions
registration-intake-applications = Applications
registration-intake-copy = Copy
registration-intake-review = To be checked
registration-intake-status-soon = not yet open
registration-intake-status-open = open
registration-intake-status-waiting = waiting list
registration-intake-status-full = full
registration-intake-status-closed = closed
registration-intake-held-of = { $held } of { $seats } taken
registration-intake-held-unlimited = { $held } taken, no limit
registration-intake-window = When people may apply
registration-intake-zone = Time zone
registration-intake-zone-hint = All dates of this intake are meant and shown in this zone.
registration-intake-reopens = Opens again (optional)
registration-intake-reopens-hint = The date that the public page names once this intake is full or closed.
registration-intake-date-wrong = Write a date and a time.
registration-intake-number-wrong = Write a whole number, or leave the field empty.
registration-intake-seats = Number of seats
registration-intake-seats-hint = Empty means no limit. 0 means that nobody gets a seat.
registration-intake-unlimited = no limit
registration-intake-waiting = Waiting list
registration-intake-waiting-off = No waiting list
registration-intake-waiting-limited = A waiting list with a limit
registration-intake-waiting-unlimited = A waiting list without a limit
registration-intake-waiting-max = Most people in line
registration-intake-waiting-max-hint = Only for a waiting list with a limit.
registration-intake-offer-hours = Hours to accept an offered seat
registration-intake-offer-hours-hint = From 24 to 720. After that the seat goes to the next person.
registration-intake-quotas = Quotas
registration-intake-quotas-hint = The most seats that one group may hold. Empty means that only the number of seats counts.
registration-intake-organisation-quota = Each organisation
registration-intake-country-quota = Country { $n }
registration-intake-country-seats = Most seats for country { $n }
registration-intake-new-next = The public page shows the intake as soon as you make it.
registration-intake-next = Next you see what the change does. Nothing is stored before you confirm it.
registration-intake-make = Make intake
registration-intake-check = Check the change
registration-intake-fault-window = Choose a closing time after the opening time.
registration-intake-fault-reopens = Choose a date after the closing time.
registration-intake-fault-too-long = Choose a window of at most three years.
registration-intake-fault-too-many = Use numbers of at most 1,000,000.
registration-intake-fault-offer-hours = Choose from 24 to 720 hours.

registration-preview-title = What the change does
registration-preview-lead = Nothing is stored yet.
registration-preview-held = { $n ->
    [0] No seat is held now.
    [one] One seat is held or offered now. It stays.
   *[other] { $n } seats are held or offered now. They all stay.
}
registration-preview-offers = { $n ->
    [0] Nobody in line gets an offer from this change.
    [one] One person in line gets an offer at once, with a mail.
   *[other] { $n } people in line get an offer at once, with a mail.
}
registration-preview-beyond = { $n ->
    [one] One seat more is held than the new number. The next seat that becomes free is not given out.
   *[other] { $n } seats more are held than the new number. The next { $n } seats that become free are not given out.
}
registration-preview-left = { $n ->
    [0] No seat is left for new applications.
    [one] One seat is left for new applications.
   *[other] { $n } seats are left for new applications.
}
registration-preview-waiting = { $n ->
    [0] Nobody is waiting after that.
    [one] One person is still waiting after that.
   *[other] { $n } people are still waiting after that.
}
registration-preview-confirm = Store the change

registration-queue-title = Applications
registration-queue-caption = Applications in the order in which their addresses were confirmed
registration-queue-empty = No application fits.
registration-queue-any = all
registration-queue-name = Name
registration-queue-email = E-mail address
registration-queue-language = Language
registration-queue-intake = Intake
registration-queue-state = State
registration-queue-audience = Type of organisation
registration-queue-country = Country
registration-queue-organisation = Organisation
registration-queue-filter = Filter
registration-queue-tick = Select
registration-queue-tick-one = Select the application of { $it }
registration-queue-count = { "{" }n{ "}" } selected
registration-queue-bulk = For the selected applications:
registration-queue-approve = Approve
registration-queue-refuse = Refuse
registration-queue-reason = Reason
registration-queue-reason-hint = The person reads it on their own page, in their language.
registration-queue-note = Note to the person (optional)
registration-queue-note-hint = The person reads it on their own page, as you write it. It is kept in the record of changes.
registration-queue-pages = Pages
registration-queue-first = From the beginning
registration-queue-next = Next page
registration-queue-done = { $n ->
    [0] Nothing was decided.
    [one] One application was decided.
   *[other] { $n } applications were decided.
}
registration-queue-own = { $n ->
    [one] One is your own application: somebody else has to decide it.
   *[other] { $n } are your own applications: somebody else has to decide them.
}
registration-queue-unfit = { $n ->
    [one] One was left as it is: in its state this decision changes nothing.
   *[other] { $n } were left as they are: in their state this decision changes nothing.
}

registration-one-title = Application { $n }
registration-one-own = This is your own application. Somebody else has to decide it.
registration-one-approve-title = Approve
registration-one-approve-text = The person gets a seat at once if one is free, else their place in line. They get a mail.
registration-one-refuse-title = Refuse
registration-one-refuse-text = The person gets a mail and reads the reason on their own page.
registration-one-take-title = Take the seat back
registration-one-take-text = The person loses access to the course and gets a mail. The seat is offered to the next in line.
registration-one-take-button = Take the seat back
registration-one-offer-until = Offer ends
registration-one-declaration-accepted = Version { $version }, accepted on { $date }
registration-one-history = What happened
registration-one-history-caption = Entries of the record of changes about this application

registration-history-when = When
registration-history-what = What
registration-history-who = Who
registration-history-why = Why
registration-history-by-applicant = the applicant
registration-history-by-system = the program
registration-history-by-operator = the operator
registration-history-confirmed = address confirmed
registration-history-review = to be checked
registration-history-waiting = put on the waiting list
registration-history-offered = seat offered
registration-history-seated = seat taken
registration-history-declined = offer declined
registration-history-lapsed = offer ended
registration-history-refused = refused
registration-history-withdrawn = withdrawn

registration-export-button = Download as a table
registration-export-note = The file holds names and addresses of all applications that the filter lets through. The download is noted in the record of changes.
registration-export-number = Number
registration-export-confirmed = Confirmed
registration-export-decided = Last decision

## Mails

mail-registration-confirm-subject = Please confirm your address
mail-registration-confirm-body =
    Somebody entered this address in a form on our site.

    If this was you, please open the page below and press the button there. It works for seven days.

    { $link }

    If it was not you, nothing is left to do. Without the button the entry is deleted.
mail-registration-known-subject = How your request stands
mail-registration-known-body =
    This address was entered in our form again. There is a request from it already, and it stays as it is.

    The page below shows how it stands.

    { $link }

    If you did not fill in the form, nothing is left to do.
mail-registration-review-subject = Your request has arrived
mail-registration-review-body =
    Thank you, your address is confirmed.

    Somebody looks at your request now. You keep your place meanwhile. We write to you as soon as it is decided.

    The page below shows how it stands.

    { $link }
mail-registration-seated-subject = Your place is ready
mail-registration-seated-body =
    You have a place.

    Please open the page below to start. The first time, you set a passphrase there.

    { $link }
mail-registration-waiting-subject = You are on the list
mail-registration-waiting-body =
    Thank you, your address is confirmed.

    { $place ->
        [one] You are first in line.
       *[other] You are number { $place } in line.
    } When a place becomes free, it is offered to the first in line. We write to you then.

    The page below shows how it stands.

    { $link }
mail-registration-offered-subject = A place is available
mail-registration-offered-body =
    A place is kept for you until { $deadline }.

    Please open the page below and accept or decline it there. Without an answer it goes to the next person.

    { $link }
mail-registration-lapsed-subject = The date has passed
mail-registration-lapsed-body =
    The place that was kept for you went to the next person, because the date has passed.

    The page below shows what you can do now.

    { $link }
mail-registration-refused-subject = The answer to your request
mail-registration-refused-body =
    Your request is decided.

    Please open the page below to read the answer.

    { $link }
mail-registration-withdrawn-subject = Your request is closed
mail-registration-withdrawn-body =
    Your request is closed, as you asked. Your place goes to the next person.

    The page below shows how it stands. If it was not you, write to us through the contact page there.

    { $link }
mail-registration-notice-confirm-subject = Please confirm your address
mail-registration-notice-confirm-body =
    Somebody asked for one message to this address.

    If this was you, please open the page below and press the button there. It works for seven days.

    { $link }

    If it was not you, nothing is left to do. Without the button the entry is deleted.
mail-registration-notice-subject = It is open now
mail-registration-notice-body =
    You asked us to write to you when it opens. It is open now.

    { $link }

    We have deleted your address. This was the only message.

## Countries

registration-country-AD = Andorra
registration-country-AL = Albania
registration-country-AT = Austria
registration-country-BA = Bosnia and Herzegovina
registration-country-BE = Belgium
registration-country-BG = Bulgaria
registration-country-CH = Switzerland
registration-country-CY = Cyprus
registration-country-CZ = Czechia
registration-country-DE = Germany
registration-country-DK = Denmark
registration-country-EE = Estonia
registration-country-ES = Spain
registration-country-FI = Finland
registration-country-FR = France
registration-country-GB = United Kingdom
registration-country-GE = Georgia
registration-country-GR = Greece
registration-country-HR = Croatia
registration-country-HU = Hungary
registration-country-IE = Ireland
registration-country-IS = Iceland
registration-country-IT = Italy
registration-country-LI = Liechtenstein
registration-country-LT = Lithuania
registration-country-LU = Luxembourg
registration-country-LV = Latvia
registration-country-MC = Monaco
registration-country-MD = Moldova
registration-country-ME = Montenegro
registration-country-MK = North Macedonia
registration-country-MT = Malta
registration-country-NL = Netherlands
registration-country-NO = Norway
registration-country-PL = Poland
registration-country-PT = Portugal
registration-country-RO = Romania
registration-country-RS = Serbia
registration-country-SE = Sweden
registration-country-SI = Slovenia
registration-country-SK = Slovakia
registration-country-SM = San Marino
registration-country-TR = Türkiye
registration-country-UA = Ukraine
registration-country-XK = Kosovo
