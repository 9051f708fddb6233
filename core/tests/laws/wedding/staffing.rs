//! The staff of the day: nobody short, one lead, more guests never need fewer people.

use clausebook::{
    Verdict,
    wedding::{DayStaff, Policy, Post, PostNeed, Staffed, day_staffing},
};
use proptest::prelude::*;

use super::{companies, law};

fn needs(company: &Policy, case: &DayStaff) -> Vec<PostNeed> {
    day_staffing(company, case)
        .expect("nothing is out of range")
        .value()
        .expect("there is always a value")
        .posts
        .clone()
}

fn staff(needs: &[PostNeed]) -> Vec<Staffed> {
    needs.iter().filter_map(|need| Some(Staffed { post: need.post, persons: need.needed? })).collect()
}

#[test]
fn what_is_needed_is_enough_and_one_fewer_is_not() {
    let case = (1_u32..2_000, prop::option::of(1_u32..30), prop::sample::select(Post::ALL));
    law("day_staffing", 256, (companies(), case), |(company, (guests, crew_set_by_lead, lacking))| {
        let empty = DayStaff { staff: vec![], guests: Some(guests), crew_set_by_lead };
        let all = staff(&needs(&company, &empty));
        let enough = DayStaff { staff: all.clone(), ..empty.clone() };
        prop_assert_eq!(day_staffing(&company, &enough).expect("in range").verdict(), Verdict::Ok);
        let fewer = all
            .into_iter()
            .map(|one| Staffed { persons: if one.post == lacking { one.persons - 1 } else { one.persons }, ..one });
        let fewer = DayStaff { staff: fewer.collect(), ..empty };
        prop_assert_eq!(day_staffing(&company, &fewer).expect("in range").verdict(), Verdict::Pending);
        for need in needs(&company, &fewer) {
            prop_assert_eq!(need.short, Some(u32::from(need.post == lacking)));
        }
        Ok(())
    });
}

#[test]
fn more_guests_never_need_fewer_people_and_the_lead_is_always_one() {
    law("day_staffing", 256, (companies(), 1_u32..2_000, 0_u32..2_000), |(company, guests, more)| {
        let with =
            |guests: u32| needs(&company, &DayStaff { staff: vec![], guests: Some(guests), crew_set_by_lead: None });
        for (fewer, more) in with(guests).iter().zip(with(guests + more)) {
            prop_assert!(fewer.needed <= more.needed);
            prop_assert!(more.needed >= Some(1));
            if more.post == Post::WeddingLead {
                prop_assert_eq!(more.needed, Some(1));
            }
        }
        Ok(())
    });
}
