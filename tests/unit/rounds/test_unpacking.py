"""Packed feeds arrive whole, whatever way a server packs, and none fills the memory."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.errors import NoConnection, NotUnderstood, TooLarge
from reputation_desktop.rounds.network.unpacking import unpacked

PLAIN = b"<rss>" + b"Warm rolls and a kind waiter. " * 50 + b"</rss>"
LIMIT = 1_000_000


def raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


@pytest.mark.parametrize(
    ("packed", "codings"),
    [
        (PLAIN, ""),
        (PLAIN, "identity"),
        (PLAIN, "utf-8"),
        (gzip.compress(PLAIN), "gzip"),
        (gzip.compress(PLAIN), "X-GZIP"),
        (gzip.compress(PLAIN) + bytes(16), "gzip"),
        (gzip.compress(PLAIN[:100]) + gzip.compress(PLAIN[100:]), "gzip"),
        (zlib.compress(PLAIN), "deflate"),
        (raw_deflate(PLAIN), "deflate"),
        (gzip.compress(zlib.compress(PLAIN)), "deflate, gzip"),
    ],
    ids=["not", "identity", "unknown", "gzip", "x-gzip", "padded", "members", "zlib", "raw deflate", "twice"],
)
def test_every_usual_way_of_packing_gives_the_same_feed(packed: bytes, codings: str) -> None:
    assert unpacked(packed, codings, LIMIT, "shop.example") == PLAIN


def test_an_empty_answer_stays_empty() -> None:
    assert unpacked(b"", "gzip", LIMIT, "shop.example") == b""
    assert unpacked(gzip.compress(b""), "deflate, gzip", LIMIT, "shop.example") == b""


@pytest.mark.parametrize("codings", ["gzip", "deflate"])
def test_what_is_not_packed_as_announced_is_said_to_be_damaged(codings: str) -> None:
    with pytest.raises(NotUnderstood, match=r"shop\.example sent something that is not a feed \(damaged"):
        unpacked(PLAIN, codings, LIMIT, "shop.example")


def test_half_a_packed_feed_is_no_feed() -> None:
    for packed, codings in ((gzip.compress(PLAIN), "gzip"), (zlib.compress(PLAIN), "deflate")):
        with pytest.raises(NoConnection):
            unpacked(packed[: len(packed) // 2], codings, LIMIT, "shop.example")


def test_a_feed_that_unpacks_to_gigabytes_is_stopped_in_little_memory() -> None:
    packer = zlib.compressobj(9, wbits=31)
    megabyte = bytes(1 << 20)
    bomb = b"".join(packer.compress(megabyte) for _ in range(256)) + packer.flush()
    tracemalloc.start()
    with pytest.raises(TooLarge, match="more than 1 MB"):
        unpacked(bomb, "gzip", LIMIT, "shop.example")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 * LIMIT


def test_the_limit_counts_all_members_together_and_what_just_fits_is_let_in() -> None:
    half = gzip.compress(bytes(LIMIT // 2))
    assert len(unpacked(half + half, "gzip", LIMIT, "shop.example")) == LIMIT
    with pytest.raises(TooLarge):
        unpacked(half + half + gzip.compress(b"x"), "gzip", LIMIT, "shop.example")


def test_a_feed_of_countless_empty_members_is_refused() -> None:
    with pytest.raises(NotUnderstood):
        unpacked(gzip.compress(b"") * 1000, "gzip", LIMIT, "shop.example")


@given(st.binary(max_size=200), st.sampled_from(["gzip", "deflate", "gzip, deflate", "br"]))
def test_no_bytes_bring_anything_but_an_answer_or_a_sentence(packed: bytes, codings: str) -> None:
    with suppress(TooLarge, NoConnection, NotUnderstood):
        assert len(unpacked(packed, codings, 100, "shop.example")) <= 200
