//! The text of an iCalendar file.
//!
//! Events, for not every calendar program shows to-dos or sounds their alarms. Their times are in UTC: a local time would
//! need the rules of its zone beside it, and programs differ in how they read those.

use alloc::{format, string::String, vec, vec::Vec};

use ical::{
    component::{IcalComponent, IcalComponentKind},
    ical::Ical,
    prop::{IcalProp, IcalPropKind},
    value::{IcalValue, datetime::IcalDateTime, duration::IcalDuration},
    version::IcalVersion,
};
use sha2::{Digest, Sha256};

use super::{
    ActState,
    calendar::{Entry, Style},
    due,
};
use crate::{
    book::{Language, ScheduleRow, Text},
    decision::Quantity,
    message,
    policy::{Settings, hexadecimal},
    time::Instant,
};

const PRODUCT: &str = "-//clausebook//clausebook//EN";
/// How much of a digest tells one entry from another.
const UID_LENGTH: usize = 32;

const fn text_of(en: &'static str, zh: &'static str) -> Text {
    Text { en, zh }
}

impl ActState {
    /// What stands before the title of an entry; nothing for what is still to be done.
    const fn mark(self) -> Option<Text> {
        match self {
            Self::Waiting | Self::NotYetDue | Self::Open | Self::Undetermined => None,
            Self::Overdue => Some(text_of("Overdue", "已逾期")),
            Self::Done => Some(text_of("Done", "已完成")),
            Self::DoneLate => Some(text_of("Done late", "逾期完成")),
            Self::DoneEarly => Some(text_of("Done too early", "过早完成")),
            Self::NotNeeded => Some(text_of("Not needed", "无需办理")),
        }
    }
}

/// The calendar of a schedule as it stands `now`.
pub(super) fn text(row: &ScheduleRow, settings: &Settings, entries: &[Entry], style: &Style, now: Instant) -> String {
    let writer = Writer { row, settings, style, now };
    let calendar = Ical {
        version: IcalVersion::V2_0,
        props: vec![
            text_prop(IcalPropKind::ProdId, PRODUCT),
            text_prop(IcalPropKind::Method, "PUBLISH"),
            IcalProp::text("X-WR-CALNAME", Vec::new(), writer.titled(row.text.get(style.language))),
        ],
        components: entries.iter().map(|entry| writer.event(entry)).collect(),
    };
    format!("{calendar}")
}

struct Writer<'w> {
    row: &'w ScheduleRow,
    settings: &'w Settings,
    style: &'w Style,
    now: Instant,
}

impl Writer<'_> {
    fn pick(&self, text: Text) -> &'static str {
        text.get(self.style.language)
    }

    fn name(&self, word: &'static str) -> &'static str {
        self.settings.book().name(word, self.style.language)
    }

    /// A title with the reference of the case.
    fn titled(&self, title: &str) -> String {
        match (&self.style.reference, self.style.language) {
            (None, _) => title.into(),
            (Some(reference), Language::En) => format!("{title} ({reference})"),
            (Some(reference), Language::Zh) => format!("{title}({reference})"),
        }
    }

    fn colon(&self) -> &'static str {
        self.pick(text_of(": ", ":"))
    }

    fn event(&self, entry: &Entry) -> IcalComponent<'static> {
        let name = self.titled(self.name(entry.act.name));
        let mark = entry.state.mark().filter(|_| !entry.act.forecast);
        let title = mark.map_or(name.clone(), |mark| format!("{}{}{name}", self.pick(mark), self.colon()));
        let status = if entry.state == ActState::NotNeeded { "CANCELLED" } else { "CONFIRMED" };
        let alarm = entry.alarm_seconds(self.style, self.now).map(|seconds| alarm(seconds, &title));
        IcalComponent {
            name: IcalComponentKind::VEvent.into(),
            props: vec![
                text_prop(IcalPropKind::Uid, self.uid(entry)),
                instant_prop(IcalPropKind::DtStamp, self.now),
                instant_prop(IcalPropKind::DtStart, entry.last_second()),
                text_prop(IcalPropKind::Summary, title),
                text_prop(IcalPropKind::Description, self.description(entry)),
                text_prop(IcalPropKind::Status, status),
                // A due time takes nobody's time up.
                text_prop(IcalPropKind::Transp, "TRANSPARENT"),
            ],
            components: alarm.into_iter().collect(),
        }
    }

    /// The same for the same act of the same case, whenever the calendar is made and in whichever language.
    fn uid(&self, entry: &Entry) -> String {
        let whole = format!("{}|{}|{}|{}", self.settings.book().trade, self.row.name, entry.act.name, entry.key);
        let mut digest = hexadecimal(&Sha256::digest(whole.as_bytes()));
        digest.truncate(UID_LENGTH);
        format!("{digest}@clausebook")
    }

    /// Who does it, by when in the shop's zone, and the clauses.
    fn description(&self, entry: &Entry) -> String {
        let colon = self.colon();
        let who = entry.act.who.map(|who| format!("{}{colon}{}", self.pick(text_of("Who", "负责")), self.name(who)));
        let due_at = entry.deadline.due_at;
        let limit = self.pick(due::comparison(&entry.deadline).text(&Quantity::Instant(due_at)));
        let due = self.pick(text_of("Due", "期限"));
        let due = format!("{due}{colon}{limit} {} ({})", message::clock(due_at), self.settings.zone().name());
        let clauses = entry.act.clauses.iter();
        let clauses = clauses.map(|clause| format!("{clause}{colon}{}", clause.text(self.style.language)));
        who.into_iter().chain([due]).chain(clauses).collect::<Vec<String>>().join("\n")
    }
}

fn alarm(seconds_before: i64, title: &str) -> IcalComponent<'static> {
    let (minutes, seconds) = (seconds_before.div_euclid(60), seconds_before.rem_euclid(60));
    let length = if seconds == 0 { format!("-PT{minutes}M") } else { format!("-PT{minutes}M{seconds}S") };
    IcalComponent {
        name: IcalComponentKind::VAlarm.into(),
        props: vec![
            text_prop(IcalPropKind::Action, "DISPLAY"),
            prop(IcalPropKind::Trigger, IcalValue::Duration(IcalDuration(length.into()))),
            text_prop(IcalPropKind::Description, String::from(title)),
        ],
        components: Vec::new(),
    }
}

fn prop(name: IcalPropKind, value: IcalValue<'static>) -> IcalProp<'static> {
    IcalProp { name: name.into(), params: Vec::new(), value }
}

fn text_prop(name: IcalPropKind, text: impl Into<alloc::borrow::Cow<'static, str>>) -> IcalProp<'static> {
    IcalProp::text(name, Vec::new(), text)
}

fn instant_prop(name: IcalPropKind, instant: Instant) -> IcalProp<'static> {
    let utc = chrono::DateTime::<chrono::Utc>::from(instant).format("%Y%m%dT%H%M%SZ");
    prop(name, IcalValue::DateTime(IcalDateTime(format!("{utc}").into())))
}
