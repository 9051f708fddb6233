//! Faults of the TOML, of clauses and of names.

use crate::{TINY, faults_of};

broken! {
    bad_toml: "trade = \"tiny\"" => "trade \"tiny\"", 0, "not TOML: key with no value, expected `=`";
    key_twice: "lines = \"4\"" => "lines = \"4\"\nlines = \"4\"", 1, "not TOML: duplicate key";
    unknown_key: "lines = \"4\"" => "lines = \"4\"\nseverty = \"must\"", 1,
        "clause tiny.press.again: unknown key `severty`; nearest: \"severity\"";
    unknown_list: "[names]\n" => "[[forms]]\nname = \"x\"\n\n[names]\n", 0, "book: unknown key `forms`; nearest: \"form\"";
    unknown_key_of_act: "weekday = \"monday\"" => "weekday = \"monday\"\nuntil = \"x\"", 1,
        "schedule returns, act weekly_count: unknown key `until`";
    unknown_key_inside: "force = \"hard\" }" => "force = \"hard\", hardness = 1 }", 0,
        "limit pressure: unknown key `hardness`";
    missing_key: "[[clause]]\nid = \"tiny.press.again\"\nlines = \"4\"" => "[[clause]]\nid = \"tiny.press.again\"", 0,
        "clause tiny.press.again: has no `lines`";
    missing_key_inside: "nominal = { at = \"@press.range.angle\" }" => "nominal = { force = \"hard\" }", 0,
        "limit angle: `nominal` has no `at`";
    wrong_type: "lines = \"2-3\"" => "lines = 2", 0,
        "clause tiny.press.range: `lines`: invalid type: integer `2`, expected a string";
    wrong_type_of_list: "after = [\"wrap\"]" => "after = \"wrap\"", 0,
        "procedure sale, step take_money: `after`: invalid type: string \"wrap\", expected a sequence";

    clause_twice: "[names]\n" =>
        "[[clause]]\nid = \"tiny.press.again\"\nlines = \"9\"\nen = \"x\"\nzh = \"x\"\nkind = \"limit\"\n\n[names]\n", 1,
        "clause: \"tiny.press.again\" stands twice, first in line 24";
    name_twice: "answer = { en = \"answer\"" => "answer = { en = \"a\", zh = \"a\" }\nanswer = { en = \"answer\"", 1,
        "not TOML: duplicate key";
    id_of_another_trade: "[[clause]]\nid = \"tiny.press.again\"" =>
        "[[clause]]\nid = \"tidy.a.b\"\nlines = \"9\"\nen = \"x\"\nzh = \"x\"\nkind = \"limit\"\n\n[[clause]]\nid = \"tiny.press.again\"", 1,
        "clause tidy.a.b: `id` is \"tidy.a.b\", which is not tiny.topic.name in snake_case";
    id_without_topic: "[[clause]]\nid = \"tiny.press.again\"" =>
        "[[clause]]\nid = \"tiny.Press\"\nlines = \"9\"\nen = \"x\"\nzh = \"x\"\nkind = \"limit\"\n\n[[clause]]\nid = \"tiny.press.again\"", 1,
        "clause tiny.Press: `id` is \"tiny.Press\", which is not tiny.topic.name in snake_case";
    unknown_kind: "kind = \"window\"" => "kind = \"windw\"", 0,
        "clause tiny.return.window: `kind` is \"windw\", which is none of limit, window, money, sequence, eligibility, choice, \
         record, quantity, script, conduct, declined; nearest: \"window\"";
    unknown_severity: "severity = \"should\"" => "severity = \"maybe\"", 0,
        "clause tiny.press.again: `severity` is \"maybe\", which is none of must, should, never";
    bad_lines: "lines = \"2-3\"" => "lines = \"3-2\"", 0,
        "clause tiny.press.range: `lines` is \"3-2\", which is neither N nor N-M";
    dangling_same_as: "same_as = \"press.range\"" => "same_as = \"press.ranges\"", 0,
        "clause tiny.press.again: `same_as` names \"press.ranges\", which is no clause; nearest: \"press.range\"";
    same_as_itself: "id = \"tiny.press.again\"\nlines = \"4\"\nen = \"The press runs as said before.\"\nzh = \"压力同前。\"\nkind = \"limit\"\nseverity = \"should\"\nsame_as = \"press.range\"" =>
        "id = \"tiny.press.again\"\nlines = \"4\"\nen = \"x\"\nzh = \"x\"\nkind = \"limit\"\nsame_as = \"press.again\"", 0,
        "clause: `same_as` runs in a circle: tiny.press.again, tiny.press.again";
    declined_without_reason: "id = \"tiny.sale.claim_last_piece\"\nlines = \"6\"\nen = \"Say that it is the last piece.\"\nzh = \"称这是最后一件。\"\nkind = \"declined\"\nreason = { en = \"A false statement.\", zh = \"不实陈述。\" }" =>
        "id = \"tiny.sale.claim_last_piece\"\nlines = \"6\"\nen = \"x\"\nzh = \"x\"\nkind = \"declined\"", 0,
        "clause tiny.sale.claim_last_piece: is declined and has no `reason`";
    reason_in_one_language: "id = \"tiny.sale.claim_last_piece\"\nlines = \"6\"\nen = \"Say that it is the last piece.\"\nzh = \"称这是最后一件。\"\nkind = \"declined\"\nreason = { en = \"A false statement.\", zh = \"不实陈述。\" }" =>
        "id = \"tiny.sale.claim_last_piece\"\nlines = \"6\"\nen = \"x\"\nzh = \"x\"\nkind = \"declined\"\nreason = { en = \"x\" }", 0,
        "clause tiny.sale.claim_last_piece, reason: has no words in `zh`";
    param_not_snake_case: "fee_rate = \"10 %\"" => "FeeRate = \"10 %\"", 0,
        "clause tiny.return.window, params: \"FeeRate\" is not in snake_case";
    clause_without_zh: "id = \"tiny.sale.show_first\"\nlines = \"5\"\nen = \"Nothing is wrapped before it is shown.\"\nzh = \"先展示后包装。\"" =>
        "id = \"tiny.sale.show_first\"\nlines = \"5\"\nen = \"Nothing is wrapped before it is shown.\"", 0,
        "clause tiny.sale.show_first: has no words in `zh`";
    clause_with_empty_en: "id = \"tiny.sale.show_first\"\nlines = \"5\"\nen = \"Nothing is wrapped before it is shown.\"" =>
        "id = \"tiny.sale.show_first\"\nlines = \"5\"\nen = \" \"", 0,
        "clause tiny.sale.show_first: has no words in `en`";
    name_without_zh: "smile = { en = \"smile\", zh = \"微笑\" }" => "smile = { en = \"smile\" }", 0,
        "name smile: has no words in `zh`";
    empty_title: "title = { en = \"A tiny shop\", zh = \"小店\" }" => "title = { en = \"\", zh = \"小店\" }", 0,
        "book, title: has no words in `en`";
    empty_source: "source = \"tiny_source.txt\"" => "source = \"\"", -2, "book: `source` is empty";
}

#[test]
fn all_faults_at_once() {
    let text = TINY
        .replace("severity = \"should\"", "severity = \"shuold\"")
        .replace("kind = \"window\"", "kynd = \"window\"")
        .replace("name = \"pressure\"\ninput", "name = \"pressure\"\nimput")
        .replace("after = [\"wrap\"]", "after = [\"warp\"]");
    assert_eq!(
        faults_of(&text),
        [
            "tiny.toml:5: clause tiny.return.window: has no `kind`",
            "tiny.toml:10: clause tiny.return.window: unknown key `kynd`; nearest: \"kind\"",
            "tiny.toml:29: clause tiny.press.again: `severity` is \"shuold\", which is none of must, should, never; nearest: \
             \"should\"",
            "tiny.toml:121: limit pressure: has no `input`",
            "tiny.toml:123: limit pressure: unknown key `imput`; nearest: \"input\"",
            "tiny.toml:173: procedure sale, step take_money: `after` names \"warp\", which is no step of the procedure; nearest: \
             \"wrap\"",
        ]
    );
}
