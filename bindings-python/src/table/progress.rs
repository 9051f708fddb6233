//! Tells a progress bar how far the judging has come, and lets Ctrl-C stop it.

use pyo3::{intern, prelude::*};

use super::failed::Failed;

/// A bar of `tqdm`, where one is shown.
pub struct Progress(Option<Py<PyAny>>);

impl Progress {
    pub const fn new(bar: Option<Py<PyAny>>) -> Self {
        Self(bar)
    }

    /// So many more rows are judged.
    pub fn advance(&self, rows: u64) -> Result<(), Failed> {
        let advance = |py: Python<'_>| {
            if let Some(bar) = &self.0 {
                bar.call_method1(py, intern!(py, "update"), (rows,))?;
            }
            py.check_signals()
        };
        Python::attach(advance).map_err(Failed::Python)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            // A bar that cannot be closed is no reason to lose an answer.
            let _ = Python::try_attach(|py| bar.call_method0(py, intern!(py, "close")));
        }
    }
}
