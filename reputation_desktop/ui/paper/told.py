"""What a document says, as plain text: its pages for those who listen to the screen."""

from __future__ import annotations

from reputation_desktop.domain.document import Block, Course, Document, Figure, Heading, PageBreak, Quote, Table, Words
from reputation_desktop.ui.words.reviews import stars_words


def words_of(document: Document) -> str:
    """Everything in the order it is read, a paragraph a block; a table's cells with the names of their columns."""
    blocks = (_told(block) for block in document.blocks)
    return "\n\n".join(each for each in (document.title, document.under, *blocks) if each)


def _told(block: Block) -> str:
    match block:
        case Heading(text) | Words(text):
            return text
        case Figure(number, words):
            return f"{number} {words}"
        case Quote():
            stars = "" if block.stars is None else stars_words(*block.stars)
            return "\n".join(each for each in (stars, block.text, block.by) if each)
        case Table():
            return "\n".join(_row(block.head, row) for row in block.rows)
        case Course():
            return block.words
        case PageBreak():
            return ""


def _row(head: tuple[str, ...], row: tuple[str, ...]) -> str:
    """One row in a line: "Google, Reviews: 12, Complaints: 3"."""
    names = [*head, *("" for _ in row)]
    return ", ".join(
        f"{name}: {cell}" if name and place else cell
        for place, (name, cell) in enumerate(zip(names, row, strict=False))
        if cell
    )
