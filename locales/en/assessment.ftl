### The final test. Titles are neutral: they stay in the browser's history.

assessment-title = Test
assessment-overview-title = Test: overview
assessment-question-title = Test: question { $n }
assessment-result-title = Test: result { $n }
assessment-here = You are here

## What the test is.

assessment-heading = Final test
assessment-lead = Questions from every module of the course. A passed test gives you the certificate of achievement.
assessment-questions = Questions
assessment-pass-mark = Pass mark
assessment-attempts = Attempts left
assessment-attempts-left = { $n } of { $total }
assessment-pause = Pause between attempts
assessment-hours = { $n ->
    [0] None
    [one] { $n } hour
   *[other] { $n } hours
}
assessment-time = Time limit
assessment-time-none = None
assessment-how = How it works
assessment-how-any-time = You may take the test at any time. Going through the lessons first helps.
assessment-how-pages = There is one question per page. You can go back, change answers and stop in between. What you saved is kept.
assessment-how-language = You can change the language at any time. Saved answers stay.
assessment-how-points = Each question counts one point. Parts of an answer count in part. Where several answers are possible, a wrong one takes away what a right one gives.
assessment-how-after = After you hand in, you see the right answers with the reasons.
assessment-begin = Begin the test
assessment-resume-title = Your test is open
assessment-resume-text = Your saved answers are kept. You can go on where you stopped.
assessment-resume = Go on with the test
assessment-wait-title = You can begin the next attempt from { $it }
assessment-wait-text = Until then you can read again what was not right. Your results are below.
assessment-exhausted-title = All attempts are used
assessment-exhausted-text = You keep your access to the course. The statement of participation does not need the test. If you have a question about your result, write to us.
assessment-passed-title = You have passed the test
assessment-passed-text = Your certificate of achievement is ready to be made under “Documents”.
assessment-to-documents = Go to documents
assessment-to-course = Go to the course
assessment-to-contact = Contact
assessment-past = Your results
assessment-attempt = Attempt { $n }
assessment-past-passed = { $it }, passed
assessment-past-failed = { $it }, not passed yet

## While it is open.

assessment-overview = Overview
assessment-question = Question { $n }
assessment-question-of = Question { $n } of { $total }
assessment-answered-of = { $n } of { $total } answered
assessment-entry-open = open
assessment-entry-begun = not complete
assessment-entry-answered = answered
assessment-next = Save and continue
assessment-previous = Save and go back
assessment-to-overview = Save and see overview
assessment-fallback = This question is shown in its original language.
assessment-gone = This question is no longer in the question bank.
assessment-gone-open = It does not count. Please go on with the next one.
assessment-hand-in-title = Hand in
assessment-hand-in-text = After that, answers cannot be changed. A question that is not fully answered counts no points. You see your result at once.
assessment-open-title = { $n ->
    [one] One question is not fully answered
   *[other] { $n } questions are not fully answered
}
assessment-anyway = I hand in and leave the rest open
assessment-anyway-error = Please answer the open questions, or tick this box.
assessment-hand-in = Hand in the test
assessment-hand-in-busy = Handing in

## The result.

assessment-result = Result of attempt { $n }
assessment-result-passed = Passed
assessment-result-failed = Not passed yet
assessment-points-of = { $max ->
    [one] { $points } of { $max } point
   *[other] { $points } of { $max } points
}
assessment-result-mark = Pass mark: { $it }
assessment-result-wait = You can begin the next attempt from { $it }.
assessment-result-again = You can go on with the next attempt now.
assessment-left = { $n ->
    [one] One attempt is left.
   *[other] { $n } attempts are left.
}
assessment-to-test = Go to the test
assessment-answers = Your answers
assessment-answer-right = Question { $n }: right
assessment-answer-partly = Question { $n }: partly right
assessment-answer-wrong = Question { $n }: not right
assessment-answer-not-counted = Question { $n }: not counted
assessment-own = Your answer
assessment-right = Right answer
assessment-place = Place { $n }
assessment-choice-right = Your choice · right
assessment-choice-wrong = Your choice · not right
assessment-choice-missed = Right, but not chosen
assessment-choice-left = Not chosen
assessment-line-right = Right
assessment-line-wrong = Not right
assessment-line-missed = Not answered
assessment-lesson = Read again: { $it }
