//! Whole tables: a function or a shape judges the rows of Arrow record batches.
//!
//! A column is a field of the input, a row a case, null what is not known. The answers come back as columns in the order
//! of the rows, and each row gets what a single call of the same case gets: the same verdict, value and findings, or the
//! same faults.
//!
//! ```
//! use std::sync::Arc;
//! use clausebook::{batch::{BatchOptions, arrow_array}, functions};
//! use arrow_array::{ArrayRef, Float64Array, RecordBatch, StringArray, cast::AsArray, types::Int8Type};
//!
//! let callable = functions::find("skin_clinic.limit.output_pressure.check").unwrap();
//! let policy = functions::default_policy("skin_clinic").unwrap();
//! let rows = RecordBatch::try_from_iter([
//!     ("device", Arc::new(StringArray::from(vec!["A", "A", "B"])) as ArrayRef),
//!     ("pressure_mpa", Arc::new(Float64Array::from(vec![Some(0.45), Some(0.9), None]))),
//! ]).unwrap();
//!
//! let options = BatchOptions { keep: vec!["device".into()], ..BatchOptions::default() };
//! let batch = callable.batch(policy, options).unwrap();
//! let answers = batch.judge(&rows).unwrap();
//! let verdicts = answers["verdict"].as_dictionary::<Int8Type>();
//! let verdicts: Vec<_> = verdicts.downcast_dict::<StringArray>().unwrap().into_iter().flatten().collect();
//! assert_eq!(verdicts, ["ok", "refused", "undetermined"]);
//! assert_eq!(answers.schema().field(0).name(), "device");
//! ```

mod answers;
mod bind;
mod cells;
mod clauses;
mod columns;
mod fields;
mod findings;
mod members;
mod moments;
mod nested;
mod numbers;
mod pieces;
mod places;
mod reader;
mod row;
mod rows;
mod sort;
mod spans;
mod validity;
mod words;
mod write;

use alloc::{format, string::String, sync::Arc, vec::Vec};
use core::fmt;

use arrow_array::{RecordBatch, RecordBatchOptions};
use arrow_schema::{FieldRef, Schema, SchemaRef};

/// The Arrow crates whose types the batches are.
pub use {arrow_array, arrow_buffer, arrow_schema};

use crate::{
    book::Language,
    functions::Callable,
    invalid::{Code, Fault, Faults, InvalidInput, echo},
    policy::AnyPolicy,
    time::Zone,
};

use answers::{AnswerColumns, Layout, overflow};
use bind::{Binder, Column, Columns};
pub use pieces::pieces;
use reader::{Cells, Reader, Struct};
pub use rows::Rows;
use sort::{Field, Place};

/// A batch has at most so many rows: what it claims is room that its answers take. [`pieces`] cuts a larger one.
pub const MOST_ROWS: usize = 1 << 24;

/// What becomes of a row with faults.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OnError {
    /// The first one stops the batch.
    #[default]
    Stop,
    /// They stand in a column `error`, and the row's other columns are null.
    Collect,
}

/// How a column of whole numbers is read where an amount is expected.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum MoneyColumns {
    /// Amounts are in yuan, as text or decimal; a column of whole numbers is refused, for nobody can see what it counts.
    #[default]
    Yuan,
    /// Whole numbers count fen; text and decimals are in yuan all the same.
    Fen,
}

/// How tables are judged.
#[derive(Debug, Clone)]
pub struct BatchOptions {
    /// What becomes of a row with faults.
    pub on_error: OnError,
    /// Whether there is a column `findings`; `cites` is always there.
    pub findings: bool,
    /// How a column of whole numbers is read where an amount is expected.
    pub money: MoneyColumns,
    /// Whose clock tells the timestamps without a zone; without it they are refused.
    pub naive_zone: Option<Zone>,
    /// The columns that are passed through in front of the answers; they need not be fields of the input.
    pub keep: Vec<String>,
    /// The language of the messages in the column `error`.
    pub language: Language,
}

impl Default for BatchOptions {
    fn default() -> Self {
        Self {
            on_error: OnError::Stop,
            findings: true,
            money: MoneyColumns::Yuan,
            naive_zone: None,
            keep: Vec::new(),
            language: Language::En,
        }
    }
}

/// Why rows were not judged: a row, or the columns themselves.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct BatchError {
    /// The row, counted from 0 in its batch; none where the columns do not fit.
    pub row: Option<usize>,
    /// What is wrong. The path begins at the column.
    pub invalid: InvalidInput,
}

impl fmt::Display for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.row {
            Some(row) => write!(f, "row {row}: {}", self.invalid),
            None => self.invalid.fmt(f),
        }
    }
}

impl From<InvalidInput> for BatchError {
    fn from(invalid: InvalidInput) -> Self {
        Self { row: None, invalid }
    }
}

/// What the tables of a function or shape look like, read from its schemas once and good for every policy.
#[derive(Clone)]
pub struct Tables {
    callable: Callable,
    input: Arc<[Field]>,
    answer: Arc<AnswerColumns>,
}

/// A function or shape, a policy and options, ready for tables. It can be shared between threads.
pub struct Batch {
    callable: Callable,
    policy: AnyPolicy,
    /// The policy that the rows are judged by: where there is no column `findings`, it has them cite and no more.
    quick: AnyPolicy,
    options: BatchOptions,
    input: Arc<[Field]>,
    layout: Layout,
}

