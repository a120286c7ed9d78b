"""Numbers at the command line: score, reminders, alarms, diary."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.building import ZONE
from tests.commands import SCORE_FIELDS, Owner, table

NOW = datetime.now(UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def day(ago: int) -> str:
    """The day so many days ago, as it is typed."""
    return f"{NOW - ago * DAY:%Y-%m-%d}"


def bills(lines: list[dict[str, Any]]) -> tuple[float, list[dict[str, Any]], float]:
    """A receipt's start, lines and end."""
    assert set(lines[0]) == {"start"}
    assert set(lines[-1]) == {"end"}
    assert all(set(line) == {"review_id", "cause", "points"} for line in lines[1:-1])
    return lines[0]["start"], lines[1:-1], lines[-1]["end"]


# --- score --------------------------------------------------------------------------------------


def test_the_score(guesthouse: Owner) -> None:
    """A number with its band, in words and as JSON."""
    said = guesthouse.does("score")
    assert said.startswith("Quittenbogen: ")
    assert " of 100, probably between " in said
    (score,) = guesthouse.asks("score")
    assert set(score) == SCORE_FIELDS
    assert 0 <= score["low"] < score["score"] < score["high"] <= 100
    assert score["enough"] is True
    assert score["at"].endswith("Z")


def test_too_few_to_say(owner: Owner) -> None:
    """An empty shop and one with a single review have no score to speak of."""
    assert owner.does("score") == "not enough to say: 0 reviews in the last twelve months (62.5 so far)\n"
    owner.does("counter", "--stars", "5", "--text", "Lovely")
    assert "not enough to say: 1 review in the last twelve months (" in owner.does("score")
    (score,) = owner.asks("score")
    assert (score["enough"], score["reviews_12m"]) == (False, 1)


def test_receipts_are_exact(guesthouse: Owner) -> None:
    """Start and lines make the end to a billionth, and the end is the score; as a change, too."""
    start, lines, end = bills(guesthouse.asks("score", "--receipt", "--at", day(2)))
    assert start == 62.5
    assert start + sum(line["points"] for line in lines) == pytest.approx(end, abs=1e-9)
    assert end == pytest.approx(guesthouse.asks("score", "--at", day(2))[0]["score"], abs=1e-9)
    then, changes, since = bills(guesthouse.asks("score", "--receipt", "--from", day(20), "--to", day(2)))
    assert then + sum(line["points"] for line in changes) == pytest.approx(since, abs=1e-9)
    assert since == pytest.approx(end, abs=1e-9)
    assert None in {line["review_id"] for line in changes}
    assert {line["cause"] for line in changes} >= {"new", "fading", "silence"}


def test_a_receipt_for_people(guesthouse: Owner) -> None:
    """The twenty heaviest with number and words, the exact rest in one line."""
    lines = guesthouse.does("score", "--receipt").splitlines()
    assert lines[:2] == ["Quittenbogen", "   62.50  where every shop begins"]
    assert lines[-2].endswith(" others together")
    assert lines[-1].endswith("the score")
    assert len(lines) == 24
    assert any("no answer yet" in line for line in lines)
    points = [float(line.split()[0]) for line in lines[1:]]
    assert points[0] + sum(points[1:-1]) == pytest.approx(points[-1], abs=0.2)
    change = guesthouse.does("score", "--receipt", "--from", "20d")
    assert "  the score then\n" in change
    assert "older ones weigh less" in change
    assert change.endswith("  the score since\n")


def test_a_short_receipt(owner: Owner) -> None:
    """One review has no rest beside it."""
    owner.does("counter", "--stars", "5", "--text", "Lovely")
    lines = owner.does("score", "--receipt").splitlines()
    assert len(lines) == 3
    assert lines[1].endswith("its words          1  5 of 5 ★     Lovely")


def test_the_timeline(guesthouse: Owner) -> None:
    """One score a day, the last at the end; each is the score of that moment."""
    line = guesthouse.asks("score", "--from", day(9), "--to", day(3))
    assert len(line) == 7
    assert [each["at"] for each in line] == sorted(each["at"] for each in line)
    (then,) = guesthouse.asks("score", "--at", day(5))
    assert line[4]["score"] == pytest.approx(then["score"], abs=1e-9)
    assert line[4]["at"] == then["at"]
    said = guesthouse.does("score", "--from", day(9), "--to", day(3)).splitlines()
    assert len(said) == 7
    assert said[0].startswith(f"{day(9)}  Quittenbogen: ")


def test_by_channel(guesthouse: Owner) -> None:
    """The shop first, then each channel by itself under its name."""
    lines = guesthouse.asks("score", "--by-channel")
    assert "channel" not in lines[0]
    assert {line["channel"] for line in lines[1:]} == {channel["name"] for channel in guesthouse.asks("channels")}
    assert guesthouse.does("score", "--by-channel").count("\n") == len(lines)


def test_what_if(guesthouse: Owner) -> None:
    """Answers and more stars raise it, less stars lower it; nothing is changed by asking."""
    number = str(guesthouse.asks("reminders")[0]["id"])
    before, answered = guesthouse.asks("score", "--what-if", f"answer:{number}")
    assert answered["score"] > before["score"]
    assert set(before) == SCORE_FIELDS
    assert set(answered) == SCORE_FIELDS | {"what_if"}
    _, more = guesthouse.asks("score", "--what-if", f"answer:{number}", "stars:5x6")
    assert more["score"] > answered["score"]
    now, less = guesthouse.asks("score", "--what-if", "stars:1.5x3")
    assert less["score"] < now["score"]
    assert now["score"] == pytest.approx(before["score"], abs=0.01)
    said = guesthouse.does("score", "--what-if", "stars:5x6")
    assert said.startswith("now:  ")
    assert "\nthen: " in said


