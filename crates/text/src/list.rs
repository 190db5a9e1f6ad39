use std::cmp::Ordering;
use std::sync::LazyLock;

use base::Language;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;

use crate::locale::PerLanguage;

static LISTS: LazyLock<PerLanguage<ListFormatter>> = LazyLock::new(|| {
    PerLanguage::new(|locale| ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default()))
});
static ORDERS: LazyLock<PerLanguage<CollatorBorrowed<'static>>> =
    LazyLock::new(|| PerLanguage::new(|locale| Collator::try_new(locale.into(), CollatorOptions::default())));

/// Words in a sentence: `Spain, Italy and France`. For bullet points use a list of the page.
pub fn list(language: Language, items: &[impl AsRef<str>]) -> String {
    let items = items.iter().map(AsRef::as_ref);
    match LISTS.get(language) {
        Some(formatter) => formatter.format(items).to_string(),
        None => items.collect::<Vec<_>>().join(", "),
    }
}

/// Which of two texts comes first in a list sorted for readers of this language.
pub fn collate(language: Language, a: &str, b: &str) -> Ordering {
    ORDERS.get(language).map_or_else(|| a.cmp(b), |order| order.compare(a, b))
}
