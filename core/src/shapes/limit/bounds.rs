//! A limit's figures under one policy, ready to hold many values against.

use crate::{
    book::{BoundRow, LimitRow, Source},
    clause::Clause,
    decision::{Comparison, Finding, Remedy},
    measure::Number,
    policy::Settings,
    unit::Unit,
};

/// A limit with the figures that are in force.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    row: &'static LimitRow,
    ends: [Option<End>; 2],
    target: Option<Target>,
}

#[derive(Debug, Clone, Copy)]
struct End {
    comparison: Comparison,
    at: Number,
    hard: bool,
}

#[derive(Debug, Clone, Copy)]
struct Target {
    at: Number,
    tolerance: Number,
    hard: bool,
}

impl Target {
    fn keeps(&self, seen: Number) -> bool {
        seen.minus(self.at).abs() <= self.tolerance
    }
}

/// What a limit makes of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is kept.
    Kept,
    /// It is missed where the limit only advises.
    Advised,
    /// It is broken.
    Broken,
}

/// A value held against a limit.
#[derive(Debug, Clone, Copy)]
pub struct Held {
    /// What the limit makes of it.
    pub standing: Standing,
    /// How the value is held against `limit`.
    pub comparison: Comparison,
    /// The end that is broken, else the nearer one; or the target.
    pub limit: Number,
    /// How far the value lies from `limit`: positive above, negative below.
    pub off_by: Number,
}

impl LimitRow {
    /// The figures of the limit under one policy.
    #[must_use]
    pub fn bounds(&'static self, settings: &Settings) -> Bounds {
        let number = |source: Source| settings.figure(source).map(|figure| figure.value);
        let end = |bound: Option<BoundRow>, closed: Comparison, open: Comparison| {
            bound.and_then(|bound| {
                let comparison = if bound.inclusive { closed } else { open };
                number(bound.at).map(|at| End { comparison, at, hard: bound.hard })
            })
        };
        Bounds {
            row: self,
            ends: [
                end(self.min, Comparison::AtLeast, Comparison::MoreThan),
                end(self.max, Comparison::AtMost, Comparison::LessThan),
            ],
            target: self.nominal.and_then(|nominal| {
                let tolerance = nominal.tolerance.and_then(number);
                number(nominal.at).map(|at| Target {
                    at,
                    tolerance: tolerance.unwrap_or(Number::ZERO),
                    hard: nominal.hard && tolerance.is_some(),
                })
            }),
        }
    }
}

impl Bounds {
    /// The limit whose figures these are.
    #[must_use]
    pub const fn row(&self) -> &'static LimitRow {
        self.row
    }

    /// The lower end in force.
    #[must_use]
    pub fn min(&self) -> Option<Number> {
        self.ends[0].map(|end| end.at)
    }

    /// The upper end in force.
    #[must_use]
    pub fn max(&self) -> Option<Number> {
        self.ends[1].map(|end| end.at)
    }

    /// The target in force.
    #[must_use]
    pub fn nominal(&self) -> Option<Number> {
        self.target.map(|target| target.at)
    }

    /// How far a value may be off the target.
    #[must_use]
    pub fn tolerance(&self) -> Option<Number> {
        self.target.map(|target| target.tolerance)
    }

    /// Whether a figure is in force and the value keeps all that are.
    #[must_use]
    pub fn keeps(&self, seen: Number) -> bool {
        match self.target {
            Some(target) => target.keeps(seen),
            None => {
                let mut ends = self.ends.iter().flatten();
                self.ends.iter().any(Option::is_some) && ends.all(|end| end.comparison.keeps(seen, end.at))
            }
        }
    }

    /// Holds a value against the limit; nothing where no figure is in force.
    #[must_use]
    pub fn hold(&self, seen: Number) -> Option<Held> {
        let (comparison, limit, kept, hard) = match self.target {
            Some(target) => (Comparison::Equal, target.at, target.keeps(seen), target.hard),
            None => {
                let ends = self.ends.iter().flatten();
                let end = ends.min_by_key(|end| (end.comparison.keeps(seen, end.at), seen.minus(end.at).abs()))?;
                (end.comparison, end.at, end.comparison.keeps(seen, end.at), end.hard)
            }
        };
        let standing = match (kept, hard) {
            (true, _) => Standing::Kept,
            (false, true) => Standing::Broken,
            (false, false) => Standing::Advised,
        };
        Some(Held { standing, comparison, limit, off_by: seen.minus(limit) })
    }

    /// What one of the limit's clauses makes of a value.
    #[must_use]
    pub fn finding(&self, clause: Clause, seen: Number, held: Held) -> Finding {
        let finding = match held.standing {
            Standing::Kept => Finding::met(clause),
            Standing::Advised => Finding::advice(clause),
            Standing::Broken => Finding::breached(clause),
        };
        let finding = finding.what(self.row.input).seen(seen).limit(held.comparison, held.limit);
        let finding = if self.row.unit == Unit::Count { finding } else { finding.unit(self.row.unit) };
        let remedy = match held.comparison {
            Comparison::AtLeast | Comparison::MoreThan => Remedy::RaiseToLimit,
            Comparison::AtMost | Comparison::LessThan => Remedy::LowerToLimit,
            Comparison::Equal => Remedy::SetToLimit,
        };
        match (held.standing, held.comparison) {
            (Standing::Kept, Comparison::Equal) => finding.by(held.off_by),
            (Standing::Kept, _) => finding,
            (_, Comparison::Equal) => finding.by(held.off_by).remedy(remedy),
            (_, _) => finding.by(held.off_by.abs()).remedy(remedy),
        }
    }
}