impl Callable {
    /// Makes the function or shape ready for tables.
    ///
    /// # Errors
    /// [`InvalidInput`] where the policy is one of another trade, or where a kept column would take the place of one of
    /// the answer.
    pub fn batch(&self, policy: AnyPolicy, options: BatchOptions) -> Result<Batch, InvalidInput> {
        self.tables()?.batch(policy, options)
    }

    /// What its tables look like: where many small tables are judged, this is best read once.
    ///
    /// # Errors
    /// [`InvalidInput`] where a schema has a form that no function of the library has.
    pub fn tables(&self) -> Result<Tables, InvalidInput> {
        let input = Place::of(&self.input_schema())?;
        let input = input.fields().map(Arc::clone).unwrap_or_else(|| Arc::new([]));
        Ok(Tables { callable: *self, input, answer: Arc::new(AnswerColumns::of(self)?) })
    }
}

impl Tables {
    /// As [`Callable::batch`].
    ///
    /// # Errors
    /// As [`Callable::batch`].
    pub fn batch(&self, policy: AnyPolicy, options: BatchOptions) -> Result<Batch, InvalidInput> {
        self.callable.check_policy(&*policy)?;
        let layout = Layout::new(&self.answer, &*policy, &options);
        check_kept(&options.keep, &layout)?;
        let quick = if options.findings { Arc::clone(&policy) } else { policy.cites_only() };
        Ok(Batch { callable: self.callable, policy, quick, options, input: Arc::clone(&self.input), layout })
    }
}

fn check_kept(keep: &[String], layout: &Layout) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    faults.each_name_once("keep", keep.iter().map(String::as_str));
    let answer = layout.fields();
    for (at, name) in keep.iter().enumerate() {
        if answer.iter().any(|field| field.name() == name) {
            let expected = ("a name that no column of the answer has", "与答复各列不同的列名");
            faults.push(Fault::new(Code::Duplicate, format!("keep[{at}]"), expected).got(name));
        }
    }
    faults.check()
}

impl Batch {
    /// The columns of the answers to a table with these columns: the kept ones, then the answer's.
    ///
    /// # Errors
    /// [`InvalidInput`] with every column that is not known, is missing or has a type that cannot be taken.
    pub fn schema(&self, input: &Schema) -> Result<SchemaRef, InvalidInput> {
        let columns = input.fields().iter().map(|field| (field, None)).collect();
        self.bind(columns, 0)?;
        self.answer_schema(input)
    }

    /// Judges rows.
    ///
    /// # Errors
    /// [`BatchError`] where the columns do not fit, where there are more than [`MOST_ROWS`] rows, or with the first row that
    /// has faults unless they are collected.
    pub fn judge(&self, rows: &RecordBatch) -> Result<RecordBatch, BatchError> {
        if rows.num_rows() > MOST_ROWS {
            let expected = (format!("at most {MOST_ROWS} rows at a time"), format!("一次至多 {MOST_ROWS} 行"));
            return Err(InvalidInput::from(Fault::new(Code::TooLong, "", expected).got(rows.num_rows())).into());
        }
        let input = rows.schema_ref();
        let columns = input.fields().iter().zip(rows.columns());
        let columns = columns.map(|(field, array)| (field, Some(array.as_ref()))).collect();
        let reader = self.bind(columns, rows.num_rows())?;
        let mut answers = self.layout.start(rows.num_rows());
        let policy = &*self.policy;
        self.callable.judge(
            &*self.quick,
            &mut Rows { reader: &reader, answers: &mut answers, callable: self.callable, policy },
        )?;
        let mut columns: Vec<_> = self.kept(input)?.into_iter().map(|at| Arc::clone(rows.column(at))).collect();
        columns.extend(answers.finish().map_err(|error| overflow(&error))?);
        let size = RecordBatchOptions::new().with_row_count(Some(rows.num_rows()));
        let judged = RecordBatch::try_new_with_options(self.answer_schema(input)?, columns, &size);
        judged.map_err(|error| overflow(&error).into())
    }

    /// The columns as one struct, a row a case.
    fn bind(&self, columns: Vec<(&FieldRef, Column<'_>)>, rows: usize) -> Result<Reader, InvalidInput> {
        let mut binder = Binder { options: &self.options, faults: Faults::new(), path: String::new() };
        let named = columns.into_iter().map(|(field, array)| (field.name().as_str(), field.data_type(), array));
        let columns = Columns { named: named.collect(), passing: &self.options.keep };
        let members = binder.members(&self.input, &columns);
        binder.faults.check()?;
        Ok(Reader { len: rows, nulls: None, cells: Cells::Struct(Struct::new(&self.input, members)) })
    }

    fn answer_schema(&self, input: &Schema) -> Result<SchemaRef, InvalidInput> {
        let mut fields: Vec<FieldRef> =
            self.kept(input)?.into_iter().filter_map(|at| input.fields().get(at).map(Arc::clone)).collect();
        fields.extend(self.layout.fields());
        Ok(Arc::new(Schema::new_with_metadata(fields, input.metadata().clone())))
    }

    /// The places of the kept columns.
    fn kept(&self, input: &Schema) -> Result<Vec<usize>, InvalidInput> {
        let known = || input.fields().iter().map(|field| field.name().as_str());
        let place = |(at, name): (usize, &String)| {
            known().position(|column| column == name).ok_or_else(|| {
                let expected = ("a column of the table", "表中的列");
                let fault = Fault::new(Code::UnknownField, format!("keep[{at}]"), expected);
                InvalidInput::from(fault.got(echo(name)).nearest(name, known()))
            })
        };
        self.options.keep.iter().enumerate().map(place).collect()
    }
}
