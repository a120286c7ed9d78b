"""Reminders in the window itself: told only once somebody can see them, one at a time, and never in the way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.ui.reminding.message import Act, Button, Message
from reputation_desktop.ui.reminding.reminder_card import ReminderCard
from reputation_desktop.ui.reminding.window_surface import WindowSurface
from reputation_desktop.ui.theme.theme import LIGHT, Theme
from reputation_desktop.ui.widgets.marks import Mark

COMPLAINT = Message(
    "review-1",
    "A complaint has waited for 24 hours",
    "2 stars, Google: “<b>Cold</b> soup.”",
    (Button(Act.ANSWER, "Answer"), Button(Act.SNOOZE, "Snooze")),
    Mark.NUDGED,
)
PRAISE = Message("thanks", "7 customers praised you this week", "5 stars, Google: “Lovely.”")


class Window(QWidget):
    """A window with a field, a page, and a strip below that is none of the page's."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.page = QLineEdit(), QWidget()
        layout = QVBoxLayout(self)
        for part in (self.field, self.page, QLabel("All is read.")):
            layout.addWidget(part)
        layout.setStretch(1, 1)
        self.resize(1024, 700)

    @property
    def card(self) -> ReminderCard:
        return self.findChildren(ReminderCard)[-1]

    def words(self) -> list[str]:
        labels = self.card.findChildren(QLabel)
        return [each.text() for each in labels if each.isVisibleTo(self.card) and each.text()]

    def link(self, words: str) -> QPushButton:
        # Links of the message before may still be on their way out.
        return next(each for each in self.card.findChildren(QPushButton) if each.text() == words and each.isVisible())


class Told:
    """A window's surface, with all that it told so far."""

    def __init__(self, theme: Theme) -> None:
        self.surface = WindowSurface(theme)
        self.shown: list[str] = []
        self.chosen: list[tuple[str, str]] = []
        self.surface.shown.connect(self.shown.append)
        self.surface.chosen.connect(lambda key, act: self.chosen.append((key, act)))


@pytest.fixture
def told(theme: Theme) -> Told:
    return Told(theme)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window()
    qtbot.addWidget(made)
    yield made
    made.hide()


@pytest.fixture
def attached(qtbot: QtBot, told: Told, window: Window) -> Window:
    """The window on the screen, with reminders over its page."""
    told.surface.attach(window.page)
    window.show()
    qtbot.waitExposed(window)
    return window


class TestSeen:
    def test_it_is_told_once_it_is_on_the_screen(self, qtbot: QtBot, told: Told, attached: Window) -> None:
        told.surface.show_message(COMPLAINT)
        assert told.shown == []
        qtbot.waitUntil(lambda: told.shown == ["review-1"])
        attached.card.repaint()
        attached.resize(1100, 720)
        QApplication.processEvents()
        assert told.shown == ["review-1"]

    def test_it_waits_until_there_is_a_window(self, qtbot: QtBot, told: Told, window: Window) -> None:
        told.surface.show_message(COMPLAINT)
        told.surface.attach(window.page)
        QApplication.processEvents()
        assert told.shown == []
        window.show()
        qtbot.waitUntil(lambda: told.shown == ["review-1"])

    def test_it_waits_while_the_window_is_minimised(self, qtbot: QtBot, told: Told, attached: Window) -> None:
        attached.showMinimized()
        told.surface.show_message(COMPLAINT)
        attached.card.repaint()
        QApplication.processEvents()
        assert told.shown == []
        attached.showNormal()
        qtbot.waitUntil(lambda: told.shown == ["review-1"])

    def test_it_goes_along_to_the_next_window(self, qtbot: QtBot, told: Told, attached: Window) -> None:
        """The language was changed, say: the window is another one, and what waits waits on."""
        told.surface.show_message(COMPLAINT)
        qtbot.waitUntil(lambda: told.shown == ["review-1"])
        following = Window()
        qtbot.addWidget(following)
        told.surface.attach(following.page)
        following.show()
        qtbot.waitUntil(following.card.isVisible)
        assert COMPLAINT.title in following.words()
        assert told.shown == ["review-1"]

    def test_a_window_may_go_without_a_word(self, qtbot: QtBot, told: Told) -> None:
        window = Window()
        told.surface.attach(window.page)
        with qtbot.waitSignal(window.destroyed):
            window.deleteLater()
        told.surface.show_message(COMPLAINT)
        told.surface.withdraw(COMPLAINT.key)
        assert told.shown == []


