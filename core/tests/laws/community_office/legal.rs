//! Legal help: nobody's question is refused, risks stand in the order of urgency, nothing hangs on the order of telling.

use clausebook::{
    Verdict,
    community_office::{LegalCase, LegalHelp, LegalService, Need, PersonKind, Policy, Risk, community_legal_service},
};
use proptest::prelude::*;

use super::{fact, law};

const SUPERVISED: [PersonKind; 2] = [PersonKind::UnderCommunityCorrection, PersonKind::ReleasedFromPrisonOrReeducation];

prop_compose! {
    fn cases()(
        needs in prop::sample::subsequence(Need::ALL, 1..=Need::ALL.len()).prop_shuffle(),
        person_kinds in prop::option::of(prop::sample::subsequence(PersonKind::ALL, 0..=PersonKind::ALL.len()).prop_shuffle()),
        of_area in fact(),
        risk_signs in prop::option::of(prop::sample::subsequence(Risk::ALL, 0..=Risk::ALL.len()).prop_shuffle()),
    ) -> LegalCase {
        LegalCase { needs, person_kinds, of_area, risk_signs }
    }
}

fn help(case: &LegalCase) -> (Verdict, LegalHelp) {
    let decision = community_legal_service(&Policy::default(), case).expect("each thing stands once");
    (decision.verdict(), decision.value().expect("there is always a value").clone())
}

fn offers(help: &LegalHelp, service: LegalService) -> bool {
    help.services.iter().any(|offered| offered.service == service)
}

#[test]
fn whoever_asks_is_answered_wherever_they_live() {
    law("community_legal_service", 256, cases(), |case| {
        let (verdict, help) = help(&case);
        for (need, service) in [
            (Need::LegalQuestion, LegalService::LegalAdvice),
            (Need::LegalAid, LegalService::LegalAid),
            (Need::Dispute, LegalService::DisputeSettlement),
        ] {
            prop_assert_eq!(offers(&help, service), case.needs.contains(&need));
        }
        if !case.needs.contains(&Need::SupervisionAndGuidance) {
            prop_assert_ne!(verdict, Verdict::Refused);
        }
        Ok(())
    });
}

#[test]
fn risks_stand_in_the_order_of_urgency_and_none_is_lost() {
    law("community_legal_service", 256, cases(), |case| {
        let (_, help) = help(&case);
        prop_assert!(help.prevent.is_sorted());
        let signs = case.risk_signs.clone().unwrap_or_default();
        prop_assert_eq!(help.prevent.len(), signs.len());
        prop_assert!(signs.iter().all(|risk| help.prevent.contains(risk)));
        prop_assert_eq!(help.mass_petition_may_come, signs.contains(&Risk::MassPetition));
        Ok(())
    });
}

#[test]
fn supervision_is_for_corrected_and_released_persons_of_the_area() {
    law("community_legal_service", 256, cases(), |case| {
        let needs = vec![Need::SupervisionAndGuidance];
        let (verdict, help) = help(&LegalCase { needs, ..case.clone() });
        let stated = case.person_kinds.as_ref().map(|kinds| kinds.iter().any(|kind| SUPERVISED.contains(kind)));
        let expected = match (stated, case.of_area) {
            (Some(false), _) | (_, Some(false)) => Verdict::Refused,
            (Some(true), Some(true)) => Verdict::Ok,
            _ => Verdict::Undetermined,
        };
        prop_assert_eq!(verdict, expected);
        prop_assert_eq!(offers(&help, LegalService::AssistSupervision), verdict == Verdict::Ok);
        Ok(())
    });
}

#[test]
fn the_order_of_telling_changes_nothing() {
    law("community_legal_service", 128, cases(), |case| {
        let mut sorted = case.clone();
        sorted.needs.sort();
        sorted.person_kinds.iter_mut().for_each(|kinds| kinds.sort());
        sorted.risk_signs.iter_mut().for_each(|signs| signs.sort());
        let ((verdict, told), (same, sorted)) = (help(&case), help(&sorted));
        prop_assert_eq!((verdict, told), (same, sorted));
        Ok(())
    });
}
