"""The window's child processes: rounds, previews, imports and the counter book, each a call of this program.

They write through the store and report lines of JSON, so that nothing they do can stall or crash the window.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QMetaObject, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from reputation_desktop.domain.errors import WorldFailed, remembered
from reputation_desktop.system.own_program import own_command

CANCEL_GRACE_S = 5
"""So long a cancelled round may take to end by itself; it is safe to kill at any moment."""

LONGEST_LINE = 1 << 20
"""Bytes; nothing that a command has to report is nearly as long."""

LINES_A_TURN = 100
"""Lines that are read before the window gets its turn again."""

LONGEST_COMPLAINT = 2_000
"""Characters of the error output's end that are kept."""

_UTF8_MOST = 4
"""Bytes of a character."""

_LISTENING = frozenset({"round"})
"""Commands that understand “cancel” on their input; others are killed, and what they stored before is whole."""

_REPEATABLE = frozenset({"round", "preview", "sample"})
"""Commands whose loss costs nothing when the window closes; what any other was asked for must be done."""

_LONG = frozenset({"round", "preview", "add", "import", "sample"})
"""Commands that make way for the window while they work."""

_GIVING_WORDS_MS = 2_000
_KILLED_MS = 1_000


@dataclass(frozen=True, slots=True)
class Failure:
    """A failure of the world as a child told it: its stable code, its sentence's fields, the sentence in English."""

    code: str
    fields: Mapping[str, object]
    sentence: str

    @property
    def error(self) -> WorldFailed:
        """The failure itself, for words in the owner's language."""
        return remembered(self.code, self.fields)


@dataclass(frozen=True, slots=True)
class ChildEnd:
    """How a child ended.

    Attributes:
        exit_code: 0 done, 1 the world failed, 2 wrong words, 3 another round is running, 70 our fault,
            130 cancelled; of no meaning where it was killed or crashed.
        crashed: it ended neither by itself nor because it was cancelled, or never began.
        failure: what the world did, where the child said so.
        complaint: the end of its error output. It may quote a customer, so it is never logged.
    """

    exit_code: int
    crashed: bool
    failure: Failure | None
    complaint: str


class _Program(QProcess):
    """A process that may outlive its object."""

    def let_go(self) -> None:
        """Keeps the destructor from killing the process: QProcess spares only what it believes to have ended."""
        self.setProcessState(QProcess.ProcessState.NotRunning)


