//! The last lines: how many records, and how they stand.

use std::io::Write;

use anstyle::Style;
use anyhow::{Context, Result};
use clausebook::book::Language;

use crate::{
    decide::Day,
    layout::width,
    table::{STANDINGS, standing},
    text::of,
    view::Views,
};

/// Writes a line a shop and a line for all.
pub fn write(out: &mut impl Write, days: &[Day], views: &Views, language: Language) -> Result<()> {
    let counts = days.iter().map(|day| counts(day, views)).collect::<Result<Vec<_>>>()?;
    writeln!(out, "\n{}", "━".repeat(width()))?;
    for (day, counts) in days.iter().zip(&counts) {
        writeln!(out, "{}", line(day.trade.book.title.get(language), counts, views, language))?;
    }
    let all = std::array::from_fn(|at| counts.iter().map(|counts| counts[at]).sum());
    writeln!(out, "{}", line(of(&views.words, "all", language), &all, views, language))?;
    Ok(())
}

fn line(name: &str, counts: &[usize; STANDINGS.len()], views: &Views, language: Language) -> String {
    let all: usize = counts.iter().sum();
    let bold = Style::new().bold();
    let mut line = format!("{bold}{name}{bold:#}: {all} {}", of(&views.words, "records", language));
    for (count, (word, color)) in counts.iter().zip(STANDINGS) {
        let style = color.on_default();
        line.push_str(&format!(" · {style}{count} {}{style:#}", of(&views.verdicts, word, language)));
    }
    line
}

/// How many records of a day stand how.
fn counts(day: &Day, views: &Views) -> Result<[usize; STANDINGS.len()]> {
    let mut counts = [0; STANDINGS.len()];
    for group in &day.groups {
        let view = views.of(day.trade.name(), &group.group.records).context("no view")?;
        for decided in &group.decided {
            let (word, _) = standing(decided, view);
            for (count, (known, _)) in counts.iter_mut().zip(STANDINGS) {
                *count += usize::from(known == word);
            }
        }
    }
    Ok(counts)
}
