//! Where nothing is refused, a decision takes memory from the heap once, for its findings.

use allocation_counter::measure;
use clausebook::{
    Money, Number, Verdict,
    furniture_store::{self, Cancellation, OrderKind},
    skin_clinic::{self, HandpieceReading, Lesion, Pass, PressureReading, Site},
};

#[test]
fn cancelling_takes_it_once() {
    let policy = furniture_store::Policy::default();
    for requested_at in ["2026-03-02T11:00:00+08:00", "2026-03-05T10:00:00+08:00"] {
        let case = Cancellation {
            order_kind: OrderKind::Regular,
            order_amount: Money::from_fen(1_280_000).expect("an amount"),
            paid: Money::from_fen(1_280_000),
            ordered_at: "2026-03-02T10:00:00+08:00".parse().expect("an instant"),
            requested_at: requested_at.parse().expect("an instant"),
            handed_over_at: None,
            insisted: Some(true),
        };
        let taken = measure(|| {
            let decision = furniture_store::cancel(&policy, &case).expect("a decision");
            assert_eq!(decision.verdict(), Verdict::Ok);
        });
        assert_eq!(taken.count_total, 1, "requested at {requested_at}");
    }
}

#[test]
fn holding_a_reading_against_the_device_takes_it_once() {
    let policy = skin_clinic::Policy::default();
    let pressure = PressureReading {
        pressure_mpa: Some(Number::from_millionths(450_000)),
        site: Site::Cheek,
        lesion: Lesion::Blackhead,
        pass: Pass::Clearing,
        lowest_clearing_mpa: None,
        skin_sensitive: Some(false),
    };
    let handpiece = HandpieceReading {
        site: Site::Forehead,
        lesion: Lesion::Inflamed,
        sagging: None,
        angle_deg: None,
        distance_cm: Some(Number::from_millionths(1_500_000)),
        contact: Some(false),
    };
    let once = [
        measure(|| {
            let decision = skin_clinic::check_pressure(&policy, &pressure).expect("a decision");
            assert_eq!(decision.verdict(), Verdict::Ok);
        }),
        measure(|| {
            let decision = skin_clinic::check_handpiece(&policy, &handpiece).expect("a decision");
            assert_eq!(decision.verdict(), Verdict::Ok);
        }),
    ];
    assert_eq!(once.map(|taken| taken.count_total), [1, 1]);
}
