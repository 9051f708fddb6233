//! Which gas a treatment takes, and how the source valve stands.

use alloc::string::ToString;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, gas},
    handpiece::not_negative,
};
use crate::{
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::{Faults, InvalidInput},
    measure::Number,
    unit::Unit,
};

words! {
    /// What is treated.
    pub enum Indication {
        /// Acne.
        Acne,
        /// Anything else.
        Other,
    }
}

words! {
    /// A gas source of the device.
    pub enum Gas {
        /// Oxygen from the cylinder.
        Oxygen,
        /// The gas that the device makes itself.
        SelfMadeGas,
    }
}

words! {
    /// How the gas-source valve stands.
    pub enum ValvePosition {
        /// Pulled out.
        Out,
        /// Pushed in.
        In,
    }
}

/// The gas for a treatment.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GasChoice {
    /// What is treated.
    pub indication: Indication,
    /// The gas that is wanted; left out, the indication decides where it can.
    pub gas: Option<Gas>,
    /// How the gas-source valve stands; left out, it has not been set yet.
    pub source_valve: Option<ValvePosition>,
    /// What the oxygen gauge shows in MPa, from 0; left out, it has not been read yet.
    pub oxygen_gauge_mpa: Option<Number>,
}

/// The gas and its valve.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GasChosen {
    /// The gas.
    pub gas: Gas,
    /// How the gas-source valve has to stand for it.
    pub source_valve: ValvePosition,
}

/// Chooses the gas and holds valve and gauge against it.
///
/// Acne takes oxygen and nothing else; for other indications both gases are open and one has to be named. Oxygen needs
/// the valve out and a gauge that shows a pressure, self-made gas the valve in.
///
/// # Errors
/// [`InvalidInput`] where the gauge shows a negative pressure.
///
/// ```
/// use clausebook::{Verdict, skin_clinic::{self, Gas, GasChoice, Indication, Policy}};
/// let decision = skin_clinic::choose_gas(&Policy::default(), &GasChoice {
///     indication: Indication::Acne,
///     gas: None,
///     source_valve: None,
///     oxygen_gauge_mpa: None,
/// }).unwrap();
/// assert_eq!(decision.value().unwrap().gas, Gas::Oxygen);
/// assert_eq!(decision.verdict(), Verdict::Pending);
/// ```
#[rule(cites(
    gas::OXYGEN_VALVE_OUT,
    gas::OXYGEN_GAUGE_SHOWS_PRESSURE,
    gas::OWN_AIR_VALVE,
    gas::ACNE_NEEDS_OXYGEN,
    gas::SELECT_OXYGEN_BY_VALVE
))]
pub fn choose_gas(policy: &Policy, case: &GasChoice) -> Result<Decision<GasChosen>, InvalidInput> {
    let mut faults = Faults::new();
    not_negative(&mut faults, || "oxygen_gauge_mpa".to_string(), case.oxygen_gauge_mpa);
    faults.check()?;

    let mut findings = policy.findings();
    let acne = case.indication == Indication::Acne;
    let wanted = case.gas.or(acne.then_some(Gas::Oxygen));
    if acne {
        findings.push(acne_takes_oxygen(wanted.unwrap_or(Gas::Oxygen)));
    }
    let chosen = match wanted {
        None => {
            findings.each(&[gas::OXYGEN_VALVE_OUT, gas::OWN_AIR_VALVE], |clause| Finding::missing(clause, "gas"));
            None
        }
        Some(Gas::SelfMadeGas) if acne => None,
        Some(Gas::SelfMadeGas) => {
            findings.push(valve(gas::OWN_AIR_VALVE, case.source_valve, ValvePosition::In));
            Some(GasChosen { gas: Gas::SelfMadeGas, source_valve: ValvePosition::In })
        }
        Some(Gas::Oxygen) => {
            findings.each(&[gas::OXYGEN_VALVE_OUT, gas::SELECT_OXYGEN_BY_VALVE], |clause| {
                valve(clause, case.source_valve, ValvePosition::Out)
            });
            findings.push(gauge(case.oxygen_gauge_mpa));
            Some(GasChosen { gas: Gas::Oxygen, source_valve: ValvePosition::Out })
        }
    };
    Ok(findings.decide(chosen))
}

/// What the rule that acne takes oxygen makes of a gas.
pub(super) fn acne_takes_oxygen(wanted: Gas) -> Finding {
    let finding = match wanted {
        Gas::Oxygen => Finding::met(gas::ACNE_NEEDS_OXYGEN),
        Gas::SelfMadeGas => Finding::breached(gas::ACNE_NEEDS_OXYGEN).remedy(Remedy::UseLimit),
    };
    finding.what("gas").seen(wanted.word()).limit(Comparison::Equal, Gas::Oxygen.word())
}

fn valve(clause: crate::Clause, stands: Option<ValvePosition>, needed: ValvePosition) -> Finding {
    match stands {
        None => Finding::missing(clause, "source_valve").limit(Comparison::Equal, needed.word()),
        Some(stands) => {
            let finding = if stands == needed {
                Finding::met(clause)
            } else {
                Finding::breached(clause).remedy(Remedy::UseLimit)
            };
            finding.what("source_valve").seen(stands.word()).limit(Comparison::Equal, needed.word())
        }
    }
}

fn gauge(shows: Option<Number>) -> Finding {
    let clause = gas::OXYGEN_GAUGE_SHOWS_PRESSURE;
    let Some(shows) = shows else { return Finding::missing(clause, "oxygen_gauge_mpa") };
    let finding = if shows > Number::ZERO { Finding::met(clause) } else { Finding::breached(clause) };
    finding.what("oxygen_gauge_mpa").seen(shows).limit(Comparison::MoreThan, Number::ZERO).unit(Unit::Megapascal)
}
