use std::collections::{BTreeMap, HashSet};

use base::Language;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::ParserError;
use parking_lot::Mutex;

use crate::bundle::{self, Bundle};
use crate::gaps::{self, Gaps};
use crate::{Args, TextsError};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// Every text of the interface, in every language. Immutable; shared as `Arc<Texts>`.
pub struct Texts {
    languages: Vec<Spoken>,
    /// What was complained about already: a fault in a text is logged once, not on every page.
    complained: Mutex<HashSet<(Language, String)>>,
}

/// The texts of one language.
struct Spoken {
    language: Language,
    bundle: Bundle,
    gaps: Gaps,
}

impl Texts {
    /// The texts that are built into the program.
    ///
    /// # Errors
    /// [`TextsError`] lists every fault with its file and line.
    pub fn builtin() -> Result<Self, TextsError> {
        let mut faults = Vec::new();
        let mut files = Vec::new();
        for (path, bytes) in FILES {
            match std::str::from_utf8(bytes) {
                Ok(source) => files.push((*path, source)),
                Err(error) => faults.push(format!("{path}: not UTF-8: {error}")),
            }
        }
        if faults.is_empty() { Self::from_files(&files) } else { Err(TextsError(faults)) }
    }

    /// The texts of the given files: their paths, as `<language>/<area>.ftl`, and what is in them.
    ///
    /// # Errors
    /// [`TextsError`] lists every fault with its file and line.
    pub fn from_files(files: &[(&str, &str)]) -> Result<Self, TextsError> {
        let mut faults = Vec::new();
        let mut languages = Vec::new();
        for (path, _) in files {
            if language_of(path).is_none() {
                faults.push(format!("{path}: not in the folder of a language (en, de, it, fr, es)"));
            }
        }
        for language in Language::ALL {
            let own = files.iter().filter(|(path, _)| language_of(path) == Some(language));
            languages.extend(read(language, own, &mut faults));
        }
        if faults.is_empty() { Ok(Self { languages, complained: Mutex::default() }) } else { Err(TextsError(faults)) }
    }

    /// The text of a message without gaps. A message that is not there reads `⟦key⟧`, and is logged once as an error.
    pub fn get(&self, language: Language, key: &str) -> String {
        self.write(language, key, None)
    }

    /// The text of a message with its gaps filled.
    pub fn format(&self, language: Language, key: &str, args: &Args) -> String {
        self.write(language, key, Some(&args.to_fluent()))
    }

    /// Whether the message is there in this language.
    pub fn has(&self, language: Language, key: &str) -> bool {
        self.spoken(language).is_some_and(|spoken| spoken.bundle.has_message(key))
    }

    /// How the languages differ from the source language: messages that are missing or too many, gaps that only one of
    /// them has. Empty when the translations are complete. One line per difference.
    pub fn differences(&self) -> Vec<String> {
        let Some(source) = self.spoken(Language::SOURCE) else {
            return Vec::new();
        };
        let others = self.languages.iter().filter(|spoken| spoken.language != Language::SOURCE);
        others.flat_map(|other| gaps::differences(&source.gaps, other.language, &other.gaps)).collect()
    }

    /// The key of every message of a language, sorted.
    pub fn keys(&self, language: Language) -> impl Iterator<Item = &str> {
        self.spoken(language).into_iter().flat_map(|spoken| spoken.gaps.keys().map(String::as_str))
    }

    fn spoken(&self, language: Language) -> Option<&Spoken> {
        self.languages.iter().find(|spoken| spoken.language == language)
    }

    fn write(&self, language: Language, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(Spoken { bundle, .. }) = self.spoken(language) else {
            return placeholder(key);
        };
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            self.complain(language, key, "this text is missing");
            return placeholder(key);
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, args, &mut errors);
        if let Some(error) = errors.first() {
            self.complain(language, key, &error.to_string());
        }
        text.into_owned()
    }

    fn complain(&self, language: Language, key: &str, fault: &str) {
        if self.complained.lock().insert((language, key.to_owned())) {
            tracing::error!(language = language.as_str(), key, fault, "fault in a text");
        }
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Texts")
    }
}

fn placeholder(key: &str) -> String {
    format!("⟦{key}⟧")
}

fn language_of(path: &str) -> Option<Language> {
    path.split_once('/').and_then(|(folder, _)| folder.parse().ok())
}

/// Reads the files of one language; what is wrong with them goes to `faults`.
fn read<'a>(
    language: Language,
    files: impl Iterator<Item = &'a (&'a str, &'a str)>,
    faults: &mut Vec<String>,
) -> Option<Spoken> {
    let mut bundle = bundle::empty(language).map_err(|error| faults.push(format!("{language}: {error}"))).ok()?;
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    let mut gaps = Gaps::new();
    for (path, source) in files {
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                faults.extend(errors.iter().map(|error| parse_fault(path, source, error)));
                continue;
            }
        };
        for entry in resource.entries() {
            let key = match entry {
                Entry::Message(message) => {
                    let filled = message.value.as_ref().map(gaps::of_pattern).unwrap_or_default();
                    gaps.insert(message.id.name.to_owned(), filled);
                    message.id.name.to_owned()
                }
                Entry::Term(term) => format!("-{}", term.id.name),
                _ => continue,
            };
            let place = format!("{path}:{}", line_of_key(source, &key));
            match places.get(&key) {
                Some(first) => faults.push(format!("{place}: {key} is there already, in {first}")),
                None => drop(places.insert(key, place)),
            }
        }
        // A message that is there twice was reported above with its place.
        let _reported = bundle.add_resource(resource);
    }
    Some(Spoken { language, bundle, gaps })
}

fn parse_fault(path: &str, source: &str, error: &ParserError) -> String {
    let before = source.get(..error.pos.start).unwrap_or(source);
    format!("{path}:{}: {}", before.matches('\n').count() + 1, error.kind)
}

/// The last line that defines the key: of two in one file, the second is the one to repair.
fn line_of_key(source: &str, key: &str) -> usize {
    let defines = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.lines().enumerate().filter(|(_, line)| defines(line)).last().map_or(1, |(index, _)| index + 1)
}
