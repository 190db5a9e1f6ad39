-- Screens that are done, and how: `read`, `instead` (the summary in place of a noted page) or `later` (a noted page put
-- off). All three count. `moved_on` says whether she has left the screen. Purpose: to go on where the person stopped, on
-- any device, and to know when the course is complete. `at` is the last time. Kept with the account.
CREATE TABLE screen_progress (
    account_id TEXT NOT NULL REFERENCES account (id),
    module TEXT NOT NULL,
    lesson TEXT NOT NULL,
    screen TEXT NOT NULL,
    how TEXT NOT NULL,
    moved_on BOOLEAN NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (account_id, module, lesson, screen)
);

-- When every lesson for an audience was done, once. Purpose: the statement of participation. Kept with the account.
CREATE TABLE course_completion (
    account_id TEXT NOT NULL REFERENCES account (id),
    course TEXT NOT NULL,
    audience TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (account_id, course, audience)
);

-- Answers to activities as ids of the content (JSON pairs), the same in every language. `confidence` is how sure the
-- person was, 1 to 3, if she said so. `first_…` is the first answer: purpose, to find questions that many misread; only
-- in sums. `version` counts the changes, so that an older tab cannot overwrite a newer answer. Purpose of the rest: to
-- show the person her own answer again; nobody else sees it. Kept with the account.
CREATE TABLE answer (
    account_id TEXT NOT NULL REFERENCES account (id),
    module TEXT NOT NULL,
    lesson TEXT NOT NULL,
    block TEXT NOT NULL,
    response TEXT NOT NULL,
    language TEXT NOT NULL,
    confidence BIGINT,
    points DOUBLE PRECISION NOT NULL,
    attempts BIGINT NOT NULL,
    first_response TEXT NOT NULL,
    first_confidence BIGINT,
    first_points DOUBLE PRECISION NOT NULL,
    version BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, module, lesson, block)
);

-- How somebody walked through a scenario: the ids of her choices (JSON), first to last. Purpose and version as above.
-- Kept with the account.
CREATE TABLE scenario_walk (
    account_id TEXT NOT NULL REFERENCES account (id),
    module TEXT NOT NULL,
    lesson TEXT NOT NULL,
    block TEXT NOT NULL,
    choices TEXT NOT NULL,
    language TEXT NOT NULL,
    version BIGINT NOT NULL,
    walked_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, module, lesson, block)
);

-- Texts that somebody wrote for herself and asked us to keep. Without that wish nothing is stored. Nobody else sees
-- them. Deleted when she says so, 30 days after the end of her course, and after a year at the latest.
CREATE TABLE reflection (
    account_id TEXT NOT NULL REFERENCES account (id),
    module TEXT NOT NULL,
    lesson TEXT NOT NULL,
    block TEXT NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    version BIGINT NOT NULL,
    kept_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, module, lesson, block)
);
CREATE INDEX reflection_kept ON reflection (kept_at);
