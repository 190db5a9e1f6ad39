-- People. Purpose: to let a professional learn, and staff organise. Kept until the person or the host closes the account.
CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    passphrase TEXT,
    created_at BIGINT NOT NULL,
    signed_in_at BIGINT
);

-- Roles beyond learning. `organiser` is the only one so far.
CREATE TABLE account_role (
    account_id TEXT NOT NULL REFERENCES account (id),
    role TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, role)
);

-- Who may learn, since when, from which seat. `ended_at` is set when the seat is given up.
CREATE TABLE learner (
    account_id TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
    intake_id TEXT NOT NULL,
    audience TEXT NOT NULL,
    language TEXT NOT NULL,
    since BIGINT NOT NULL,
    ended_at BIGINT
);

-- Open sessions, by the hash of the cookie. Kept until they end.
CREATE TABLE session (
    token_hash TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    factor TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);
CREATE INDEX session_account ON session (account_id);

-- One-time links, by the hash of their token. `purpose` is part of what must match.
CREATE TABLE account_link (
    token_hash TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    purpose TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX account_link_account ON account_link (account_id);

-- Second factor. `last_step` makes a code good for one use only.
CREATE TABLE authenticator (
    account_id TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
    secret TEXT NOT NULL,
    confirmed_at BIGINT,
    last_step BIGINT NOT NULL
);
CREATE TABLE recovery_code (
    account_id TEXT NOT NULL REFERENCES account (id),
    code_hash TEXT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (account_id, code_hash)
);

-- Failed sign-ins, by a hash of address and network; kept for a quarter of an hour.
CREATE TABLE sign_in_failure (
    whom TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX sign_in_failure_whom ON sign_in_failure (whom, at);
