//! Writes the books as static tables and typed policies, and refuses a doubtful book.

mod check;
mod check_policy;
mod check_shapes;
mod emit;
mod emit_policy;
mod emit_shapes;
mod faults;
mod figure;
mod generate;
mod lookup;
mod model;
mod order;
mod read;

use std::{env, error::Error, path::Path, process::ExitCode};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    println!("cargo:rerun-if-changed=book");
    println!("cargo:rerun-if-changed=build");
    let root = env::var("CARGO_MANIFEST_DIR")?;
    let out = env::var("OUT_DIR")?;
    let root = Path::new(&root);
    match generate::generate(root, &root.join("book"), Path::new(&out)) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(faults) => {
            eprintln!("{}\nfaults in the book: {}", faults.join("\n"), faults.len());
            Ok(ExitCode::FAILURE)
        }
    }
}
