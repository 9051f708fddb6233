//! The rows of a batch, judged one after the other.

use serde::{Serialize, de::DeserializeOwned};

use super::{
    BatchError,
    answers::{Answers, overflow},
    reader::Reader,
    row::Given,
};
use crate::{
    decision::{Cites, Decision},
    functions::Callable,
    invalid::InvalidInput,
    policy::TradePolicy,
};

/// The rows of a batch and the columns that their answers go to.
pub struct Rows<'b> {
    pub(super) reader: &'b Reader,
    pub(super) answers: &'b mut Answers,
    pub(super) callable: Callable,
    pub(super) policy: &'b dyn TradePolicy,
}

impl Rows<'_> {
    /// Judges every row: from the columns into the case's type, from the answer's type into the columns.
    pub(crate) fn judge<I: DeserializeOwned, T: Serialize>(
        &mut self,
        decide: impl Fn(&I) -> Result<Decision<T>, InvalidInput>,
    ) -> Result<(), BatchError> {
        for row in 0..self.reader.len {
            let case = Given::of(self.reader, row).map(I::deserialize);
            // A decision is large: it is looked at where it was made.
            let judged = match &case {
                Some(Ok(case)) => match &decide(case) {
                    Ok(decision) => self
                        .answers
                        .push(decision.verdict(), &decision.value(), decision.found(), decision.findings())
                        .map_err(|misfit| overflow(&misfit)),
                    Err(_) => self.judge_as_tree(row),
                },
                _ => self.judge_as_tree(row),
            };
            judged.map_err(|invalid| BatchError { row: Some(row), invalid })?;
        }
        Ok(())
    }

    /// Judges a row as a single call would: what is wrong with it is found along the schema.
    fn judge_as_tree(&mut self, row: usize) -> Result<(), InvalidInput> {
        match self.callable.call(self.policy, &self.reader.node(row)) {
            Ok(answer) => {
                let findings = answer.findings();
                let cites = Cites::Of(findings);
                let pushed = self.answers.push(answer.verdict(), &answer.value(), cites, findings);
                pushed.map_err(|misfit| overflow(&misfit))
            }
            Err(invalid) => self.answers.push_error(invalid),
        }
    }
}
