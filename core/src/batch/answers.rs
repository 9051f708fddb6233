//! The columns of a batch's answers: verdict, value, clauses, findings, errors.

use alloc::{string::ToString as _, sync::Arc, vec::Vec};

use arrow_array::{
    ArrayRef,
    types::{Int8Type, Int16Type},
};
use arrow_schema::{ArrowError, FieldRef};
use serde::Serialize;

use super::{
    BatchOptions, OnError,
    clauses::{ClauseColumn, Clauses},
    columns::{Writer, Written, data_type, list, optional},
    findings::{ErrorsColumn, FindingsColumn, Lists},
    sort::{Place, Sort},
    words::{Vocabulary, Words},
};
use crate::{
    book::Language,
    decision::{Cites, Finding, Verdict},
    functions::Callable,
    invalid::{Fault, InvalidInput},
    node::Misfit,
    policy::TradePolicy,
};

/// The columns beside those of the value.
const BESIDE: [&str; 4] = ["verdict", "cites", "findings", "error"];

/// What the answers of a callable are made of.
pub(super) struct AnswerColumns {
    value: Place,
    /// Whether each field of the value is a column of its own.
    spread: bool,
    verdicts: Arc<Vocabulary>,
    clauses: Arc<Clauses>,
    names: Arc<Vocabulary>,
}

impl AnswerColumns {
    pub fn of(callable: &Callable) -> Result<Self, Fault> {
        let value = Place::of(&callable.value_schema())?;
        let beside = |name: &str| BESIDE.contains(&name);
        let spread = value.fields().is_some_and(|fields| !fields.iter().any(|field| beside(&field.name)));
        Ok(Self {
            value,
            spread,
            verdicts: Vocabulary::new(Verdict::ALL.iter().map(|verdict| verdict.word())),
            clauses: Clauses::new(&callable.cites())?,
            names: Vocabulary::new(callable.trade.book.names.iter().map(|row| row.name)),
        })
    }
}

/// What the columns of the answers are.
pub(super) struct Layout {
    of: Arc<AnswerColumns>,
    zone: Arc<str>,
    findings: bool,
    errors: Option<Language>,
}

impl Layout {
    pub fn new(of: &Arc<AnswerColumns>, policy: &dyn TradePolicy, options: &BatchOptions) -> Self {
        Self {
            of: Arc::clone(of),
            zone: policy.settings().zone().name().into(),
            findings: options.findings,
            errors: (options.on_error == OnError::Collect).then_some(options.language),
        }
    }

    /// The columns in their order.
    pub fn fields(&self) -> Vec<FieldRef> {
        let mut fields = alloc::vec![optional("verdict", Words::<Int8Type>::data_type())];
        match &self.of.value.sort {
            Sort::Struct(of) if self.of.spread => {
                fields.extend(of.iter().map(|field| optional(&field.name, data_type(&field.place, &self.zone))));
            }
            _ => fields.push(optional("value", data_type(&self.of.value, &self.zone))),
        }
        fields.push(optional("cites", list(Words::<Int16Type>::data_type())));
        if self.findings {
            fields.push(optional("findings", FindingsColumn::data_type()));
        }
        if self.errors.is_some() {
            fields.push(optional("error", ErrorsColumn::data_type()));
        }
        fields
    }

    pub fn start(&self, rows: usize) -> Answers {
        let of = &self.of;
        Answers {
            spread: of.spread,
            verdicts: Words::new(&of.verdicts, rows),
            value: Writer::new(&of.value, &self.zone, rows),
            cites: Lists::default(),
            clauses: ClauseColumn::new(&of.clauses, rows),
            findings: self.findings.then(|| FindingsColumn::new(&of.clauses, &of.names, rows)),
            errors: self.errors.map(ErrorsColumn::new),
        }
    }
}

/// The answers so far.
pub(super) struct Answers {
    spread: bool,
    verdicts: Words<Int8Type>,
    value: Writer,
    cites: Lists,
    clauses: ClauseColumn,
    findings: Option<FindingsColumn>,
    errors: Option<ErrorsColumn>,
}

impl Answers {
    /// Adds the answer to the next row.
    #[inline]
    pub fn push<T: Serialize + ?Sized>(
        &mut self,
        verdict: Verdict,
        value: &T,
        cites: Cites<'_>,
        findings: &[Finding],
    ) -> Result<(), Misfit> {
        self.verdicts.push_place(verdict as usize)?;
        value.serialize(&mut self.value)?;
        self.clauses.cite(cites)?;
        self.cites.close(self.clauses.len())?;
        if let Some(column) = &mut self.findings {
            column.push(findings)?;
        }
        if let Some(errors) = &mut self.errors {
            errors.push_null();
        }
        Ok(())
    }

    /// Adds the faults of the next row; gives them back where rows with faults are not collected.
    pub fn push_error(&mut self, invalid: InvalidInput) -> Result<(), InvalidInput> {
        let Some(errors) = &mut self.errors else { return Err(invalid) };
        errors.push(&invalid).map_err(|_| invalid)?;
        self.verdicts.push_null();
        self.value.push_null();
        self.cites.push_null();
        if let Some(findings) = &mut self.findings {
            findings.push_null();
        }
        Ok(())
    }

    /// The columns in the order of [`Layout::fields`].
    pub fn finish(self) -> Result<Vec<ArrayRef>, ArrowError> {
        let mut columns = alloc::vec![self.verdicts.finish()?];
        match self.value.cells {
            Written::Struct { columns: fields, .. } if self.spread => {
                for field in fields.into_writers() {
                    columns.push(field.finish()?);
                }
            }
            _ => columns.push(self.value.finish()?),
        }
        columns.push(self.cites.finish(self.clauses.finish()?)?);
        columns.extend(self.findings.map(FindingsColumn::finish).transpose()?);
        columns.extend(self.errors.map(ErrorsColumn::finish).transpose()?);
        Ok(columns)
    }
}

/// The fault of a batch whose answers have no place in Arrow's columns.
pub(super) fn overflow(misfit: &dyn core::fmt::Display) -> InvalidInput {
    let expected = ("answers that columns have place for", "列容纳得下的答复");
    Fault::new(crate::invalid::Code::TooLong, "", expected).got(misfit.to_string()).into()
}
