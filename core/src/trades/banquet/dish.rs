//! What a dish is served with, and who carves it.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, accompany, service};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::{Faults, InvalidInput},
};

words! {
    /// The kinds of dish that are served with different things.
    pub enum DishKind {
        /// A soup.
        Soup,
        /// A steamed soup.
        SteamedSoup,
        /// A vegetable dish.
        Vegetable,
        /// Pork knuckle.
        PorkKnuckle,
        /// A whole chicken.
        WholeChicken,
        /// A whole duck.
        WholeDuck,
        /// A leg of lamb.
        LegOfLamb,
        /// A small hot pot.
        SmallHotPot,
        /// A staple food in soup, such as noodles.
        NoodleSoupStaple,
        /// Any other dish.
        OtherDish,
    }
}

words! {
    /// What a dish is served with.
    pub enum Accompaniment {
        /// A soup ladle.
        SoupLadle,
        /// A pair of serving chopsticks.
        ServingChopsticks,
        /// A serving spoon.
        ServingSpoon,
        /// A set of knife and fork.
        KnifeAndFork,
        /// A gas cassette stove, an open-flame base.
        GasCassetteStove,
        /// An alcohol stove, an open-flame base.
        AlcoholStove,
        /// An underplate.
        Underplate,
    }
}

words! {
    /// Who carves.
    pub enum Carver {
        /// A guest.
        Guest,
        /// The waiter.
        Waiter,
    }
}

words! {
    /// Who brings the open-flame base or the underplate.
    pub enum BaseBringer {
        /// The person named for it.
        HotBaseHandler,
        /// Anybody else.
        OtherPerson,
    }
}

/// One thing that a dish needs: any of these will do, and these clauses demand it.
#[derive(Clone, Copy)]
pub(super) struct Need {
    pub any_of: &'static [Accompaniment],
    pub clauses: &'static [Clause],
}

const LADLE: Need = Need {
    any_of: &[Accompaniment::SoupLadle],
    clauses: &[accompany::SOUP_LADLE, accompany::SOUP_LADLE_SERVICE],
};
const CHOPSTICKS: Need = Need {
    any_of: &[Accompaniment::ServingChopsticks],
    clauses: &[accompany::VEGETABLE_CHOPSTICKS, accompany::VEGETABLE_CHOPSTICKS_SERVICE],
};
const SPOON: Need = Need {
    any_of: &[Accompaniment::ServingSpoon],
    clauses: &[accompany::OTHER_SPOON, accompany::SPOON_WHERE_NEEDED],
};
const CUTLERY: Need = Need { any_of: &[Accompaniment::KnifeAndFork], clauses: &[accompany::CARVING_CUTLERY] };
const FLAME: Need = Need {
    any_of: &[Accompaniment::GasCassetteStove, Accompaniment::AlcoholStove],
    clauses: &[accompany::HOT_BASE_DISHES, accompany::HOT_POT_STOVE],
};
const UNDERPLATE: Need = Need { any_of: &[Accompaniment::Underplate], clauses: &[accompany::HOT_BASE_DISHES] };

impl DishKind {
    /// The utensil of the dish's own kind; none where the menu says that it needs no spoon.
    pub(super) const fn utensil(self, without_spoon: bool) -> Option<Need> {
        match self {
            Self::Soup | Self::SteamedSoup => Some(LADLE),
            Self::Vegetable => Some(CHOPSTICKS),
            Self::PorkKnuckle | Self::WholeChicken | Self::WholeDuck | Self::LegOfLamb => Some(CUTLERY),
            Self::SmallHotPot | Self::NoodleSoupStaple | Self::OtherDish if without_spoon => None,
            Self::SmallHotPot | Self::NoodleSoupStaple | Self::OtherDish => Some(SPOON),
        }
    }

    /// What it stands on.
    pub(super) const fn base(self) -> Option<Need> {
        match self {
            Self::SmallHotPot => Some(FLAME),
            Self::SteamedSoup | Self::NoodleSoupStaple => Some(UNDERPLATE),
            _ => None,
        }
    }

    /// Everything that it needs.
    pub(super) fn needs(self, without_spoon: bool) -> impl Iterator<Item = Need> {
        self.utensil(without_spoon).into_iter().chain(self.base())
    }

