identity-email = E-mail address
identity-name = Your name
identity-name-hint = As it may stand on your certificate. You confirm it again before one is made.
identity-name-wrong = Write a name of at most { $n } characters.
identity-language = Language of messages to you
identity-language-hint = The pages themselves follow the language that you choose at the top.
identity-continue = Continue

identity-sign-in-title = Sign in
identity-sign-in-button = Sign in
identity-sign-in-busy = One moment
identity-sign-in-wrong = Address and passphrase do not belong together. Check both and try again.
identity-sign-in-no-account = No account yet? An account comes with a place in the course.
identity-sign-in-course = About the course
identity-sign-out = Sign out

identity-code-title = Your code
identity-code-lead = Open your authenticator app and write the six digits that it shows.
identity-code = Code
identity-code-hint = Without the app, use one of your recovery codes.
identity-code-wrong = This code does not fit, or it was used already. Wait for the next one and try again.

identity-setup-title = Set your passphrase
identity-setup-lead = For the account of { $it }.
identity-setup-button = Set passphrase and sign in
identity-first-title = The first organiser
identity-first-lead = This installation has no organiser yet. Make your account now; a second step at sign-in follows.
identity-passphrase = Passphrase
identity-passphrase-new = New passphrase
identity-passphrase-again = The same passphrase again
identity-passphrase-current = Present passphrase
identity-passphrase-change = Change passphrase
identity-passphrase-hint = At least 12 characters. Four or five unrelated words work well. Use one that nobody at home can guess, and that you use nowhere else.
identity-passphrase-short = Use at least { $n } characters.
identity-passphrase-long = Use at most { $n } characters.
identity-passphrase-common = This one is on lists of common passphrases. Choose another.
identity-passphrase-personal = This is mostly your own name or address. Choose another.
identity-passphrase-differs = The two passphrases are not the same.
identity-current-wrong = This is not your present passphrase.

identity-second-factor-title = Second step at sign-in
identity-second-factor-lead = A code from an app protects the account when somebody else learns the passphrase. Everyone who sees other people’s data needs it.
identity-second-factor-app = Use an authenticator app on a device that only you use.
identity-second-factor-scan = In the app, add an account and scan this picture, or write the key by hand.
identity-second-factor-type = Write the six digits that the app shows then.
identity-second-factor-qr = QR code with the key that stands below
identity-second-factor-key = Key
identity-second-factor-code-hint = Six digits; they change every 30 seconds.

identity-codes-title = Your recovery codes
identity-codes-lead = Each of these codes works once, when your app is not at hand. They are shown only now.
identity-codes-keep = Write them on paper or print this page, and keep them where only you can reach them.
identity-codes-kept = I have kept them
identity-codes-new = Make new recovery codes

identity-account-title = Account
identity-account-about = About you
identity-account-learn = Go on where you stopped.
identity-account-certificates = Certificates and statements.
identity-account-organise = Organisers’ area
identity-account-organise-text = Intakes, applications, learners, numbers.
identity-account-no-app = Your account is protected by a passphrase alone. You may add a code from an app.
identity-account-set-up = Set up an app
identity-account-set-up-another = Set up another app
identity-account-codes-left = { $n ->
    [0] An app is set up. No recovery code is left: make new ones.
    [one] An app is set up. One recovery code is left.
   *[other] An app is set up. { $n } recovery codes are left.
}

mail-account-changed-subject = A change in your account
mail-account-changed-body =
    Something in your account was changed. If this was you, nothing is left to do.

    If it was not you, sign in where nobody else can look on, and set another passphrase.

    { $link }
mail-account-setup-subject = Please complete your account
mail-account-setup-body =
    Please open the page below to complete your account. The link works for three days and only once.

    { $link }
