-- What somebody has earned: `participation` when every lesson was done, `achievement` when the test was passed.
-- Purpose: to issue a certificate when the person asks for it. Kept with the account.
CREATE TABLE entitlement (
    account_id TEXT NOT NULL REFERENCES account (id),
    course TEXT NOT NULL,
    kind TEXT NOT NULL,
    audience TEXT NOT NULL,
    earned_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, course, kind)
);

-- Issued certificates. `document` is the signed text, byte for byte, and `signature` its signature in hexadecimal: they
-- stay verifiable after the account is gone. `visibility` is what the holder lets the public page show. Purpose:
-- verification by third parties. Kept for ten years, because the address is printed on paper.
CREATE TABLE certificate (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT REFERENCES account (id),
    course TEXT NOT NULL,
    kind TEXT NOT NULL,
    holder TEXT NOT NULL,
    document TEXT NOT NULL,
    signature TEXT NOT NULL,
    visibility TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    revoked_at BIGINT,
    revoked_reason TEXT,
    UNIQUE (account_id, course, kind)
);
CREATE INDEX certificate_issued ON certificate (issued_at, id);
