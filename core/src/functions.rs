//! The registry: every function and shape of every trade by name, with its schema.
//!
//! Bindings, vectors, documentation and receipts know this and nothing else: a rule that is added to the core is there
//! in all of them.

use alloc::{boxed::Box, format, string::String, sync::Arc, vec::Vec};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    book::Book,
    clause::Clause,
    decision::{Decision, Finding, Verdict},
    invalid::{Code, Fault, InvalidInput},
    node::{Node, to_node},
    policy::{AnyPolicy, TradePolicy},
    schema, shapes, wire,
};

pub use crate::trades::TRADES;

/// A trade: its book, its functions and its policy.
pub struct Trade {
    /// The book.
    pub book: &'static Book,
    /// The functions.
    pub functions: &'static [&'static Function],
    /// The policy with the source's figures.
    pub default_policy: fn() -> AnyPolicy,
    /// Reads a policy.
    pub load_policy: fn(&Node<'_>) -> Result<AnyPolicy, InvalidInput>,
}

impl Trade {
    /// The trade's name, in snake_case.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.book.trade
    }

    /// The trade with this name.
    ///
    /// # Errors
    /// [`InvalidInput`] with the nearest name where there is none.
    pub fn find(name: &str) -> Result<&'static Self, InvalidInput> {
        TRADES.iter().find(|trade| trade.name() == name).copied().ok_or_else(|| {
            let known = TRADES.iter().map(|trade| trade.name());
            Fault::new(Code::UnknownFunction, "", ("a trade of clausebook", "clausebook 的行业名"))
                .got(name)
                .nearest(name, known)
                .into()
        })
    }

    /// Everything that can be called, functions first, then the shapes in the order of the book.
    pub fn callables(&'static self) -> impl Iterator<Item = Callable> {
        let functions =
            self.functions.iter().map(move |function| Callable { trade: self, kind: CallKind::Function(function) });
        let shapes = shapes::all(self.book).map(move |shape| Callable { trade: self, kind: CallKind::Shape(shape) });
        functions.chain(shapes)
    }

    /// The function, or the shape's verb, with this name inside the trade: `cancel`, `schedule.repair.review`.
    ///
    /// # Errors
    /// [`InvalidInput`] with the nearest name where there is none.
    pub fn callable(&'static self, name: &str) -> Result<Callable, InvalidInput> {
        self.callables().find(|callable| callable.name() == name).ok_or_else(|| {
            let known: Vec<String> = self.callables().map(|callable| callable.name()).collect();
            let expected = (format!("a function of {}", self.name()), format!("{} 的函数", self.name()));
            Fault::new(Code::UnknownFunction, "", expected)
                .got(name)
                .nearest(name, known.iter().map(String::as_str))
                .into()
        })
    }
}

/// The function or shape with this full name: `furniture_store.cancel`, `skin_clinic.procedure.start_up.next`.
///
/// # Errors
/// [`InvalidInput`] with the nearest name where there is none.
pub fn find(full_name: &str) -> Result<Callable, InvalidInput> {
    match full_name.split_once('.') {
        Some((trade, name)) => Trade::find(trade)?.callable(name),
        None => Err(Fault::new(Code::UnknownFunction, "", ("trade.function", "行业.函数")).got(full_name).into()),
    }
}

/// An answer whose value's type is known to its function only.
pub trait Answer: Send + Sync {
    /// The verdict.
    fn verdict(&self) -> Verdict;
    /// The value as a tree; null where there is none.
    fn value(&self) -> Node<'static>;
    /// The value in the wire form; null where there is none.
    fn value_json(&self, naming: wire::Naming) -> String;
    /// The findings.
    fn findings(&self) -> &[Finding];
    /// The whole answer in the wire form.
    fn to_json(&self, naming: wire::Naming) -> String;
}

impl<T: Serialize + Send + Sync> Answer for Decision<T> {
    fn verdict(&self) -> Verdict {
        Self::verdict(self)
    }

