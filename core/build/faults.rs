//! The faults of a book: file, line, place in words, what is wrong.

use std::fmt::Display;

/// The place of what stands in for something missing: that it is missing was noted, so nothing about it is a fault.
pub const NOWHERE: usize = usize::MAX;

/// What was found wrong with one book.
pub struct Faults<'t> {
    file: &'t str,
    text: &'t str,
    found: Vec<(usize, String)>,
}

impl<'t> Faults<'t> {
    pub fn new(file: &'t str, text: &'t str) -> Self {
        Self { file, text, found: Vec::new() }
    }

    /// The line of the byte `at`, counted from 1.
    pub fn line(&self, at: usize) -> usize {
        let before = self.text.as_bytes().iter().take(at);
        before.filter(|byte| **byte == b'\n').count().saturating_add(1)
    }

    /// Notes a fault at the byte `at`.
    pub fn add(&mut self, at: usize, place: &str, what: impl Display) {
        if at == NOWHERE {
            return;
        }
        let line = self.line(at);
        self.found.push((line, format!("{}:{line}: {place}: {what}", self.file)));
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Every fault, by line.
    pub fn into_lines(mut self) -> Vec<String> {
        self.found.sort_by_key(|(line, _)| *line);
        let mut lines: Vec<String> = self.found.into_iter().map(|(_, fault)| fault).collect();
        lines.dedup();
        lines
    }
}

/// `; nearest: "y"` where one of the known words is near to `word`, else nothing.
pub fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    let far = |known: &str| if known.starts_with(word) && !word.is_empty() { 0 } else { distance(word, known) };
    let near = known.into_iter().map(|known| (far(known), known)).min();
    let bearable = word.chars().count().checked_div(2).unwrap_or_default();
    match near {
        Some((distance, known)) if distance <= bearable => format!("; nearest: \"{known}\""),
        _ => String::new(),
    }
}

/// How many letters differ, are missing or are too many.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (at, letter) in left.chars().enumerate() {
        let mut last = at.saturating_add(1);
        let mut next = vec![last];
        for (other, above) in right.iter().zip(row.windows(2)) {
            let &[diagonal, above] = above else { continue };
            let changed = diagonal.saturating_add(usize::from(letter != *other));
            last = changed.min(above.saturating_add(1)).min(last.saturating_add(1));
            next.push(last);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
