use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use crate::letter::Letter;
use crate::rules::Fault;

/// Writes `<time>-<id>.eml`. A repetition writes the same file again.
pub(super) async fn write(folder: &Path, letter: Letter) -> Result<(), Fault> {
    let folder = folder.to_owned();
    let written = tokio::task::spawn_blocking(move || write_now(&folder, &letter)).await;
    match written {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(Fault::Server(format!("files: {}", error.kind()))),
        Err(_) => Err(Fault::Server("files: interrupted".to_owned())),
    }
}

fn write_now(folder: &Path, letter: &Letter) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let time = letter.created_at.to_rfc3339().replace(['-', ':'], "");
    let path = folder.join(format!("{time}-{}.eml", letter.id));
    let unfinished = path.with_extension("part");
    let mut file = open_private(&unfinished)?;
    file.write_all(&letter.message.formatted())?;
    file.sync_all()?;
    fs::rename(unfinished, path)?;
    // The name, too, has to survive a power cut before the mail counts as sent.
    File::open(folder)?.sync_all()
}

/// Only the program's own user may read what people are written.
fn open_private(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}
