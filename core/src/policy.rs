//! What a shop has set: parameters inside the bounds of their clauses, and which settings were in force when.

mod history;
mod load;
mod param;
mod settings;
mod write;

use alloc::sync::Arc;
use core::{any::Any, fmt};

pub use history::PolicyHistory;
pub use settings::Settings;
pub(crate) use settings::{Wording, hexadecimal};

/// A policy of some trade, as the registry hands it on.
pub trait TradePolicy: Any + Send + Sync {
    /// Its parameters.
    fn settings(&self) -> &Settings;

    /// The same for decisions of which nobody reads more findings than which clauses they cite.
    #[cfg(feature = "arrow")]
    #[doc(hidden)]
    fn cites_only(&self) -> AnyPolicy;
}

/// A policy of any trade, shared.
pub type AnyPolicy = Arc<dyn TradePolicy>;

impl fmt::Debug for dyn TradePolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings().fmt(f)
    }
}
