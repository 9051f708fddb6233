//! From a folder of books to the files that the crate includes.

use std::{
    fmt::{Display, Write},
    fs,
    path::Path,
};

use sha2::{Digest, Sha256};

use crate::{check, emit, lookup::Lookup, model::Book};

/// The handles of clauses have two bytes.
const MOST_CLAUSES: usize = 65_536;

/// Reads every book of the folder `books` and writes its tables to `out`; `root` is the crate's folder. The error is
/// every fault of every book, or what kept a file from being read or written.
pub fn generate(root: &Path, books: &Path, out: &Path) -> Result<(), Vec<String>> {
    let books = read_all(root, books)?;
    let mut first: usize = 0;
    let (mut rows, mut modules, mut list) = (String::new(), String::new(), String::new());
    for (text, book) in &books {
        let look = Lookup::new(book);
        let trade = book.trade.get_ref();
        let _ = write!(rows, "{}", emit::clause_rows(&look, first));
        write_file(&out.join(format!("{trade}.rs")), &emit::trade(&look, first, &digest(text)))?;
        let module = root.join(format!("src/trades/{trade}/mod.rs"));
        let _ = writeln!(modules, "#[path = {:?}]\npub mod {trade};", module.display().to_string());
        let _ = write!(list, "&{trade}::book::TRADE, ");
        first = first.saturating_add(book.clause.len());
    }
    if first > MOST_CLAUSES {
        return Err(vec![format!(
            "the books have {first} clauses, more than the {MOST_CLAUSES} that handles can tell apart"
        )]);
    }
    let registry = format!(
        "/// Every clause, trade by trade, in the order of the books.\npub static CLAUSES: &[ClauseRow] = &[\n{rows}];\n\
         {modules}/// Every trade, by name.\npub static TRADES: &[&crate::functions::Trade] = &[{list}];\n"
    );
    write_file(&out.join("book.rs"), &registry)
}

/// The books without a fault, by trade, each with its text.
fn read_all(root: &Path, folder: &Path) -> Result<Vec<(String, Book)>, Vec<String>> {
    let unread = |path: &Path, error: &dyn Display| vec![format!("{}: {error}", path.display())];
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| unread(folder, &error))? {
        let path = entry.map_err(|error| unread(folder, &error))?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            paths.push(path);
        }
    }
    paths.sort();
    let (mut books, mut faults) = (Vec::new(), Vec::new());
    for path in &paths {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let text = fs::read_to_string(path).map_err(|error| unread(path, &error))?;
        match check::parse(&file, &text) {
            Ok(book) => {
                let trade = book.trade.get_ref();
                if format!("{trade}.toml") != file {
                    faults.push(format!("{file}:1: book: `trade` is \"{trade}\", which is not the file's name"));
                } else if !root.join(format!("src/trades/{trade}/mod.rs")).is_file() {
                    faults.push(format!("{file}:1: book: there is no module src/trades/{trade}/mod.rs"));
                }
                books.push((text, book));
            }
            Err(found) => faults.extend(found),
        }
    }
    if faults.is_empty() { Ok(books) } else { Err(faults) }
}

fn write_file(path: &Path, text: &str) -> Result<(), Vec<String>> {
    fs::write(path, text).map_err(|error| vec![format!("{}: {error}", path.display())])
}

/// SHA-256 in hexadecimal.
fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
