"""The program as a process of its own: encodings, pipes, signals, limits, and what it does not load."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import Owner
from tests.conftest import ROOT
from tests.loopback import FEED, Answer, LoopbackServer, SeenRequest

PACKAGE = ROOT / "reputation_desktop"
PROGRAM = [sys.executable, str(ROOT / "main.py")]
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits as POSIX has them")


def run(*words: str | Path, **how: object) -> subprocess.CompletedProcess[bytes]:
    """Runs the program to its end."""
    settings: dict[str, object] = {"capture_output": True, "timeout": 60, "stdin": subprocess.DEVNULL, **how}
    if "input" in how:
        del settings["stdin"]
    return subprocess.run([*PROGRAM, *map(str, words)], check=False, **settings)  # type: ignore[call-overload,no-any-return]


def test_utf_8_whatever_the_locale_says(owner: Owner) -> None:
    """In, out, and back as an argument, under a locale and a setting that know only ASCII."""
    environment = os.environ | {"LC_ALL": "C", "LANG": "C", "PYTHONIOENCODING": "ascii", "PYTHONCOERCECLOCALE": "0"}
    environment.pop("PYTHONUTF8", None)
    words = "Schöne Brötchen 🙂 你好"
    data = ["--data", str(owner.folder)]
    done = run("counter", "--text", words, *data, env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    shown = run("inbox", *data, env=environment)
    assert words in shown.stdout.decode("utf-8")
    judged = run("judge", *data, env=environment, input="Das war schön\n".encode())
    assert judged.stdout.decode("utf-8").startswith("unjudged\t–\tde")
    wrong = run("remove", "Café", *data, env=environment)
    assert wrong.returncode == 2
    assert "“Café”" in wrong.stderr.decode("utf-8")


def test_exit_codes_leave_the_process(owner: Owner) -> None:
    """What main returns is what the caller of the process gets."""
    assert run("inbox", "--data", owner.folder).returncode == 0
    assert run("add", "https://www.yelp.com/biz/x", "--data", owner.folder).returncode == 1
    assert run("inbox", "--colour", "--data", owner.folder).returncode == 2


def test_a_reader_that_has_seen_enough(guesthouse: Owner) -> None:
    """`… | head -1` ends well, and nothing is complained about."""
    program = subprocess.Popen(
        [*PROGRAM, "inbox", "--json", "--data", str(guesthouse.folder)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert program.stdout is not None
    assert program.stderr is not None
    first = program.stdout.readline()
    program.stdout.close()
    complaints = program.stderr.read()
    program.stderr.close()
    assert json.loads(first)["id"] > 0
    assert program.wait(60) == 0
    assert complaints == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this computer has no disk that is always full")
def test_output_onto_a_full_disk(guesthouse: Owner) -> None:
    """The sentence about the full disk, once, and nothing from Python itself."""
    with Path("/dev/full").open("wb") as full:
        done = run("inbox", "--data", guesthouse.folder, capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("The disk is full")
    assert done.stderr.count(b"\n") == 1


@posix
def test_a_disk_that_fills_up_while_storing(owner: Owner, tmp_path: Path) -> None:
    """Files may grow no further: the last step is undone, and what was stored before is whole."""
    import resource

    owner.does("counter", "--text", "Lovely")
    path = tmp_path / "many.csv"
    path.write_text("Rating,Comment\n" + "".join(f"5,Lovely rolls {n} {'.' * 5000}\n" for n in range(200)))
    limit = (owner.folder / "reputation.sqlite3").stat().st_size + 200_000

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    done = run("import", path, "--channel", "Portal", "--data", owner.folder, preexec_fn=limited)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("The disk is full, so the last step was undone.")
    assert done.stderr.count(b"\n") == 1
    assert owner.texts() == ["Lovely"]
    assert owner.asks("check")[0]["ok"] is True


@posix
def test_a_program_without_streams(owner: Owner) -> None:
    """Closed streams are nobody listening, not a crash."""
    shell = f'"{PROGRAM[0]}" "{PROGRAM[1]}" counter --text Lovely --data "{owner.folder}"'
    for closed in ("<&- >&- 2>&-", "2>&-"):
        done = subprocess.run(["sh", "-c", f"{shell} {closed}"], capture_output=True, timeout=60, check=False)
        assert (done.returncode, done.stderr) == (0, b""), closed
    assert len(owner.inbox()) == 2


@posix
def test_ctrl_c_while_waiting_for_input(owner: Owner) -> None:
    """Interrupted is 130 and one sentence."""
    program = subprocess.Popen(
        [*PROGRAM, "judge", "--data", str(owner.folder)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
    )  # fmt: skip
    with program:
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdin.write(b"Awful soup.\n")
        program.stdin.flush()
        assert program.stdout.readline().startswith(b"complaint")  # now it waits for more
        os.killpg(program.pid, signal.SIGINT)
        _, complaints = program.communicate(timeout=60)
    assert program.returncode == 130
    assert complaints.decode() == "Interrupted. Nothing stored was lost.\n"


@posix
def test_ctrl_c_during_a_round(owner: Owner, loopback: LoopbackServer) -> None:
    """The round ends with one sentence; what was stored stays, and the next round goes on from there."""
    asked: list[int] = []

    def interrupting(_: SeenRequest) -> Answer:
        asked.append(1)
        os.killpg(program.pid, signal.SIGINT)
        return Answer(FEED)

    owner.keeps("Posts", loopback.serve_with("/posts.rss", interrupting))
    with subprocess.Popen(
        [*PROGRAM, "round", "--data", str(owner.folder)],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    ) as program:  # fmt: skip
        _, complaints = program.communicate(timeout=60)
    assert program.returncode == 130
    assert complaints.decode() == "Interrupted. Nothing stored was lost.\n"
    assert asked
    loopback.serve("/posts.rss", FEED)
    assert "1 new" in owner.does("round", "--force")
    assert owner.asks("check")[0]["ok"] is True


def test_the_window_may_cancel_and_leave_its_end_open(owner: Owner, loopback: LoopbackServer) -> None:
    """A round whose input stays open ends by itself and quietly."""
    owner.keeps("Posts", loopback.serve("/posts.rss", b"", status=404))
    with subprocess.Popen(
        [*PROGRAM, "round", "--progress", "json", "--data", str(owner.folder)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as program:  # fmt: skip
        assert program.wait(60) == 1
        assert program.stdout is not None
        assert program.stderr is not None
        assert [json.loads(line)["done"] for line in program.stdout] == [0, 1]
        assert program.stderr.read() == b""


@posix
def test_what_the_window_starts_makes_way_for_it(owner: Owner, loopback: LoopbackServer) -> None:
    """With --background a command lowers its own priority; a server that answers can look at it meanwhile."""
    seen: list[int] = []

    def looking(_: SeenRequest) -> Answer:
        seen.append(os.getpriority(os.PRIO_PROCESS, program.pid))
        return Answer(FEED)

    link = loopback.serve_with("/posts.rss", looking)
    owner.keeps("Posts", link)
    for words in (("preview", link), ("round", "--force"), ("add", link)):
        command = [*PROGRAM, *words, "--background", "--data", str(owner.folder)]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
            program.wait(60)
    own = os.getpriority(os.PRIO_PROCESS, 0)
    assert seen == [min(own + 10, 19)] * 3


LIBRARIES = ("requests", "urllib3", "feedparser", "lxml", "vaderSentiment", "pycld2", "pebble", "keyring")


def test_what_is_not_loaded() -> None:
    """What the window's process uses, and every quick command, does without the libraries of a round."""
    rooms = ("domain", "channels", "store", "desk", "system")
    files = [path.relative_to(ROOT) for room in rooms for path in (PACKAGE / room).rglob("[a-z]*.py")]
    names = [".".join(path.with_suffix("").parts) for path in files]
    names += [f"reputation_desktop.cli.{name}" for name in ("channels", "inbox", "keeping", "numbers", "opml")]
    names.append("reputation_desktop.app")
    script = (
        f"import importlib, json, sys\nfor name in {names!r}: importlib.import_module(name)\n"
        f"print(json.dumps([name for name in {LIBRARIES!r} if name in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, cwd=ROOT, timeout=60, check=True)
    assert json.loads(done.stdout) == []


def test_quick_commands_load_nothing_of_a_round(guesthouse: Owner) -> None:
    """Not even while they run."""
    script = (
        "import sys\nfrom reputation_desktop.app import main\n"
        f"for words in ('inbox', 'score', 'reminders', 'channels', 'alarms'):\n"
        f"    assert main([words, '--data', {str(guesthouse.folder)!r}]) == 0\n"
        f"print([name for name in {LIBRARIES!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, cwd=ROOT, timeout=60, check=True)
    assert done.stderr.decode().strip() == "[]"
