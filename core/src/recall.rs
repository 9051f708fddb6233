//! A finding read back from its wire form, so that a kept decision still has its sentences.

use alloc::string::ToString;

use strum::VariantArray;

use crate::{
    book::{Book, Text},
    clause::Clause,
    decision::{Comparison, Finding, Outcome, Quantity, Remedy},
    invalid::{Code, Expected, Fault, Faults, InvalidInput},
    measure::Number,
    money::Money,
    node::Node,
    time::{Day, Instant},
    unit::Unit,
};

const FINDING: Text = Text { en: "a finding of clausebook", zh: "clausebook 的结论" };

impl Finding {
    /// Reads a finding from its wire form. Its sentences are the same as those of the finding that was written.
    ///
    /// ```
    /// use clausebook::{Finding, book::Language, node::Node};
    /// let kept = r#"{"clause": "furniture_store.cancel.free_window", "outcome": "advice", "by": 3600, "unit": "s"}"#;
    /// let finding = Finding::from_node(&Node::from_json(kept).unwrap()).unwrap();
    /// assert!(finding.message(Language::En).ends_with("(off by 1 h)"));
    /// ```
    ///
    /// # Errors
    /// [`InvalidInput`] where the tree is no finding, or speaks of a clause or a word that the book does not have.
    pub fn from_node(node: &Node<'_>) -> Result<Self, InvalidInput> {
        let Node::Map(fields) = node else { return Err(node.unfit(FINDING).into()) };
        let mut faults = Faults::new();
        let clause = node.get("clause").ok_or_else(|| Fault::new(Code::MissingField, "clause", FINDING))?;
        let clause = clause_of(clause).map_err(|fault| fault.below("clause"))?;
        let mut finding = Self::new(clause, Outcome::Met);
        for (name, value) in fields {
            if let Err(fault) = finding.take(name, value) {
                faults.push(fault.below(name));
            }
        }
        if node.get("outcome").is_none() {
            faults.push(Fault::new(Code::MissingField, "outcome", FINDING));
        }
        faults.check().map(|()| finding)
    }

    fn take(&mut self, name: &str, value: &Node<'_>) -> Result<(), Fault> {
        let quantity = || quantity(self.clause, value).map(Some);
        match name {
            "clause" => {}
            "outcome" => self.outcome = read(value, Outcome::ALL.iter().map(|one| (one.word(), *one)))?,
            "what" => self.what = Some(word(self.clause, value)?),
            "at" => self.at = place(value)?,
            "seen" => self.seen = quantity()?,
            "comparison" => {
                self.comparison = Some(read(value, Comparison::ALL.iter().map(|one| (one.word(), *one)))?);
            }
            "limit" => self.limit = quantity()?,
            "by" => self.by = quantity()?,
            "unit" => self.unit = Some(read(value, Unit::VARIANTS.iter().map(|one| (one.sign(), *one)))?),
            "remedy" => self.remedy = Some(read(value, Remedy::ALL.iter().map(|one| (one.word(), *one)))?),
            _ => return Err(Fault::new(Code::UnknownField, "", FINDING)),
        }
        Ok(())
    }
}

fn clause_of(node: &Node<'_>) -> Result<Clause, Fault> {
    let Node::Text(id) = node else { return Err(node.unfit(("the id of a clause", "条款编号"))) };
    Clause::find(id).ok_or_else(|| {
        Fault::new(Code::UnknownWord, "", ("the id of a clause", "条款编号"))
            .got(id)
            .nearest(id, Clause::all().map(Clause::id))
    })
}

/// The one of `known` that a word names.
fn read<T>(node: &Node<'_>, known: impl Iterator<Item = (&'static str, T)> + Clone) -> Result<T, Fault> {
    let Node::Text(word) = node else { return Err(node.unfit(("a word", "词"))) };
    let found = known.clone().find(|(name, _)| name == word).map(|(_, one)| one);
    found.ok_or_else(|| {
        Fault::new(Code::UnknownWord, "", ("a word of clausebook", "clausebook 的取值"))
            .got(word)
            .nearest(word, known.map(|(name, _)| name))
    })
}

fn place(node: &Node<'_>) -> Result<Option<u32>, Fault> {
    let Node::Int(place) = node else { return Err(node.unfit(("a whole number", "整数"))) };
    Ok(u32::try_from(*place).ok())
}

fn book_of(clause: Clause) -> Option<&'static Book> {
    crate::trades::TRADES.iter().map(|trade| trade.book).find(|book| book.trade == clause.trade())
}

/// The book's own copy of a word.
fn known_word(clause: Clause, word: &str) -> Option<&'static str> {
    let book = book_of(clause)?;
    let names = book.names.iter().map(|row| row.name).chain(book.params.iter().map(|row| row.name));
    names.into_iter().find(|name| *name == word)
}

fn word(clause: Clause, node: &Node<'_>) -> Result<&'static str, Fault> {
    let expected = || Expected::from(("a word of the book", "规则书中的词"));
    let Node::Text(word) = node else { return Err(node.unfit(expected())) };
    known_word(clause, word).ok_or_else(|| Fault::new(Code::UnknownWord, "", expected()).got(word))
}

/// What a value speaks of. Each sort has a form of its own; a text that looks like another sort reads the same.
fn quantity(clause: Clause, node: &Node<'_>) -> Result<Quantity, Fault> {
    Ok(match node {
        Node::Flag(flag) => Quantity::Flag(*flag),
        // An answer may lie beyond what is taken as input: a lateness in seconds, say.
        Node::Int(value) => Quantity::Number(Number::from_millionths(value.saturating_mul(1_000_000))),
        Node::Float(_) => Quantity::Number(Number::from_node(node)?),
        Node::Text(text) => match known_word(clause, text) {
            Some(word) => Quantity::Word(word),
            None => text_quantity(text),
        },
        Node::Money(money) => Quantity::Money(*money),
        Node::Number(number) => Quantity::Number(*number),
        Node::Instant(instant) => Quantity::Instant(*instant),
        Node::Day(day) => Quantity::Day(*day),
        other => return Err(other.unfit(("a value of a finding", "结论中的值"))),
    })
}

fn text_quantity(text: &str) -> Quantity {
    let money = Money::from_node(&Node::from(text)).ok().filter(|money| money.to_string() == text);
    let instant = || text.parse::<Instant>().ok();
    let day = || Day::from_node(&Node::from(text)).ok();
    money
        .map(Quantity::Money)
        .or_else(|| instant().map(Quantity::Instant))
        .or_else(|| day().map(Quantity::Day))
        .unwrap_or_else(|| Quantity::Text(text.into()))
}
