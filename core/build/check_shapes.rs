//! The checks of limits, schedules, procedures, forms, checklists and phrases.

use std::collections::BTreeSet;

use crate::{
    check::{Checker, slots_of},
    faults::nearest,
    figure::{CALENDAR, ELAPSED, UNMEASURED},
    model::{Act, Bound, Limit, Name, Phrase, Procedure, Schedule, Step},
};

const FORCES: [&str; 2] = ["hard", "advice"];
const SORTS: [&str; 9] = ["field", "paper", "signature", "copy", "filing", "form", "report", "note", "supply"];
const TIMINGS: [&str; 4] = ["immediately", "promptly", "same_day", "next_day"];
pub const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// The place of `name` in a list of names.
pub fn place_of<'n>(name: &Name, mut names: impl Iterator<Item = &'n Name>) -> Option<usize> {
    names.position(|known| known.get_ref() == name.get_ref())
}

impl Checker<'_, '_, '_> {
    /// What every shape has: a name of its own in snake_case and a title.
    fn titled(&mut self, name: &Name, place: &str, en: &str, zh: &str) {
        self.word(name, place);
        self.texts(name, place, en, zh);
    }

    fn force(&mut self, key: &str, force: Option<&Name>, place: &str) {
        if let Some(force) = force {
            self.one_of(key, force, &FORCES, place);
        }
    }

    pub fn check_limits(&mut self) {
        let book = self.book;
        self.unique(book.limit.iter().map(|row| &row.name), "limit");
        for row in &book.limit {
            let place = format!("limit {}", row.name.get_ref());
            self.titled(&row.name, &place, &row.en, &row.zh);
            self.some_clause(&row.name, &row.clauses, &place);
            self.facts(row.facts(), &place);
            self.named("input", &row.input, &place);
            match self.unit(&row.unit, &place) {
                Some(unit) if UNMEASURED.contains(&unit) => {
                    self.fault(&row.unit, &place, format!("`unit` is \"{unit}\", which is not measured"));
                }
                Some(unit) => self.bounds(row, unit, &place),
                None => {}
            }
        }
    }

    fn bounds(&mut self, row: &Limit, unit: &'static str, place: &str) {
        let min = self.end("min", row.min.as_ref(), unit, place);
        let max = self.end("max", row.max.as_ref(), unit, place);
        if let (Some(min), Some(max), Some(end)) = (min, max, &row.min)
            && min > max
        {
            self.fault(&end.at, place, "`min` is above `max`");
        }
        if let Some(nominal) = &row.nominal {
            self.force("nominal.force", nominal.force.as_ref(), place);
            self.figure("nominal.at", &nominal.at, &[unit], place);
            if let Some(tolerance) = &nominal.tolerance {
                self.figure("nominal.tolerance", tolerance, &[unit], place);
            }
        }
        if row.nominal.is_some() == (row.min.is_some() || row.max.is_some()) && self.is_whole(&row.name) {
            self.fault(&row.name, place, "needs `min` or `max`, or else `nominal`");
        }
    }

    fn end(&mut self, key: &str, bound: Option<&Bound>, unit: &'static str, place: &str) -> Option<i64> {
        let bound = bound?;
        self.force(&format!("{key}.force"), bound.force.as_ref(), place);
        self.figure(&format!("{key}.at"), &bound.at, &[unit], place)?.1
    }

    pub fn check_schedules(&mut self) {
        let book = self.book;
        self.unique(book.schedule.iter().map(|row| &row.name), "schedule");
        for row in &book.schedule {
            let schedule = format!("schedule {}", row.name.get_ref());
            self.titled(&row.name, &schedule, &row.en, &row.zh);
            if row.act.is_empty() && self.is_whole(&row.name) {
                self.fault(&row.name, &schedule, "has no act");
            }
            self.unique(row.act.iter().map(|act| &act.name), &schedule);
            for act in &row.act {
                let place = format!("{schedule}, act {}", act.name.get_ref());
                self.some_clause(&act.name, &act.clauses, &place);
                self.facts(act.facts(), &place);
                self.named("name", &act.name, &place);
                if let Some(who) = &act.who {
                    self.named("who", who, &place);
                }
                self.starts_and_ends(row, act, &place);
                self.due(act, &place);
            }
            let names: Vec<&Name> = row.act.iter().map(|act| &act.name).collect();
            self.circle("its acts run from one another", &schedule, &names, |at| waits_of_act(row, at));
        }
    }

    /// The names of events and of other acts.
    fn starts_and_ends(&mut self, row: &Schedule, act: &Act, place: &str) {
        let acts = || row.act.iter().map(|act| &act.name);
        let is_act = |name: &Name| place_of(name, acts()).is_some();
        if let Some(from) = &act.from
            && !is_act(from)
            && !self.look.is_named(from.get_ref())
        {
            let known = acts().map(|name| name.get_ref().as_str()).chain(self.look.names());
            let near = nearest(from.get_ref(), known);
            let what =
                format!("`from` names \"{}\", which is neither an event nor an earlier act{near}", from.get_ref());
            self.fault(from, place, what);
        }
        for event in &act.closed_by {
            if is_act(event) {
                let what = format!("`closed_by` names \"{}\", which is an act, not an event", event.get_ref());
                self.fault(event, place, what);
            }
        }
        if let Some(event) = &act.before {
            if is_act(event) {
                let what = format!("`before` names \"{}\", which is an act, not an event", event.get_ref());
                self.fault(event, place, what);
            } else {
                self.named("before", event, place);
            }
        }
        self.all_named("closed_by", &act.closed_by, place);
        if let Some(cap) = &act.cap
            && !is_act(cap)
        {
            let near = nearest(cap.get_ref(), acts().map(|name| name.get_ref().as_str()));
            self.fault(cap, place, format!("`cap` names \"{}\", which is no act of the schedule{near}", cap.get_ref()));
        }
    }

    fn due(&mut self, act: &Act, place: &str) {
        let dues = [&act.within, &act.on_day, &act.due_after, &act.timing, &act.weekday, &act.before];
        if dues.iter().filter(|due| due.is_some()).count() != 1 && self.is_whole(&act.name) {
            self.fault(
                &act.name,
                place,
                "needs exactly one of `within`, `on_day`, `due_after`, `timing`, `weekday`, `before`",
            );
        }
        match (&act.from, &act.weekday) {
            (None, None) if act.before.is_none() && self.is_whole(&act.name) => {
                self.fault(&act.name, place, "has no `from`")
            }
            (Some(from), Some(_)) => self.fault(from, place, "falls on a weekday and takes no `from`"),
            (Some(from), None) if act.before.is_some() => {
                self.fault(from, place, "is counted back with `before` and takes no `from`");
            }
            _ => {}
        }
        let times: Vec<&str> = ELAPSED.iter().chain(&CALENDAR).copied().collect();
        let within = act.within.as_ref().and_then(|length| self.figure("within", length, &times, place));
        if let Some(length) = &act.due_after {
            self.figure("due_after", length, &times, place);
        }
        if let Some(day) = &act.on_day {
            self.figure("on_day", day, &["d"], place);
        }
        if let Some(timing) = &act.timing {
            self.one_of("timing", timing, &TIMINGS, place);
        }
        if let Some(weekday) = &act.weekday {
            self.one_of("weekday", weekday, &WEEKDAYS, place);
        }
        let lead = act.lead.as_ref().and_then(|length| self.figure("lead", length, &times, place));
        if let (Some(length), None) = (&act.lead, &act.before) {
            self.fault(length, place, "`lead` goes with `before` only");
        }
        self.by_time(act, within.or(lead), place);
        self.force("earliest_force", act.earliest_force.as_ref(), place);
        if let Some(earliest) = &act.earliest {
            let first = self.figure("earliest", earliest, &["d"], place);
            if act.within.is_none() && act.before.is_none() {
                self.fault(earliest, place, "`earliest` goes with `within` or `before` only");
            }
            if let (Some((_, Some(first))), Some(("d", Some(last)))) = (first, within)
                && first > last
            {
                self.fault(earliest, place, "`earliest` is above `within`");
            }
            if let (Some((_, Some(first))), Some(("d", Some(last)))) = (first, lead)
                && first < last
            {
                self.fault(earliest, place, "`earliest` is below `lead`, which lies nearer to the event");
            }
        } else if let Some(force) = &act.earliest_force {
            self.fault(force, place, "`earliest_force` goes with `earliest` only");
        }
        if let Some(limit) = &act.limit {
            self.figure("limit", limit, &times, place);
            if limit.get_ref().starts_with('@') {
                self.fault(limit, place, "`limit` is a policy parameter");
            }
            let open = act
                .timing
                .as_ref()
                .is_some_and(|timing| ["immediately", "promptly"].contains(&timing.get_ref().as_str()));
            if !open {
                self.fault(limit, place, "`limit` goes with the timing immediately or promptly only");
            }
        }
    }

    /// A clock time belongs to a day.
    fn by_time(&mut self, act: &Act, length: Option<(&'static str, Option<i64>)>, place: &str) {
        let Some(time) = &act.by_time else { return };
        if let Err(Some(what)) = self.look.clock(time.get_ref()) {
            self.fault(time, place, format!("`by_time` names {what}"));
        }
        let timing = act.timing.as_ref().map(|timing| timing.get_ref().as_str());
        let whole_days = match (length, timing) {
            (Some((unit, _)), _) => CALENDAR.contains(&unit),
            (None, Some(timing)) => ["same_day", "next_day"].contains(&timing),
            (None, None) => act.on_day.is_some() || act.before.is_some(),
        };
        if !whole_days {
            self.fault(time, place, "`by_time` goes with what is due on a certain day only");
        }
    }

    pub fn check_procedures(&mut self) {
        let book = self.book;
        self.unique(book.procedure.iter().map(|row| &row.name), "procedure");
        for row in &book.procedure {
            let procedure = format!("procedure {}", row.name.get_ref());
            self.titled(&row.name, &procedure, &row.en, &row.zh);
            self.clause_refs("clauses", &row.clauses, &procedure);
            if row.step.is_empty() && self.is_whole(&row.name) {
                self.fault(&row.name, &procedure, "has no step");
            }
            self.unique(row.step.iter().map(|step| &step.name), &procedure);
            for step in &row.step {
                self.step(row, step, &format!("{procedure}, step {}", step.name.get_ref()));
            }
            let names: Vec<&Name> = row.step.iter().map(|step| &step.name).collect();
            self.circle("its steps wait for one another", &procedure, &names, |at| waits_of_step(row, at));
        }
    }

    fn step(&mut self, row: &Procedure, step: &Step, place: &str) {
        self.clause_refs("clauses", &step.clauses, place);
        if step.clauses.is_empty() && row.clauses.is_empty() && self.is_whole(&step.name) && self.is_whole(&row.name) {
            self.fault(&step.name, place, "neither it nor its procedure names a clause");
        }
        self.facts(step.facts(), place);
        self.named("name", &step.name, place);
        if let Some(who) = &step.who {
            self.named("who", who, place);
        }
        self.unique(step.after.iter().map(|after| &after.0.step), &format!("{place}, after"));
        for after in &step.after {
            let earlier = &after.0.step;
            self.clause_refs("after.clauses", &after.0.clauses, place);
            if place_of(earlier, row.step.iter().map(|step| &step.name)).is_none()
                && !self.book.lost.contains(earlier.get_ref())
            {
                let near = nearest(earlier.get_ref(), row.step.iter().map(|step| step.name.get_ref().as_str()));
                let what = format!("`after` names \"{}\", which is no step of the procedure{near}", earlier.get_ref());
                self.fault(earlier, place, what);
            }
        }
        if let Some(forbidden) = &step.forbidden_when {
            self.all_named("forbidden_when.facts", &forbidden.facts, place);
            self.clause_refs("forbidden_when.clauses", &forbidden.clauses, place);
            if forbidden.facts.is_empty() || forbidden.clauses.is_empty() {
                self.fault(&step.name, place, "`forbidden_when` needs facts and clauses");
            }
        }
    }

    pub fn check_forms(&mut self) {
        let book = self.book;
        self.unique(book.form.iter().map(|row| &row.name), "form");
        for row in &book.form {
            let form = format!("form {}", row.name.get_ref());
            self.titled(&row.name, &form, &row.en, &row.zh);
            if row.item.is_empty() && self.is_whole(&row.name) {
                self.fault(&row.name, &form, "has no item");
            }
            self.unique(row.item.iter().map(|item| &item.name), &form);
            for item in &row.item {
                let place = format!("{form}, item {}", item.name.get_ref());
                self.some_clause(&item.name, &item.clauses, &place);
                self.one_of("sort", &item.sort, &SORTS, &place);
                self.facts(item.facts(), &place);
                self.named("name", &item.name, &place);
                self.all_named("any_of", &item.any_of, &place);
                self.all_named("who", &item.who, &place);
                self.all_named("to", &item.to, &place);
                self.all_named("binding_when", &item.binding_when, &place);
            }
        }
    }

    pub fn check_checklists(&mut self) {
        let book = self.book;
        self.unique(book.checklist.iter().map(|row| &row.name), "checklist");
        for row in &book.checklist {
            let checklist = format!("checklist {}", row.name.get_ref());
            self.titled(&row.name, &checklist, &row.en, &row.zh);
            if row.item.is_empty() && self.is_whole(&row.name) {
                self.fault(&row.name, &checklist, "has no item");
            }
            self.unique(row.item.iter().map(|item| &item.name), &checklist);
            for item in &row.item {
                let place = format!("{checklist}, item {}", item.name.get_ref());
                self.some_clause(&item.name, &item.clauses, &place);
                self.facts(item.facts(), &place);
                self.named("name", &item.name, &place);
                if item.permitted && !item.clauses.iter().all(|clause| self.look.only_advises(clause.get_ref())) {
                    self.fault(&item.name, &place, "is `permitted`, and a clause of it does more than advise");
                }
            }
        }
    }

    pub fn check_phrases(&mut self) {
        let book = self.book;
        self.unique(book.phrase.iter().map(|row| &row.name), "phrase");
        for row in &book.phrase {
            let place = format!("phrase {}", row.name.get_ref());
            self.word(&row.name, &place);
            self.some_clause(&row.name, &row.clauses, &place);
            self.facts(row.facts(), &place);
            if let Some(moment) = &row.moment {
                self.named("moment", moment, &place);
            }
            self.unique(row.slots.iter(), &format!("{place}, slots"));
            for slot in &row.slots {
                self.word(slot, &format!("{place}, slots"));
            }
            self.words(row, &place);
        }
    }

    /// A phrase has its words in both languages with the same slots; a declined one has none.
    fn words(&mut self, row: &Phrase, place: &str) {
        let kinds: Vec<Option<&str>> = row
            .clauses
            .iter()
            .map(|name| self.look.clause(name.get_ref()).map(|clause| clause.kind.get_ref().as_str()))
            .collect();
        if row.zh.is_none() && row.en.is_none() {
            if kinds.iter().any(|kind| kind.is_some_and(|kind| kind != "declined")) && self.is_whole(&row.name) {
                self.fault(&row.name, place, "has no words, and its clause is not declined");
            }
            if let Some(slot) = row.slots.first() {
                self.fault(slot, place, "has slots and no words");
            }
            return;
        }
        if kinds.contains(&Some("declined")) {
            self.fault(&row.name, place, "has words, and its clause is declined");
        }
        let slots: BTreeSet<&str> = row.slots.iter().map(|slot| slot.get_ref().as_str()).collect();
        for (language, words) in [("en", &row.en), ("zh", &row.zh)] {
            let Some(words) = words.as_ref().filter(|words| !words.get_ref().trim().is_empty()) else {
                if self.is_whole(&row.name) {
                    self.fault(&row.name, place, format!("has no words in `{language}`"));
                }
                continue;
            };
            match slots_of(words.get_ref()) {
                Err(what) => self.fault(words, place, format!("`{language}` has {what}")),
                Ok(found) => {
                    for slot in found.difference(&slots) {
                        let near = nearest(slot, slots.iter().copied());
                        self.fault(
                            words,
                            place,
                            format!("`{language}` has the slot \"{slot}\", which `slots` has not{near}"),
                        );
                    }
                    for slot in slots.difference(&found) {
                        self.fault(words, place, format!("`{language}` has not the slot \"{slot}\""));
                    }
                }
            }
        }
    }
}

/// The acts that must stand before the act `at`: the one that it runs from, and the one that caps it.
pub fn waits_of_act(row: &Schedule, at: usize) -> Vec<usize> {
    let names = row.act.get(at).into_iter().flat_map(|act| [&act.from, &act.cap]).flatten();
    names.filter_map(|name| place_of(name, row.act.iter().map(|act| &act.name))).collect()
}

/// The steps that the step `at` waits for.
pub fn waits_of_step(row: &Procedure, at: usize) -> Vec<usize> {
    let after = row.step.get(at).into_iter().flat_map(|step| &step.after);
    after.filter_map(|after| place_of(&after.0.step, row.step.iter().map(|step| &step.name))).collect()
}
