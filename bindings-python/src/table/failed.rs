//! Why the judging of a table stops.

use arrow_schema::ArrowError;
use clausebook::{Fault, InvalidInput, invalid::Code};
use pyo3::{exceptions::PyOSError, prelude::*};

use crate::errors::{raise, raise_in_row};

pub enum Failed {
    /// A row that cannot be judged, counted from the table's first.
    Row(u64, InvalidInput),
    /// A batch that is not what it says, or a defect of the library.
    Input(InvalidInput),
    /// A stream that broke off.
    Source(String),
    /// An exception of the caller's own, Ctrl-C among them.
    Python(PyErr),
}

impl Failed {
    /// A panic on the way.
    pub fn defect() -> Self {
        Self::Input(Fault::new(Code::Internal, "", ("a table that the library can judge", "本库能判定的表")).into())
    }
}

impl From<Fault> for Failed {
    fn from(fault: Fault) -> Self {
        Self::Input(fault.into())
    }
}

impl From<ArrowError> for Failed {
    fn from(error: ArrowError) -> Self {
        match error {
            ArrowError::ExternalError(inner) => match inner.downcast::<PyErr>() {
                Ok(error) => Self::Python(*error),
                Err(other) => Self::Source(other.to_string()),
            },
            error => Self::Source(error.to_string()),
        }
    }
}

impl From<Failed> for PyErr {
    fn from(failed: Failed) -> Self {
        match failed {
            Failed::Row(row, error) => raise_in_row(error, Some(row)),
            Failed::Input(error) => raise(error),
            Failed::Source(text) => PyOSError::new_err(text),
            Failed::Python(error) => error,
        }
    }
}

/// For who reads through Arrow's own interface, which knows a text only; one that ends at the first NUL.
impl From<Failed> for ArrowError {
    fn from(failed: Failed) -> Self {
        Self::ExternalError(PyErr::from(failed).to_string().replace('\0', "\u{fffd}").into())
    }
}
