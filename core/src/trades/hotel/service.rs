//! What a department does for a guest who booked online.

use alloc::{string::String, vec::Vec};

use clausebook_macros::rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    book::{Policy, check_in, dining, hot_spring, online_guest},
    outlets::{Outlet, outlet_of, shown},
};
use crate::{
    clause::Clause,
    decision::{Decision, Finding, Findings, Remedy},
    invalid::{Code, Fault, Faults, InvalidInput},
};

words! {
    /// Where a guest is served.
    pub enum ServicePlace {
        /// At the front desk.
        FrontDesk,
        /// At a dining outlet.
        DiningOutlet,
        /// At the hot spring's admission.
        HotSpringAdmission,
        /// In the hot spring's open-air area.
        OpenAir,
        /// In the hot spring's lounge.
        Lounge,
    }
}

words! {
    /// What makes a key tag conspicuous.
    pub enum TagMark {
        /// A key ring.
        KeyRing,
        /// A ribbon.
        Ribbon,
    }
}

words! {
    /// The key tag of a guest at the hot spring.
    pub enum KeyTag {
        /// An online guest's, with a mark.
        Special,
        /// Any other.
        Ordinary,
    }
}

words! {
    /// What is served free of charge.
    pub enum FreeItem {
        /// Fruit.
        Fruit,
        /// A special drink.
        SpecialDrink,
        /// A special snack.
        SpecialSnack,
    }
}

/// A guest at a place.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GuestAtPlace {
    /// Whether the guest's online booking is confirmed; left out, that is not known.
    pub online_booking_confirmed: Option<bool>,
    /// The place.
    pub place: ServicePlace,
    /// The dining outlet; only at one, left out there it is not known.
    pub outlet: Option<String>,
    /// The mark on the key tag that was issued; only at the admission, left out there none was issued yet.
    pub mark: Option<TagMark>,
    /// Personalised services that the department adds to the standard flow.
    #[serde(default)]
    pub added: Vec<String>,
    /// Steps of the standard flow that the department leaves out.
    #[serde(default)]
    pub left_out: Vec<String>,
}

/// What the guest gets there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PlaceService {
    /// Whether the standard flow for online guests holds; nothing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standard_flow: Option<bool>,
    /// The key tag; only at the admission.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_tag: Option<KeyTag>,
    /// What is served free of charge, each once in a stay (`gift_allowed`).
    pub free: Vec<FreeItem>,
}

const CONFIRM: [Clause; 2] = [check_in::CONFIRM_ONLINE_GUEST, check_in::CONFIRM_ONLINE_GUEST_REPRINT];
const ADDITIONS: [Clause; 2] = [online_guest::PERSONALISED_ADDITIONS, online_guest::PERSONALISED_ADDITIONS_REPRINT];
const OUTLETS: [Clause; 2] = [dining::OUTLETS, dining::OUTLETS_REPRINT];

