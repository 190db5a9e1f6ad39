-- One go at the final test. Purpose: to show how far the person got and whether she passed, and to keep the limits on
-- attempts, which hold within one intake. `seed` repeats the draw from the bank; the paper itself is in `attempt_item`,
-- so that a later bank changes nothing. `pass_percent` is the mark that held when the attempt began. `points`, of
-- `points_max`, and `passed` are set once, when the paper is handed in. Kept with the account.
CREATE TABLE attempt (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    intake_id TEXT NOT NULL,
    course TEXT NOT NULL,
    audience TEXT NOT NULL,
    number BIGINT NOT NULL,
    seed BIGINT NOT NULL,
    content TEXT NOT NULL,
    pass_percent BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    submitted_at BIGINT,
    points DOUBLE PRECISION,
    points_max BIGINT,
    passed BOOLEAN,
    UNIQUE (account_id, intake_id, number)
);

-- One question of a paper with what was answered: pairs of names and ids of the content as JSON, and the language in
-- which the question was read. Purpose: the result page, and statistics on the questions. `shuffle` repeats the order of
-- the options. `points` stays empty if the question had left the bank before the paper was handed in.
CREATE TABLE attempt_item (
    attempt_id TEXT NOT NULL REFERENCES attempt (id),
    place BIGINT NOT NULL,
    module TEXT NOT NULL,
    question TEXT NOT NULL,
    shuffle BIGINT NOT NULL,
    answer TEXT,
    language TEXT,
    answered_at BIGINT,
    points DOUBLE PRECISION,
    PRIMARY KEY (attempt_id, place)
);
CREATE INDEX attempt_item_question ON attempt_item (question, language);
