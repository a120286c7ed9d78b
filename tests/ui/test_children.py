"""The window's children: real processes of this program, and programs that misbehave in its place."""

from __future__ import annotations

import gc
import itertools
import os
import subprocess
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import CannotBeRead, StaysOffline
from reputation_desktop.domain.review import Kind
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store.channels import channels
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.reviews import InboxQuery, inbox
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.system.clock import now
from reputation_desktop.system.round_lock import round_lock
from reputation_desktop.ui.work import children as module
from reputation_desktop.ui.work.children import Child, ChildEnd, Children
from tests.conftest import ROOT
from tests.loopback import FEED, LoopbackServer
from tests.whole_road import Shop

LONG_MS = 60_000
WORDS = "Die Brötchen waren – leider – kalt 🙁\nund 你好, nobody said “sorry”"


@pytest.fixture
def loopback() -> Iterator[LoopbackServer]:
    """A web server of this test's own."""
    with LoopbackServer() as server:
        yield server


@pytest.fixture
def family(qtbot: QtBot, tmp_path: Path) -> Iterator[Children]:
    """The children of a window; none is left behind."""
    children = Children(tmp_path / "data")
    yield children
    children.end_all(0)
    assert children.running == ()


class Heard:
    """What a child was heard to say."""

    def __init__(self, qtbot: QtBot) -> None:
        self.lines: list[dict[str, Any]] = []
        self.ends: list[ChildEnd] = []
        self._qtbot = qtbot

    @property
    def end(self) -> ChildEnd:
        """How it ended, which is told once; waits for that."""
        self._qtbot.waitUntil(lambda: bool(self.ends), timeout=LONG_MS)
        (only,) = self.ends
        return only


@pytest.fixture
def heard(qtbot: QtBot) -> Heard:
    return Heard(qtbot)


def run(family: Children, heard: Heard, *words: str | Path, typed: str = "") -> Child:
    """Starts a command whose lines and end are heard."""
    return family.run([*map(str, words)], on_line=heard.lines.append, on_end=heard.ends.append, words=typed)


