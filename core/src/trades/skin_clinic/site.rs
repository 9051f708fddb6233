//! Where on the face the handpiece works, and on what.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

words! {
    /// A site of the face.
    pub enum Site {
        /// The jaw.
        Jaw,
        /// The cheek.
        Cheek,
        /// The nasolabial fold.
        NasolabialFold,
        /// The forehead.
        Forehead,
        /// The nose and its wings.
        Nose,
        /// The lower eyelid.
        LowerEyelid,
        /// The corner of the eye.
        EyeCorner,
    }
}

words! {
    /// What is treated at a site.
    pub enum Lesion {
        /// Acne that has come to a head with pus.
        Suppurating,
        /// A blackhead that stands out of the skin.
        Blackhead,
        /// A whitehead that stands out of the skin.
        Whitehead,
        /// Red, swollen, not suppurating acne.
        Inflamed,
        /// Anything else, or no single lesion.
        Other,
    }
}

words! {
    /// Which pass over the face it is.
    #[derive(Default)]
    pub enum Pass {
        /// Clearing the acne.
        #[default]
        Clearing,
        /// The further pass with growth-factor serum.
        GrowthFactor,
    }
}

words! {
    /// Half of the face.
    pub enum Half {
        /// The half that is treated first.
        First,
        /// The other half.
        Second,
    }
}

impl Site {
    /// Whether the eye rules hold there, which beat every rule of a lesion.
    #[must_use]
    pub const fn is_eye(self) -> bool {
        matches!(self, Self::LowerEyelid | Self::EyeCorner)
    }
}

impl Lesion {
    /// Whether it has come to a head at the surface.
    #[must_use]
    pub const fn has_head(self) -> bool {
        matches!(self, Self::Suppurating | Self::Blackhead | Self::Whitehead)
    }
}

/// What the handpiece works on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub(super) struct Spot {
    pub site: Site,
    pub lesion: Lesion,
    pub pass: Pass,
    /// Whether the face is slack or sagging; matters at the jaw only.
    pub sagging: Option<bool>,
    /// Whether the skin is sensitive or thin.
    pub skin_sensitive: Option<bool>,
}
