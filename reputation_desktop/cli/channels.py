"""Commands about channels: add, channels, set, remove."""

from __future__ import annotations

import argparse
from datetime import timedelta
from typing import TYPE_CHECKING

from reputation_desktop.channels.registry import platform_named
from reputation_desktop.cli.session import Session, words_or_input
from reputation_desktop.cli.words import ago, plural, span
from reputation_desktop.desk.setting_changes import change_setting
from reputation_desktop.domain.errors import WorldFailed, WrongWords, marked
from reputation_desktop.domain.settings import CHANNEL_SETTINGS, SETTINGS, setting_named
from reputation_desktop.domain.stored import Channel
from reputation_desktop.rounds.secret_addresses import forget_address
from reputation_desktop.store import channels as stored
from reputation_desktop.store.settings import WHOLE_SHOP, stored_settings
from reputation_desktop.store.store import Store
from reputation_desktop.system.clock import now as clock_now
from reputation_desktop.system.priority import make_way

if TYPE_CHECKING:
    from reputation_desktop.rounds.finding import Preview

EVERYTHING = "all"
PREVIEWED = 3
HOUR = timedelta(hours=1)


def add(arguments: argparse.Namespace, session: Session) -> int:
    """Recognises a link, tries it, keeps it."""
    from reputation_desktop.rounds.adding import add_link

    if arguments.background:
        make_way()
    link = words_or_input(arguments.link)
    with session.store() as store:
        try:
            added = add_link(store, session.secrets(store), clock_now, link, name=arguments.name, shop=arguments.shop)
        except WrongWords:
            raise
        except WorldFailed as failure:
            return session.fail(failure, so="No channel was added.")
    recognition = added.preview.recognition
    what, reads = found_to_be(added.preview)
    say_what_is_there(session, added.name, added.preview)
    session.say("They come in with the next round: reputation-desktop round")
    session.tell(
        id=added.channel_id,
        name=added.name,
        platform=recognition.platform,
        what=what,
        reads=reads,
        why_not=recognition.why_not,
        road=recognition.road,
        found=len(added.preview.reading.reviews),
    )
    return 0


def say_what_is_there(session: Session, name: str, preview: Preview) -> None:
    """Tells people what a link leads to, what will and what cannot be read, and the first entries."""
    recognition, reviews = preview.recognition, preview.reading.reviews
    what, reads = found_to_be(preview)
    session.say(f"“{name}” is {what}. What will be read: {reads}.")
    if recognition.why_not:
        session.say(" ".join(part for part in (recognition.why_not, recognition.road) if part))
    session.say(f"There now: {plural(len(reviews), 'entry', 'entries')}.")
    for review in reviews[:PREVIEWED]:
        session.say(f"  · {' '.join((review.title or review.text).split())[:72] or '(no words)'}")


def found_to_be(preview: Preview) -> tuple[str, str]:
    """What a link is and what is read there, said better than at first sight once it was read."""
    recognition, reviews = preview.recognition, preview.reading.reviews
    if recognition.platform != "feed":
        return recognition.what, recognition.reads
    if any(review.rating is not None for review in reviews):
        return marked("a feed of reviews with stars"), marked("its reviews")
    what = marked("a feed without stars") if reviews else marked("a feed, still empty")
    return what, marked("its posts, as mentions of the shop")


def list_channels(_: argparse.Namespace, session: Session) -> int:
    """Lists the channels with their health."""
    with session.store() as store:
        everything = stored.channels(store)
    if not everything:
        session.say("There are no channels yet. Paste a link: reputation-desktop add LINK")
    longest = max((len(channel.name) for channel in everything), default=0)
    for channel in everything:
        session.say(
            f"{channel.id:>3}  {channel.name:<{longest}}  {platform_label(channel)}, {_health(channel, session)}"
        )
        session.tell(
            id=channel.id,
            name=channel.name,
            shop=channel.shop,
            platform=channel.platform,
            address=channel.address,
            mention=channel.mentions,
            paused=channel.settings.paused,
            last_success_at=channel.health.last_success_at,
            failing_since_at=channel.health.failing_since_at,
            failure=None if channel.health.failure is None else str(channel.health.failure),
        )
    return 0


def platform_label(channel: Channel) -> str:
    """What the owner reads for a channel's platform."""
    if channel.platform in ("file", "counter"):
        return "files" if channel.platform == "file" else "counter book"
    return platform_named(channel.platform).label


def _health(channel: Channel, session: Session) -> str:
    health = channel.health
    taken = "read" if channel.address else "last written"
    if channel.settings.paused:
        return "paused"
    if health.failure:
        failing = session.now - (health.failing_since_at or session.now)
        return f"not read{f' for {span(failing)}' if failing >= HOUR else ''}: {health.failure}"
    if health.last_success_at is None:
        return f"not {taken} yet"
    return f"{taken} {ago(health.last_success_at, session.now)}"


def change(arguments: argparse.Namespace, session: Session) -> int:
    """Changes a setting, or shows one or all of them."""
    with session.store() as store:
        channel = None if arguments.channel == EVERYTHING else stored.channel_called(store, arguments.channel)
        if arguments.value is None:
            _show_settings(store, channel, arguments.key, session)
        elif channel is not None and arguments.key == "name":
            stored.rename_channel(store, channel.id, arguments.value)
            session.say(f"“{channel.name}” is called “{arguments.value.strip()}” from now on.")
            session.tell(key="name", value=arguments.value.strip())
        else:
            _write_setting(store, channel, arguments.key, arguments.value, session)
    return 0


def _show_settings(store: Store, channel: Channel | None, key: str | None, session: Session) -> None:
    values = stored_settings(store, WHOLE_SHOP if channel is None else channel.id)
    known = SETTINGS if channel is None else CHANNEL_SETTINGS
    for setting in known if key is None else (setting_named(key, known),):
        value = values.get(setting.name, setting.default)
        session.say(f"{setting.name} = {value or '(empty)'}\n    {setting.why}")
        session.tell(key=setting.name, value=value, default=setting.default, why=setting.why)


def _write_setting(store: Store, channel: Channel | None, key: str, value: str, session: Session) -> None:
    change_setting(store, session.folder, key, value, WHOLE_SHOP if channel is None else channel.id)
    session.say(f"{'' if channel is None else f'“{channel.name}”: '}{key} = {value.strip() or '(default)'}")
    session.tell(key=key, value=value.strip())


def remove(arguments: argparse.Namespace, session: Session) -> int:
    """Stops reading a channel."""
    with session.store() as store:
        channel = stored.channel_called(store, arguments.channel)
        stored.remove_channel(store, channel.id, session.now)
        forget_address(session.secrets(store), channel)
        session.say(f"“{channel.name}” is read no more. Its reviews stay.")
        session.tell(id=channel.id, removed=True)
    return 0
