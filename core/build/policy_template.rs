/// The names of the policy's parameters.
pub mod params {
// NAMES
}

/// What the shop has set; by default the source's figures.
///
/// It dereferences to its settings, which the shapes take.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy(crate::policy::Settings);

impl Default for Policy {
    fn default() -> Self {
        Self(crate::policy::Settings::defaults(&BOOK))
    }
}

impl ::core::ops::Deref for Policy {
    type Target = crate::policy::Settings;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl crate::policy::TradePolicy for Policy {
    fn settings(&self) -> &crate::policy::Settings {
        &self.0
    }

    #[cfg(feature = "arrow")]
    fn cites_only(&self) -> crate::policy::AnyPolicy {
        ::alloc::sync::Arc::new(Self(self.0.clone().cites_only()))
    }
}

// A parameter is called what the book calls it.
#[allow(clippy::wrong_self_convention, clippy::should_implement_trait)]
impl Policy {
    /// Reads a policy; what is left out keeps the source's figure.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::invalid::InvalidInput) with every fault: an unknown parameter, a value of another type,
    /// outside the bounds of its clause, or looser than a safety limit.
    pub fn load(node: &crate::node::Node<'_>) -> Result<Self, crate::invalid::InvalidInput> {
        crate::policy::Settings::load(&BOOK, node).map(Self)
    }

    /// Reads a policy from a JSON text.
    ///
    /// # Errors
    /// As [`Policy::load`], or where the text is no JSON.
    pub fn from_json(text: &str) -> Result<Self, crate::invalid::InvalidInput> {
        Self::load(&crate::node::Node::from_json(text)?)
    }

    /// Reads a policy from a TOML text.
    ///
    /// # Errors
    /// As [`Policy::load`], or where the text is no TOML.
    pub fn from_toml(text: &str) -> Result<Self, crate::invalid::InvalidInput> {
        Self::load(&crate::node::Node::from_toml(text)?)
    }

    /// A policy to be built parameter by parameter.
    #[must_use]
    pub fn builder() -> PolicyBuilder {
        PolicyBuilder::default()
    }

// GETTERS
}

/// A policy while it is being built; a parameter that is set twice keeps the later value.
#[derive(Debug, Clone, Default)]
pub struct PolicyBuilder {
    fields: ::alloc::vec::Vec<(::alloc::borrow::Cow<'static, str>, crate::node::Node<'static>)>,
    wording: ::alloc::collections::BTreeMap<
        ::alloc::string::String,
        ::alloc::vec::Vec<(::alloc::borrow::Cow<'static, str>, crate::node::Node<'static>)>,
    >,
}

#[allow(clippy::wrong_self_convention, clippy::should_implement_trait)]
impl PolicyBuilder {
    fn set(mut self, name: &'static str, value: crate::node::Node<'static>) -> Self {
        self.fields.retain(|(known, _)| known != name);
        self.fields.push((::alloc::borrow::Cow::Borrowed(name), value));
        self
    }

    /// The shop's time zone by its IANA name, `Asia/Shanghai` by default.
    #[must_use]
    pub fn time_zone(self, name: impl Into<crate::node::Node<'static>>) -> Self {
        self.set("time_zone", name.into())
    }

    /// The shop's own words for a phrase in one language, with the slots of the book.
    #[must_use]
    pub fn wording(
        mut self,
        phrase: impl Into<::alloc::string::String>,
        language: Language,
        text: impl Into<::alloc::string::String>,
    ) -> Self {
        let words = self.wording.entry(phrase.into()).or_default();
        words.retain(|(known, _)| known != language.word());
        words.push((::alloc::borrow::Cow::Borrowed(language.word()), crate::node::Node::from(text.into())));
        self
    }

// SETTERS
    /// The policy.
    ///
    /// # Errors
    /// As [`Policy::load`].
    pub fn build(self) -> Result<Policy, crate::invalid::InvalidInput> {
        let mut fields = self.fields;
        if !self.wording.is_empty() {
            let phrases = self.wording.into_iter();
            let phrases = phrases.map(|(name, words)| (::alloc::borrow::Cow::Owned(name), crate::node::Node::Map(words)));
            fields.push((::alloc::borrow::Cow::Borrowed("wording"), crate::node::Node::Map(phrases.collect())));
        }
        Policy::load(&crate::node::Node::Map(fields))
    }
}

