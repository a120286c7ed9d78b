"""`check` finds every kind of damage, and mending derives everything anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from reputation_desktop.domain.errors import StoreDamaged
from reputation_desktop.store.checking import mend, problems
from reputation_desktop.store.opening import FILE_NAME, open_store
from reputation_desktop.store.reviews import InboxQuery, inbox
from reputation_desktop.store.standings import opinions, tallies
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, NOW, channel, days, edited, found, stored, write


@pytest.fixture
def filled(store: Store, google: int) -> Store:
    stored(store, google, found("1", stars=5), CONTENT)
    stored(store, google, found("2", "Zabaglione"))
    write(store, google, edited=[edited(1, found("1", "Worse", stars=2))], at=NOW + DAY)
    return store


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ("INSERT INTO review_words (review_words) VALUES ('delete-all')", "The search index does not agree"),
        ("UPDATE tally SET n = n + 1", "Counts of the inbox that do not agree with the reviews: 2."),
        ("DELETE FROM tally", "Counts of the inbox that do not agree"),
        (
            "UPDATE opinion SET k = 0.5 WHERE review_id = 2",
            "derived from: 1.",
        ),
        ("DELETE FROM opinion", "Opinions of “Google” that do not agree"),
        ("UPDATE day SET scaled = scaled * 1.00001 WHERE scope = 1", "Days of “Google” that do not agree"),
        ("UPDATE day SET newest_at = newest_at + 1 WHERE scope = -1", "Days of the shop “” that do not agree"),
        ("DELETE FROM day WHERE scope = -1", "Days of the shop"),
        ("UPDATE review SET kind = 'praise' WHERE id = 2", "made of: 1."),
        ("UPDATE version SET complaint = 1", "made of: 1."),
        ("UPDATE review SET clock_at = NULL", "made of: 2."),
    ],
)
def test_what_is_derived_wrongly_is_found_and_mended(filled: Store, damage: str, says: str) -> None:
    before = (opinions(filled, [1]), days(filled, 1), days(filled, -1), tallies(filled))
    filled.sql(damage)
    found = list(problems(filled))
    assert any(says in each for each in found), found
    mend(filled)
    assert list(problems(filled)) == []
    assert (opinions(filled, [1]), days(filled, 1), days(filled, -1), tallies(filled)) == before
    assert [each.id for each in inbox(filled, InboxQuery(search="zabaglione"), NOW)] == [2]


def test_rows_without_their_review_are_found(filled: Store) -> None:
    filled.sql("INSERT INTO draft VALUES (99, 'whose?', 0)")
    filled.sql("INSERT INTO alias VALUES (1, 'k', 99, 'mail', '', '', 0)")
    assert list(problems(filled)) == [
        "Rows of “draft” that belong to no review: 1.",
        "Rows of “alias” that belong to no review: 1.",
    ]
    filled.sql("DELETE FROM draft")
    filled.sql("DELETE FROM alias")


def test_a_file_with_a_broken_page_is_found(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        google = channel(store)
        for number in range(20):
            stored(store, google, found(str(number), "word " * 400))
        (page,) = store.sql("SELECT rootpage FROM sqlite_master WHERE name = 'review_by_time'").fetchone()
        (size,) = store.sql("PRAGMA page_size").fetchone()
    path = tmp_path / FILE_NAME
    body = bytearray(path.read_bytes())
    body[(page - 1) * size : page * size] = b"\xff" * size
    path.write_bytes(bytes(body))
    with open_store(tmp_path) as store:
        said = problems(store)
        assert "The file itself is damaged" in next(said)
    with pytest.raises(StoreDamaged), open_store(tmp_path) as store:
        list(inbox(store, InboxQuery(), NOW))