    /// Whether it is carved at the table.
    #[must_use]
    pub const fn is_carved(self) -> bool {
        matches!(self, Self::PorkKnuckle | Self::WholeChicken | Self::WholeDuck | Self::LegOfLamb)
    }
}

/// A dish.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DishCase {
    /// Its kind.
    pub kind: DishKind,
    /// Whether the menu marks it as needing no serving spoon; left out, it needs one unless its kind has another utensil.
    #[serde(default)]
    pub without_spoon: bool,
    /// Whether a guest has asked for it to be carved; left out, nobody has.
    #[serde(default)]
    pub asked_to_carve: bool,
}

/// What a dish is served with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Accompaniments {
    /// The utensil of its kind, one for each such dish and table; nothing where it needs none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utensil: Option<Accompaniment>,
    /// What it stands on, any of these; empty where it needs no base.
    pub base: Vec<Accompaniment>,
    /// Whether only the person named for it brings the base.
    pub needs_handler: bool,
    /// Who carves it; nothing where it is not carved at the table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carved_by: Option<Carver>,
}

/// Says what a dish is served with, whether its base needs the person named for it, and who carves it.
///
/// A soup gets a ladle, a vegetable dish serving chopsticks, a dish that is carved knife and fork, any other a serving spoon
/// unless the menu says that it needs none. A small hot pot stands on a gas or alcohol stove, a steamed soup or a staple food in
/// soup on an underplate, and only the person named for it brings either. The guests carve, the waiter if asked.
///
/// # Errors
/// None beyond what cannot be read.
///
/// ```
/// use clausebook::banquet::{self, Accompaniment, DishCase, DishKind, Policy};
/// let case = DishCase { kind: DishKind::SteamedSoup, without_spoon: false, asked_to_carve: false };
/// let decision = banquet::dish_accompaniments(&Policy::default(), &case).unwrap();
/// let with = decision.value().unwrap();
/// assert_eq!((with.utensil, with.needs_handler), (Some(Accompaniment::SoupLadle), true));
/// assert_eq!(with.base, [Accompaniment::Underplate]);
/// ```
#[rule(cites(
    accompany::SOUP_LADLE,
    accompany::VEGETABLE_CHOPSTICKS,
    accompany::OTHER_SPOON,
    accompany::HOT_BASE_DISHES,
    accompany::HOT_BASE_BY_DEDICATED_PERSON,
    accompany::SPOON_WHERE_NEEDED,
    accompany::VEGETABLE_CHOPSTICKS_SERVICE,
    accompany::SOUP_LADLE_SERVICE,
    accompany::HOT_POT_STOVE,
    accompany::CARVING_CUTLERY,
    service::GUESTS_CARVE,
    service::CARVE_ON_REQUEST
))]
pub fn dish_accompaniments(policy: &Policy, case: &DishCase) -> Result<Decision<Accompaniments>, InvalidInput> {
    let mut findings = policy.findings();
    let (utensil, base) = (case.kind.utensil(case.without_spoon), case.kind.base());
    for need in case.kind.needs(case.without_spoon) {
        let what = need.any_of.first().copied().map(Accompaniment::word).unwrap_or_default();
        findings.each(need.clauses, |clause| Finding::met(clause).what(what));
    }
    if utensil.is_none() {
        findings.push(Finding::met(accompany::SPOON_WHERE_NEEDED).what("without_spoon").seen(true));
    }
    if base.is_some() {
        findings.push(Finding::met(accompany::HOT_BASE_BY_DEDICATED_PERSON).what("hot_base_handler"));
    }
    let carved_by = case.kind.is_carved().then(|| carver(case.asked_to_carve));
    if let Some((carver, clause)) = carved_by {
        findings.push(Finding::met(clause).what("carved_by").seen(carver.word()));
    }
    Ok(findings.decide(Some(Accompaniments {
        utensil: utensil.and_then(|need| need.any_of.first().copied()),
        base: base.map(|need| need.any_of.to_vec()).unwrap_or_default(),
        needs_handler: base.is_some(),
        carved_by: carved_by.map(|(carver, _)| carver),
    })))
}

const fn carver(asked: bool) -> (Carver, Clause) {
    if asked { (Carver::Waiter, service::CARVE_ON_REQUEST) } else { (Carver::Guest, service::GUESTS_CARVE) }
}

