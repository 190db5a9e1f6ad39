### The printed certificate and the words for its facts.

certificate-achievement = Certificate of achievement
certificate-achievement-for = This certificate is awarded to
certificate-achievement-statement = for completing the course and passing the final test

certificate-participation = Statement of participation
certificate-participation-for = This statement confirms that
certificate-participation-statement = has taken part in the course

# The title that a PDF reader shows. $kind is one of the two headings above.
certificate-document-title = { $kind }: { $course }

certificate-name = Name
certificate-course = Course
certificate-outcomes = Learning objectives of the course

certificate-audience = Track
certificate-audience-victim-support = Victim support services
certificate-audience-perpetrator-programme = Perpetrator programmes
certificate-audience-public-authority = Public authorities

certificate-duration = Duration
certificate-duration-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
certificate-duration-minutes = { $hours } h { $minutes } min

certificate-language = Course language
certificate-language-en = English
certificate-language-de = German
certificate-language-it = Italian
certificate-language-fr = French
certificate-language-es = Spanish

certificate-intake = Registration round
certificate-issued-on = Issued on
certificate-valid-until = Valid until
certificate-content-version = Content version
certificate-number = Certificate number
certificate-issued-by = Issued by
certificate-signed = Signed digitally
certificate-key = Fingerprint of the key
certificate-verify = Check this document
certificate-verify-how = Scan the code or open this address. The page shows whether the document is valid and what was signed.
certificate-qr-alt = QR code with the address of the page that checks this document
certificate-mark-alt = Mark of destalk: a door with a light

certificate-name-empty = Please write the name that the certificate should carry.
certificate-name-long = A name on the certificate has room for { $max } characters. Please shorten it.
certificate-name-hidden = The name contains a sign that cannot be seen. Please type the name again instead of pasting it.
certificate-name-letters = A name needs at least one letter. Please write the name that the certificate should carry.
certificate-name-unprintable = The certificate cannot print “{ $sign }”. Please write the name in Latin, Greek or Cyrillic letters, as in a passport.