/// Says what a department does for a guest who booked online: the standard flow, the key tag, what is free.
///
/// The standard flow begins once the arriving guest's online booking is confirmed; a department may add to it and should leave
/// nothing out. It holds at every dining outlet. At the hot spring's admission an online guest gets a special key tag, marked
/// by a key ring or a ribbon; fruit and special drinks are free in the open-air area, special snacks in the lounge.
///
/// # Errors
/// [`InvalidInput`] where an outlet or a mark is stated at another place, or a text is blank or there twice.
///
/// ```
/// use clausebook::hotel::{self, FreeItem, GuestAtPlace, Policy, ServicePlace};
/// let decision = hotel::online_guest_service(&Policy::default(), &GuestAtPlace {
///     online_booking_confirmed: Some(true),
///     place: ServicePlace::Lounge,
///     outlet: None,
///     mark: None,
///     added: vec![],
///     left_out: vec![],
/// }).unwrap();
/// assert_eq!(decision.value().unwrap().free, [FreeItem::SpecialSnack]);
/// ```
#[rule(cites(
    check_in::CONFIRM_ONLINE_GUEST,
    check_in::CONFIRM_ONLINE_GUEST_REPRINT,
    online_guest::PERSONALISED_ADDITIONS,
    online_guest::PERSONALISED_ADDITIONS_REPRINT,
    dining::OUTLETS,
    dining::OUTLETS_REPRINT,
    hot_spring::SPECIAL_KEY_TAG,
    hot_spring::OPEN_AIR_SERVICE,
    hot_spring::LOUNGE_SERVICE
))]
pub fn online_guest_service(policy: &Policy, case: &GuestAtPlace) -> Result<Decision<PlaceService>, InvalidInput> {
    check(case)?;
    let mut findings = policy.findings();
    let online = case.online_booking_confirmed;
    let mut service = PlaceService { standard_flow: online, key_tag: None, free: Vec::new() };
    findings.each(&CONFIRM, |clause| match online {
        Some(true) => Finding::met(clause).what(CONFIRMED).seen(true),
        Some(false) => Finding::advice(clause).what(CONFIRMED).seen(false),
        None => Finding::unknown(clause, CONFIRMED),
    });
    if online == Some(true) {
        at_place(policy, case, &mut service, &mut findings);
        for (place, name) in case.added.iter().enumerate() {
            let added = |clause| Finding::met(clause).what("service_added").at(place).seen(name.clone());
            findings.each(&ADDITIONS, added);
        }
        for (place, name) in case.left_out.iter().enumerate() {
            let left_out = |clause| Finding::breached(clause).what("step_left_out").at(place).seen(name.clone());
            findings.each(&ADDITIONS, left_out);
        }
    } else if case.place == ServicePlace::HotSpringAdmission && online == Some(false) {
        service.key_tag = Some(KeyTag::Ordinary);
    }
    Ok(findings.decide(Some(service)))
}

const CONFIRMED: &str = "online_booking_confirmed";

/// What the place gives an online guest.
fn at_place(policy: &Policy, case: &GuestAtPlace, service: &mut PlaceService, findings: &mut Findings) {
    let clause = match case.place {
        ServicePlace::FrontDesk => return,
        ServicePlace::DiningOutlet => return at_outlet(policy, case, service, findings),
        ServicePlace::HotSpringAdmission => {
            service.key_tag = Some(KeyTag::Special);
            findings.push(match case.mark {
                Some(mark) => Finding::met(hot_spring::SPECIAL_KEY_TAG).what("mark").seen(mark.word()),
                None => Finding::missing(hot_spring::SPECIAL_KEY_TAG, "mark").remedy(Remedy::DoNow),
            });
            return;
        }
        ServicePlace::OpenAir => {
            service.free.extend([FreeItem::Fruit, FreeItem::SpecialDrink]);
            hot_spring::OPEN_AIR_SERVICE
        }
        ServicePlace::Lounge => {
            service.free.push(FreeItem::SpecialSnack);
            hot_spring::LOUNGE_SERVICE
        }
    };
    for item in &service.free {
        findings.push(Finding::met(clause).what(item.word()));
    }
}

fn at_outlet(policy: &Policy, case: &GuestAtPlace, service: &mut PlaceService, findings: &mut Findings) {
    let known = case.outlet.as_ref().map(|outlet| outlet_of(policy.dining_outlets(), Outlet::ALL, outlet));
    service.standard_flow = known;
    findings.each(&OUTLETS, |clause| match (&case.outlet, known) {
        (Some(outlet), Some(true)) => Finding::met(clause).what("outlet").seen(shown(outlet)),
        (Some(outlet), _) => Finding::advice(clause).what("outlet").seen(shown(outlet)),
        (None, _) => Finding::unknown(clause, "outlet"),
    });
}

fn check(case: &GuestAtPlace) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    let elsewhere = ("nothing at this place", "此处不填");
    if case.outlet.is_some() && case.place != ServicePlace::DiningOutlet {
        faults.push(Fault::new(Code::Contradiction, "outlet", elsewhere));
    }
    if case.mark.is_some() && case.place != ServicePlace::HotSpringAdmission {
        faults.push(Fault::new(Code::Contradiction, "mark", elsewhere));
    }
    if case.outlet.as_ref().is_some_and(|outlet| outlet.trim().is_empty()) {
        let expected = ("a text that is not blank", "非空白的文本");
        faults.push(Fault::new(Code::Unparsable, "outlet", expected).got("a blank text"));
    }
    for (path, list) in [("added", &case.added), ("left_out", &case.left_out)] {
        faults.each_name_once(path, list.iter().map(String::as_str));
    }
    faults.check()
}
