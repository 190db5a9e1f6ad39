use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

/// Bytes of text that a code carries at most: beyond, a phone held by hand does not read it from paper.
pub const QR_BYTES_MAX: usize = 300;

/// The text is too long for a code.
#[derive(Debug, thiserror::Error)]
#[error("{0} bytes are too many for a QR code: {QR_BYTES_MAX} at most")]
pub struct QrError(pub usize);

/// Units of the drawing per module: whole ones, so that edges stay sharp.
const MODULE_UNITS: u32 = 4;

/// A QR code as an `<svg>` element, black on white in every theme, with the quiet zone of four modules that readers need.
/// It has no name of its own: the page that shows it says what it is for.
///
/// # Errors
/// [`QrError`] when the text is longer than [`QR_BYTES_MAX`].
pub fn qr_svg(text: &str) -> Result<String, QrError> {
    if text.len() > QR_BYTES_MAX {
        return Err(QrError(text.len()));
    }
    // Level M mends what a fold or a stamp takes away without making the modules small.
    let code = QrCode::with_error_correction_level(text, EcLevel::M)
        .map_err(|_unreachable_below_the_limit| QrError(text.len()))?;
    let file = code
        .render::<svg::Color<'_>>()
        .dark_color(svg::Color("#000"))
        .light_color(svg::Color("#fff"))
        .quiet_zone(true)
        .module_dimensions(MODULE_UNITS, MODULE_UNITS)
        .build();
    // The declaration of an XML file has no place inside a page.
    Ok(file.find("<svg").and_then(|start| file.get(start..)).unwrap_or(&file).to_owned())
}
