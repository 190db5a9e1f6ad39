### The printed certificate and the words for its facts.

certificate-achievement = Certificate of achievement
certificate-achievement-for = This certificate is awarded to
certificate-achievement-statement = for passing the final test of the course

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

### The pages.

certificate-title-new = New document
certificate-title-one = Document
certificate-none = Nothing is ready yet. A statement follows when every lesson is done, a certificate when the test is passed.
certificate-ready = It is ready for you. You only confirm the name.
certificate-get-achievement = Get the certificate
certificate-get-participation = Get the statement
certificate-new-lead = The name is signed and cannot be changed later. Score, answers and organisation are not on it.
certificate-name-hint = As in your passport or as you use it at work.
certificate-name-wide = This name does not fit on the sheet. Please shorten it.
certificate-language-hint = The language in which you took most of the course.
certificate-visibility = What may others see who have the number?
certificate-visibility-hint = You may change this at any time.
certificate-visibility-off = Nothing. The page says that there is no such certificate.
certificate-visibility-nameless = Course and dates, without the name. Who types the name learns whether it is right.
certificate-visibility-initials = Course and dates with the initials.
certificate-visibility-full = Course and dates with the full name and the track.
certificate-make = Make the document
certificate-making = One moment
certificate-download = Download
certificate-download-hint = The same document in each language. The file name says nothing about the topic.
certificate-check = How others check it
certificate-check-hint = The QR code on the paper leads to this page:
certificate-revoked-reason = Reason: { $it }
certificate-initials = Initials

certificate-verify-title = Check a certificate
certificate-verify-lead = Write the number from the paper, or scan its code.
certificate-verify-number-hint = 32 characters; spaces and hyphens do not matter.
certificate-verify-number-wrong = This is not the number of a certificate. It has 32 characters, digits and the letters a to f.
certificate-verify-button = Check
certificate-offline = Check a file without this site
certificate-offline-how = Every PDF carries its signature. With the public key, the program itself checks the file offline.
certificate-offline-key = The public key of this site
certificate-status-valid = Valid
certificate-status-valid-text = This certificate was issued here and stands.
certificate-status-expired = Expired
certificate-status-expired-text = This certificate was issued here. Its last day has passed.
certificate-status-revoked = Withdrawn
certificate-status-revoked-text = This certificate was issued here and withdrawn by the organisers.
certificate-status-not-found = Not found
certificate-status-not-found-text = There is no certificate with this number that can be shown. Compare the number with the paper.
certificate-compare-paper = Compare every line with the paper in front of you. What differs was changed.
certificate-same = Is the name on the paper the right one?
certificate-same-label = Name on the paper
certificate-same-hint = The answer is yes or no. Nothing of what you type is kept.
certificate-same-button = Compare
certificate-same-yes = Yes, this is the name that was signed.
certificate-same-no = No, another name was signed.
certificate-same-no-text = Check the spelling once. If it still differs, the paper was changed.

certificate-find = Find
certificate-kind = Kind
certificate-state = State
certificate-issued-list = Certificates, latest first
certificate-found-none = None found.
certificate-older = Older certificates
certificate-revoke = Withdraw
certificate-revoke-reason = Reason
certificate-revoke-reason-hint = The holder reads it. It is not shown in public.
certificate-revoke-reason-wrong = Write a reason of 5 to 500 characters.
