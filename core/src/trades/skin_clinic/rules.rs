//! Which bounds hold for the jet at a spot: the one table behind the checks of a reading, a plan and a recording.

use smallvec::SmallVec;

use super::{
    book::{Policy, eye, handpiece, lesion, limits, nose, pressure},
    site::{Lesion, Pass, Site, Spot},
};
use crate::{
    clause::Clause,
    decision::{Comparison, Finding, Findings, Remedy},
    measure::Number,
    shapes::limit::{Bounds, Held, Standing},
    unit::Unit,
};

words! {
    /// What is measured at the handpiece.
    pub enum Measure {
        /// Output pressure.
        PressureMpa,
        /// Distance from the skin.
        DistanceCm,
        /// Angle to the skin.
        AngleDeg,
    }
}

impl Measure {
    pub(super) const fn unit(self) -> Unit {
        match self {
            Self::PressureMpa => Unit::Megapascal,
            Self::DistanceCm => Unit::Centimetre,
            Self::AngleDeg => Unit::Degree,
        }
    }
}

/// One bound on one measure.
pub(super) struct Rule {
    pub measure: Measure,
    pub clauses: &'static [Clause],
    bound: Bound,
}

enum Bound {
    /// A limit of the book.
    Within(Bounds),
    /// Weaker than any clearing so far; the book's lower end always counts as weak.
    Weak { lower_end: Number },
    /// Strong, up to a hard end; below `least` it is told, unless the skin is sensitive.
    Strong { most: Number, least: Option<Number> },
    /// On sensitive skin at most this.
    Gentle { most: Number },
}

impl Rule {
    fn within(measure: Measure, bounds: Bounds) -> Self {
        Self { measure, clauses: bounds.row().clauses, bound: Bound::Within(bounds) }
    }

    /// Whether a reading keeps the bound.
    pub fn keeps(&self, seen: Number, lowest_clearing: Option<Number>) -> bool {
        match &self.bound {
            Bound::Within(bounds) => bounds.keeps(seen),
            _ => self.hold(seen, lowest_clearing).is_some_and(|held| held.standing == Standing::Kept),
        }
    }

    /// Holds a reading against the bound; `lowest_clearing` is the lowest pressure of the session's clearing so far.
    pub fn hold(&self, seen: Number, lowest_clearing: Option<Number>) -> Option<Held> {
        let held = |comparison: Comparison, limit: Number, hard: bool| {
            let standing = match (comparison.keeps(seen, limit), hard) {
                (true, _) => Standing::Kept,
                (false, true) => Standing::Broken,
                (false, false) => Standing::Advised,
            };
            Some(Held { standing, comparison, limit, off_by: seen.minus(limit) })
        };
        match self.bound {
            Bound::Within(bounds) => bounds.hold(seen),
            Bound::Weak { lower_end } => match lowest_clearing.filter(|lowest| *lowest > lower_end) {
                Some(lowest) => held(Comparison::LessThan, lowest, true),
                None => held(Comparison::AtMost, lower_end, true),
            },
            Bound::Strong { most, least } => match least.filter(|least| seen < *least) {
                Some(least) => held(Comparison::AtLeast, least, false),
                None => held(Comparison::AtMost, most, true),
            },
            Bound::Gentle { most } => held(Comparison::AtMost, most, true),
        }
    }

    /// The limit of the book behind the rule, where it is one.
    pub const fn bounds(&self) -> Option<&Bounds> {
        match &self.bound {
            Bound::Within(bounds) => Some(bounds),
            Bound::Weak { .. } | Bound::Strong { .. } | Bound::Gentle { .. } => None,
        }
    }

