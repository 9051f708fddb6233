//! A late or cancelled train: what is known of it, and how long its passengers wait.

use alloc::{format, vec::Vec};

use chrono::TimeDelta;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::{
    invalid::{Code, Fault, Faults},
    time::Instant,
};

words! {
    /// The kind of a train.
    pub enum TrainType {
        /// An EMU train.
        Emu,
        /// Any other train, which gives no claim to meals.
        OtherTrain,
    }
}

/// News of the train's running: a new forecast, a delay without one, or a cancellation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct News {
    /// When the station came to know it; later than the news before it.
    pub known_at: Instant,
    /// When the train, or what replaces a cancelled one, is expected to depart from this station, not before its
    /// scheduled departure; left out, that is not known.
    pub departs_at: Option<Instant>,
    /// Whether the train is cancelled.
    #[serde(default)]
    pub cancelled: bool,
}

/// A train at this station.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DelayedTrain {
    /// The kind of train.
    pub train_type: TrainType,
    /// The scheduled departure from this station.
    pub scheduled_at: Instant,
    /// The news of its running, earliest first; without any the timetable stands.
    #[serde(default)]
    pub news: Vec<News>,
    /// When the train, or what replaces a cancelled one, departed; left out, it has not.
    pub departed_at: Option<Instant>,
    /// Whether the passenger dispatcher ordered drinks for the train; left out, that is not known.
    pub dispatcher_order: Option<bool>,
    /// When the drinks were delivered to the train; left out, they were not.
    pub drinks_delivered_at: Option<Instant>,
}

/// A wait beyond this is a slip of the pen.
const LONGEST_WAIT: TimeDelta = TimeDelta::days(31);

impl DelayedTrain {
    /// Notes what is wrong with the statement.
    pub(super) fn check(&self, now: Instant, faults: &mut Faults) {
        let mut last = None;
        for (place, news) in self.news.iter().enumerate() {
            let path = |field: &str| format!("train.news[{place}].{field}");
            faults.not_after(&path("known_at"), Some(news.known_at), now);
            if let Some(earlier) = last.filter(|earlier| *earlier >= news.known_at) {
                let expected = (format!("after the news before it ({earlier})"), format!("晚于上一条信息({earlier})"));
                faults.push(Fault::new(Code::BeforeEvent, path("known_at"), expected).got(news.known_at));
            }
            last = Some(news.known_at);
            self.check_departure(&path("departs_at"), news.departs_at, faults);
        }
        self.check_departure("train.departed_at", self.departed_at, faults);
        if self.departed_at.is_none() {
            self.check_wait("now", now, faults);
        }
        faults.not_after("train.departed_at", self.departed_at, now);
        faults.not_after("train.drinks_delivered_at", self.drinks_delivered_at, now);
        if self.departed_at.is_some() && self.last().is_some_and(|news| news.cancelled && news.departs_at.is_none()) {
            let expected = ("no departure of a train that is cancelled and not replaced", "已取消且无替代车次的列车不应有开车时间");
            faults.push(Fault::new(Code::Contradiction, "train.departed_at", expected));
        }
    }

    fn check_departure(&self, path: &str, departure: Option<Instant>, faults: &mut Faults) {
        let Some(departure) = departure else { return };
        if departure < self.scheduled_at {
            let scheduled_at = self.scheduled_at;
            let expected =
                (format!("not before scheduled_at ({scheduled_at})"), format!("不早于 scheduled_at({scheduled_at})"));
            faults.push(Fault::new(Code::BeforeEvent, path, expected).got(departure));
        }
        self.check_wait(path, departure, faults);
    }

    fn check_wait(&self, path: &str, until: Instant, faults: &mut Faults) {
        if until.since(self.scheduled_at) > LONGEST_WAIT {
            let days = LONGEST_WAIT.num_days();
            let expected = (
                format!("at most {days} days after scheduled_at"),
                format!("scheduled_at 之后至多{days}天"),
            );
            faults.push(Fault::new(Code::OutOfRange, path, expected).got(until));
        }
    }

    fn last(&self) -> Option<&News> {
        self.news.last()
    }

    /// How long its passengers wait, as far as that is known.
    pub(super) fn wait(&self, now: Instant) -> Wait {
        let cancelled = self.last().is_some_and(|news| news.cancelled);
        let forecast = match self.last() {
            Some(news) => news.departs_at,
            None => Some(self.scheduled_at),
        };
        let departure = self.departed_at.or(forecast.filter(|forecast| *forecast >= now));
        let until = departure.unwrap_or(now.max(self.scheduled_at));
        Wait { from: self.scheduled_at, until, certain: departure.is_some(), cancelled }
    }

    /// Since when it is known that passengers wait at least so long.
    pub(super) fn known_since(&self, length: TimeDelta) -> Instant {
        let elapsed = self.scheduled_at.plus(length);
        let reaches = |news: &&News| news.departs_at.is_some_and(|departs_at| departs_at >= elapsed);
        self.news.iter().find(reaches).map_or(elapsed, |news| news.known_at.min(elapsed))
    }

    /// The news that CIPs are told, each with the instant at which the next overtakes it: of a delay or cancellation, and
    /// every one after that.
    pub(super) fn to_be_told(&self) -> impl Iterator<Item = (Instant, Option<Instant>)> + '_ {
        let troubles = |news: &News| news.cancelled || news.departs_at.is_none_or(|at| at > self.scheduled_at);
        let first = self.news.iter().position(troubles).unwrap_or(self.news.len());
        let later = self.news.iter().skip(first.saturating_add(1)).map(|news| Some(news.known_at));
        let overtaken = later.chain([None]);
        self.news.iter().skip(first).map(|news| news.known_at).zip(overtaken)
    }
}

/// How long passengers wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wait {
    /// From the scheduled departure
    pub from: Instant,
    /// to the actual or forecast departure; where that is not known, at least to here.
    pub until: Instant,
    /// Whether the wait ends there.
    pub certain: bool,
    /// Whether the train is cancelled, so that they wait for what replaces it.
    pub cancelled: bool,
}

impl Wait {
    /// How long it is at least.
    pub(super) const fn length(self) -> TimeDelta {
        self.until.since(self.from)
    }

    /// Whether it lasts so long: as long exactly counts.
    pub(super) fn lasts(self, length: TimeDelta) -> Option<bool> {
        match (self.length() >= length, self.certain) {
            (true, _) => Some(true),
            (false, true) => Some(false),
            (false, false) => None,
        }
    }
}
