//! Answers cases by hand: each line of standard input is `{"function": …, "policy"?: …, "input": …}`, each line of
//! standard output the answer or the faults. For looking at a rule while it is being written.

use std::io::{self, BufRead, Write};

use clausebook::functions;
use serde::Deserialize;
use serde_json::value::RawValue;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    function: String,
    #[serde(default)]
    policy: Option<Box<RawValue>>,
    input: Box<RawValue>,
}

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let case: Case = serde_json::from_str(&line?)?;
        let policy = case.policy.as_ref().map_or("{}", |policy| policy.get());
        match functions::call_json(&case.function, policy, case.input.get()) {
            Ok(answer) => writeln!(out, "{answer}")?,
            Err(error) => writeln!(out, "{}", serde_json::to_string(&error)?)?,
        }
    }
    Ok(())
}