    /// What one of the rule's clauses makes of a reading.
    pub fn finding(&self, clause: Clause, seen: Number, held: Held) -> Finding {
        if let Bound::Within(bounds) = &self.bound {
            return bounds.finding(clause, seen, held);
        }
        let finding = match held.standing {
            Standing::Kept => Finding::met(clause),
            Standing::Advised => Finding::advice(clause).by(held.off_by.abs()).remedy(Remedy::RaiseToLimit),
            Standing::Broken => Finding::breached(clause).by(held.off_by.abs()).remedy(Remedy::LowerToLimit),
        };
        finding.what(self.measure.word()).seen(seen).limit(held.comparison, held.limit).unit(self.measure.unit())
    }
}

/// The rules that hold at a spot, and what would have to be known to name them all.
pub(super) struct Rules {
    pub rules: SmallVec<[Rule; 4]>,
    pub unknown: SmallVec<[Finding; 1]>,
}

impl Rules {
    /// The rules at a spot under a policy.
    pub fn at(policy: &Policy, spot: &Spot) -> Self {
        let mut found = Self::none();
        found.pressure(policy, spot);
        found.distance(policy, spot);
        found.angle(policy, spot);
        found
    }

    /// Only the rules on the pressure.
    pub fn on_pressure(policy: &Policy, spot: &Spot) -> Self {
        let mut found = Self::none();
        found.pressure(policy, spot);
        found
    }

    /// Only the rules on how the handpiece is held.
    pub fn on_handpiece(policy: &Policy, spot: &Spot) -> Self {
        let mut found = Self::none();
        found.distance(policy, spot);
        found.angle(policy, spot);
        found
    }

    fn none() -> Self {
        Self { rules: SmallVec::new(), unknown: SmallVec::new() }
    }

    fn pressure(&mut self, policy: &Policy, spot: &Spot) {
        let mut push = |clauses, bound| self.rules.push(Rule { measure: Measure::PressureMpa, clauses, bound });
        let range = limits::OUTPUT_PRESSURE.bounds(policy);
        push(range.row().clauses, Bound::Within(range));
        if spot.site == Site::Nose {
            push(&[nose::MIND_PRESSURE], Bound::Within(range));
        }
        if let Some(lower_end) = weak(spot) {
            if spot.site.is_eye() {
                push(&[eye::LOWER_PRESSURE], Bound::Weak { lower_end });
            }
            if spot.pass == Pass::GrowthFactor {
                push(&[pressure::EGF_PASS_WEAK], Bound::Weak { lower_end });
            }
        }
        if let Some((clauses, most)) = strong(spot) {
            let least = policy.strong_pressure_min_mpa().filter(|_| spot.skin_sensitive != Some(true));
            push(clauses, Bound::Strong { most, least });
        }
        let clause = pressure::SET_BY_TYPE_AND_SENSITIVITY;
        match (spot.skin_sensitive, policy.sensitive_pressure_max_mpa()) {
            (Some(true), Some(most)) => push(&[pressure::SET_BY_TYPE_AND_SENSITIVITY], Bound::Gentle { most }),
            (Some(true), None) => self.unknown.push(Finding::open(clause, "sensitive_pressure_max_mpa")),
            (Some(false), _) => {}
            (None, _) => self.unknown.push(Finding::unknown(clause, "skin_sensitive")),
        }
    }

    fn distance(&mut self, policy: &Policy, spot: &Spot) {
        let row = match (spot.site.is_eye(), spot.lesion) {
            (true, _) => limits::EYE_DISTANCE,
            (false, Lesion::Inflamed) => limits::INFLAMED_DISTANCE,
            (false, _) => return,
        };
        self.rules.push(Rule::within(Measure::DistanceCm, row.bounds(policy)));
    }

    fn angle(&mut self, policy: &Policy, spot: &Spot) {
        if spot.site.is_eye() {
            return;
        }
        let mut push = |row: &'static crate::book::LimitRow| {
            self.rules.push(Rule::within(Measure::AngleDeg, row.bounds(policy)));
        };
        if spot.lesion.has_head() {
            push(limits::HEADED_ANGLE);
        }
        match (spot.site, spot.sagging) {
            (Site::Nose, _) => push(limits::NOSE_ANGLE),
            (Site::Jaw, Some(true)) => push(limits::JAW_SAGGING_ANGLE),
            (Site::Jaw, None) => {
                let clauses = limits::JAW_SAGGING_ANGLE.clauses.iter();
                self.unknown.extend(clauses.map(|clause| Finding::unknown(*clause, "sagging")));
            }
            _ => {}
        }
    }
}

