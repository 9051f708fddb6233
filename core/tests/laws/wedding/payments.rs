//! The payment plan: money that balances to the fen, and days that keep their order.

use clausebook::{
    Day, Instant, Money, Verdict,
    wedding::{
        BudgetChange, Contract, Instalment, InstalmentState, Payment, PaymentCase, PaymentPlan, Policy, Preparation,
        PreparationItem, payment_plan,
    },
};
use proptest::prelude::*;

use super::{Company, amounts, companies, days, law, shifted};
use crate::common::time::later;

const HOUR: i64 = 3_600_000_000;

/// Offsets in days from the signing, and amounts; brought into order for a company's zone by [`told`].
#[derive(Debug, Clone)]
pub struct Story {
    signed_on: Day,
    confirmed: Option<u8>,
    wedding: i32,
    total: Money,
    changes: Vec<(i32, Money)>,
    agreed: Option<Money>,
    second: Option<i32>,
    payments: Vec<(i64, Money)>,
    refunded: Money,
    in_place: Option<i32>,
    asked: Option<i32>,
    open_items: Vec<PreparationItem>,
    now: i32,
}

prop_compose! {
    pub fn stories()(
        signed_on in days(),
        confirmed in prop::option::of(0_u8..40),
        wedding in prop_oneof![1 => 0_i32..9, 2 => 0_i32..400],
        total in amounts(),
        changes in prop::collection::vec((0_i32..400, amounts()), 0..3),
        agreed in prop::option::weighted(0.3, amounts()),
        (second, in_place, asked) in (prop::option::of(-10_i32..400), prop::option::of(0_i32..420), prop::option::weighted(0.2, 0_i32..420)),
        payments in prop::collection::vec((0_i64..10_000, amounts()), 0..5),
        refunded in prop_oneof![4 => Just(Money::ZERO), 1 => amounts()],
        open_items in prop::sample::subsequence(PreparationItem::ALL.to_vec(), 0..4),
        now in prop_oneof![1 => -20_i32..20, 2 => -5_i32..430],
    ) -> Story {
        Story {
            signed_on, confirmed, wedding, total, changes, agreed, second, payments, refunded, in_place, asked, open_items,
            now,
        }
    }
}

/// The story as a case in which nothing contradicts anything.
pub fn told(company: &Policy, story: &Story) -> PaymentCase {
    let zone = company.zone();
    let day = |offset: i32| shifted(story.signed_on, offset);
    let wedding_on = day(story.wedding);
    let today = day(story.now);
    let now = later(zone.start_of(today).0, 12 * HOUR);
    let today = zone.day(now);
    let mut changes: Vec<BudgetChange> =
        story.changes.iter().map(|(on, total)| BudgetChange { on: day(*on), total: *total }).collect();
    changes.retain(|change| change.on <= today);
    changes.sort_by_key(|change| change.on);
    let receipt_issued = Some(true);
    let payments = story.payments.iter().filter(|(_, amount)| *amount > Money::ZERO);
    let payments = payments.map(|(hours, amount)| Payment {
        at: later(now, -hours * HOUR),
        amount: Money::from_fen(amount.fen() / 5 + 1).expect("less"),
        receipt_issued,
    });
    let payments: Vec<Payment> = payments.collect();
    let paid = Money::sum(payments.iter().map(|payment| payment.amount)).expect("within what is taken");
    let past = |offset: &i32| Some(day(*offset)).filter(|on| *on <= today);
    let in_place_on = story.in_place.as_ref().and_then(past);
    PaymentCase {
        contract: Contract {
            confirmed_on: story.confirmed.map(|before| story.signed_on.minus(before.into())),
            signed_on: story.signed_on,
            wedding_on,
            budget_total: story.total,
            budget_changes: changes,
            agreed_deposit: story.agreed.map(|agreed| agreed.min(story.total)),
            second_due_on: story.second.map(|on| day(on).min(wedding_on)),
        },
        payments,
        refunded: story.refunded.min(paid),
        preparation: Preparation {
            in_place_on,
            open_items: if in_place_on.is_some() { vec![] } else { story.open_items.clone() },
            balance_asked_on: story.asked.as_ref().and_then(past),
        },
        now,
    }
}

fn plan(company: &Policy, case: &PaymentCase) -> PaymentPlan {
    let decision = payment_plan(company, case).expect("nothing contradicts anything");
    decision.value().expect("there is always a plan").clone()
}

fn total(amounts: impl Iterator<Item = Money>) -> i64 {
    amounts.map(Money::fen).sum()
}

fn holds(name: &'static str, check: impl Fn(&Company, &PaymentCase) -> Result<(), TestCaseError>) {
    law(name, 512, (companies(), stories()), |(company, story)| check(&company, &told(&company, &story)));
}

