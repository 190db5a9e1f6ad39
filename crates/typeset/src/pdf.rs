use std::sync::LazyLock;

use base::{Language, Timestamp};
use serde_json::json;
use typst::WorldExt;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::Smart;
use typst::{World, comemo};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::world::{Sealed, datetime};
use crate::{Fault, TypesetError};

/// Renders after which a result that was not used again leaves Typst's memory.
const KEPT_FOR_RENDERS: usize = 10;

/// A document's form. Part of the program: its paths are kept for as long as the process lives.
#[derive(Clone, Copy, Debug)]
pub struct Template<'a> {
    /// The Typst source; it reads its data with `json("/data.json")`.
    pub source: &'a str,
    /// Pictures and further sources, each by the path that the source names, such as `/mark.svg`.
    pub files: &'a [(&'a str, &'a [u8])],
}

/// What a document carries beside its content.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The language it is written in, for hyphenation and for speech output.
    pub language: Language,
    /// The title that a reader's program shows.
    pub title: &'a str,
    /// Who issued it.
    pub author: &'a str,
    /// Words to find it by, or a payload for programs.
    pub keywords: &'a [&'a str],
    /// What stays the same when the same document is made again, such as an id and a language.
    pub id: &'a str,
    /// When it was made: the only time that the template can know.
    pub created: Timestamp,
    /// Pages it may have; one more is [`TypesetError::Overflow`].
    pub pages_max: usize,
}

/// Typesets a document as a tagged PDF that conforms to PDF/UA-1 and PDF/A-2a. Takes milliseconds of processor time: call
/// it off the async threads.
///
/// # Errors
/// [`TypesetError`]: the template's faults by line (a warning of Typst, such as a missing font, is one too, for it would
/// be seen on paper), or too many pages.
pub fn pdf(template: &Template<'_>, data: &serde_json::Value, options: &Options<'_>) -> Result<Vec<u8>, TypesetError> {
    let made = typeset(template, data, options);
    comemo::evict(KEPT_FOR_RENDERS);
    made
}

fn typeset(template: &Template<'_>, data: &serde_json::Value, options: &Options<'_>) -> Result<Vec<u8>, TypesetError> {
    let facts = json!({
        "title": options.title,
        "author": options.author,
        "keywords": options.keywords,
        "language": options.language.as_str(),
    });
    let created = datetime(options.created)?;
    let world = Sealed::new(template, data, &facts, created)?;
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&world);
    let document = output.map_err(|errors| faults(&world, &errors))?;
    if !warnings.is_empty() {
        return Err(faults(&world, &warnings));
    }
    let pages = document.pages().len();
    if pages > options.pages_max {
        return Err(TypesetError::Overflow { pages, allowed: options.pages_max });
    }
    let export = PdfOptions {
        ident: Smart::Custom(options.id.to_owned()),
        creator: Smart::Custom(Some("destalk".to_owned())),
        timestamp: Some(typst_pdf::Timestamp::new_utc(created)),
        page_ranges: None,
        standards: standards()?,
        tagged: true,
        pretty: false,
    };
    typst_pdf::pdf(&document, &export).map_err(|errors| faults(&world, &errors))
}

fn standards() -> Result<PdfStandards, TypesetError> {
    static STANDARDS: LazyLock<Result<PdfStandards, String>> = LazyLock::new(|| {
        let both = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]);
        both.map_err(|error| error.message().to_string())
    });
    STANDARDS.clone().map_err(TypesetError::SetUp)
}

fn faults(world: &Sealed, diagnostics: &[SourceDiagnostic]) -> TypesetError {
    TypesetError::Faults(diagnostics.iter().map(|diagnostic| fault(world, diagnostic)).collect())
}

fn fault(world: &Sealed, diagnostic: &SourceDiagnostic) -> Fault {
    let mut message = diagnostic.message.to_string();
    for hint in &diagnostic.hints {
        message.push_str("; ");
        message.push_str(&hint.v);
    }
    let Some(id) = diagnostic.span.id() else {
        return Fault { file: String::new(), line: 0, message };
    };
    let place = || {
        let start = world.range(diagnostic.span)?.start;
        world.source(id).ok()?.lines().byte_to_line(start)
    };
    Fault { file: id.vpath().get_without_slash().to_owned(), line: place().map_or(0, |line| line + 1), message }
}
