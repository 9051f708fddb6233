//! Figures as they are printed: a decimal and a unit.

use rust_decimal::Decimal;

/// A number in millionths and the sign of its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    pub millionths: i64,
    pub unit: &'static str,
}

/// The signs of the units and their variants of `Unit`.
const UNITS: [(&str, &str); 21] = [
    ("s", "Second"),
    ("min", "Minute"),
    ("h", "Hour"),
    ("d", "Day"),
    ("week", "Week"),
    ("month", "Month"),
    ("year", "Year"),
    ("rate", "Rate"),
    ("CNY", "Cny"),
    ("MPa", "Megapascal"),
    ("m", "Metre"),
    ("cm", "Centimetre"),
    ("mm", "Millimetre"),
    ("deg", "Degree"),
    ("degC", "Celsius"),
    ("count", "Count"),
    ("flag", "Flag"),
    ("word", "Word"),
    ("words", "Words"),
    ("text", "Text"),
    ("periods", "Periods"),
];

/// Elapsed time.
pub const ELAPSED: [&str; 3] = ["s", "min", "h"];
/// Calendar time.
pub const CALENDAR: [&str; 4] = ["d", "week", "month", "year"];
/// Values that are no figures.
pub const UNMEASURED: [&str; 5] = ["flag", "word", "words", "text", "periods"];
/// Units whose figures are whole numbers.
pub const WHOLE: [&str; 5] = ["d", "week", "month", "year", "count"];

/// Things that are counted, all in one unit.
const COUNTED: [&str; 27] = [
    "session", "sessions", "copy", "copies", "person", "persons", "point", "points", "pass", "passes", "time", "times",
    "step", "steps", "set", "sets", "pair", "pairs", "pieces", "box", "boxes", "bottle", "bottles", "pack", "packs",
    "roll", "rolls",
];

/// One, in millionths.
pub const ONE: i64 = 1_000_000;

/// The unit with this sign, as a policy parameter or a limit states it.
pub fn unit(sign: &str) -> Option<&'static str> {
    UNITS.iter().find(|(known, _)| *known == sign).map(|(known, _)| *known)
}

/// Every sign.
pub fn signs() -> impl Iterator<Item = &'static str> {
    UNITS.iter().map(|(sign, _)| *sign)
}

/// The variant of `Unit` with this sign.
pub fn variant(sign: &str) -> &'static str {
    UNITS.iter().find(|(known, _)| *known == sign).map_or("Count", |(_, variant)| *variant)
}

/// Reads `48 h`, `10 %`, `0.3 MPa`, `3 months`, `8 sessions`, `3`.
pub fn parse(text: &str) -> Option<Figure> {
    let (number, sign) = text.split_once(' ').unwrap_or((text, ""));
    let (scale, unit) = match sign {
        "" => (ONE, "count"),
        "%" => (10_000, "rate"),
        "weeks" => (ONE, "week"),
        "months" => (ONE, "month"),
        "years" => (ONE, "year"),
        counted if COUNTED.contains(&counted) => (ONE, "count"),
        "rate" | "count" => return None,
        sign => (ONE, unit(sign).filter(|unit| !UNMEASURED.contains(unit))?),
    };
    let millionths = decimal(number)?.checked_mul(Decimal::from(scale))?.normalize();
    if millionths.scale() != 0 {
        return None;
    }
    Some(Figure { millionths: i64::try_from(millionths.mantissa()).ok()?, unit })
}

/// Reads a clock time such as `09:30`, in minutes since midnight.
pub fn clock(text: &str) -> Option<u16> {
    let two = |digits: &str| digits.parse::<u16>().ok().filter(|_| digits.len() == 2 && !digits.starts_with('+'));
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute) = (two(hour).filter(|hour| *hour < 24)?, two(minute).filter(|minute| *minute < 60)?);
    hour.checked_mul(60)?.checked_add(minute)
}

/// A plain decimal number: digits with at most one point between them, and a sign.
fn decimal(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let digit = |letter: char| letter.is_ascii_digit();
    if plain && digits.starts_with(digit) && digits.ends_with(digit) {
        Decimal::from_str_exact(text).ok()
    } else {
        None
    }
}
