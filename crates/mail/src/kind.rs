use text::Args;

/// A kind of mail that an area sends. Its words are the messages `mail-<name>-subject` and `mail-<name>-body`.
///
/// The body's paragraphs are separated by blank lines. A paragraph that is `{ $link }` alone becomes the mail's one link.
#[derive(Debug)]
pub struct Kind {
    /// Its name, unique: `<area>-<what>`, such as `registration-offer`.
    pub name: &'static str,
    /// Whether it carries a link into the site.
    pub link: LinkKind,
    /// The values that its words fill in, with samples for the preview. [`enqueue`](crate::enqueue) wants exactly these.
    /// No names of people, courses or organisations, and no results: the topic appears only after signing in.
    pub args: &'static [(&'static str, Sample)],
    /// Whether the person needs it to do what they asked for. Other mail can be unsubscribed from: it needs
    /// [`Message::unsubscribe`](crate::Message::unsubscribe), and its body may fill `{ $unsubscribe }`.
    pub essential: bool,
}

/// Whether a mail carries a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// It does not.
    None,
    /// One, to a path of the site.
    Path,
}

/// A made-up value for previews and checks.
#[derive(Clone, Copy, Debug)]
pub enum Sample {
    /// A text, such as a date in words.
    Text(&'static str),
    /// A whole number.
    Number(i64),
}

impl Kind {
    pub(crate) fn subject_key(&self) -> String {
        format!("mail-{}-subject", self.name)
    }

    pub(crate) fn body_key(&self) -> String {
        format!("mail-{}-body", self.name)
    }

    pub(crate) fn sample_args(&self) -> Args {
        self.args.iter().fold(Args::new(), |args, (name, sample)| match sample {
            Sample::Text(text) => args.text(name, *text),
            Sample::Number(number) => args.number(name, *number),
        })
    }

    /// Whether the values are exactly those that the words fill in.
    pub(crate) fn takes(&self, args: &Args) -> bool {
        let mut given: Vec<&str> = args.names().collect();
        let mut wanted: Vec<&str> = self.args.iter().map(|(name, _)| *name).collect();
        given.sort_unstable();
        wanted.sort_unstable();
        given == wanted
    }
}
