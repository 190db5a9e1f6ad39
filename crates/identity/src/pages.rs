mod attempts;
mod exit;
mod first;
mod own;
mod second_factor;
mod setup;
mod sign_in;

use axum::Router;
use axum::extract::FromRef;
use axum::routing::{get, post};
use base::{Token, TokenHash};
use shell::Shell;

use crate::Hasher;

/// What this area's handlers need.
#[derive(Clone)]
pub struct Identity {
    shell: Shell,
    hasher: Hasher,
    first: Option<TokenHash>,
}

impl Identity {
    /// Puts the area on the program's state.
    pub fn new(shell: Shell, hasher: Hasher) -> Self {
        Self { shell, hasher, first: None }
    }

    /// With a link for the very first organiser, `/{lang}/account/first/{token}`; it works as long as there is none.
    #[must_use]
    pub fn with_first(mut self, token: &Token) -> Self {
        self.first = Some(token.hash());
        self
    }
}

impl FromRef<Identity> for Shell {
    fn from_ref(state: &Identity) -> Self {
        state.shell.clone()
    }
}

/// The addresses below a language.
pub fn routes(state: Identity) -> Router {
    Router::new()
        .route("/account", get(own::page).post(own::save))
        .route("/account/passphrase", post(own::change_passphrase))
        .route("/account/sign-in", get(sign_in::page).post(sign_in::sign_in))
        .route("/account/sign-in/code", get(sign_in::code_page).post(sign_in::give_code))
        .route("/account/sign-out", post(sign_in::sign_out))
        .route("/account/first/{token}", get(first::page).post(first::make))
        .route("/account/setup/{token}", get(setup::page).post(setup::set))
        .route("/account/second-factor", get(second_factor::page).post(second_factor::confirm))
        .route("/account/second-factor/codes", post(second_factor::new_codes))
        .with_state(state)
}

/// `POST /exit`, outside the languages: the same for everybody.
pub fn exit_routes(state: Identity) -> Router {
    Router::new().route("/exit", post(exit::leave).get(exit::after)).with_state(state)
}
