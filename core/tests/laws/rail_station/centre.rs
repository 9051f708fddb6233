//! The hours of the passenger service centre.

use clausebook::{
    Verdict,
    rail_station::{Answering, AnsweringMode, CentreLog, service_centre_hours},
};
use proptest::prelude::*;

use super::{Policy, law, second};

/// The stretch that is judged, in seconds.
const STRETCH: (i64, i64) = (60, 180);

prop_compose! {
    fn answering()(
        mode in prop::sample::select(AnsweringMode::ALL), from in 0_i64..240, length in 1_i64..90,
    ) -> (AnsweringMode, i64, i64) {
        (mode, from, from + length)
    }
}

#[test]
fn a_second_is_silent_exactly_where_no_mode_answers() {
    law("service_centre_hours", 512, prop::collection::vec(answering(), 0..8), |answering| {
        let log = CentreLog {
            from: second(STRETCH.0),
            until: second(STRETCH.1),
            answering: answering
                .iter()
                .map(|(mode, from, until)| Answering { mode: *mode, from: second(*from), until: second(*until) })
                .collect(),
        };
        let decision = service_centre_hours(&Policy::default(), &log).expect("a log");
        let silent = &decision.value().expect("there is always a value").silent;
        for at in STRETCH.0..STRETCH.1 {
            let answered = answering.iter().any(|(_, from, until)| (*from..*until).contains(&at));
            let told = silent.iter().any(|silence| silence.from <= second(at) && second(at) < silence.until);
            prop_assert_eq!(told, !answered, "second {}", at);
        }
        prop_assert!(silent.iter().all(|silence| silence.from < silence.until));
        prop_assert!(silent.windows(2).all(|pair| pair[0].until < pair[1].from));
        prop_assert_eq!(decision.verdict(), if silent.is_empty() { Verdict::Ok } else { Verdict::Refused });
        Ok(())
    });
}
