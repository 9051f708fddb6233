//! Gas, serum, technique, endpoint, order of the sites, aftercare and outlook.

use clausebook::{
    Number, Outcome, Verdict,
    skin_clinic::{
        AcneType, Gas, GasChoice, Indication, Lesion, LesionAct, LesionSeen, Pass, Policy, SerumChoice, Site, SiteStep,
        SitesSoFar, TechniqueCase, Treated, ValvePosition, book, choose_gas, choose_serum, forecast, lesion_endpoint,
        site_order, treatment_technique,
    },
};
use proptest::prelude::*;

use super::{clinics, fact, law, readings};
use crate::common::{near, time::anywhere};

fn types() -> impl Strategy<Value = Vec<AcneType>> {
    prop::sample::subsequence(AcneType::ALL, 1..=AcneType::ALL.len()).prop_shuffle()
}

#[test]
fn acne_takes_oxygen_with_its_valve_out_and_a_gauge_that_shows_pressure() {
    let cases = (
        prop::sample::select(Indication::ALL),
        prop::option::of(prop::sample::select(Gas::ALL)),
        prop::option::of(prop::sample::select(ValvePosition::ALL)),
        prop::option::of(near(vec![Number::ZERO]).prop_map(|shows| shows.max(Number::ZERO))),
    );
    law("choose_gas", 256, cases, |(indication, gas, source_valve, oxygen_gauge_mpa)| {
        let case = GasChoice { indication, gas, source_valve, oxygen_gauge_mpa };
        let decision = choose_gas(&Policy::default(), &case).expect("no pressure is negative");
        let acne = indication == Indication::Acne;
        let (valve, gauge) = (source_valve, oxygen_gauge_mpa);
        let expected = match gas.or(acne.then_some(Gas::Oxygen)) {
            Some(Gas::SelfMadeGas) if acne => Verdict::Refused,
            Some(Gas::SelfMadeGas) if valve == Some(ValvePosition::Out) => Verdict::Refused,
            Some(Gas::SelfMadeGas) if valve.is_none() => Verdict::Pending,
            Some(Gas::SelfMadeGas) => Verdict::Ok,
            Some(Gas::Oxygen) if valve == Some(ValvePosition::In) || gauge == Some(Number::ZERO) => Verdict::Refused,
            Some(Gas::Oxygen) if valve.is_none() || gauge.is_none() => Verdict::Pending,
            Some(Gas::Oxygen) => Verdict::Ok,
            None => Verdict::Pending,
        };
        prop_assert_eq!(decision.verdict(), expected);
        if let Some(chosen) = decision.value() {
            prop_assert!(!acne || chosen.gas == Gas::Oxygen);
            prop_assert_eq!(chosen.gas == Gas::Oxygen, chosen.source_valve == ValvePosition::Out);
        }
        Ok(())
    });
}

#[test]
fn the_severest_acne_decides_the_factor_and_nothing_is_mixed_blindly() {
    let cases = (types(), (fact(), fact(), fact()), prop::option::of(1_u32..30));
    law("choose_serum", 256, cases, |(acne_types, (large, histories, inspected), ratio)| {
        let case = SerumChoice {
            acne_types: acne_types.clone(),
            large_area_clearing: large,
            histories_recorded: histories,
            site_inspected: inspected,
            leaflet_ratio: ratio.map(Number::whole),
        };
        let decision = choose_serum(&Policy::default(), &case).expect("each type stands once");
        let two = acne_types.iter().any(|kind| matches!(kind, AcneType::Pustule | AcneType::Cyst | AcneType::Nodule));
        let open = acne_types.iter().any(|kind| matches!(kind, AcneType::Inflamed | AcneType::Other));
        let factor = match (two, open) {
            (true, _) => Some(book::serum::factor_2::ACNE_FACTOR.value),
            (false, true) => None,
            (false, false) => Some(book::serum::factor_1::ACNE_FACTOR.value),
        };
        prop_assert_eq!(decision.value().map(|chosen| chosen.acne_factor), factor);
        let known = factor.is_some() && large.is_some() && histories == Some(true) && inspected == Some(true);
        prop_assert_eq!(decision.verdict() == Verdict::Ok, known && ratio.is_some());
        Ok(())
    });
}

