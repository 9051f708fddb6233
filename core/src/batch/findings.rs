//! The columns of clauses, findings and errors.

use alloc::{string::String, sync::Arc, vec::Vec};

use arrow_array::{
    ArrayRef, ListArray, PrimitiveArray, StructArray,
    types::{Int8Type, Int16Type, Int64Type},
};
use arrow_buffer::OffsetBuffer;
use arrow_schema::{ArrowError, DataType, FieldRef, Fields};

use super::{
    clauses::{ClauseColumn, Clauses},
    columns::{Ends, Texts, item, list, optional},
    validity::Validity,
    words::{Vocabulary, Words},
};
use crate::{
    book::Language,
    decision::{Comparison, Finding, Outcome, Quantity, Remedy},
    invalid::InvalidInput,
    node::Misfit,
    unit::{Unit, VariantArray as _},
};

/// Lists of something, a list a row.
#[derive(Default)]
pub(super) struct Lists {
    ends: Ends,
    nulls: Validity,
}

impl Lists {
    pub fn close(&mut self, here: usize) -> Result<(), Misfit> {
        self.nulls.push(true);
        self.ends.close(here)
    }

    pub fn push_null(&mut self) {
        self.nulls.push(false);
        self.ends.close_empty();
    }

    pub fn finish(self, items: ArrayRef) -> Result<ArrayRef, ArrowError> {
        let ends: OffsetBuffer<i32> = self.ends.finish();
        Ok(Arc::new(ListArray::try_new(item(items.data_type().clone()), ends, items, self.nulls.finish())?))
    }
}

/// Texts, some of them null.
struct OptionalTexts {
    texts: Texts,
    nulls: Validity,
}

impl OptionalTexts {
    fn new() -> Self {
        Self { texts: Texts::default(), nulls: Validity::default() }
    }

    fn push(&mut self, quantity: Option<&Quantity>) -> Result<(), Misfit> {
        self.nulls.push(quantity.is_some());
        match quantity {
            Some(Quantity::Number(value)) => self.texts.push_written(value),
            Some(Quantity::Money(value)) => self.texts.push_written(value),
            Some(Quantity::Instant(value)) => self.texts.push_written(value),
            Some(Quantity::Day(value)) => self.texts.push_written(value),
            Some(Quantity::Flag(value)) => self.texts.push(if *value { "true" } else { "false" }),
            Some(Quantity::Word(value)) => self.texts.push(value),
            Some(Quantity::Text(value)) => self.texts.push(value),
            None => {
                self.texts.push_empty();
                Ok(())
            }
        }
    }

    fn finish(self) -> Result<ArrayRef, ArrowError> {
        self.texts.finish(self.nulls.finish())
    }
}

/// The words of a closed list, and no key without one of them.
fn words<T: Copy>(all: &'static [T], word: fn(T) -> &'static str) -> Words<Int8Type> {
    Words::new(&Vocabulary::new(all.iter().copied().map(word)), 0)
}

/// What each clause makes of each case.
pub(super) struct FindingsColumn {
    lists: Lists,
    clause: ClauseColumn,
    outcome: Words<Int8Type>,
    what: Words<Int16Type>,
    at: (Vec<i64>, Validity),
    seen: OptionalTexts,
    comparison: Words<Int8Type>,
    limit: OptionalTexts,
    by: OptionalTexts,
    unit: Words<Int8Type>,
    remedy: Words<Int8Type>,
}

impl FindingsColumn {
    pub fn new(clauses: &Arc<Clauses>, names: &Arc<Vocabulary>, rows: usize) -> Self {
        Self {
            lists: Lists::default(),
            clause: ClauseColumn::new(clauses, rows),
            outcome: words(Outcome::ALL, Outcome::word),
            what: Words::new(names, rows),
            at: (Vec::new(), Validity::default()),
            seen: OptionalTexts::new(),
            comparison: words(Comparison::ALL, Comparison::word),
            limit: OptionalTexts::new(),
            by: OptionalTexts::new(),
            unit: words(Unit::VARIANTS, Unit::sign),
            remedy: words(Remedy::ALL, Remedy::word),
        }
    }

