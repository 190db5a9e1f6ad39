use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::{IntoResponse, Redirect, Response};
use base::{AccountId, Ids, Timestamp};
use data_encoding::BASE32_NOPAD;
use http::StatusCode;
use records::{Actor, Audit, RecordsError, Tx};
use shell::{Area, FieldErrors, Fields, Layout, PageContext, Problem};
use totp_rs::{Algorithm, Builder};

use super::Identity;
use super::sign_in::{landing, next_of, with_session};
use crate::mails::send_changed;
use crate::viewer::{Factor, Viewer, arrival};
use crate::{rules, store};

/// Seconds for which a code is shown, and digits of a code: what every authenticator app expects (RFC 6238).
const STEP_SECONDS: u64 = 30;
const DIGITS: u8 = 6;
/// Recovery codes given at a time, and their random bytes.
const RECOVERY_CODES: usize = 10;
const RECOVERY_BYTES: usize = 10;
/// What the app shows beside the code: neutral.
const APP_LABEL: &str = "Course";

#[derive(Template)]
#[template(path = "second-factor.html")]
struct SetUpPage<'a> {
    ctx: &'a PageContext,
    errors: FieldErrors,
    fields: Fields,
    secret: String,
    qr: String,
}

#[derive(Template)]
#[template(path = "codes.html")]
struct CodesPage<'a> {
    ctx: &'a PageContext,
    codes: Vec<String>,
    next: String,
}

/// The page that sets the second factor up; who has one gives a code instead.
pub(super) async fn page(
    State(state): State<Identity>,
    ctx: PageContext,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let session = ctx.session.clone();
    let (now, next) = (ctx.now(), next_of(query.as_deref()));
    let fresh = BASE32_NOPAD.encode(state.shell.ids().bytes().get(..20).unwrap_or_default());
    let secret = state
        .shell
        .records()
        .write(move |tx| {
            let viewer = arrival(tx, session.as_ref(), now)?.ok_or(Problem::SignIn)?;
            if viewer.owes_code() {
                return Ok(None);
            }
            // Opening the page again shows the same secret, but never to another session: somebody else who knows the
            // passphrase may have looked before.
            if let Some(shown) = store::pending_secret(tx, &viewer.session)? {
                return Ok(Some(shown));
            }
            store::set_pending_secret(tx, &viewer.session, &fresh)?;
            Ok::<_, Problem>(Some(fresh))
        })
        .await?;
    match secret {
        None if next.is_empty() => Ok(Redirect::to(&ctx.href("account/sign-in/code")).into_response()),
        None => Ok(Redirect::to(&ctx.href(&format!("account/sign-in/code?next={next}"))).into_response()),
        Some(secret) => show(&ctx, FieldErrors::new(), Fields::from_pairs([("next", next)]), &secret, StatusCode::OK),
    }
}

fn show(
    ctx: &PageContext,
    errors: FieldErrors,
    fields: Fields,
    secret: &str,
    status: StatusCode,
) -> Result<Response, Problem> {
    let link = format!("otpauth://totp/{APP_LABEL}?secret={secret}&digits={DIGITS}&period={STEP_SECONDS}");
    let code = qrcode::QrCode::new(link.as_bytes()).map_err(Problem::internal)?;
    let qr = code.render::<qrcode::render::svg::Color<'_>>().min_dimensions(200, 200).quiet_zone(true).build();
    let qr = qr.find("<svg").and_then(|start| qr.get(start..)).unwrap_or_default().to_owned();
    let groups: Vec<String> =
        secret.as_bytes().chunks(4).map(|part| String::from_utf8_lossy(part).into_owned()).collect();
    let layout = Layout::new(Area::Personal, ctx.t("identity-second-factor-title")).narrow().status(status);
    layout.render(ctx, &SetUpPage { ctx, errors, fields, secret: groups.join(" "), qr })
}