#[test]
fn a_technique_stays_inside_the_hard_limits() {
    law("treatment_technique", 256, readings(), |(clinic, seen)| {
        let case = TechniqueCase {
            site: seen.site,
            lesion: seen.lesion,
            pass: seen.pass,
            sagging: seen.sagging,
            skin_sensitive: seen.skin_sensitive,
        };
        let decision = treatment_technique(&clinic, &case).expect("any spot can be asked for");
        let told = decision.value().expect("there is always a value");
        prop_assert!(told.pressure_min_mpa >= book::pressure::output_range::MIN.value);
        prop_assert!(told.pressure_max_mpa <= book::pressure::output_range::MAX.value);
        if let (true, Some(most)) = (seen.skin_sensitive == Some(true), clinic.sensitive_pressure_max_mpa()) {
            prop_assert!(told.pressure_max_mpa <= most);
        }
        if seen.site.is_eye() {
            prop_assert!(told.angle_deg.is_none() && told.circles_most.is_none());
            prop_assert!(told.distance_min_cm >= Some(book::eye::high_distance::DISTANCE_MIN_EXCLUSIVE.value));
        }
        let tolerance = told.angle_tolerance_deg.unwrap_or(Number::ZERO);
        prop_assert!(tolerance <= book::lesion::headed_angle_45::OURS_TOLERANCE.value);
        prop_assert_eq!(told.circles_least.is_some(), told.circles_most.is_some());
        prop_assert!(told.circles_least <= told.circles_most);
        if seen.pass == Pass::GrowthFactor {
            let weak = told.strength == clausebook::skin_clinic::JetStrength::Weak;
            prop_assert!(weak && told.circles_most.is_none());
        }
        if seen.skin_sensitive.is_none() || seen.site == Site::Jaw && seen.sagging.is_none() {
            prop_assert_ne!(decision.verdict(), Verdict::Ok);
        }
        Ok(())
    });
}

#[test]
fn an_injury_stops_the_work_whatever_else_is_seen() {
    let cases = (prop::sample::select(Lesion::ALL), fact(), fact(), any::<bool>(), any::<bool>());
    law("lesion_endpoint", 256, cases, |(lesion, fresh_blood, epidermis_injured, heads_left, forced_clearing)| {
        let case = LesionSeen { lesion, fresh_blood, epidermis_injured, heads_left, forced_clearing };
        let decision = lesion_endpoint(&Policy::default(), &case).expect("any lesion can be judged");
        let act = decision.value().map(|end| end.act);
        let blood_injures = lesion != Lesion::Suppurating && fresh_blood == Some(true);
        if epidermis_injured == Some(true) || blood_injures {
            prop_assert_eq!((decision.verdict(), act), (Verdict::Refused, Some(LesionAct::StopThere)));
        } else if epidermis_injured.is_none() || fresh_blood.is_none() {
            prop_assert_eq!(act, None, "not known, and the work goes on");
            prop_assert_ne!(decision.verdict(), Verdict::Ok);
        }
        prop_assert!(!forced_clearing || decision.verdict() == Verdict::Refused);
        prop_assert!(act != Some(LesionAct::GoOn) || !heads_left && !forced_clearing);
        Ok(())
    });
}

#[test]
fn what_is_done_and_what_is_open_are_all_the_sites() {
    let done = prop::sample::subsequence(SiteStep::ALL, 0..=SiteStep::ALL.len()).prop_shuffle();
    law("site_order", 256, (done, fact(), any::<bool>()), |(done, operator_changed, finished)| {
        let case = SitesSoFar { done: done.clone(), operator_changed, finished };
        let decision = site_order(&Policy::default(), &case).expect("each site stands once");
        let order = decision.value().expect("there is always a value");
        let mut all = [done.clone(), order.open.clone()].concat();
        all.sort();
        prop_assert_eq!(all, SiteStep::ALL.to_vec());
        prop_assert!(order.open.is_sorted() && order.next == order.open.first().copied());
        prop_assert_eq!(order.in_order, done.is_sorted());
        let expected = match (order.open.is_empty(), finished) {
            (true, _) => Verdict::Ok,
            (false, true) => Verdict::Refused,
            (false, false) => Verdict::Pending,
        };
        prop_assert_eq!(decision.verdict(), expected);
        Ok(())
    });
}

#[test]
fn a_forecast_is_told_for_its_types_only_and_never_owed() {
    law(
        "forecast",
        256,
        (clinics(), types(), anywhere(), any::<bool>()),
        |(clinic, acne_types, treated_at, nose_treated)| {
            let case = Treated { acne_types: acne_types.clone(), treated_at, nose_treated };
            let decision = forecast(&clinic, &case).expect("each type stands once");
            let outlook = decision.value().expect("there is always a value");
            let inflamed = acne_types.contains(&AcneType::Inflamed);
            let told = outlook.cleared_at_once.len() + outlook.no_forecast.len() + usize::from(inflamed);
            prop_assert_eq!(told, acne_types.len());
            prop_assert_eq!(outlook.inflamed_gone_by.is_some(), inflamed);
            prop_assert!(outlook.heads_gone.as_ref().is_none_or(|gone| gone.from <= gone.until));
            let advised = decision.findings().iter().any(|finding| finding.outcome == Outcome::Advice);
            prop_assert_eq!(advised, !outlook.no_forecast.is_empty());
            prop_assert_eq!(decision.verdict(), Verdict::Ok);
            Ok(())
        },
    );
}