def test_two_shops(owner: Owner, tmp_path: Path) -> None:
    """A second shop has a score of its own, told by name."""
    rows = [("Ada", 5, NOW - DAY, "Lovely")]
    owner.does("import", table(tmp_path, rows), "--channel", "Portal")
    owner.keeps("Other", "https://example.org/feed", shop="Harbour kiosk")
    owner.keeps("Third", "https://example.org/third", shop="Harbour café")
    names = ["Harbour kiosk", "Harbour café"]
    assert [line["shop"] for line in owner.asks("score")] == names
    assert owner.does("score").count("not enough to say") == 2
    assert [line["shop"] for line in owner.asks("score", "--receipt") if "start" in line] == names
    assert [line["shop"] for line in owner.asks("score", "--what-if", "stars:5x1")] == [*names[:1] * 2, *names[1:] * 2]
    assert "Harbour café, then: " in owner.does("score", "--what-if", "stars:5x1")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--at", "then"), "is not a time"),
        (("--from", "2026-05-03", "--to", "2026-05-01"), "--from lies after --to."),
        (("--what-if", "luck"), "--what-if wants answer:12,15 or stars:5x6, not “luck”."),
        (("--what-if", "stars:9x2"), "--what-if wants"),
        (("--what-if", "answer:77"), "There is no review with the number 77."),
        (("--what-if", "answer:" + "9" * 40), "--what-if wants"),
        (("--at", "9999-12-31"), "is not a time"),
    ],
)
def test_wrong_words(owner: Owner, words: tuple[str, ...], says: str) -> None:
    """What cannot be followed is told."""
    said = owner("score", *words)
    assert said.code == 2
    assert says in said.sentence


# --- reminders ----------------------------------------------------------------------------------


def test_reminders_of_the_sample(guesthouse: Owner) -> None:
    """Each waiting complaint with its stage, since when and why; the longest waiting first."""
    waiting = guesthouse.asks("reminders")
    assert set(waiting[0]) == {
        "id", "channel", "stage", "started_at", "due_at", "stage_at", "show_at", "in_digest"
    }  # fmt: skip
    assert [each["started_at"] for each in waiting] == sorted(each["started_at"] for each in waiting)
    assert waiting[0]["stage"] == "last call"
    lines = guesthouse.does("reminders").splitlines()
    assert len(lines) == 2 * len(waiting)
    assert f"{waiting[0]['id']:>5}  last call  unanswered for more than 7 days" in lines[0]
    assert any("  waiting    for " in line and "; an answer is due " in line for line in lines)


def test_when_reminders_appear(owner: Owner, tmp_path: Path) -> None:
    """Pauses and holidays put the showing off; what the daily cap holds back comes in the next digest."""
    rows = [(name, 1, NOW - 30 * HOUR, f"Cold soup, says {name}.") for name in ("Ada", "Béla", "Chloé")]
    owner.does("import", table(tmp_path, rows), "--channel", "Portal")
    owner.does("set", "all", "quiet_hours", "")
    assert owner.does("reminders").splitlines()[0].endswith("unanswered for more than 24 hours")
    owner.does("set", "all", "daily_cap", "2")
    assert [each["in_digest"] for each in owner.asks("reminders")] == [False, False, True]
    assert "; in the next digest" in owner.does("reminders")
    pause = NOW + 5 * HOUR
    owner.does("set", "all", "reminders_paused_until", pause.isoformat())
    assert f"; to be shown {pause.astimezone(ZONE):%Y-%m-%d %H:%M}" in owner.does("reminders")
    until = NOW + 10 * DAY
    owner.does("set", "all", "holiday_until", f"{until:%Y-%m-%d}")
    assert f"; to be shown {until + DAY:%Y-%m-%d} 00:00" in owner.does("reminders")


def test_no_reminders(owner: Owner) -> None:
    """Nothing waits in an empty store."""
    assert owner.does("reminders") == "No complaint is waiting.\n"
    assert owner.asks("reminders") == []


# --- alarms, diary ------------------------------------------------------------------------------


def test_alarms_of_the_sample(guesthouse: Owner) -> None:
    """What rang stays listed for two weeks, in words."""
    (alarm, *_) = guesthouse.asks("alarms")
    assert set(alarm) == {"kind", "subject", "at", "sentence"}
    assert alarm["kind"] == "complaints"
    assert alarm["sentence"] in guesthouse.does("alarms")
    assert guesthouse.asks("alarms")[0]["at"] == alarm["at"]  # it rings once


def test_no_alarms(owner: Owner) -> None:
    """Nothing rings in an empty store."""
    assert owner.does("alarms") == "No alarm.\n"


def test_the_diary(guesthouse: Owner) -> None:
    """Every request that was made, newest first, with what came of it."""
    requests = guesthouse.asks("diary")
    assert set(requests[0]) == {"channel", "asked_at", "address", "status", "bytes", "millis", "failure"}
    assert [each["asked_at"] for each in requests] == sorted((each["asked_at"] for each in requests), reverse=True)
    lines = guesthouse.does("diary").splitlines()
    assert len(lines) == len(requests)
    assert "answered 503" in "".join(lines)
    assert all("127.0.0.1" in line for line in lines)


def test_a_request_without_an_answer(owner: Owner) -> None:
    """A request that nobody answered says why, in words."""
    owner.keeps("Gone", "http://127.0.0.1:9/feed")
    owner("round", "--force")
    (request,) = owner.asks("diary")
    assert (request["status"], request["failure"]) == (None, "no_connection")
    assert "  no connection  " in owner.does("diary")


def test_no_requests(owner: Owner) -> None:
    """Nothing was ever asked."""
    assert owner.does("diary") == "No request was ever made.\n"
