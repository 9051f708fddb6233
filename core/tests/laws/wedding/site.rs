//! The site and the people on it: the set-up is early where it may be, the make-up artist's day is whole.

use clausebook::{
    Verdict,
    wedding::{
        MakeupDay, Medium, Reference, ReferenceChoice, SiteSetup, choose_references, makeup_presence, site_setup,
    },
};
use proptest::prelude::*;

use super::{companies, days, law};
use crate::common::time::{later, zone_and_instant};

#[test]
fn the_day_arranged_for_is_in_order() {
    let allowed = (prop::option::of(any::<bool>()), prop::option::of(1_u32..30));
    law("site_setup", 256, (companies(), days(), allowed), |(company, wedding_on, (allowed, ahead))| {
        let allowed_from = ahead.filter(|_| allowed == Some(true)).map(|ahead| wedding_on.minus(ahead));
        let case = SiteSetup {
            wedding_on,
            early_setup_allowed: allowed,
            allowed_from,
            set_up_on: None,
            lead_present: Some(true),
        };
        let decision = site_setup(&company, &case).expect("nothing contradicts anything");
        let Some(on) = decision.value().and_then(|setup| setup.arrange_for) else {
            prop_assert_eq!((allowed, decision.verdict()), (None, Verdict::Undetermined));
            return Ok(());
        };
        prop_assert_eq!(on < wedding_on, allowed == Some(true));
        let case = SiteSetup { set_up_on: Some(on), ..case };
        prop_assert_eq!(site_setup(&company, &case).expect("in order").verdict(), Verdict::Ok);
        Ok(())
    });
}

#[test]
fn a_day_is_whole_where_nothing_of_it_was_missed() {
    let hours = (0_i64..20, -5_i64..25, 0_i64..25);
    law("makeup_presence", 512, (companies(), zone_and_instant(), hours), |case| {
        let (company, (_, first_call_at), (length, arrived, stay)) = case;
        let hour = |hours: i64| later(first_call_at, hours * 3_600_000_000);
        let day = MakeupDay {
            first_call_at,
            last_item_ends_at: hour(length),
            arrived_at: Some(hour(arrived)),
            left_at: Some(hour(arrived + stay)),
            now: hour(60),
        };
        let decision = makeup_presence(&company, &day).expect("nothing contradicts anything");
        let missed = decision.value().expect("everything is known").missed_s.count();
        let there = (arrived + stay).clamp(0, length) - arrived.clamp(0, length);
        prop_assert_eq!(i64::from(missed), (length - there) * 3_600);
        prop_assert_eq!(decision.verdict() == Verdict::Ok, missed == 0);
        Ok(())
    });
}

#[test]
fn only_what_fits_is_shown() {
    let fits = || prop::option::of(any::<bool>());
    let one = (prop::sample::select(Medium::ALL), fits(), fits(), fits());
    law("choose_references", 256, (companies(), prop::collection::vec(one, 1..6)), |(company, given)| {
        let references =
            given.iter().enumerate().map(|(place, (medium, fits_hotel, fits_size, fits_wishes))| Reference {
                name: place.to_string(),
                medium: *medium,
                fits_hotel: *fits_hotel,
                fits_size: *fits_size,
                fits_wishes: *fits_wishes,
            });
        let case = ReferenceChoice { references: references.collect() };
        let decision = choose_references(&company, &case).expect("nothing contradicts anything");
        let chosen = decision.value().expect("there is always a value");
        let fitting = |one: &&Reference| [one.fits_hotel, one.fits_size, one.fits_wishes] == [Some(true); 3];
        let names: Vec<&str> = case.references.iter().filter(fitting).map(|one| one.name.as_str()).collect();
        prop_assert_eq!(&chosen.show, &names);
        prop_assert_eq!(decision.verdict() == Verdict::Ok, chosen.lacking.is_empty());
        Ok(())
    });
}
