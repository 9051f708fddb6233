//! What a fruit plate holds.

use alloc::{string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, serving},
    tables::{count_of, not_longer},
};
use crate::{
    book::Language,
    decision::{Comparison, Decision, Finding, Findings, Remedy},
    invalid::{Faults, InvalidInput},
    measure::Number,
    unit::Unit,
};

words! {
    /// The fruits that discolour easily, where the hotel names no others.
    pub enum BrowningFruit {
        /// Apple.
        Apple,
        /// Pear.
        Pear,
        /// Banana.
        Banana,
        /// Peach.
        Peach,
    }
}

/// A fruit plate.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FruitPlate {
    /// The kinds of fruit on it, each once; those that discolour are known by their word or by their name in either language.
    pub fruits: Vec<String>,
}

/// How a fruit plate is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FruitChecked {
    /// How many kinds it holds.
    pub kinds: u32,
    /// Those that discolour easily.
    pub browning: Vec<String>,
}

/// Checks a fruit plate: two kinds at least, four for preference, and none that discolours easily.
///
/// Which fruits discolour the hotel's policy says, by default apple, pear, banana and peach.
///
/// # Errors
/// [`InvalidInput`] where a fruit is blank or named twice, or there are more than 1000.
///
/// ```
/// use clausebook::{Verdict, banquet::{self, FruitPlate, Policy}};
/// let plate = FruitPlate { fruits: vec!["西瓜".into(), "苹果".into()] };
/// let decision = banquet::fruit_plate_check(&Policy::default(), &plate).unwrap();
/// assert_eq!(decision.verdict(), Verdict::Refused);
/// assert_eq!(decision.value().unwrap().browning, ["苹果"]);
/// ```
#[rule(cites(serving::FRUIT_VARIETY, serving::NO_BROWNING_FRUIT))]
pub fn fruit_plate_check(policy: &Policy, case: &FruitPlate) -> Result<Decision<FruitChecked>, InvalidInput> {
    let mut faults = Faults::new();
    not_longer("fruits", &case.fruits, &mut faults);
    faults.each_name_once("fruits", case.fruits.iter().map(String::as_str));
    faults.check()?;
    let mut findings = policy.findings();
    let checked = fruit_plate(policy, &case.fruits, &mut findings);
    Ok(findings.decide(Some(checked)))
}

/// A fruit plate whose fruits are known to be in order.
pub(super) fn fruit_plate(policy: &Policy, fruits: &[String], findings: &mut Findings) -> FruitChecked {
    let kinds = count_of(fruits);
    let (least, wished) = (serving::fruit_variety::KINDS_MIN.value.count(), serving::fruit_variety::KINDS_RECOMMENDED);
    let clause = serving::FRUIT_VARIETY;
    let finding = match kinds {
        few if few < least => {
            let short = Number::whole(least.saturating_sub(few));
            let finding = Finding::breached(clause).limit(Comparison::AtLeast, Number::whole(least));
            finding.by(short).remedy(Remedy::RaiseToLimit)
        }
        some if some < wished.value.count() => {
            Finding::met(clause).limit(Comparison::AtLeast, Number::whole(least))
        }
        _ => Finding::met(clause).limit(Comparison::AtLeast, wished),
    };
    findings.push(finding.what("kinds").seen(Number::whole(kinds)).unit(Unit::Count));
    let clause = serving::NO_BROWNING_FRUIT;
    let mut browning = Vec::new();
    for (place, fruit) in fruits.iter().enumerate().filter(|(_, fruit)| browns(policy, fruit)) {
        findings.push(Finding::breached(clause).at(place).what("fruit").seen(fruit.clone()).remedy(Remedy::Stop));
        browning.push(fruit.clone());
    }
    if browning.is_empty() {
        findings.push(Finding::met(clause).what("fruit"));
    }
    FruitChecked { kinds, browning }
}

/// Whether a fruit discolours easily.
fn browns(policy: &Policy, fruit: &str) -> bool {
    let own = policy.browning_fruits();
    if !own.is_empty() {
        return own.iter().any(|known| known == fruit);
    }
    BrowningFruit::ALL.iter().any(|known| {
        let name = |language| policy.book().name(known.word(), language);
        [known.word(), name(Language::En), name(Language::Zh)].contains(&fruit)
    })
}
