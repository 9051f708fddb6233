//! Settings as data: all of them, and what differs from the source's figures.

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::{Settings, param::Value};
use crate::{time::Zone, unit::Unit};

/// A value as it loads again: a share is read from text only, so it is written as text.
struct Entry<'s>(Unit, &'s Value);

impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self(Unit::Rate, Value::Number(share)) => serializer.collect_str(share),
            Self(_, value) => value.serialize(serializer),
        }
    }
}

/// All settings, open ones as null.
impl Serialize for Settings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("time_zone", self.zone.name())?;
        for (row, value) in self.book.params.iter().zip(&self.values) {
            map.serialize_entry(row.name, &value.as_ref().map(|value| Entry(row.unit, value)))?;
        }
        map.serialize_entry("wording", &self.wording)?;
        map.end()
    }
}

/// What differs from the source's figures.
pub(super) struct Changes<'s>(pub(super) &'s Settings);

impl Serialize for Changes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let settings = self.0;
        let mut map = serializer.serialize_map(None)?;
        if settings.zone != Zone::default() {
            map.serialize_entry("time_zone", settings.zone.name())?;
        }
        for (row, value) in settings.book.params.iter().zip(&settings.values) {
            if let Some(value) = value
                && Some(value) != row.default.map(|number| row.value(number)).as_ref()
            {
                map.serialize_entry(row.name, &Entry(row.unit, value))?;
            }
        }
        if !settings.wording.is_empty() {
            map.serialize_entry("wording", &settings.wording)?;
        }
        map.end()
    }
}
