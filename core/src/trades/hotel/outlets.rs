//! The dining outlets: the hotel's own, or those of the source.

use alloc::string::{String, ToString as _};

use crate::decision::Quantity;

words! {
    /// A dining outlet of the source's hotel.
    pub enum Outlet {
        /// Zhenweifu.
        Zhenweifu,
        /// The teppanyaki.
        Teppanyaki,
        /// The snack bar.
        SnackBar,
    }
}

/// Whether an outlet is one of the hotel's own list or, where it has none, of the source's.
pub(super) fn outlet_of(own: &[String], source: &[Outlet], outlet: &str) -> bool {
    if own.is_empty() {
        source.iter().any(|known| known.word() == outlet)
    } else {
        own.iter().any(|known| known == outlet)
    }
}

/// The outlet as a finding speaks of it: one of the source's has its name.
pub(super) fn shown(outlet: &str) -> Quantity {
    let known = Outlet::ALL.iter().find(|known| known.word() == outlet);
    known.map_or_else(|| outlet.to_string().into(), |known| known.word().into())
}
