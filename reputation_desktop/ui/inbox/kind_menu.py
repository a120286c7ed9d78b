"""What the program takes a review for, why, and the owner's word against it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QFrame

from reputation_desktop.domain.judgement import HIGH_STARS, LOW_STARS
from reputation_desktop.domain.review import Kind
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.frames import row
from reputation_desktop.ui.widgets.marks import Sign, paint_kind
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.reviews import kind_word, language_name

KINDS = (Kind.COMPLAINT, Kind.MIXED, Kind.PRAISE, Kind.NEUTRAL)
"""What a review can be taken for."""


def reason(review: StoredReview) -> str:
    """Why a review is taken for what it is, in a sentence."""
    translate = QCoreApplication.translate
    if review.corrected:
        said = translate("kinds", "You said so. The program took it for: {kind}.")
        return said.format(kind=kind_word(review.judged_kind, mention=review.mention))
    if review.kind == Kind.UNJUDGED:
        said = translate("kinds", "The program cannot judge {language} yet.")
        return said.format(language=language_of(review))
    stars = None if review.rating is None else review.rating.satisfaction
    read = review.complaint_probability is not None
    if stars is None:
        return translate("kinds", "There are no stars, so its words decide.")
    if stars <= LOW_STARS:
        return translate("kinds", "So few stars make a complaint, whatever the words.")
    if stars < HIGH_STARS:
        if not read:
            return translate("kinds", "Stars in the middle, and no words that could be judged.")
        return translate("kinds", "Stars in the middle leave it to the words.")
    if review.kind == Kind.MIXED:
        return translate("kinds", "Many stars, but its words complain.")
    return translate("kinds", "Many stars, and no words that complain.")


def language_of(review: StoredReview) -> str:
    """The review's language by name; "this language" where it could not be told."""
    if not review.language:
        return QCoreApplication.translate("kinds", "this language")
    return language_name(review.language)


def kind_icon(theme: Theme, kind: Kind) -> QPixmap:
    """A kind's sign for a menu or a button."""
    side = theme.px(10)
    pixels = QPixmap(QSize(side, side) * 3)
    pixels.setDevicePixelRatio(3)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    paint_kind(painter, kind, QRectF(0, 0, side, side), theme)
    painter.end()
    return pixels


class KindPill(QFrame):
    """The kind's sign and word."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._sign = Sign(theme, 10)
        self._word = label("", "secondary")
        self.setLayout(
            row(self._sign, self._word, margins=(theme.px(8), theme.px(3), theme.px(10), theme.px(3)), gap=theme.px(6))
        )

    def show_review(self, review: StoredReview) -> None:
        """Shows what a review is taken for; why is its tooltip."""
        word = kind_word(review.kind, mention=review.mention)
        self._sign.show_kind(review.kind, word, mention=review.mention)
        self._word.setText(word)
        self.setToolTip(reason(review))
        self.setAccessibleName(word)
        self.setAccessibleDescription(reason(review))
