"""What platforms are called and which icon stands for them."""

from __future__ import annotations

_ICONS = {
    "amazon": "shop",
    "app_store": "star",
    "bluesky": "mention",
    "counter": "counter",
    "etsy": "shop",
    "facebook": "mention",
    "feed": "globe",
    "file": "file",
    "google_alerts": "alert",
    "google_maps": "store",
    "google_news": "report",
    "google_play": "star",
    "hacker_news": "talk",
    "instagram": "mention",
    "judge_me": "shop",
    "lemmy": "talk",
    "mail": "mail",
    "mastodon": "mention",
    "reddit": "talk",
    "stack_exchange": "talk",
    "threads": "mention",
    "tiktok": "mention",
    "woocommerce": "shop",
    "wordpress": "globe",
    "x": "mention",
    "youtube": "mention",
}


def platform_icon(platform: str) -> str:
    """The name of the icon for a platform's stable name; a star for places of reviews alone."""
    return _ICONS.get(platform, "star")
