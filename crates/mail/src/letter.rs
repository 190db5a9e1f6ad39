use std::time::{Duration, SystemTime};

use base::Timestamp;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart, MultiPartKind, SinglePart};

use crate::{Rendered, Settings};

/// A mail ready for a transport. The same row gives the same bytes, whenever it is sent.
#[derive(Debug)]
pub(crate) struct Letter {
    /// The row's id.
    pub(crate) id: String,
    pub(crate) created_at: Timestamp,
    pub(crate) message: Message,
}

/// What a letter is made of.
pub(crate) struct Parts<'a> {
    pub(crate) id: &'a str,
    pub(crate) created_at: Timestamp,
    pub(crate) message_id: &'a str,
    pub(crate) recipient: &'a str,
    pub(crate) rendered: Rendered,
    /// Full address for one-click unsubscription.
    pub(crate) unsubscribe: Option<String>,
}

/// Why a letter cannot be made.
#[derive(Debug)]
pub(crate) enum LetterError {
    /// An address that the mail standard does not allow.
    Address,
    /// The parts do not make a message.
    Message,
}

macro_rules! header {
    ($(#[$doc:meta])* $type:ident, $name:literal) => {
        $(#[$doc])*
        #[derive(Clone)]
        struct $type(String);

        impl Header for $type {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($name)
            }

            fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Ok(Self(text.to_owned()))
            }

            fn display(&self) -> HeaderValue {
                HeaderValue::new(Self::name(), self.0.clone())
            }
        }
    };
}

header!(
    /// Keeps out-of-office replies away (RFC 3834).
    AutoSubmitted,
    "Auto-Submitted"
);
header!(
    /// The same, for servers that do not know the standard header.
    AutoResponseSuppress,
    "X-Auto-Response-Suppress"
);
header!(ListUnsubscribe, "List-Unsubscribe");
header!(
    /// One click is enough (RFC 8058).
    ListUnsubscribePost,
    "List-Unsubscribe-Post"
);

/// Puts the headers and both bodies together.
pub(crate) fn write(settings: &Settings, parts: Parts<'_>) -> Result<Letter, LetterError> {
    let from = settings.sender_address.as_str().parse().map_err(|_| LetterError::Address)?;
    let to = parts.recipient.parse().map_err(|_| LetterError::Address)?;
    let Rendered { subject, text, html } = parts.rendered;
    let mut builder = Message::builder()
        .from(Mailbox::new(Some(settings.sender_name.clone()), from))
        .to(Mailbox::new(None, to))
        .subject(subject)
        .message_id(Some(parts.message_id.to_owned()))
        .date(system_time(parts.created_at))
        .header(AutoSubmitted("auto-generated".to_owned()))
        .header(AutoResponseSuppress("All".to_owned()));
    if let Some(address) = parts.unsubscribe {
        builder = builder
            .header(ListUnsubscribe(format!("<{address}>")))
            .header(ListUnsubscribePost("List-Unsubscribe=One-Click".to_owned()));
    }
    // A boundary of our own, so that a repetition is the same to the last byte.
    let body = MultiPart::builder()
        .kind(MultiPartKind::Alternative)
        .boundary(format!("part-{}", parts.id))
        .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(text))
        .singlepart(SinglePart::builder().header(ContentType::TEXT_HTML).body(html));
    let message = builder.multipart(body).map_err(|_| LetterError::Message)?;
    Ok(Letter { id: parts.id.to_owned(), created_at: parts.created_at, message })
}

fn system_time(moment: Timestamp) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_micros(u64::try_from(moment.micros()).unwrap_or(0))
}