    fn value(&self) -> Node<'static> {
        to_node(&Self::value(self)).unwrap_or(Node::Null)
    }

    fn findings(&self) -> &[Finding] {
        Self::findings(self)
    }

    fn value_json(&self, naming: wire::Naming) -> String {
        wire::to_json(&Self::value(self), naming)
    }

    fn to_json(&self, naming: wire::Naming) -> String {
        wire::to_json(self, naming)
    }
}

/// What a call of the registry returns.
pub type Answered = Result<Box<dyn Answer>, InvalidInput>;

/// A decision as the registry knows it; written by `#[rule]`.
pub struct Function {
    /// Its name inside the trade.
    pub name: &'static str,
    /// What it decides.
    pub doc: &'static str,
    /// The clauses that it may cite.
    pub cites: &'static [Clause],
    /// The decisions that it makes on its way or rests on alike, whose clauses it may cite as well.
    pub as_in: &'static [&'static Self],
    /// The schema of its input.
    pub input: fn(&mut SchemaGenerator) -> Schema,
    /// The schema of its value.
    pub value: fn(&mut SchemaGenerator) -> Schema,
    /// The call itself.
    pub call: fn(&dyn TradePolicy, &Node<'_>) -> Answered,
    /// The same call for each row of a table.
    #[cfg(feature = "arrow")]
    pub judge: fn(&dyn TradePolicy, &mut crate::batch::Rows<'_>) -> Result<(), crate::batch::BatchError>,
}

impl Function {
    /// Its clauses and those of the decisions it rests on as well.
    fn all_cites(&self) -> Box<dyn Iterator<Item = Clause> + '_> {
        let own = self.cites.iter().copied();
        Box::new(own.chain(self.as_in.iter().flat_map(|decision| decision.all_cites())))
    }
}

/// Calls a typed function with a tree.
///
/// # Errors
/// [`InvalidInput`] with every fault of the input.
pub fn call_typed<P: TradePolicy, I: DeserializeOwned + JsonSchema, T: Serialize + Send + Sync + 'static>(
    function: fn(&P, &I) -> Result<Decision<T>, InvalidInput>,
    policy: &dyn TradePolicy,
    node: &Node<'_>,
) -> Answered {
    let policy = of_trade::<P>(policy)?;
    let input = schema::read::<I>(node, &|| schema::of::<I>())?;
    function(policy, &input).map(|decision| Box::new(decision) as Box<dyn Answer>)
}

/// Calls a typed function with each row of a table.
///
/// # Errors
/// [`BatchError`](crate::batch::BatchError) with the first row that has faults, unless they are collected.
#[cfg(feature = "arrow")]
pub fn judge_typed<P: TradePolicy, I: DeserializeOwned, T: Serialize>(
    function: impl Fn(&P, &I) -> Result<Decision<T>, InvalidInput>,
    policy: &dyn TradePolicy,
    rows: &mut crate::batch::Rows<'_>,
) -> Result<(), crate::batch::BatchError> {
    let policy = of_trade::<P>(policy)?;
    rows.judge(|input: &I| function(policy, input))
}

fn of_trade<P: TradePolicy>(policy: &dyn TradePolicy) -> Result<&P, InvalidInput> {
    let any: &dyn core::any::Any = policy;
    any.downcast_ref::<P>().ok_or_else(wrong_policy)
}

fn wrong_policy() -> InvalidInput {
    Fault::new(Code::WrongPolicy, "policy", ("a policy of this function's trade", "本行业的政策")).into()
}

/// A function or a shape's verb.
#[derive(Clone, Copy)]
pub struct Callable {
    /// The trade it belongs to.
    pub trade: &'static Trade,
    kind: CallKind,
}

#[derive(Clone, Copy)]
enum CallKind {
    Function(&'static Function),
    Shape(shapes::Shape),
}

impl Callable {
    /// The name inside the trade: `cancel`, `schedule.repair.review`.
    #[must_use]
    pub fn name(&self) -> String {
        match self.kind {
            CallKind::Function(function) => function.name.into(),
            CallKind::Shape(shape) => shape.name(),
        }
    }

    /// The name with its trade: `furniture_store.cancel`.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{}.{}", self.trade.name(), self.name())
    }

