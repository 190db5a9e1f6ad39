//! Embeds `/content`: adding a lesson or a language means adding files.

fn main() -> std::io::Result<()> {
    embed::folder("../../content", &[".toml", ".md", ".svg"], "content.rs")
}
