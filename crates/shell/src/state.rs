use std::sync::Arc;

use base::{Clock, Ids};
use records::Records;
use text::Texts;

use crate::Config;

/// What every handler may use. Clones share it.
#[derive(Clone)]
pub struct Shell {
    inner: Arc<Inner>,
}

struct Inner {
    records: Records,
    texts: Arc<Texts>,
    clock: Clock,
    ids: Ids,
    config: Config,
}

impl Shell {
    /// Puts the parts together, once, at start.
    pub fn new(records: Records, texts: Arc<Texts>, clock: Clock, ids: Ids, config: Config) -> Self {
        Self { inner: Arc::new(Inner { records, texts, clock, ids, config }) }
    }

    /// The database.
    pub fn records(&self) -> &Records {
        &self.inner.records
    }

    /// The interface texts.
    pub fn texts(&self) -> &Arc<Texts> {
        &self.inner.texts
    }

    /// Where "now" comes from.
    pub fn clock(&self) -> &Clock {
        &self.inner.clock
    }

    /// The present moment.
    pub fn now(&self) -> base::Timestamp {
        self.inner.clock.now()
    }

    /// Where ids, tokens and seeds come from.
    pub fn ids(&self) -> &Ids {
        &self.inner.ids
    }

    /// The operator's settings.
    pub fn config(&self) -> &Config {
        &self.inner.config
    }
}
