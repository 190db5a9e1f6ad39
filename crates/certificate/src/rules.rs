//! Decisions as functions of values: who may have which certificate, what a certificate is worth today, what anyone may see.

use base::CertificateId;

use crate::Day;

/// Which of the two papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Certificate of achievement: the final test was passed.
    Achievement,
    /// Statement of participation: the course was completed, without a test.
    Participation,
}

impl Kind {
    /// Both kinds, the one that says more first.
    pub const ALL: [Self; 2] = [Self::Achievement, Self::Participation];

    /// The word used in addresses, in the signed text and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Achievement => "achievement",
            Self::Participation => "participation",
        }
    }
}

impl std::str::FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(text: &str) -> Result<Self, UnknownKind> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or_else(|| UnknownKind(text.to_owned()))
    }
}

/// The text names no kind of certificate.
#[derive(Debug, thiserror::Error)]
#[error("unknown kind of certificate {0:?}: expected achievement or participation")]
pub struct UnknownKind(pub String);

/// What a person's learning record says. Completion and success are separate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Earned {
    /// Every lesson of the course was done.
    pub completed: bool,
    /// The final test was passed.
    pub passed: bool,
}

/// What happened to a certificate since it was issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing.
    Standing,
    /// The organisers withdrew it.
    Withdrawn,
    /// Another one took its place, for instance because of a mistake in the name.
    Replaced(CertificateId),
}

/// A certificate that a person has for this course and intake already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Existing {
    /// Which.
    pub id: CertificateId,
    /// Of which kind.
    pub kind: Kind,
    /// What became of it.
    pub state: State,
}

/// The answer to a request for a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Issue it.
    Issue,
    /// There is one: show that.
    Present(CertificateId),
    /// No.
    Refuse(Refusal),
}

/// Why a certificate is not issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The course or the test is still open.
    NotEntitled,
    /// The organisers withdrew the one that was issued: only they can issue another.
    Withdrawn,
}

/// Decides about a request. One certificate of a kind per person and intake: asking again shows the one that is there, even
/// if the entitlement has gone since.
pub fn decide(wanted: Kind, earned: Earned, existing: &[Existing]) -> Decision {
    let same_kind = || existing.iter().filter(|one| one.kind == wanted);
    if let Some(standing) = same_kind().find(|one| one.state == State::Standing) {
        return Decision::Present(standing.id);
    }
    if same_kind().any(|one| one.state == State::Withdrawn) {
        return Decision::Refuse(Refusal::Withdrawn);
    }
    let entitled = match wanted {
        Kind::Achievement => earned.passed,
        Kind::Participation => earned.completed,
    };
    if entitled { Decision::Issue } else { Decision::Refuse(Refusal::NotEntitled) }
}

/// How much the holder lets anyone see who has the number of the certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// Nothing: the number is answered as if it did not exist.
    Off,
    /// The facts, no name; who holds the paper can ask whether a name is the right one.
    Nameless,
    /// The facts and the initials.
    Initials,
    /// The facts and the full name.
    Full,
}

impl Visibility {
    /// All, the most quiet one first.
    pub const ALL: [Self; 4] = [Self::Off, Self::Nameless, Self::Initials, Self::Full];

    /// The word used in forms and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Nameless => "nameless",
            Self::Initials => "initials",
            Self::Full => "full",
        }
    }
}

/// The text names no visibility.
#[derive(Debug, thiserror::Error)]
#[error("unknown visibility {0:?}: expected off, nameless, initials or full")]
pub struct UnknownVisibility(String);

impl std::str::FromStr for Visibility {
    type Err = UnknownVisibility;

    fn from_str(text: &str) -> Result<Self, UnknownVisibility> {
        Self::ALL.into_iter().find(|one| one.as_str() == text).ok_or_else(|| UnknownVisibility(text.to_owned()))
    }
}

/// What a certificate is worth today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It stands.
    Valid,
    /// Its last day has passed.
    Expired,
    /// The organisers withdrew it.
    Withdrawn,
    /// Another one took its place.
    Replaced(CertificateId),
    /// No such certificate, or its holder has switched checking off: the two cannot be told apart.
    NotFound,
}

/// What the records hold about a certificate that someone asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// What became of it.
    pub state: State,
    /// Its last day, if it has one.
    pub valid_until: Option<Day>,
    /// What the holder allows.
    pub visibility: Visibility,
}

/// The status to show to anyone.
pub fn status(record: Option<&Record>, today: Day) -> Status {
    let Some(record) = record.filter(|record| record.visibility != Visibility::Off) else {
        return Status::NotFound;
    };
    match record.state {
        State::Withdrawn => Status::Withdrawn,
        State::Replaced(by) => Status::Replaced(by),
        State::Standing if record.valid_until.is_some_and(|last| last < today) => Status::Expired,
        State::Standing => Status::Valid,
    }
}

