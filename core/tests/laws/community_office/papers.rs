//! Papers: what is handed in and what is missing are together what is demanded, whatever the order.

use std::collections::BTreeSet;

use clausebook::{
    Verdict,
    community_office::{
        HandedIn, OtherPaper, PapersDue, PhotoQuality, Policy, Residence, SocietyFile, SocietyPaper, SocietyService,
        VolunteerPapers, book, society_papers, volunteer_papers,
    },
};
use proptest::prelude::*;

use super::{fact, law, offices};

const PERSONAL: [SocietyPaper; 2] =
    [SocietyPaper::FoundersAndIntendedOfficersParticulars, SocietyPaper::FoundersAndIntendedOfficersIdentityProof];
/// How many papers of the list are a founding registration's, those of the persons among them.
const FOUNDING: usize = 8;

fn paper(paper: SocietyPaper, of: Option<&str>) -> HandedIn {
    HandedIn { paper, of: of.map(Into::into), year: None }
}

/// Every paper that a service may ask for, other papers left aside.
fn demanded(service: SocietyService, persons: &[String]) -> Vec<HandedIn> {
    match service {
        SocietyService::AnnualCheck => SocietyPaper::ALL[FOUNDING..].iter().map(|one| paper(*one, None)).collect(),
        SocietyService::FoundingRegistration => {
            let common = SocietyPaper::ALL[..FOUNDING].iter().filter(|one| !PERSONAL.contains(one));
            let personal = persons.iter().flat_map(|name| PERSONAL.map(|one| paper(one, Some(name))));
            common.map(|one| paper(*one, None)).chain(personal).collect()
        }
    }
}

prop_compose! {
    pub fn files()(
        service in prop::sample::select(SocietyService::ALL),
        persons in 0_usize..4,
        others in prop::collection::vec(any::<bool>(), 0..3),
        supervising_unit_reviewed in fact(),
    )(
        papers in prop::sample::subsequence(demanded(service, &names(persons)), 0..=demanded(service, &names(persons)).len())
            .prop_shuffle(),
        service in Just(service),
        persons in Just(names(persons)),
        others in Just(others),
        supervising_unit_reviewed in Just(supervising_unit_reviewed),
    ) -> SocietyFile {
        let others = others.into_iter().enumerate();
        let others = others.map(|(at, handed_in)| OtherPaper { name: format!("paper {at}"), handed_in });
        let founding = service == SocietyService::FoundingRegistration;
        let other_papers = if founding { others.collect() } else { Vec::new() };
        SocietyFile { service, papers, persons, other_papers, supervising_unit_reviewed, checked_on: None }
    }
}

fn names(count: usize) -> Vec<String> {
    (0..count).map(|at| format!("founder {at}")).collect()
}

fn due(policy: &Policy, file: &SocietyFile) -> (Verdict, PapersDue) {
    let decision = society_papers(policy, file).expect("each paper stands once");
    (decision.verdict(), decision.value().expect("there is always a value").clone())
}

type Named = BTreeSet<(String, Option<String>)>;

#[test]
fn handed_in_and_missing_make_up_what_is_demanded() {
    law("society_papers", 256, (offices(), files()), |(office, file)| {
        let (_, due) = due(&office, &file);
        let mut demanded: Named =
            demanded(file.service, &file.persons).into_iter().map(|one| (one.paper.to_string(), one.of)).collect();
        if file.supervising_unit_reviewed != Some(true) {
            demanded.remove(&(SocietyPaper::SupervisingUnitReviewOpinion.to_string(), None));
        }
        demanded.extend(file.other_papers.iter().map(|other| ("other_papers".to_string(), Some(other.name.clone()))));
        let handed_in = file.papers.iter().map(|one| (one.paper.to_string(), one.of.clone()));
        let others = file.other_papers.iter().filter(|other| other.handed_in);
        let others = others.map(|other| ("other_papers".to_string(), Some(other.name.clone())));
        let handed_in: Named = handed_in.chain(others).collect();
        let missing: Named = due.missing.into_iter().map(|one| (one.paper.to_string(), one.of)).collect();
        let expected: Named = demanded.difference(&handed_in).cloned().collect();
        prop_assert_eq!(missing, expected);
        Ok(())
    });
}

