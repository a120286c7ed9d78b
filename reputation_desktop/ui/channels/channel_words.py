"""A channel in plain words: what it is, where it is, how reading it goes."""

from __future__ import annotations

from datetime import datetime, tzinfo
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from reputation_desktop.domain.stored import Channel
from reputation_desktop.ui.words import times


class HealthSign(StrEnum):
    """How a channel's health is drawn: by shape first."""

    READ = "read"
    NOT_READ = "not read"
    FILE = "file"
    OFF = "off"
    NEW = "new"
    READING = "reading"


def asked_by_rounds(channel: Channel) -> bool:
    """Whether rounds look at it: it has a link, even where that is a secret."""
    return bool(channel.address) or channel.secret


def is_asked(channel: Channel) -> bool:
    """Whether rounds look at it at present."""
    return asked_by_rounds(channel) and not channel.settings.paused


def what_it_is(channel: Channel) -> str:
    """The platform's name, and whether mentions are found there."""
    translate = QCoreApplication.translate
    if channel.platform == "file":
        return translate("channels", "Files")
    if channel.platform == "counter":
        return translate("channels", "Said in the shop")
    label = _platform_label(channel.platform)
    return translate("channels", "{platform}, mentions").format(platform=label) if channel.mentions else label


def _platform_label(platform: str) -> str:
    from reputation_desktop.channels.registry import platform_named

    try:
        return platform_named(platform).label
    except KeyError:
        return platform


def where_it_is(channel: Channel) -> str:
    """Its address as people say it, without its secrets."""
    if channel.address:
        bare = channel.address.split("#")[0].removeprefix("https://").removeprefix("http://")
        return bare.removeprefix("www.").rstrip("/")
    if channel.secret:
        return QCoreApplication.translate("channels", "a secret link")
    if channel.platform == "counter":
        return QCoreApplication.translate("channels", "on this computer")
    return QCoreApplication.translate("channels", "from files that you import")


def health_sign(channel: Channel) -> HealthSign:
    """The shape of its health."""
    if channel.settings.paused:
        return HealthSign.OFF
    if channel.health.failure:
        return HealthSign.NOT_READ
    if channel.health.last_success_at is None:
        return HealthSign.NEW
    return HealthSign.READ if asked_by_rounds(channel) else HealthSign.FILE


def health_words(channel: Channel, zone: tzinfo, now: datetime) -> str:
    """Its health in plain words: "read at 09:36", "not since Tuesday", "paused", "a file of 1 June"."""
    translate = QCoreApplication.translate
    sign, read_at = health_sign(channel), channel.health.last_success_at
    if sign == HealthSign.OFF:
        return translate("channels", "paused")
    if read_at is None:
        not_yet = translate("channels", "not read yet")
        return not_yet if asked_by_rounds(channel) else translate("channels", "nothing yet")
    when = times.when_read(read_at, zone, now)
    today = read_at.astimezone(zone).date() == now.astimezone(zone).date()
    if sign == HealthSign.NOT_READ:
        return translate("channels", "not since {when}").format(when=when)
    if sign == HealthSign.FILE:
        day = times.day(read_at, zone, now)
        if channel.platform == "counter":
            return translate("channels", "last written {day}").format(day=day)
        return translate("channels", "a file of {day}").format(day=day)
    said = translate("channels", "read at {when}") if today else translate("channels", "read {when}")
    return said.format(when=when)
