"""WooCommerce: product reviews are WordPress comments, so their feed tells the words without the stars."""

from __future__ import annotations

import re

from reputation_desktop.channels.link_parts import origin
from reputation_desktop.channels.platform import Link
from reputation_desktop.channels.wordpress import read_comments, site_of
from reputation_desktop.domain.channel import Payload, Reading, Recognition
from reputation_desktop.domain.errors import marked

_INTERFACE = re.compile(r"/wp-json/wc(?:-\w+)?(?:/|$)")
_PRODUCT_FEED = re.compile(r"/product/[^/]+/feed/?$")
_REVIEW_TABS = ("reviews", "tab-reviews")


class _WooCommerce:
    name = "woocommerce"
    label = "WooCommerce"

    def recognise(self, link: Link) -> Recognition | None:
        if _INTERFACE.search(link.path) or link.query.get("rest_route", "").startswith("/wc/"):
            return self._reviews(link, site_of(link) + "/comments/feed/")
        if _PRODUCT_FEED.search(link.path):
            return self._reviews(link, link.text)
        if "/product/" in link.path and link.parts.fragment in _REVIEW_TABS:
            return self._reviews(link, f"{origin(link)}{link.path.rstrip('/')}/feed/")
        return None

    def _reviews(self, link: Link, address: str) -> Recognition:
        return Recognition(
            self.name,
            marked("a shop made with WooCommerce"),
            reads=marked("the words of the latest product reviews"),
            why_not=marked("The stars are not in this feed, so reviews are judged by their words."),
            road=marked(
                "For the stars, export the reviews as CSV from the shop and import the file here.",
                terminal="For the stars, export the reviews as CSV from the shop and say: "
                "import FILE --channel {host}.",
            ).format(host=link.host),
            address=address,
            name=link.host,
        )

    def read(self, payload: Payload) -> Reading:
        return read_comments(payload)


WOOCOMMERCE = _WooCommerce()