class Child(QObject):
    """One call of this program, under way.

    Signals:
        line_arrived: with a dict, for each line of JSON that is not the failure which ended the child.
        ended: with a `ChildEnd`, once, after the last line.

    Attributes:
        ignored_lines: how many lines were too long or no object of JSON.
        cancelled: whether `cancel` was called while it ran.
    """

    line_arrived = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ignored_lines = 0
        self.cancelled = False
        self._command = ""
        self._amid_long_line = False
        self._complaint = b""
        self._failure: Failure | None = None
        self._exit: tuple[int, bool] | None = None
        self._over = False
        self._process = _Program(self)
        self._process.readyReadStandardOutput.connect(self._read_on)
        self._process.readyReadStandardError.connect(self._on_complained)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._read_on)
        self._grace = QTimer(self, singleShot=True, interval=int(CANCEL_GRACE_S * 1000))
        self._grace.timeout.connect(self._process.kill)

    def start(self, folder: Path, arguments: Sequence[str], *, words: str = "") -> None:
        """Starts a command on the store in `folder`; only once for each child.

        Args:
            folder: the data folder.
            arguments: the command and its options. What may begin with a hyphen is given as `--name=…`, or
                as `words` where the command reads “-” as its input.
            words: its standard input, for what has no place in a list of processes.
        """
        self._command = arguments[0]
        making_way = ["--background"] if self._command in _LONG else []
        program, whole = own_command([*arguments, *making_way, "--for-window", "--data", str(folder)])
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUTF8", "1")
        self._process.setProcessEnvironment(environment)
        # On Windows no console window appears: Qt asks for none when its own process has none.
        self._process.start(program, whole)
        if words:
            self._process.write(words.encode("utf-8", "replace"))
        if self._command not in _LISTENING:
            self._process.closeWriteChannel()

    @property
    def running(self) -> bool:
        """Whether its end has yet to be told."""
        return bool(self._command) and not self._over

    @property
    def may_be_lost(self) -> bool:
        """Whether nothing is lost when it does not come to its end."""
        return self._command in _REPEATABLE

    def cancel(self) -> None:
        """Ends it soon; `ended` tells when. What it stored before stays."""
        if not self.running:
            return
        self.cancelled = True
        if self._command in _LISTENING:
            self._process.write(b"cancel\n")
            self._grace.start()
        else:
            self._process.kill()

    def wait(self, timeout_ms: int) -> bool:
        """Blocks until its end was told, at most so long; whether it was."""
        self._process.waitForFinished(max(timeout_ms, 0))
        while self._exit is not None and not self._over:
            self._read_on()
        return self._over

    def kill(self) -> None:
        """Ends it at once."""
        self._process.kill()
        self.wait(_KILLED_MS)

    def let_go(self) -> None:
        """Lets it come to its end by itself and unheard, once it has all of its words; `ended` is not told."""
        deadline = QDeadlineTimer(_GIVING_WORDS_MS)
        self._process.waitForStarted(deadline.remainingTime())
        while self._process.bytesToWrite() and self._process.waitForBytesWritten(deadline.remainingTime()):
            pass
        self._process.blockSignals(True)
        self._next_turn.stop()
        self._over = True
        self._process.let_go()

    def _read_on(self) -> None:
        """Takes the lines that are there, not too many in one turn, and tells the end after the last."""
        for _ in range(LINES_A_TURN):
            if not self._has_line():
                break
            self._take(bytes(self._process.readLine(LONGEST_LINE).data()))
        if self._has_line():
            self._next_turn.start()
        elif self._exit is not None and not self._over:
            self._tell_end(*self._exit)

    def _has_line(self) -> bool:
        waiting = self._process.bytesAvailable()
        return waiting > 0 and (self._exit is not None or waiting >= LONGEST_LINE or self._process.canReadLine())

    def _take(self, piece: bytes) -> None:
        """Takes a line, or a piece of one that is too long."""
        whole = piece.endswith(b"\n") or (self._exit is not None and not self._process.bytesAvailable())
        too_long = self._amid_long_line or not whole
        self._amid_long_line = not whole
        if too_long:
            self.ignored_lines += whole
            return
        fields = _object_in(piece)
        if fields is None:
            self.ignored_lines += 1
        elif (failure := _failure_in(fields)) is not None:
            self._failure = failure
        else:
            self.line_arrived.emit(fields)

    def _on_complained(self) -> None:
        said = self._complaint + bytes(self._process.readAllStandardError().data())
        self._complaint = said[-LONGEST_COMPLAINT * _UTF8_MOST :]

    def _on_finished(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        self._grace.stop()
        self._exit = exit_code, status is QProcess.ExitStatus.CrashExit
        self._read_on()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        """Others than this one are followed by the end of the process."""
        if error is QProcess.ProcessError.FailedToStart:
            self._complaint = self._process.errorString().encode()
            self._exit = -1, True
            self._next_turn.start()  # in a later turn: `start` may not have returned

    def _tell_end(self, exit_code: int, crashed: bool) -> None:
        self._over = True
        complaint = self._complaint.decode("utf-8", "replace")[-LONGEST_COMPLAINT:].strip()
        self.ended.emit(ChildEnd(exit_code, crashed and not self.cancelled, self._failure, complaint))


def _object_in(line: bytes) -> dict[str, Any] | None:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return fields if isinstance(fields, dict) else None


def _failure_in(fields: Mapping[str, Any]) -> Failure | None:
    """The failure that a command ended with stands alone on its line; one of a channel stands beside its name."""
    match fields:
        case {"failure": {"code": str(code), "fields": dict(told), "sentence": str(sentence)}} if len(fields) == 1:
            return Failure(code, told, sentence)
    return None


class Children(QObject):
    """All children of a window, over the store in `folder`."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._heard: dict[Child, list[QMetaObject.Connection]] = {}

    @property
    def running(self) -> tuple[Child, ...]:
        """Those whose end has yet to be told."""
        return tuple(child for child in self._heard if child.running)

    def run(
        self,
        arguments: Sequence[str],
        *,
        on_line: Callable[[dict[str, Any]], object] | None = None,
        on_end: Callable[[ChildEnd], object] | None = None,
        words: str = "",
        folder: Path | None = None,
    ) -> Child:
        """Starts a command (see `Child.start`); what it says comes in later turns of the event loop.

        Args:
            arguments: the command and its options.
            on_line: gets each line as a dict.
            on_end: gets how it ended, once.
            words: its standard input.
            folder: another data folder than the window's, such as the sample shop's.
        """
        child = Child(self)
        self._heard[child] = []
        if on_line is not None:
            self._heard[child].append(child.line_arrived.connect(on_line))
        if on_end is not None:
            self._heard[child].append(child.ended.connect(on_end))
        child.ended.connect(self._on_ended)
        child.start(folder or self.folder, arguments, words=words)
        return child

    def end_all(self, timeout_ms: int) -> None:
        """Before the program quits: cancels what can be had again, and waits for the rest.

        What was to be stored and is not within `timeout_ms` goes on without the window.
        """
        deadline = QDeadlineTimer(timeout_ms)
        for child in self.running:
            if child.may_be_lost:
                child.cancel()
        for child in self.running:
            if child.wait(deadline.remainingTime()):
                continue
            if child.may_be_lost:
                child.kill()
            else:
                child.let_go()

    def _on_ended(self, _: ChildEnd) -> None:
        for child in [each for each in self._heard if not each.running]:
            # Whoever listened is let go of now: the end of the child's object is a bad moment for the end of others.
            for connection in self._heard.pop(child):
                QObject.disconnect(connection)
            child.deleteLater()
