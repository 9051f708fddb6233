//! How many people the posts of the wedding day need.

use alloc::vec::Vec;

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{Policy, command, staff};
use crate::{
    clause::Clause,
    decision::{Comparison, Decision, Finding, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
    measure::Number,
    unit::Unit,
};

words! {
    /// A post of the wedding day.
    pub enum Post {
        /// The wedding lead, exactly one.
        WeddingLead,
        /// The crew that sets up flowers and props.
        FlowerAndPropCrew,
        /// The master of ceremonies.
        MasterOfCeremonies,
        /// Photographers.
        Photographer,
        /// Videographers.
        Videographer,
        /// Make-up artists.
        MakeupArtist,
        /// Ushers, who direct the floor.
        Usher,
        /// Bridal secretaries.
        BridalSecretary,
        /// The planning and execution team.
        PlanningAndExecutionTeam,
        /// The supervisor.
        Supervisor,
    }
}

const POSTS: [Post; 10] = [
    Post::WeddingLead,
    Post::FlowerAndPropCrew,
    Post::MasterOfCeremonies,
    Post::Photographer,
    Post::Videographer,
    Post::MakeupArtist,
    Post::Usher,
    Post::BridalSecretary,
    Post::PlanningAndExecutionTeam,
    Post::Supervisor,
];

/// How many people are planned for a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Staffed {
    /// The post, each once.
    pub post: Post,
    /// How many people, from 0.
    pub persons: u32,
}

/// The staff of a wedding day.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DayStaff {
    /// Who is planned; a post that is left out has nobody.
    #[serde(default)]
    pub staff: Vec<Staffed>,
    /// How many guests come, from 1; left out, that is not known. Asked where the policy counts by guests.
    pub guests: Option<u32>,
    /// How many people the lead wants for the set-up of flowers and props, from 1; left out, the lead has set no number.
    pub crew_set_by_lead: Option<u32>,
}

/// What a post needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PostNeed {
    /// The post.
    pub post: Post,
    /// How many people are planned.
    pub planned: u32,
    /// How many are needed; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needed: Option<u32>,
    /// How many are lacking; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<u32>,
}

/// What all posts need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DayStaffing {
    /// The posts in the order of the source.
    pub posts: Vec<PostNeed>,
}

/// Says of every post of the wedding day how many people it needs and how many are lacking.
///
/// Exactly one lead; of every other post one at least, or the policy's number. Photographer and videographer, usher and
/// bridal secretary are posts of their own. Ushers and bridal secretaries go by the number of guests where the policy says
/// so, rounded up; the size of the set-up crew is the lead's to set.
///
/// # Errors
/// [`InvalidInput`] where a post is there twice, or guests or the lead's number are 0.
///
/// ```
/// use clausebook::wedding::{self, DayStaff, Policy, Post, Staffed};
/// let policy = Policy::builder().guests_per_usher(50).build().unwrap();
/// let decision = wedding::day_staffing(&policy, &DayStaff {
///     staff: vec![Staffed { post: Post::Usher, persons: 2 }],
///     guests: Some(101),
///     crew_set_by_lead: None,
/// }).unwrap();
/// let ushers = decision.value().unwrap().posts.iter().find(|need| need.post == Post::Usher).unwrap();
/// assert_eq!((ushers.needed, ushers.short), (Some(3), Some(1)));
/// ```
#[rule(cites(
    command::LEAD_COMMANDS_THE_DAY,
    staff::POSTS,
    staff::SETUP_CREW_SIZE,
    staff::USHERS_BY_SIZE
))]
pub fn day_staffing(policy: &Policy, case: &DayStaff) -> Result<Decision<DayStaffing>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let posts = POSTS.map(|post| {
        let planned = case.staff.iter().find(|staffed| staffed.post == post).map_or(0, |staffed| staffed.persons);
        let clauses = post.clauses();
        let needed = post.needed(policy, case);
        match needed {
            Ok(needed) => findings.each(clauses, |clause| judge(clause, post, planned, needed)),
            Err(fact) => findings.each(clauses, |clause| Finding::unknown(clause, fact)),
        }
        let needed = needed.ok();
        PostNeed { post, planned, needed, short: needed.map(|needed| needed.saturating_sub(planned)) }
    });
    Ok(findings.decide(Some(DayStaffing { posts: posts.into() })))
}

fn judge(clause: Clause, post: Post, planned: u32, needed: u32) -> Finding {
    let alone = post == Post::WeddingLead;
    let finding = if planned < needed {
        Finding::missing(clause, post.word()).by(Number::whole(needed.saturating_sub(planned)))
    } else if alone && planned > needed {
        let over = Number::whole(planned.saturating_sub(needed));
        Finding::breached(clause).by(over).remedy(Remedy::LowerToLimit)
    } else {
        Finding::met(clause)
    };
    let comparison = if alone { Comparison::Equal } else { Comparison::AtLeast };
    let finding = finding.what(post.word()).seen(Number::whole(planned));
    finding.limit(comparison, Number::whole(needed)).unit(Unit::Count)
}

impl Post {
    const fn clauses(self) -> &'static [Clause] {
        match self {
            Self::WeddingLead => &[command::LEAD_COMMANDS_THE_DAY, staff::POSTS],
            Self::FlowerAndPropCrew => &[staff::POSTS, staff::SETUP_CREW_SIZE],
            Self::Usher | Self::BridalSecretary => &[staff::POSTS, staff::USHERS_BY_SIZE],
            _ => &[staff::POSTS],
        }
    }

    /// How many people the post needs; an error with the fact that is not known.
    fn needed(self, policy: &Policy, case: &DayStaff) -> Result<u32, &'static str> {
        let least = policy.persons_per_post_min();
        let by_guests = |guests_each: Option<u32>| match (guests_each, case.guests) {
            (None, _) => Ok(least),
            (Some(guests_each), Some(guests)) => Ok(least.max(guests.div_ceil(guests_each.max(1)))),
            (Some(_), None) => Err("guests"),
        };
        match self {
            Self::WeddingLead => Ok(command::lead_commands_the_day::COUNT.value.count()),
            Self::FlowerAndPropCrew => Ok(least.max(case.crew_set_by_lead.unwrap_or(least))),
            Self::Usher => by_guests(policy.guests_per_usher()),
            Self::BridalSecretary => by_guests(policy.guests_per_bridal_secretary()),
            _ => Ok(least),
        }
    }
}

fn check(case: &DayStaff) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    let posts: Vec<Post> = case.staff.iter().map(|staffed| staffed.post).collect();
    faults.each_once("staff", &posts, |post| post.word());
    for (path, count) in [("guests", case.guests), ("crew_set_by_lead", case.crew_set_by_lead)] {
        if count == Some(0) {
            faults.push(Fault::new(Code::OutOfRange, path, ("1 or more", "至少1")).got(0));
        }
    }
    faults.check()
}
