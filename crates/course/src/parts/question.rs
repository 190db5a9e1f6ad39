use askama::Template;
use library::score::{NoResponse, Response};
use library::{Activity, ActivityView, Confidence, Key, TaskView};
use shell::{FieldErrors, Fields, PageContext};

use super::{Around, Maker, Part, What};
use crate::rules::Sureness;
use crate::store::Answer;

/// An activity that waits for an answer.
#[derive(Template)]
#[template(path = "question.html")]
pub(crate) struct Question<'a> {
    pub(super) around: Around<'a>,
    pub(super) form: Form<'a>,
}

/// The form of an activity.
#[derive(Template)]
#[template(path = "question-form.html")]
pub(crate) struct Form<'a> {
    pub(super) ctx: &'a PageContext,
    pub(super) view: ActivityView,
    pub(super) action: String,
    pub(super) lang: &'static str,
    /// What makes the ids of the inputs unique: no id of the content has an underscore.
    pub(super) prefix: String,
    pub(super) given: Fields,
    /// The version of the stored answer that the learner sees; 0 when there is none.
    pub(super) version: i64,
    pub(super) errors: FieldErrors,
}

impl Form<'_> {
    /// Whether the form takes its name from the prompt; choices have it in their legend.
    fn is_named(&self) -> bool {
        !matches!(self.view.task, TaskView::Choice { .. })
    }

    fn asks_confidence(&self) -> bool {
        matches!(self.view.task, TaskView::Choice { confidence: Confidence::Asked, .. })
    }

    fn steps(&self) -> [i64; 3] {
        Sureness::ALL.map(Sureness::step)
    }
}

/// The fields of a form as stored: pairs as JSON.
pub(crate) fn stored_pairs(answer: &Answer) -> Vec<(String, String)> {
    serde_json::from_str(&answer.response).unwrap_or_default()
}

impl<'a> Maker<'a> {
    /// The form, or what came of it. An answer that the content no longer fits counts as none.
    pub(super) fn question(
        &self,
        around: Around<'a>,
        view: ActivityView,
        activity: &'a Activity,
        key: &'a Key,
    ) -> Part<'a> {
        let stored = self.seen.answers.iter().find(|answer| answer.block == around.id);
        let version = stored.map_or(0, |answer| answer.version);
        let pairs = stored.map(stored_pairs).unwrap_or_default();
        let response = Response::read(&view, &pairs).ok();
        let form = |given: Fields, errors: FieldErrors| Form {
            ctx: self.ctx,
            view: view.clone(),
            action: self.action(around.id),
            lang: around.lang,
            prefix: format!("a_{}_", around.id),
            given,
            version,
            errors,
        };
        let (given, errors) = match (self.what(around.id), response) {
            (Some(What::Overtaken(typed)), Some(response)) => {
                let retry = Some(form(typed.clone(), FieldErrors::new()));
                return Part::Answered(self.answered(around, &view, activity, (key, &response), stored, retry));
            }
            (Some(What::Incomplete(typed, why)), _) => (typed.clone(), self.lacking(*why, around.id)),
            (Some(What::Again), _) => (Fields::from_pairs(pairs), FieldErrors::new()),
            (_, Some(response)) => {
                return Part::Answered(self.answered(around, &view, activity, (key, &response), stored, None));
            }
            (_, None) => (Fields::default(), FieldErrors::new()),
        };
        let form = form(given, errors);
        Part::Question(Question { around, form })
    }

    fn lacking(&self, why: NoResponse, id: &str) -> FieldErrors {
        let key = match why {
            NoResponse::PlaceTwice => "course-error-place-twice",
            NoResponse::Incomplete | NoResponse::Foreign => "course-error-incomplete",
        };
        let mut errors = FieldErrors::new();
        errors.add(&format!("a_{id}_-prompt"), self.ctx.t(key));
        errors
    }
}
