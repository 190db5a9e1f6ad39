use std::sync::LazyLock;

use base::Timestamp;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::FONTS;
use crate::{Template, TypesetError};

/// What every document begins with: its language and what a reader's program shows of it.
const MAIN: &str = include_str!("main.typ");

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// All that a template can see. Nothing here reads the disk or asks the clock.
pub(crate) struct Sealed {
    main: FileId,
    sources: Vec<Source>,
    files: Vec<(FileId, Bytes)>,
    today: Datetime,
}

impl Sealed {
    /// A world of one template and its data.
    ///
    /// Typst keeps every path for as long as the process lives, so paths are fixed: `/main.typ`, `/document.json`,
    /// `/data.json` and those of the template, which is part of the program.
    pub(crate) fn new(
        template: &Template<'_>,
        data: &serde_json::Value,
        document: &serde_json::Value,
        today: Datetime,
    ) -> Result<Self, TypesetError> {
        let main = path("/main.typ")?;
        let mut sources =
            vec![Source::new(main, MAIN.to_owned()), Source::new(path("/template.typ")?, template.source.to_owned())];
        let mut files = vec![
            (path("/document.json")?, Bytes::from_string(document.to_string())),
            (path("/data.json")?, Bytes::from_string(data.to_string())),
        ];
        for (name, bytes) in template.files {
            let id = path(name)?;
            match std::str::from_utf8(bytes) {
                Ok(text) if std::path::Path::new(name).extension().is_some_and(|ending| ending == "typ") => {
                    sources.push(Source::new(id, text.to_owned()));
                }
                _ => files.push((id, Bytes::new(bytes.to_vec()))),
            }
        }
        Ok(Self { main, sources, files, today })
    }
}

impl World for Sealed {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.iter().find(|source| source.id() == id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(file, _)| *file == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        Some(self.today)
    }
}

/// The moment as Typst knows it, in UTC.
pub(crate) fn datetime(moment: Timestamp) -> Result<Datetime, TypesetError> {
    let local = moment.in_zone(&base::TimeZone::UTC);
    let part = |value: i8| u8::try_from(value).unwrap_or_default();
    Datetime::from_ymd_hms(
        i32::from(local.year()),
        part(local.month()),
        part(local.day()),
        part(local.hour()),
        part(local.minute()),
        part(local.second()),
    )
    .ok_or_else(|| TypesetError::Date(moment.to_rfc3339()))
}

fn path(name: &str) -> Result<FileId, TypesetError> {
    let path = VirtualPath::new(name).map_err(|error| TypesetError::SetUp(format!("{name}: {error}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}
