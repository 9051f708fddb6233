//! Writes the policy of a trade as Rust: rows, getters, builder.

use std::fmt::Write;

use crate::{
    emit::{clause_link, doc, doc_part, doc_text, ident, number, option, text, words},
    figure,
    lookup::Lookup,
    model::{Name, Param},
};

/// What every trade's policy is, around what is its own.
const POLICY: &str = include_str!("policy_template.rs");

/// The table of parameters, the names of the parameters, `Policy` and `PolicyBuilder`.
pub fn policy(look: &Lookup<'_>, first: usize) -> String {
    let (mut rows, mut names, mut getters, mut setters) = (String::new(), String::new(), String::new(), String::new());
    for (at, param) in look.book.policy.iter().enumerate() {
        let name = param.name.get_ref();
        let unit = param.unit.get_ref();
        let value = |given: Option<&Name>| {
            option(given.and_then(|given| look.bound(given.get_ref()).ok()).map(|figure| number(figure.millionths)))
        };
        let not_above = param.not_above.as_ref().and_then(|other| look.param_at(other.get_ref()).ok());
        let _ = writeln!(
            rows,
            "ParamRow {{ name: {name:?}, clause: {}, unit: Unit::{}, default: {}, min: {}, max: {}, one_of: {}, not_above: {}, \
             text: {} }},",
            look.handle(&param.clause, first),
            figure::variant(unit),
            value(param.default.as_ref()),
            value(param.min.as_ref()),
            value(param.max.as_ref()),
            words(&param.one_of),
            option(not_above.map(|at| at.to_string())),
            text(&param.en, &param.zh),
        );
        let about = about(look, param);
        let _ = writeln!(names, "/// {}\npub const {}: &str = {name:?};", doc_text(&param.en), name.to_uppercase());
        let _ = writeln!(getters, "{about}#[must_use]\n{}", getter(at, &ident(name), unit, look.default_figure(param)));
        let _ = writeln!(
            setters,
            "{about}#[must_use]\npub fn {}(self, value: impl Into<crate::node::Node<'static>>) -> Self {{ self.set({name:?}, \
             value.into()) }}",
            ident(name),
        );
    }
    let own = POLICY.replace("// NAMES", &names).replace("// GETTERS", &getters).replace("// SETTERS", &setters);
    format!("static PARAMS: &[ParamRow] = &[\n{rows}];\n{own}")
}

/// What a parameter sets, its unit, its bounds and its clause.
fn about(look: &Lookup<'_>, param: &Param) -> String {
    let printed = |given: &Name| doc_part(look.printed(given.get_ref()));
    let mut bounds = format!("Unit: {}", param.unit.get_ref());
    if let Some(min) = &param.min {
        let _ = write!(bounds, "; at least {}", printed(min));
    }
    if let Some(max) = &param.max {
        let _ = write!(bounds, "; at most {}", printed(max));
    }
    if let Some(other) = &param.not_above {
        let _ = write!(bounds, "; not above `{}`", other.get_ref());
    }
    if !param.one_of.is_empty() {
        let list: Vec<String> = param.one_of.iter().map(|word| format!("`{}`", word.get_ref())).collect();
        let _ = write!(bounds, "; {}", list.join(", "));
    }
    match &param.default {
        Some(default) => {
            let _ = write!(bounds, "; by default {}.", printed(default));
        }
        None => bounds.push_str("; without a default."),
    }
    let clause = look.clause(param.clause.get_ref()).map(clause_link).unwrap_or_default();
    doc(&[doc_text(&param.en), doc_text(&param.zh), bounds, format!("Clause: {clause}.")])
}

/// The typed getter; without a default it is an option, with one it has no way to fail.
fn getter(at: usize, name: &str, unit: &str, default: Option<i64>) -> String {
    let elapsed =
        |seconds: u32| format!("::chrono::TimeDelta::microseconds(value.millionths().saturating_mul({seconds}))");
    let (kind, read, made) = match unit {
        "words" => return format!("pub fn {name}(&self) -> &[::alloc::string::String] {{ self.0.words({at}) }}"),
        "s" => ("::chrono::TimeDelta", "number", elapsed(1)),
        "min" => ("::chrono::TimeDelta", "number", elapsed(60)),
        "h" => ("::chrono::TimeDelta", "number", elapsed(3600)),
        "rate" => ("crate::money::Rate", "number", "crate::money::Rate::new(value)".to_string()),
        "CNY" => ("crate::money::Money", "money", String::new()),
        "flag" => ("bool", "flag", String::new()),
        "word" => ("&'static str", "word", String::new()),
        "text" => ("&str", "text", String::new()),
        "periods" => ("&[crate::period::Period]", "periods", String::new()),
        whole if figure::WHOLE.contains(&whole) => ("u32", "number", "value.count()".to_string()),
        _ => ("Number", "number", String::new()),
    };
    let default = default.map(|default| match read {
        // Ten thousand millionths of a yuan are a fen.
        "money" => {
            let fen = default.checked_div(10_000).unwrap_or_default();
            format!("crate::money::Money::from_fen({fen}).unwrap_or_default()")
        }
        "flag" => (default != 0).to_string(),
        _ => number(default),
    });
    match (default, made.is_empty()) {
        (Some(default), true) => {
            format!("pub fn {name}(&self) -> {kind} {{ self.0.{read}({at}).unwrap_or({default}) }}")
        }
        (Some(default), false) => {
            format!("pub fn {name}(&self) -> {kind} {{ let value = self.0.{read}({at}).unwrap_or({default}); {made} }}")
        }
        (None, true) => format!("pub fn {name}(&self) -> Option<{kind}> {{ self.0.{read}({at}) }}"),
        (None, false) => {
            // A call that takes the value and nothing else is its own closure.
            let make = made.strip_suffix("(value)").filter(|path| !path.contains(['(', '.']));
            let make = make.map_or_else(|| format!("|value| {made}"), ToString::to_string);
            format!("pub fn {name}(&self) -> Option<{kind}> {{ self.0.{read}({at}).map({make}) }}")
        }
    }
}
