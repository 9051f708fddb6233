//! Cedar: policies, which allow or forbid and name those that did. It gives no values, so there is no fee.

use cedar_policy::{Authorizer, Context, Decision, Entities, EntityUid, PolicySet, Request, Response};
use clausebook::furniture_store::Cancellation;

use crate::cases::{Answer, facts, in_fen};

const MODEL: &str = include_str!("../../models/cancel.cedar");

/// The parsed policies.
pub struct Cedar {
    authorizer: Authorizer,
    policies: PolicySet,
    nobody: Entities,
}

impl Cedar {
    /// Parses the policies.
    ///
    /// # Panics
    /// Where they are no Cedar.
    #[must_use]
    pub fn compiled() -> Self {
        let policies = MODEL.parse().expect("policies");
        Self { authorizer: Authorizer::new(), policies, nobody: Entities::empty() }
    }

    /// Decides one case.
    #[must_use]
    pub fn decide(&self, request: &Request) -> Response {
        self.authorizer.is_authorized(request, &self.policies, &self.nobody)
    }

    /// What it said: whether the cancellation is in order, refused, or neither, and the clauses behind that.
    #[must_use]
    pub fn answer(&self, said: &Response) -> (&'static str, Vec<String>) {
        let reasons = said.diagnostics().reason();
        let mut cites: Vec<String> =
            reasons.filter_map(|id| self.policies.annotation(id, "id")).map(Into::into).collect();
        cites.sort_unstable();
        let verdict = match said.decision() {
            Decision::Allow => "ok",
            Decision::Deny if cites.is_empty() => "not_yet",
            Decision::Deny => "refused",
        };
        (verdict, cites)
    }
}

/// As much of an answer as Cedar can say.
#[must_use]
pub fn as_much_of(answer: &Answer) -> (&'static str, Vec<String>) {
    match answer.verdict.as_str() {
        "ok" => ("ok", vec!["furniture_store.cancel.accept_if_insisted".into()]),
        "refused" => ("refused", answer.cites.clone()),
        _ => ("not_yet", Vec::new()),
    }
}

/// A case as a request.
///
/// # Panics
/// Where a case is no context.
#[must_use]
pub fn request(case: &Cancellation) -> Request {
    let uid = |text: &str| text.parse::<EntityUid>().expect("an entity");
    let context = Context::from_json_value(facts(case, in_fen), None).expect("a context");
    Request::new(uid(r#"Customer::"any""#), uid(r#"Action::"cancel""#), uid(r#"Order::"any""#), context, None)
        .expect("a request")
}
