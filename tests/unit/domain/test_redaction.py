"""No secret of the owner is shown, exported or written down."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reputation_desktop.domain.redaction import STRUCK_OUT, redacted
from tests.unit.domain.opinion_sets import thoroughly

PLACES = [
    "https://www.google.com/alerts/feeds/{}/{}",
    "https://www.google.com/alerts/feeds/0123/{}?hl=de",
    "HTTPS://WWW.GOOGLE.COM/Alerts/Feeds/{}/1",
    "https://www.google.com/u/1/alerts/feeds/0123/{}",
    "https://www.reddit.com/r/cafe/search.rss?q=luna&restrict_sr=1&feed={}&user={}",
    "https://www.reddit.com/r/cafe/.rss?feed={}&amp;user={}",
    "https://www.reddit.com/.rss?a=1&amp;feed={}",
    "https://www.reddit.com/.rss?a=1;feed={};user=x",
    "https://www.reddit.com/.rss?FEED={}",
    "https://www.reddit.com/.rss?%66eed={}",
    "https://www.reddit.com/.rss?a=1?&feed={}#{}",
    "https://lemmy.example/feeds/inbox/{}.xml",
    "https://lemmy.example/feeds/front/{}.xml?sort=New",
    "https://lemmy.example/feeds/modlog/{}.xml",
    "https://lemmy.example/feeds/notifications/{}.xml",
    "https://judge.me/api/v1/reviews?shop_domain=luna.example&api_token={}&per_page=10",
    "https://shop.example/wp-json/wc/v3/products/reviews?consumer_key={}&consumer_secret={}",
    "https://shop.example/feed?access-token={}&apikey={}&hash={}&passwd={}&X-Amz-Signature={}&X-Amz-Credential={}",
    "https://{}:{}@shop.example/feed",
    "https://{}@shop.example/feed",
    "https://joe:{}@x@shop.example/feed",
    " https://joe:{}@shop.example/feed",
    "https:/joe:{}@shop.example/feed",
    "https:\\\\joe:{}@shop.example\\feed",
    "//joe:{}@shop.example/feed",
    "joe:{}@shop.example/feed",
    "{}@shop.example",
]
SECRET_AS_A_WHOLE = [
    "https://shop.example/{}",
    "https://shop.example/feed/{}?format=rss",
    "https://shop.example/feed?{}",
    "https://shop.example/feed?whatever={}",
    "https://shop.example/feed?key=1&whatever={}",
    "https://shop.example/feed?key=1&{}",
    "https://shop.example/feed?{}=1",
    "https://login.example/?continue=https://www.google.com/alerts/feeds/{}/{}",
    "https://login.example/?code=1&dest=https%3A%2F%2Fwww.reddit.com%2F.rss%3Ffeed%3D{}",
    "https://shop.example/feed#{}",
]
secrets = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~+$!*'(),", min_size=8, max_size=50)


a_few_times = settings(deadline=None, max_examples=15)


@pytest.mark.parametrize("place", PLACES)
@a_few_times
@given(data=st.data(), known_as_secret=st.booleans())
def test_known_secrets_are_struck_out_wherever_they_stand(
    place: str, data: st.DataObject, known_as_secret: bool
) -> None:
    hidden = [data.draw(secrets.filter(lambda secret: secret not in place)) for _ in range(place.count("{}"))]
    shown = redacted(place.format(*hidden), secret=known_as_secret)
    assert not [secret for secret in hidden if secret in shown]


@pytest.mark.parametrize("place", [*SECRET_AS_A_WHOLE, *PLACES])
@a_few_times
@given(data=st.data())
def test_of_a_secret_address_only_where_it_leads_is_left(place: str, data: st.DataObject) -> None:
    hidden = [data.draw(secrets.filter(lambda secret: secret not in place)) for _ in range(place.count("{}"))]
    shown = redacted(place.format(*hidden), secret=True)
    assert not [secret for secret in hidden if secret in shown or quote(secret) in shown]


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://www.google.com/alerts/feeds/0123/4567", "https://www.google.com/alerts/feeds/…"),
        (
            "https://www.reddit.com/r/cafe/new.rss?feed=1f2e&user=joe",
            "https://www.reddit.com/r/cafe/new.rss?feed=…&user=…",
        ),
        ("https://lemmy.example/feeds/inbox/ey.J0.xml?sort=New", "https://lemmy.example/feeds/inbox/…?sort=New"),
        ("https://judge.me/api/v1/reviews?api_token=1f2e&page=2", "https://judge.me/api/v1/reviews?api_token=…&page=2"),
        ("https://joe:pass@shop.example:8443/feed?page=2#top", "https://shop.example:8443/feed?page=2"),
        (
            "https://shop.example/caf%C3%A9/feed?q=caf%C3%A9+luna&lang",
            "https://shop.example/caf%C3%A9/feed?q=caf%C3%A9+luna&lang",
        ),
        ("https://social.example/@luna.rss", "https://social.example/@luna.rss"),
        ("http://[2001:db8::1]:8080/feed", "http://[2001:db8::1]:8080/feed"),
        ("https://lemmy.example/feeds/c/coffee.xml?sort=New", "https://lemmy.example/feeds/c/coffee.xml?sort=New"),
        ("https://shop.example", "https://shop.example"),
        ("", ""),
    ],
)
def test_what_is_no_secret_stays_to_the_letter(address: str, shown: str) -> None:
    assert redacted(address) == shown


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://www.google.com/alerts/feeds/0123/4567", "https://www.google.com/alerts/feeds/…"),
        (
            "https://www.reddit.com/r/cafe/new.rss?feed=1f2e&user=joe",
            "https://www.reddit.com/r/cafe/new.rss?feed=…&user=…",
        ),
        ("https://shop.example/feed/1f2e?format=rss", "https://shop.example/…?…"),
        ("https://joe:pass@shop.example/feed", "https://shop.example/…"),
    ],
)
def test_the_owner_can_still_tell_her_secret_channels_apart(address: str, shown: str) -> None:
    assert redacted(address, secret=True) == shown


@pytest.mark.parametrize("secret", [True, False])
def test_an_address_that_is_none_is_not_shown_at_all(secret: bool) -> None:
    assert redacted("https://[1f2e/feed", secret=secret) == STRUCK_OUT


@thoroughly
@given(address=st.one_of(st.text(), st.text().map("https://shop.example/{}".format)), secret=st.booleans())
def test_any_text_at_all_can_be_redacted(address: str, secret: bool) -> None:
    assert isinstance(redacted(address, secret=secret), str)
