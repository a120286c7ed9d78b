"""Each part of the self-check that has no window: it passes what is whole, and says what is not."""

from __future__ import annotations

import importlib.metadata
import multiprocessing
import sys
import time
import zoneinfo
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import certifi
import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as NullKeyring
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from reputation_desktop.domain.judgement import Judgement
from reputation_desktop.domain.review import Kind
from reputation_desktop.judgement import judging
from reputation_desktop.judgement.english import EnglishWords
from reputation_desktop.judgement.judging import judge
from reputation_desktop.rounds.sample import shop
from reputation_desktop.rounds.workers import Workers
from reputation_desktop.self_check import (
    judgement,
    keychain,
    network,
    notification,
    processes,
    readers,
    sample_shop,
    store,
)
from reputation_desktop.self_check.checks import NotWhole, Place, place_in
from reputation_desktop.system.clock import now
from reputation_desktop.system.notifications import Notifications
from tests.desktop.desktop import Desktop, needs_bus
from tests.unit.self_check.broken_program import asked


@pytest.fixture
def place(tmp_path: Path) -> Place:
    made = place_in(tmp_path, "part")
    made.own.mkdir()
    return made


@pytest.fixture
def _zones_of_this_computer() -> Iterator[None]:
    yield
    zoneinfo.reset_tzpath()
    zoneinfo.ZoneInfo.clear_cache()


# --- the store ---------------------------------------------------------------------------------


def test_a_whole_store(place: Place) -> None:
    assert store.check(place).startswith("written, searched, checked, backed up and put back, by SQLite 3.")


def test_a_search_that_finds_nothing(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "inbox", lambda *_: [])
    with pytest.raises(NotWhole, match=r"searching for “pear cake” found 0 reviews of 1 that were written"):
        store.check(place)


def test_a_store_that_does_not_agree_with_itself(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "problems", lambda _: iter(["The search index does not agree with the reviews."]))
    with pytest.raises(NotWhole, match="does not agree with itself: The search index"):
        store.check(place)


# --- judging and reading -----------------------------------------------------------------------


def test_whole_judgement(place: Place) -> None:
    assert judgement.check(place).startswith("11 sentences in 7 languages judged rightly by vader ")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("words.txt", "1 of 11 sentences are judged wrongly: “Overpriced and soggy.…” is taken for neutral in en, "),
        ("function_words.txt", "sentences are judged wrongly: “"),
        ("topics.txt", "“Overpriced and soggy.” is about price, quality, and was taken for []"),
        ("complaints.json", "JSONDecodeError: "),
    ],
)
def test_a_judgement_without_its_words(name: str, told: str, tmp_path: Path) -> None:
    found = asked("judgement", tmp_path, lambda folder: (folder / "judgement" / name).write_text("\n"))
    assert (found["ok"], found["code"]) == (False, 1)
    assert told in found["detail"]


