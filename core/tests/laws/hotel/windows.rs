//! The courtesy call's window, and the review's border.

use clausebook::{
    Number, Verdict,
    book::Language,
    hotel::{CourtesyCall, MovedIn, OnlineReview, Policy, courtesy_call_status, review_task},
    shapes::schedule::ActState,
};
use proptest::prelude::*;

use super::{fact, hotels, law, second};

const MINUTE: i64 = 60;
const EVENING: i64 = 72_000;

fn called(policy: &Policy, now: i64, called: Option<i64>) -> (Verdict, CourtesyCall) {
    let case = MovedIn {
        language: Language::En,
        now: second(EVENING + now),
        escorted_at: Some(second(EVENING)),
        card_handed_at: None,
        called_at: called.map(|called| second(EVENING + called)),
    };
    let decision = courtesy_call_status(policy, &case).expect("a case");
    (decision.verdict(), decision.value().expect("a value").clone())
}

#[test]
fn the_source_has_the_room_called_in_five_minutes_both_ends_included() {
    law("courtesy_call_status", 512, 0..30 * MINUTE, |at| {
        let inside = (10 * MINUTE..=15 * MINUTE).contains(&at);
        prop_assert_eq!(called(&Policy::default(), 30 * MINUTE, Some(at)).0 == Verdict::Ok, inside);
        let state = called(&Policy::default(), at, None).1.state;
        prop_assert_eq!(state == ActState::Open, inside);
        prop_assert_eq!(state == ActState::NotYetDue, at < 10 * MINUTE);
        Ok(())
    });
}

#[test]
fn no_policy_has_a_room_called_outside_the_sources_window() {
    law("courtesy_call_status", 512, (hotels(), 0..30 * MINUTE), |(policy, at)| {
        let inside = (10 * MINUTE..=15 * MINUTE).contains(&at);
        let (verdict, call) = called(&policy, 30 * MINUTE, Some(at));
        prop_assert!(verdict != Verdict::Ok || inside);
        if let (Some(from), Some(until)) = (call.from, call.until) {
            prop_assert!(second(EVENING + 10 * MINUTE) <= from && from <= until);
            prop_assert!(until <= second(EVENING + 15 * MINUTE));
        }
        Ok(())
    });
}

#[test]
fn words_are_given_exactly_while_a_call_is_to_be_made() {
    law("courtesy_call_status", 256, (hotels(), 0..40 * MINUTE), |(policy, at)| {
        let (_, call) = called(&policy, at, None);
        let to_be_made = matches!(call.state, ActState::Open | ActState::Overdue);
        prop_assert!(call.say.is_empty() || to_be_made);
        prop_assert!(policy.quiet_hours().is_some() || call.say.is_empty() != to_be_made);
        Ok(())
    });
}

#[test]
fn a_review_is_investigated_below_four_points_and_with_a_suggestion() {
    let scores = prop_oneof![0_i64..=5_000_000, (-2_i64..=2).prop_map(|off| 4_000_000 + off)];
    law("review_task", 512, (hotels(), scores, fact()), |(policy, score, suggestion)| {
        let decision = review_task(
            &policy,
            &OnlineReview {
                now: second(0),
                posted_at: second(0),
                score: Number::from_millionths(score),
                has_suggestion: suggestion,
                investigated: false,
                meetings: vec![second(3 * 86_400)],
                explained_at: None,
                explained: vec![],
                added_measures: vec![],
            },
        )
        .expect("a case");
        let investigate = decision.value().expect("a value").investigate;
        prop_assert_eq!(investigate, if score < 4_000_000 { Some(true) } else { suggestion });
        let expected = match investigate {
            Some(true) => Verdict::Pending,
            Some(false) => Verdict::Ok,
            None => Verdict::Undetermined,
        };
        prop_assert_eq!(decision.verdict(), expected);
        Ok(())
    });
}
