//! Prints a line a trade and writes `target/coverage.json`.

use std::{fs, io, path::Path};

use clausebook_tests::{coverage, vectors};

fn main() -> io::Result<()> {
    let rows = vectors::load()?;
    let measured = coverage::measure(&rows);
    for (trade, coverage) in &measured {
        println!("{trade} {}/{}", coverage.answered, coverage.total);
        for id in &coverage.open {
            println!("  {id}");
        }
    }
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target");
    fs::create_dir_all(&target)?;
    fs::write(target.join("coverage.json"), serde_json::to_string_pretty(&measured)?)
}
