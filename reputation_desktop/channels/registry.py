"""All platforms, in the order in which they are asked; the general feed comes last and takes every other link."""

from __future__ import annotations

from reputation_desktop.channels.amazon import AMAZON
from reputation_desktop.channels.app_store import APP_STORE
from reputation_desktop.channels.bluesky import BLUESKY
from reputation_desktop.channels.booking import BOOKING
from reputation_desktop.channels.etsy import ETSY
from reputation_desktop.channels.facebook import FACEBOOK
from reputation_desktop.channels.feed import FEED
from reputation_desktop.channels.google_alerts import GOOGLE_ALERTS
from reputation_desktop.channels.google_maps import GOOGLE_MAPS
from reputation_desktop.channels.google_news import GOOGLE_NEWS
from reputation_desktop.channels.google_play import GOOGLE_PLAY
from reputation_desktop.channels.hacker_news import HACKER_NEWS
from reputation_desktop.channels.instagram import INSTAGRAM
from reputation_desktop.channels.judge_me import JUDGE_ME
from reputation_desktop.channels.lemmy import LEMMY
from reputation_desktop.channels.mastodon import MASTODON
from reputation_desktop.channels.opentable import OPENTABLE
from reputation_desktop.channels.platform import Link, Platform
from reputation_desktop.channels.reddit import REDDIT
from reputation_desktop.channels.stack_exchange import STACK_EXCHANGE
from reputation_desktop.channels.the_fork import THE_FORK
from reputation_desktop.channels.threads import THREADS
from reputation_desktop.channels.tiktok import TIKTOK
from reputation_desktop.channels.tripadvisor import TRIPADVISOR
from reputation_desktop.channels.trustpilot import TRUSTPILOT
from reputation_desktop.channels.woocommerce import WOOCOMMERCE
from reputation_desktop.channels.wordpress import WORDPRESS
from reputation_desktop.channels.x import X
from reputation_desktop.channels.yelp import YELP
from reputation_desktop.channels.youtube import YOUTUBE
from reputation_desktop.domain.channel import Recognition

PLATFORMS: tuple[Platform, ...] = (
    GOOGLE_NEWS,
    GOOGLE_PLAY,
    GOOGLE_MAPS,
    GOOGLE_ALERTS,
    REDDIT,
    YOUTUBE,
    BLUESKY,
    APP_STORE,
    HACKER_NEWS,
    STACK_EXCHANGE,
    YELP,
    TRUSTPILOT,
    TRIPADVISOR,
    BOOKING,
    OPENTABLE,
    THE_FORK,
    AMAZON,
    ETSY,
    JUDGE_ME,
    FACEBOOK,
    INSTAGRAM,
    THREADS,
    TIKTOK,
    X,
    WOOCOMMERCE,
    WORDPRESS,
    LEMMY,
    MASTODON,
    FEED,
)
_BY_NAME = {platform.name: platform for platform in PLATFORMS}


def recognise(text: str) -> Recognition:
    """What the owner pasted is, and what can be read there. Pure and without network.

    Raises:
        NotALink: it is no web address.
    """
    link = Link.pasted(text)
    return next(found for platform in PLATFORMS if (found := platform.recognise(link)) is not None)


def platform_named(name: str) -> Platform:
    """The platform that is stored as `name`; it decides how a channel is read, whatever its host.

    Raises:
        KeyError: there is none of that name.
    """
    return _BY_NAME[name]
