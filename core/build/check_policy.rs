//! The checks of the policy's parameters.

use crate::{
    check::Checker,
    faults::nearest,
    figure::{UNMEASURED, WHOLE},
    model::{Name, Param},
};

/// Names that `Policy`, its builder or what they dereference to have already.
const TAKEN: [&str; 24] = [
    "book",
    "build",
    "builder",
    "changes",
    "clone",
    "default",
    "deref",
    "digest",
    "figure",
    "flag",
    "from_json",
    "from_toml",
    "load",
    "money",
    "number",
    "parameter",
    "periods",
    "settings",
    "text",
    "time_zone",
    "word",
    "wording",
    "words",
    "zone",
];
/// A fen, in millionths of a yuan.
const FEN: i64 = 10_000;
const ONE: i64 = crate::figure::ONE;

impl Checker<'_, '_, '_> {
    pub fn check_policy(&mut self) {
        let book = self.book;
        self.unique(book.policy.iter().map(|param| &param.name), "policy");
        for param in &book.policy {
            let place = format!("policy {}", param.name.get_ref());
            self.word(&param.name, &place);
            if TAKEN.contains(&param.name.get_ref().as_str()) {
                self.fault(&param.name, &place, "is a name that every policy has already");
            }
            self.texts(&param.name, &place, &param.en, &param.zh);
            self.clause_ref("clause", &param.clause, &place);
            let Some(unit) = self.unit(&param.unit, &place) else { continue };
            self.check_words(param, unit, &place);
            self.check_values(param, unit, &place);
            self.check_not_above(param, unit, &place);
            self.check_safety(param, unit, &place);
        }
    }

    /// Words have a list, and nothing else has one.
    fn check_words(&mut self, param: &Param, unit: &str, place: &str) {
        if !matches!(unit, "word" | "words") && !param.one_of.is_empty() {
            self.fault(&param.name, place, format!("is in {unit} and takes no `one_of`"));
        }
        if unit == "word" && param.one_of.is_empty() {
            self.fault(&param.name, place, "is a word and has no `one_of`");
        }
        self.all_named("one_of", &param.one_of, place);
    }

    fn check_values(&mut self, param: &Param, unit: &str, place: &str) {
        let min = self.value("min", param.min.as_ref(), unit, place);
        let default = self.value("default", param.default.as_ref(), unit, place);
        let max = self.value("max", param.max.as_ref(), unit, place);
        for (low_key, low, high_key, high, at) in [
            ("min", min, "max", max, &param.min),
            ("min", min, "default", default, &param.default),
            ("default", default, "max", max, &param.default),
        ] {
            if let (Some(low), Some(high), Some(at)) = (low, high, at)
                && low > high
            {
                self.fault(at, place, format!("`{low_key}` is above `{high_key}`"));
            }
        }
    }

    /// A bound or default in millionths.
    fn value(&mut self, key: &str, given: Option<&Name>, unit: &str, place: &str) -> Option<i64> {
        let given = given?;
        if UNMEASURED.contains(&unit) && (unit != "flag" || key != "default") {
            self.fault(given, place, format!("is in {unit} and takes no `{key}`"));
            return None;
        }
        let figure = match self.look.bound(given.get_ref()) {
            Ok(figure) => figure,
            Err(what) => {
                if let Some(what) = what {
                    self.fault(given, place, format!("`{key}` names {what}"));
                }
                return None;
            }
        };
        let text = given.get_ref();
        if figure.unit != unit {
            self.fault(given, place, format!("`{key}` is \"{text}\", which is in {}, not in {unit}", figure.unit));
            return None;
        }
        let step = match unit {
            "CNY" => FEN,
            whole if WHOLE.contains(&whole) => ONE,
            _ => 1,
        };
        if figure.millionths.checked_rem(step) != Some(0) {
            self.fault(given, place, format!("`{key}` is \"{text}\", which is finer than a value in {unit} can be"));
        }
        if figure.millionths < 0 && step > 1 {
            self.fault(given, place, format!("`{key}` is \"{text}\", which is below nothing"));
        }
        Some(figure.millionths)
    }

    fn check_not_above(&mut self, param: &Param, unit: &str, place: &str) {
        let Some(other) = &param.not_above else { return };
        if let Err(what) = self.look.param_at(other.get_ref()) {
            if let Some(what) = what {
                self.fault(other, place, format!("`not_above` names {what}"));
            }
            return;
        }
        let Some(high) = self.look.param(other.get_ref()) else { return };
        if other.get_ref() == param.name.get_ref() {
            let others = self.book.policy.iter().map(|param| param.name.get_ref().as_str());
            let near = nearest(other.get_ref(), others.filter(|name| *name != other.get_ref()));
            self.fault(other, place, format!("`not_above` names the parameter itself{near}"));
        } else if high.unit.get_ref() != unit || UNMEASURED.contains(&unit) || unit == "CNY" {
            // The policy compares plain numbers of one unit.
            self.fault(
                other,
                place,
                format!("`not_above` names \"{}\", which cannot be compared with it", other.get_ref()),
            );
        } else if let (Some(low), Some(high)) = (self.look.default_figure(param), self.look.default_figure(high))
            && low > high
        {
            self.fault(other, place, format!("`default` is above that of \"{}\"", other.get_ref()));
        }
    }

    /// What a safety clause hands to the shop is bounded.
    fn check_safety(&mut self, param: &Param, unit: &str, place: &str) {
        if !self.look.clause(param.clause.get_ref()).is_some_and(|clause| clause.safety) {
            return;
        }
        let bounded = match unit {
            "word" | "words" => !param.one_of.is_empty(),
            _ => param.min.is_some() || param.max.is_some(),
        };
        if !bounded {
            let what = match unit {
                "flag" | "text" => format!("belongs to a safety clause, which a {unit} cannot bound"),
                "periods" => "belongs to a safety clause, which periods cannot bound".to_string(),
                _ => "belongs to a safety clause and has no bound".to_string(),
            };
            self.fault(&param.name, place, what);
        }
    }
}
