-- Registration rounds. Purpose: to say who may apply when, and for how many seats. `seats` and `waiting` empty mean
-- unlimited; 0 means nobody. `last_number` is the number of the latest confirmation. Kept with the statistics.
CREATE TABLE intake (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    opens_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    reopens_at BIGINT,
    zone TEXT NOT NULL,
    seats BIGINT,
    waiting BIGINT,
    offer_hours BIGINT NOT NULL,
    last_number BIGINT NOT NULL,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX intake_window ON intake (opens_at, closes_at);

-- The most seats that one group may hold. `kind` is audience, country or organisation (then `value` is empty: the
-- quota holds for each organisation).
CREATE TABLE intake_quota (
    intake_id TEXT NOT NULL REFERENCES intake (id),
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    seats BIGINT NOT NULL,
    PRIMARY KEY (intake_id, kind, value)
);

-- Forms whose address nobody has confirmed yet, by the hash of the link's token. Purpose: to wait for the confirmation.
-- Deleted when confirmed, and after seven days at the latest.
CREATE TABLE application_request (
    token_hash TEXT NOT NULL PRIMARY KEY,
    intake_id TEXT NOT NULL REFERENCES intake (id),
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    name TEXT NOT NULL,
    audience TEXT,
    country TEXT,
    organisation TEXT NOT NULL,
    language TEXT NOT NULL,
    declaration TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX application_request_email ON application_request (intake_id, email_folded);
CREATE INDEX application_request_created ON application_request (created_at);

-- Confirmed applications. Purpose: to give out seats in order, and to tell the person how it stands. `number` is the
-- place in the order of confirmations. `declaration` is the version accepted, at `declared_at`; nothing else is asked.
-- Kept while the seat is held; without a seat, a year after the last decision.
CREATE TABLE application (
    id TEXT NOT NULL PRIMARY KEY,
    intake_id TEXT NOT NULL REFERENCES intake (id),
    number BIGINT NOT NULL,
    state TEXT NOT NULL,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    name TEXT NOT NULL,
    audience TEXT,
    country TEXT,
    organisation TEXT NOT NULL,
    organisation_folded TEXT NOT NULL,
    organisation_key TEXT NOT NULL,
    language TEXT NOT NULL,
    declaration TEXT NOT NULL,
    declared_at BIGINT NOT NULL,
    account_id TEXT REFERENCES account (id),
    reason TEXT,
    note TEXT,
    offer_until BIGINT,
    confirmed_at BIGINT NOT NULL,
    decided_at BIGINT NOT NULL,
    UNIQUE (intake_id, email_folded)
);
CREATE UNIQUE INDEX application_number ON application (intake_id, number);
CREATE INDEX application_line ON application (intake_id, state, number);
CREATE INDEX application_audience ON application (intake_id, state, audience);
CREATE INDEX application_country ON application (intake_id, state, country);
CREATE INDEX application_organisation ON application (intake_id, state, organisation_key);
CREATE INDEX application_offer ON application (state, offer_until);
CREATE INDEX application_decided ON application (state, decided_at);

-- Links to an applicant's own page, by the hash of their token: every mail carries a new one. Kept as long as the
-- application.
CREATE TABLE application_link (
    token_hash TEXT NOT NULL PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES application (id)
);
CREATE INDEX application_link_application ON application_link (application_id);

-- Who wants one message when registration opens. Deleted when that message is queued; unconfirmed, after seven days.
CREATE TABLE notice (
    token_hash TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    language TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    confirmed_at BIGINT
);
CREATE INDEX notice_email ON notice (email_folded);
CREATE INDEX notice_confirmed ON notice (confirmed_at);
