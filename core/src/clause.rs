//! A clause: one normative statement of a source document.

use alloc::borrow::Cow;
use core::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

use crate::book::{Language, Text};

words! {
    /// What a clause does.
    pub enum Kind {
        /// Bounds a measured quantity.
        Limit,
        /// Ties an act to an event or a clock time.
        Window,
        /// Fixes a price, a fee, a share or who pays.
        Money,
        /// Orders steps.
        Sequence,
        /// Says who or what may, must or may not.
        Eligibility,
        /// Maps a situation to a treatment, service or route.
        Choice,
        /// Demands a paper, field, signature or report.
        Record,
        /// Computes how many are needed.
        Quantity,
        /// Fixes words to say or write at a moment.
        Script,
        /// Demands or forbids an observable behaviour.
        Conduct,
        /// Normative, but deceptive, discriminatory or unlawful: answered by a stated refusal.
        Declined,
    }
}

words! {
    /// How strictly a clause binds.
    pub enum Severity {
        /// The text orders.
        Must,
        /// The text advises: a miss is advice, never a refusal.
        Should,
        /// The text forbids.
        Never,
    }
}

/// A row of the table of clauses.
#[derive(Debug, Clone, Copy)]
pub struct ClauseRow {
    /// `trade.topic.name`.
    pub id: &'static str,
    /// The source document.
    pub source: &'static str,
    /// The lines of the source document.
    pub lines: &'static str,
    /// What it says.
    pub text: Text,
    /// What it does.
    pub kind: Kind,
    /// How strictly it binds.
    pub severity: Severity,
    /// Whether breaking it can injure a person or wreck a device: no policy loosens it.
    pub safety: bool,
    /// Whether it is told and never breached.
    pub forecast: bool,
    /// The clause that states the same rule first.
    pub same_as: Option<Clause>,
    /// The decision taken where the source is vague, contradictory or has a slip; empty where none was needed.
    pub reading: &'static str,
    /// Why a declined clause is not encoded.
    pub reason: Option<Text>,
}

/// A clause of the book: a two-byte handle to its words and its place in the source.
///
/// Clauses compare in the order of the book.
///
/// ```
/// use clausebook::Clause;
/// let clause = Clause::find("furniture_store.cancel.free_window").unwrap();
/// assert_eq!(clause.zh(), "非定制产品订单在下单后48小时内可无偿取消。");
/// assert_eq!(clause.lines(), "59");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clause(pub(crate) u16);

static NO_CLAUSE: ClauseRow = ClauseRow {
    id: "",
    source: "",
    lines: "",
    text: Text { en: "", zh: "" },
    kind: Kind::Declined,
    severity: Severity::Never,
    safety: true,
    forecast: false,
    same_as: None,
    reading: "",
    reason: None,
};

impl Clause {
    /// The first clause of the books.
    pub(crate) const FIRST: Self = Self(0);

    /// The clause with this id, if there is one.
    #[must_use]
    pub fn find(id: &str) -> Option<Self> {
        Self::all().find(|clause| clause.id() == id)
    }

    /// Every clause, in the order of the books.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..crate::trades::CLAUSES.len()).filter_map(|place| u16::try_from(place).ok().map(Self))
    }

    /// Its place in [`Clause::all`].
    #[must_use]
    pub const fn place(self) -> u16 {
        self.0
    }

    /// The clause `places` after this one.
    pub(crate) fn nth(self, places: usize) -> Option<Self> {
        let place = usize::from(self.0).checked_add(places)?;
        u16::try_from(place).ok().map(Self)
    }

    fn row(self) -> &'static ClauseRow {
        // The build script gives out places inside the table only.
        crate::trades::CLAUSES.get(usize::from(self.0)).unwrap_or(&NO_CLAUSE)
    }

    /// `trade.topic.name`.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// The trade whose book it stands in.
    #[must_use]
    pub fn trade(self) -> &'static str {
        self.id().split('.').next().unwrap_or_default()
    }

    /// What it says, in English.
    #[must_use]
    pub fn en(self) -> &'static str {
        self.row().text.en
    }

    /// What it says, in simplified Chinese.
    #[must_use]
    pub fn zh(self) -> &'static str {
        self.row().text.zh
    }

    /// What it says, in `language`.
    #[must_use]
    pub fn text(self, language: Language) -> &'static str {
        self.row().text.get(language)
    }

    /// The source document.
    #[must_use]
    pub fn source(self) -> &'static str {
        self.row().source
    }

    /// The lines of the source document, `"63"` or `"63-65"`.
    #[must_use]
    pub fn lines(self) -> &'static str {
        self.row().lines
    }

    /// What it does.
    #[must_use]
    pub fn kind(self) -> Kind {
        self.row().kind
    }

    /// How strictly it binds.
    #[must_use]
    pub fn severity(self) -> Severity {
        self.row().severity
    }

    /// Whether it is a hard limit that no policy loosens.
    #[must_use]
    pub fn is_safety(self) -> bool {
        self.row().safety
    }

    /// Whether it is told and never breached.
    #[must_use]
    pub fn is_forecast(self) -> bool {
        self.row().forecast
    }

    /// The clause that states the same rule first, if this one repeats it.
    #[must_use]
    pub fn same_as(self) -> Option<Self> {
        self.row().same_as
    }

    /// The decision taken where the source is vague, contradictory or has a slip; empty where none was needed.
    #[must_use]
    pub fn reading(self) -> &'static str {
        self.row().reading
    }

    /// Why a declined clause is not encoded.
    #[must_use]
    pub fn reason(self) -> Option<Text> {
        self.row().reason
    }
}

impl fmt::Display for Clause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl fmt::Debug for Clause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Serialize for Clause {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl JsonSchema for Clause {
    fn schema_name() -> Cow<'static, str> {
        "Clause".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "clause" })
    }
}
