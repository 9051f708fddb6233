//! What a guest asks at the counter, and who answers it.

use alloc::{
    format,
    string::{String, ToString as _},
    vec::Vec,
};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, enquiry, phrases, price},
    greeting::Honorific,
};
use crate::{
    book::Language,
    decision::{Decision, Finding, Findings},
    invalid::{Code, Fault, Faults, InvalidInput},
    shapes::phrase::{Moment, Spoken},
    unit::Unit,
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
    let mut desk = Desk { policy, case, say: Vec::new(), findings: Findings::new(), take_contact_details: false };
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

/// The front desk while it answers.
struct Desk<'c> {
    policy: &'c Policy,
    case: &'c Enquiry,
    say: Vec<Spoken>,
    findings: Findings,
    take_contact_details: bool,
}

impl Desk<'_> {
    fn answer(&mut self) -> Result<Option<Answerer>, InvalidInput> {
        match self.case.question {
            Question::HourlyPrice => self.hourly_price()?,
            Question::ZonePrices => self.speak(phrases::ZONE_PRICES, self.moment())?,
            Question::Zones => self.zones()?,
            Question::Way => self.way()?,
            Question::Manager => return self.manager(),
            Question::Other => return self.other(),
        }
        Ok(Some(Answerer::FrontDesk))
    }

    fn moment(&self) -> Moment {
        Moment::new(self.case.language)
    }

    fn name(&self, word: &'static str) -> &'static str {
        self.policy.book().name(word, self.case.language)
    }

    fn speak(&mut self, phrase: &'static crate::book::PhraseRow, moment: Moment) -> Result<(), InvalidInput> {
        phrase.speak(self.policy, &moment, &mut self.say, &mut self.findings)
    }

    fn hourly_price(&mut self) -> Result<(), InvalidInput> {
        let (temporary, member) = (self.policy.temporary_rate_min(), self.policy.member_rate_min());
        for (clause, floor) in [(price::TEMPORARY_CARD_MINIMUM, temporary), (price::MEMBER_CARD_MINIMUM, member)] {
            self.findings.push(Finding::met(clause).what("rate").seen(floor).unit(Unit::Cny));
        }
        let moment = self.moment().slot("temporary_min", temporary.spoken()).slot("member_min", member.spoken());
        self.speak(phrases::HOURLY_PRICE, moment)
    }

    fn zones(&mut self) -> Result<(), InvalidInput> {
        let places = self.case.zone_places.clone().unwrap_or_else(|| ZonePlaces {
            apple_zone: self.name("floor_1_hall").into(),
            esports_zone: self.name("floor_2_innermost").into(),
        });
        for (zone, place) in [("apple", &places.apple_zone), ("esports", &places.esports_zone)] {
            self.findings.push(Finding::met(enquiry::ZONE_LAYOUT).what(zone).seen(place.clone()));
        }
        let leisure = Finding::met(enquiry::ZONE_LAYOUT).what("leisure").seen("everywhere_else");
        self.findings.push(leisure);
        let moment = self.moment().slot("apple_zone", places.apple_zone).slot("esports_zone", places.esports_zone);
        self.speak(phrases::ZONE_PLACES, moment)
    }

    fn way(&mut self) -> Result<(), InvalidInput> {
        let Some(way) = &self.case.way else { return Ok(()) };
        let name = self.name(way.place.word());
        let place = match (way.place, &way.machine, self.case.language) {
            (Place::Machine, Some(number), Language::Zh) => format!("{number}{name}"),
            (Place::Machine, Some(number), Language::En) => format!("{name} {number}"),
            _ => name.to_string(),
        };
        let moment = self.moment().slot("place", place).slot("direction", self.name(way.direction.word()));
        self.speak(phrases::DIRECTIONS, moment)
    }

    fn manager(&mut self) -> Result<Option<Answerer>, InvalidInput> {
        match self.case.manager_in {
            Some(true) => {
                self.speak(phrases::MANAGER_CALLED, self.moment().fact("manager_in", true))?;
                Ok(Some(Answerer::Manager))
            }
            Some(false) => {
                self.speak(phrases::MANAGER_OUT, self.moment().fact("manager_in", false))?;
                self.take_contact()?;
                Ok(Some(Answerer::Nobody))
            }
            None => {
                for clause in [enquiry::MANAGER_PRESENT, enquiry::MANAGER_ABSENT] {
                    self.findings.push(Finding::unknown(clause, "manager_in"));
                }
                Ok(None)
            }
        }
    }

    fn take_contact(&mut self) -> Result<(), InvalidInput> {
        match self.case.contact {
            Some(contact) => {
                let noted = Finding::met(enquiry::RECORD_CONTACT).what("contact_details");
                self.findings.push(noted.seen(contact == Contact::Left));
                if contact == Contact::Left {
                    self.speak(phrases::CONTACT_LEFT, self.moment())?;
                }
            }
            None => {
                self.take_contact_details = true;
                self.findings.push(Finding::missing(enquiry::RECORD_CONTACT, "contact_details"));
            }
        }
        Ok(())
    }

    fn other(&mut self) -> Result<Option<Answerer>, InvalidInput> {
        let answered_by = match escalated_to(self.case) {
            Ok(answered_by) => answered_by,
            Err(fact) => {
                self.findings.push(Finding::unknown(enquiry::ESCALATE, fact));
                return Ok(None);
            }
        };
        match answered_by {
            Answerer::FrontDesk => {}
            Answerer::ShiftLeader | Answerer::Manager => {
                let moment = self
                    .moment()
                    .slot("honorific", self.name(self.case.honorific.word()))
                    .slot("role", self.name(answered_by.word()));
                self.speak(phrases::ESCALATION, moment)?;
            }
            Answerer::Nobody => {
                self.findings.push(Finding::missing(enquiry::ESCALATE, "manager_or_shift_leader"));
                self.take_contact()?;
                return Ok(Some(answered_by));
            }
        }
        self.findings.push(Finding::met(enquiry::ESCALATE).what(answered_by.word()));
        Ok(Some(answered_by))
    }
}

/// Who settles a question; the error is the fact on which that hangs.
fn escalated_to(case: &Enquiry) -> Result<Answerer, &'static str> {
    if case.front_desk_can_settle.ok_or("front_desk_can_settle")? {
        return Ok(Answerer::FrontDesk);
    }
    if !case.shift_leader_cannot_settle && case.shift_leader_in.ok_or("shift_leader_in")? {
        return Ok(Answerer::ShiftLeader);
    }
    Ok(if case.manager_in.ok_or("manager_in")? { Answerer::Manager } else { Answerer::Nobody })
}