    fn fields() -> Fields {
        let (short, long) = (Words::<Int8Type>::data_type, Words::<Int16Type>::data_type);
        [
            ("clause", long()),
            ("outcome", short()),
            ("what", long()),
            ("at", DataType::Int64),
            ("seen", DataType::Utf8),
            ("comparison", short()),
            ("limit", DataType::Utf8),
            ("by", DataType::Utf8),
            ("unit", short()),
            ("remedy", short()),
        ]
        .into_iter()
        .map(|(name, data_type)| optional(name, data_type))
        .collect()
    }

    pub fn data_type() -> DataType {
        list(DataType::Struct(Self::fields()))
    }

    pub fn push(&mut self, findings: &[Finding]) -> Result<(), Misfit> {
        for finding in findings {
            self.clause.push(finding.clause)?;
            self.outcome.push_place(finding.outcome as usize)?;
            match finding.what {
                Some(what) => self.what.push_static(what)?,
                None => self.what.push_null(),
            }
            self.at.0.push(finding.at.map_or(0, i64::from));
            self.at.1.push(finding.at.is_some());
            self.seen.push(finding.seen.as_ref())?;
            self.comparison.push_place_or_null(finding.comparison.map(|comparison| comparison as usize))?;
            self.limit.push(finding.limit.as_ref())?;
            self.by.push(finding.by.as_ref())?;
            self.unit.push_place_or_null(finding.unit.map(|unit| unit as usize))?;
            self.remedy.push_place_or_null(finding.remedy.map(|remedy| remedy as usize))?;
        }
        self.lists.close(self.clause.len())
    }

    pub fn push_null(&mut self) {
        self.lists.push_null();
    }

    pub fn finish(self) -> Result<ArrayRef, ArrowError> {
        let at = PrimitiveArray::<Int64Type>::try_new(self.at.0.into(), self.at.1.finish())?;
        let columns = alloc::vec![
            self.clause.finish()?,
            self.outcome.finish()?,
            self.what.finish()?,
            Arc::new(at),
            self.seen.finish()?,
            self.comparison.finish()?,
            self.limit.finish()?,
            self.by.finish()?,
            self.unit.finish()?,
            self.remedy.finish()?,
        ];
        self.lists.finish(Arc::new(StructArray::try_new(Self::fields(), columns, None)?))
    }
}

/// What is wrong with each case, null where nothing is.
pub(super) struct ErrorsColumn {
    lists: Lists,
    codes: Words<Int8Type>,
    paths: Texts,
    messages: Texts,
    language: Language,
}

impl ErrorsColumn {
    pub fn new(language: Language) -> Self {
        Self {
            lists: Lists::default(),
            codes: words(crate::invalid::Code::ALL, crate::invalid::Code::word),
            paths: Texts::default(),
            messages: Texts::default(),
            language,
        }
    }

    fn fields() -> [FieldRef; 3] {
        [
            optional("code", Words::<Int8Type>::data_type()),
            optional("path", DataType::Utf8),
            optional("message", DataType::Utf8),
        ]
    }

    pub fn data_type() -> DataType {
        list(DataType::Struct(Self::fields().into_iter().collect()))
    }

    pub fn push(&mut self, invalid: &InvalidInput) -> Result<(), Misfit> {
        for fault in invalid.faults() {
            self.codes.push_place(fault.code as usize)?;
            self.paths.push(&fault.path)?;
            let message: String = fault.message(self.language);
            self.messages.push(&message)?;
        }
        self.lists.close(self.codes.len())
    }

    pub fn push_null(&mut self) {
        self.lists.push_null();
    }

    pub fn finish(self) -> Result<ArrayRef, ArrowError> {
        let columns = alloc::vec![self.codes.finish()?, self.paths.finish(None)?, self.messages.finish(None)?];
        let fields = Self::fields().into_iter().collect();
        self.lists.finish(Arc::new(StructArray::try_new(fields, columns, None)?))
    }
}
