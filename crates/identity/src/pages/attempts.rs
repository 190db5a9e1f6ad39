use base::Timestamp;
use records::{RecordsError, Tx};
use shell::{Limits, Network, Problem};

use crate::{rules, store};

/// One try at a secret. It counts as a failure from the moment it begins and is forgotten when it was right: otherwise any
/// number of tries at the same time would all be within the limit.
#[derive(Clone)]
pub(super) struct Attempt {
    counters: [String; 2],
    at: Timestamp,
    limits: Limits,
}

impl Attempt {
    /// A try at the secret of `whom`, counted from this network and from anywhere. Neither counter holds `whom` itself.
    pub(super) fn new(whom: &str, network: Network, limits: Limits, at: Timestamp) -> Self {
        let folded = whom.to_lowercase();
        let counters = [
            base::short_hash(format!("network {} {folded}", network.0).as_bytes()),
            base::short_hash(format!("anywhere {folded}").as_bytes()),
        ];
        Self { counters, at, limits }
    }

    /// Counts the try, or refuses it.
    pub(super) fn begin(&self, tx: &mut Tx<'_>) -> Result<(), Problem> {
        if self.limits == Limits::Off {
            return Ok(());
        }
        let [network, anywhere] = &self.counters;
        let since = self.at.minus(rules::FAILURE_WINDOW);
        if !rules::may_try(store::failures(tx, network, since)?, store::failures(tx, anywhere, since)?) {
            return Err(Problem::TooMany { retry_after: rules::FAILURE_WINDOW.as_seconds().unsigned_abs() });
        }
        self.counters.iter().try_for_each(|whom| store::add_failure(tx, whom, self.at))?;
        Ok(())
    }

    /// It was right.
    pub(super) fn forget(&self, tx: &mut Tx<'_>) -> Result<(), RecordsError> {
        self.counters.iter().try_for_each(|whom| store::forget_failure(tx, whom, self.at))
    }
}

#[cfg(test)]
mod tests {
    use base::Timestamp;
    use test_app::TestApp;

    use super::*;

    fn attempt(address: &str, limits: Limits) -> Attempt {
        Attempt::new("Ana@example.org", Network(address.parse().unwrap()), limits, Timestamp::from_micros(1))
    }

    #[test]
    fn tries_count_before_anybody_knows_whether_they_are_right() {
        let app = TestApp::new(vec![], |_| axum::Router::new());
        let begin = |address: &str, limits| {
            let attempt = attempt(address, limits);
            app.write(move |tx| Ok::<_, Problem>(attempt.begin(tx).is_ok()))
        };
        for _ in 0..rules::FAILURES_PER_NETWORK {
            assert!(begin("203.0.113.7", Limits::On));
        }
        assert!(!begin("203.0.113.7", Limits::On));
        assert!(begin("198.51.100.1", Limits::On), "a stranger does not lock the holder out");
        assert!(begin("203.0.113.7", Limits::Off));
        let right = attempt("203.0.113.7", Limits::On);
        app.write(move |tx| right.forget(tx));
        assert!(begin("203.0.113.7", Limits::On));
    }
}
