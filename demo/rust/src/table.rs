//! The day as a table that a shop manager reads.

use std::io::Write;

use anstyle::{AnsiColor, Style};
use anyhow::{Context, Result};
use clausebook::{Verdict, book::Language, node::Node};

use crate::{
    decide::{Day, Decided, DecidedGroup},
    findings,
    layout::{COLUMNS, Cell, below, row, width},
    text::{Source, Speaker, at, of},
    view::{View, Views},
};

/// What became of a record: the word of its verdict and its colour.
pub type Standing = (&'static str, AnsiColor);

const IN_ORDER: &str = "ok";

/// Every standing, what needs a manager first.
pub const STANDINGS: [Standing; 6] = [
    ("faulty", AnsiColor::Cyan),
    ("refused", AnsiColor::Red),
    ("broken", AnsiColor::Red),
    ("undetermined", AnsiColor::Magenta),
    ("pending", AnsiColor::Yellow),
    (IN_ORDER, AnsiColor::Green),
];

/// How a record stands.
pub fn standing(decided: &Decided, view: &View) -> Standing {
    let word = match decided.answer.as_ref().map(|answer| answer.verdict()) {
        Err(_) => "faulty",
        Ok(Verdict::Refused) if view.reviews => "broken",
        Ok(verdict) => verdict.word(),
    };
    STANDINGS.into_iter().find(|(known, _)| *known == word).unwrap_or((word, AnsiColor::White))
}

/// Writes every day.
pub fn write(out: &mut impl Write, days: &[Day], views: &Views, language: Language) -> Result<()> {
    writeln!(out, "{}", of(&views.words, "title", language).replace("{day}", &views.day))?;
    for day in days {
        let speaker = Speaker { language, book: day.trade.book, views };
        let title = format!(" {} ", day.trade.book.title.get(language));
        let bar = Style::new().bold().invert();
        writeln!(out, "\n{bar}{title}{bar:#}")?;
        for group in &day.groups {
            let view = views.of(day.trade.name(), &group.group.records);
            let view = view.with_context(|| format!("no view of {}", group.group.records))?;
            write_group(out, &speaker, group, view)?;
        }
    }
    Ok(())
}

fn write_group(out: &mut impl Write, speaker: &Speaker<'_>, group: &DecidedGroup, view: &View) -> Result<()> {
    let (bold, dim) = (Style::new().bold(), Style::new().dimmed());
    writeln!(out, "\n{bold}■ {}{bold:#}  {}", view.title.get(speaker.language), counts(speaker, group, view))?;
    writeln!(out, "{dim}{}{dim:#}", "─".repeat(width()))?;
    write!(out, "{}", row(&COLUMNS.map(|(name, _)| Cell { text: speaker.word(name).into(), style: dim })))?;
    let mut decided: Vec<&Decided> = group.decided.iter().collect();
    decided.sort_by_key(|decided| STANDINGS.iter().position(|known| *known == standing(decided, view)));
    for decided in decided {
        let (cells, clause) = cells(speaker, decided, view);
        let in_order = standing(decided, view).0 == IN_ORDER;
        write!(out, "{}{}", row(&cells), below(&clause, in_order))?;
    }
    Ok(())
}

/// How many records there are, and how they stand.
fn counts(speaker: &Speaker<'_>, group: &DecidedGroup, view: &View) -> String {
    let mut parts = vec![group.decided.len().to_string()];
    for (word, color) in STANDINGS {
        let count = group.decided.iter().filter(|decided| standing(decided, view).0 == word).count();
        if count > 0 {
            let style = color.on_default();
            parts.push(format!("{style}{count} {}{style:#}", of(&speaker.views.verdicts, word, speaker.language)));
        }
    }
    parts.join(" · ")
}

/// The cells of a record, and the clause that stands below them.
fn cells(speaker: &Speaker<'_>, decided: &Decided, view: &View) -> ([Cell; COLUMNS.len()], Cell) {
    let (word, color) = standing(decided, view);
    let value = decided.answer.as_ref().map(|answer| answer.value()).unwrap_or(Node::Null);
    let comma = speaker.word("comma");
    let asked = speaker.parts(&view.asked, &Source::Case(&decided.case)).join(comma);
    let result = speaker.parts(&view.result, &Source::Value(&value)).join(comma);
    let clause = match &decided.answer {
        Ok(answer) => findings::sentence(speaker, view, answer.as_ref()),
        Err(error) => error.message(speaker.language),
    };
    let verdict = of(&speaker.views.verdicts, word, speaker.language).to_string();
    let cells = [
        Cell::plain(&decided.case.id),
        Cell::plain(asked),
        Cell { text: verdict, style: color.on_default().bold() },
        Cell::plain(result),
        due(speaker, view, &value),
    ];
    let style = if word == IN_ORDER { Style::new().dimmed() } else { Style::new() };
    (cells, Cell { text: clause, style })
}

/// What is due by when; red where something of it is late.
fn due(speaker: &Speaker<'_>, view: &View, value: &Node<'static>) -> Cell {
    let mut lines = speaker.parts(&view.due, &Source::Value(value));
    let mut late = false;
    let acts = match value.get("acts") {
        Some(Node::List(acts)) => acts.as_slice(),
        _ => &[],
    };
    for act in acts {
        let word = |field: &str| match act.get(field) {
            Some(Node::Text(word)) => word.as_ref(),
            _ => "",
        };
        let note = match word("state") {
            "overdue" => speaker.word("late"),
            "open" | "not_yet_due" => "",
            _ => continue,
        };
        if let Some(Node::Instant(due_at)) = at(act, "deadline.due_at") {
            lines.push(format!("{note}{} {}", speaker.clock(*due_at), speaker.name(word("act"))));
            late |= !note.is_empty();
        }
    }
    let style = if late { AnsiColor::Red.on_default() } else { Style::new() };
    Cell { text: lines.join("\n"), style }
}

#[cfg(test)]
mod tests {
    use clausebook::book::Language;
    use textwrap::core::display_width;

    use super::write;
    use crate::{
        decide::{days, folder},
        layout::width,
        summary,
        view::Views,
    };

    #[test]
    fn every_row_fits_the_line_in_both_languages() {
        let days = days(&folder()).unwrap();
        let views = Views::load(&folder()).unwrap();
        for language in Language::ALL {
            let mut out = Vec::new();
            write(&mut out, &days, &views, *language).unwrap();
            let text = String::from_utf8(out).unwrap();
            let too_long: Vec<&str> = text.lines().filter(|line| display_width(line) > width()).collect();
            assert_eq!(too_long, Vec::<&str>::new());
            for id in days.iter().flat_map(|day| &day.groups).flat_map(|group| &group.decided).map(|it| &it.case.id) {
                assert!(text.lines().any(|line| line.starts_with(id.as_str())), "{id}");
            }
        }
    }

    #[test]
    fn the_summary_counts_every_record_once() {
        let days = days(&folder()).unwrap();
        let records: usize = days.iter().flat_map(|day| &day.groups).map(|group| group.decided.len()).sum();
        let mut out = Vec::new();
        summary::write(&mut out, &days, &Views::load(&folder()).unwrap(), Language::En).unwrap();
        assert!(String::from_utf8(out).unwrap().contains(&format!(": {records} records")));
    }
}
