"""The picture card of one praise: seen as it will be, changed, saved and copied."""

from __future__ import annotations

from bisect import bisect_left
from functools import partial

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication, QPainter, QShowEvent
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.praise import NameStyle, Praise, excerpt, sentences_of, shown_name
from reputation_desktop.ui.praise.card_choices import keep, kept, kept_name_style, looks, name_styles, shapes
from reputation_desktop.ui.praise.picture_card import CardShape, CardWords, card_fits, card_picture, paint_card
from reputation_desktop.ui.praise.picture_looks import Look
from reputation_desktop.ui.praise.picture_view import PictureView
from reputation_desktop.ui.praise.praise_words import filled_stars, source_words
from reputation_desktop.ui.praise.saving import Saving, png_of
from reputation_desktop.ui.praise.sentence_chooser import SentenceChooser
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.folding import Folding
from reputation_desktop.ui.widgets.frames import column
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.work.services import Services

_FOLDED_BELOW, _OPTIONS = 560, 264
_HIGHEST, _HIGHEST_FOLDED = 540, 340


class CardPanel(QWidget):
    """Never shortens words by itself: where they do not fit, it proposes whole sentences and says so."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._praise: Praise | None = None
        self._words: CardWords | None = None
        preferences, theme = services.preferences, services.theme
        self.view = PictureView(theme, _HIGHEST)
        self.shapes, self.looks = (
            shapes(kept(preferences, "shape", CardShape.SQUARE)),
            looks(kept(preferences, "look", Look.LIGHT)),
        )
        self.names = name_styles(preferences)
        self.sentences = SentenceChooser(theme)
        self.notice = Notice(theme)
        self.told = Notice(theme)
        self._saving = Saving(services, self, self.told)
        self.save = button(self.tr("Save picture…"), self._on_save, role="primary", theme=theme, icon="download")
        self.copy = button(self.tr("Copy"), self._on_copy, theme=theme, icon="copy", name=self.tr("Copy the picture"))
        self.shapes.chosen.connect(self._on_shape_chosen)
        self.looks.chosen.connect(self._on_look_chosen)
        self.names.activated.connect(self._on_name_chosen)
        self.sentences.chosen_changed.connect(self._show)
        self._build()

    def _build(self) -> None:
        px = self._services.theme.px
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=px(8))
        flow.addWidget(self.save)
        flow.addWidget(self.copy)
        name = label(self.tr("&Name"), "strong")
        name.setBuddy(self.names)
        options = QWidget()
        options.setLayout(
            column(
                column(label(self.tr("Size"), "strong"), self.shapes, gap=px(8)),
                column(label(self.tr("Look"), "strong"), self.looks, gap=px(8)),
                column(name, self.names, gap=px(8)),
                self.notice,
                buttons,
                self.told,
                self.sentences,
                None,
                gap=px(18),
            )
        )
        shown = QWidget()
        shown.setLayout(column(self.view, None))
        self._all = Folding(self._services.theme, shown, options, below=_FOLDED_BELOW, gap=24, second_width=_OPTIONS)
        self._all.folded.connect(self._on_folded)
        self.setLayout(column(self._all))

    def show_praise(self, praise: Praise | None) -> None:
        """Shows a praise; all of its words where they fit."""
        if praise == self._praise:
            return
        self._praise = praise
        self.told.hide()
        self._all.setVisible(praise is not None)
        self._propose()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The name may have been chosen otherwise on another bench meanwhile."""
        super().showEvent(event)
        self.names.choose(kept_name_style(self._services.preferences))
        self._show()

    # --- what stands on it ---------------------------------------------------------------------

    @property
    def shape(self) -> CardShape:
        """The size that is chosen."""
        return list(CardShape)[self.shapes.number]

    @property
    def look(self) -> Look:
        """The look that is chosen."""
        return list(Look)[self.looks.number]

    def _propose(self) -> None:
        """Ticks all sentences, or as many from the beginning as fit."""
        if self._praise is None:
            return
        praise, count = self._praise, len(sentences_of(self._praise.words))
        too_many = bisect_left(range(2, count + 1), True, key=lambda number: not self._fits(praise, number))
        self.sentences.show_text(praise.words, frozenset(range(1 + too_many)))
        self._show()

    def _fits(self, praise: Praise, count: int) -> bool:
        """Whether the first `count` sentences do."""
        return card_fits(self.shape, self._card(praise, frozenset(range(count))))

    def _card(self, praise: Praise, chosen: frozenset[int]) -> CardWords:
        return CardWords(
            words=excerpt(praise.words, chosen),
            stars=filled_stars(praise),
            name=shown_name(praise.author, self.names.value or NameStyle.INITIAL),
            source=source_words(praise, self._services.zone),
            shop=praise.shop,
        )

    def _show(self) -> None:
        if self._praise is None:
            return
        card = self._words = self._card(self._praise, self.sentences.chosen)
        shape, look = self.shape, self.look

        def paint(painter: QPainter) -> None:
            paint_card(painter, shape, look, card)

        said = self.tr("Picture card: {words} {name}").format(words=card.words, name=card.name)
        self.view.show_picture(QSizeF(shape.size), paint, said)
        fits = card_fits(shape, card)
        self.save.setEnabled(fits)
        self.copy.setEnabled(fits)
        self._say_what_is_left_out(self._praise, fits)

    def _say_what_is_left_out(self, praise: Praise, fits: bool) -> None:
        count = len(sentences_of(praise.words))
        if not fits:
            self.notice.say(self.tr("These words do not fit into this size. Show fewer sentences, or choose another."))
        elif len(self.sentences.chosen) < count and not self._fits(praise, count):
            said = self.tr("All of it does not fit into this size. What is left out is marked with “…”.")
            self.notice.say(said, sort="good")
        else:
            self.notice.hide()

    # --- what the owner does -------------------------------------------------------------------

    def _on_folded(self, folded: bool) -> None:
        """Lower where the options lie below, so that they are in sight."""
        self.view.limit(_HIGHEST_FOLDED if folded else _HIGHEST)

    def _on_shape_chosen(self) -> None:
        keep(self._services.preferences, "shape", self.shape)
        self._propose()

    def _on_look_chosen(self) -> None:
        keep(self._services.preferences, "look", self.look)
        self._show()

    def _on_name_chosen(self) -> None:
        keep(self._services.preferences, "name", self.names.value or NameStyle.INITIAL)
        self._show()

    def _on_save(self) -> None:
        if self._praise is None or self._words is None:
            return
        shape, look, words = self.shape, self.look, self._words
        name = f"{self.tr('praise')}-{self._praise.id}-{shape.size.width()}x{shape.size.height()}.png"
        kinds = self.tr("Pictures (*.png)")
        make = partial(_png, shape, look, words)
        self._saving.save(self.tr("Save the picture"), name, kinds, make)

    def _on_copy(self) -> None:
        if self._words is not None:
            QGuiApplication.clipboard().setImage(card_picture(self.shape, self.look, self._words))
            self.told.say(self.tr("The picture is in the clipboard."), sort="good")


def _png(shape: CardShape, look: Look, words: CardWords) -> bytes:
    return png_of(card_picture(shape, look, words))
