//! Embeds `/migrations`: adding a migration means adding a file.

fn main() -> std::io::Result<()> {
    embed::folder("../../migrations", &[".sql"], "migrations.rs")
}
