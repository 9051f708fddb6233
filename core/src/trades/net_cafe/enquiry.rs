//! What a guest asks at the counter, and who answers it.

use alloc::{
    format,
    string::String,
    vec::Vec,
};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, enquiry, price},
    desk::Desk,
    greeting::Honorific,
};
use crate::{
    book::Language,
    decision::Decision,
    invalid::{Code, Fault, Faults, InvalidInput},
    shapes::phrase::Spoken,
};

words! {
    /// What a guest asks.
    pub enum Question {
        /// What an hour online costs.
        HourlyPrice,
        /// What the zones cost.
        ZonePrices,
        /// Where the zones are.
        Zones,
        /// The way to a place.
        Way,
        /// To see the manager.
        Manager,
        /// Anything else, problems included.
        Other,
    }
}

words! {
    /// A place that a guest looks for.
    pub enum Place {
        /// The toilet.
        Toilet,
        /// The office.
        Office,
        /// A machine, by its number.
        Machine,
    }
}

words! {
    /// The way that is pointed.
    pub enum Direction {
        /// Over here.
        ThisSide,
        /// Over there.
        ThatSide,
        /// Upstairs and straight in.
        UpstairsAndIn,
    }
}

words! {
    /// What a guest leaves for a manager who is out.
    pub enum Contact {
        /// A phone number, a message or both.
        Left,
        /// Neither.
        NothingLeft,
    }
}

words! {
    /// Who settles a question.
    pub enum Answerer {
        /// The front desk.
        FrontDesk,
        /// The shift leader.
        ShiftLeader,
        /// The manager.
        Manager,
        /// Nobody who is there.
        Nobody,
    }
}

/// The way to a place.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Way {
    /// The place.
    pub place: Place,
    /// The machine's number, 1 to 40 characters; needed for a machine.
    pub machine: Option<String>,
    /// Where it is.
    pub direction: Direction,
}

/// Where the shop's zones are, in the words of the answer's language, each 1 to 200 characters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ZonePlaces {
    /// Where the Apple zone is.
    pub apple_zone: String,
    /// Where the esports zone is.
    pub esports_zone: String,
}

/// A guest's question.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Enquiry {
    /// The language of the answer.
    pub language: Language,
    /// The question.
    pub question: Question,
    /// How the guest is addressed.
    pub honorific: Honorific,
    /// Where the shop's zones are; left out, the example of the source.
    pub zone_places: Option<ZonePlaces>,
    /// The way; needed where the question is the way.
    pub way: Option<Way>,
    /// Whether the front desk can settle the question itself; left out, that is not known.
    pub front_desk_can_settle: Option<bool>,
    /// Whether a shift leader is on duty; left out, that is not known.
    pub shift_leader_in: Option<bool>,
    /// Whether the shift leader has tried and cannot settle it.
    #[serde(default)]
    pub shift_leader_cannot_settle: bool,
    /// Whether the manager is in; left out, that is not known.
    pub manager_in: Option<bool>,
    /// What the guest left for a manager who is out; left out, the guest has not been asked.
    pub contact: Option<Contact>,
}

/// The answer to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reply {
    /// Who settles it; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered_by: Option<Answerer>,
    /// Whether the words go with a gesture.
    pub with_gesture: bool,
    /// Whether contact details are to be taken now.
    pub take_contact_details: bool,
    /// What is said, in this order.
    pub say: Vec<Spoken>,
}

/// Answers what a guest asks at the counter, or says who is called.
///
/// Prices, zones and ways are answered by the front desk, zones and ways with a gesture. A guest who asks for the manager is
/// told that the manager is called, or, if the manager is out, asked for a message and a phone number, both of which may be
/// refused. What the front desk cannot settle goes to the shift leader, to the manager if no shift leader is on duty or the
/// shift leader cannot settle it, and is pending, with contact details taken, if neither is there.
///
/// # Errors
/// [`InvalidInput`] where the way is asked for and not given, a machine has no number, or a text is blank or too long.
///
/// ```
/// use clausebook::{functions, Verdict};
/// let answer = functions::call_json(
///     "net_cafe.answer_enquiry",
///     "{}",
///     r#"{"language": "en", "question": "hourly_price", "honorific": "sir"}"#,
/// ).unwrap();
/// assert!(answer.contains("an hour starts at 5 yuan here"));
/// ```
#[rule(cites(
    price::TEMPORARY_CARD_MINIMUM,
    price::MEMBER_CARD_MINIMUM,
    price::ANSWER_PHRASE,
    enquiry::ZONE_PRICE_PHRASE,
    enquiry::ZONE_LAYOUT,
    enquiry::ZONE_LAYOUT_PHRASE,
    enquiry::DIRECTIONS_PHRASE,
    enquiry::MANAGER_PRESENT,
    enquiry::MANAGER_ABSENT,
    enquiry::RECORD_CONTACT,
    enquiry::CONTACT_LEFT_PHRASE,
    enquiry::ESCALATE,
    enquiry::ESCALATE_PHRASE
))]
pub fn answer_enquiry(policy: &Policy, case: &Enquiry) -> Result<Decision<Reply>, InvalidInput> {
    check(case)?;
    let mut desk = Desk::new(policy, case);
    let answered_by = desk.answer()?;
    let with_gesture = matches!(case.question, Question::ZonePrices | Question::Zones | Question::Way);
    let Desk { say, findings, take_contact_details, .. } = desk;
    Ok(findings.decide(Some(Reply { answered_by, with_gesture, take_contact_details, say })))
}

fn check(case: &Enquiry) -> Result<(), InvalidInput> {
    const LONGEST_PLACE: usize = 200;
    const LONGEST_NUMBER: usize = 40;
    let mut faults = Faults::new();
    let mut text = |path: &str, text: &str, longest: usize| {
        let expected = (format!("a text of 1 to {longest} characters"), format!("1至{longest}个字的文本"));
        if text.trim().is_empty() {
            faults.push(Fault::new(Code::MissingField, path, expected));
        } else if text.chars().nth(longest).is_some() {
            faults.push(Fault::new(Code::TooLong, path, expected).got(text));
        }
    };
    if let Some(places) = &case.zone_places {
        text("zone_places.apple_zone", &places.apple_zone, LONGEST_PLACE);
        text("zone_places.esports_zone", &places.esports_zone, LONGEST_PLACE);
    }
    if let Some(Way { place: Place::Machine, machine, .. }) = &case.way {
        text("way.machine", machine.as_deref().unwrap_or_default(), LONGEST_NUMBER);
    }
    if case.question == Question::Way && case.way.is_none() {
        faults.push(Fault::new(Code::MissingField, "way", ("the way that is asked for", "所问的路")));
    }
    faults.check()
}