def test_a_judgement_without_the_lexicon_of_words(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is read from a file of the library's, once for each process."""
    monkeypatch.setattr(judging, "_engine", cache(EnglishWords))
    monkeypatch.setattr(SentimentIntensityAnalyzer, "make_lex_dict", lambda _: {})
    with pytest.raises(NotWhole, match="sentences are judged wrongly"):
        judgement.check(place)


def test_whole_readers(place: Place) -> None:
    assert readers.check(place) == "read: RSS, Atom, a Google Alert, JSON feed, Takeout, CSV"


def test_a_reader_that_finds_nothing(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = b"<?xml version='1.0'?><rss version='2.0'><channel><title>Nothing</title></channel></rss>"
    told = shop.payloads(now(), 1) | {
        shop.OWN_FEED_PATH: ("application/rss+xml", empty),
        shop.FORUM_PATH: ("text/html", b"<html><body>Log in</body></html>"),
    }
    monkeypatch.setattr(shop, "payloads", lambda *_: told)

    def write_nonsense(channel: shop.SampleChannel, folder: Path, *_: object) -> Path:
        path = folder / channel.file
        path.write_bytes(b"PK\x03\x04nonsense" if channel.file == shop.TAKEOUT else b"Stars;Text\n")
        return path

    monkeypatch.setattr(shop, "write_file", write_nonsense)
    with pytest.raises(NotWhole) as raised:
        readers.check(place)
    wrong = dict(each.partition(": ")[::2] for each in str(raised.value).split("; "))
    assert wrong["RSS"] == "nothing was found in it"
    assert {"Atom", "Takeout", "CSV"} <= set(wrong)
    assert "JSON feed" not in wrong


# --- the network -------------------------------------------------------------------------------


@pytest.mark.usefixtures("_zones_of_this_computer")
def test_whole_certificates_and_time_zones(place: Place) -> None:
    assert network.check(place).endswith("certificate authorities, 12 time zones from our own table")


@pytest.mark.usefixtures("_zones_of_this_computer")
def test_without_a_table_of_time_zones(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tzdata", None)
    for name in [name for name in sys.modules if name.startswith("tzdata.")]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(NotWhole, match="the time zone Europe/London is not known"):
        network.check(place)


def test_without_certificates(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certifi, "where", lambda: str(place.own / "cacert.pem"))
    with pytest.raises(NotWhole, match="certificates that tell real servers from false ones are missing"):
        network.check(place)


def test_with_hardly_any_certificates(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Path(certifi.where()).read_text("ascii")
    end = "-----END CERTIFICATE-----\n"
    (place.own / "cacert.pem").write_text(whole.partition(end)[0] + end, "ascii")
    monkeypatch.setattr(certifi, "where", lambda: str(place.own / "cacert.pem"))
    with pytest.raises(NotWhole, match="only 1 certificate authorities are known"):
        network.check(place)


# --- the keychain ------------------------------------------------------------------------------


def test_the_keychain_is_named(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", NullKeyring)
    assert keychain.check(place) == "null Keyring"


def test_a_computer_without_a_keychain_is_fine(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", NoKeyring)
    assert keychain.check(place).startswith("no keychain here")


def test_a_program_that_could_use_no_keychain_is_not(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keychain, "entry_points", lambda **_: importlib.metadata.EntryPoints())
    with pytest.raises(NotWhole, match="the road to this system's keychain"):
        keychain.check(place)


# --- processes ---------------------------------------------------------------------------------


def test_whole_processes(place: Place) -> None:
    assert processes.check(place).startswith("a worker process judged and ended; ")


def test_a_worker_that_judges_otherwise(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    praised = replace(judge("", "A lovely cake, thank you so much!", None, "", 0.5), kind=Kind.PRAISE)
    monkeypatch.setattr(Workers, "judge", lambda *_: None)
    monkeypatch.setattr(Workers, "result", lambda *_: [praised])
    with pytest.raises(NotWhole, match="a worker process took a complaint for praise"):
        processes.check(place)


def test_a_worker_that_does_not_end(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    complained = judge("", "A terrible soup, and the waiter was rude.", None, "", 0.5)
    monkeypatch.setattr(Workers, "judge", lambda *_: None)
    monkeypatch.setattr(processes, "_ENDING_S", 0.1)
    staying = multiprocessing.get_context("spawn").Process(target=time.sleep, args=(60,))

    def result(*_: object) -> list[Judgement]:
        staying.start()
        return [complained]

    monkeypatch.setattr(Workers, "result", result)
    try:
        with pytest.raises(NotWhole, match="a worker process did not end"):
            processes.check(place)
    finally:
        staying.kill()
        staying.join()


# --- the sample shop ---------------------------------------------------------------------------


def test_a_sample_shop_that_dies(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    script = "import sys; sys.exit('There is no such module')"
    monkeypatch.setattr(sample_shop, "own_command", lambda _: (sys.executable, ["-c", script]))
    with pytest.raises(NotWhole, match="playing it ended with 1; it said: There is no such module"):
        sample_shop.check(place)


def test_a_fault_of_ours_in_the_sample_shop_is_told(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its report lies in a folder that is about to go."""
    report = place.sample / "reports" / "20260503-140000.txt"
    report.parent.mkdir(parents=True)
    report.write_text("Reputation Desktop\nvader.py:129 in __init__\nFileNotFoundError\n", "utf-8")
    monkeypatch.setattr(sample_shop, "own_command", lambda _: (sys.executable, ["-c", "raise SystemExit(70)"]))
    with pytest.raises(NotWhole, match=r"ended with 70; it said: vader\.py:129 in __init__; FileNotFoundError"):
        sample_shop.check(place)


def test_a_sample_shop_that_comes_out_wrong(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    script = 'print(\'{"ok": false, "problems": ["Rows that belong to no review: 2."]}\')'
    monkeypatch.setattr(sample_shop, "own_command", lambda _: (sys.executable, ["-c", script]))
    monkeypatch.setattr(sample_shop, "_score", lambda _: 12.0)
    with pytest.raises(NotWhole) as raised:
        sample_shop.check(place)
    said = str(raised.value)
    assert "“Google” has no reviews instead of 64" in said
    assert "complaints that wait are not among those told" in said
    assert "the review that was removed is not known as such" in said
    assert "mentions of others were not set aside" in said
    assert "the score from days is 12.0000, and 62.5000 opinion by opinion" in said
    assert said.endswith("it says itself: Rows that belong to no review: 2.")


# --- notifications -----------------------------------------------------------------------------


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setattr(notification, "_TAKEN_S", 1.0)
    with Desktop(with_screen=False, tray=False) as made:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.bus)
        yield made


@needs_bus
def test_a_notification_is_shown_and_taken_away(desktop: Desktop, place: Place) -> None:
    assert notification.check(place) == "a test was shown, and taken away again"
    (shown,) = desktop.notifications()
    assert shown.title == "This is a test of Reputation Desktop"
    assert shown.was_withdrawn


@needs_bus
@pytest.mark.parametrize("manner", ["refuse", "hang"])
def test_a_service_that_shows_nothing_is_broken(manner: str, desktop: Desktop, place: Place) -> None:
    desktop.notifications_behave(manner)
    with pytest.raises(NotWhole, match="the notification service here did not show a test: "):
        notification.check(place)


@needs_bus
def test_a_desktop_without_a_service_is_fine(desktop: Desktop, place: Place) -> None:
    desktop.without_notifications()
    assert notification.check(place) == "no notification service here (DBusError)"


def test_a_computer_without_a_desktop_is_fine(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={place.own / 'nobody'}")
    assert notification.check(place).startswith("no notification service here (")


def test_a_thread_that_says_nothing_is_broken(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notification, "_PATIENCE_S", 0.01)
    monkeypatch.setattr(Notifications, "show", lambda *_: None)
    with pytest.raises(NotWhole, match="no word from the thread that shows them"):
        notification.check(place)


def test_without_a_part_of_the_library_notifications_are_broken(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "desktop_notifier.main", None)
    with pytest.raises(ModuleNotFoundError):
        notification.check(place)
