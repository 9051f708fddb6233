//! What is asked of the judging of many cases.

use clausebook::{
    Fault,
    batch::{BatchOptions, MoneyColumns, OnError},
    book::Language,
    schema,
    time::Zone,
};
use schemars::JsonSchema;
use serde::{Deserialize, de::DeserializeOwned};

use crate::{border::read, names::Names};

/// What becomes of a case with faults.
#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Faulty {
    #[default]
    Throw,
    Collect,
}

#[derive(Clone, Copy, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Amounts {
    #[default]
    Yuan,
    Fen,
}

/// The options for rows that are objects.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RowOptions {
    pub on_error: Faulty,
}

/// The options for tables.
#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct TableOptions {
    on_error: Faulty,
    findings: bool,
    keep: Vec<String>,
    money: Amounts,
    naive_zone: Option<String>,
    language: Language,
}

impl Default for TableOptions {
    fn default() -> Self {
        let BatchOptions { findings, language, .. } = BatchOptions::default();
        Self {
            on_error: Faulty::default(),
            findings,
            keep: Vec::new(),
            money: Amounts::default(),
            naive_zone: None,
            language,
        }
    }
}

impl RowOptions {
    pub fn read(text: &str) -> Result<Self, Vec<Fault>> {
        read_options(text)
    }
}

/// The library's options for tables.
pub fn table_options(text: &str) -> Result<BatchOptions, Vec<Fault>> {
    let TableOptions { on_error, findings, keep, money, naive_zone, language } = read_options(text)?;
    let zone = |name: String| name.parse::<Zone>().map_err(|fault| vec![fault.below("naiveZone")]);
    Ok(BatchOptions {
        on_error: match on_error {
            Faulty::Throw => OnError::Stop,
            Faulty::Collect => OnError::Collect,
        },
        findings,
        keep,
        money: match money {
            Amounts::Yuan => MoneyColumns::Yuan,
            Amounts::Fen => MoneyColumns::Fen,
        },
        naive_zone: naive_zone.map(zone).transpose()?,
        language,
    })
}

fn read_options<T: DeserializeOwned + JsonSchema>(text: &str) -> Result<T, Vec<Fault>> {
    let made = schema::of::<T>;
    schema::read(&read(text)?, &made)
        .map_err(|error| Names::of_schema(made().as_value()).written_in(text).faults(&error))
}
