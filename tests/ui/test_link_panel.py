"""A pasted link is told apart while one types, and looked at before anything is kept."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reputation_desktop.channels.registry import recognise
from reputation_desktop.domain.channel import Recognition
from reputation_desktop.ui.channels import roads
from reputation_desktop.ui.channels.link_panel import LinkFound, LinkPanel
from reputation_desktop.ui.channels.road_chips import open_page
from reputation_desktop.ui.words.sentences import said
from reputation_desktop.ui.work.services import Services
from tests.loopback import FEED, LoopbackServer
from tests.ui.owner import Owner

STARS = b"""<?xml version="1.0"?><rss version="2.0" xmlns:review="http://purl.org/stuff/rev#"><channel>
<title>Guests of the harbour house</title>
<item><guid>1</guid><description>Warm rolls.</description><author>early.oats</author>
<pubDate>Mon, 05 May 2025 09:30:00 GMT</pubDate><review:rating>5</review:rating></item>
<item><guid>2</guid><description>Niemand hat uns angerufen, und die Torte war nicht fertig.</description>
<review:rating>1</review:rating></item></channel></rss>"""
EMPTY = b'<?xml version="1.0"?><rss version="2.0"><channel><title>Quiet</title></channel></rss>'
UNREADABLE = (
    "https://www.google.com/maps/place/Harbour+House",
    "https://www.yelp.com/biz/harbour-house",
    "https://www.tripadvisor.com/Restaurant_Review-g1-d2.html",
    "https://www.trustpilot.com/review/example.com",
    "https://www.booking.com/hotel/de/harbour.html",
    "https://www.amazon.de/dp/B000000000",
    "https://www.etsy.com/shop/harbour",
    "https://www.facebook.com/harbour",
    "https://www.opentable.com/r/harbour",
    "https://www.thefork.com/restaurant/harbour-r1",
    "https://www.instagram.com/harbour",
    "https://www.threads.net/@harbour",
    "https://www.tiktok.com/@harbour",
    "https://x.com/harbour",
    "https://judge.me/reviews/harbour",
    "https://play.google.com/store/apps/details?id=org.example",
    "https://bsky.app/search?q=harbour",
    "https://shop.example/product/bread/feed/",
)


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer() as running:
        yield running


@pytest.fixture
def panel(qtbot: QtBot, services: Services) -> LinkPanel:
    made = LinkPanel(services)
    qtbot.addWidget(made)
    made.resize(640, 600)
    made.show()
    return made


@pytest.fixture
def owner(qtbot: QtBot, panel: LinkPanel) -> Owner:
    return Owner(qtbot, panel)


def test_the_window_recognises_links_without_loading_a_parser() -> None:
    code = """
