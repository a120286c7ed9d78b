"""The sample shop, played by the real road, must show what was counted from its data independently."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reputation_desktop.app import main
from reputation_desktop.cli.session import Session
from reputation_desktop.desk.alarms import ring_alarms
from reputation_desktop.desk.reminders import waiting_complaints
from reputation_desktop.desk.scope import shop_scope
from reputation_desktop.desk.score import receipt, score_now, timeline
from reputation_desktop.domain.alarm import AlarmKind
from reputation_desktop.domain.score import score_at
from reputation_desktop.rounds.sample.expected import expected
from reputation_desktop.rounds.sample.shop import SAMPLE_SHOP_NAME
from reputation_desktop.store.channels import channels
from reputation_desktop.store.checking import problems
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.reviews import InboxQuery, inbox, versions
from reputation_desktop.store.settings import read_settings
from reputation_desktop.store.standings import opinions
from reputation_desktop.store.store import Store

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, datetime]:
    """The folder of a sample shop that was played, and the moment it was played at."""
    folder = tmp_path_factory.mktemp("sample") / "shop"
    before = datetime.now(UTC)
    assert main(["sample", "--data", str(folder)]) == 0
    return folder, before


@pytest.fixture
def store(played: tuple[Path, datetime]) -> Store:
    """The played store."""
    return open_store(played[0])


def test_every_channel_has_its_reviews(store: Store, played: tuple[Path, datetime]) -> None:
    """Per channel as many as its data tells, the removed one kept."""
    with store:
        counted = {each.name: 0 for each in channels(store)}
        for review in inbox(store, InboxQuery(), played[1]):
            counted[review.channel] += 1
    wanted = dict(expected(played[1]).reviews)
    renamed = {("Counter book" if name == "Counter" else name): n for name, n in counted.items()}
    assert renamed == wanted


def test_the_complaints_that_wait(store: Store, played: tuple[Path, datetime]) -> None:
    """Every unanswered complaint waits at its stage; the words of a 4★ may add the mixed one, nothing else."""
    now = played[1]
    wanted = expected(now)
    with store:
        waiting = waiting_complaints(store, now)
    for complaint in wanted.awaiting:
        found = [each for each in waiting if complaint.text in each.review.text]
        assert len(found) == 1, complaint
        assert found[0].stage == complaint.stage, complaint
    known = [complaint.text for complaint in wanted.awaiting] + list(wanted.mixed)
    extra = [each.review.text for each in waiting if not any(text in each.review.text for text in known)]
    assert extra == []


def test_edits_removal_and_mentions(store: Store, played: tuple[Path, datetime]) -> None:
    """Edited ones keep both versions, the removed one is marked, foreign mentions ask for a look."""
    now = played[1]
    wanted = expected(now)
    with store:
        everything = list(inbox(store, InboxQuery(), now))
        for edit in wanted.edited:
            (review,) = [each for each in everything if each.text == edit.after]
            assert [version.text for version in versions(store, review.id)] == [edit.before]
    removed = {each.text for each in everything if each.removed_at is not None}
    assert removed == set(wanted.removed)
    unjudged = {each.text for each in everything if each.kind == "unjudged" and not each.set_aside}
    assert unjudged == set(wanted.unjudged)
    assert {each.text for each in everything if each.set_aside} == set(wanted.set_aside)


def test_the_alarm_rings(store: Store, played: tuple[Path, datetime]) -> None:
    """The present spell is more than chance explains."""
    with store:
        assert AlarmKind.COMPLAINTS in {alarm.kind for alarm in ring_alarms(store, played[1])}


def test_the_numbers_agree(store: Store, played: tuple[Path, datetime]) -> None:
    """The score from day sums is the score from single opinions is the end of its receipt; check finds nothing."""
    folder, _ = played
    now = Session(folder).now
    with store:
        scope = shop_scope(store, 1, SAMPLE_SHOP_NAME)
        shown = score_now(store, scope, now)
        single = score_at(opinions(store, scope.channel_ids), now, read_settings(store))
        bill = receipt(store, scope, now)
        along = timeline(store, scope, datetime(2026, 1, 1, tzinfo=UTC), now)
        assert list(problems(store)) == []
    assert shown.score == pytest.approx(single.score, abs=1e-9)
    assert (shown.low, shown.high, shown.reviews_12m) == pytest.approx((single.low, single.high, single.reviews_12m))
    assert bill.start + sum(line.points for line in bill.lines) == pytest.approx(bill.end, abs=1e-9)
    assert bill.end == pytest.approx(shown.score, abs=1e-9)
    assert along[-1].score == pytest.approx(shown.score, abs=1e-9)


def test_a_real_store_is_never_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The sample shop refuses a folder with the owner's own store."""
    open_store(tmp_path).close()
    assert main(["sample", "--data", str(tmp_path)]) == 2
    assert "real store" in capsys.readouterr().err


def test_programs_get_json_lines(played: tuple[Path, datetime], capsys: pytest.CaptureFixture[str]) -> None:
    """The inbox of the sample shop as JSON: one object a line, with the promised fields."""
    assert main(["inbox", "--json", "--data", str(played[0])]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(lines) > 150
    assert set(lines[0]) == {
        "id", "shop", "channel", "kind", "complaint", "mention", "stars", "scale", "satisfaction", "title", "text",
        "author", "language", "published_at", "state", "due_at", "stage", "reply", "url",
    }  # fmt: skip
