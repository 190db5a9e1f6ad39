//! Embeds `/locales`: adding an area's texts means adding a file per language.

fn main() -> std::io::Result<()> {
    embed::folder("../../locales", &[".ftl"], "locales.rs")
}