def script(monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """Lets another program stand in for ours."""
    monkeypatch.setattr(module, "own_command", lambda _: (sys.executable, ["-c", body]))


def reviews(folder: Path) -> list[StoredReview]:
    with open_store(folder) as store:
        return list(inbox(store, InboxQuery(), now()))


# --- real commands ------------------------------------------------------------------------------


def test_the_counter_book_takes_words_that_no_list_of_processes_shows(
    family: Children, heard: Heard, tmp_path: Path
) -> None:
    child = run(family, heard, "counter", "--text", "-", "--complaint", "--author=Jo Doe", "--json", typed=WORDS)
    assert list(family.running) == [child]
    assert heard.end == ChildEnd(0, crashed=False, failure=None, complaint="")
    assert list(family.running) == []
    assert heard.lines == [{"id": 1}]
    (review,) = reviews(tmp_path / "data")
    assert (review.text, review.author, review.kind) == (WORDS, "Jo Doe", Kind.COMPLAINT)


def test_a_failure_is_told_so_that_the_window_can_put_it_in_its_own_words(family: Children, heard: Heard) -> None:
    run(family, heard, "preview", "-", "--json", typed="https://www.yelp.com/biz/harbour-house")
    end = heard.end
    assert (end.exit_code, end.crashed, heard.lines) == (1, False, [])
    assert end.failure is not None
    assert end.failure.code == CannotBeRead.code
    assert end.failure.error.fields["what"] == "a Yelp page"
    assert isinstance(end.failure.error, CannotBeRead)
    assert str(end.failure.error) == end.failure.sentence == end.complaint


def test_a_round_says_how_many_are_due_and_then_each_that_is_done(
    family: Children, heard: Heard, loopback: LoopbackServer, tmp_path: Path
) -> None:
    with Shop.opened(tmp_path / "data") as shop:
        shop.add(loopback.serve("/1", FEED), name="Gäste")
    run(family, heard, "round", "--progress", "json")
    assert heard.end.exit_code == 0
    first, looked = heard.lines
    assert first == {"done": 0, "of": 1}
    assert (looked["done"], looked["channel"], looked["new"], looked["failure"]) == (1, "Gäste", 1, None)


def test_a_round_is_cancelled_while_its_servers_are_silent(
    qtbot: QtBot, family: Children, heard: Heard, loopback: LoopbackServer, tmp_path: Path
) -> None:
    """Soon, by itself, and without the lock."""
    with Shop.opened(tmp_path / "data") as shop:
        shop.add(loopback.serve_hang("/1"), name="Silent")
        shop.add(loopback.serve("/2", FEED), name="Quick")
    child = run(family, heard, "round", "--progress", "json")
    qtbot.waitUntil(lambda: len(heard.lines) == 2, timeout=LONG_MS)
    child.cancel()
    assert (heard.end.exit_code, heard.end.crashed, child.cancelled) == (130, False, True)
    with round_lock(tmp_path / "data"):
        assert len(reviews(tmp_path / "data")) == 1


def test_a_round_that_stays_offline(family: Children, heard: Heard, tmp_path: Path) -> None:
    with open_store(tmp_path / "data") as store:
        write_setting(store, WHOLE_SHOP, "stay_offline", "yes")
    run(family, heard, "round", "--progress", "json")
    assert heard.end.failure is not None
    assert heard.end.failure.code == StaysOffline.code


def test_another_folder_than_the_windows_own(family: Children, heard: Heard, tmp_path: Path) -> None:
    family.run(["counter", "--text=Lovely"], folder=tmp_path / "sample", on_end=heard.ends.append)
    assert heard.end.exit_code == 0
    assert len(reviews(tmp_path / "sample")) == 1
    assert not (tmp_path / "data").exists()


# --- programs that misbehave --------------------------------------------------------------------

GARBAGE = r"""
import sys
out = sys.stdout.buffer
out.write(b'soup\n\n[1]\n"x"\n\xff\xfe\n' + b'[' * 100_000 + b'\n')
out.write(b'{"long": "' + b'x' * (3 << 20) + b'"}\n')
out.write('{"wörds": "\u2028 ok"}\r\n'.encode())
out.write(b'{"failure": "of a channel"}\n{"failure": {"code": 1}}\n')
out.write(b'{"last": true}')
"""


def test_garbage_is_left_out_and_counted(family: Children, heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    """No text, no object, far too long: what comes after it is heard all the same, a last line cut short too."""
    script(monkeypatch, GARBAGE)
    child = run(family, heard, "round")
    assert heard.end.exit_code == 0
    assert heard.lines == [
        {"wörds": "\u2028 ok"}, {"failure": "of a channel"}, {"failure": {"code": 1}}, {"last": True},
    ]  # fmt: skip
    assert child.ignored_lines == 7
    assert heard.end.failure is None


def test_what_never_ends_a_line_fills_no_memory(
    qtbot: QtBot, family: Children, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    script(monkeypatch, "import sys\nwhile True: sys.stdout.write('x' * 65536)")
    child = run(family, heard, "preview")
    said: list[int] = []
    child._process.readyReadStandardOutput.connect(lambda: said.append(child._process.bytesAvailable()))
    qtbot.waitUntil(lambda: len(said) > 200, timeout=LONG_MS)
    assert max(said) < 4 * module.LONGEST_LINE
    child.cancel()
    assert (heard.end.crashed, heard.lines) == (False, [])


def test_many_lines_leave_the_window_its_turns(
    qtbot: QtBot, family: Children, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of them come, in order, before the end; and the window acts in between."""
    script(monkeypatch, "print('\\n'.join('{\"n\": %d}' % n for n in range(5000)))")
    seen: list[int] = []
    ticks = QTimer(interval=0)
    ticks.timeout.connect(lambda: seen.append(len(heard.lines)))
    ticks.start()
    run(family, heard, "sample")
    assert heard.end.exit_code == 0
    ticks.stop()
    assert [line["n"] for line in heard.lines] == list(range(5000))
    steps = [later - earlier for earlier, later in itertools.pairwise(seen)]
    assert max(steps) <= 3 * module.LINES_A_TURN


def test_a_child_that_crashes(family: Children, heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told with the end of what it complained of, and what it had said before."""
    script(
        monkeypatch, "import sys,os\nprint('{}', flush=True)\nsys.stderr.write('é' * 5000 + ' the end')\nos._exit(70)"
    )
    run(family, heard, "import")
    assert (heard.end.exit_code, heard.end.crashed, heard.lines) == (70, False, [{}])
    assert heard.end.complaint.endswith("é the end")
    assert len(heard.end.complaint) == module.LONGEST_COMPLAINT
    heard.ends.clear()
    script(monkeypatch, "import os, signal\nos.kill(os.getpid(), signal.SIGTERM)")
    run(family, heard, "import")
    assert heard.end.crashed


def test_a_child_that_cannot_be_started(
    family: Children, heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told like any other end, and not before its caller knows it."""
    monkeypatch.setattr(module, "own_command", lambda _: (str(tmp_path / "nothing"), []))
    child = run(family, heard, "round", typed="words")
    assert child.running
    assert heard.end.crashed
    assert heard.end.complaint
    child.cancel()  # too late, and no harm
    assert not child.cancelled


DEAF = "import sys, time\nprint('{}', flush=True)\ntime.sleep(600)"


def test_a_round_that_does_not_hear_is_killed(
    qtbot: QtBot, family: Children, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "CANCEL_GRACE_S", 0.1)
    script(monkeypatch, DEAF)
    child = run(family, heard, "round")
    qtbot.waitUntil(lambda: bool(heard.lines), timeout=LONG_MS)
    child.cancel()
    assert (heard.end.crashed, child.cancelled) == (False, True)
    assert heard.end.exit_code != 0


def test_words_for_a_program_that_does_not_read_them(
    family: Children, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    script(monkeypatch, "import os\nos.close(0)\nprint('{\"ok\": 1}')")
    run(family, heard, "counter", typed=WORDS * 10_000)
    assert (heard.end.exit_code, heard.lines) == (0, [{"ok": 1}])


# --- closing the window -------------------------------------------------------------------------


def test_quitting_ends_what_can_be_had_again(
    qtbot: QtBot, family: Children, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Rounds and previews are ended, whether they hear or not; each end is told."""
    script(monkeypatch, DEAF)
    all_heard = [Heard(qtbot) for _ in range(3)]
    for heard, command in zip(all_heard, ("round", "preview", "sample"), strict=True):
        run(family, heard, command)
    qtbot.waitUntil(lambda: all(heard.lines for heard in all_heard), timeout=LONG_MS)
    family.end_all(200)
    assert family.running == ()
    assert [len(heard.ends) for heard in all_heard] == [1, 1, 1]


def test_quitting_waits_for_what_must_be_stored(family: Children, heard: Heard, tmp_path: Path) -> None:
    run(family, heard, "counter", "--text", "-", "--json", typed=WORDS)
    family.end_all(LONG_MS)
    assert [end.exit_code for end in heard.ends] == [0]
    assert heard.lines == [{"id": 1}]
    assert len(reviews(tmp_path / "data")) == 1


def test_quitting_lets_go_of_what_takes_too_long(qtbot: QtBot, family: Children, heard: Heard, tmp_path: Path) -> None:
    """It has all of its words, and nobody is told any more how it ended."""
    run(family, heard, "counter", "--text", "-", "--json", typed=WORDS)
    family.end_all(0)
    assert family.running == ()
    qtbot.waitUntil(lambda: in_the_store(tmp_path / "data") == 1, timeout=LONG_MS)
    assert (heard.lines, heard.ends) == ([], [])


WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from reputation_desktop.ui.work.children import Children

folder, words, *arguments = sys.argv[1:]
app = QCoreApplication([])
children = Children(Path(folder))
children.run(arguments, words=words)

def close_once_it_works():
    if words or (Path(folder) / "round.lock").exists():
        children.end_all(0)
        app.quit()

timer = QTimer(interval=5)
timer.timeout.connect(close_once_it_works)
timer.start()
app.exec()
print(len(children.running))
"""
"""A window that is closed while its child is at work, without waiting for it."""


def in_the_store(folder: Path) -> int:
    """How many reviews and channels with a link there are."""
    with open_store(folder) as store:
        linked = [channel for channel in channels(store) if channel.address]
        return len(linked) + sum(1 for _ in inbox(store, InboxQuery(), now()))


@pytest.mark.parametrize(
    ("words", "command", "stored"),
    [
        (WORDS * 1000, ("counter", "--text", "-"), 1),
        ("", ("import", "many.csv", "--channel", "Portal"), 1500),
        ("x", ("opml", "import", "feeds.opml"), 2),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_a_window_that_closes_too_soon_loses_nothing(
    qtbot: QtBot, tmp_path: Path, words: str, command: tuple[str, ...], stored: int
) -> None:
    """The child outlives it and stores what it was asked to, though nobody listens any more."""
    rows = "".join(f"1,Cold soup number {number}\n" for number in range(1500))
    (tmp_path / "many.csv").write_text(f"Rating,Comment\n{rows}", "utf-8")
    feeds = [f'<outline type="rss" xmlUrl="{link}"/>' for link in ("soup", "http://127.0.0.1/a", "https://x.example/")]
    (tmp_path / "feeds.opml").write_text(f'<opml version="2.0"><body>{"".join(feeds)}</body></opml>', "utf-8")
    folder = tmp_path / "data"
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, str(folder), words, *command],
        cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, timeout=60, check=True,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == (b"0\n", b"")
    qtbot.waitUntil(lambda: in_the_store(folder) == stored, timeout=LONG_MS)


def test_the_window_goes_while_a_child_is_told_to(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever listens may be the last to know the window; the child's end must not take both in the wrong order."""
    script(monkeypatch, "print('{}')")

    def seen_to_its_end() -> weakref.ref[Children]:
        family = Children(Path())
        child = family.run(["preview"], on_end=lambda _: (family, child))
        assert child.wait(LONG_MS)
        return weakref.ref(family)

    family = seen_to_its_end()
    gc.collect()
    qtbot.waitUntil(lambda: family() is None)