import sys
import reputation_desktop.ui.channels.page
from reputation_desktop.channels.registry import recognise
recognise("https://example.com/feed")
print({"feedparser", "requests", "lxml", "vaderSentiment", "peewee"} & {each.split(".")[0] for each in sys.modules})
"""
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert said.stdout.strip() == "set()"


def test_what_a_link_is_shows_while_it_is_typed(panel: LinkPanel, owner: Owner) -> None:
    assert owner.reads("Review mails") or owner.all(QPushButton, "Review mails")
    owner.types(panel.field, "https://example")
    owner.sees("This is a web address.")
    assert not owner.all(QPushButton, "Review mails")
    owner.types(panel.field, ".com/product/bread/feed/")
    owner.sees("This is a shop made with WooCommerce.")
    owner.sees("What will be read: the words of the latest product reviews.")
    assert panel.found is None


def test_what_is_no_link_is_said_calmly(panel: LinkPanel, owner: Owner) -> None:
    owner.types(panel.field, "our shop")
    owner.sees("Not a web address yet.")
    panel.set_link("/home/me/export.zip")
    owner.sees("This is a file on this computer.")
    assert not panel.findChildren(QPushButton, "Recognise") or not owner.finds(QPushButton, "Look at").isEnabled()
    panel.clear()
    assert not owner.reads("a file on this computer")


def test_a_place_on_google_maps_gets_its_true_explanation_and_the_road_that_works(
    qtbot: QtBot, panel: LinkPanel, owner: Owner, services: Services
) -> None:
    owner.types(panel.field, UNREADABLE[0])
    owner.sees("This is a Google Maps or Google Business Profile link.")
    owner.sees("create the export and import it here")
    assert not owner.finds(QPushButton, "Look at").isEnabled()
    taken: list[str] = []
    panel.road_taken.connect(lambda: taken.append("left"))
    services.file_wanted.connect(lambda _: taken.append("file"))
    owner.clicks("Import a file")
    assert taken == ["left", "file"]


def test_posts_that_need_an_answer_go_into_the_counter_book(
    qtbot: QtBot, panel: LinkPanel, owner: Owner, services: Services
) -> None:
    panel.set_link("https://x.com/harbour/status/1")
    with qtbot.waitSignal(services.counter_wanted):
        owner.clicks("Counter book")


@pytest.mark.parametrize("link", UNREADABLE)
def test_no_explanation_in_the_window_names_a_command(link: str) -> None:
    told = said(recognise(link).road)
    assert told
    for command in ("import FILE", "--", "counter --"):
        assert command not in told


def test_a_link_that_is_to_be_pasted_instead_is_one_click_away(panel: LinkPanel, owner: Owner) -> None:
    panel.set_link("https://mastodon.social/@harbour@example.social")
    owner.sees("This is a Mastodon account that lives on another server.")
    owner.clicks("Use that link")
    assert panel.field.text() == "https://example.social/@harbour"
    panel.stop()
    named = Recognition("bluesky", "", road="Paste https://bsky.app/profile/NAME. Or not.")
    assert roads.road_link(named) == ""


def test_the_page_on_which_the_road_begins_opens_on_a_click(
    monkeypatch: pytest.MonkeyPatch, panel: LinkPanel, owner: Owner
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    panel.set_link(UNREADABLE[0])
    owner.clicks("Open takeout.google.com")
    open_page("file:///etc/hosts")
    assert opened == ["https://takeout.google.com/"]


@pytest.mark.parametrize(
    ("chip", "words", "verb"),
    [
        ("Review mails", "Save such a mail as a file", "Import a file"),
        ("An export file", "Google Takeout as it was downloaded", "Import a file"),
        ("Alerts", "In Google Alerts, type the shop's name", "Open Google Alerts"),
        ("A profile", "Mastodon, Bluesky", ""),
        ("Counter book", "written down here in ten seconds", "Open the counter book"),
    ],
)
def test_the_other_roads_explain_themselves(panel: LinkPanel, owner: Owner, chip: str, words: str, verb: str) -> None:
    owner.clicks(chip)
    owner.sees(words)
    assert bool(owner.all(QPushButton, verb)) if verb else True


def test_a_pasted_link_is_looked_at_after_a_moment(
    qtbot: QtBot, panel: LinkPanel, owner: Owner, server: LoopbackServer
) -> None:
    address = server.serve("/reviews.rss", STARS)
    QGuiApplication.clipboard().setText(f"  {address}\nand more")
    told: list[LinkFound | None] = []
    panel.ready.connect(told.append)
    owner.clicks("Paste")
    owner.sees("2 reviews there now, the newest of 5 May 2025.")
    owner.sees("This is a feed of reviews with stars.")
    for words in ("Stars, text, author, date", "Later edits are noticed", "Cannot see your replies: you confirm them"):
        owner.sees(words)
    owner.sees("Warm rolls.")
    owner.sees("5 May 2025 · early.oats")
    assert panel.found == told[0]
    assert panel.found is not None
    assert (panel.found.link, panel.found.found, panel.found.mention) == (address, 2, False)
    assert panel.found.name == "Guests of the harbour house"
    assert panel.found.address_shown == address

    owner.presses(Qt.Key.Key_X, panel.field)
    assert told[1:] == [None]
    assert not owner.reads("Warm rolls.")


def test_a_feed_without_entries_is_said_to_be_quiet(
    services: Services, panel: LinkPanel, owner: Owner, server: LoopbackServer
) -> None:
    owner.types(panel.field, server.serve("/quiet.rss", EMPTY))
    assert not services.processes.running
    owner.presses(Qt.Key.Key_Return, panel.field)
    owner.sees("Looking at what is there…")
    owner.sees("Nothing stands there yet.")
    owner.sees("What comes will be read.")
    assert panel.found is not None


def test_posts_without_stars_are_mentions(panel: LinkPanel, owner: Owner, server: LoopbackServer) -> None:
    panel.set_link(server.serve("/posts.rss", FEED))
    owner.sees("1 mention there now")
    owner.sees("Mentions, not reviews: they weigh less and start no clock")
    assert panel.found is not None
    assert panel.found.mention


def test_what_cannot_be_read_says_why_and_can_be_tried_again(
    panel: LinkPanel, owner: Owner, server: LoopbackServer
) -> None:
    panel.set_link(server.address("/gone.rss"))
    panel.look()
    owner.sees("There is nothing at this address")
    server.serve("/gone.rss", STARS)
    owner.clicks("Try again")
    owner.sees("2 reviews there now")
    assert not owner.reads("There is nothing at this address")


def test_a_new_text_drops_the_look_that_is_under_way(
    qtbot: QtBot, services: Services, panel: LinkPanel, owner: Owner, server: LoopbackServer
) -> None:
    told: list[LinkFound | None] = []
    panel.ready.connect(told.append)
    panel.set_link(server.serve_hang("/slow.rss"))
    panel.look()
    panel.look()
    owner.waits_until(lambda: len(server.requests) == 1)
    panel.set_link(server.serve("/reviews.rss", STARS))
    owner.sees("2 reviews there now")
    assert [each.link for each in told if each] == [server.address("/reviews.rss")]
    owner.waits_until(lambda: not services.processes.running)


def test_offline_nothing_is_asked_and_the_panel_says_so(
    services: Services, panel: LinkPanel, owner: Owner, server: LoopbackServer
) -> None:
    services.offline = True
    owner.types(panel.field, server.serve("/reviews.rss", STARS))
    owner.presses(Qt.Key.Key_Return, panel.field)
    owner.sees("“Stay offline” is switched on")
    assert not services.processes.running
    services.offline = False
    owner.clicks("Look again")
    owner.sees("2 reviews there now")


def test_a_look_that_crashes_says_that_nothing_was_kept(
    services: Services, panel: LinkPanel, owner: Owner, server: LoopbackServer
) -> None:
    panel.set_link(server.serve_hang("/slow.rss"))
    panel.look()
    owner.waits_until(lambda: len(server.requests) == 1)
    services.processes.running[0].kill()
    owner.sees("The look ended before it could tell anything.")


def test_the_keyboard_pastes_too(panel: LinkPanel, owner: Owner) -> None:
    QGuiApplication.clipboard().setText("https://example.com/feed")
    owner.presses(Qt.Key.Key_V, panel.field, Qt.KeyboardModifier.ControlModifier)
    assert panel._pause.isActive()
    panel.stop()
    assert not panel._pause.isActive()


def test_a_larger_text_moves_the_parts_of_the_field(panel: LinkPanel, services: Services) -> None:
    before = panel.field.sizeHint().height()
    services.theme.choose("light", 1.5)
    try:
        assert panel.field.sizeHint().height() > before
    finally:
        services.theme.choose("light", 1.0)
