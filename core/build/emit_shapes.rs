//! Writes the shapes as Rust.

use std::fmt::Write;

use crate::{
    check_shapes::{WEEKDAYS, place_of, waits_of_act, waits_of_step},
    emit::{condition, doc, doc_text, figure, literal, option, optional, text, variant, words},
    figure,
    lookup::{Lookup, Source},
    model::{Act, Bound, Checklist, Facts, Form, Limit, Name, Phrase, Procedure, Schedule, Step},
    order::{closure, order},
};

struct Shapes<'c> {
    look: &'c Lookup<'c>,
    first: usize,
}

/// All shapes of a book: for each kind a module with the rows by name, and the list that the book holds.
pub fn shapes(look: &Lookup<'_>, first: usize) -> String {
    let shapes = Shapes { look, first };
    let book = look.book;
    let mut out = String::new();
    let rows = book.limit.iter().map(|row| (&row.name, [row.en.as_str(), &row.zh], shapes.limit(row)));
    out.push_str(&kind("limit", "LimitRow", rows));
    let rows = book.schedule.iter().map(|row| (&row.name, [row.en.as_str(), &row.zh], shapes.schedule(row)));
    out.push_str(&kind("schedule", "ScheduleRow", rows));
    let rows = book.procedure.iter().map(|row| (&row.name, [row.en.as_str(), &row.zh], shapes.procedure(row)));
    out.push_str(&kind("procedure", "ProcedureRow", rows));
    let rows = book.form.iter().map(|row| (&row.name, [row.en.as_str(), &row.zh], shapes.form(row)));
    out.push_str(&kind("form", "FormRow", rows));
    let rows = book.checklist.iter().map(|row| (&row.name, [row.en.as_str(), &row.zh], shapes.checklist(row)));
    out.push_str(&kind("checklist", "ChecklistRow", rows));
    let rows = book.phrase.iter().map(|row| (&row.name, said(row), shapes.phrase(row)));
    out.push_str(&kind("phrase", "PhraseRow", rows));
    out
}

/// The words of a phrase.
fn said(row: &Phrase) -> [&str; 2] {
    match (&row.en, &row.zh) {
        (Some(en), Some(zh)) => [en.get_ref(), zh.get_ref()],
        _ => ["Declined: answered by the stated refusal.", ""],
    }
}

/// The rows are constants, so that the named statics and the list hold them without an index.
fn kind<'c>(word: &str, row: &str, rows: impl Iterator<Item = (&'c Name, [&'c str; 2], String)>) -> String {
    let (module, list) = (format!("{word}s"), format!("{word}s").to_uppercase());
    let (mut statics, mut places) = (String::new(), String::new());
    for (name, title, code) in rows {
        let upper = name.get_ref().to_uppercase();
        let about = doc(&title.map(doc_text));
        let _ = writeln!(
            statics,
            "pub(super) const ROW_{upper}: {row} = {code};\n{about}pub static {upper}: &{row} = &ROW_{upper};"
        );
        let _ = write!(places, "{module}::ROW_{upper}, ");
    }
    format!(
        "/// The {module} of the trade, by name.\npub mod {module} {{\n#[allow(unused_imports)]\nuse crate::{{book::*, \
         clause::Clause, measure::Number, unit::Unit}};\n{statics}}}\nstatic {list}: &[{row}] = &[{places}];\n"
    )
}

