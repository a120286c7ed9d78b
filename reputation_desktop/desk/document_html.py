"""A document as one web page: nothing loaded, every word plain text, fit to be printed."""

from __future__ import annotations

from reputation_desktop.domain.document import Document


def html_of(document: Document) -> str:
    """The page as HTML."""
    raise NotImplementedError
