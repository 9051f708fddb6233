//! Every finding and every fault of the vectors is a sentence that a person can read, in both languages.

use clausebook::book::Language;
use clausebook_tests::vectors;

/// A word of the library that has no name in a person's language.
fn raw_word(sentence: &str) -> Option<&str> {
    sentence
        .split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'))
        .find(|word| word.trim_matches('_').contains('_'))
}

#[test]
fn every_finding_is_a_sentence_without_raw_words() {
    let mut wrong = std::collections::BTreeMap::new();
    for row in vectors::load().expect("the vectors can be read") {
        let Some(answer) = row.answer() else { continue };
        for finding in answer.findings() {
            for language in Language::ALL {
                let sentence = finding.message(*language);
                assert!(!sentence.is_empty());
                if let Some(word) = raw_word(&sentence) {
                    wrong.insert(format!("{} {}: {word}", row.trade, language.word()), sentence.clone());
                }
                if *language == Language::Zh {
                    assert!(sentence.chars().any(|letter| letter >= '一'), "no Chinese: {sentence}");
                }
            }
        }
    }
    let list: Vec<String> = wrong.iter().map(|(word, sentence)| format!("{word}\n    {sentence}")).collect();
    assert!(list.is_empty(), "{} words have no name:\n{}", list.len(), list.join("\n"));
}
