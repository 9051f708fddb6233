//! Decides the day: every record of every shop.

use std::{
    fs,
    io::{BufWriter, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow};
use clausebook::{
    functions::{self, Answer, Trade},
    invalid::InvalidInput,
    node::Node,
    policy::AnyPolicy,
    wire::Naming,
};

use crate::cases::{Case, Group, groups};

/// A record and what clausebook says to it.
pub struct Decided {
    pub case: Case,
    pub answer: Result<Box<dyn Answer>, InvalidInput>,
}

/// A file of records, decided.
pub struct DecidedGroup {
    pub group: Group,
    pub decided: Vec<Decided>,
}

/// A shop's day, decided.
pub struct Day {
    pub trade: &'static Trade,
    pub groups: Vec<DecidedGroup>,
}

/// The folder of the demo.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folder with the records of each trade, by name.
pub fn records(demo: &Path) -> Result<Vec<PathBuf>> {
    let folder = demo.join("records");
    let entries = fs::read_dir(&folder).with_context(|| folder.display().to_string())?;
    let mut folders: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    folders.sort();
    Ok(folders)
}

/// The trade whose records a folder holds.
pub fn trade_of(folder: &Path) -> Result<&'static Trade> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    Trade::find(&name).map_err(|error| anyhow!("{error}"))
}

/// Reads and decides everything, trade by trade.
pub fn days(demo: &Path) -> Result<Vec<Day>> {
    let days = records(demo)?.into_iter().map(|folder| {
        let trade = trade_of(&folder)?;
        let policy = policy(trade, &folder.join("policy.toml"))?;
        let groups = groups(&folder)?.into_iter().map(|group| {
            let decided =
                group.cases(&folder)?.into_iter().map(|case| decide(trade, &policy, case)).collect::<Result<_>>()?;
            Ok(DecidedGroup { group, decided })
        });
        Ok(Day { trade, groups: groups.collect::<Result<_>>()? })
    });
    days.collect()
}

fn policy(trade: &'static Trade, path: &Path) -> Result<AnyPolicy> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let settings = Node::from_toml(&text).map_err(|fault| anyhow!("{fault}"))?;
    (trade.load_policy)(&settings).map_err(|error| anyhow!("{error}"))
}

fn decide(trade: &'static Trade, policy: &AnyPolicy, mut case: Case) -> Result<Decided> {
    case.function = format!("{}.{}", trade.name(), case.function);
    let function = functions::find(&case.function).map_err(|error| anyhow!("{error}"))?;
    let answer = function.call(&**policy, &case.input);
    Ok(Decided { case, answer })
}

/// Writes a line for each record: the case, the function, and the answer in the wire form or the codes of the faults.
pub fn write(days: &[Day], path: &Path) -> Result<()> {
    let mut out = BufWriter::new(fs::File::create(path).with_context(|| path.display().to_string())?);
    for decided in days.iter().flat_map(|day| &day.groups).flat_map(|group| &group.decided) {
        let Case { id, function, .. } = &decided.case;
        let said = match &decided.answer {
            Ok(answer) => format!(r#""answer":{}"#, answer.to_json(Naming::Snake)),
            Err(error) => {
                let codes: Vec<&str> = error.faults().iter().map(|fault| fault.code.word()).collect();
                format!(r#""faults":{}"#, serde_json::to_string(&codes)?)
            }
        };
        writeln!(out, r#"{{"case":"{id}","function":"{function}",{said}}}"#)?;
    }
    Ok(out.flush()?)
}
