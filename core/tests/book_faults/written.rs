//! From a folder of books to files: what is written, and what keeps a folder from being written.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{TINY, generate::generate};

/// A crate's folder with one book under `file` and, where asked for, the module of the trade.
fn house(name: &str, file: &str, with_module: bool) -> PathBuf {
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&root);
    for folder in ["book", "out", "src/trades/tiny"] {
        fs::create_dir_all(root.join(folder)).expect("a folder under target");
    }
    fs::write(root.join("book").join(file), TINY).expect("a book under target");
    if with_module {
        fs::write(root.join("src/trades/tiny/mod.rs"), "").expect("a module under target");
    }
    root
}

fn written(root: &Path) -> Result<(), Vec<String>> {
    generate(root, &root.join("book"), &root.join("out"))
}

#[test]
fn good_folder_is_written() {
    let root = house("good", "tiny.toml", true);
    assert_eq!(written(&root), Ok(()));
    let read = |file: &str| fs::read_to_string(root.join("out").join(file)).expect("a written file");
    let (registry, tables) = (read("book.rs"), read("tiny.rs"));
    assert!(registry.contains("pub mod tiny;") && registry.contains("&tiny::book::TRADE"));
    for part in ["pub mod limits", "pub static RETURNS: &ScheduleRow", "pub mod params"] {
        assert!(tables.contains(part), "`{part}` is written");
    }
}

#[test]
fn writing_twice_gives_the_same_bytes() {
    let root = house("twice", "tiny.toml", true);
    let bytes = || fs::read(root.join("out/tiny.rs")).expect("a written file");
    assert_eq!(written(&root), Ok(()));
    let first = bytes();
    assert_eq!(written(&root), Ok(()));
    assert_eq!(first, bytes());
}

#[test]
fn book_under_another_name() {
    let root = house("named", "small.toml", true);
    assert_eq!(
        written(&root),
        Err(vec!["small.toml:1: book: `trade` is \"tiny\", which is not the file's name".to_string()])
    );
}

#[test]
fn trade_without_module() {
    let root = house("bare", "tiny.toml", false);
    assert_eq!(written(&root), Err(vec!["tiny.toml:1: book: there is no module src/trades/tiny/mod.rs".to_string()]));
}

#[test]
fn folder_that_is_missing() {
    let root = house("missing", "tiny.toml", true);
    let faults = generate(&root, &root.join("books"), &root.join("out")).expect_err("no such folder");
    assert_eq!(faults.len(), 1);
}