class TestCard:
    def test_it_says_why_it_is_here(self, told: Told, attached: Window) -> None:
        told.surface.show_message(COMPLAINT)
        title, body, why = attached.words()
        assert (title, body) == (COMPLAINT.title, COMPLAINT.body)
        assert why.startswith("This desktop has no notifications")

    def test_it_lies_at_the_lower_left_of_the_page(
        self, qtbot: QtBot, told: Told, attached: Window, theme: Theme
    ) -> None:
        told.surface.show_message(COMPLAINT)
        for size, scale in ((1024, 1.0), (1400, 1.0), (500, 2.0)):
            theme.choose(LIGHT, scale)
            attached.resize(size, 800)
            qtbot.waitUntil(attached.card.isVisible)
            card, page = attached.card.geometry(), attached.page.geometry()
            assert page.contains(card)
            assert (card.left() - page.left(), page.bottom() - card.bottom()) == (theme.px(16),) * 2
            assert all(
                attached.card.rect().contains(part.geometry()) for part in attached.card.findChildren(QPushButton)
            )
        theme.choose(LIGHT, 1.0)

    def test_it_takes_no_focus_by_itself(self, qtbot: QtBot, told: Told, attached: Window) -> None:
        attached.field.setFocus()
        told.surface.show_message(COMPLAINT)
        qtbot.keyClicks(attached.field, "the soup")
        assert attached.field.text() == "the soup"
        assert attached.focusWidget() is attached.field

    def test_keys_reach_every_link(self, qtbot: QtBot, told: Told, attached: Window) -> None:
        attached.field.setFocus()
        told.surface.show_message(COMPLAINT)
        reached = []
        for _ in range(3):
            qtbot.keyClick(attached.focusWidget(), Qt.Key.Key_Tab)
            reached.append(attached.focusWidget().accessibleName())
        assert reached == [f"Answer: {COMPLAINT.title}", f"Snooze: {COMPLAINT.title}", "Close"]

    def test_it_is_read_aloud(self, told: Told, attached: Window) -> None:
        told.surface.show_message(COMPLAINT)
        spoken = QAccessible.queryAccessibleInterface(attached.card)
        assert spoken.text(QAccessible.Text.Name) == COMPLAINT.title
        assert spoken.text(QAccessible.Text.Description) == COMPLAINT.body


class TestChoosing:
    @pytest.mark.parametrize(("words", "act"), [("Answer", Act.ANSWER), ("Snooze", Act.SNOOZE)])
    def test_a_link(self, qtbot: QtBot, told: Told, attached: Window, words: str, act: Act) -> None:
        told.surface.show_message(COMPLAINT)
        qtbot.mouseClick(attached.link(words), Qt.MouseButton.LeftButton)
        assert told.chosen == [("review-1", act)]
        assert attached.card.isHidden()

    def test_a_click_on_the_words_opens_it(self, qtbot: QtBot, told: Told, attached: Window) -> None:
        told.surface.show_message(COMPLAINT)
        qtbot.mouseClick(attached.card, Qt.MouseButton.RightButton, pos=QPoint(60, 20))
        assert told.chosen == []
        qtbot.mouseClick(attached.card, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
        assert told.chosen == [("review-1", Act.OPEN)]

    def test_the_cross_puts_it_away(self, qtbot: QtBot, told: Told, attached: Window) -> None:
        told.surface.show_message(COMPLAINT)
        qtbot.mouseClick(attached.card.findChild(QToolButton), Qt.MouseButton.LeftButton)
        assert told.chosen == [("review-1", Act.DISMISSED)]

    def test_so_does_escape_within_it(self, qtbot: QtBot, told: Told, attached: Window) -> None:
        told.surface.show_message(COMPLAINT)
        link = attached.link("Answer")
        link.setFocus()
        qtbot.keyClick(link, Qt.Key.Key_F5)
        assert told.chosen == []
        qtbot.keyClick(link, Qt.Key.Key_Escape)
        assert told.chosen == [("review-1", Act.DISMISSED)]


class TestSeveral:
    def test_they_come_one_after_the_other(self, qtbot: QtBot, told: Told, attached: Window) -> None:
        told.surface.show_message(COMPLAINT)
        told.surface.show_message(PRAISE)
        qtbot.waitUntil(lambda: told.shown == ["review-1"])
        assert COMPLAINT.title in attached.words()
        qtbot.mouseClick(attached.link("Snooze"), Qt.MouseButton.LeftButton)
        assert PRAISE.title in attached.words()
        qtbot.waitUntil(lambda: told.shown == ["review-1", "thanks"])

    def test_one_of_the_same_key_takes_its_place(self, qtbot: QtBot, told: Told, attached: Window) -> None:
        told.surface.show_message(COMPLAINT)
        qtbot.waitUntil(lambda: told.shown == ["review-1"])
        later = Message("review-1", "A complaint is overdue: it has waited for 2 days", "Google")
        told.surface.show_message(later)
        assert later.title in attached.words()
        qtbot.waitUntil(lambda: told.shown == ["review-1", "review-1"])

    def test_what_is_withdrawn_goes(self, told: Told, attached: Window) -> None:
        told.surface.show_message(COMPLAINT)
        told.surface.show_message(PRAISE)
        told.surface.withdraw("review-1")
        assert PRAISE.title in attached.words()
        told.surface.withdraw("review-2")
        told.surface.withdraw("thanks")
        assert attached.card.isHidden()

    def test_the_end_takes_all_away(self, qtbot: QtBot, told: Told, attached: Window) -> None:
        told.surface.show_message(COMPLAINT)
        card = attached.card
        with qtbot.waitSignal(card.destroyed):
            told.surface.close()
        assert told.shown == []
