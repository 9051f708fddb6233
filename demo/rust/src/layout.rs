//! Rows of a table in a terminal: cells side by side, each wrapped to its column, whatever the script.

use anstyle::Style;
use textwrap::{Options, WordSplitter, wrap};
use unicode_truncate::{Alignment, UnicodeTruncateStr};

/// The columns, each with its width; the last takes what is left of the line.
pub const COLUMNS: [(&str, usize); 5] = [("case", 7), ("asked", 46), ("verdict", 18), ("result", 26), ("due", 0)];
const NARROWEST: usize = 120;
const WIDEST: usize = 160;

/// Text and how it looks.
pub struct Cell {
    pub text: String,
    pub style: Style,
}

impl Cell {
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: Style::new() }
    }
}

/// The width of a line: the terminal's, within reason.
pub fn width() -> usize {
    textwrap::termwidth().clamp(NARROWEST, WIDEST)
}

/// The lines of a row.
pub fn row(cells: &[Cell; COLUMNS.len()]) -> String {
    let taken: usize = COLUMNS.iter().map(|(_, width)| width).sum();
    let widths = COLUMNS.map(|(_, column)| if column == 0 { width() - taken } else { column });
    let columns: Vec<(Vec<String>, usize, Style)> =
        cells.iter().zip(widths).map(|(cell, width)| (wrapped(&cell.text, width - 1), width, cell.style)).collect();
    let height = columns.iter().map(|(lines, ..)| lines.len()).max().unwrap_or_default();
    let mut row = String::new();
    for at in 0..height {
        for (lines, width, style) in &columns {
            let line = lines.get(at).map_or("", String::as_str).unicode_pad(*width, Alignment::Left, true);
            row.push_str(&if line.trim().is_empty() { line.into() } else { format!("{style}{line}{style:#}") });
        }
        row.truncate(row.trim_end().len());
        row.push('\n');
    }
    row
}

/// A text below a row, from the second column to the end of the line; cut off where one line has to do.
pub fn below(cell: &Cell, in_one_line: bool) -> String {
    let indent = " ".repeat(COLUMNS[0].1);
    let style = cell.style;
    let width = width() - indent.len();
    let mut lines = wrapped(&cell.text, width);
    if in_one_line && lines.len() > 1 {
        let (start, _) = cell.text.unicode_truncate(width - 1);
        lines = vec![format!("{start}…")];
    }
    lines.iter().map(|line| format!("{indent}{style}{line}{style:#}\n")).collect()
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    wrap(text, Options::new(width).word_splitter(WordSplitter::NoHyphenation)).into_iter().map(String::from).collect()
}
