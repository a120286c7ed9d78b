"""From a pasted link to a channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.settings import CHANNEL_SETTINGS, setting_named
from reputation_desktop.ui.channels.channel_adding import ChannelAdding
from reputation_desktop.ui.channels.growing_dialog import GrowingDialog
from reputation_desktop.ui.channels.link_panel import LinkFound, LinkPanel
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.words.numbers import brief
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store


class AddChannelDialog(GrowingDialog):
    """Paste a link, see what it is and what is there, and keep it as a channel.

    Args:
        services: the window's.
        parent: the window.
        link: what is known already; it is looked at at once.
    """

    def __init__(self, services: Services, parent: QWidget | None, link: str = "") -> None:
        title = QCoreApplication.translate("AddChannelDialog", "Add a channel")
        super().__init__(services.theme, title, parent, width=670)
        self._services = services
        self._adding: ChannelAdding | None = None
        self._named = False
        self._build()
        self.ask(services.database, _usual_interval, self._on_interval)
        if link:
            self.panel.set_link(link)
        self.panel.field.setFocus()

    def done(self, result: int) -> None:
        """Closes; what is being added goes on, and says below how it went."""
        self.panel.stop()
        if self._adding is not None:
            self._adding.speak_up()
        super().done(result)

    def _build(self) -> None:
        self.heading.setText(self.tr("Where do customers talk about you?"))
        words = self.tr("Paste a link: your shop, a page of reviews, a feed, a profile.")
        self.content.addWidget(label(words, "secondary", wraps=True))
        self.panel = LinkPanel(self._services)
        self.panel.ready.connect(self._on_ready)
        self.panel.road_taken.connect(self.reject)
        self.content.addWidget(self.panel)
        self._form = self._built_form()
        self._form.hide()
        self.content.addWidget(self._form)
        self._notice = Notice(self.theme)
        self.content.addWidget(self._notice)
        self.content.addStretch(1)
        self._requested = label("", "secondary", wraps=True, selectable=True)
        self._requested.hide()
        self.content.addWidget(self._requested)
        self._tell_requests = button(self.tr("What will be requested?"), self._on_tell_requests, role="link")
        self._tell_requests.setAutoDefault(False)
        self._cancel = button(self.tr("Cancel"), self.reject)
        self._cancel.setAutoDefault(False)
        self._add = button(self.tr("Add channel"), self._on_add, role="primary")
        self._add.setAutoDefault(False)
        self._add.setEnabled(False)
        self.add_buttons(self._cancel, self._add, left=self._tell_requests)

    def _built_form(self) -> QWidget:
        px = self.theme.px
        self._name = QLineEdit()
        self._name.setMaxLength(120)
        self._name.textEdited.connect(self._on_named)
        self._every = QComboBox()
        self._every.currentIndexChanged.connect(self._say_requests)
        self._on_interval(6.0)
        self._reply_page = QLineEdit()
        self._reply_page.setPlaceholderText(self.tr("https:// – may stay empty"))
        self._wrong = label("", "error", wraps=True)
        self._wrong.hide()
        self._reply_page.textEdited.connect(self._wrong.hide)
        form = QWidget()
        names = []
        for text, field in (
            (self.tr("&Name"), self._name),
            (self.tr("&Look"), self._every),
            (self.tr("Where you &reply"), self._reply_page),
        ):
            name = label(text, "secondary")
            name.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            names.append(column(name, field, gap=px(4)))
        first = row(names[0], names[1], gap=px(16))
        first.setStretch(0, 3)
        first.setStretch(1, 2)
        form.setLayout(column(first, names[2], self._wrong, gap=px(10)))
        return form

    def _on_interval(self, usual_h: float) -> None:
        """Offers the shop's interval first, then those that differ from it."""
        self._every.clear()
        usual = self._interval(usual_h)
        self._every.addItem(self.tr("{often} (as usual)").format(often=usual), "")
        for hours in (1.0, 6.0, 24.0):
            if hours != usual_h:
                self._every.addItem(self._interval(hours), f"{hours:g}")

    def _interval(self, hours: float) -> str:
        if hours == 24:
            return self.tr("once a day")
        if hours == int(hours):
            return self.tr("every %n hour(s)", "", int(hours))
        return self.tr("every {hours} hours").format(hours=brief(hours))

    def _on_named(self) -> None:
        self._named = bool(self._name.text())

    def _on_ready(self, found: LinkFound | None) -> None:
        self._form.setVisible(found is not None)
        self._add.setEnabled(found is not None)
        self._notice.hide()
        if found is not None and not self._named:
            self._name.setText(found.name)
        self._say_requests()

    def _on_tell_requests(self) -> None:
        self._requested.setVisible(self._requested.isHidden())
        self._say_requests()

    def _say_requests(self) -> None:
        if not hasattr(self, "_requested"):
            return
        found = self.panel.found
        if found is None:
            words = self.tr(
                "Until a link was looked at: nothing. A look asks for that address, and where it is a page, for the "
                "feed that it names. Every request is listed in the network diary."
            )
        else:
            words = self.tr(
                "This address, {often}: {address} – and further pages of it, where it has any. Every request is "
                "listed in the network diary."
            ).format(often=self._every.currentText(), address=found.address_shown)
        self._requested.setText(words)

    def _on_add(self) -> None:
        found = self.panel.found
        if found is None or self._adding is not None:
            return
        page = self._reply_page.text().strip()
        try:
            setting_named("reply_page", CHANNEL_SETTINGS).read(page)
        except ValueError:
            self._wrong.setText(self.tr("It has to be a web address that begins with https://."))
            self._wrong.show()
            self._reply_page.setFocus()
            return
        settings = {"round_every_h": self._every.currentData(), "reply_page": page}
        self._lock(locked=True)
        self._notice.hide()
        self._adding = ChannelAdding(self._services, found.link, self._name.text().strip(), settings)
        self._adding.added.connect(self._on_added)
        self._adding.failed.connect(self._on_failed)

    def _on_added(self) -> None:
        self._adding = None
        self.accept()

    def _on_failed(self, failure: WorldFailed | None) -> None:
        self._adding = None
        self._lock(locked=False)
        never = self.tr("Adding ended before its time. No channel was added; try once more.")
        self._notice.say(told(failure) if failure is not None else never, sort="error")

    def _lock(self, *, locked: bool) -> None:
        self.panel.setEnabled(not locked)
        self._form.setEnabled(not locked)
        self._add.setEnabled(not locked)
        self._add.setText(self.tr("Adding…") if locked else self.tr("Add channel"))


def _usual_interval(store: Store) -> float:
    from reputation_desktop.store.settings import read_settings

    return read_settings(store).round_every_h