#[test]
fn one_more_paper_never_makes_it_worse() {
    law("society_papers", 256, (files(), any::<prop::sample::Index>()), |(file, pick)| {
        let policy = Policy::default();
        let (_, now) = due(&policy, &file);
        let mut fewer = file.clone();
        if fewer.papers.is_empty() {
            return Ok(());
        }
        fewer.papers.remove(pick.index(fewer.papers.len()));
        let (_, before) = due(&policy, &fewer);
        prop_assert!(now.missing.iter().all(|one| before.missing.contains(one)));
        prop_assert!(!before.complete || now.complete);
        Ok(())
    });
}

#[test]
fn the_verdict_says_whether_anything_is_missing_or_not_known() {
    law("society_papers", 256, (offices(), files()), |(office, file)| {
        let (verdict, due) = due(&office, &file);
        let unknown = match file.service {
            SocietyService::FoundingRegistration => file.persons.is_empty(),
            SocietyService::AnnualCheck => file.supervising_unit_reviewed.is_none(),
        };
        let expected = match (unknown, due.missing.is_empty()) {
            (true, _) => Verdict::Undetermined,
            (false, false) => Verdict::Pending,
            (false, true) => Verdict::Ok,
        };
        prop_assert_eq!(verdict, expected);
        prop_assert_eq!(due.complete, verdict == Verdict::Ok);
        Ok(())
    });
}

#[test]
fn the_order_of_the_papers_changes_nothing() {
    law("society_papers", 128, files(), |file| {
        let mut sorted = file.clone();
        sorted.papers.sort_by(|one, other| (one.paper, &one.of).cmp(&(other.paper, &other.of)));
        prop_assert_eq!(due(&Policy::default(), &file), due(&Policy::default(), &sorted));
        Ok(())
    });
}

prop_compose! {
    pub fn volunteers()(
        district_level_unit_staff in fact(),
        residence in prop::option::of(prop::sample::select(Residence::ALL)),
        form_handed_in in any::<bool>(),
        photographs in 0_u32..5,
        confirmed in prop::sample::subsequence(PhotoQuality::ALL, 0..=PhotoQuality::ALL.len()),
    ) -> VolunteerPapers {
        VolunteerPapers { district_level_unit_staff, residence, form_handed_in, photographs, confirmed }
    }
}

#[test]
fn a_volunteer_lacks_the_form_photographs_and_their_confirmations_and_nothing_else() {
    law("volunteer_papers", 256, volunteers(), |case| {
        let decision = volunteer_papers(&Policy::default(), &case).expect("each confirmation stands once");
        let due = decision.value().expect("there is always a value");
        let photographs = book::volunteer::photos::PHOTOS.value.count();
        prop_assert_eq!(due.photographs_missing, photographs.saturating_sub(case.photographs));
        let confirmations = PhotoQuality::ALL.len() - case.confirmed.len();
        let form = usize::from(case.district_level_unit_staff.is_some() && !case.form_handed_in);
        let photographs = usize::from(case.photographs < photographs);
        prop_assert_eq!(due.missing.len(), form + photographs + confirmations);
        let nowhere = case.district_level_unit_staff == Some(false) && case.residence.is_none() && !case.form_handed_in;
        let expected = match case.district_level_unit_staff {
            None => Verdict::Undetermined,
            Some(_) if nowhere => Verdict::Undetermined,
            Some(_) if due.missing.is_empty() => Verdict::Ok,
            Some(_) => Verdict::Pending,
        };
        prop_assert_eq!(decision.verdict(), expected);
        Ok(())
    });
}

#[test]
fn where_staff_of_a_unit_live_changes_nothing() {
    law("volunteer_papers", 128, volunteers(), |case| {
        let staff = VolunteerPapers { district_level_unit_staff: Some(true), ..case };
        let away = VolunteerPapers { residence: None, ..staff.clone() };
        let policy = Policy::default();
        prop_assert_eq!(volunteer_papers(&policy, &staff), volunteer_papers(&policy, &away));
        Ok(())
    });
}
