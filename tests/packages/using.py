"""The program in use on a session: its window, its tray, a channel, and all the ways in which it ends and begins."""

from __future__ import annotations

import time

from tests.packages.clean_system import HOME
from tests.packages.desktop_session import until
from tests.packages.guest_book import COMPLAINT, LATER_COMPLAINT, PRAISE
from tests.packages.log import Failed
from tests.packages.program import NAME, Line, Window
from tests.packages.steps import Steps

ANSWER, DRAFT = "Thank you, Ida. See you soon.", "We are sorry about the soup, Tom."
AT_ONCE_S = 5.0
"""A second start may take so long."""

OUR_FAULT = 70
"""The exit code for what is the program's own fault."""


class Using(Steps):
    """The steps of an owner's day."""

    _window: Window | None = None

    def first_start(self) -> str:
        """The window appears, and the icon in the tray."""
        begun = time.monotonic()
        window = self._start()
        window.appears()
        took = time.monotonic() - begun
        icon = window.tells("No complaint is waiting")
        picture = self._picture("first-start")
        return f"window {window.appears()} after {took:.1f} s; tray “{icon.tooltip}”; {picture}"

    def skipped(self) -> str:
        """Who is in a hurry skips what the first start asks, by the keyboard."""

        def in_use() -> bool:
            self._session.do("windowactivate", "--sync", self._running.number, "key", "Escape")
            return self._program.begun()

        until(in_use, "the program in use")
        return self._picture("empty")

    def self_check(self) -> str:
        """The program looks at itself once more, on a desktop that shows notifications."""
        told = self._program.self_check(self._session.environment)
        (notification,) = (each for each in told["checks"] if each["name"] == "notification")
        return f"notification: {notification['detail']}"

    def channel(self) -> str:
        """A channel is added, a round played, and the complaint is there."""
        self._program.run("set", "all", "quiet_hours", "")
        (added,) = self._program.lines("add", self._book.link)
        self._program.run("round")
        reviews = self._program.reviews()
        if set(reviews) != {PRAISE.text, COMPLAINT.text}:
            raise Failed(f"the inbox shows {list(reviews)}")
        if not reviews[COMPLAINT.text]["complaint"] or reviews[PRAISE.text]["complaint"]:
            raise Failed("the wrong one is judged a complaint")
        return f"{added['what']}; the inbox shows {len(reviews)}, the complaint {reviews[COMPLAINT.text]['state']}"

    def fetched(self) -> str:
        """“Fetch now” in the tray's menu has the running program look itself, in a process of its own."""
        self._book.write(LATER_COMPLAINT)
        self._session.choose_in_tray("Fetch now")
        icon = self._running.tells("2 complaints are waiting")
        return f"tray “{icon.tooltip}”; {self._picture('fetched')}"

    def second_start(self) -> str:
        """The program started again brings the window of the first to the front, and ends."""
        self._session.do("windowminimize", "--sync", self._running.number)
        begun = time.monotonic()
        self._session.run(NAME)
        took = time.monotonic() - begun
        place = self._running.appears()
        if took > AT_ONCE_S:
            raise Failed(f"it took {took:.1f} s")
        return f"window {place} came back, done after {took:.1f} s"

    def restart(self) -> str:
        """`--quit-running` ends the program in order; what was kept is there afterwards."""
        reviews = self._program.reviews()
        self._program.run("answer", str(reviews[PRAISE.text]["id"]), "--text", ANSWER, "--posted")
        self._program.run("answer", str(reviews[COMPLAINT.text]["id"]), "--text", DRAFT)
        self._kept = self._program.everything()
        self._session.run(NAME, "--quit-running")
        code = self._running.end()
        if code:
            raise Failed(f"it ended with {code}")
        self._session.run(NAME, "--quit-running")
        self._start().appears()
        return f"ended with 0; {self._nothing_lost()}; {self._picture('restarted')}"

    def killed(self) -> str:
        """Killed while it runs, it starts again as if nothing had been."""
        self._running.terminate("KILL")
        self._start().appears()
        self._program.check()
        return self._nothing_lost()

    def offline(self) -> str:
        """Without any network a round says so, and everything else works."""
        done = self._program.run("round", "--force", offline=True, check=False)
        if done.returncode == OUR_FAULT or not done.stdout + done.stderr:
            raise Failed(f"a round ended with {done.returncode} and said nothing useful")
        (said, *_) = (done.stdout + done.stderr).strip().splitlines()
        self._program.run("inbox", "--awaiting", offline=True)
        return f"a round ended with {done.returncode}: {said}"

    def read_only(self) -> str:
        """In a home that cannot be written, it says so in a sentence."""
        self._running.terminate()
        self._system.run("mount", "--bind", str(HOME), str(HOME))
        self._system.run("mount", "-o", "remount,bind,ro", str(HOME))
        try:
            done = self._program.run("inbox", check=False)
        finally:
            self._system.run("umount", "--lazy", str(HOME))
        if done.returncode == OUR_FAULT:
            raise Failed(f"it took that for its own fault: {done.stderr}")
        return f"exit code {done.returncode}: {(done.stderr or done.stdout).strip().splitlines()[0]}"

    def reinstalled(self) -> str:
        """The package over itself, while the program runs: that ends in order, and starts again with all it kept."""
        self._start().appears()
        self._system.install("--reinstall", self._system.take(self._package))
        code = self._running.end()
        if code:
            raise Failed(f"the running program ended with {code}")
        self._start().appears()
        self._program.check()
        seen = self._nothing_lost()
        self._running.terminate()
        return f"the running program ended with 0; {seen}"

    @property
    def _running(self) -> Window:
        if self._window is None:
            raise Failed("the program does not run")
        return self._window

    def _start(self) -> Window:
        self._window = self._open.enter_context(self._program.window(self._session))
        return self._window

    def _nothing_lost(self) -> str:
        now = self._program.everything()
        lost = differences(self._kept, now)
        if lost:
            raise Failed(f"not as it was: {'; '.join(lost)}")
        return f"{len(now)} reviews, the draft and the answer are there"

    def _picture(self, name: str) -> str:
        return self._session.picture(self._pictures / f"{name}.png")


def differences(before: dict[str, Line], after: dict[str, Line]) -> list[str]:
    """What of `before` is not the same in `after`; what depends on the moment of looking is left out."""
    moving = {"receipt", "stage"}
    lost = [f"“{text[:20]}…” is gone" for text in before if text not in after]
    return lost + [
        f"“{text[:20]}…” {name}: {value!r} → {after[text].get(name)!r}"
        for text, fields in before.items() if text in after
        for name, value in fields.items() if name not in moving and after[text].get(name) != value
    ]  # fmt: skip
