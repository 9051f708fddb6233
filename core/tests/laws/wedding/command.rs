//! Who decides: one role a matter, and the lead everywhere. Quotes: never shown on an unknown or foreign confirmation.

use clausebook::{
    Verdict,
    decision::Outcome,
    wedding::{Matter, Question, Quote, Role, may_show_quote, who_decides},
};
use proptest::prelude::*;

use super::{companies, law};
use crate::common::time::{later, zone_and_instant};

#[test]
fn the_lead_decides_everything_and_others_what_is_theirs() {
    let asked = (prop::sample::select(Matter::ALL), prop::sample::select(Role::ALL));
    law("who_decides", 512, (companies(), asked), |(company, (matter, by))| {
        let decision = who_decides(&company, &Question { matter, by: Some(by) }).expect("nothing to get wrong");
        let decider = decision.value().expect("there is always one");
        let leads = matches!(by, Role::WeddingLead | Role::WeddingConsultant);
        let in_order = decision.findings().iter().all(|finding| finding.outcome == Outcome::Met);
        prop_assert_eq!(in_order, leads || by == decider.role);
        prop_assert!(matches!(decider.prevails, Role::WeddingLead | Role::WeddingConsultant));
        Ok(())
    });
}

#[test]
fn a_quote_may_be_shown_only_on_the_supervisors_word_for_this_revision() {
    let times = (prop::option::of(-9_i64..9), prop::option::of(0_i64..9));
    let who = (prop::option::of(prop::sample::select(Role::ALL)), prop::option::of(any::<bool>()));
    law("may_show_quote", 512, (companies(), zone_and_instant(), times, who), |case| {
        let (company, (_, revised_at), (confirmed, shown), (confirmed_by, independent_seller)) = case;
        let hour = |hours: i64| later(revised_at, hours * 3_600_000_000);
        let quote = Quote {
            revised_at,
            confirmed_at: confirmed.map(hour),
            confirmed_by: confirmed_by.filter(|_| confirmed.is_some()),
            shown_at: shown.map(hour),
            independent_seller,
            now: hour(10),
        };
        let decision = may_show_quote(&company, &quote).expect("nothing contradicts anything");
        let exempt = company.independent_sellers_exempt() && independent_seller == Some(true);
        let confirmed = confirmed.is_some_and(|hours| hours >= 0) && quote.confirmed_by == Some(Role::Supervisor);
        let may = decision.value().and_then(|gate| gate.may_be_shown);
        prop_assert_eq!(may == Some(true), exempt || confirmed);
        if decision.verdict() == Verdict::Ok {
            prop_assert_eq!(may, Some(true));
        }
        Ok(())
    });
}
