//! Embeds the style sheets, scripts, fonts and drawings.

fn main() -> std::io::Result<()> {
    embed::folder("../../assets", &[".css", ".js", ".woff2", ".svg"], "assets.rs")
}
