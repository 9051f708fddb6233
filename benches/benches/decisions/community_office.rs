use std::hint::black_box;

use clausebook::{
    Money,
    community_office::{self, Application, HandedIn, SocietyApplication, SocietyFile, SocietyPaper, SocietyService},
    shapes::procedure::Done,
};
use clausebook_benches::beside;
use criterion::Criterion;
use rust_decimal::{Decimal, dec};

/// The founders of a society.
const FOUNDERS: [&str; 2] = ["founder A", "founder B"];
/// What they have handed in, and whose it is: the charter is missing, and the second founder's identity paper.
const FOUNDING_PAPERS: [(SocietyPaper, Option<&str>); 8] = [
    (SocietyPaper::PreparationApplication, None),
    (SocietyPaper::FoundingRegistrationApplication, None),
    (SocietyPaper::SupervisingUnitApproval, None),
    (SocietyPaper::CapitalVerificationReport, None),
    (SocietyPaper::PremisesUseRightProof, None),
    (SocietyPaper::FoundersAndIntendedOfficersParticulars, Some(FOUNDERS[0])),
    (SocietyPaper::FoundersAndIntendedOfficersIdentityProof, Some(FOUNDERS[0])),
    (SocietyPaper::FoundersAndIntendedOfficersParticulars, Some(FOUNDERS[1])),
];
/// What has been done about it.
const FOUNDING_STEPS: [&str; 2] = ["founders_apply", "acceptance"];

/// A founding registration that is accepted and lacks two papers and the fee.
fn founding() -> Application {
    let papers = FOUNDING_PAPERS.iter();
    let file = SocietyFile {
        service: SocietyService::FoundingRegistration,
        papers: papers.map(|(paper, of)| HandedIn { paper: *paper, of: of.map(Into::into), year: None }).collect(),
        persons: FOUNDERS.map(Into::into).into(),
        other_papers: Vec::new(),
        supervising_unit_reviewed: None,
        checked_on: None,
    };
    let done = FOUNDING_STEPS.map(Done::new).into();
    let society = SocietyApplication { file, paid: Some(Money::ZERO), refused: None, done };
    Application { society: Some(society), volunteer: None, petition: None }
}

const COMMON_PAPERS: [&str; 6] = [
    "preparation_application",
    "founding_registration_application",
    "supervising_unit_approval",
    "capital_verification_report",
    "premises_use_right_proof",
    "draft_charter",
];
const PERSONAL_PAPERS: [&str; 2] =
    ["founders_and_intended_officers_particulars", "founders_and_intended_officers_identity_proof"];
const REGISTRATION: [&str; 6] =
    ["founders_apply", "acceptance", "examination", "decision", "issue_certificate", "public_notice"];

/// A paper that is missing, and whose it is.
type Missing<'p> = (&'static str, Option<&'p str>);

/// What a founding registration by hand answers: the papers that are missing, what is owed, the next step; nothing where
/// the steps are out of order.
fn by_hand<'p>(
    papers: &[(&str, Option<&str>)],
    persons: &[&'p str],
    done: &[&str],
    paid: Decimal,
) -> Option<(Vec<Missing<'p>>, Decimal, Option<&'static str>)> {
    if !REGISTRATION.starts_with(done) {
        return None;
    }
    let personal = persons.iter().flat_map(|person| PERSONAL_PAPERS.map(|paper| (paper, Some(*person))));
    let demanded = COMMON_PAPERS.map(|paper| (paper, None)).into_iter().chain(personal);
    let missing = demanded.filter(|paper| !papers.contains(paper)).collect();
    let owed = if done.contains(&"acceptance") { (dec!(5.00) - paid).max(Decimal::ZERO) } else { Decimal::ZERO };
    Some((missing, owed, REGISTRATION.get(done.len()).copied()))
}

pub fn application(criterion: &mut Criterion) {
    let policy = community_office::Policy::default();
    let papers = FOUNDING_PAPERS.map(|(paper, of)| (paper.word(), of));
    let name = "community_office.handle_application";
    beside(criterion, name, (&policy, &founding()), community_office::handle_application, || {
        by_hand(black_box(&papers), black_box(&FOUNDERS), black_box(&FOUNDING_STEPS), black_box(dec!(0.00)))
    })
    .finish();
}
