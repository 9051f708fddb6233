//! Which policy was in force when.

use clausebook::{Fault, Instant, PolicyHistory};
use napi_derive::napi;

use crate::border::{all, guarded};

/// Instants from which terms were in force; the terms themselves stay on the other side.
#[napi]
pub struct NativeHistory {
    places: PolicyHistory<u32>,
}

fn instant(text: &str, path: &str) -> Result<Instant, Vec<Fault>> {
    text.parse().map_err(|fault: Fault| vec![fault.below(path)])
}

#[napi]
impl NativeHistory {
    /// The instants in the order of the terms.
    #[napi(constructor)]
    pub fn new(instants: Vec<String>) -> napi::Result<Self> {
        guarded(|| {
            let mut terms = Vec::with_capacity(instants.len());
            for (place, text) in (0..).zip(&instants) {
                terms.push((instant(text, &format!("[{place}].from"))?, place));
            }
            PolicyHistory::new(terms).map(|places| Self { places }).map_err(all)
        })
    }

    /// The place of the terms in force at an instant; none before the first.
    #[napi]
    pub fn at(&self, text: String) -> napi::Result<Option<u32>> {
        guarded(|| Ok(self.places.at(instant(&text, "instant")?).copied()))
    }
}
