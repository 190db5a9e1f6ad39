use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{ConnectInfo, FromRequest as _, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use http::{HeaderMap, Method};

use crate::layers::{EXIT_PATH, FORM_BYTES_MAX};
use crate::{Fields, Limits, Problem, Shell};

/// Forms that one network may send, per minute, and in one go. A whole office behind one address fits in.
const POSTS_PER_MINUTE: NonZeroU32 = NonZeroU32::new(120).unwrap();
const POSTS_BURST: NonZeroU32 = NonZeroU32::new(240).unwrap();
/// How long a refused form may take to arrive, in seconds: what it holds is given back.
const REFUSED_SECONDS_MAX: u64 = 5;
/// Networks remembered before idle ones are forgotten.
const NETWORKS_MAX: usize = 100_000;

/// Counts the forms of each network.
#[derive(Clone)]
pub(crate) struct Budget(Arc<DefaultKeyedRateLimiter<IpAddr>>);

impl Budget {
    pub(crate) fn new() -> Self {
        Self(Arc::new(RateLimiter::keyed(Quota::per_minute(POSTS_PER_MINUTE).allow_burst(POSTS_BURST))))
    }
}

/// The network that a request came from, for budgets that an area keeps; never logged, never stored as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Network(pub IpAddr);

/// Notes the request's network, and refuses forms of one that is over its budget.
pub(crate) async fn limit(
    State((shell, budget)): State<(Shell, Budget)>,
    mut request: Request,
    next: Next,
) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let address = client(request.headers(), peer, shell.config().proxies).unwrap_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED));
    let network = network(address);
    request.extensions_mut().insert(Network(network));
    let counted = shell.config().limits == Limits::On && request.method() == Method::POST;
    if !counted || request.uri().path() == EXIT_PATH {
        return next.run(request).await;
    }
    if budget.0.len() > NETWORKS_MAX {
        budget.0.retain_recent();
    }
    match budget.0.check_key(&network) {
        Ok(()) => next.run(request).await,
        Err(early) => {
            let wait = early.wait_time_from(DefaultClock::default().now());
            note_typed(request).await;
            Problem::TooMany { retry_after: wait.as_secs() + 1 }.into_response()
        }
    }
}

/// Reads the form of a request that is refused, so that the page of the refusal gives back what was typed.
async fn note_typed(request: Request) {
    let request = request.map(|body| axum::body::Body::new(http_body_util::Limited::new(body, FORM_BYTES_MAX)));
    let read = tokio::time::timeout(Duration::from_secs(REFUSED_SECONDS_MAX), Fields::from_request(request, &()));
    // What cannot be read cannot be given back.
    let _late_or_malformed = read.await;
}

/// The client's address: the peer, or the entry of `X-Forwarded-For` that the outermost trusted proxy wrote.
fn client(headers: &HeaderMap, peer: Option<IpAddr>, proxies: usize) -> Option<IpAddr> {
    if proxies == 0 {
        return peer;
    }
    let forwarded: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .collect();
    forwarded
        .len()
        .checked_sub(proxies)
        .and_then(|index| forwarded.get(index))
        .and_then(|text| text.parse().ok().or_else(|| text.parse().ok().map(|with_port: SocketAddr| with_port.ip())))
        .or(peer)
}

/// The network that shares a budget: the address itself for IPv4, the /64 for IPv6. A socket for both kinds writes IPv4
/// addresses as `::ffff:192.0.2.1`.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        four @ IpAddr::V4(_) => four,
        IpAddr::V6(six) => {
            let kept = u128::from(six) & !u128::from(u64::MAX);
            IpAddr::V6(Ipv6Addr::from(kept))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forwarded(value: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", value.parse().unwrap());
        headers
    }

    #[test]
    fn a_client_cannot_choose_its_address_by_sending_the_header_itself() {
        let peer = Some("10.0.0.1".parse().unwrap());
        let spoofed = forwarded("1.1.1.1, 203.0.113.7");
        assert_eq!(client(&spoofed, peer, 0), peer);
        assert_eq!(client(&spoofed, peer, 1), Some("203.0.113.7".parse().unwrap()));
        assert_eq!(client(&spoofed, peer, 5), peer);
        assert_eq!(client(&forwarded("nonsense"), peer, 1), peer);
        assert_eq!(client(&forwarded("203.0.113.7:4711"), peer, 1), Some("203.0.113.7".parse().unwrap()));
    }

    #[test]
    fn ipv4_clients_of_a_socket_for_both_kinds_do_not_share_a_budget() {
        let one = network("::ffff:203.0.113.7".parse().unwrap());
        let two = network("::ffff:198.51.100.1".parse().unwrap());
        assert_ne!(one, two);
        assert_eq!(one, network("203.0.113.7".parse().unwrap()));
    }

    #[test]
    fn neighbours_in_one_ipv6_network_share_a_budget() {
        let one = network("2001:db8:1:2::1".parse().unwrap());
        let two = network("2001:db8:1:2:ffff::9".parse().unwrap());
        let other = network("2001:db8:1:3::1".parse().unwrap());
        assert_eq!(one, two);
        assert_ne!(one, other);
    }
}
