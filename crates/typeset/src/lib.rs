//! Paper: PDF files from Typst templates, and QR codes.
//!
//! Typst runs inside the program. A template sees the files that it was given, its data and the shipped fonts, nothing
//! else: no file system, no network, no clock. The same input makes the same bytes. Every PDF is tagged and conforms to
//! PDF/UA-1 (accessible) and PDF/A-2a (readable in fifty years) at once; what breaks one of them is an error.
//!
//! The fonts are `assets/fonts/print`: Atkinson Hyperlegible Next for text, Literata for headings, and Literata More, the
//! same face with the Greek, Cyrillic, Vietnamese and rarer Latin letters that names may have.

mod error;
mod fonts;
mod pdf;
mod qr;
mod world;

pub use error::{Fault, TypesetError};
pub use fonts::unprintable;
pub use pdf::{Options, Template, pdf};
pub use qr::{QR_BYTES_MAX, QrError, qr_svg};
