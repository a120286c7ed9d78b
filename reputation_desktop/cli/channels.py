"""Commands about channels: add, channels, set, remove, opml."""

from __future__ import annotations

import argparse

from reputation_desktop.channels import opml as opml_file
from reputation_desktop.channels.registry import platform_named, recognise
from reputation_desktop.cli.session import Session
from reputation_desktop.cli.words import age, plural
from reputation_desktop.domain.errors import FolderNotWritable, NoSuchFile, WorldFailed
from reputation_desktop.domain.settings import CHANNEL_SETTINGS, SETTINGS
from reputation_desktop.domain.stored import Channel
from reputation_desktop.store import channels as stored
from reputation_desktop.store.settings import WHOLE_SHOP, stored_settings, write_setting
from reputation_desktop.system.clock import now as clock_now

EVERYTHING = "all"
PREVIEWED = 3


def add(arguments: argparse.Namespace, session: Session) -> int:
    """Recognises a link, tries it, keeps it."""
    from reputation_desktop.rounds.adding import add_link

    with session.store() as store:
        added = add_link(
            store, session.secrets(store), clock_now, arguments.link, name=arguments.name, shop=arguments.shop
        )
        recognition, reading = added.preview.recognition, added.preview.reading
        session.say(f"“{added.name}” is {recognition.what}. Read will be {recognition.reads}.")
        if recognition.why_not:
            session.say(" ".join(part for part in (recognition.why_not, recognition.road) if part))
        session.say(f"Found there now: {plural(len(reading.reviews), 'entry', 'entries')}.")
        for review in reading.reviews[:PREVIEWED]:
            session.say(f"  · {(review.title or review.text)[:80]}")
        session.say("They come in with the next round: reputation-desktop round")
        session.tell(
            id=added.channel_id,
            name=added.name,
            platform=recognition.platform,
            what=recognition.what,
            reads=recognition.reads,
            why_not=recognition.why_not,
            road=recognition.road,
            found=len(reading.reviews),
        )
    return 0


def list_channels(_: argparse.Namespace, session: Session) -> int:
    """Lists the channels with their health."""
    with session.store() as store:
        everything = stored.channels(store)
        if not everything:
            session.say("There are no channels yet. Paste a link: reputation-desktop add LINK")
        for channel in everything:
            session.say(f"{channel.id:>3}  {channel.name}  ({platform_label(channel)})  {_health(channel, session)}")
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
                failure=channel.health.failure or None,
            )
    return 0


def platform_label(channel: Channel) -> str:
    """What the owner reads for a channel's platform."""
    if channel.platform in ("file", "counter"):
        return "files" if channel.platform == "file" else "counter book"
    return platform_named(channel.platform).label


def _health(channel: Channel, session: Session) -> str:
    health = channel.health
    if channel.settings.paused:
        return "paused"
    if health.failure:
        return f"not read: {health.failure}"
    if health.last_success_at is None:
        return "not read yet"
    return f"read {age(health.last_success_at, session.now)} ago"


def change(arguments: argparse.Namespace, session: Session) -> int:
    """Changes a setting, or lists them."""
    with session.store() as store:
        shopwide = arguments.channel == EVERYTHING
        channel = None if shopwide else stored.channel_called(store, arguments.channel)
        channel_id = WHOLE_SHOP if channel is None else channel.id
        if arguments.key is None or arguments.value is None:
            values = stored_settings(store, channel_id)
            for setting in SETTINGS if shopwide else CHANNEL_SETTINGS:
                value = values.get(setting.name, setting.default)
                session.say(f"{setting.name} = {value or '(empty)'}\n    {setting.why}")
                session.tell(key=setting.name, value=value, default=setting.default, why=setting.why)
        elif channel is not None and arguments.key == "name":
            stored.rename_channel(store, channel.id, arguments.value)
            session.say(f"“{channel.name}” is called “{arguments.value}” from now on.")
        else:
            write_setting(store, channel_id, arguments.key, arguments.value)
            session.say(f"{arguments.key} = {arguments.value or '(default)'}")
    return 0


def remove(arguments: argparse.Namespace, session: Session) -> int:
    """Stops reading a channel."""
    from reputation_desktop.rounds.secret_addresses import forget_address

    with session.store() as store:
        channel = stored.channel_called(store, arguments.channel)
        stored.remove_channel(store, channel.id, session.now)
        forget_address(session.secrets(store), channel)
        session.say(f"“{channel.name}” is read no more. Its reviews stay.")
        session.tell(id=channel.id, removed=True)
    return 0


def opml(arguments: argparse.Namespace, session: Session) -> int:
    """Takes channels from a list of feeds, or writes one."""
    if arguments.direction == "export":
        return _write_opml(arguments, session)
    return _read_opml(arguments, session)


def _write_opml(arguments: argparse.Namespace, session: Session) -> int:
    with session.store() as store:
        everything = [each for each in stored.channels(store) if each.address]
    public = [each for each in everything if not each.secret]
    listed = [opml_file.OpmlChannel(each.name, each.address, "") for each in public]
    try:
        arguments.file.write_bytes(opml_file.write(listed, "Reputation Desktop"))
    except OSError as error:
        raise FolderNotWritable(path=arguments.file, why=error.strerror or "unknown") from error
    session.say(f"Wrote {plural(len(public), 'channel')} to {arguments.file}.")
    for each in everything:
        if each.secret:
            session.warn(f"“{each.name}” is left out: its link is a secret.")
    session.tell(written=len(public), left_out=len(everything) - len(public))
    return 0


def _read_opml(arguments: argparse.Namespace, session: Session) -> int:
    """Keeps each channel as it stands in the list; the next round tells whether it can be read."""
    from reputation_desktop.rounds.adding import keep_unread

    try:
        body = arguments.file.read_bytes()
    except OSError as error:
        raise NoSuchFile(path=arguments.file, why=error.strerror or "unknown") from error
    added = 0
    with session.store() as store:
        for listed in opml_file.read(body):
            try:
                recognition = recognise(listed.address)
                known = keep_unread(store, session.secrets(store), recognition, listed.name, session.now)
            except WorldFailed as failure:
                session.warn(f"“{listed.name or listed.address}” was left out: {failure}")
                continue
            added += known
    session.say(f"Took {plural(added, 'new channel')} from {arguments.file}.")
    session.tell(added=added)
    return 0
