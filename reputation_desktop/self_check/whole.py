"""The whole self-check: every part of this copy of the program, each in a process of its own, in a temporary folder."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path

from reputation_desktop.domain.system_reasons import reason_of
from reputation_desktop.self_check.checks import ALL, LANES, Check
from reputation_desktop.self_check.children import Children, Said
from reputation_desktop.self_check.told import Outcome, plain_detail, report
from reputation_desktop.system.own_program import own_command

FOLDER = "temporary-folder"
"""The first check: without such a folder there is no other."""

_LISTENING_S = 0.2
"""How often an interruption is heard on systems where waiting hears none."""

_ENDING = ("SIGTERM", "SIGHUP", "SIGBREAK")


def check_itself() -> int:
    """Prints one JSON object on the standard output, and lines for a person at a terminal; returns 0 or 1."""
    tell = _tell_person if sys.stderr.isatty() else _tell_nobody
    outcomes = checked(tell)
    print(report(outcomes), flush=True)
    return 0 if all(outcome.ok for outcome in outcomes) else 1


def checked(tell: Callable[[Outcome], None]) -> list[Outcome]:
    """Runs every check.

    Args:
        tell: gets each outcome as soon as it is there, from any thread.

    Returns:
        All outcomes, in the order of the report.
    """
    began = time.monotonic()
    try:
        place = tempfile.TemporaryDirectory(prefix="reputation-check-", ignore_cleanup_errors=True)
    except OSError as error:
        return list(_without_folder(reason_of(error), began, tell))
    with _signals_interrupt(), place as name:
        folder = Path(name).resolve()
        (folder / "tmp").mkdir()
        first = Outcome(FOLDER, True, _ms_since(began), "made, and written to")
        tell(first)
        return [first, *_in_lanes(folder, tell)]


def _without_folder(why: str, began: float, tell: Callable[[Outcome], None]) -> Iterator[Outcome]:
    for outcome in (
        Outcome(FOLDER, False, _ms_since(began), f"no temporary folder can be written: {why}"),
        *(Outcome(check.name, False, 0, "not tried, for want of a temporary folder") for check in ALL),
    ):
        tell(outcome)
        yield outcome


def _in_lanes(folder: Path, tell: Callable[[Outcome], None]) -> list[Outcome]:
    children = Children()
    with ThreadPoolExecutor(len(LANES)) as lanes:
        running = [lanes.submit(_lane, lane, folder, children, tell) for lane in LANES]
        try:
            _wait_for(running)
        except BaseException:
            children.end_all()
            raise
    found = {outcome.name: outcome for lane in running for outcome in lane.result()}
    return [found[check.name] for check in ALL]


def _wait_for(running: Sequence[Future[list[Outcome]]]) -> None:
    while wait(running, _LISTENING_S).not_done:
        pass


def _lane(checks: Sequence[Check], folder: Path, children: Children, tell: Callable[[Outcome], None]) -> list[Outcome]:
    outcomes = []
    for check in checks:
        outcome = _outcome(check, folder, children)
        if children.over:
            break
        tell(outcome)
        outcomes.append(outcome)
    return outcomes


def _outcome(check: Check, folder: Path, children: Children) -> Outcome:
    program, arguments = own_command(["--one-check", check.name, str(folder)])
    began = time.monotonic()
    try:
        said = children.run([program, *arguments], _environment(folder), check.limit_s)
    except OSError as error:
        ok, detail = False, f"its process did not start: {reason_of(error)}"
    else:
        ok, detail = _understood(said, check.limit_s)
    return Outcome(check.name, ok, _ms_since(began), plain_detail(detail, folder))


def _understood(said: Said, limit_s: float) -> tuple[bool, str]:
    """What a check's process said last; one that says nothing died."""
    if said.timed_out:
        return False, f"it did not come to its end within {limit_s:g} s"
    with contextlib.suppress(ValueError, IndexError):
        match json.loads(said.out.strip().splitlines()[-1]):
            case {"ok": bool(ok), "detail": str(detail)}:
                return ok, detail
    last = next((line for line in reversed(said.err.splitlines()) if line.strip()), "nothing")
    return False, f"its process ended with {said.code} before it could answer; the last it said: {last}"


def _environment(folder: Path) -> dict[str, str]:
    """Windows are drawn on no screen, and whatever is put aside for a while goes with the folder.

    Installers and services start programs without a home, which the bus of a desktop is not asked about then.
    """
    home = {"HOME": os.path.expanduser("~")}  # noqa: PTH111  # pathlib raises where nobody has a home
    aside = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder / "tmp"))
    return {**home, **os.environ, **aside, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}


@contextlib.contextmanager
def _signals_interrupt() -> Iterator[None]:
    """Whoever ends the self-check interrupts it, so that nothing of it stays."""
    numbers = [getattr(signal, name) for name in _ENDING if hasattr(signal, name)]
    before = {number: signal.signal(number, signal.default_int_handler) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _ms_since(began: float) -> int:
    return round((time.monotonic() - began) * 1000)


def _tell_person(outcome: Outcome) -> None:
    print(outcome.line, file=sys.stderr, flush=True)


def _tell_nobody(_: Outcome) -> None:
    """Programs get the whole in one piece."""
