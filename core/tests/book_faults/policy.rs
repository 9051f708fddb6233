//! Faults of the policy's parameters.

/// A parameter of its own before the first limit: its lines from the second on.
macro_rules! added {
    ($lines:expr) => {
        concat!("[[policy]]\n", $lines, "\nen = \"x\"\nzh = \"x\"\n\n[[limit]]\nname = \"pressure\"")
    };
}
/// Where it is added.
macro_rules! here {
    () => {
        "[[limit]]\nname = \"pressure\""
    };
}

broken! {
    policy_twice: here!() => added!("name = \"payment\"\nclause = \"return.window\"\nunit = \"h\""), 1,
        "policy: \"payment\" stands twice, first in line 114";
    policy_name_taken: here!() => added!("name = \"zone\"\nclause = \"return.window\"\nunit = \"h\""), 1,
        "policy zone: is a name that every policy has already";
    policy_not_snake_case: here!() => added!("name = \"Zone\"\nclause = \"return.window\"\nunit = \"h\""), 1,
        "policy Zone: \"Zone\" is not in snake_case";
    policy_without_en: "en = \"How money is given back.\"" => "", -4, "policy payment: has no words in `en`";
    policy_of_no_clause: here!() => added!("name = \"x\"\nclause = \"return.windows\"\nunit = \"h\""), 2,
        "policy x: `clause` names \"return.windows\", which is no clause; nearest: \"return.window\"";
    unknown_unit: here!() => added!("name = \"x\"\nclause = \"return.window\"\nunit = \"hours\""), 3,
        "policy x: `unit` is \"hours\", which is none of s, min, h, d, week, month, year, rate, CNY, MPa, m, cm, mm, deg, degC, \
         count, flag, word, words, text, periods";
    default_of_no_clause: "default = \"@return.window.answer\"" => "default = \"@return.widow.answer\"", 0,
        "policy answer_h: `default` names \"return.widow\", which is no clause; nearest: \"return.window\"";
    default_of_no_param: "default = \"@return.window.answer\"" => "default = \"@return.window.anser\"", 0,
        "policy answer_h: `default` names param \"anser\" of clause return.window, which is not there; nearest: \"answer\"";
    default_no_figure: "default = \"@return.window.answer\"" => "default = \"@return.window.from\"", 0,
        "policy answer_h: `default` names param \"from\" of clause return.window, \"goods_received\", which is no <decimal> [unit]";
    default_no_path: "default = \"@return.window.answer\"" => "default = \"@answer\"", 0,
        "policy answer_h: `default` names \"@answer\", which is not @topic.name.key";
    literal_no_figure: "min = \"1 h\"" => "min = \"1h\"", 0, "policy answer_h: `min` names \"1h\", which is no <decimal> [unit]";
    default_of_another_unit: "default = \"@return.window.answer\"" => "default = \"@return.window.within\"", 0,
        "policy answer_h: `default` is \"@return.window.within\", which is in d, not in h";
    min_above_max: here!() => added!("name = \"x\"\nclause = \"return.window\"\nunit = \"h\"\nmin = \"3 h\"\nmax = \"2 h\""), 4,
        "policy x: `min` is above `max`";
    default_below_min: "min = \"1 h\"\nmax = \"@return.window.answer\"" => "min = \"49 h\"\nmax = \"50 h\"", -1, "policy answer_h: `min` is above `default`";
    default_above_max: here!() =>
        added!("name = \"x\"\nclause = \"return.window\"\nunit = \"h\"\ndefault = \"@return.window.answer\"\nmax = \"47 h\""), 4,
        "policy x: `default` is above `max`";
    broken_day: here!() => added!("name = \"x\"\nclause = \"return.window\"\nunit = \"d\"\nmin = \"1.5 d\""), 4,
        "policy x: `min` is \"1.5 d\", which is finer than a value in d can be";
    half_a_fen: here!() => added!("name = \"x\"\nclause = \"return.window\"\nunit = \"CNY\"\nmin = \"0.005 CNY\""), 4,
        "policy x: `min` is \"0.005 CNY\", which is finer than a value in CNY can be";
    negative_count: here!() => added!("name = \"x\"\nclause = \"return.window\"\nunit = \"count\"\nmin = \"-1\""), 4,
        "policy x: `min` is \"-1\", which is below nothing";
    word_with_default: here!() =>
        added!("name = \"x\"\nclause = \"return.window\"\nunit = \"word\"\ndefault = \"cash\"\none_of = [\"cash\"]"), 4,
        "policy x: is in word and takes no `default`";
    word_without_list: here!() => added!("name = \"x\"\nclause = \"return.window\"\nunit = \"word\""), 1,
        "policy x: is a word and has no `one_of`";
    list_without_words: here!() => added!("name = \"x\"\nclause = \"return.window\"\nunit = \"h\"\none_of = [\"cash\"]"), 1,
        "policy x: is in h and takes no `one_of`";
    word_without_name: "one_of = [\"cash\", \"card\"]" => "one_of = [\"cash\", \"cards\"]", 0,
        "policy payment: `one_of` is \"cards\", which has no entry under [names]; nearest: \"card\"";
    dangling_not_above: "not_above = \"pressure_max_mpa\"" => "not_above = \"pressure_max\"", 0,
        "policy pressure_min_mpa: `not_above` names \"pressure_max\", which is no policy parameter; nearest: \"pressure_max_mpa\"";
    not_above_itself: "not_above = \"pressure_max_mpa\"" => "not_above = \"pressure_min_mpa\"", 0,
        "policy pressure_min_mpa: `not_above` names the parameter itself; nearest: \"pressure_max_mpa\"";
    not_above_another_unit: "not_above = \"pressure_max_mpa\"" => "not_above = \"answer_h\"", 0,
        "policy pressure_min_mpa: `not_above` names \"answer_h\", which cannot be compared with it";
    default_above_the_other: here!() =>
        added!("name = \"x\"\nclause = \"press.range\"\nunit = \"MPa\"\ndefault = \"@press.range.max\"\nmax = \"1 MPa\"\n\
                not_above = \"low_mpa\"\nen = \"x\"\nzh = \"x\"\n\n[[policy]]\nname = \"low_mpa\"\nclause = \"press.range\"\n\
                unit = \"MPa\"\ndefault = \"@press.range.min\"\nmin = \"0 MPa\""), 6,
        "policy x: `default` is above that of \"low_mpa\"";
    safety_without_bound: here!() => added!("name = \"x\"\nclause = \"press.range\"\nunit = \"MPa\""), 1,
        "policy x: belongs to a safety clause and has no bound";
    safety_switched_off: here!() => added!("name = \"x\"\nclause = \"press.range\"\nunit = \"flag\""), 1,
        "policy x: belongs to a safety clause, which a flag cannot bound";
    safety_by_periods: here!() => added!("name = \"x\"\nclause = \"press.range\"\nunit = \"periods\""), 1,
        "policy x: belongs to a safety clause, which periods cannot bound";
}