/// Takes the first code, which confirms the app; gives the recovery codes, once.
pub(super) async fn confirm(
    State(state): State<Identity>,
    ctx: PageContext,
    fields: Fields,
) -> Result<Response, Problem> {
    let (now, session, typed) = (ctx.now(), ctx.session.clone(), fields.text("code").to_owned());
    let codes = fresh_codes(state.shell.ids());
    let kept = codes.clone();
    let ids = state.shell.ids().clone();
    let token = ids.token();
    let opened = token.clone();
    let outcome = state
        .shell
        .records()
        .write(move |tx| {
            let viewer = arrival(tx, session.as_ref(), now)?.ok_or(Problem::SignIn)?;
            if viewer.owes_code() {
                return Err(Problem::SecondFactor);
            }
            let secret = store::pending_secret(tx, &viewer.session)?.ok_or(Problem::Conflict)?;
            let Some(step) = matching_step(&secret, &typed, now) else {
                return Ok::<_, Problem>(Err(secret));
            };
            store::set_authenticator(tx, viewer.account, &secret, step, now)?;
            note(tx, viewer.account, "account.second-factor-set", now)?;
            give_codes(tx, &viewer, &kept, &ids, now)?;
            store::end_sessions(tx, viewer.account)?;
            store::start_session(tx, &opened, viewer.account, Factor::Second, now)?;
            Ok(Ok(viewer.account))
        })
        .await?;
    match outcome {
        Err(secret) => {
            let mut errors = FieldErrors::new();
            errors.add("code", ctx.t("identity-code-wrong"));
            show(&ctx, errors, fields, &secret, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Ok(account) => {
            let next = rules::next_path(fields.text("next")).map(str::to_owned);
            let next = landing(&ctx, &state, account, next).await?;
            let mut page = show_codes(&ctx, codes, next)?;
            let cookie = with_session(&state, &token, "")?;
            page.headers_mut()
                .extend(cookie.headers().get("set-cookie").map(|value| (http::header::SET_COOKIE, value.clone())));
            Ok(page)
        }
    }
}

/// New recovery codes in place of the old ones.
pub(super) async fn new_codes(State(state): State<Identity>, ctx: PageContext) -> Result<Response, Problem> {
    let (now, session) = (ctx.now(), ctx.session.clone());
    let ids = state.shell.ids().clone();
    let codes = fresh_codes(&ids);
    let kept = codes.clone();
    state
        .shell
        .records()
        .write(move |tx| {
            let viewer = arrival(tx, session.as_ref(), now)?.ok_or(Problem::SignIn)?;
            if !viewer.has_app || viewer.owes_code() {
                return Err(Problem::SecondFactor);
            }
            give_codes(tx, &viewer, &kept, &ids, now)
        })
        .await?;
    let next = ctx.href("account");
    show_codes(&ctx, codes, next)
}

fn show_codes(ctx: &PageContext, codes: Vec<String>, next: String) -> Result<Response, Problem> {
    Layout::new(Area::Personal, ctx.t("identity-codes-title")).narrow().render(ctx, &CodesPage { ctx, codes, next })
}

fn fresh_codes(ids: &Ids) -> Vec<String> {
    (0..RECOVERY_CODES)
        .map(|_| {
            let text = BASE32_NOPAD.encode(ids.bytes().get(..RECOVERY_BYTES).unwrap_or_default()).to_lowercase();
            let groups: Vec<String> =
                text.as_bytes().chunks(4).map(|part| String::from_utf8_lossy(part).into_owned()).collect();
            groups.join("-")
        })
        .collect()
}

fn give_codes(tx: &mut Tx<'_>, viewer: &Viewer, codes: &[String], ids: &Ids, now: Timestamp) -> Result<(), Problem> {
    let hashes: Vec<String> = codes.iter().map(|code| hash_of(code)).collect();
    store::replace_codes(tx, viewer.account, &hashes)?;
    let account = store::account_by_id(tx, viewer.account)?.ok_or(Problem::SignIn)?;
    send_changed(tx, &account, ids, now)?;
    Ok(note(tx, viewer.account, "account.recovery-codes-made", now)?)
}

fn note(tx: &mut Tx<'_>, account: AccountId, action: &'static str, now: Timestamp) -> Result<(), RecordsError> {
    tx.audit(&Audit {
        at: now,
        actor: Actor::Account(account),
        action,
        subject: &account.to_string(),
        detail: serde_json::json!({}),
    })
}

/// Codes carry 80 random bits, so a plain hash is enough; spaces, hyphens and capitals do not count.
fn hash_of(code: &str) -> String {
    let bare: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    data_encoding::HEXLOWER.encode(&base::sha256(bare.to_lowercase().as_bytes()))
}

/// Whether the text is a code of the app, not used before, or an unused recovery code; it is used up by this.
pub(super) fn check_code(
    tx: &mut Tx<'_>,
    account: AccountId,
    typed: &str,
    now: Timestamp,
) -> Result<bool, RecordsError> {
    let Some(app) = store::authenticator(tx, account)?.filter(|app| app.confirmed) else {
        return Ok(false);
    };
    match matching_step(&app.secret, typed, now) {
        Some(step) if step > app.last_step => store::use_step(tx, account, step),
        Some(_) => Ok(false),
        None => store::use_code(tx, account, &hash_of(typed), now),
    }
}

/// The time step whose code this is, among now and its neighbours on both sides.
fn matching_step(secret: &str, typed: &str, now: Timestamp) -> Option<i64> {
    let bare: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let bytes = BASE32_NOPAD.decode(secret.as_bytes()).ok()?;
    let totp = Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(DIGITS)
        .with_step_duration(STEP_SECONDS)
        .with_secret(bytes)
        .build()
        .ok()?;
    let second = u64::try_from(now.micros().div_euclid(1_000_000)).ok()?;
    totp.check(&bare, second)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B: the shared secret is "12345678901234567890", the last six digits of the code at 59 s.
    #[test]
    fn a_code_of_the_standard_is_recognised_and_only_near_its_time() {
        let secret = BASE32_NOPAD.encode(b"12345678901234567890");
        let at = |second: i64| Timestamp::from_micros(second * 1_000_000);
        assert_eq!(matching_step(&secret, "287082", at(59)), Some(1));
        assert_eq!(matching_step(&secret, "287 082", at(80)), Some(1));
        assert_eq!(matching_step(&secret, "287082", at(119)), None);
        assert_eq!(matching_step(&secret, "", at(59)), None);
    }

    #[test]
    fn a_recovery_code_may_be_typed_with_or_without_signs_and_capitals() {
        assert_eq!(hash_of("abcd-efgh"), hash_of(" ABCD efgh "));
        assert_ne!(hash_of("abcd-efgh"), hash_of("abcd-efgi"));
    }
}
