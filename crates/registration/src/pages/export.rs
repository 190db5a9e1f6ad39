use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};
use records::{Actor, Audit, Tx};
use serde_json::json;
use shell::{Fields, PageContext, Problem};

use super::Registration;
use super::applications::filter;
use crate::store::{self, QueueRow};
use crate::words;

/// Applications in one file at most.
const EXPORT_ROWS_MAX: i64 = 200_000;

/// The columns, by the keys of their names.
const COLUMNS: [&str; 10] = [
    "registration-export-number",
    "registration-queue-state",
    "registration-queue-name",
    "registration-queue-email",
    "registration-queue-audience",
    "registration-queue-country",
    "registration-queue-organisation",
    "registration-queue-language",
    "registration-export-confirmed",
    "registration-export-decided",
];

/// The applications that the filters let through, as a file for a spreadsheet. Leaves an entry in the trail: whoever
/// exports carries personal data out of the program.
pub(super) async fn export(
    State(state): State<Registration>,
    ctx: PageContext,
    fields: Fields,
) -> Result<Response, Problem> {
    let (session, now) = (ctx.session.clone(), ctx.now());
    let rows = state
        .shell
        .records()
        .write(move |tx: &mut Tx<'_>| {
            let organiser = identity::organiser(tx, session.as_ref(), now)?;
            let intakes = store::intakes(tx)?;
            let filter = filter(tx, &fields, &intakes, now)?.ok_or(Problem::NotFound)?;
            let rows = store::queue(tx, &filter, 0, EXPORT_ROWS_MAX)?;
            tx.audit(&Audit {
                at: now,
                actor: Actor::Account(organiser.account),
                action: "applications.exported",
                subject: &filter.intake.to_string(),
                detail: json!({ "rows": rows.len() }),
            })?;
            Ok::<_, Problem>(rows)
        })
        .await?;
    let mut response = write(&ctx, &rows).into_response();
    let day = now.in_zone(&state.shell.config().zone).strftime("%Y-%m-%d").to_string();
    let name = format!("attachment; filename=\"course-list-{day}.csv\"");
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&name).map_err(Problem::internal)?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

fn write(ctx: &PageContext, rows: &[QueueRow]) -> String {
    // Spreadsheets take a file for UTF-8 only when it starts with this mark.
    let mut file = String::from("\u{feff}");
    write_row(&mut file, &COLUMNS.map(|key| ctx.t(key)));
    for row in rows {
        let cells = [
            row.number.to_string(),
            words::state(ctx, row.state),
            row.name.clone(),
            row.email.clone(),
            words::audience_or_none(ctx, row.audience),
            words::country_or_none(ctx, row.country),
            row.organisation.clone(),
            row.language.own_name().to_owned(),
            row.confirmed_at.to_rfc3339(),
            row.decided_at.to_rfc3339(),
        ];
        write_row(&mut file, &cells);
    }
    file
}

fn write_row(file: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|cell| write_cell(cell)).collect();
    file.push_str(&cells.join(","));
    file.push_str("\r\n");
}

/// A cell that no spreadsheet takes for a formula, in quotes.
fn write_cell(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_never_starts_as_a_formula_and_never_ends_early() {
        for (text, cell) in [
            ("Aurora", "\"Aurora\""),
            ("=1+1", "\"'=1+1\""),
            ("+39 06", "\"'+39 06\""),
            ("-1", "\"'-1\""),
            ("@sum", "\"'@sum\""),
            ("\t=1", "\"'\t=1\""),
            ("\r=1", "\"'\r=1\""),
            ("a \"b\", c", "\"a \"\"b\"\", c\""),
            ("", "\"\""),
        ] {
            assert_eq!(write_cell(text), cell);
        }
    }
}
