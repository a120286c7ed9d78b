"""Each failure of the world has its one sentence, and keeps it when it is stored, sent and remembered."""

from __future__ import annotations

import copy
import json
import pickle
from collections import Counter
from collections.abc import Iterator
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.errors import (
    AnotherRound,
    ComputerFailed,
    NoSuchReview,
    OurFault,
    WorldFailed,
    WrongWords,
    marked,
    remembered,
)
from reputation_desktop.domain.sentence import Sentence
from tests.unit.domain.opinion_sets import thoroughly


def kinds(of: type[WorldFailed] = WorldFailed) -> Iterator[type[WorldFailed]]:
    """All that the domain knows; a test elsewhere may have added its own."""
    if of.__module__ == WorldFailed.__module__:
        yield of
    for kind in of.__subclasses__():
        yield from kinds(kind)


EVERY_KIND = list(kinds())
every_kind = pytest.mark.parametrize("kind", EVERY_KIND, ids=lambda kind: kind.__name__)
TOLD_BY_OTHERS = {"what", "why", "road", "hint"}
"""Fields that bring sentences of their own."""


def fields_of(kind: type[WorldFailed]) -> dict[str, str]:
    names = {name for _, name, _, _ in Formatter().parse(kind.template) if name is not None}
    return {name: f"Something about {name}." if name in TOLD_BY_OTHERS else f"its {name}" for name in names}


def test_no_two_failures_are_remembered_by_one_code() -> None:
    assert [code for code, count in Counter(kind.code for kind in EVERY_KIND).items() if count > 1] == []
    assert len(EVERY_KIND) > 30


@every_kind
def test_every_failure_has_a_code_of_its_own_words(kind: type[WorldFailed]) -> None:
    assert "code" in vars(kind)
    assert kind.code.replace("_", "").isalpha()
    assert kind.code.islower()


@every_kind
def test_every_failure_is_a_sentence_with_a_full_stop(kind: type[WorldFailed]) -> None:
    said = str(kind(**fields_of(kind)))
    assert said.endswith(".")
    assert said[0].isupper() or not kind.template[0].isalpha()
    assert "!" not in said
    assert "  " not in said
    assert "{" not in said
    assert all(value.rstrip(".") in said for value in fields_of(kind).values())


@every_kind
def test_a_failure_survives_the_way_from_one_process_to_another(kind: type[WorldFailed]) -> None:
    failure = kind(**fields_of(kind))
    for arrived in (pickle.loads(pickle.dumps(failure)), copy.copy(failure), copy.deepcopy(failure)):
        assert type(arrived) is kind
        assert (str(arrived), arrived.fields) == (str(failure), failure.fields)


@every_kind
def test_a_remembered_failure_says_the_same(kind: type[WorldFailed]) -> None:
    failure = kind(**fields_of(kind))
    again = remembered(kind.code, failure.kept_fields)
    assert (type(again), str(again)) == (kind, str(failure))
    assert (again, hash(again)) == (failure, hash(failure))


@every_kind
def test_a_failure_that_an_older_version_stored_still_says_something(kind: type[WorldFailed]) -> None:
    """Its sentence may have had other fields then."""
    fields = fields_of(kind)
    assert str(remembered(kind.code, {})) == (str(kind()) if not fields else str(WorldFailed()))
    assert str(remembered(kind.code, fields | {"mood": "bad"})) == str(kind(**fields))


def test_an_unknown_code_gives_the_general_failure() -> None:
    assert type(remembered("sun_burnt_out", {"host": "shop.example"})) is WorldFailed


@pytest.mark.parametrize(
    ("kind", "exit_code"), [(WorldFailed, 1), (WrongWords, 2), (AnotherRound, 3), (OurFault, 70), (ComputerFailed, 1)]
)
def test_the_exit_codes_of_the_command_line(kind: type[WorldFailed], exit_code: int) -> None:
    assert kind.exit_code == exit_code
    others = (WrongWords, NoSuchReview, AnotherRound, OurFault)
    assert all(each.exit_code == 1 for each in EVERY_KIND if each not in others)


@thoroughly
@given(kind=st.sampled_from(EVERY_KIND), value=st.text())
def test_whatever_the_world_puts_into_a_sentence_is_said_as_it_is(kind: type[WorldFailed], value: str) -> None:
    fields = dict.fromkeys(fields_of(kind), value)
    said = str(kind(**fields))
    assert not fields or value in said


def test_fields_are_kept_as_text() -> None:
    assert WrongWords(what=5).fields == {"what": "5"}


def test_a_sentence_within_a_failure_can_still_be_translated_when_it_is_remembered() -> None:
    failure = WrongWords(what=marked("There is no {thing}.").format(thing="umbrella"))
    what = remembered(failure.code, json.loads(json.dumps(failure.kept_fields))).fields["what"]
    assert isinstance(what, Sentence)
    assert (what, what.template, what.fields) == (
        "There is no umbrella.",
        "There is no {thing}.",
        {"thing": "umbrella"},
    )


@pytest.mark.parametrize("kept", [{"template": "{a}", "fields": {}}, {"day": "never"}])
def test_what_cannot_be_read_back_gives_the_general_failure(kept: object) -> None:
    assert str(remembered(WrongWords.code, {"what": kept})) == str(WorldFailed())