/// A dish as it was served.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DishServed {
    /// Its kind.
    pub kind: DishKind,
    /// Whether the menu marks it as needing no serving spoon.
    #[serde(default)]
    pub without_spoon: bool,
    /// What it was served with, each once; left out, that is not known.
    pub brought: Option<Vec<Accompaniment>>,
    /// Who brought the base, asked for where it needs one; left out, that is not known.
    pub base_brought_by: Option<BaseBringer>,
    /// Whether a guest asked for it to be carved, asked for where it is carved; left out, that is not known.
    pub asked_to_carve: Option<bool>,
    /// Who carved it, asked for where it is carved; left out, that is not known.
    pub carved_by: Option<Carver>,
}

/// What a dish lacked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DishChecked {
    /// What was not brought; where any of several will do, the first of them.
    pub lacking: Vec<Accompaniment>,
}

/// Holds a dish as it was served against what it needs: [`dish_accompaniments`].
///
/// What is not known of it is undetermined. An open flame that anybody but the person named for it brought is refused. A waiter
/// who carves unasked is noted as advice.
///
/// # Errors
/// [`InvalidInput`] where a thing is named twice.
///
/// ```
/// use clausebook::{Verdict, banquet::{self, Accompaniment, DishKind, DishServed, Policy}};
/// let decision = banquet::dish_check(&Policy::default(), &DishServed {
///     kind: DishKind::Vegetable,
///     without_spoon: false,
///     brought: Some(vec![Accompaniment::ServingSpoon]),
///     base_brought_by: None,
///     asked_to_carve: None,
///     carved_by: None,
/// }).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// assert_eq!(decision.value().unwrap().lacking, [Accompaniment::ServingChopsticks]);
/// ```
#[rule(as_in(super::dish::dish_accompaniments))]
pub fn dish_check(policy: &Policy, case: &DishServed) -> Result<Decision<DishChecked>, InvalidInput> {
    let mut faults = Faults::new();
    if let Some(brought) = &case.brought {
        faults.each_once("brought", brought, |thing| thing.word());
    }
    faults.check()?;
    let mut findings = policy.findings();
    let mut lacking = Vec::new();
    for need in case.kind.needs(case.without_spoon) {
        let Some(first) = need.any_of.first().copied() else { continue };
        let brought = case.brought.as_ref().map(|brought| need.any_of.iter().any(|any| brought.contains(any)));
        findings.each(need.clauses, |clause| match brought {
            None => Finding::unknown(clause, first.word()),
            Some(true) => Finding::met(clause).what(first.word()),
            Some(false) => Finding::breached(clause).what(first.word()).remedy(Remedy::Provide),
        });
        if brought == Some(false) {
            lacking.push(first);
        }
    }
    if case.kind.utensil(case.without_spoon).is_none() {
        findings.push(Finding::met(accompany::SPOON_WHERE_NEEDED).what("without_spoon").seen(true));
    }
    if case.kind.base().is_some() {
        findings.push(brought_by(case.base_brought_by));
    }
    if case.kind.is_carved() {
        findings.push(carved(case.asked_to_carve, case.carved_by));
    }
    Ok(findings.decide(Some(DishChecked { lacking })))
}

fn brought_by(bringer: Option<BaseBringer>) -> Finding {
    let clause = accompany::HOT_BASE_BY_DEDICATED_PERSON;
    let handler = BaseBringer::HotBaseHandler;
    match bringer {
        None => Finding::unknown(clause, "base_brought_by"),
        Some(by) if by == handler => Finding::met(clause).what("base_brought_by").seen(by.word()),
        Some(by) => {
            let finding = Finding::breached(clause).what("base_brought_by").seen(by.word());
            finding.limit(Comparison::Equal, handler.word()).remedy(Remedy::UseLimit)
        }
    }
}

fn carved(asked: Option<bool>, by: Option<Carver>) -> Finding {
    let Some(asked) = asked else { return Finding::unknown(service::CARVE_ON_REQUEST, "asked_to_carve") };
    let (wanted, clause) = carver(asked);
    match by {
        None => Finding::unknown(clause, "carved_by"),
        Some(by) if by == wanted => Finding::met(clause).what("carved_by").seen(by.word()),
        Some(by) => {
            let finding = if asked { Finding::breached(clause) } else { Finding::advice(clause) };
            let finding = finding.what("carved_by").seen(by.word());
            finding.limit(Comparison::Equal, wanted.word()).remedy(Remedy::UseLimit)
        }
    }
}
