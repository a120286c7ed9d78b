"""Writing a document as PDF, page after page, while the window goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reputation_desktop.domain.document import Document
from reputation_desktop.domain.errors import WorldFailed


def write_pdf(
    document: Document, path: Path, on_done: Callable[[], None], on_failed: Callable[[WorldFailed], None]
) -> None:
    """Writes `document` to `path`, whole or not at all; returns at once.

    Args:
        document: what is written.
        path: the file; one that is there is replaced once the new one is whole.
        on_done: called in the window's thread when the file is there.
        on_failed: gets why it is not; a file that was there is as it was.
    """
    raise NotImplementedError