/// A part of a certificate that the public page may show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Which kind, and of which course.
    Title,
    /// Who issued it.
    Issuers,
    /// When it was issued and until when it is valid.
    Dates,
    /// How long the course is.
    Duration,
    /// What the course teaches, and in which version.
    Content,
    /// The branch of the course: it tells where the holder works.
    Audience,
    /// The initials of the holder.
    Initials,
    /// The name of the holder.
    Name,
}

/// What the public page may show, in its order. Of a certificate that does not stand, no more than what was withdrawn.
pub fn public_fields(status: Status, visibility: Visibility) -> &'static [Field] {
    use Field::{Audience, Content, Dates, Duration, Initials, Issuers, Name, Title};
    match (status, visibility) {
        (Status::NotFound, _) | (_, Visibility::Off) => &[],
        (Status::Withdrawn | Status::Replaced(_), _) => &[Title, Issuers, Dates],
        (Status::Valid | Status::Expired, Visibility::Nameless) => &[Title, Issuers, Dates, Duration, Content],
        (Status::Valid | Status::Expired, Visibility::Initials) => {
            &[Initials, Title, Issuers, Dates, Duration, Content]
        }
        (Status::Valid | Status::Expired, Visibility::Full) => {
            &[Name, Title, Issuers, Dates, Duration, Content, Audience]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Ids;

    fn existing(seed: u64, kind: Kind, state: State) -> Existing {
        Existing { id: Ids::counted(seed).certificate(), kind, state }
    }

    #[test]
    fn a_certificate_needs_its_entitlement() {
        let none = Earned::default();
        let completed = Earned { completed: true, passed: false };
        let passed = Earned { completed: false, passed: true };
        let cases = [
            (Kind::Achievement, none, Decision::Refuse(Refusal::NotEntitled)),
            (Kind::Achievement, completed, Decision::Refuse(Refusal::NotEntitled)),
            (Kind::Participation, none, Decision::Refuse(Refusal::NotEntitled)),
            (Kind::Participation, passed, Decision::Refuse(Refusal::NotEntitled)),
            (Kind::Achievement, passed, Decision::Issue),
            (Kind::Participation, completed, Decision::Issue),
        ];
        for (wanted, earned, expected) in cases {
            assert_eq!(decide(wanted, earned, &[]), expected, "{wanted:?} with {earned:?}");
        }
    }

    #[test]
    fn there_is_one_of_a_kind_and_the_holder_cannot_undo_a_withdrawal() {
        let standing = existing(1, Kind::Achievement, State::Standing);
        let withdrawn = existing(2, Kind::Achievement, State::Withdrawn);
        let replaced = existing(3, Kind::Achievement, State::Replaced(standing.id));
        let other = existing(4, Kind::Participation, State::Standing);
        let ask = |existing: &[Existing]| decide(Kind::Achievement, Earned { completed: true, passed: true }, existing);
        assert_eq!(ask(&[withdrawn]), Decision::Refuse(Refusal::Withdrawn));
        assert_eq!(ask(&[replaced, standing]), Decision::Present(standing.id));
        assert_eq!(ask(&[withdrawn, standing]), Decision::Present(standing.id));
        assert_eq!(ask(&[other]), Decision::Issue);
        assert_eq!(decide(Kind::Achievement, Earned::default(), &[standing]), Decision::Present(standing.id));
    }

    #[test]
    fn the_status_is_what_the_records_and_the_day_say() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let by = Ids::counted(2).certificate();
        let record = |state, visibility| Record { state, valid_until: Some(day("2026-11-24")), visibility };
        let today = day("2026-11-24");
        assert_eq!(status(None, today), Status::NotFound);
        assert_eq!(status(Some(&record(State::Standing, Visibility::Off)), today), Status::NotFound);
        assert_eq!(status(Some(&record(State::Withdrawn, Visibility::Off)), today), Status::NotFound);
        assert_eq!(status(Some(&record(State::Withdrawn, Visibility::Full)), today), Status::Withdrawn);
        assert_eq!(status(Some(&record(State::Replaced(by), Visibility::Full)), today), Status::Replaced(by));
        assert_eq!(status(Some(&record(State::Standing, Visibility::Full)), today), Status::Valid);
        assert_eq!(status(Some(&record(State::Standing, Visibility::Full)), day("2026-11-25")), Status::Expired);
    }

    #[test]
    fn no_name_and_no_workplace_is_public_without_consent() {
        let hidden = [Field::Name, Field::Initials, Field::Audience];
        for status in [Status::Valid, Status::Expired, Status::Withdrawn] {
            let fields = public_fields(status, Visibility::Nameless);
            assert!(!fields.is_empty() && hidden.iter().all(|field| !fields.contains(field)));
        }
        assert!(!public_fields(Status::Withdrawn, Visibility::Full).contains(&Field::Name));
        assert!(!public_fields(Status::Valid, Visibility::Initials).contains(&Field::Name));
        assert!(public_fields(Status::Valid, Visibility::Full).contains(&Field::Name));
        assert!(public_fields(Status::NotFound, Visibility::Full).is_empty());
        assert!(public_fields(Status::Valid, Visibility::Off).is_empty());
    }
}
