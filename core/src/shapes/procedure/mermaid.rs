//! The text of a Mermaid flowchart.

use alloc::{
    format,
    string::{String, ToString as _},
    vec::Vec,
};
use core::fmt::Write as _;

use super::{drawing::StepState, order};
use crate::book::{Book, Condition, Language, ProcedureRow, StepRow, Text};

const INDENT: &str = "    ";
/// What marks the boxes of steps that depend on facts.
const CONDITIONAL: &str = "conditional";

const fn text(en: &'static str, zh: &'static str) -> Text {
    Text { en, zh }
}

impl StepState {
    /// The state in a person's words: colours alone do not tell it to everybody.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Self::Done => text("✓ done", "✓ 已完成"),
            Self::Repeatable => text("✓ done, may be done again", "✓ 已完成,可再次进行"),
            Self::Next => text("▶ may come next", "▶ 可进行"),
            Self::Later => text("later", "稍后"),
            Self::NotNeeded => text("not needed", "无需进行"),
            Self::Undetermined => text("depends on a fact that is not known", "取决于未知情况"),
            Self::Skipped => text("⚠ skipped", "⚠ 被跳过"),
            Self::Forbidden => text("✕ forbidden", "✕ 禁止"),
            Self::OutOfOrder => text("⚠ done out of order", "⚠ 顺序不符"),
            Self::Repeated => text("⚠ done twice", "⚠ 重复进行"),
            Self::OutOfPlace => text("⚠ done, does not belong here", "⚠ 本不应进行"),
            Self::WrongPerson => text("⚠ done by the wrong person", "⚠ 经办人不符"),
        }
    }

    const fn style(self) -> &'static str {
        match self {
            Self::Done => "fill:#d5efdc,stroke:#2e7d32,color:#12331a",
            Self::Repeatable => "fill:#d5efdc,stroke:#1565c0,stroke-width:3px,color:#12331a",
            Self::Next => "fill:#d6e6fb,stroke:#1565c0,stroke-width:3px,color:#0b2545",
            Self::Later => "fill:#ffffff,stroke:#8a8a8a,color:#333333",
            Self::NotNeeded => "fill:#f3f3f3,stroke:#c4c4c4,color:#6b6b6b",
            Self::Undetermined => "fill:#fff6d6,stroke:#b58900,color:#4d3b00",
            Self::Forbidden => "fill:#f9d4d4,stroke:#b71c1c,stroke-width:3px,color:#4a0d0d",
            Self::Skipped | Self::OutOfOrder | Self::Repeated | Self::OutOfPlace | Self::WrongPerson => {
                "fill:#ffe3c2,stroke:#c75b00,stroke-width:3px,color:#4d2400"
            }
        }
    }
}

/// Draws a procedure whose steps stand so.
pub(super) fn flowchart(row: &ProcedureRow, book: &Book, states: &[StepState], language: Language) -> String {
    let label = Label { book, language };
    let title = serde_json::to_string(row.text.get(language)).unwrap_or_default();
    let mut lines = Vec::from([format!("---\ntitle: {title}\n---\nflowchart TD")]);
    for (step, state) in row.steps.iter().zip(states) {
        lines.push(format!("{INDENT}{}[\"{}\"]:::{state}", id(step), label.of(step, *state)));
    }
    let advised = label.pick(text("advised", "建议"));
    for (at, step) in row.steps.iter().enumerate() {
        for demand in order::direct_demands(row, at) {
            let Some(earlier) = row.steps.get(demand.earlier) else { continue };
            let arrow = if demand.binding { "-->".to_string() } else { format!("-. \"{advised}\" .->") };
            lines.push(format!("{INDENT}{} {arrow} {}", id(earlier), id(step)));
        }
    }
    for state in StepState::ALL.iter().filter(|state| states.contains(state)) {
        lines.push(format!("{INDENT}classDef {state} {}", state.style()));
    }
    let conditional: Vec<String> = row.steps.iter().filter(|step| is_conditional(step)).map(id).collect();
    if !conditional.is_empty() {
        lines.push(format!("{INDENT}classDef {CONDITIONAL} stroke-dasharray:6 4"));
        lines.push(format!("{INDENT}class {} {CONDITIONAL}", conditional.join(",")));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// No word of Mermaid begins like this, whatever the step is called.
fn id(step: &StepRow) -> String {
    format!("step_{}", step.name)
}

fn is_conditional(step: &StepRow) -> bool {
    step.condition.facts().next().is_some()
}

struct Label<'b> {
    book: &'b Book,
    language: Language,
}

impl Label<'_> {
    fn pick(&self, text: Text) -> &'static str {
        text.get(self.language)
    }

    fn name(&self, word: &'static str) -> &'static str {
        self.book.name(word, self.language)
    }

    /// What the step is called, who does it, when it belongs to the case, and how it stands, a line each.
    fn of(&self, step: &StepRow, state: StepState) -> String {
        let mut lines = Vec::from([self.name(step.name).to_string()]);
        lines.extend(step.who.map(|who| self.name(who).to_string()));
        let Condition { all, any, none } = step.condition;
        let facts = [
            (text("if", "若"), all),
            (text("if one of", "若有其一"), any),
            (text("unless", "除非"), none),
            (text("never while", "禁止情形"), step.forbidden_when),
        ];
        lines.extend(
            facts.into_iter().filter(|(_, facts)| !facts.is_empty()).map(|(what, facts)| self.list(what, facts)),
        );
        let marks = [(step.optional, text("optional", "可略过")), (step.repeat, text("may be repeated", "可重复"))];
        lines.extend(marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| self.pick(mark).to_string()));
        if state != StepState::Later {
            lines.push(self.pick(state.text()).to_string());
        }
        let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
        lines.join("<br/>")
    }

    fn list(&self, what: Text, facts: &[&'static str]) -> String {
        let names: Vec<&str> = facts.iter().map(|fact| self.name(fact)).collect();
        format!("{} {}", self.pick(what), names.join(self.pick(text(", ", "、"))))
    }
}

/// A text inside a quoted label. Whatever Mermaid, its Markdown or HTML could read a meaning into is written by its number.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside_word = false;
    for letter in text.chars() {
        let plain = match letter {
            ' ' | ',' | '(' | ')' | '/' => true,
            '-' | '\'' | '.' => inside_word,
            _ => letter.is_alphanumeric() || !(letter.is_ascii() || letter.is_control()),
        };
        inside_word = letter.is_alphabetic();
        if plain {
            out.push(letter);
        } else if letter.is_whitespace() || letter.is_control() {
            out.push(' ');
        } else {
            // Writing to a text never fails.
            let _ = write!(out, "#{};", u32::from(letter));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_mermaid_could_read_a_meaning_into_is_written_by_its_number() {
        for (text, label) in [
            ("sign \"A\"", "sign #34;A#34;"),
            ("a#b; c", "a#35;b#59; c"),
            ("[x] {y} |z| <b>", "#91;x#93; #123;y#125; #124;z#124; #60;b#62;"),
            ("`code` *strong* _em_", "#96;code#96; #42;strong#42; #95;em#95;"),
            ("%%{init}%% style: x#", "#37;#37;#123;init#125;#37;#37; style#58; x#35;"),
            ("two\nlines\tand\u{7}", "two lines and "),
            ("1. first", "1#46; first"),
            ("- item", "#45; item"),
            ("double-check, the customer's (1/2)", "double-check, the customer's (1/2)"),
            ("若顾客不满、生气: 是", "若顾客不满、生气#58; 是"),
        ] {
            assert_eq!(escaped(text), label);
        }
    }
}
