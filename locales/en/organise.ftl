organise-attention = What needs attention
organise-in-review = { $n ->
    [0] No application waits for a decision.
    [one] One application waits for a decision.
   *[other] { $n } applications wait for a decision.
}
organise-mails-queued = { $n ->
    [0] No mail is waiting.
    [one] One mail is waiting.
   *[other] { $n } mails are waiting.
}
organise-mails-sent = { $n ->
    [one] One was sent in the last 24 hours.
   *[other] { $n } were sent in the last 24 hours.
}
organise-mails-failed = { $n ->
    [0] None failed.
    [one] One failed.
   *[other] { $n } failed.
}
organise-jobs-due = { $n ->
    [0] No background work is due.
    [one] One piece of background work is due.
   *[other] { $n } pieces of background work are due.
}
organise-jobs-parked = { $n ->
    [0] None was given up.
    [one] One was given up.
   *[other] { $n } were given up.
}
organise-parked = Background work that was given up
organise-job = Work
organise-when = When
organise-error = What went wrong
organise-show = Show
organise-csv = Download as CSV
organise-total = Total
organise-hidden = fewer than 5
organise-hidden-note = Cells with one to four people are hidden. Where the total would give a hidden cell away, one more is hidden.
organise-measure-applied = Applied
organise-measure-seated = With a seat
organise-measure-waiting = Waiting
organise-measure-active = Active in 30 days
organise-measure-completed = Completed
organise-measure-certified = Certified
organise-group-audience = Type of organisation
organise-group-country = Country
organise-group-language = Language
organise-table-audience = Numbers by type of organisation
organise-table-country = Numbers by country
organise-table-language = Numbers by language
organise-numbers-lead = Counts of people, never a list of them.
organise-numbers-intake = Intake
organise-numbers-all = All
organise-numbers-group = Group
organise-numbers-value = Value
organise-numbers-unknown = Not given
organise-mails-lead = Every message that this program can send, with made-up values, in all languages.
organise-mails-recent = The latest messages, without addresses
organise-mail-kind = Message
organise-mail-subject = Subject
organise-mail-state = State
organise-mail-queued = waiting
organise-mail-sending = being sent
organise-mail-sent = sent
organise-mail-failed = failed
organise-audit-lead = Who did what, and when. Entries can be read here, never changed.
organise-audit-table = Changes, latest first
organise-audit-who = Who
organise-audit-action = What happened
organise-audit-what = To which entry
organise-audit-older = Older entries
organise-actor-system = The program
organise-actor-visitor = A visitor
organise-actor-operator = The operator
organise-actor-gone = A closed account
