//! What must hold of the skin clinic's decisions for all inputs, under any policy that loads.

mod choices;
mod courses;
mod hard_limits;
mod oracle;
mod recordings;
mod sessions;
mod telemetry;
mod tightening;

use std::fmt;

use crate::common::{
    facts::one as fact,
    law, near,
    policy::{self, Shown},
};
use clausebook::{
    Number,
    functions::Trade,
    skin_clinic::{HandpieceReading, Lesion, Pass, Policy, PressureReading, Site, book},
};
use proptest::prelude::*;

type Clinic = Shown<Policy>;

fn trade() -> &'static Trade {
    Trade::find("skin_clinic").expect("the trade exists")
}

/// The source's policy, or any other that loads.
fn clinics() -> impl Strategy<Value = Clinic> {
    policy::shown(trade().book, Policy::load)
}

/// One spot and what is measured there.
#[derive(Debug, Clone, Copy)]
struct Measured {
    site: Site,
    lesion: Lesion,
    pass: Pass,
    sagging: Option<bool>,
    skin_sensitive: Option<bool>,
    pressure_mpa: Option<Number>,
    distance_cm: Option<Number>,
    angle_deg: Option<Number>,
    contact: Option<bool>,
    lowest_clearing_mpa: Option<Number>,
}

/// Pressures about the ends of the book's range, the policy's and others.
fn pressures(clinic: &Policy) -> BoxedStrategy<Number> {
    use book::pressure::output_range::{MAX, MIN};
    let own = [clinic.sensitive_pressure_max_mpa(), clinic.strong_pressure_min_mpa()].into_iter().flatten();
    let ends = [MIN.value, MAX.value, clinic.pressure_min_mpa(), clinic.pressure_max_mpa()];
    let hundredths = (25_i64..=65).prop_map(|value| Number::from_millionths(value * 10_000));
    let near = near(own.chain(ends).collect()).prop_map(|value| value.max(Number::ZERO));
    prop_oneof![2 => hundredths, 1 => near].boxed()
}

fn distances(clinic: &Policy) -> BoxedStrategy<Number> {
    let (inflamed, eye) = (clinic.inflamed_distance_min_cm(), clinic.eye_distance_over_cm());
    near(vec![Number::ZERO, Number::whole(1), Number::whole(2), inflamed, clinic.inflamed_distance_max_cm(), eye])
}

fn angles(clinic: &Policy) -> BoxedStrategy<Number> {
    let (nominal, tolerance) = (book::lesion::headed_angle_45::ANGLE.value, clinic.angle_tolerance_deg());
    let ends = vec![nominal, nominal.minus(tolerance), nominal.plus(tolerance), Number::whole(40), Number::whole(50)];
    near(ends).prop_map(|angle| angle.max(Number::ZERO).min(Number::whole(90))).boxed()
}

/// Mostly known.
fn known<T: fmt::Debug>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    prop::option::weighted(0.9, value)
}

prop_compose! {
    fn measured(clinic: &Policy)(
        (site, lesion, pass) in (
            prop::sample::select(Site::ALL), prop::sample::select(Lesion::ALL), prop::sample::select(Pass::ALL)
        ),
        (sagging, skin_sensitive, contact) in (fact(), fact(), prop_oneof![2 => Just(Some(false)), 1 => fact()]),
        pressure_mpa in known(pressures(clinic)),
        lowest_clearing_mpa in prop::option::of(pressures(clinic)),
        distance_cm in known(distances(clinic)),
        angle_deg in known(angles(clinic)),
    ) -> Measured {
        Measured {
            site, lesion, pass, sagging, skin_sensitive, pressure_mpa, distance_cm, angle_deg, contact,
            lowest_clearing_mpa,
        }
    }
}

/// A clinic and something measured there.
fn readings() -> impl Strategy<Value = (Clinic, Measured)> {
    clinics().prop_flat_map(|clinic| (Just(clinic.clone()), measured(&clinic)))
}

impl Measured {
    const fn pressure(&self) -> PressureReading {
        PressureReading {
            pressure_mpa: self.pressure_mpa,
            site: self.site,
            lesion: self.lesion,
            pass: self.pass,
            lowest_clearing_mpa: self.lowest_clearing_mpa,
            skin_sensitive: self.skin_sensitive,
        }
    }

    const fn handpiece(&self) -> HandpieceReading {
        HandpieceReading {
            site: self.site,
            lesion: self.lesion,
            sagging: self.sagging,
            angle_deg: self.angle_deg,
            distance_cm: self.distance_cm,
            contact: self.contact,
        }
    }
}
