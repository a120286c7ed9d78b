"""Which mentions are about somebody else, by the words that the owner gave a channel."""

from __future__ import annotations

from reputation_desktop.domain.settings import ChannelSettings


def excluded(channel: ChannelSettings, title: str, text: str, url: str) -> bool:
    """Whether the channel's words exclude a mention with this title, text and address, whatever the case.

    It must contain one of `must_words` where there are any, and none of `must_not_words`.
    """
    if not (channel.must_words or channel.must_not_words):
        return False
    words = f"{title}\n{text}\n{url}".casefold()
    if any(word.casefold() in words for word in channel.must_not_words):
        return True
    return bool(channel.must_words) and not any(word.casefold() in words for word in channel.must_words)
