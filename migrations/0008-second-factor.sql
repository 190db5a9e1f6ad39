-- The key of an authenticator app while it is being set up. It belongs to the one session that was shown it, and goes with
-- it; the app in use stays in use until the new one has given its first code.
ALTER TABLE session ADD COLUMN pending_secret TEXT;