#[test]
fn money_balances_to_the_fen() {
    holds("payment_plan", |company, case| {
        let plan = plan(company, case);
        let one = |of: fn(&clausebook::wedding::InstalmentReviewed) -> Money| total(plan.instalments.iter().map(of));
        prop_assert_eq!(one(|one| one.amount), plan.total.fen(), "the instalments are the total");
        prop_assert_eq!(one(|one| one.open), plan.open.fen());
        prop_assert_eq!(plan.paid.fen() + plan.open.fen(), plan.total.fen() + plan.refund.fen());
        prop_assert_eq!(one(|one| one.paid) + plan.refund.fen(), plan.paid.fen());
        prop_assert!(plan.open == Money::ZERO || plan.refund == Money::ZERO);
        let received = total(case.payments.iter().map(|payment| payment.amount));
        prop_assert_eq!(plan.paid.fen() + case.refunded.fen(), received);
        for one in &plan.instalments {
            prop_assert_eq!(one.paid.fen() + one.open.fen(), one.amount.fen());
        }
        Ok(())
    });
}

#[test]
fn nothing_but_the_intention_deposit_is_due_before_the_signing_nor_the_balance_after_the_wedding() {
    holds("payment_plan", |company, case| {
        for one in &plan(company, case).instalments {
            if one.instalment != Instalment::IntentionDeposit {
                prop_assert!(one.due_on >= case.contract.signed_on, "{one:?}");
            }
            if one.instalment != Instalment::Supplement {
                prop_assert!(one.due_on <= case.contract.wedding_on, "{one:?}");
            }
        }
        Ok(())
    });
}

#[test]
fn what_is_late_is_overdue_and_refuses() {
    holds("payment_plan", |company, case| {
        let today = company.zone().day(case.now);
        let decision = payment_plan(company, case).expect("nothing contradicts anything");
        let plan = decision.value().expect("there is always a plan");
        let late = |one: &&clausebook::wedding::InstalmentReviewed| one.open > Money::ZERO && one.due_on < today;
        let overdue = total(plan.instalments.iter().filter(late).map(|one| one.open));
        prop_assert_eq!(plan.overdue.fen(), overdue);
        for one in &plan.instalments {
            prop_assert_eq!(one.state == InstalmentState::Overdue, one.open > Money::ZERO && one.due_on < today);
        }
        if overdue > 0 {
            prop_assert_eq!(decision.verdict(), Verdict::Refused);
        }
        Ok(())
    });
}

#[test]
fn what_is_late_stays_late_until_it_is_paid() {
    law("payment_plan", 512, (companies(), stories(), 1_i64..20_000), |(company, story, hours)| {
        let case = told(&company, &story);
        let then = PaymentCase { now: later(case.now, hours * HOUR), ..case.clone() };
        for (one, then) in plan(&company, &case).instalments.iter().zip(plan(&company, &then).instalments) {
            if one.state == InstalmentState::Overdue {
                prop_assert_eq!(then.state, InstalmentState::Overdue);
                prop_assert!(then.late_by_d >= one.late_by_d);
            }
        }
        Ok(())
    });
}

fn paid_now(case: &PaymentCase, amount: Money, now: Instant) -> PaymentCase {
    let mut case = case.clone();
    case.payments.push(Payment { at: now, amount, receipt_issued: Some(true) });
    case
}

#[test]
fn what_is_open_paid_now_leaves_nothing_open() {
    holds("payment_plan", |company, case| {
        let open = plan(company, case).open;
        if open == Money::ZERO || Money::sum(case.payments.iter().map(|one| one.amount).chain([open])).is_none() {
            return Ok(());
        }
        let settled = plan(company, &paid_now(case, open, case.now));
        prop_assert_eq!((settled.open, settled.overdue, settled.refund), (Money::ZERO, Money::ZERO, Money::ZERO));
        prop_assert!(settled.work_may_start);
        Ok(())
    });
}

#[test]
fn the_order_of_the_payments_given_changes_nothing() {
    holds("payment_plan", |company, case| {
        let mut turned = case.clone();
        turned.payments.reverse();
        prop_assert_eq!(plan(company, case), plan(company, &turned));
        Ok(())
    });
}

#[test]
fn a_balance_that_may_not_be_asked_for_is_never_late() {
    holds("payment_plan", |company, case| {
        let plan = plan(company, case);
        let late = |one: &clausebook::wedding::InstalmentReviewed| {
            one.instalment == Instalment::Balance && one.state == InstalmentState::Overdue
        };
        prop_assert!(plan.balance_may_be_asked || !plan.instalments.iter().any(late));
        Ok(())
    });
}
