//! What no source may hold: a binding names no trade and no rule of one, the core reaches for nothing outside itself.

use std::{
    fs,
    path::{Path, PathBuf},
};

use clausebook::functions::TRADES;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file below `folder` with one of these endings.
fn sources(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("an entry of the folder").path();
        if path.is_dir() {
            found.extend(sources(&path, endings));
        } else if path.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known)) {
            found.push(path);
        }
    }
    found
}

/// Each line of each source that holds one of the words. What a reader is shown to type may: an example calls some rule.
fn holding<'w>(files: &[PathBuf], words: &'w [String]) -> Vec<String> {
    let lines_with = |path: &PathBuf| -> Vec<String> {
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let place = |(at, line): (usize, &str)| format!("{}:{}: {}", path.display(), at + 1, line.trim());
        let held = |(_, line): &(usize, &'_ str)| {
            !line.trim_start().starts_with(">>> ") && words.iter().any(|word: &'w String| line.contains(word.as_str()))
        };
        text.lines().enumerate().filter(held).map(place).collect()
    };
    files.iter().flat_map(lines_with).collect()
}

/// The names of the trades, which every full name of a rule or a clause begins with, and JavaScript's spelling of them.
fn trade_words() -> Vec<String> {
    TRADES.iter().flat_map(|trade| [trade.name().to_string(), clausebook::wire::camel(trade.name())]).collect()
}

#[test]
fn no_binding_names_a_trade() {
    let words = trade_words();
    assert!(!words.is_empty());
    for folder in ["bindings-python/src", "bindings-node/src"] {
        let files = sources(&root().join(folder), &["rs"]);
        assert!(!files.is_empty(), "{folder} has sources");
        assert_eq!(holding(&files, &words), Vec::<String>::new());
    }
}

#[test]
fn the_python_package_names_no_trade() {
    let files = sources(&root().join("bindings-python/python/clausebook"), &["py"]);
    assert!(!files.is_empty());
    assert_eq!(holding(&files, &trade_words()), Vec::<String>::new());
}

#[test]
fn the_core_reaches_for_nothing_outside_itself() {
    let forbidden = ["std::fs", "std::net", "std::env", "std::time", "std::process", "std::thread", "SystemTime::"];
    let forbidden = forbidden.map(str::to_string);
    let files = sources(&root().join("core/src"), &["rs"]);
    assert!(files.len() > 20);
    assert_eq!(holding(&files, &forbidden), Vec::<String>::new());
    let lib = fs::read_to_string(root().join("core/src/lib.rs")).expect("the crate's root");
    assert!(lib.contains("#![no_std]"));
}
