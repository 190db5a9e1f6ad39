outreach-not-translated = This page is not yet available in your language.
outreach-quiet-title = Using this site
outreach-start-title = Training for professionals
outreach-start-heading = Recognise digital violence. Act without raising the risk.
outreach-start-lead = A free, self-paced course for professionals who meet cyberviolence and stalkerware in intimate relationships.
outreach-start-course = See the course
outreach-start-safety = Using this site more safely
outreach-start-whom = For whom
outreach-start-victim-support = You advise women and others who experience violence. Learn to hear the digital part of the story and to plan before anything on a device changes.
outreach-start-perpetrator-programme = You work with men who use violence. Learn to see digital control, to name it, and to keep the partner’s safety first.
outreach-start-public-authority = You take reports, decide or coordinate. Learn what the signs mean, what to secure, and whom to involve.
outreach-start-learn = What you learn
outreach-start-time = Time
outreach-start-minutes = { $n ->
    [one] About one minute, in your own pace
   *[other] About { $n } minutes, in your own pace
}
outreach-start-languages = Languages
outreach-start-languages-five = English, German, Italian, French, Spanish
outreach-start-cost = Cost
outreach-start-free = Free of charge
outreach-start-end = At the end
outreach-start-certificate = A certificate that anyone can check
outreach-start-principles = What the course stands on
outreach-start-principle-plan = Plan for safety first. Search and change later.
outreach-start-principle-proof = A sign is not proof, and a check that finds nothing is not proof either.
outreach-start-principle-decision = The decision stays with the person who is affected.
outreach-start-principle-data = We keep as little about you as the course needs, and nothing about your clients.
