//! Many cases in one crossing of the border.

use napi_derive::napi;

use crate::{
    answer::compact,
    border::{Refused, guarded_rows},
    calls::{Case, Given, called},
    options::{Faulty, RowOptions},
};

/// Decides cases, a line each. The answers are a list in the order of the lines: [`compact`], or for a case with faults
/// the faults, unless they are to be thrown. The first line is the row `first`.
#[napi]
pub fn decide_rows(place: u32, lines: String, first: u32, options: String, policy: Given<'_>) -> napi::Result<String> {
    guarded_rows(|| {
        let RowOptions { on_error } = RowOptions::read(&options)?;
        let (call, policy) = called(place, policy)?;
        call.check_policy(policy.as_ref())?;
        let mut answers = String::from("[");
        for (row, line) in (u64::from(first)..).zip(lines.lines()) {
            if answers.len() > 1 {
                answers.push(',');
            }
            match Case::of(call, policy.as_ref(), line).and_then(|case| case.decide(compact)) {
                Ok(answer) => answers.push_str(&answer),
                Err(faults) => {
                    let refused = Refused { row: Some(row), faults };
                    if on_error == Faulty::Throw {
                        return Err(refused);
                    }
                    answers.push_str(&refused.to_json());
                }
            }
        }
        answers.push(']');
        Ok(answers)
    })
}
