//! What every page shares: the state of the program, the context of a page, its frame, errors, exit, limits, assets.
//!
//! Foundations below, areas above: this crate knows addresses and texts, never an area's rules.

mod assets;
mod cache;
mod config;
mod context;
mod exit;
mod fields;
mod headers;
mod layers;
mod layout;
mod limits;
mod problem;
mod problem_page;
mod state;

pub use cache::PageCache;
pub use config::{Config, Host, Limits, Mode, Origin, OriginError};
pub use context::{Count, PageContext, SESSION_SECONDS_MAX};
pub use exit::leave;
pub use fields::{FieldErrors, Fields};
pub use headers::{clear_session_cookie, session_cookie};
pub use layers::layers;
pub use layout::{Area, Layout, fragment};
pub use limits::Network;
pub use problem::Problem;
pub use state::Shell;
