"""From a pasted link to what it is and what can be read there, before anything is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtWidgets import QFrame, QWidget

from reputation_desktop.domain.channel import Recognition
from reputation_desktop.domain.errors import NotALink, WorldFailed
from reputation_desktop.ui.channels import roads
from reputation_desktop.ui.channels.errand import Errand
from reputation_desktop.ui.channels.link_field import LinkField
from reputation_desktop.ui.channels.link_preview import Preview, preview_of
from reputation_desktop.ui.channels.preview_view import PreviewView
from reputation_desktop.ui.channels.road_chips import RoadChips, open_page
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, frame, row
from reputation_desktop.ui.widgets.marks import Sign
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label, set_role
from reputation_desktop.ui.words import times
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.words.platforms import platform_icon
from reputation_desktop.ui.words.sentences import said
from reputation_desktop.ui.work.services import Services

PAUSE_MS = 600
"""After a paste, so that the owner may still change the link before anything is asked."""

Action = tuple[str, Callable[[], object]]


@dataclass(frozen=True, slots=True)
class LinkFound:
    """A link that was looked at and can be read.

    Attributes:
        link: as it was pasted; it may be a secret.
        name: a proposal for the channel's name.
        what: fit for "This is …".
        found: how many reviews or mentions are there now.
        platform: the platform's stable name.
        mention: whether mentions are found there rather than reviews.
        address_shown: what will be requested, without its secrets.
    """

    link: str
    name: str
    what: str
    found: int
    platform: str
    mention: bool
    address_shown: str = ""


class LinkPanel(QWidget):
    """Tells what a link is as one types, then looks at it in a child process and shows what is there.

    Signals:
        ready: with a `LinkFound` once a look succeeded, and None when it holds no longer.
        road_taken: the owner goes another way (a file, the counter book) that opens next.
    """

    ready = Signal(object)
    road_taken = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._found: LinkFound | None = None
        self._recognition: Recognition | None = None
        self._look: Errand | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._build()
        self._on_text_changed("")

    @property
    def found(self) -> LinkFound | None:
        """What the last look found, while the link is still the same."""
        return self._found

    @property
    def field(self) -> LinkField:
        """The field, for the focus."""
        return self._field

    def set_link(self, text: str) -> None:
        """Puts a link in as if it had been pasted."""
        self._field.set_link(text)

    def clear(self) -> None:
        """Empties the field and forgets what was found."""
        self._field.clear()

    def look(self) -> None:
        """Asks what is there, unless nothing can be asked or it is being asked already."""
        self._pause.stop()
        recognition = self._recognition
        if recognition is None or not recognition.readable or self._look is not None:
            return
        if self._services.offline:
            offline = self.tr(
                "“Stay offline” is switched on, so this link cannot be tried now. Switch it off at the bottom of the "
                "window, then look again."
            )
            self._notice.say(offline, (self.tr("Look again"), self.look))
            return
        self._notice.hide()
        self._preview.hide()
        self._card_words.setText(self.tr("Looking at what is there…"))
        # The link travels as words: it may be a secret, and a list of processes is public.
        self._look = Errand(self._services, ["preview", "-"], words=self._field.text().strip())
        self._look.succeeded.connect(self._on_succeeded)
        self._look.failed.connect(self._on_failed)

    def stop(self) -> None:
        """Ends a look that is under way; nothing is told of it any more."""
        self._pause.stop()
        if self._look is not None:
            self._look.drop()
            self._look = None

    def _build(self) -> None:
        theme, px = self._services.theme, self._services.theme.px
        self._field = LinkField(theme)
        self._field.textChanged.connect(self._on_text_changed)
        self._field.pasted.connect(self._on_pasted)
        self._field.returnPressed.connect(self.look)
        self._button = button(self.tr("Recognise"), self.look, name=self.tr("Look at what this link leads to"))
        self._button.setAutoDefault(False)
        self._hint = label("", "small", wraps=True)
        self._chips = RoadChips(theme)
        self._chips.file_wanted.connect(self._on_file_wanted)
        self._chips.counter_wanted.connect(self._on_counter_wanted)
        self._card = self._built_card()
        self._notice = Notice(theme)
        self._preview = PreviewView(self._services)
        first = row(self._field, self._button, gap=px(10))
        first.setAlignment(self._button, Qt.AlignmentFlag.AlignVCenter)
        parts = (first, self._hint, self._chips, self._card, self._notice, self._preview)
        self.setLayout(column(*parts, None, gap=px(12)))

    def _built_card(self) -> QFrame:
        theme, px = self._services.theme, self._services.theme.px
        self._card_sign = Sign(theme, 22)
        self._card_heading = label("", "strong", wraps=True)
        self._card_words = label("", "secondary", wraps=True)
        self._card_tick = Sign(theme, 20)
        self._card_tick.show_icon("tick", "accent", self.tr("can be read"))
        self._card_actions = row(gap=px(4))
        card = frame("notice-good")
        texts = column(self._card_heading, self._card_words, self._card_actions, gap=px(4))
        box = row(self._card_sign, texts, self._card_tick, margins=(px(16), px(12), px(16), px(12)), gap=px(12))
        box.setAlignment(self._card_sign, Qt.AlignmentFlag.AlignTop)
        box.setStretch(1, 1)
        card.setLayout(box)
        return card

    def _on_text_changed(self, text: str) -> None:
        self.stop()
        self._notice.hide()
        self._preview.hide()
        self._forget_found()
        self._recognition, hint = self._recognised(text.strip())
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._chips.setVisible(not text.strip())
        self._card.setVisible(self._recognition is not None)
        self._button.setEnabled(self._recognition is not None and self._recognition.readable)
        if self._recognition is not None:
            self._show_recognition(self._recognition)

    def _on_pasted(self) -> None:
        if self._recognition is not None and self._recognition.readable:
            self._pause.start()

    def _recognised(self, text: str) -> tuple[Recognition | None, str]:
        """What the text is, or what to say where it is no link."""
        from reputation_desktop.channels.registry import recognise

        if not text:
            return None, ""
        if text.startswith("file:") or Path(text).is_absolute():
            return None, self.tr("This is a file on this computer. Import it with “An export file”.")
        try:
            return recognise(text), ""
        except NotALink:
            return None, self.tr("Not a web address yet. Copy the whole address from the browser's address bar.")

    def _show_recognition(self, recognition: Recognition) -> None:
        what = said(recognition.what)
        set_role(self._card, "notice-good" if recognition.readable else "notice")
        token = "accent" if recognition.readable else "amber"
        self._card_sign.show_icon(platform_icon(recognition.platform), token, "")
        self._card_tick.hide()
        self._card_heading.setText(self.tr("This is {what}.").format(what=what))
        if recognition.readable:
            reads = self.tr("What will be read: {reads}.").format(reads=said(recognition.reads))
            self._card_words.setText(reads)
            self._show_actions()
        else:
            why = said(recognition.why_not)
            self._card_words.setText(f"{why} {said(recognition.road)}".strip())
            self._show_actions(*self._road_actions(recognition))

    def _road_actions(self, recognition: Recognition) -> tuple[Action, ...]:
        page, link = roads.road_page(recognition), roads.road_link(recognition)
        actions: list[Action] = []
        if link:
            actions.append((self.tr("Use that link"), lambda: self.set_link(link)))
        if page:
            host = QUrl(page).host().removeprefix("www.")
            actions.append((self.tr("Open {host}").format(host=host), lambda: open_page(page)))
        if roads.road_by_file(recognition):
            actions.append((self.tr("Import a file"), self._on_file_wanted))
        if roads.road_by_counter(recognition):
            actions.append((self.tr("Counter book"), self._on_counter_wanted))
        return tuple(actions)

    def _show_actions(self, *actions: Action) -> None:
        while (item := self._card_actions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for verb, act in actions:
            self._card_actions.addWidget(button(verb, act, role="link"))
        self._card_actions.addStretch(1)

    def _on_succeeded(self, line: dict[str, Any]) -> None:
        self._look = None
        preview = preview_of(line)
        self._card_heading.setText(self.tr("This is {what}.").format(what=said(preview.what)))
        self._card_sign.show_icon(platform_icon(preview.platform), "accent", "")
        self._card_words.setText(self._summary(preview))
        self._card_tick.show()
        self._preview.show_preview(preview)
        self._preview.show()
        self._found = LinkFound(
            link=self._field.text().strip(),  # any other text would have dropped the look
            name=preview.name,
            what=preview.what,
            found=preview.found,
            platform=preview.platform,
            mention=preview.mention,
            address_shown=preview.address_shown,
        )
        self.ready.emit(self._found)

    def _summary(self, preview: Preview) -> str:
        if not preview.found:
            return self.tr("Nothing stands there yet.")
        if preview.mention:
            counted = self.tr("%n mention(s) there now", "", preview.found)
        else:
            counted = self.tr("%n review(s) there now", "", preview.found)
        if preview.newest_at is None:
            first = self.tr("{counted}.").format(counted=counted)
        else:
            day = times.day(preview.newest_at, self._services.zone, self._services.now())
            first = self.tr("{counted}, the newest of {day}.").format(counted=counted, day=day)
        limits = said(preview.limits) if preview.limits else ""
        road = said(self._recognition.road) if limits and self._recognition is not None else ""
        return " ".join(part for part in (first, limits, road) if part)

    def _on_failed(self, failure: WorldFailed | None) -> None:
        self._look = None
        if self._recognition is not None:
            self._show_recognition(self._recognition)
        if failure is None:
            words = self.tr("The look ended before it could tell anything. Nothing was kept; try once more.")
        else:
            words = told(failure)
        self._notice.say(words, (self.tr("Try again"), self.look), (self.tr("Import a file"), self._on_file_wanted))

    def _on_file_wanted(self) -> None:
        self.stop()
        self.road_taken.emit()
        self._services.file_wanted.emit("")

    def _on_counter_wanted(self) -> None:
        self.stop()
        self.road_taken.emit()
        self._services.counter_wanted.emit()

    def _forget_found(self) -> None:
        if self._found is not None:
            self._found = None
            self.ready.emit(None)
