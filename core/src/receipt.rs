//! A decision kept as one record, played again, and one case under two policies.

use alloc::{
    borrow::Cow,
    string::{String, ToString},
    vec::Vec,
};

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    functions::{self, Callable},
    invalid::{Code, Fault, InvalidInput},
    node::Node,
    policy::TradePolicy,
    wire::{self, Naming},
};

/// The version of the library, as receipts state it.
pub const LIBRARY: &str = env!("CARGO_PKG_VERSION");

/// Decides one case and keeps the decision as one JSON record: function, input, policy (what differs from the source's
/// figures) and its digest, book and its digest, library version, decision.
///
/// ```
/// use clausebook::{functions, node::Node, receipt};
/// let say = functions::find("furniture_store.phrase.we_will_help.say").unwrap();
/// let policy = functions::default_policy("furniture_store").unwrap();
/// let input = Node::from_json(r#"{"language": "zh", "slots": {"customer_name": "李女士"}, "facts": {"customer_agitated": true}}"#).unwrap();
/// let kept = receipt::make(&say, &*policy, &input).unwrap();
/// assert!(receipt::replay(&kept, None).unwrap().same);
/// ```
///
/// # Errors
/// [`InvalidInput`] where the input is bad: nothing was decided, so nothing is kept.
pub fn make(callable: &Callable, policy: &dyn TradePolicy, input: &Node<'_>) -> Result<String, InvalidInput> {
    let decision = callable.call(policy, input)?.to_json(Naming::Snake);
    let book = callable.trade.book;
    let settings = policy.settings();
    let text = |text: &str| Node::Text(Cow::Owned(text.to_string()));
    let fields = alloc::vec![
        ("function", text(&callable.full_name())),
        ("input", input.clone().into_owned()),
        ("policy", settings.changes()),
        ("policy_digest", text(&settings.digest())),
        ("book_version", text(book.version)),
        ("book_digest", text(book.digest)),
        ("library", text(LIBRARY)),
        ("decision", Node::from_json(&decision)?.into_owned()),
    ];
    let fields = fields.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)).collect();
    Ok(wire::to_json(&Node::Map(fields), Naming::Snake))
}

/// What a receipt says when it is played again.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Replay {
    /// Whether the decision is the same.
    pub same: bool,
    /// Whether the policy that decided now has the digest that the receipt states.
    pub same_policy: bool,
    /// Whether the book is the one that decided then.
    pub same_book: bool,
    /// Whether the library is the one that decided then.
    pub same_library: bool,
    /// What differs; nothing where the decision is the same.
    pub difference: Difference,
}

/// What differs between two decisions about one case.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct Difference {
    /// The two verdicts, where they differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Pair>,
    /// The two values, where they differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Pair>,
    /// The findings that differ, clause by clause, in the order in which they first appear.
    pub clauses: Vec<ClauseDifference>,
}

/// What one side and the other said.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Pair {
    /// Then, or under the first policy.
    #[schemars(with = "serde_json::Value")]
    pub first: Node<'static>,
    /// Now, or under the second policy.
    #[schemars(with = "serde_json::Value")]
    pub second: Node<'static>,
}

/// What one side and the other found by one clause.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ClauseDifference {
    /// The clause.
    pub clause: String,
    /// Its findings then, or under the first policy.
    #[schemars(with = "Vec<crate::Finding>")]
    pub first: Vec<Node<'static>>,
    /// Its findings now, or under the second policy.
    #[schemars(with = "Vec<crate::Finding>")]
    pub second: Vec<Node<'static>>,
}

/// Plays a receipt again: under the policy that it was made under, or under another.
///
/// # Errors
/// [`InvalidInput`] where the text is no receipt, its function is gone, or its policy or input are no longer taken.
pub fn replay(receipt: &str, policy: Option<&dyn TradePolicy>) -> Result<Replay, InvalidInput> {
    let receipt = Node::from_json(receipt)?;
    let field = |name: &'static str| {
        receipt.get(name).ok_or_else(|| {
            InvalidInput::from(Fault::new(
                Code::MissingField,
                name,
                ("a receipt of clausebook", "clausebook 的决定回执"),
            ))
        })
    };
    let text = |name: &'static str| match field(name)? {
        Node::Text(text) => Ok(text.as_ref()),
        other => Err(InvalidInput::from(other.unfit(("a text", "文本")).below(name))),
    };
    let callable = functions::find(text("function")?)?;
    let recorded;
    let policy = match policy {
        Some(policy) => policy,
        None => {
            recorded = (callable.trade.load_policy)(field("policy")?).map_err(|error| error.below("policy"))?;
            &*recorded
        }
    };
    let decision = callable.call(policy, field("input")?).map_err(|error| error.below("input"))?;
    let now = Node::from_json(&decision.to_json(Naming::Snake))?.into_owned();
    let difference = Difference::between(field("decision")?, &now);
    Ok(Replay {
        same: difference == Difference::default(),
        same_policy: policy.settings().digest() == text("policy_digest")?,
        same_book: callable.trade.book.digest == text("book_digest")?,
        same_library: LIBRARY == text("library")?,
        difference,
    })
}

/// What would change if one case were decided under another policy.
///
/// # Errors
/// [`InvalidInput`] where the input is bad.
pub fn compare(
    callable: &Callable,
    first: &dyn TradePolicy,
    second: &dyn TradePolicy,
    input: &Node<'_>,
) -> Result<Difference, InvalidInput> {
    let first = callable.call(first, input)?.to_json(Naming::Snake);
    let second = callable.call(second, input)?.to_json(Naming::Snake);
    Ok(Difference::between(&Node::from_json(&first)?, &Node::from_json(&second)?))
}

impl Difference {
    fn between(first: &Node<'_>, second: &Node<'_>) -> Self {
        let pair = |name: &str| {
            let side = |node: &Node<'_>| node.get(name).cloned().unwrap_or(Node::Null).into_owned();
            let (first, second) = (side(first), side(second));
            (first != second).then_some(Pair { first, second })
        };
        let mut clauses: Vec<&str> = Vec::new();
        for finding in findings(first).chain(findings(second)) {
            let clause = clause_of(finding);
            if !clauses.contains(&clause) {
                clauses.push(clause);
            }
        }
        let of = |node: &Node<'_>, clause: &str| -> Vec<Node<'static>> {
            findings(node)
                .filter(|finding| clause_of(finding) == clause)
                .map(|finding| finding.clone().into_owned())
                .collect()
        };
        let clauses = clauses
            .into_iter()
            .map(|clause| ClauseDifference {
                clause: clause.to_string(),
                first: of(first, clause),
                second: of(second, clause),
            })
            .filter(|difference| difference.first != difference.second)
            .collect();
        Self { verdict: pair("verdict"), value: pair("value"), clauses }
    }
}

fn findings<'n, 'a>(decision: &'n Node<'a>) -> impl Iterator<Item = &'n Node<'a>> {
    match decision.get("findings") {
        Some(Node::List(findings)) => findings.as_slice(),
        _ => &[],
    }
    .iter()
}

fn clause_of<'n>(finding: &'n Node<'_>) -> &'n str {
    match finding.get("clause") {
        Some(Node::Text(clause)) => clause,
        _ => "",
    }
}
