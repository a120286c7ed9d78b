"""Rounds at the command line, and what the counter takes down."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator

import pytest

from reputation_desktop.app import main
from reputation_desktop.cli import reading as reading_commands
from reputation_desktop.system.round_lock import round_lock
from tests.commands import Owner
from tests.loopback import FEED, LoopbackServer, SeenRequest

TWO = b"""<rss version="2.0" xmlns:review="http://purl.org/net/review#"><channel><title>Guests</title>
<item><guid>1</guid><description>The shower was ice cold and nobody cared.</description>
<review:rating>1</review:rating></item>
<item><guid>2</guid><description>Lovely rolls.</description><review:rating>5</review:rating></item>
<item></item></channel></rss>"""


def test_rounds_of_a_day(owner: Owner, loopback: LoopbackServer) -> None:
    """First everything is new; then nothing is due; forced, there is nothing new; what failed is told."""
    owner.keeps("Guests", loopback.serve("/guests.rss", TWO))
    first = owner.does("round")
    assert "Guests: 2 new\n" in first
    assert "    left out entry 3: the entry is empty" in first
    assert owner.does("round") == "No channel is due. To look all the same: reputation-desktop round --force\n"
    assert owner.does("round", "--force").startswith("Guests: nothing new\n")
    loopback.serve("/guests.rss", TWO.replace(b"nobody cared", b"nobody came"))
    (looked,) = owner.asks("round", "--channel", "Guests")
    assert set(looked) == {"channel", "channel_id", "new", "edited", "removed", "unchanged", "skipped", "failure"}
    assert (looked["edited"], looked["failure"]) == (1, None)
    assert len(loopback.requests) == 3


@pytest.mark.parametrize("how", [(), ("--force",), ("--channel", "Counter")])
def test_rounds_with_nothing_to_ask(owner: Owner, how: tuple[str, ...]) -> None:
    """Without links there is nothing to look at, and the reason is told."""
    owner.does("counter", "--text", "Lovely")
    said = owner.does("round", *how)
    if "Counter" in how:
        assert said == "“Counter” has no link to look at; it gets its reviews otherwise.\n"
    else:
        assert "There is no channel with a link yet." in said
    assert owner.asks("round", *how) == []


def test_a_paused_channel(owner: Owner, loopback: LoopbackServer) -> None:
    """A paused channel is not asked, and says so when it is named."""
    owner.keeps("Guests", loopback.serve("/guests.rss", TWO))
    owner.does("set", "Guests", "paused", "yes")
    assert "“Guests” is paused. Go on with it: reputation-desktop set 1 paused no" in owner.does(
        "round", "--channel", "Guests"
    )
    assert "No channel is due." in owner.does("round")
    assert loopback.requests == []


def test_some_fail_and_some_do_not(owner: Owner, loopback: LoopbackServer) -> None:
    """Channels that failed are listed, and it is still done; only where all failed nothing was."""
    owner.keeps("Guests", loopback.serve("/guests.rss", TWO))
    owner.keeps("Page", loopback.serve("/page", b"<!doctype html><html><body>moved</body></html>"))
    said = owner("round")
    assert said.code == 0
    assert "Guests: 2 new" in said.out
    assert "Page: not read. 127.0.0.1 sent an ordinary web page where its feed used to be." in said.out
    loopback.serve("/guests.rss", b"", status=500)
    said = owner("round", "--force")
    assert said.code == 1
    assert said.out.count("not read.") == 2
    assert len(owner.inbox()) == 2


def test_progress_for_the_window(owner: Owner, loopback: LoopbackServer) -> None:
    """How many are due, then one object a line as each channel is finished, and nothing else."""
    owner.keeps("Guests", loopback.serve("/guests.rss", TWO))
    owner.keeps("Posts\u2028of others", loopback.serve("/posts.rss", b"", status=404))
    said = owner("round", "--progress", "json")
    assert said.code == 0
    first, *lines = said.objects
    assert first == {"done": 0, "of": 2}
    assert sorted((line["done"], line["of"]) for line in lines) == [(1, 2), (2, 2)]
    assert {line["channel"]: line["new"] for line in lines} == {"Guests": 2, "Posts\u2028of others": 0}
    (failure,) = [line["failure"] for line in lines if line["failure"]]
    assert (failure["code"], failure["fields"]["host"]) == ("not_there", "127.0.0.1")
    assert failure["sentence"].startswith("There is nothing at this address on 127.0.0.1 any more (404).")


def test_a_channel_that_takes_long_gives_signs_of_life(owner: Owner, loopback: LoopbackServer) -> None:
    """Before each page after its first, so that a window takes no round for one that hangs."""
    following = (
        b'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><link rel="next" href="/two.rss"/></feed>'
    )
    loopback.serve("/two.rss", TWO)
    owner.keeps("Guests", loopback.serve("/guests.rss", following))
    said = owner("round", "--progress", "json")
    assert said.objects[:2] == [{"done": 0, "of": 1}, {"started": "Guests", "channel_id": 1, "done": 0, "of": 1}]
    assert (said.objects[2]["new"], said.objects[2]["done"]) == (2, 1)


def test_cancelling(owner: Owner, loopback: LoopbackServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The word “cancel” on the input ends a round before it begins another channel; other words do not."""
    monkeypatch.setattr(reading_commands, "GIVEN_UP_AFTER_S", 60.0)
    for name in ("One", "Two"):
        owner.keeps(name, loopback.serve(f"/{name}.rss", b"", status=404))
    said = owner("round", "--progress", "json", typed=b"cancel\n")
    assert (said.code, said.objects) == (0, [{"done": 0, "of": 2}])
    assert loopback.requests == []
    assert len(owner("round", "--progress", "json", typed=b"carry on\n").objects) == 3


