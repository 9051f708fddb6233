"""Clauses, books, names, signatures, and what help() tells."""

import inspect
import json
import pickle
import pydoc
from typing import Any

import clausebook
import pytest
from clausebook import find
from clausebook import furniture_store as store
from clausebook import skin_clinic as clinic
from support import every_rule, fields


def help_on(thing: Any) -> str:
    """What help() tells, without its line breaks, which differ between versions of Python."""
    return " ".join(pydoc.plain(pydoc.render_doc(thing)).split()).replace("( ", "(")


def test_a_clause_tells_its_words_and_its_source() -> None:
    clause = clausebook.clause("furniture_store.cancel.free_window")
    assert (clause.trade, clause.topic, clause.kind, clause.severity) == ("furniture_store", "cancel", "window", "must")
    assert clause.zh == clause.text("zh") == "非定制产品订单在下单后48小时内可无偿取消。"
    assert clause.lines == "59" and clause.source and not clause.safety and not clause.forecast
    assert clause in store.clauses() and list(store.clauses()) == sorted(store.clauses())
    assert len({*store.clauses(), clause}) == len(store.clauses())
    assert pickle.loads(pickle.dumps(clause)) == clause
    with pytest.raises(clausebook.InvalidInput) as caught:
        clausebook.clause("furniture_store.cancel.free_windw")
    assert caught.value.faults[0].nearest == clause.id
    declined = [one for one in (*store.clauses(), *clinic.clauses()) if one.kind == "declined"]
    assert declined and all(one.reason("zh") and one.reason("en") for one in declined)
    assert clause.reason() is None


def test_a_book_tells_its_version_and_its_names() -> None:
    book = store.book
    assert book.trade == "furniture_store" and book.version and len(book.digest) == 64
    assert book.clauses == store.clauses()
    assert book.name("insisted", "zh") != "insisted" and book.name("no such word") == "no such word"


def test_a_kept_finding_has_its_sentences(case: dict[str, Any]) -> None:
    for finding in store.cancel(**case).findings:
        again = clausebook.Finding.from_dict(finding.to_dict())
        assert again == finding and again.message("zh") == finding.message("zh")
        assert pickle.loads(pickle.dumps(finding)) == finding


def test_every_rule_is_documented_and_has_a_signature_of_keywords() -> None:
    for rule in every_rule():
        doc, signature = inspect.getdoc(rule), inspect.signature(rule)
        assert doc is not None
        assert {one.kind for one in signature.parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}
        assert all(name in doc for name in signature.parameters)
        assert all(field in doc for text in rule._schemas() for field in fields(json.loads(text)))
        assert all(clause.id in doc and clause.source in doc for clause in rule.cites)
        assert all(part in doc for part in ("Returns:", "Raises:", "InvalidInput"))
        assert "```" not in doc and "](" not in doc
        help_text = help_on(rule)
        assert f"{rule.__name__}(*" in help_text and "Clauses:" in help_text


def test_help_on_a_trade_lists_its_rules() -> None:
    text = help_on(store)
    assert "cancel(*, order_kind:" in text and "schedule(name:" in text and "class Policy" in text
    assert set(store.__all__) <= set(dir(store))


def test_a_rule_stays_itself() -> None:
    assert find("furniture_store.cancel") is store.cancel is pickle.loads(pickle.dumps(store.cancel))
    assert store.schedule("repair") is store.schedule("repair")
    assert store.schedule("repair").review is find("furniture_store.schedule.repair.review")
    with pytest.raises(AttributeError):
        store.schedule("repair").review = None
