"""Letters come out right, whatever a server says of them."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.channels.feeds.charset import decoded

SAID = "Ein schöner Abend – 5€"


def declared(encoding: str, text: str = SAID) -> str:
    return f'<?xml version="1.0" encoding="{encoding}"?><t>{text}</t>'


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (declared("utf-8").encode(), ""),
        (SAID.encode(), "text/xml"),
        (codecs.BOM_UTF8 + SAID.encode(), "text/xml; charset=iso-8859-1"),
        (declared("utf-16").encode("utf-16"), ""),
        (codecs.BOM_UTF16_BE + SAID.encode("utf-16-be"), ""),
        (codecs.BOM_UTF32_LE + SAID.encode("utf-32-le"), ""),
        (declared("utf-16").encode("utf-16-le"), ""),
        (declared("utf-16").encode("utf-16-be"), ""),
        (declared("utf-32").encode("utf-32-be"), ""),
        (declared("windows-1252").encode("cp1252"), ""),
        (declared("iso-8859-1").encode("cp1252"), "text/xml; charset=ISO-8859-1"),
        (SAID.encode("cp1252"), ""),
        (SAID.encode("cp1252"), "text/xml; charset=utf-8"),
        (declared("utf-16").encode(), "text/xml"),
        (SAID.encode(), "text/xml; charset=iso-8859-1"),
        (SAID.encode(), "text/xml; charset=klingon"),
        (SAID.encode(), "text/xml; charset=rot13"),
        (SAID.encode(), 'text/html; charset="utf-8"'),
        (b'<html><meta charset="windows-1252">' + SAID.encode("cp1252"), "text/html"),
    ],
)
def test_the_text_is_found(body: bytes, content_type: str) -> None:
    assert SAID in decoded(body, content_type)


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("gb2312", "味道很好"),
        ("shift_jis", "おいしい"),
        ("euc-kr", "맛있어요"),
        ("koi8-r", "Вкусно"),
        ("cp037", "good"),
    ],
)
def test_a_declared_encoding_is_used(encoding: str, said: str) -> None:
    assert said in decoded(declared(encoding, said).encode(encoding))
    assert said in decoded(declared(encoding, said).encode(encoding), "application/xml; charset=iso-8859-1")


def test_markup_does_not_hide_in_an_odd_encoding() -> None:
    hidden = declared("utf-7", "+ADwAIQ-DOCTYPE").encode()
    assert "+ADwAIQ-DOCTYPE" in decoded(hidden)


@given(st.binary(), st.text())
def test_no_bytes_make_it_fail(body: bytes, content_type: str) -> None:
    decoded(body, content_type).encode()
