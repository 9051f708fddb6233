//! The book as it stands in TOML.
//!
//! Texts may be absent here: the checks ask for them, so that a missing one is found together with all other faults.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};
use toml::Spanned;

/// A word with its place in the file.
pub type Name = Spanned<String>;

/// A text in two languages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    #[serde(default)]
    pub en: String,
    #[serde(default)]
    pub zh: String,
}

/// One book.
#[derive(Debug)]
pub struct Book {
    pub trade: Name,
    pub title: Spanned<Text>,
    pub source: String,
    pub version: String,
    pub clause: Vec<Clause>,
    pub names: Vec<(Name, Text)>,
    pub policy: Vec<Param>,
    pub limit: Vec<Limit>,
    pub schedule: Vec<Schedule>,
    pub procedure: Vec<Procedure>,
    pub form: Vec<Form>,
    pub checklist: Vec<Checklist>,
    pub phrase: Vec<Phrase>,
    /// Names of entries that could not be read as they stand: what refers to them is not at fault.
    pub lost: Vec<String>,
}

/// What stands before the first entry.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    pub trade: Name,
    pub title: Spanned<Text>,
    pub source: String,
    #[serde(default = "first_version")]
    pub version: String,
}

fn first_version() -> String {
    "1".to_string()
}

/// Declares entries: what is not required has a default, and an unknown key is a fault.
macro_rules! entries {
    ($($(#[$meta:meta])* $name:ident { $($(#[$key:meta])* $field:ident: $type:ty),+ $(,)? })+) => {
        $($(#[$meta])*
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$key])* pub $field: $type),+ })+
    };
}

entries! {
    Clause {
        id: Name,
        source: Option<String>,
        lines: Name,
        #[serde(default)] en: String,
        #[serde(default)] zh: String,
        kind: Name,
        severity: Option<Name>,
        #[serde(default)] safety: bool,
        #[serde(default)] forecast: bool,
        same_as: Option<Name>,
        #[serde(default)] params: BTreeMap<Name, toml::Value>,
        #[serde(default)] reading: String,
        reason: Option<Text>,
    }
    Param {
        name: Name,
        clause: Name,
        unit: Name,
        default: Option<Name>,
        min: Option<Name>,
        max: Option<Name>,
        #[serde(default)] one_of: Vec<Name>,
        not_above: Option<Name>,
        #[serde(default)] en: String,
        #[serde(default)] zh: String,
    }
    Bound {
        at: Name,
        force: Option<Name>,
        inclusive: Option<bool>,
    }
    Nominal {
        at: Name,
        tolerance: Option<Name>,
        force: Option<Name>,
    }
    Limit {
        name: Name,
        input: Name,
        unit: Name,
        #[serde(default)] en: String,
        #[serde(default)] zh: String,
        #[serde(default)] clauses: Vec<Name>,
        min: Option<Bound>,
        max: Option<Bound>,
        nominal: Option<Nominal>,
        #[serde(default)] when: Vec<Name>,
        #[serde(default)] when_any: Vec<Name>,
        #[serde(default)] unless: Vec<Name>,
    }
    Schedule {
        name: Name,
        #[serde(default)] en: String,
        #[serde(default)] zh: String,
        #[serde(skip)] act: Vec<Act>,
    }
    Act {
        name: Name,
        #[serde(default)] clauses: Vec<Name>,
        who: Option<Name>,
        from: Option<Name>,
        before: Option<Name>,
        lead: Option<Name>,
        by_time: Option<Name>,
        within: Option<Name>,
        on_day: Option<Name>,
        due_after: Option<Name>,
        timing: Option<Name>,
        weekday: Option<Name>,
        earliest: Option<Name>,
        earliest_force: Option<Name>,
        cap: Option<Name>,
        limit: Option<Name>,
        #[serde(default)] closed_by: Vec<Name>,
        #[serde(default)] forecast: bool,
        #[serde(default)] when: Vec<Name>,
        #[serde(default)] when_any: Vec<Name>,
        #[serde(default)] unless: Vec<Name>,
    }
    Procedure {
        name: Name,
        #[serde(default)] en: String,
        #[serde(default)] zh: String,
        #[serde(default)] clauses: Vec<Name>,
        #[serde(skip)] step: Vec<Step>,
    }
    Step {
        name: Name,
        #[serde(default)] clauses: Vec<Name>,
        who: Option<Name>,
        #[serde(default)] after: Vec<After>,
        #[serde(default)] optional: bool,
        #[serde(default)] repeat: bool,
        #[serde(default)] when: Vec<Name>,
        #[serde(default)] when_any: Vec<Name>,
        #[serde(default)] unless: Vec<Name>,
        forbidden_when: Option<Forbidden>,
    }
    Forbidden {
        facts: Vec<Name>,
        clauses: Vec<Name>,
    }
    Form {
        name: Name,
        #[serde(default)] en: String,
        #[serde(default)] zh: String,
        #[serde(skip)] item: Vec<Item>,
    }
    Item {
        name: Name,
        sort: Name,
        #[serde(default)] clauses: Vec<Name>,
        #[serde(default)] any_of: Vec<Name>,
        #[serde(default)] who: Vec<Name>,
        #[serde(default)] to: Vec<Name>,
        #[serde(default)] binding_when: Vec<Name>,
        #[serde(default)] when: Vec<Name>,
        #[serde(default)] when_any: Vec<Name>,
        #[serde(default)] unless: Vec<Name>,
    }
    Checklist {
        name: Name,
        #[serde(default)] en: String,
        #[serde(default)] zh: String,
        #[serde(skip)] item: Vec<Check>,
    }
    Check {
        name: Name,
        #[serde(default)] clauses: Vec<Name>,
        #[serde(default)] permitted: bool,
        #[serde(default)] when: Vec<Name>,
        #[serde(default)] when_any: Vec<Name>,
        #[serde(default)] unless: Vec<Name>,
    }
    Phrase {
        name: Name,
        #[serde(default)] clauses: Vec<Name>,
        moment: Option<Name>,
        #[serde(default)] slots: Vec<Name>,
        zh: Option<Name>,
        en: Option<Name>,
        #[serde(default)] when: Vec<Name>,
        #[serde(default)] when_any: Vec<Name>,
        #[serde(default)] unless: Vec<Name>,
    }
    #[derive(Clone)]
    Edge {
        step: Name,
        #[serde(default)] clauses: Vec<Name>,
    }
}

