### The learner's course: overview, lessons, activities, scenarios; and the organisers' page about learners.

course-title = Course
course-title-screen = Lesson { $n }, page { $page }
course-here = You are here
course-lesson-n = Lesson { $n }
course-page-n = Page { $n }
course-position = Page { $n } of { $of }
course-pages = Pages of this lesson
course-outline = In this lesson
course-outcome = Learning objective
course-start = Start the course
course-continue = Continue where you stopped
course-previous = Back
course-next = Next page
course-finish = Finish the lesson
course-to-overview = To the overview
course-to-test = To the final test
course-to-documents = To your documents
course-next-lesson = Next lesson
course-lessons-done = { $n } of { $of } lessons completed
course-minutes = { $n } min
course-minutes-left = { $n ->
    [one] about one minute left
   *[other] about { $n } minutes left
}
course-minutes-left-lesson = { $n ->
    [0] this lesson is completed
    [one] about one minute left in this lesson
   *[other] about { $n } minutes left in this lesson
}
course-state-not-started = not started
course-state-in-progress = in progress
course-state-done = completed
course-step-read = done
course-step-instead = summary read
course-step-later = put off
course-after = After the lessons
course-after-text = The final test shows what you take along. You can take it at any time.
course-complete-title = You have completed every lesson
course-complete-text = Your statement of participation is in your documents. The certificate of achievement needs the final test. All lessons stay open to you.
course-lesson-done-title = This lesson is completed
course-lesson-done-text = You can come back to it at any time. Your answers stay.
course-lesson-open-title = { $n ->
    [one] One page is still open
   *[other] { $n } pages are still open
}
course-lesson-open-text = You can do the open pages now or later.
course-lesson-open-go = To the first open page
course-care = If something here affects you yourself: take a break.
course-care-link = Safety and support

course-fallback = This part is not available in English yet. You see it in the language of the original.
course-outdated = The original of this part has changed. The translation follows.
course-sources = Sources:
course-lesson-sources = All sources of this lesson
course-checked-on = checked on { $it }
course-figure-words = The picture in words
course-tone-safety = Safety
course-tone-practice = From practice
course-tone-key = Key message

course-note-title = Before you read on
course-note-choice = You choose. Each choice counts as done, and you can change it at any time.
course-note-read = Read the page
course-note-instead = Read the summary instead
course-note-later = Come back later
course-instead-title = Summary
course-note-read-after-all = Read the whole page

course-answer = Answer
course-answered = Your answer
course-again = Try again
course-verdict-right = Right
course-verdict-partly = Partly right
course-verdict-wrong = Not right yet
course-sure-wrong = You were very sure here. Such moments are worth a second look: this is where most is learned.
course-unsure-right = You were not sure, and your answer is right.
course-mark-chosen-right = Your choice: right
course-mark-chosen-wrong = Your choice: not right
course-mark-missed = This would have been right
course-mark-also-right = Also right
course-mark-right = Right
course-mark-wrong = Not right
course-own = Your answer
course-right = Right answer
course-place = Place { $n }
course-confidence = How sure are you? (optional)
course-confidence-1 = 1 – a little
course-confidence-2 = 2 – fairly
course-confidence-3 = 3 – very
course-error-incomplete = Something is still open. Please complete your answer and send it again.
course-error-place-twice = One place was given twice. Please give each line its own place.

course-overtaken-title = There is a newer answer
course-overtaken-answer = You have answered in another window or on another device. That answer is shown here. What you just sent is not stored. It stands in the form below.
course-overtaken-text = You have changed this text in another window or on another device. Both versions are shown here. What you just sent is not stored yet.
course-overtaken-walk = You have gone on in another window or on another device. You see where you are now. Your last choice is not stored.
course-overtaken-own = What you just sent
course-overtaken-kept = The stored text
course-overtaken-save = Store this version
course-overtaken-leave = Keep the stored text

course-reflection-hint = Please write no names, places or other details of real people.
course-reflection-keep = Keep this text for me
course-reflection-purpose = Without the tick, the text is shown to you once and not stored. With it, we store the text so that you can read and change it here. Nobody else sees it on this website; whoever runs the server could technically read it. It is deleted when you say so, 30 days after you complete the course, and after one year at the latest.
course-reflection-done = Done
course-reflection-save = Store changes
course-reflection-delete = Delete the text
course-reflection-kept = This text is stored for you.
course-reflection-once-title = Not stored
course-reflection-once = Your text is shown here once. If you want to keep it, copy it or print this page now.
course-reflection-own = Your text
course-reflection-again = Write something else
course-reflection-long = The text is too long. Please shorten it to { $n } characters.

course-scenario = Scenario
course-scenario-prompt = What do you do?
course-story = What happens
course-scenario-end = End
course-supervisor = Safety supervisor
course-trail = Your way
course-decision = Decision { $n }
course-debrief = To take along
course-debrief-way = Your decisions and what they meant
course-decide-again = Decide differently at decision { $n }
course-restart = Start from the beginning
course-tags = What the labels mean
course-tag-risk-up = Risk rises
course-tag-risk-down = Risk falls
course-tag-evidence = Evidence
course-tag-referral = Referral
course-tag-risk-up-text = This step could alert him or put her under more pressure.
course-tag-risk-down-text = This step lowers a risk or gives her more choice.
course-tag-evidence-text = This step keeps something that may count later. What counts is for a court to decide.
course-tag-referral-text = This step brings in another service that helps.

course-learners-title = Learners
course-learners-lead = Everybody who holds a seat, and how far each person is. Answers are not shown to anyone.
course-learners-search = Name or e-mail address
course-learners-audience = Type of organisation
course-learners-state = State
course-learners-all = all
course-learners-filter = Filter
course-learners-found = { $n ->
    [0] Nobody found
    [one] One learner
   *[other] { $n } learners
}
course-learners-caption = Learners and their progress
course-learners-name = Name
course-learners-progress = Progress
course-learners-active = Last active
course-learners-pages = Pages
course-learners-previous = Previous page
course-learners-next = Next page
course-learner-not-started = not started
course-learner-in-progress = in progress
course-learner-done = course completed
course-learner-title = Learner
course-learner-email = E-mail address
course-learner-since = With a seat since
course-learner-completed = Course completed on
course-learner-none = not yet
course-learner-lessons = Progress by lesson
course-learner-lesson = Lesson
course-learner-module = Module
course-learner-pages = Pages done
course-learner-screens = { $n } of { $of }
course-learner-private = What a learner answers or writes is for that person alone. It is shown neither here nor anywhere else.
course-learner-link = Access
course-learner-link-text = A new link to set a passphrase goes to the e-mail address above. It works for 72 hours. Links sent before work until they expire.
course-learner-link-send = Send the set-up link again
course-learner-link-busy = Sending
course-learner-sent-title = The link is on its way
course-learner-sent-text = The mail is sent within a minute.
