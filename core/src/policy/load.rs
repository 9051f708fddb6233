//! Reading a policy: every fault of it, each with its clause.

use alloc::{format, string::ToString, vec::Vec};

use super::{Settings, Wording};
use crate::{
    book::{Book, PhraseRow},
    invalid::{Code, Fault, Faults, InvalidInput, echo},
    node::{MOST_FIELDS, Node},
    shapes::phrase,
};

/// The parameters that every policy has beside those of its book.
const SHARED: [&str; 2] = ["time_zone", "wording"];

impl Settings {
    /// Reads settings; what is left out keeps the source's figure.
    ///
    /// # Errors
    /// [`InvalidInput`] with every fault: a parameter that does not exist, a value of another type, outside the
    /// bounds of its clause, or looser than a safety limit.
    pub fn load(book: &'static Book, node: &Node<'_>) -> Result<Self, InvalidInput> {
        let mut settings = Self::defaults(book);
        let mut faults = Faults::new();
        let Node::Map(fields) = node else {
            return Err(node.unfit(("an object of policy parameters", "政策参数对象")).into());
        };
        if fields.len() > MOST_FIELDS {
            return Err(Fault::new(Code::TooLong, "", ("an object of at most 1000 fields", "至多1000个字段的对象"))
                .got(fields.len())
                .into());
        }
        let mut seen: Vec<&str> = Vec::new();
        for (name, value) in fields {
            if seen.contains(&name.as_ref()) {
                faults.push(Fault::new(Code::Duplicate, echo(name), ("each parameter once", "每个参数一次")));
            }
            seen.push(name);
            if let Err(found) = settings.set(name, value) {
                faults.extend(found.into_iter().map(|fault| fault.below(&echo(name))));
            }
        }
        settings.check_order(&mut faults);
        faults.check().map(|()| settings)
    }

    fn set(&mut self, name: &str, node: &Node<'_>) -> Result<(), Vec<Fault>> {
        match name {
            "time_zone" => self.set_zone(node).map_err(|fault| alloc::vec![fault]),
            "wording" => self.set_wording(node),
            _ => self.set_parameter(name, node).map_err(|fault| alloc::vec![fault]),
        }
    }

    fn set_zone(&mut self, node: &Node<'_>) -> Result<(), Fault> {
        let Node::Text(zone) = node else {
            return Err(node.unfit(("an IANA time zone, such as Asia/Shanghai", "IANA 时区名,如 Asia/Shanghai")));
        };
        self.zone = zone.parse()?;
        Ok(())
    }

    fn set_parameter(&mut self, name: &str, node: &Node<'_>) -> Result<(), Fault> {
        let Some((row, value)) = self.book.params.iter().zip(&mut self.values).find(|(row, _)| row.name == name) else {
            let trade = self.book.trade;
            let expected = (format!("a parameter of the {trade} policy"), format!("{trade} 政策的参数"));
            let known = self.book.params.iter().map(|row| row.name).chain(SHARED);
            return Err(Fault::new(Code::UnknownField, "", expected).nearest(name, known));
        };
        if !matches!(node, Node::Null) {
            *value = Some(row.read(node)?);
        }
        Ok(())
    }

    fn set_wording(&mut self, node: &Node<'_>) -> Result<(), Vec<Fault>> {
        let mut faults = Vec::new();
        let Node::Map(phrases) = node else {
            return Err(alloc::vec![node.unfit(("an object of phrases", "话术对象"))]);
        };
        for (name, texts) in phrases {
            let Some(row) = self.book.phrases.iter().find(|row| row.name == *name && row.words.is_some()) else {
                let known = self.book.phrases.iter().map(|row| row.name);
                let fault = Fault::new(Code::UnknownWord, echo(name), ("a phrase of the book", "规则书中的话术"));
                faults.push(fault.nearest(name, known));
                continue;
            };
            if self.wording.contains_key(row.name) {
                faults.push(Fault::new(Code::Duplicate, row.name, ("each phrase once", "每条话术一次")));
            }
            let wording = read_wording(row, texts, &mut faults);
            self.wording.insert(row.name, wording);
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    fn check_order(&self, faults: &mut Faults) {
        for (at, row) in self.book.params.iter().enumerate() {
            let Some(other) = row.not_above else { continue };
            if let (Some(low), Some(high), Some(high_row)) =
                (self.number(at), self.number(other), self.book.params.get(other))
                && low > high
            {
                let expected =
                    (format!("at most {} ({high})", high_row.name), format!("不超过 {}({high})", high_row.name));
                faults.push(Fault::new(Code::OutsideBounds, row.name, expected).got(low).clause(row.clause));
            }
        }
    }
}

/// A phrase in the shop's own words, with every slot of the book's.
fn read_wording(row: &PhraseRow, texts: &Node<'_>, faults: &mut Vec<Fault>) -> Wording {
    let mut wording = Wording::default();
    let Node::Map(texts) = texts else {
        faults.push(texts.unfit(("an object with zh or en", "含 zh 或 en 的对象")).below(row.name));
        return wording;
    };
    for (language, text) in texts {
        let place = match language.as_ref() {
            "zh" => &mut wording.zh,
            "en" => &mut wording.en,
            other => {
                let fault = Fault::new(Code::UnknownField, echo(other), ("zh or en", "zh 或 en"));
                faults.push(fault.below(row.name));
                continue;
            }
        };
        if place.is_some() {
            let fault = Fault::new(Code::Duplicate, language.as_ref(), ("each language once", "每种语言一次"));
            faults.push(fault.below(row.name));
        }
        let read = match text {
            Node::Text(text) => phrase::check_slots(text, row.slots).map(|()| text.to_string()),
            other => Err(other.unfit(("the words with their slots", "带空位的话术文本"))),
        };
        match read {
            Ok(words) => *place = Some(words),
            Err(fault) => faults.push(fault.below(language).below(row.name)),
        }
    }
    wording
}