impl Shapes<'_> {
    fn clauses(&self, names: &[Name]) -> String {
        self.look.handles(names, self.first)
    }

    fn source(&self, reference: &Name) -> String {
        match self.look.source(reference.get_ref()) {
            Ok(Source::Fixed(value)) => format!("Source::Fixed({})", figure(value)),
            Ok(Source::Policy(at)) => format!("Source::Policy({at})"),
            Err(_) => format!("compile_error!({:?})", reference.get_ref()),
        }
    }

    fn end(&self, bound: Option<&Bound>) -> String {
        option(bound.map(|bound| {
            let inclusive = bound.inclusive.unwrap_or(true);
            let hard = is_hard(bound.force.as_ref());
            format!("BoundRow {{ at: {}, hard: {hard}, inclusive: {inclusive} }}", self.source(&bound.at))
        }))
    }

    fn limit(&self, row: &Limit) -> String {
        let nominal = row.nominal.as_ref().map(|nominal| {
            let tolerance = option(nominal.tolerance.as_ref().map(|tolerance| self.source(tolerance)));
            let hard = is_hard(nominal.force.as_ref());
            format!("NominalRow {{ at: {}, tolerance: {tolerance}, hard: {hard} }}", self.source(&nominal.at))
        });
        format!(
            "LimitRow {{ name: {}, text: {}, input: {}, unit: Unit::{}, clauses: {}, min: {}, max: {}, nominal: {}, condition: \
             {} }}",
            literal(row.name.get_ref()),
            text(&row.en, &row.zh),
            literal(row.input.get_ref()),
            figure::variant(row.unit.get_ref()),
            self.clauses(&row.clauses),
            self.end(row.min.as_ref()),
            self.end(row.max.as_ref()),
            option(nominal),
            condition(row.facts()),
        )
    }

    fn schedule(&self, row: &Schedule) -> String {
        let places = order(row.act.len(), |at| waits_of_act(row, at)).unwrap_or_default();
        let acts: Vec<&Act> = places.iter().filter_map(|at| row.act.get(*at)).collect();
        let place = |name: &Name| place_of(name, acts.iter().map(|act| &act.name));
        let mut events: Vec<&str> = Vec::new();
        for name in row.act.iter().flat_map(|act| act.from.iter().chain(&act.before).chain(&act.closed_by)) {
            if place(name).is_none() && !events.contains(&name.get_ref().as_str()) {
                events.push(name.get_ref());
            }
        }
        let acts: Vec<String> = acts.iter().map(|act| self.act(act, &place)).collect();
        format!(
            "ScheduleRow {{ name: {}, text: {}, events: &{events:?}, acts: &[\n{}] }}",
            literal(row.name.get_ref()),
            text(&row.en, &row.zh),
            acts.join(",\n"),
        )
    }

    fn act(&self, act: &Act, place: &dyn Fn(&Name) -> Option<usize>) -> String {
        let from = act.from.as_ref().or(act.before.as_ref()).map(|from| match place(from) {
            Some(at) => format!("From::Act({at})"),
            None => format!("From::Event({})", literal(from.get_ref())),
        });
        let due = match (&act.within, &act.on_day, &act.due_after, &act.timing, &act.weekday) {
            (Some(length), ..) => format!("Within({})", self.source(length)),
            (_, Some(length), ..) => format!("OnDay({})", self.source(length)),
            (_, _, Some(length), ..) => format!("After({})", self.source(length)),
            (_, _, _, Some(timing), _) => variant(timing.get_ref()),
            _ if act.before.is_some() => {
                format!("Before({})", option(act.lead.as_ref().map(|lead| self.source(lead))))
            }
            (.., weekday) => {
                let day = weekday.as_ref().and_then(|day| WEEKDAYS.iter().position(|name| name == day.get_ref()));
                format!("Weekday({})", day.unwrap_or_default())
            }
        };
        let by_time = act.by_time.as_ref().and_then(|time| self.look.clock(time.get_ref()).ok());
        let earliest = act.earliest.as_ref();
        let earliest = earliest.map(|day| format!("({}, {})", self.source(day), is_hard(act.earliest_force.as_ref())));
        let limit = act.limit.as_ref().and_then(|limit| match self.look.source(limit.get_ref()) {
            Ok(Source::Policy(at)) => Some(at.to_string()),
            _ => None,
        });
        format!(
            "ActRow {{ name: {}, clauses: {}, who: {}, from: {}, due: Due::{due}, by_time: {}, earliest: {}, cap: {}, limit: {}, closed_by: {}, \
             condition: {}, forecast: {} }}",
            literal(act.name.get_ref()),
            self.clauses(&act.clauses),
            optional(act.who.as_ref()),
            option(from),
            option(by_time.map(|minutes| minutes.to_string())),
            option(earliest),
            option(act.cap.as_ref().and_then(place).map(|at| at.to_string())),
            option(limit),
            words(&act.closed_by),
            condition(act.facts()),
            act.forecast,
        )
    }

    fn procedure(&self, row: &Procedure) -> String {
        let places = order(row.step.len(), |at| waits_of_step(row, at)).unwrap_or_default();
        let steps: Vec<String> = places
            .iter()
            .filter_map(|at| Some((at, row.step.get(*at)?)))
            .map(|(at, step)| {
                let before = closure(*at, |at| self.direct(row, at));
                let before: Vec<String> = before
                    .into_iter()
                    .filter_map(|(earlier, clauses)| Some((places.iter().position(|at| *at == earlier)?, clauses)))
                    .map(|(step, clauses)| format!("BeforeRow {{ step: {step}, clauses: {clauses} }}"))
                    .collect();
                self.step(step, &before.join(", "))
            })
            .collect();
        format!(
            "ProcedureRow {{ name: {}, text: {}, clauses: {}, steps: &[\n{}] }}",
            literal(row.name.get_ref()),
            text(&row.en, &row.zh),
            self.clauses(&row.clauses),
            steps.join(",\n"),
        )
    }

    /// The steps that the step `at` itself waits for, each with the clauses that demand it: those of the demand, else of the
    /// step, else of the procedure.
    fn direct(&self, row: &Procedure, at: usize) -> Vec<(usize, String)> {
        let Some(step) = row.step.get(at) else { return Vec::new() };
        let demand = |own: &[Name]| {
            let clauses = [own, &step.clauses, &row.clauses].into_iter().find(|clauses| !clauses.is_empty());
            self.clauses(clauses.unwrap_or_default())
        };
        let after = step.after.iter().map(|after| &after.0);
        after
            .filter_map(|edge| {
                Some((place_of(&edge.step, row.step.iter().map(|step| &step.name))?, demand(&edge.clauses)))
            })
            .collect()
    }

    fn step(&self, step: &Step, before: &str) -> String {
        let (facts, by): (&[Name], &[Name]) =
            step.forbidden_when.as_ref().map_or((&[], &[]), |forbidden| (&forbidden.facts, &forbidden.clauses));
        format!(
            "StepRow {{ name: {}, clauses: {}, who: {}, before: &[{before}], optional: {}, repeat: {}, condition: {}, \
             forbidden_when: {}, forbidden_by: {} }}",
            literal(step.name.get_ref()),
            self.clauses(&step.clauses),
            optional(step.who.as_ref()),
            step.optional,
            step.repeat,
            condition(step.facts()),
            words(facts),
            self.clauses(by),
        )
    }

    fn form(&self, row: &Form) -> String {
        let items = row.item.iter().map(|item| {
            format!(
                "ItemRow {{ name: {}, sort: ItemSort::{}, clauses: {}, any_of: {}, who: {}, to: {}, condition: {}, \
                 binding: {} }}",
                literal(item.name.get_ref()),
                variant(item.sort.get_ref()),
                self.clauses(&item.clauses),
                words(&item.any_of),
                words(&item.who),
                words(&item.to),
                condition(item.facts()),
                condition(Facts { when: &item.binding_when, when_any: &[], unless: &[] }),
            )
        });
        let items: Vec<String> = items.collect();
        let name = literal(row.name.get_ref());
        format!("FormRow {{ name: {name}, text: {}, items: &[\n{}] }}", text(&row.en, &row.zh), items.join(",\n"))
    }

    fn checklist(&self, row: &Checklist) -> String {
        let items = row.item.iter().map(|item| {
            let (name, clauses) = (literal(item.name.get_ref()), self.clauses(&item.clauses));
            format!(
                "CheckRow {{ name: {name}, clauses: {clauses}, permitted: {}, condition: {} }}",
                item.permitted,
                condition(item.facts())
            )
        });
        let items: Vec<String> = items.collect();
        let name = literal(row.name.get_ref());
        format!("ChecklistRow {{ name: {name}, text: {}, items: &[\n{}] }}", text(&row.en, &row.zh), items.join(",\n"))
    }

    fn phrase(&self, row: &Phrase) -> String {
        let spoken = row.en.as_ref().zip(row.zh.as_ref()).map(|(en, zh)| text(en.get_ref(), zh.get_ref()));
        format!(
            "PhraseRow {{ name: {}, clauses: {}, moment: {}, slots: {}, words: {}, condition: {} }}",
            literal(row.name.get_ref()),
            self.clauses(&row.clauses),
            optional(row.moment.as_ref()),
            words(&row.slots),
            option(spoken),
            condition(row.facts()),
        )
    }
}

/// Whether beyond is a breach, which it is unless the book says `advice`.
fn is_hard(force: Option<&Name>) -> bool {
    force.is_none_or(|force| force.get_ref() != "advice")
}
