use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use records::RecordsError;

/// Why a request is not answered as asked. A page in the reader's language says so, with the way out; the frame of the
/// program renders it, so that a handler only returns the value.
#[derive(Clone, Debug)]
pub enum Problem {
    /// No such page, or not for this person: nobody learns which.
    NotFound,
    /// The person must sign in first; then she goes on where she was.
    SignIn,
    /// The person must set up or give her second factor first.
    SecondFactor,
    /// The person is signed in but may not do this.
    Forbidden,
    /// The link was used already or is too old.
    LinkSpent,
    /// Somebody else changed the same thing meanwhile.
    Conflict,
    /// The request is not one that our forms send.
    Malformed,
    /// The request is larger than any form of ours.
    TooLarge,
    /// Too many requests from this network.
    TooMany {
        /// When it is worth trying again, in seconds.
        retry_after: u64,
    },
    /// The form was sent from another site.
    CrossSite,
    /// The address exists, the method does not.
    Method,
    /// It took too long.
    TimedOut,
    /// The database is busy, full or read-only: nothing was stored, what was typed is given back.
    Unstored(Arc<RecordsError>),
    /// A fault of ours, with its cause for the log.
    Internal(Arc<dyn std::error::Error + Send + Sync>),
}

impl Problem {
    /// A fault of ours.
    pub fn internal(cause: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Internal(Arc::new(cause))
    }

    /// The status code.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::SecondFactor | Self::Forbidden | Self::CrossSite => StatusCode::FORBIDDEN,
            Self::LinkSpent => StatusCode::GONE,
            Self::Conflict => StatusCode::CONFLICT,
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TimedOut => StatusCode::REQUEST_TIMEOUT,
            Self::Unstored(error) if matches!(**error, RecordsError::Full) => StatusCode::INSUFFICIENT_STORAGE,
            Self::Unstored(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The problem behind a bare status that a library answered with.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::UNAUTHORIZED => Self::SignIn,
            StatusCode::FORBIDDEN => Self::CrossSite,
            StatusCode::GONE => Self::LinkSpent,
            StatusCode::CONFLICT => Self::Conflict,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::METHOD_NOT_ALLOWED => Self::Method,
            StatusCode::REQUEST_TIMEOUT => Self::TimedOut,
            StatusCode::TOO_MANY_REQUESTS => Self::TooMany { retry_after: 60 },
            other if other.is_server_error() => Self::internal(UnnamedFault),
            _ => Self::Malformed,
        }
    }

    /// The part of its text keys: `shell-problem-<name>-title`, `-text`, `-next`.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::SignIn => "sign-in",
            Self::SecondFactor | Self::Forbidden => "forbidden",
            Self::LinkSpent => "link-spent",
            Self::Conflict => "conflict",
            Self::Malformed => "malformed",
            Self::TooLarge => "too-large",
            Self::TooMany { .. } => "too-many",
            Self::CrossSite => "cross-site",
            Self::Method => "method",
            Self::TimedOut => "timed-out",
            Self::Unstored(error) => match **error {
                RecordsError::Full => "full",
                RecordsError::ReadOnly | RecordsError::Failing(_) | RecordsError::Halted => "read-only",
                _ => "busy",
            },
            Self::Internal(_) => "internal",
        }
    }
}

#[derive(Debug, thiserror::Error)]
#[error("a handler ended without saying why")]
struct UnnamedFault;

impl From<RecordsError> for Problem {
    fn from(error: RecordsError) -> Self {
        match error {
            RecordsError::Busy
            | RecordsError::Full
            | RecordsError::ReadOnly
            | RecordsError::Failing(_)
            | RecordsError::Halted
            | RecordsError::Interrupted => Self::Unstored(Arc::new(error)),
            RecordsError::Duplicate(_) => Self::Conflict,
            other => Self::internal(other),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
