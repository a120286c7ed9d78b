"""The version before is upgraded while it runs: it ends in order, its store comes along, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

from tests.packages.guest_book import COMPLAINT, PRAISE
from tests.packages.log import Failed
from tests.packages.program import DATA, STORE, Window
from tests.packages.steps import Steps
from tests.packages.using import ANSWER, DRAFT, differences


class Upgrading(Steps):
    """The steps of an upgrade."""

    _old: Window | None = None
    _schema = 0
    _version = ""

    def before(self) -> str:
        """The version before is used and runs: a channel, its reviews, an answer and a draft."""
        self._version = self._program.run("--version").stdout.strip()
        self._program.lines("add", self._book.link)
        self._program.run("round")
        reviews = self._program.reviews()
        self._program.run("answer", str(reviews[PRAISE.text]["id"]), "--text", ANSWER, "--posted")
        self._program.run("answer", str(reviews[COMPLAINT.text]["id"]), "--text", DRAFT)
        self._kept = self._program.everything()
        self._schema = self._program.schema()
        self._old = self._open.enter_context(self._program.window(self._session))
        self._old.appears()
        picture = self._session.picture(self._pictures / "before-upgrade.png")
        return f"{self._version}, schema {self._schema}, {len(reviews)} reviews, a draft; {picture}"

    def upgrade(self) -> str:
        """apt installs the new package while the old program runs, which ends before."""
        assert self._old is not None
        self._system.install(self._system.take(self._package))
        code = self._old.end()
        now = self._program.run("--version").stdout.strip()
        if now == self._version:
            raise Failed(f"it is still {now}")
        return f"{now}; the running copy ended with {code}"

    def migrated(self) -> str:
        """The store has the new schema, the old one lies beside it, and everything is there."""
        self._program.check()
        schema = self._program.schema()
        if schema <= self._schema:
            raise Failed(f"the schema is {schema} as before")
        backup = f"{Path(STORE).stem}-before-schema-{schema}.sqlite3"
        if not self._system.path(DATA / backup).is_file() or self._program.schema(backup) != self._schema:
            raise Failed(f"the store as it was does not lie beside: {backup}")
        lost = differences(self._kept, self._program.everything())
        if lost:
            raise Failed(f"not as it was: {'; '.join(lost)}")
        return f"schema {self._schema} → {schema}, {backup} beside; {len(self._kept)} reviews with all their fields"

    def window(self) -> str:
        """The new window shows what the old one showed, and ends in order."""
        with self._program.window(self._session) as window:
            place = window.appears()
            icon = window.tells("1 complaint is waiting")
            picture = self._session.picture(self._pictures / "after-upgrade.png")
            code = window.terminate()
        if code:
            raise Failed(f"it ended with {code}")
        return f"window {place}; tray “{icon.tooltip}”; {picture}"
