use super::{PageId, Text};

/// A public page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its id, as in addresses.
    pub id: PageId,
    /// Its heading; inside a line.
    pub title: Text,
    /// One sentence for search engines.
    pub description: Text,
    /// Its text, headings from level 2. Fill the slots `{{host.name}}` … with [`markup::Html::fill`].
    pub text: Text,
}

/// Pages that every installation has.
pub const PAGES: [&str; 6] = ["about", "privacy", "accessibility", "safety", "contact", "imprint"];

/// Pages on which the host's own details stand.
pub const PAGES_WITH_SLOTS: [&str; 3] = ["contact", "imprint", "privacy"];

/// What the host's settings can fill in.
pub const SLOTS: [&str; 5] = ["host.name", "host.address", "host.email", "host.phone", "host.responsible"];
