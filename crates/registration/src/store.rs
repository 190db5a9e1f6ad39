//! All SQL of this area. The statements stand here, so that one test prepares them all; the functions stand beside what
//! they are about.

mod applications;
mod history;
mod intakes;
mod notices;
mod queue;
mod requests;

pub(crate) use applications::{
    Application, application, application_by_email, by_link, held, held_against_limits, insert_application,
    insert_link, line, overdue, place_in_line, purge_applications, renew_application, set_step, waiting,
};
pub(crate) use history::{HistoryEntry, history};
pub(crate) use intakes::{counts, insert_intake, intake, intakes, next_number, rounds, update_intake};
pub(crate) use notices::{
    Notice, confirm_notice, confirmed_notices, delete_notices, insert_notice, is_noticed, notice, purge_notices,
};
pub(crate) use queue::{Filter, QueueRow, queue};
pub(crate) use requests::{Request, delete_requests, insert_request, purge_requests, request};

use records::{RecordsError, statements};

pub(crate) type Done<T = ()> = Result<T, RecordsError>;

/// Columns of an application, in the order in which they are read.
macro_rules! application_columns {
    () => {
        "a.id, a.intake_id, a.number, a.state, a.email, a.name, a.audience, a.country, a.organisation, \
         a.organisation_key, a.language, a.declaration, a.declared_at, a.account_id, a.reason, a.note, a.offer_until, \
         a.confirmed_at, a.decided_at"
    };
}

/// Columns of the organisers' list, and the filters that both of its statements share: `$2` the last number of the page
/// before, `$3` how many, `$4` audience, `$5` country, `$6` a part of the organisation's name.
macro_rules! queue_sql {
    ($state:literal) => {
        concat!(
            "SELECT id, number, state, name, email, audience, country, organisation, language, reason, confirmed_at, \
             decided_at FROM application WHERE intake_id = $1 AND number > $2 ",
            $state,
            " AND ($4 = '' OR audience = $4) AND ($5 = '' OR country = $5) \
             AND ($6 = '' OR organisation_folded LIKE $6 ESCAPE '\\') ORDER BY number LIMIT $3"
        )
    };
}