    /// The shape, where it is one.
    #[must_use]
    pub const fn shape(&self) -> Option<shapes::Shape> {
        match self.kind {
            CallKind::Function(_) => None,
            CallKind::Shape(shape) => Some(shape),
        }
    }

    /// What it decides.
    #[must_use]
    pub fn doc(&self) -> String {
        match self.kind {
            CallKind::Function(function) => function.doc.trim().into(),
            CallKind::Shape(shape) => shape.doc(),
        }
    }

    /// The clauses that it may cite, in the order of the book.
    #[must_use]
    pub fn cites(&self) -> Vec<Clause> {
        let mut cites = match self.kind {
            CallKind::Function(function) => function.all_cites().collect(),
            CallKind::Shape(shape) => shape.cites(),
        };
        cites.sort();
        cites.dedup();
        cites
    }

    /// The JSON schema of its input.
    #[must_use]
    pub fn input_schema(&self) -> Schema {
        match self.kind {
            CallKind::Function(function) => schema::root(function.input),
            CallKind::Shape(shape) => shape.input_schema(),
        }
    }

    /// The JSON schema of its value.
    #[must_use]
    pub fn value_schema(&self) -> Schema {
        match self.kind {
            CallKind::Function(function) => schema::root_of_answer(function.value),
            CallKind::Shape(shape) => shape.value_schema(),
        }
    }

    /// Decides one case.
    ///
    /// # Errors
    /// [`InvalidInput`] with every fault of the input.
    pub fn call(&self, policy: &dyn TradePolicy, input: &Node<'_>) -> Answered {
        match self.kind {
            CallKind::Function(function) => (function.call)(policy, input),
            CallKind::Shape(shape) => {
                self.check_policy(policy)?;
                shape.call(policy.settings(), input)
            }
        }
    }

    /// Decides each row of a table.
    #[cfg(feature = "arrow")]
    pub(crate) fn judge(
        &self,
        policy: &dyn TradePolicy,
        rows: &mut crate::batch::Rows<'_>,
    ) -> Result<(), crate::batch::BatchError> {
        match self.kind {
            CallKind::Function(function) => (function.judge)(policy, rows),
            CallKind::Shape(shape) => shape.judge(policy.settings(), rows),
        }
    }

    /// Whether a policy is one of this trade.
    ///
    /// # Errors
    /// [`InvalidInput`] where it is not.
    pub fn check_policy(&self, policy: &dyn TradePolicy) -> Result<(), InvalidInput> {
        if policy.settings().book() == self.trade.book { Ok(()) } else { Err(wrong_policy()) }
    }
}

/// Decides one case given as JSON: the function's full name, the policy (an object of what differs from the source's
/// figures) and the input.
///
/// ```
/// let answer = clausebook::functions::call_json(
///     "furniture_store.phrase.we_will_help.say",
///     "{}",
///     r#"{"language": "en", "slots": {"customer_name": "Ms Li"}, "facts": {"customer_agitated": true}}"#,
/// ).unwrap();
/// assert!(answer.starts_with(r#"{"verdict":"ok""#));
/// ```
///
/// # Errors
/// [`InvalidInput`] where the function does not exist, a text is no JSON, the policy does not load or the input is bad.
pub fn call_json(full_name: &str, policy: &str, input: &str) -> Result<String, InvalidInput> {
    let callable = find(full_name)?;
    let policy = (callable.trade.load_policy)(&Node::from_json(policy).map_err(|fault| fault.below("policy"))?)?;
    let input = Node::from_json(input)?;
    callable.call(&*policy, &input).map(|answer| answer.to_json(wire::Naming::Snake))
}

/// The policy with the source's figures, by trade name.
///
/// # Errors
/// [`InvalidInput`] where there is no such trade.
pub fn default_policy(trade: &str) -> Result<AnyPolicy, InvalidInput> {
    Trade::find(trade).map(|trade| (trade.default_policy)())
}

/// A policy shared between threads.
pub fn share<P: TradePolicy>(policy: P) -> AnyPolicy {
    Arc::new(policy)
}
