"""What was typed into the counter book and is not written yet; it outlives the dialog and the program."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from reputation_desktop.domain.review import Kind
from reputation_desktop.ui.work.preferences import Preferences

NAME = "counter_draft"


@dataclass(frozen=True, slots=True)
class CounterDraft:
    """An entry as far as it has come.

    Attributes:
        text: what the customer said.
        stars: 1 to 5; 0 where none were given.
        kind: "complaint", "praise", or empty while neither was tapped.
        author: who said it.
        said_at: when, on the shop's clock ("2026-05-03T14:00"); empty for just now.
    """

    text: str = ""
    stars: int = 0
    kind: str = ""
    author: str = ""
    said_at: str = ""

    @property
    def arguments(self) -> list[str]:
        """The command that writes it down; its text is given as words."""
        arguments = ["counter", "--text", "-"]
        if self.stars:
            arguments += ["--stars", str(self.stars)]
        if self.kind in (Kind.COMPLAINT, Kind.PRAISE):
            arguments.append(f"--{self.kind}")
        if self.author.strip():
            arguments.append(f"--author={self.author.strip()}")
        if self.said_at:
            arguments.append(f"--said-at={self.said_at}")
        return arguments


def kept_draft(preferences: Preferences) -> CounterDraft:
    """The draft that was kept; an empty one where there is none."""
    try:
        return CounterDraft(**json.loads(preferences.text(NAME) or "{}"))
    except (ValueError, TypeError):
        return CounterDraft()


def keep_draft(preferences: Preferences, draft: CounterDraft) -> None:
    """Keeps a draft on disk at once; an empty one takes the place of what was kept."""
    text = "" if draft == CounterDraft() else json.dumps(asdict(draft))
    if preferences.text(NAME) != text:
        preferences.keep(NAME, text)
        preferences.save()
