//! Reading and running vectors.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use clausebook::{
    functions::{self, Answer},
    node::Node,
};
use serde::Deserialize;
use serde_json::{Value, value::RawValue};

/// One row: a case and the whole answer that the clauses give.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    /// What the row shows, as a sentence.
    pub name: String,
    /// The function, or the shape's verb, inside the trade.
    pub function: String,
    /// The case, its fields in the order in which they are written.
    pub input: Box<RawValue>,
    /// What the policy sets apart from the source's figures.
    #[serde(default)]
    pub policy: Option<Box<RawValue>>,
    /// The whole decision, or
    #[serde(default)]
    pub expect: Option<Value>,
    /// the faults, each with at least its code and path.
    #[serde(default)]
    pub error: Option<Value>,
}

impl Vector {
    /// The policy as a text.
    #[must_use]
    pub fn policy(&self) -> &str {
        self.policy.as_ref().map_or("{}", |policy| policy.get())
    }
}

/// A row with the place where it stands.
#[derive(Debug)]
pub struct Placed {
    /// The trade: the folder's name.
    pub trade: String,
    /// The file and the row's number.
    pub place: String,
    /// The row.
    pub vector: Vector,
}

/// What the library answers to a row.
pub enum Actual {
    /// A decision.
    Decision(Value),
    /// Faults.
    Faults(Value),
}

/// The folder of the vectors.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

/// Every row of every file, in the order of the files' names.
///
/// # Errors
/// Where a file cannot be read or holds something that is no row.
pub fn load() -> io::Result<Vec<Placed>> {
    let mut rows = Vec::new();
    for trade in entries(&folder())?.into_iter().filter(|path| path.is_dir()) {
        let name = trade.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for file in entries(&trade)? {
            let text = fs::read_to_string(&file)?;
            let vectors: Vec<Vector> = serde_json::from_str(&text)
                .map_err(|error| io::Error::other(format!("{}: {error}", file.display())))?;
            let stem = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            rows.extend(vectors.into_iter().enumerate().map(|(at, vector)| Placed {
                trade: name.clone(),
                place: format!("{name}/{stem}[{at}] {}", vector.name),
                vector,
            }));
        }
    }
    Ok(rows)
}

impl Placed {
    /// Runs the row.
    #[must_use]
    pub fn run(&self) -> Actual {
        let function = format!("{}.{}", self.trade, self.vector.function);
        let parse = |text: &str| serde_json::from_str(text).unwrap_or(Value::Null);
        match functions::call_json(&function, self.vector.policy(), self.vector.input.get()) {
            Ok(answer) => Actual::Decision(parse(&answer)),
            Err(error) => Actual::Faults(serde_json::to_value(error).unwrap_or(Value::Null)),
        }
    }

    /// The answer itself; nothing where the row shows faults.
    ///
    /// # Panics
    /// Where the row's function does not exist or its input is no JSON.
    #[must_use]
    pub fn answer(&self) -> Option<Box<dyn Answer>> {
        self.answer_to(&Node::from_json(self.vector.input.get()).expect("JSON"))
    }

    /// What the row's function answers to another case under the row's policy; nothing where it has faults.
    ///
    /// # Panics
    /// Where the row's function does not exist.
    #[must_use]
    pub fn answer_to(&self, case: &Node<'_>) -> Option<Box<dyn Answer>> {
        let callable =
            functions::find(&format!("{}.{}", self.trade, self.vector.function)).expect("the function exists");
        let policy = Node::from_json(self.vector.policy()).ok()?;
        let policy = (callable.trade.load_policy)(&policy).ok()?;
        callable.call(&*policy, case).ok()
    }

    /// Why the answer is not the one that the row expects; nothing where it is.
    #[must_use]
    pub fn mismatch(&self) -> Option<String> {
        let show = |value: &Value| serde_json::to_string_pretty(value).unwrap_or_default();
        match (self.run(), &self.vector.expect, &self.vector.error) {
            (Actual::Decision(actual), Some(expect), None) => (actual != *expect)
                .then(|| format!("{}\nexpected {}\nbut got {}", self.place, show(expect), show(&actual))),
            (Actual::Faults(actual), None, Some(error)) => (!faults_match(&actual, error))
                .then(|| format!("{}\nexpected faults {}\nbut got {}", self.place, show(error), show(&actual))),
            (_, Some(_), Some(_)) | (_, None, None) => {
                Some(format!("{}: a row has either `expect` or `error`", self.place))
            }
            (Actual::Decision(actual), None, _) => {
                Some(format!("{}\nexpected faults, but got {}", self.place, show(&actual)))
            }
            (Actual::Faults(actual), ..) => {
                Some(format!("{}\nexpected a decision, but got {}", self.place, show(&actual)))
            }
        }
    }
}

/// Whether the same number of faults came, each with every field that the row names.
fn faults_match(actual: &Value, expected: &Value) -> bool {
    let list = |value: &Value| value.get("faults").and_then(Value::as_array).cloned().unwrap_or_default();
    let (actual, expected) = (list(actual), list(expected));
    !expected.is_empty()
        && actual.len() == expected.len()
        && actual.iter().zip(&expected).all(|(actual, expected)| {
            expected.as_object().is_some_and(|fields| {
                fields.contains_key("code")
                    && fields.contains_key("path")
                    && fields.iter().all(|(name, value)| actual.get(name) == Some(value))
            })
        })
}
