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
/// Longest address of a page that is kept, in bytes: nobody fills the memory with made-up queries.
const PATH_BYTES_MAX: usize = 200;
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
        if path.len() > PATH_BYTES_MAX {
            return;
        }
        let mut pages = self.pages.write();
        if pages.len() >= PAGES_MAX {
            pages.clear();
        }
        let until = now.plus(base::seconds(KEEP_SECONDS));
        pages.insert((path, signed_in), Kept { generation, until, body });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_kept_for_a_moment_for_its_kind_of_reader_and_until_something_changes() {
        let cache = PageCache::default();
        let now = base::Timestamp::from_micros(0);
        cache.put("/en/".to_owned(), false, 7, now, Bytes::from_static(b"page"));
        assert!(cache.get("/en/", false, 7, now).is_some());
        assert!(cache.get("/en/", true, 7, now).is_none());
        assert!(cache.get("/en/", false, 8, now).is_none());
        assert!(cache.get("/en/", false, 7, now.plus(base::seconds(KEEP_SECONDS))).is_none());
    }

    #[test]
    fn a_page_with_an_endless_address_is_not_kept() {
        let cache = PageCache::default();
        let now = base::Timestamp::from_micros(0);
        let long = format!("/en/?{}", "x".repeat(PATH_BYTES_MAX));
        cache.put(long.clone(), false, 7, now, Bytes::from_static(b"page"));
        assert!(cache.get(&long, false, 7, now).is_none());
    }
}
