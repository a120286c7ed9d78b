"""Printing a document on the owner's printer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.document import Document


def print_document(document: Document, parent: QWidget) -> None:
    """Asks for a printer and pages, and prints; returns at once, and prints once the owner said so."""
    raise NotImplementedError
