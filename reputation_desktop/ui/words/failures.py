"""What went wrong, in the owner's language and with the steps that this window has."""

from __future__ import annotations

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.words.sentences import said, said_apart


def told(failure: WorldFailed) -> str:
    """One sentence or two for the owner: what happened, what it means, what helps."""
    return said(failure.sentence)


def told_in_parts(failure: WorldFailed) -> tuple[str, str]:
    """What happened and what helps: every failure's template says them in this order, in each language."""
    return said_apart(failure.sentence)
