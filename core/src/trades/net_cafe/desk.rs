//! The front desk while it answers a guest's question.

use alloc::{format, string::ToString as _, vec::Vec};

use super::{
    book::{Policy, enquiry, phrases, price},
    enquiry::{Answerer, Contact, Enquiry, Place, Question, ZonePlaces},
};
use crate::{
    book::{Language, PhraseRow},
    decision::{Finding, Findings},
    invalid::InvalidInput,
    shapes::phrase::{Moment, Spoken},
    unit::Unit,
};

/// The front desk while it answers.
pub(super) struct Desk<'c> {
    policy: &'c Policy,
    case: &'c Enquiry,
    pub(super) say: Vec<Spoken>,
    pub(super) findings: Findings,
    pub(super) take_contact_details: bool,
}

impl<'c> Desk<'c> {
    pub(super) fn new(policy: &'c Policy, case: &'c Enquiry) -> Self {
        Self { policy, case, say: Vec::new(), findings: policy.findings(), take_contact_details: false }
    }

    pub(super) fn answer(&mut self) -> Result<Option<Answerer>, InvalidInput> {
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

    fn speak(&mut self, phrase: &'static PhraseRow, moment: Moment) -> Result<(), InvalidInput> {
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
