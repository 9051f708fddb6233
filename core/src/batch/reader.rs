//! A column, or what lies inside one, bound to the place that it is read into.

use alloc::{borrow::Cow, boxed::Box, rc::Rc, sync::Arc, vec::Vec};
use core::{cell::OnceCell, ops::Range};

use arrow_array::{Array as _, LargeStringArray, StringArray, StringViewArray};
use arrow_buffer::{BooleanBuffer, NullBuffer, ScalarBuffer, i256};

use super::{cells, moments::Moments, numbers::Numbers, row::Order, sort::Field, spans::Spans};
use crate::{
    invalid::Code,
    node::{LONGEST_LIST, MOST_FIELDS, Node},
};

/// Cells in a row, null where the array says so.
pub(super) struct Reader {
    pub len: usize,
    pub nulls: Option<NullBuffer>,
    pub cells: Cells,
}

/// What the cells are. Every width of a type is widened when it is bound, so that a row meets few sorts.
pub(super) enum Cells {
    /// Nothing in any row.
    Nothing,
    /// Values of the domain, each as one number.
    Numbers(Numbers),
    Flags(BooleanBuffer),
    Integers(ScalarBuffer<i64>),
    Unsigned(ScalarBuffer<u64>),
    Floats(ScalarBuffer<f64>),
    Decimals(ScalarBuffer<i128>, i8),
    WideDecimals(ScalarBuffer<i256>, i8),
    Texts(StringArray),
    LargeTexts(LargeStringArray),
    TextViews(StringViewArray),
    Instants(Moments),
    Days(ScalarBuffer<i32>),
    Midnights(ScalarBuffer<i64>),
    Dictionary {
        keys: Vec<usize>,
        values: Box<Reader>,
    },
    List {
        spans: Spans,
        items: Box<Reader>,
    },
    Struct(Struct),
    Map {
        spans: Spans,
        names: Box<Reader>,
        values: Box<Reader>,
    },
}

/// The columns of a struct in their order, each with the place of its field.
pub(super) struct Struct {
    pub fields: Arc<[Field]>,
    pub members: Vec<(usize, Rc<Reader>)>,
    /// The columns in the order of a Rust struct's fields, found out at the first row.
    pub order: OnceCell<Option<Order>>,
}

impl Struct {
    pub fn new(fields: &Arc<[Field]>, members: Vec<(usize, Reader)>) -> Self {
        let members = members.into_iter().map(|(at, reader)| (at, Rc::new(reader))).collect();
        Self { fields: Arc::clone(fields), members, order: OnceCell::new() }
    }

    /// The fields that a row states. Of a struct every row has every field: null is one that is left out.
    pub fn stated(&self, row: usize) -> impl Iterator<Item = (&str, &Reader)> {
        let given = self.members.iter().filter(move |(_, reader)| !reader.is_null(row));
        given.filter_map(|(at, reader)| self.fields.get(*at).map(|field| (field.name.as_str(), &**reader)))
    }
}

impl Cells {
    /// The text of a row, where these are texts.
    #[inline]
    pub fn text(&self, row: usize) -> Option<&str> {
        match self {
            Self::Texts(texts) if row < texts.len() => Some(texts.value(row)),
            Self::LargeTexts(texts) if row < texts.len() => Some(texts.value(row)),
            Self::TextViews(texts) if row < texts.len() => Some(texts.value(row)),
            Self::Numbers(numbers) => numbers.cells.text(row),
            _ => None,
        }
    }

    /// A cell that is not null as a tree. A cell that holds no value of the library's hands over what a single call would have been
    /// given, so that it meets the same fault.
    pub fn node(&self, row: usize) -> Node<'_> {
        match self {
            Self::Nothing => Node::Null,
            Self::Numbers(numbers) => numbers.cells.node(row),
            Self::Flags(flags) => Node::Flag(flags.value(row)),
            Self::Integers(values) => values.get(row).copied().map_or(Node::Null, Node::Int),
            Self::Unsigned(values) => values.get(row).copied().map_or(Node::Null, Node::from),
            Self::Floats(values) => values.get(row).copied().map_or(Node::Null, Node::Float),
            Self::Decimals(values, scale) => {
                values.get(row).map_or(Node::Null, |value| cells::decimal(*value, (*scale).into()))
            }
            Self::WideDecimals(values, scale) => {
                values.get(row).map_or(Node::Null, |value| cells::wide_decimal(*value, (*scale).into()))
            }
            Self::Texts(_) | Self::LargeTexts(_) | Self::TextViews(_) => self.text(row).map_or(Node::Null, Node::from),
            Self::Instants(moments) => moments.node(row),
            Self::Days(days) => days.get(row).map_or(Node::Null, |day| cells::day(*day)),
            Self::Midnights(values) => values.get(row).map_or(Node::Null, |millis| cells::midnight(*millis)),
            Self::Dictionary { keys, values } => keys.get(row).map_or(Node::Null, |key| values.node(*key)),
            Self::List { spans, items } => {
                let span = spans.get(row);
                too_long(&span, LONGEST_LIST).unwrap_or_else(|| Node::List(span.map(|at| items.node(at)).collect()))
            }
            Self::Struct(of) => {
                Node::Map(of.stated(row).map(|(name, reader)| (Cow::Borrowed(name), reader.node(row))).collect())
            }
            Self::Map { spans, names, values } => {
                let span = spans.get(row);
                let entry = |at| match names.node(at) {
                    Node::Text(name) => (name, values.node(at)),
                    _ => (Cow::Borrowed(""), values.node(at)),
                };
                too_long(&span, MOST_FIELDS).unwrap_or_else(|| Node::Map(span.map(entry).collect()))
            }
        }
    }
}

impl Reader {
    /// Whether the cell of a row says nothing; a row that is not there says nothing.
    #[inline]
    pub fn is_null(&self, row: usize) -> bool {
        row >= self.len
            || self.nulls.as_ref().is_some_and(|nulls| nulls.is_null(row))
            || match &self.cells {
                Cells::Nothing => true,
                Cells::Numbers(numbers) => numbers.get(row).is_none(),
                Cells::Dictionary { keys, values } => keys.get(row).is_none_or(|key| values.is_null(*key)),
                _ => false,
            }
    }

    /// The cell of a row as a tree.
    pub fn node(&self, row: usize) -> Node<'_> {
        if self.is_null(row) { Node::Null } else { self.cells.node(row) }
    }
}

/// A list or a map that is not even looked through.
fn too_long(span: &Range<usize>, most: usize) -> Option<Node<'static>> {
    let length = span.len();
    (length > most).then(|| Node::Unfit(Code::TooLong, alloc::format!("{length}")))
}
