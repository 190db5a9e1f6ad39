//! Embeds the fonts for print: a server need not have any installed, and a document looks the same on all of them.

fn main() -> std::io::Result<()> {
    embed::folder("../../assets/fonts/print", &[".ttf"], "fonts.rs")
}
