use std::collections::HashMap;
use std::sync::Arc;

use bytes::Bytes;
use parking_lot::RwLock;

/// Rendered public pages, kept as long as nothing in the database changed and not longer than a moment, so that a page
/// that says how many seats are left is right to the second.
#[derive(Clone, Default)]
pub struct PageCache {
    pages: Arc<RwLock<HashMap<Key, Kept>>>,
}

type Key = (String, bool);

struct Kept {
    generation: u64,
    until: base::Timestamp,
    body: Bytes,
}

/// Pages kept at most; one more empties the cache.
const PAGES_MAX: usize = 2_000;
/// How long a page is kept, in seconds: other nodes write to the same database unseen.
const KEEP_SECONDS: i64 = 1;

impl PageCache {
    /// The page as it was rendered a moment ago, if nothing has changed since.
    pub fn get(&self, path: &str, signed_in: bool, generation: u64, now: base::Timestamp) -> Option<Bytes> {
        let pages = self.pages.read();
        let kept = pages.get(&(path.to_owned(), signed_in))?;
        (kept.generation == generation && now < kept.until).then(|| kept.body.clone())
    }

    /// Keeps a page.
    pub fn put(&self, path: String, signed_in: bool, generation: u64, now: base::Timestamp, body: Bytes) {
        let mut pages = self.pages.write();
        if pages.len() >= PAGES_MAX {
            pages.clear();
        }
        let until = now.plus(base::seconds(KEEP_SECONDS));
        pages.insert((path, signed_in), Kept { generation, until, body });
    }
}