/// The clause that asks for strong pressure at a spot, and its hard end. The eye rules beat it.
pub(super) fn strong(spot: &Spot) -> Option<(&'static [Clause], Number)> {
    if spot.site.is_eye() || spot.pass == Pass::GrowthFactor {
        return None;
    }
    match spot.lesion {
        Lesion::Blackhead | Lesion::Whitehead => {
            Some((&[lesion::HEADS_BLOWN_OUT], super::book::lesion::heads_blown_out::MAX.value))
        }
        Lesion::Inflamed => {
            Some((&[lesion::INFLAMED_STRONG_PRESSURE], super::book::lesion::inflamed_strong_pressure::MAX.value))
        }
        Lesion::Suppurating | Lesion::Other => None,
    }
}

/// The pressure that counts as weak whatever was cleared with, where a spot asks for weak or lowered pressure: the book's
/// lower end. A policy that raises its own lower end does not raise this one, for it only tightens.
pub(super) fn weak(spot: &Spot) -> Option<Number> {
    let eye = spot.site.is_eye().then_some(eye::lower_pressure::MIN.value);
    eye.or((spot.pass == Pass::GrowthFactor).then_some(pressure::egf_pass_weak::MIN.value))
}

/// One reading at the handpiece; what is left out is not known.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Reading {
    pub pressure_mpa: Option<Number>,
    pub distance_cm: Option<Number>,
    pub angle_deg: Option<Number>,
    pub contact: Option<bool>,
}

impl Reading {
    pub const fn of(&self, measure: Measure) -> Option<Number> {
        match measure {
            Measure::PressureMpa => self.pressure_mpa,
            Measure::DistanceCm => self.distance_cm,
            Measure::AngleDeg => self.angle_deg,
        }
    }

    /// Whether the handpiece touches something: said so, or at no distance; not known where neither is said.
    pub fn touches(&self) -> Option<bool> {
        let near = self.distance_cm.map(|distance| distance <= handpiece::no_contact::DISTANCE_MIN_EXCLUSIVE.value);
        match (self.contact, near) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (None, None) => None,
            _ => Some(false),
        }
    }

    /// What the rules make of the reading, as findings.
    pub fn judge(&self, rules: &Rules, lowest_clearing: Option<Number>, findings: &mut Findings) {
        for finding in &rules.unknown {
            findings.push(finding.clone());
        }
        for rule in &rules.rules {
            let seen = self.of(rule.measure);
            let held = seen.and_then(|seen| rule.hold(seen, lowest_clearing).map(|held| (seen, held)));
            findings.each(rule.clauses, |clause| match held {
                Some((seen, held)) => rule.finding(clause, seen, held),
                None => Finding::unknown(clause, rule.measure.word()),
            });
        }
    }

    /// What the rule against contact makes of the reading.
    pub fn contact_finding(&self) -> Finding {
        let clause = handpiece::NO_CONTACT;
        let finding = match self.touches() {
            Some(true) => Finding::breached(clause).remedy(Remedy::Stop),
            Some(false) => Finding::met(clause),
            None => return Finding::unknown(clause, Measure::DistanceCm.word()),
        };
        match self.distance_cm {
            Some(distance) if self.contact != Some(true) => finding
                .what(Measure::DistanceCm.word())
                .seen(distance)
                .limit(Comparison::MoreThan, handpiece::no_contact::DISTANCE_MIN_EXCLUSIVE.value)
                .unit(Unit::Centimetre),
            _ => finding.what("contact").seen(self.touches() == Some(true)).limit(Comparison::Equal, false),
        }
    }
}
