//! Whether what a social organisation is said to have handed in can be true.

use alloc::{collections::BTreeSet, format, string::String};

use super::society::{SocietyFile, is_check};
use crate::invalid::{Code, Fault, Faults, InvalidInput};

pub(super) fn check(case: &SocietyFile) -> Result<(), InvalidInput> {
    let mut faults = Faults::new();
    let persons: BTreeSet<&str> = case.persons.iter().map(String::as_str).collect();
    let mut seen = BTreeSet::new();
    for (at, paper) in case.papers.iter().enumerate() {
        let path = |field: &str| format!("papers[{at}]{field}");
        let word = paper.paper.word();
        let personal = paper.paper.is_personal();
        let fits = paper.paper.is_of(case.service.form()) || (personal && !is_check(case));
        if !fits {
            let expected = ("a paper of this service", "本项服务的材料");
            faults.push(Fault::new(Code::Contradiction, path(".paper"), expected).got(word));
        }
        match &paper.of {
            None if personal => {
                let expected = ("whose paper it is", "材料所属人员");
                faults.push(Fault::new(Code::MissingField, path(".of"), expected));
            }
            Some(of) if !personal => {
                let expected = ("nothing: the paper belongs to no single person", "不填:该材料不属于个人");
                faults.push(Fault::new(Code::Contradiction, path(".of"), expected).got(of));
            }
            Some(of) if !persons.is_empty() && !persons.contains(of.as_str()) => {
                let expected = ("one of persons", "persons 中的一人");
                faults.push(Fault::new(Code::UnknownWord, path(".of"), expected).got(of));
            }
            _ => {}
        }
        if let Some(year) = paper.year.filter(|_| paper.paper.covers().is_none()) {
            let expected = ("nothing: the paper covers no certain year", "不填:该材料不对应年度");
            faults.push(Fault::new(Code::Contradiction, path(".year"), expected).got(year));
        }
        if !seen.insert((paper.paper, paper.of.as_deref())) {
            faults.push(Fault::new(Code::Duplicate, path(""), ("each paper once", "每份材料一次")).got(word));
        }
    }
    faults.each_name_once("persons", case.persons.iter().map(String::as_str));
    faults.each_name_once("other_papers", case.other_papers.iter().map(|other| other.name.as_str()));
    if is_check(case) && !case.other_papers.is_empty() {
        let expected = ("nothing: an annual check asks for no other papers", "不填:年度检查不要求其他材料");
        faults.push(Fault::new(Code::Contradiction, "other_papers", expected));
    }
    faults.check()
}
