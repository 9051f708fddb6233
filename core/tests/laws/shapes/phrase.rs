//! A phrase: filled in whole, in both languages, or not said at all.

use std::collections::BTreeMap;

use clausebook::{
    Outcome, Verdict,
    book::{Book, Language, PhraseRow},
    clause::Kind,
    functions::TRADES,
    invalid::Code,
    policy::Settings,
    shapes::{Facts, Holds, phrase::Moment},
};
use proptest::prelude::*;

use crate::common::{facts, law};

type Slots = BTreeMap<String, String>;

fn phrases() -> impl Iterator<Item = (&'static Book, &'static PhraseRow)> {
    TRADES.iter().flat_map(|trade| trade.book.phrases.iter().map(|row| (trade.book, row)))
}

fn is_declined(row: &PhraseRow) -> bool {
    row.clauses.iter().any(|clause| clause.kind() == Kind::Declined)
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL)
}

/// Something for every slot; braces and backslashes among it.
fn slots(row: &PhraseRow) -> impl Strategy<Value = Slots> {
    let names: Vec<&'static str> = row.slots.to_vec();
    prop::collection::vec("[a-z李{}\\\\]{1,8}", names.len())
        .prop_map(move |texts| names.iter().map(|name| (*name).to_string()).zip(texts).collect())
}

/// Facts under which the words are due.
fn due(row: &PhraseRow) -> Facts {
    let holds = row.condition.all.iter().chain(row.condition.any).map(|name| ((*name).to_string(), Some(true)));
    holds.chain(row.condition.none.iter().map(|name| ((*name).to_string(), Some(false)))).collect()
}

fn tell(holds: impl Fn(&'static PhraseRow, &Settings, Moment) -> Result<(), TestCaseError>) {
    for (book, row) in phrases() {
        let settings = Settings::defaults(book);
        let values = (language(), slots(row), facts::some(row.fact_names()));
        law(&format!("{}.phrase.{}", book.trade, row.name), 64, values, |(language, slots, facts)| {
            holds(row, &settings, Moment { language, slots, facts })
        });
    }
}

#[test]
fn spoken_words_stand_filled_in_in_both_languages() {
    tell(|row, settings, moment| {
        let Some(words) = row.words else { return Ok(()) };
        let moment = Moment { facts: due(row), ..moment };
        let decision = row.say(settings, &moment).expect("every slot is filled");
        prop_assert_eq!(decision.verdict(), Verdict::Ok);
        let text = &decision.value().expect("a due phrase has words").text;
        let mut expected = String::new();
        for (at, part) in words.get(moment.language).split('{').enumerate() {
            match (at, part.split_once('}')) {
                (0, _) | (_, None) => expected.push_str(part),
                (_, Some((slot, after))) => expected.extend([moment.slots[slot].as_str(), after]),
            }
        }
        prop_assert_eq!(text, &expected);
        for filling in moment.slots.values() {
            prop_assert!(text.contains(filling.as_str()), "{} lacks {}", text, filling);
        }
        Ok(())
    });
}

#[test]
fn words_are_said_only_while_they_are_true() {
    tell(|row, settings, moment| {
        let decision = row.say(settings, &moment).expect("every slot is filled");
        let expected = match row.condition.holds(&moment.facts) {
            _ if is_declined(row) => Verdict::Refused,
            Holds::Yes => Verdict::Ok,
            Holds::No => Verdict::Refused,
            Holds::Unknown(_) => Verdict::Undetermined,
        };
        prop_assert_eq!(decision.verdict(), expected);
        prop_assert_eq!(decision.value().is_some(), expected == Verdict::Ok);
        Ok(())
    });
}

#[test]
fn a_declined_phrase_is_refused_with_the_reason() {
    let declined = phrases().filter(|(_, row)| is_declined(row));
    for (book, row) in declined {
        assert!(row.words.is_none(), "{}: declined words must not be kept", row.name);
        for language in Language::ALL {
            let moment = Moment { language: *language, slots: Slots::new(), facts: due(row) };
            let decision = row.say(&Settings::defaults(book), &moment).expect("there is nothing to fill in");
            assert_eq!(decision.verdict(), Verdict::Refused);
            for finding in decision.findings() {
                assert_eq!(finding.outcome, Outcome::Breached);
                let reason = finding.clause.reason().expect("a declined clause has its reason").get(*language);
                assert!(finding.message(*language).contains(reason), "{}", finding.message(*language));
            }
        }
    }
}

#[test]
fn every_slot_that_is_left_out_or_blank_is_a_fault_with_its_path() {
    tell(|row, settings, moment| {
        for slot in row.slots {
            for filling in [None, Some(""), Some(" \u{3000}")] {
                let mut slots = moment.slots.clone();
                slots.remove(*slot);
                slots.extend(filling.map(|text| ((*slot).to_string(), text.to_string())));
                let error = row.say(settings, &Moment { slots, ..moment.clone() }).expect_err("a slot is empty");
                let faults: Vec<_> = error.faults().iter().map(|fault| (fault.code, fault.path.clone())).collect();
                prop_assert_eq!(faults, [(Code::UnfilledSlot, format!("slots.{slot}"))]);
            }
        }
        Ok(())
    });
}

#[test]
fn a_shops_own_wording_is_said_instead() {
    use clausebook::node::Node;
    for (book, row) in phrases().filter(|(_, row)| row.words.is_some()) {
        law(&format!("{}.phrase.{}", book.trade, row.name), 16, (language(), slots(row)), |(language, slots)| {
            let own = row.slots.iter().map(|slot| format!("<{{{slot}}}>")).collect::<String>() + "!";
            let wording = format!(r#"{{"wording": {{"{}": {{"{}": "{own}"}}}}}}"#, row.name, language.word());
            let settings = Settings::load(book, &Node::from_json(&wording).expect("JSON")).expect("all slots stand");
            let moment = Moment { language, slots: slots.clone(), facts: due(row) };
            let decision = row.say(&settings, &moment).expect("every slot is filled");
            let expected = row.slots.iter().map(|slot| format!("<{}>", slots[*slot])).collect::<String>() + "!";
            prop_assert_eq!(&decision.value().expect("a due phrase has words").text, &expected);
            Ok(())
        });
    }
}
