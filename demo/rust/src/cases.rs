//! `cases.json` of a trade: which records go to which function, and which columns are which of its fields.

use std::{
    collections::BTreeMap,
    fs::File,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow, bail};
use clausebook::{Money, Number, node::Node};
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::records::{Row, cell, read};

/// A file of records that all go to one function.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub records: String,
    pub function: String,
    fields: Fields,
    #[serde(default)]
    lists: BTreeMap<String, List>,
}

/// Each field of the function as `type column`; blank cells are left out.
type Fields = BTreeMap<String, String>;

/// A field that is a list of objects.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    /// The file with the lines of the list: those of the same case, or all where the file's name holds the case.
    lines: Option<String>,
    /// The column of the record that holds the list itself.
    inside: Option<String>,
    fields: Fields,
}

/// One record as a case for a function.
pub struct Case {
    pub id: String,
    pub function: String,
    pub row: Row,
    pub input: Node<'static>,
}

/// Reads `cases.json` of a trade's folder.
pub fn groups(folder: &Path) -> Result<Vec<Group>> {
    let path = folder.join("cases.json");
    let file = File::open(&path).with_context(|| path.display().to_string())?;
    serde_json::from_reader(file).with_context(|| path.display().to_string())
}

impl Group {
    /// The cases of the group, in the order of the file.
    pub fn cases(&self, folder: &Path) -> Result<Vec<Case>> {
        let lines = self.lines(folder)?;
        read(&folder.join(&self.records))?.iter().map(|row| self.case(folder, row, &lines)).collect()
    }

    /// The lines of all lists that have one file for all cases.
    fn lines(&self, folder: &Path) -> Result<BTreeMap<PathBuf, Vec<Row>>> {
        let files = self.lists.values().filter_map(|list| list.lines.as_ref()).filter(|file| !file.contains('{'));
        files.map(|file| folder.join(file)).map(|path| read(&path).map(|rows| (path, rows))).collect()
    }

    fn case(&self, folder: &Path, row: &Row, lines: &BTreeMap<PathBuf, Vec<Row>>) -> Result<Case> {
        let id = cell(row, "case").context("a record without a case")?;
        let mut input = object(row, &self.fields).with_context(|| id.clone())?;
        for (field, list) in &self.lists {
            let rows = match (&list.lines, &list.inside) {
                (Some(file), None) => {
                    let path = folder.join(file.replace("{case}", &id));
                    match lines.get(&path) {
                        Some(all) => {
                            all.iter().filter(|line| cell(line, "case").as_ref() == Some(&id)).cloned().collect()
                        }
                        None => read(&path)?,
                    }
                }
                (None, Some(column)) => serde_json::from_value(row.get(column).cloned().unwrap_or_default())?,
                _ => bail!("{field}: either `lines` or `inside`"),
            };
            let items = rows.iter().map(|row| object(row, &list.fields)).collect::<Result<_>>();
            put(&mut input, field, Node::List(items.with_context(|| format!("{id}: {field}"))?));
        }
        Ok(Case { id, function: filled(&self.function, row), row: row.clone(), input })
    }
}

/// A name with the cells of a record in its `{}`.
fn filled(name: &str, row: &Row) -> String {
    match name.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?))) {
        Some((before, (column, after))) => format!("{before}{}{after}", cell(row, column).unwrap_or_default()),
        None => name.into(),
    }
}

/// The fields of an object, from the cells of a record.
fn object(row: &Row, fields: &Fields) -> Result<Node<'static>> {
    let mut object = Node::Map(Vec::new());
    for (field, source) in fields {
        let (kind, column) = source.split_once(' ').with_context(|| format!("{field}: no column"))?;
        if let Some(text) = cell(row, column) {
            put(&mut object, field, value(kind, &text).with_context(|| format!("{column} `{text}`"))?);
        }
    }
    Ok(object)
}

/// Puts a value at a path: names joined by points, after a colon a word of the book.
fn put(object: &mut Node<'static>, path: &str, value: Node<'static>) {
    let Node::Map(fields) = object else { return };
    let Some((name, inner)) = path.split_once(['.', ':']) else {
        fields.push((path.to_string().into(), value));
        return;
    };
    if !fields.iter().any(|(field, _)| field == name) {
        fields.push((name.to_string().into(), Node::Map(Vec::new())));
    }
    if let Some((_, nested)) = fields.iter_mut().find(|(field, _)| field == name) {
        put(nested, inner, value);
    }
}

/// The value of a cell.
fn value(kind: &str, text: &str) -> Result<Node<'static>> {
    if let Some(kind) = kind.strip_suffix('*') {
        return Ok(Node::List(text.split("; ").map(|item| value(kind, item)).collect::<Result<_>>()?));
    }
    Ok(match kind {
        "word" | "text" => Node::from(text.to_string()),
        "flag" => Node::Flag(text == "yes"),
        "count" => Node::Int(text.parse()?),
        "money" => Node::Money(Money::try_from(text.parse::<Decimal>()?).map_err(|fault| anyhow!("{fault}"))?),
        "number" => Node::Number(Number::try_from(text.parse::<Decimal>()?).map_err(|fault| anyhow!("{fault}"))?),
        "time" => Node::Instant(text.parse().map_err(|fault| anyhow!("{fault}"))?),
        "day" => Node::Day(text.parse().map_err(|fault| anyhow!("{fault}"))?),
        _ => bail!("no kind of cell: {kind}"),
    })
}
