"""A sentence is English for whoever prints it, and remembers what it was made of."""

from __future__ import annotations

import json
import pickle
from datetime import date

import pytest

from reputation_desktop.domain.sentence import Field, Sentence, as_json, from_json, joined, marked

DAY = date(2026, 5, 3)
INNER = marked("after {time} on {day}").format(time="14:30", day=DAY)
OUTER = marked("It is asked again {when}; so far {n} times.").format(when=INNER, n=3)


def test_marking_a_text_changes_nothing() -> None:
    assert marked("Nothing was lost.") == "Nothing was lost."


def test_a_sentence_is_its_english_words() -> None:
    assert OUTER == "It is asked again after 14:30 on 3 May 2026; so far 3 times."
    assert json.dumps({"said": INNER}) == '{"said": "after 14:30 on 3 May 2026"}'


def test_the_terminal_may_name_a_command_where_the_window_has_a_button() -> None:
    said = marked("Import {path}.", terminal="Say: import {path}.").format(path="a.csv")
    assert (said, said.template) == ("Say: import a.csv.", "Import {path}.")


def test_what_is_neither_text_number_nor_day_is_said_by_itself() -> None:
    assert marked("{what}").format(what=ValueError("Oh")).fields == {"what": "Oh"}


def test_sentences_one_after_the_other_can_still_be_translated() -> None:
    both = joined(marked("One."), "", marked("Two."))
    assert both == "One. Two."
    assert [type(each) for each in both.fields.values()] == [Sentence, Sentence]
    assert joined("stars", "text", apart=", ") == "stars, text"


@pytest.mark.parametrize("sentence", [INNER, OUTER, marked("Plain."), marked("In the window.", terminal="Say: it.")])
def test_a_sentence_survives_the_way_to_another_process_and_into_the_store(sentence: Sentence) -> None:
    for arrived in (pickle.loads(pickle.dumps(sentence)), from_json(json.loads(json.dumps(as_json(sentence))))):
        assert isinstance(arrived, Sentence)
        assert arrived == sentence
        assert (arrived.template, arrived.fields, arrived.terminal) == (
            sentence.template,
            sentence.fields,
            sentence.terminal,
        )


@pytest.mark.parametrize("field", ["data", 3, 2.5, DAY])
def test_fields_of_each_kind_come_back_as_they_were(field: Field) -> None:
    assert from_json(json.loads(json.dumps(as_json(field)))) == field


def test_what_another_version_kept_is_put_into_words() -> None:
    assert from_json(None) == "None"