def test_cancelling_gives_up_answers_that_do_not_come(
    owner: Owner, loopback: LoopbackServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Soon, whatever a server keeps silent about; nothing stored is lost."""
    asked = threading.Event()

    def silent(_: SeenRequest) -> Iterator[bytes]:
        asked.set()
        loopback.closing.wait()
        yield b""

    def typed() -> Iterator[str]:
        asked.wait(60)
        yield "cancel\n"

    owner.keeps("Silent", loopback.serve_raw("/silent.rss", silent))
    monkeypatch.setattr(sys, "stdin", typed())
    assert main(["round", "--progress", "json", "--data", str(owner.folder)]) == 130
    assert capsys.readouterr() == ('{"done": 0, "of": 1}\n', "Interrupted. Nothing stored was lost.\n")
    assert owner.asks("check")[0]["ok"] is True


def test_a_round_goes_on_when_nobody_listens_any_more(
    owner: Owner, loopback: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A window that died has closed its end; its round still reads what it came for."""
    owner.keeps("Guests", loopback.serve("/guests.rss", TWO))

    def broken(*_: object, **__: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr("builtins.print", broken)
    owner("round", "--progress", "json")
    monkeypatch.undo()
    assert len(owner.inbox()) == 2


@pytest.mark.parametrize(
    "words",
    [("round",), ("import", "x.csv", "--channel", "X"), ("restore", "x.backup"), ("erase-person", "Jo")],
)
def test_while_another_round_is_running(owner: Owner, words: tuple[str, ...]) -> None:
    """Whatever needs the store to itself leaves with 3 and disturbs nothing."""
    with round_lock(owner.folder):
        said = owner(*words)
    assert said.code == 3
    assert said.sentence.startswith("Another round is running in this store.")


def test_the_owner_need_not_wait_for_a_round(owner: Owner) -> None:
    """What she writes down and answers goes on while a round is running."""
    with round_lock(owner.folder):
        owner.does("counter", "--text", "Cold soup", "--complaint")
        owner.does("answer", "1", "--text", "We are sorry")
        assert owner.inbox()[0]["state"] == "drafted"


def test_staying_offline(owner: Owner, loopback: LoopbackServer) -> None:
    """Offline means not one request."""
    owner.keeps("Guests", loopback.serve("/guests.rss", FEED))
    owner.does("set", "all", "stay_offline", "yes")
    assert "set all stay_offline no" in owner("round", "--force").sentence
    assert loopback.requests == []


def test_an_unknown_channel(owner: Owner) -> None:
    """A channel that there is not cannot be looked at."""
    said = owner("round", "--channel", "Forum")
    assert said.code == 2
    assert "“Forum”" in said.sentence


# --- counter ------------------------------------------------------------------------------------


def test_the_counter_book(owner: Owner) -> None:
    """Said, phoned or written: the owner's own word for it is its kind at once, in the same inbox."""
    assert owner.does("counter", "--stars", "2", "--text", " Waited twenty minutes ", "--complaint") == (
        "Written down as 1.\n"
    )
    owner.does("counter", "--text", "Lovely cake", "--praise")
    (told,) = owner.asks("counter", "--stars", "4,5", "--text", "Fine")
    assert told == {"id": 3}
    reviews = {review["text"]: review for review in owner.inbox()}
    complaint = reviews["Waited twenty minutes"]
    assert (complaint["kind"], complaint["complaint"], complaint["stars"]) == ("complaint", True, 2)
    assert complaint["due_at"] is not None
    assert (reviews["Lovely cake"]["kind"], reviews["Lovely cake"]["stars"]) == ("praise", None)
    assert reviews["Fine"]["stars"] == 4.5
    assert {review["channel"] for review in reviews.values()} == {"Counter"}


def test_who_said_it_and_when(owner: Owner) -> None:
    """A day is noon, today is now at the latest; the clock of a complaint runs from then."""
    owner.does("counter", "--text", "Cold soup", "--complaint", "--author", " Jo Doe ", "--said-at", "3d")
    owner.does("counter", "--text", "-", "--said-at", "2026-05-03", typed=" Schöne\r\nBrötchen 🙂\n".encode())
    reviews = {review["text"]: review for review in owner.inbox()}
    complaint = reviews["Cold soup"]
    assert (complaint["author"], complaint["stage"]) == ("Jo Doe", "overdue")
    letter = reviews["Schöne\nBrötchen 🙂"]
    assert (letter["author"], letter["published_at"]) == ("", "2026-05-03T10:00:00Z")


def test_the_same_words_twice_are_two(owner: Owner) -> None:
    """Two customers may say the same."""
    owner.does("counter", "--text", "Too cold in here")
    owner.does("counter", "--text", "Too cold in here")
    assert len(owner.inbox()) == 2


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--text", "x", "--stars", "9"), "--stars wants a number from 1 to 5, not “9”."),
        (("--text", "x", "--stars", "nan"), "--stars wants a number"),
        (("--text", " \n"), "--text wants what the customer said."),
        (("--text", "-"), "--text wants what the customer said."),
        (("--text", "x", "--said-at", "soon"), "“soon” is not a time."),
        (("--text", "x", "--said-at", "2199-01-01T10:00"), "A customer cannot have said it in the future."),
        (("--stars", "3"), "--text"),
        (("--text", "x", "--praise", "--complaint"), "--praise"),
    ],
)
def test_what_the_counter_book_does_not_take(owner: Owner, words: tuple[str, ...], says: str) -> None:
    """Nothing is written down, and the reason is told."""
    said = owner("counter", *words)
    assert said.code == 2
    assert says in said.sentence
    assert owner.inbox() == []


def test_words_from_a_terminal_in_another_encoding(owner: Owner) -> None:
    """Halves of characters are replaced, never fatal."""
    owner.does("counter", "--text", "Caf\udce9 was closed")
    (review,) = owner.inbox()
    assert review["text"].startswith("Caf")
    assert "\ufffd" in review["text"]
    assert json.dumps(review["text"]).isascii()
