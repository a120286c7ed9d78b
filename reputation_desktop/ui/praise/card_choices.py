"""What of a picture card the owner chooses beside its words: size, look and how the customer is named."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from reputation_desktop.domain.praise import NameStyle
from reputation_desktop.ui.praise.choice import Choice
from reputation_desktop.ui.praise.picture_card import CardShape
from reputation_desktop.ui.praise.picture_looks import Look, look_word
from reputation_desktop.ui.praise.praise_words import name_style_word
from reputation_desktop.ui.widgets.buttons import chip
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.work.preferences import Preferences

_GAP = 6

Kept = TypeVar("Kept", bound=Enum)


def shape_word(shape: CardShape) -> str:
    """What a size is called."""
    translate = QCoreApplication.translate
    return {
        CardShape.SQUARE: translate("praise", "Square"),
        CardShape.PORTRAIT: translate("praise", "Portrait"),
        CardShape.WIDE: translate("praise", "Wide"),
    }[shape]


class OneOf(QWidget):
    """Chips of which exactly one is on.

    Signals:
        chosen: with the number of another one.
    """

    chosen = Signal(int)

    def __init__(self, name: str, words: Sequence[str], first: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.group = QButtonGroup(self)
        flow = FlowLayout(self, gap=_GAP)
        for number, word in enumerate(words):
            made = chip(word, checked=number == first)
            made.setAccessibleName(f"{name}: {word}")
            self.group.addButton(made, number)
            flow.addWidget(made)
        self.group.setExclusive(True)
        self.group.idClicked.connect(self.chosen)
        self.group.buttonToggled.connect(_take_room)

    def sizeHint(self) -> QSize:  # noqa: N802
        """All in one line; a narrower place gets as many lines as it takes."""
        sizes = [each.sizeHint() for each in self.group.buttons()]
        width = sum(size.width() for size in sizes) + _GAP * (len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    @property
    def number(self) -> int:
        """Of the chip that is on."""
        return self.group.checkedId()


def _take_room(button: QAbstractButton) -> None:
    """The chip that is on is set in stronger type, which is wider."""
    button.updateGeometry()


def shapes(chosen: CardShape) -> OneOf:
    """Chips for the three sizes."""
    words = [shape_word(each) for each in CardShape]
    return OneOf(QCoreApplication.translate("praise", "Size"), words, list(CardShape).index(chosen))


def looks(chosen: Look) -> OneOf:
    """Chips for the looks."""
    words = [look_word(each) for each in Look]
    return OneOf(QCoreApplication.translate("praise", "Look"), words, list(Look).index(chosen))


def name_styles(preferences: Preferences) -> Choice[NameStyle]:
    """A chooser for how much of a name is shown; what is chosen is kept."""
    entries = [(name_style_word(each), each) for each in NameStyle]
    made: Choice[NameStyle] = Choice(QCoreApplication.translate("praise", "How the customer is named"), entries)
    made.choose(kept_name_style(preferences))
    return made


def kept_name_style(preferences: Preferences) -> NameStyle:
    """How much of a name the owner chose to show, on whichever bench."""
    return kept(preferences, "name", NameStyle.INITIAL)


def kept(preferences: Preferences, name: str, usual: Kept) -> Kept:
    """What the owner chose last under a name; what is usual where that is unknown."""
    said = preferences.text(f"praise/{name}")
    return next((each for each in type(usual) if each.name == said), usual)


def keep(preferences: Preferences, name: str, value: Enum) -> None:
    """Keeps what the owner chose under a name."""
    preferences.keep(f"praise/{name}", value.name)
