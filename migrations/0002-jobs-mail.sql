-- Background work. A row is taken with a lease, so that a process may die at any line; a schedule is a row that stays.
-- Retention: until done; parked rows until an organiser decides. Payloads hold ids, never names or addresses.
CREATE TABLE job (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    lease_until BIGINT,
    attempts BIGINT NOT NULL,
    last_error TEXT,
    parked_at BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX job_due ON job (due_at);

-- Outgoing mail. Purpose: to deliver a message once, and to show organisers whether it went out.
-- Retention: recipient, args and links are emptied as soon as the mail is sent or given up; what stays (the hash, kind, times)
-- is deleted by the schedule of the mail area after 90 days.
CREATE TABLE mail (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    recipient TEXT NOT NULL,
    recipient_hash TEXT NOT NULL,
    args TEXT NOT NULL,
    link TEXT,
    unsubscribe TEXT,
    message_id TEXT,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    next_at BIGINT,
    lease_until BIGINT,
    last_error TEXT,
    created_at BIGINT NOT NULL,
    sent_at BIGINT
);
CREATE INDEX mail_next ON mail (next_at);
CREATE INDEX mail_recipient ON mail (recipient_hash, created_at);
CREATE INDEX mail_created ON mail (created_at);
