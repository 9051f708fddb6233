//! Nothing beyond a hard limit of the source ever passes, under any policy that loads.

use clausebook::{
    Number, Verdict,
    skin_clinic::{Lesion, Pass, book, check_handpiece, check_pressure},
};
use proptest::prelude::*;

use super::{Measured, law, readings};

/// Whether a pressure lies beyond what the source allows at a spot, whatever a policy says.
pub fn pressure_is_beyond(seen: &Measured) -> bool {
    use book::pressure::{egf_pass_weak, output_range};
    let Some(pressure) = seen.pressure_mpa else { return false };
    let weak = seen.site.is_eye() || seen.pass == Pass::GrowthFactor;
    let lower_end = egf_pass_weak::MIN.value;
    let not_weak = match seen.lowest_clearing_mpa {
        Some(lowest) if lowest > lower_end => pressure >= lowest,
        _ => pressure > lower_end,
    };
    pressure < output_range::MIN.value || pressure > output_range::MAX.value || weak && not_weak
}

/// Whether the handpiece is held as the source never allows at a spot.
pub fn handpiece_is_beyond(seen: &Measured) -> bool {
    use book::{eye::high_distance, lesion::headed_angle_45, lesion::inflamed_distance};
    let nearer = |least: Number| seen.distance_cm.is_some_and(|distance| distance < least);
    let touches = seen.contact == Some(true) || seen.distance_cm.is_some_and(|distance| distance <= Number::ZERO);
    let off = seen.angle_deg.map(|angle| angle.minus(headed_angle_45::ANGLE.value).abs());
    let slanted = off.is_some_and(|off| off > headed_angle_45::OURS_TOLERANCE.value);
    let at_45 = seen.lesion.has_head()
        || seen.site == clausebook::skin_clinic::Site::Nose
        || seen.site == clausebook::skin_clinic::Site::Jaw && seen.sagging == Some(true);
    if seen.site.is_eye() {
        let far = high_distance::DISTANCE_MIN_EXCLUSIVE.value;
        return touches || seen.distance_cm.is_some_and(|distance| distance <= far);
    }
    touches || seen.lesion == Lesion::Inflamed && nearer(inflamed_distance::DISTANCE_MIN.value) || at_45 && slanted
}

#[test]
fn no_pressure_beyond_a_hard_limit_passes() {
    law("check_pressure", 512, readings(), |(clinic, seen)| {
        let decision = check_pressure(&clinic, &seen.pressure()).expect("no pressure is negative");
        if pressure_is_beyond(&seen) {
            prop_assert_eq!(decision.verdict(), Verdict::Refused);
        }
        if seen.pressure_mpa.is_none() || seen.skin_sensitive.is_none() {
            prop_assert_ne!(decision.verdict(), Verdict::Ok, "not known, and passed");
        }
        Ok(())
    });
}

#[test]
fn no_handpiece_beyond_a_hard_limit_passes() {
    law("check_handpiece", 512, readings(), |(clinic, seen)| {
        let decision = check_handpiece(&clinic, &seen.handpiece()).expect("the angle is one");
        let checked = decision.value().expect("there is always a value");
        if handpiece_is_beyond(&seen) {
            prop_assert_eq!(decision.verdict(), Verdict::Refused);
            prop_assert!(!checked.in_order);
        }
        let touches = seen.contact == Some(true) || seen.distance_cm.is_some_and(|distance| distance <= Number::ZERO);
        prop_assert_eq!(checked.stop, touches);
        if seen.contact.is_none() && seen.distance_cm.is_none() {
            prop_assert_ne!(decision.verdict(), Verdict::Ok, "not known, and passed");
        }
        Ok(())
    });
}

#[test]
fn the_range_that_is_told_is_the_range_that_passes() {
    law("check_pressure", 512, readings(), |(clinic, seen)| {
        let decision = check_pressure(&clinic, &seen.pressure()).expect("no pressure is negative");
        let range = decision.value().expect("there is always a value");
        if let Some(pressure) = seen.pressure_mpa {
            let below = range.below_mpa.is_none_or(|end| pressure < end);
            let inside = range.min_mpa <= pressure && pressure <= range.max_mpa && below;
            prop_assert_eq!(decision.verdict() == Verdict::Refused, !inside, "{:?}", range);
        }
        prop_assert!(range.min_mpa >= book::pressure::output_range::MIN.value);
        prop_assert!(range.max_mpa <= book::pressure::output_range::MAX.value);
        Ok(())
    });
}
