use std::collections::HashSet;
use std::sync::LazyLock;

use base::{Audience, Country, Email};

use super::Group;

/// What the form says about a person's work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The work address.
    pub email: Email,
    /// For whom the person works; `None` if for none of the three.
    pub audience: Option<Audience>,
    /// Where; `None` if outside Europe.
    pub country: Option<Country>,
    /// The organisation's name.
    pub organisation: String,
}

/// Whether somebody may learn here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Yes.
    Accept(Group),
    /// An organiser has to look first.
    Review(Group, ReviewReason),
    /// No.
    Refuse(RefuseReason),
}

/// Why an organiser has to look. The text key is `registration-review-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewReason {
    /// The address is of a service where anybody gets one.
    FreeMail,
}

/// Why there is no seat. The text key is `registration-reason-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefuseReason {
    /// The person works for none of the three kinds of organisation.
    Field,
    /// The organisation is outside Europe.
    Country,
    /// The address is of a throw-away service.
    Disposable,
    /// The account organises: staff take no seats.
    Staff,
    /// The seats and the waiting list are full.
    Full,
    /// The form was sent outside the window.
    Closed,
    /// An organiser could not confirm that the person works there.
    NotConfirmed,
    /// An organiser needs more to decide; the note says what.
    Incomplete,
    /// Another reason, which the note gives.
    Other,
}

impl ReviewReason {
    /// The word in the database and in text keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FreeMail => "free-mail",
        }
    }
}

impl RefuseReason {
    /// All reasons.
    pub const ALL: [Self; 9] = [
        Self::Field,
        Self::Country,
        Self::Disposable,
        Self::Staff,
        Self::Full,
        Self::Closed,
        Self::NotConfirmed,
        Self::Incomplete,
        Self::Other,
    ];
    /// Those that organisers choose from.
    pub const CHOICES: [Self; 5] = [Self::NotConfirmed, Self::Incomplete, Self::Field, Self::Country, Self::Other];

    /// The word in the database and in text keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Field => "field",
            Self::Country => "country",
            Self::Disposable => "disposable",
            Self::Staff => "staff",
            Self::Full => "full",
            Self::Closed => "closed",
            Self::NotConfirmed => "not-confirmed",
            Self::Incomplete => "incomplete",
            Self::Other => "other",
        }
    }

    /// The reason of this word.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == word)
    }

    /// Whether the same person may try again in the same intake: what turned her away may have changed.
    pub fn may_try_again(self) -> bool {
        matches!(self, Self::Full | Self::Closed | Self::Incomplete)
    }
}

static FREE_MAIL: LazyLock<HashSet<&'static str>> = LazyLock::new(|| list(include_str!("../../data/free-mail.txt")));
static DISPOSABLE: LazyLock<HashSet<&'static str>> = LazyLock::new(|| list(include_str!("../../data/disposable.txt")));

