//! The plain files that the shops keep: CSV with a header, or a JSON object a line.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

/// One record: its cells by column.
pub type Row = Map<String, Value>;

/// Reads a file of records.
pub fn read(path: &Path) -> Result<Vec<Row>> {
    let rows = match path.extension().and_then(|extension| extension.to_str()) {
        Some("csv") => csv(path),
        Some("jsonl") => jsonl(path),
        _ => bail!("neither .csv nor .jsonl"),
    };
    rows.with_context(|| path.display().to_string())
}

fn csv(path: &Path) -> Result<Vec<Row>> {
    let mut reader = csv::Reader::from_path(path)?;
    let rows = reader.deserialize::<BTreeMap<String, String>>();
    rows.map(|row| Ok(row?.into_iter().map(|(column, cell)| (column, Value::from(cell))).collect())).collect()
}

fn jsonl(path: &Path) -> Result<Vec<Row>> {
    Ok(fs::read_to_string(path)?.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
}

/// The text of a cell; `name` goes into nested objects by points. Nothing where the cell is blank.
pub fn cell(row: &Row, name: &str) -> Option<String> {
    let (column, inner) = name.split_once('.').unzip();
    let value = row.get(column.unwrap_or(name))?;
    match (value, inner) {
        (Value::Object(nested), Some(inner)) => cell(nested, inner),
        (value, None) => text(value),
        _ => None,
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        Value::Bool(flag) => Some(if *flag { "yes" } else { "no" }.into()),
        Value::Array(items) => Some(items.iter().filter_map(text).collect::<Vec<_>>().join("; ")),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Object(_) => None,
    }
}
