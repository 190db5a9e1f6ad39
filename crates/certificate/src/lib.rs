//! Certificates: who may have one, what it says, how it is signed, printed and checked.
//!
//! A certificate is a [`Document`]: everything that the paper says, in all languages, as one canonical text that the
//! installation signs once ([`SigningKey::sign`]). The PDF of a language is made from the signed text whenever it is
//! asked for ([`pdf`]), carries it, and is sealed as a file. So the paper stays checkable with the public key alone
//! ([`verify_file`]) after the course, the account or the installation is gone, and a changed file is noticed.

mod document;
mod facts;
mod key;
mod key_file;
mod name;
mod pages;
mod paper;
pub mod rules;
mod seal;
mod sign;
mod store;
mod subscribe;

pub use document::{Day, Document, DocumentError, EachLanguage, PAYLOAD_BYTES_MAX, UnknownDay, read_number};
pub use facts::{Fact, facts};
pub use key::{KeyError, PublicKey};
pub use key_file::KeyFileError;
pub use name::{HolderName, NAME_CHARS_MAX, NameError, mask, same_name};
pub use pages::{Certificates, issue_one, routes};
pub use paper::{PdfError, file_name, fits, pdf, verify_address};
pub use rules::{Kind, UnknownKind};
pub use seal::{FILE_BYTES_MAX, verify_file};
pub use sign::{Signed, SigningKey, VerifyError};
pub use store::STATEMENTS;
pub use subscribe::subscriber;