/// A step that comes before, and the clauses that demand it; none where the step's own do.
#[derive(Debug, Clone)]
pub struct After(pub Edge);

impl<'de> Deserialize<'de> for After {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let edge = Spanned::<EdgeOrName>::deserialize(deserializer)?;
        let span = edge.span();
        Ok(Self(match edge.into_inner() {
            EdgeOrName::Name(step) => Edge { step: Spanned::new(span, step), clauses: Vec::new() },
            EdgeOrName::Edge(edge) => edge,
        }))
    }
}

enum EdgeOrName {
    Name(String),
    Edge(Edge),
}

/// By hand, since an untagged enumeration loses the places.
impl<'de> Deserialize<'de> for EdgeOrName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = EdgeOrName;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a step's name or { step, clauses }")
            }

            fn visit_str<E>(self, name: &str) -> Result<EdgeOrName, E> {
                Ok(EdgeOrName::Name(name.to_string()))
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<EdgeOrName, A::Error> {
                Edge::deserialize(serde::de::value::MapAccessDeserializer::new(map)).map(EdgeOrName::Edge)
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

/// When an entry applies.
#[derive(Clone, Copy)]
pub struct Facts<'b> {
    pub when: &'b [Name],
    pub when_any: &'b [Name],
    pub unless: &'b [Name],
}

macro_rules! facts_of {
    ($($type:ty),+) => {
        $(impl $type {
            pub fn facts(&self) -> Facts<'_> {
                Facts { when: &self.when, when_any: &self.when_any, unless: &self.unless }
            }
        })+
    };
}
facts_of!(Limit, Act, Step, Item, Check, Phrase);
