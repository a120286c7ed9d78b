"""The page for the shop's site: what is chosen for it, how it reads, and writing it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.praise import NameStyle, Praise, shown_name
from reputation_desktop.ui.praise.card_choices import keep, kept_name_style, name_styles
from reputation_desktop.ui.praise.praise_words import day_of, source_words
from reputation_desktop.ui.praise.saving import Saving
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.frames import column, emptied, frame, row
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.stars import Stars
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.speech import WindowSpeech
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from datetime import tzinfo

_CHOICE = 320
_SHOWN = 12
"""Enough to see how the page reads."""


class TestimonialsPanel(QWidget):
    """Shows what is chosen, as the page will.

    Signals:
        all_wanted: all that is listed shall be chosen.
        none_wanted: nothing shall be.
    """

    all_wanted = Signal()
    none_wanted = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._chosen: tuple[Praise, ...] = ()
        theme = services.theme
        self.names = name_styles(services.preferences)
        self.names.activated.connect(self._on_name_chosen)
        self.count = label(role="heading")
        self.told = Notice(theme)
        self._saving = Saving(services, self, self.told)
        save_words = self.tr("Save as web page…")
        self.save = button(save_words, self._on_save, role="primary", theme=theme, icon="download")
        self._quotes = column(gap=theme.px(12))
        self._build()
        self.show_chosen(())

    def _build(self) -> None:
        px = self._services.theme.px
        choosing, buttons = QWidget(), QWidget()
        flow = FlowLayout(choosing, gap=px(4))
        flow.addWidget(button(self.tr("Choose all listed"), self.all_wanted.emit, role="link"))
        flow.addWidget(button(self.tr("Choose none"), self.none_wanted.emit, role="link"))
        flow = FlowLayout(buttons, gap=px(8))
        flow.addWidget(self.save)
        name = label(self.tr("&Names"), "strong")
        name.setBuddy(self.names)
        self.names.setMaximumWidth(px(_CHOICE))
        about = self.tr(
            "A page of its own for your web site, in the customers’ own words. It loads nothing from anywhere, suits"
            " small screens, and search engines can read who wrote what, where and when."
        )
        card = frame()
        card.setLayout(
            column(
                self.count,
                label(about, "secondary", wraps=True),
                choosing,
                column(name, self.names, gap=px(8)),
                buttons,
                self.told,
                margins=(px(20), px(18), px(20), px(20)),
                gap=px(12),
            )
        )
        self.setLayout(column(card, self._quotes, None, gap=px(16)))

    def show_chosen(self, chosen: tuple[Praise, ...]) -> None:
        """Shows what is chosen now."""
        self._chosen = chosen
        self.told.hide()
        self.save.setEnabled(bool(chosen))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The name may have been chosen otherwise on another bench meanwhile."""
        super().showEvent(event)
        self.names.choose(kept_name_style(self._services.preferences))
        self._show()

    def _show(self) -> None:
        count = len(self._chosen)
        self.count.setText(
            self.tr("%n review(s) chosen", "", count) if count else self.tr("Tick what shall stand on the page")
        )
        emptied(self._quotes)
        style = self.names.value or NameStyle.INITIAL
        for praise in self._chosen[:_SHOWN]:
            self._quotes.addWidget(_Quote(self._services, praise, style))
        if count > _SHOWN:
            self._quotes.addWidget(label(self.tr("and %n other(s)", "", count - _SHOWN), "secondary"))

    def _on_name_chosen(self) -> None:
        keep(self._services.preferences, "name", self.names.value or NameStyle.INITIAL)
        self._show()

    def _on_save(self) -> None:
        make = partial(_page, self._chosen, self.names.value or NameStyle.INITIAL, self._services.zone)
        name = f"{self.tr('testimonials')}.html"
        self._saving.save(self.tr("Save as web page"), name, self.tr("Web pages (*.html)"), make)


class _Quote(QWidget):
    """One praise of the page."""

    def __init__(self, services: Services, praise: Praise, style: NameStyle) -> None:
        super().__init__()
        px = services.theme.px
        stars = Stars(services.theme)
        card = frame()
        name = shown_name(praise.author, style) or self.tr("A customer")
        about = row(label(name, "strong"), label(source_words(praise, services.zone), "small"), None, gap=px(10))
        parts = [label(praise.title, "strong", wraps=True)] if praise.title and praise.text else []
        words = label(praise.words, wraps=True)
        card.setLayout(column(stars, *parts, words, about, margins=(px(18), px(14), px(18), px(14)), gap=px(8)))
        self.setLayout(column(card))
        if praise.stars is not None:
            stars.show_rating(*praise.stars)


def _page(chosen: tuple[Praise, ...], style: NameStyle, zone: tzinfo) -> bytes:
    """In the store's thread."""
    from reputation_desktop.desk.testimonials import as_testimonial, page_of

    speech = WindowSpeech()
    shown = [as_testimonial(each, style, day_of(each, zone), speech) for each in chosen]
    return page_of(chosen[0].shop, shown, speech).encode()
