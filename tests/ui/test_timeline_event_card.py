"""What came of an event, told below the timeline."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.before_after import Outcome
from reputation_desktop.domain.event import Event
from reputation_desktop.domain.judgement import Topic
from reputation_desktop.store.channels import name_shop
from reputation_desktop.store.events import add_event, events
from reputation_desktop.store.store import Store
from reputation_desktop.ui.timeline.event_card import EventCard, outcome_words
from reputation_desktop.ui.work.services import Services
from tests.building import NOW, channel, found, in_berlin, judgement, new, write
from tests.ui.review_shop import dialog, in_store, press, press_icon, settled, shown, ticking_clock

OPENED = NOW.date() - timedelta(days=10)


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


def queue(store: Store, days: range, per_day: int = 1) -> None:
    """Reviews on days counted from the event; of those before it every one blames the waiting."""
    for offset in days:
        day = OPENED + timedelta(days=offset)
        for number in range(per_day):
            at = datetime(day.year, day.month, day.day, 9, number, tzinfo=UTC)
            one = found(f"{offset}/{number}", "Twenty minutes in the queue.", claimed=at)
            topics = [Topic("waiting", -0.8 if offset < 0 else 0.8, 0, 6)]
            judged_as = judgement(one, 0.9 if offset < 0 else 0.1, topics=topics)
            write(store, 1, new=[new(one, judged_as=judged_as)])


def second_till(store: Store, topic: str = "waiting", day: date = OPENED) -> Event:
    in_berlin(store)
    shop_id = name_shop(store, "Luna", NOW)
    channel(store)
    queue(store, range(-10, 10))
    event_id = add_event(store, shop_id=shop_id, day=day, title="Second till", topic=topic, now=NOW)
    return Event(event_id, shop_id, day, "Second till", topic)


@pytest.fixture
def card(qtbot: QtBot, services: Services) -> Iterator[EventCard]:
    """On a page that reads anew what was changed, as the timeline does."""
    page, card = QWidget(), EventCard(services)
    QVBoxLayout(page).addWidget(card)
    qtbot.addWidget(page)
    page.resize(780, 200)
    page.show()

    def refresh() -> None:
        services.database.ask(lambda store: events(store, 1), lambda told: card.show_event(told[0] if told else None))

    services.changed.connect(refresh)
    yield card
    services.changed.disconnect(refresh)


def words(card: EventCard) -> list[str]:
    """The card as it is read."""
    labels = [each for each in card.findChildren(QLabel) if each.isVisible() and each.text()]
    return [each.accessibleName() or each.text() for each in labels]


def told(qtbot: QtBot, services: Services, card: EventCard, event: Event) -> list[str]:
    card.show_event(event)
    settled(qtbot, services)
    return words(card)


def test_an_event_is_told_with_what_was_blamed_before_and_after(
    qtbot: QtBot, services: Services, card: EventCard, tmp_path: Path
) -> None:
    said = told(qtbot, services, card, in_store(tmp_path, second_till))
    assert said[:2] == ["Second till, 24 April", "meant to mend: waiting"]
    assert (said[2].startswith("10 day"), said[2].endswith("before")) == (True, True)
    assert (said[3].startswith("10 of 10 review"), said[3].endswith("blame it")) == (True, True)
    assert said[5:] == ["0 of 10", "Clearly fewer"]
    assert card.accessibleName().startswith("Second till, 24 April; 10 day")
    assert card.accessibleName().endswith("0 of 10; Clearly fewer")


def test_without_a_topic_complaints_are_compared(
    qtbot: QtBot, services: Services, card: EventCard, tmp_path: Path
) -> None:
    said = told(qtbot, services, card, in_store(tmp_path, lambda store: second_till(store, topic="")))
    assert not any("meant to mend" in each for each in said)
    assert said[2].endswith("complain")


def test_markup_in_a_title_is_read_as_it_was_typed(qtbot: QtBot, services: Services, card: EventCard) -> None:
    event = Event(1, 1, OPENED, "<b>Second</b> {till}")
    assert told(qtbot, services, card, event)[0] == "<b>Second</b> {till}, 24 April"


def test_an_event_of_today_shows_what_came_of_it_from_tomorrow_on(
    qtbot: QtBot, services: Services, card: EventCard, tmp_path: Path
) -> None:
    event = in_store(tmp_path, lambda store: second_till(store, day=NOW.date()))
    assert told(qtbot, services, card, event)[2:] == ["What came of it shows from tomorrow on."]
    assert card.accessibleName() == "Second till, 4 May; What came of it shows from tomorrow on."


def test_too_few_reviews_are_not_enough_to_say(qtbot: QtBot, services: Services, card: EventCard) -> None:
    said = told(qtbot, services, card, Event(1, 1, OPENED, "Second till"))
    assert said[-1] == "Not enough to say"


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_has_words_without_statistics(outcome: Outcome) -> None:
    assert outcome_words(outcome)
    assert not any(sign in outcome_words(outcome) for sign in "0123456789%<=")


def test_what_stayed_the_same_is_said_so(qtbot: QtBot, services: Services, card: EventCard, tmp_path: Path) -> None:
    event = in_store(tmp_path, lambda store: second_till(store, topic="price"))
    assert told(qtbot, services, card, event)[-1] == "About the same"


def test_without_an_event_there_is_no_card(qtbot: QtBot, services: Services, card: EventCard, tmp_path: Path) -> None:
    assert not card.isVisible()
    told(qtbot, services, card, in_store(tmp_path, second_till))
    assert card.isVisible()
    card.show_event(None)
    assert not card.isVisible()


def test_an_answer_that_comes_late_is_not_taken_for_another_events(
    qtbot: QtBot, services: Services, card: EventCard, tmp_path: Path
) -> None:
    event = in_store(tmp_path, second_till)
    card.show_event(event)
    said = told(qtbot, services, card, Event(2, 1, NOW.date(), "New menu"))
    assert said == ["New menu, 4 May", "What came of it shows from tomorrow on."]
    card.show_event(event)
    card.show_event(None)
    settled(qtbot, services)
    assert not card.isVisible()


def test_an_event_is_changed_from_its_card(qtbot: QtBot, services: Services, card: EventCard, tmp_path: Path) -> None:
    told(qtbot, services, card, in_store(tmp_path, second_till))
    press_icon(card, "Change this event")
    asked = dialog(qtbot)
    shown(asked, QLineEdit, "What happened").setText("Third till")
    shown(asked, QComboBox, "Meant to mend").setCurrentIndex(0)
    press(asked, "Keep")
    qtbot.waitUntil(lambda: "Third till, 24 April" in words(card))


def test_an_event_that_was_taken_away_is_put_back(
    qtbot: QtBot, services: Services, card: EventCard, tmp_path: Path
) -> None:
    told(qtbot, services, card, in_store(tmp_path, second_till))
    press_icon(card, "Take this event away")
    qtbot.waitUntil(lambda: words(card) == ["“Second till” is taken away."])
    settled(qtbot, services)
    assert in_store(tmp_path, lambda store: events(store, 1)) == []
    press(card, "Put it back")
    qtbot.waitUntil(lambda: "Second till, 24 April" in words(card))
    assert "“Second till” is taken away." not in words(card)


def test_taken_away_in_its_dialog_it_can_be_put_back_on_the_card(
    qtbot: QtBot, services: Services, card: EventCard, tmp_path: Path
) -> None:
    told(qtbot, services, card, in_store(tmp_path, second_till))
    press_icon(card, "Change this event")
    press(dialog(qtbot), "Take it away")
    qtbot.waitUntil(lambda: words(card) == ["“Second till” is taken away."])
    press(card, "Put it back")
    qtbot.waitUntil(lambda: "Second till, 24 April" in words(card))


def test_who_comes_back_to_the_page_finds_it_tidy(
    qtbot: QtBot, services: Services, card: EventCard, tmp_path: Path
) -> None:
    told(qtbot, services, card, in_store(tmp_path, second_till))
    press_icon(card, "Take this event away")
    qtbot.waitUntil(lambda: words(card) == ["“Second till” is taken away."])
    settled(qtbot, services)
    card.window().hide()
    card.window().show()
    assert not card.isVisible()