statements! {
    INSERT_INTAKE = "INSERT INTO intake (id, name, opens_at, closes_at, reopens_at, zone, seats, waiting, offer_hours, \
        last_number, version, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 1, $10)";
    UPDATE_INTAKE = "UPDATE intake SET name = $2, opens_at = $3, closes_at = $4, reopens_at = $5, zone = $6, seats = $7, \
        waiting = $8, offer_hours = $9, version = version + 1 WHERE id = $1 AND version = $10";
    INTAKE = "SELECT id, name, opens_at, closes_at, reopens_at, zone, seats, waiting, offer_hours, version FROM intake \
        WHERE id = $1";
    INTAKES = "SELECT id, name, opens_at, closes_at, reopens_at, zone, seats, waiting, offer_hours, version FROM intake \
        ORDER BY opens_at DESC, id DESC LIMIT $1";
    ROUNDS = "SELECT id, opens_at, closes_at FROM intake ORDER BY opens_at DESC, id DESC LIMIT $1";
    TAKE_NUMBER = "UPDATE intake SET last_number = last_number + 1 WHERE id = $1";
    LAST_NUMBER = "SELECT last_number FROM intake WHERE id = $1";
    QUOTAS = "SELECT kind, value, seats FROM intake_quota WHERE intake_id = $1";
    INSERT_QUOTA = "INSERT INTO intake_quota (intake_id, kind, value, seats) VALUES ($1, $2, $3, $4)";
    DELETE_QUOTAS = "DELETE FROM intake_quota WHERE intake_id = $1";
    COUNTS = "SELECT state, COUNT(*) FROM application WHERE intake_id = $1 GROUP BY state";

    INSERT_REQUEST = "INSERT INTO application_request (token_hash, intake_id, email, email_folded, name, audience, country, \
        organisation, language, declaration, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    REQUEST = "SELECT intake_id, email, name, audience, country, organisation, language, declaration, created_at \
        FROM application_request WHERE token_hash = $1 AND created_at > $2";
    DELETE_REQUESTS = "DELETE FROM application_request WHERE intake_id = $1 AND email_folded = $2";
    PURGE_REQUESTS = "DELETE FROM application_request WHERE created_at <= $1";

    INSERT_APPLICATION = "INSERT INTO application (id, intake_id, number, state, email, email_folded, name, audience, \
        country, organisation, organisation_folded, organisation_key, language, declaration, declared_at, account_id, \
        confirmed_at, decided_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $17)";
    RENEW_APPLICATION = "UPDATE application SET number = $2, state = $3, email = $4, name = $5, audience = $6, country = $7, \
        organisation = $8, organisation_folded = $9, organisation_key = $10, language = $11, declaration = $12, \
        declared_at = $13, account_id = $14, reason = NULL, note = NULL, offer_until = NULL, confirmed_at = $15, \
        decided_at = $15 WHERE id = $1";
    APPLICATION = concat!("SELECT ", application_columns!(), " FROM application a WHERE a.id = $1");
    APPLICATION_BY_EMAIL =
        concat!("SELECT ", application_columns!(), " FROM application a WHERE a.intake_id = $1 AND a.email_folded = $2");
    APPLICATION_BY_LINK = concat!(
        "SELECT ", application_columns!(),
        " FROM application_link l JOIN application a ON a.id = l.application_id WHERE l.token_hash = $1"
    );
    OVERDUE = concat!(
        "SELECT ", application_columns!(),
        " FROM application a WHERE a.state = 'offered' AND a.offer_until <= $1 ORDER BY a.offer_until LIMIT $2"
    );
    INSERT_LINK = "INSERT INTO application_link (token_hash, application_id) VALUES ($1, $2)";
    SET_STEP = "UPDATE application SET state = $2, reason = $3, note = $4, offer_until = $5, account_id = $6, \
        decided_at = $7 WHERE id = $1";
    HELD = "SELECT COUNT(*) FROM application WHERE intake_id = $1 AND state IN ('seated', 'offered')";
    HELD_BY_AUDIENCE = "SELECT audience, COUNT(*) FROM application WHERE intake_id = $1 \
        AND state IN ('seated', 'offered') AND audience IS NOT NULL GROUP BY audience";
    HELD_BY_COUNTRY = "SELECT country, COUNT(*) FROM application WHERE intake_id = $1 \
        AND state IN ('seated', 'offered') AND country IS NOT NULL GROUP BY country";
    HELD_BY_ORGANISATION = "SELECT organisation_key, COUNT(*) FROM application WHERE intake_id = $1 \
        AND state IN ('seated', 'offered') GROUP BY organisation_key";
    WAITING = "SELECT COUNT(*) FROM application WHERE intake_id = $1 AND state = 'waiting'";
    LINE = "SELECT id, number, audience, country, organisation_key FROM application WHERE intake_id = $1 \
        AND state = 'waiting' AND number > $2 AND audience IS NOT NULL AND country IS NOT NULL ORDER BY number LIMIT $3";
    BEFORE = "SELECT COUNT(*) FROM application WHERE intake_id = $1 AND state = 'waiting' AND number < $2";
    PURGE_LINKS = "DELETE FROM application_link WHERE application_id IN (SELECT id FROM application \
        WHERE state IN ('declined', 'lapsed', 'refused', 'withdrawn') AND decided_at <= $1)";
    PURGE_APPLICATIONS = "DELETE FROM application WHERE state IN ('declined', 'lapsed', 'refused', 'withdrawn') \
        AND decided_at <= $1";

    QUEUE = queue_sql!("");
    QUEUE_OF_STATE = queue_sql!("AND state = $7");
    HISTORY = "SELECT at, actor, action, detail FROM audit WHERE subject = $1 ORDER BY seq LIMIT $2";

    INSERT_NOTICE = "INSERT INTO notice (token_hash, email, email_folded, language, created_at) VALUES ($1, $2, $3, $4, $5)";
    IS_NOTICED = "SELECT COUNT(*) FROM notice WHERE email_folded = $1 AND confirmed_at IS NOT NULL";
    NOTICE = "SELECT email, language FROM notice WHERE token_hash = $1 AND confirmed_at IS NULL AND created_at > $2";
    CONFIRM_NOTICE = "UPDATE notice SET confirmed_at = $2 WHERE token_hash = $1";
    DELETE_OTHER_NOTICES = "DELETE FROM notice WHERE email_folded = $1 AND confirmed_at IS NULL";
    CONFIRMED_NOTICES = "SELECT email, language FROM notice WHERE confirmed_at IS NOT NULL ORDER BY confirmed_at LIMIT $1";
    DELETE_NOTICES = "DELETE FROM notice WHERE email_folded = $1";
    PURGE_NOTICES = "DELETE FROM notice WHERE confirmed_at IS NULL AND created_at <= $1";
}