fn list(text: &'static str) -> HashSet<&'static str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

/// Whether the domain or one above it is on the list.
fn is_listed(list: &HashSet<&str>, domain: &str) -> bool {
    let above = domain.match_indices('.').filter_map(|(dot, _)| domain.get(dot + 1..));
    std::iter::once(domain).chain(above).any(|domain| list.contains(domain))
}

/// Whether the address is of a throw-away service: the form asks for another one at once.
pub fn is_disposable(email: &Email) -> bool {
    is_listed(&DISPOSABLE, &email.domain())
}

/// Which organisation somebody belongs to, for the quota: the domain of the work address, which is harder to vary than
/// a name; behind a free-mail address, the name.
pub fn organisation_key(email: &Email, organisation: &str) -> String {
    let domain = email.domain();
    if is_listed(&FREE_MAIL, &domain) { format!("name {}", organisation.to_lowercase()) } else { domain }
}

/// Whether somebody may learn here, by what the form says. A free-mail address is looked at, not refused: many services
/// have no domain of their own.
pub fn eligibility(claim: &Claim) -> Verdict {
    let Some(audience) = claim.audience else {
        return Verdict::Refuse(RefuseReason::Field);
    };
    let Some(country) = claim.country else {
        return Verdict::Refuse(RefuseReason::Country);
    };
    let domain = claim.email.domain();
    if is_listed(&DISPOSABLE, &domain) {
        return Verdict::Refuse(RefuseReason::Disposable);
    }
    let group = Group { audience, country, organisation: organisation_key(&claim.email, &claim.organisation) };
    if is_listed(&FREE_MAIL, &domain) { Verdict::Review(group, ReviewReason::FreeMail) } else { Verdict::Accept(group) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn claim(email: &str) -> Claim {
        Claim {
            email: Email::parse(email).unwrap(),
            audience: Some(Audience::VictimSupport),
            country: "IT".parse().ok(),
            organisation: "Centro Aurora".to_owned(),
        }
    }

    #[test]
    fn whoever_works_in_no_such_organisation_or_outside_europe_is_refused_with_the_reason() {
        let elsewhere = Claim { audience: None, ..claim("a@aurora.example") };
        assert_eq!(eligibility(&elsewhere), Verdict::Refuse(RefuseReason::Field));
        let far = Claim { country: None, ..claim("a@aurora.example") };
        assert_eq!(eligibility(&far), Verdict::Refuse(RefuseReason::Country));
        assert_eq!(eligibility(&claim("a@mailinator.com")), Verdict::Refuse(RefuseReason::Disposable));
    }

    #[test]
    fn a_free_mail_address_is_looked_at_and_a_work_address_is_accepted() {
        for email in ["a@gmail.com", "a@libero.it", "A@GMX.de", "a@mail.orange.fr"] {
            assert!(matches!(eligibility(&claim(email)), Verdict::Review(_, ReviewReason::FreeMail)), "{email}");
        }
        for email in ["a@aurora.example", "a@notgmail.com", "a@gmail.com.example", "a@polizei.nrw.de"] {
            assert!(matches!(eligibility(&claim(email)), Verdict::Accept(_)), "{email}");
        }
    }

    #[test]
    fn an_organisation_is_known_by_its_domain_or_behind_free_mail_by_its_name() {
        let key = |email: &str, name: &str| organisation_key(&Email::parse(email).unwrap(), name);
        assert_eq!(key("a@aurora.example", "Aurora"), key("b@Aurora.example", "Centro Aurora"));
        assert_eq!(key("a@gmail.com", "Aurora"), key("b@libero.it", "AURORA"));
        assert_ne!(key("a@gmail.com", "Aurora"), key("b@gmail.com", "Alba"));
        assert_ne!(key("a@gmail.com", "aurora.example"), key("a@aurora.example", "x"));
    }

    #[test]
    fn the_lists_are_lower_case_domains_that_do_not_overlap() {
        for domain in FREE_MAIL.iter().chain(DISPOSABLE.iter()) {
            assert!(Email::parse(&format!("a@{domain}")).is_ok_and(|email| email.domain() == **domain), "{domain}");
        }
        assert!(FREE_MAIL.is_disjoint(&DISPOSABLE));
    }

    #[test]
    fn every_reason_reads_as_it_is_written() {
        for reason in RefuseReason::ALL {
            assert_eq!(RefuseReason::read(reason.as_str()), Some(reason));
        }
    }

    proptest! {
        #[test]
        fn a_free_mail_address_is_never_refused(local in "[a-z]{1,10}", name in "\\PC{0,40}") {
            for domain in FREE_MAIL.iter() {
                let email = Email::parse(&format!("{local}@{domain}")).unwrap();
                let asked = Claim { email, organisation: name.clone(), ..claim("a@b.example") };
                prop_assert!(matches!(eligibility(&asked), Verdict::Review(..)));
            }
        }
    }
}
