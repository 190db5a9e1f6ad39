use askama::Template;
use library::{Choice, NodeView, Scenario, Tag};
use markup::Html;
use shell::{PageContext, Problem};

use super::{Around, Maker, What, lang, why};
use crate::trail::walk;

/// A scenario at one of its places.
#[derive(Template)]
#[template(path = "walk.html")]
pub(crate) struct Walking<'a> {
    around: Around<'a>,
    prompt: Html,
    title: Html,
    /// The attribute for the words of the scenario.
    lang: &'static str,
    why: Option<&'static str>,
    /// At the beginning only.
    intro: Option<Html>,
    stops: Vec<Stop>,
    /// What the supervisor says about the decision that led here.
    comment: Option<Comment>,
    node: NodeView,
    /// At the end: every decision with what it meant.
    decisions: Vec<Decision>,
    action: String,
    version: i64,
    step: usize,
    overtaken: bool,
}

/// A decision in the trail.
struct Stop {
    number: usize,
    href: String,
    current: bool,
}

struct Comment {
    tags: Vec<Tag>,
    text: Html,
}

impl Comment {
    /// The tags with their words.
    fn labels(&self, ctx: &PageContext) -> Vec<(&'static str, String)> {
        self.tags.iter().map(|tag| (tag.as_str(), ctx.t(words(tag)))).collect()
    }
}

struct Decision {
    number: usize,
    choice: Html,
    comment: Comment,
    again: String,
}

/// The key of a tag's words.
fn words(tag: &Tag) -> &'static str {
    match tag {
        Tag::RiskUp => "course-tag-risk-up",
        Tag::RiskDown => "course-tag-risk-down",
        Tag::Evidence => "course-tag-evidence",
        Tag::Referral => "course-tag-referral",
    }
}

/// The key of the sentence that explains a tag.
fn meaning(tag: &Tag) -> &'static str {
    match tag {
        Tag::RiskUp => "course-tag-risk-up-text",
        Tag::RiskDown => "course-tag-risk-down-text",
        Tag::Evidence => "course-tag-evidence-text",
        Tag::Referral => "course-tag-referral-text",
    }
}

impl Walking<'_> {
    /// The tags that occurred, once each, with their words and what they mean.
    fn tags(&self) -> Vec<(Tag, String, String)> {
        let occurred = |tag: &Tag| self.decisions.iter().any(|decision| decision.comment.tags.contains(tag));
        let one = |tag: Tag| (tag, self.around.ctx.t(words(&tag)), self.around.ctx.t(meaning(&tag)));
        Tag::ALL.into_iter().filter(occurred).map(one).collect()
    }
}

impl<'a> Maker<'a> {
    pub(super) fn walking(
        &self,
        around: Around<'a>,
        prompt: Html,
        scenario: &'a Scenario,
    ) -> Result<Walking<'a>, Problem> {
        let language = self.ctx.language;
        let stored = self.seen.walks.iter().find(|walk| walk.block == around.id);
        let choices = stored.map(|walk| walk.choices.as_slice()).unwrap_or_default();
        let whole = walk(scenario, choices).ok_or(Problem::NotFound)?;
        let all = whole.steps.len();
        let step = match self.what(around.id) {
            Some(What::Replay(step)) => (*step).min(all),
            _ => all,
        };
        let here = walk(scenario, choices.get(..step).unwrap_or_default()).ok_or(Problem::NotFound)?;
        let replay = |number: usize| self.wish(&format!("walk={}.{number}", around.id), around.id);
        let comment = |choice: &Choice| Comment { tags: choice.tags.clone(), text: choice.feedback.html(language) };
        let stop = |number: usize| Stop { number: number + 1, href: replay(number), current: number == step };
        let decision = |(number, choice): (usize, &&Choice)| Decision {
            number: number + 1,
            choice: choice.text.html(language),
            comment: comment(choice),
            again: replay(number),
        };
        let decisions =
            if here.at.is_end() { here.steps.iter().enumerate().map(decision).collect() } else { Vec::new() };
        let stops = if whole.at.is_end() { all } else { all + 1 };
        let node = here.at.view(language);
        Ok(Walking {
            prompt,
            title: scenario.title.html(language),
            lang: lang(self.ctx, node.language),
            why: why(self.ctx, node.language, node.state),
            intro: (step == 0).then(|| scenario.intro.html(language)),
            stops: (0..stops).map(stop).collect(),
            comment: here.steps.last().map(|choice| comment(choice)),
            node,
            decisions,
            action: self.action(around.id),
            version: stored.map_or(0, |walk| walk.version),
            step,
            overtaken: matches!(self.what(around.id), Some(What::Overtaken(_))),
            around,
        })
    }
}
