"""Finds words that have not the room they need."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from reputation_desktop.ui.praise.choice import Choice
from reputation_desktop.ui.widgets.text import ElidedLabel

_ROUNDING_PX = 2


def clipped(top: QWidget) -> list[str]:
    """The visible labels and buttons of a page or dialog whose words do not fit, in words."""
    wrong = list(_wanting(top))
    for area in top.findChildren(QScrollArea):
        inner = area.widget()
        across = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if inner is not None and area.isVisible() and across and inner.width() > area.viewport().width() + _ROUNDING_PX:
            wrong.append(f"{_told(area)} is {area.viewport().width()} px wide for {inner.width()}")
    return wrong


def _wanting(top: QWidget) -> Iterator[str]:
    for each in top.findChildren(QWidget):
        if not each.isVisible() or isinstance(each, ElidedLabel):
            continue
        if isinstance(each, QLabel) and each.text() and each.textFormat() == Qt.TextFormat.PlainText:
            yield from _label(each)
        elif isinstance(each, QAbstractButton) and each.text():
            if each.width() + _ROUNDING_PX < each.minimumSizeHint().width():
                yield f"{_told(each)} “{each.text()}” is {each.width()} px wide and wants {each.sizeHint().width()}"
        elif isinstance(each, QComboBox) and not each.isEditable() and not isinstance(each, Choice):
            yield from _chooser(each)
        if _beyond(each):
            yield f"{_told(each)} reaches beyond its window"


def _label(each: QLabel) -> Iterator[str]:
    if each.wordWrap():
        needed, given = each.heightForWidth(each.width()), each.height()
        words = each.text().replace("\u200b", " ").split() or [""]
        longest = max(each.fontMetrics().horizontalAdvance(word) for word in words)
        if longest > each.contentsRect().width() + _ROUNDING_PX:
            yield f"{_told(each)} “{each.text()[:60]}” has a word wider than its {each.width()} px"
        side = "high"
    else:
        needed = each.minimumSizeHint().width()
        given, side = each.width(), "wide"
    if needed > given + _ROUNDING_PX:
        yield f"{_told(each)} “{each.text()[:60]}” is {given} px {side} and wants {needed}"


def _chooser(each: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    each.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = each.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, each).width()
    needed = each.fontMetrics().horizontalAdvance(each.currentText())
    if needed > room + _ROUNDING_PX:
        yield f"{_told(each)} shows “{each.currentText()}” in {room} px, which wants {needed}"


def _beyond(each: QWidget) -> bool:
    """Whether something of a page lies outside of what its parent shows, where nothing can be scrolled."""
    parent = each.parentWidget()
    if parent is None or each.isWindow() or isinstance(parent, QAbstractScrollArea) or not each.width():
        return False
    scrolled = isinstance(parent.parentWidget(), QAbstractScrollArea)
    return not scrolled and isinstance(each, QLabel | QAbstractButton) and each.x() + each.width() > parent.width() + 2


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} in {type(widget.parent()).__name__}"
