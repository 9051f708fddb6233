//! An instant as its text: a table's findings tell millions of them.

use chrono::{DateTime, Datelike as _, Timelike as _};

/// As long as an instant's text can be: `2026-03-02T10:00:00.123456+08:00`, and an offset to the second.
const LONGEST: usize = 40;

/// A text while it is written; what has no place is cut off.
pub(super) struct InstantText {
    bytes: [u8; LONGEST],
    len: usize,
}

impl InstantText {
    /// The microseconds since 1970 (UTC) as RFC 3339 tells them at an offset, which it rounds to the minute; the fraction in threes of digits.
    pub fn new(micros: i64, offset_seconds: i32) -> Self {
        let mut text = Self { bytes: [b'0'; LONGEST], len: 0 };
        let shift = i64::from(offset_seconds).saturating_mul(1_000_000);
        let local = DateTime::from_timestamp_micros(micros.saturating_add(shift)).unwrap_or_default().naive_utc();
        text.digits(local.year().unsigned_abs(), 4);
        for (before, part) in [(b'-', local.month()), (b'-', local.day()), (b'T', local.hour())] {
            text.push(before);
            text.digits(part, 2);
        }
        for part in [local.minute(), local.second()] {
            text.push(b':');
            text.digits(part, 2);
        }
        let micro = local.nanosecond().div_euclid(1_000);
        if micro > 0 {
            text.push(b'.');
            let millis = micro.is_multiple_of(1_000);
            if millis { text.digits(micro.div_euclid(1_000), 3) } else { text.digits(micro, 6) }
        }
        text.push(if offset_seconds < 0 { b'-' } else { b'+' });
        let minutes = offset_seconds.unsigned_abs().saturating_add(30).div_euclid(60);
        text.digits(minutes.div_euclid(60), 2);
        text.push(b':');
        text.digits(minutes.rem_euclid(60), 2);
        text
    }

    #[inline]
    fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.len) {
            *place = byte;
            self.len = self.len.saturating_add(1);
        }
    }

    /// So many digits, zeros in front.
    #[inline]
    fn digits(&mut self, value: u32, count: u32) {
        for place in (0..count).rev() {
            let digit = value.div_euclid(10_u32.saturating_pow(place)).rem_euclid(10);
            self.push(b'0'.saturating_add(u8::try_from(digit).unwrap_or_default()));
        }
    }

    pub fn as_str(&self) -> &str {
        self.bytes.get(..self.len).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, FixedOffset, SecondsFormat};

    use super::InstantText;

    #[test]
    fn it_is_the_text_that_chrono_writes() {
        let parts = [0, 1, 999, 1_000, 120_000, 999_999];
        for second in (-60_000_000_000_i64..250_000_000_000).step_by(987_654_321) {
            for (part, offset) in parts.iter().flat_map(|part| [0, 28_800, -12_600, 59, -59, 20_700].map(|o| (part, o)))
            {
                let micros = second * 1_000_000 + part;
                let utc = DateTime::from_timestamp_micros(micros).unwrap();
                let told = utc.with_timezone(&FixedOffset::east_opt(offset).unwrap());
                let expected = told.to_rfc3339_opts(SecondsFormat::AutoSi, false);
                assert_eq!(InstantText::new(micros, offset).as_str(), expected, "{micros} {offset}");
            }
        }
    }
}
