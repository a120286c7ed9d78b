"""The gate before the parser: feeds of 1999 pass, bombs do not."""

from __future__ import annotations

import re
import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.channels.feeds.charset import decoded
from reputation_desktop.channels.feeds.doctype import MOST_UNFOLDED, prolog_of, without_doctype
from reputation_desktop.domain.errors import RefusedContent

RSS_091 = (
    '<?xml version="1.0"?>\n<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" '
    '"http://my.netscape.com/publish/formats/rss-0.91.dtd">\n<rss version="0.91"><t>Caf&eacute; &amp; Bar</t></rss>'
)


def declaring(subset: str, document: str = "<rss>&a;</rss>") -> str:
    return f'<?xml version="1.0"?><!DOCTYPE rss [{subset}]>{document}'


def test_a_document_type_that_points_elsewhere_is_dropped_and_its_letters_are_known() -> None:
    assert without_doctype(RSS_091, "x") == '<rss version="0.91"><t>Café &amp; Bar</t></rss>'


def test_a_document_without_one_begins_at_its_first_element() -> None:
    assert without_doctype("<!-- <!DOCTYPE x> --><?xml-stylesheet href='a'?><rss>&a;</rss>", "x") == "<rss>&a;</rss>"
    assert without_doctype("junk < 3 <rss/>", "x") == "<rss/>"
    assert without_doctype("nothing here", "x") == ""


def test_texts_that_it_declares_are_put_in() -> None:
    subset = """
        <!-- the shop --> <?pi x?> <!ELEMENT rss ANY> <!ATTLIST rss version CDATA "2>0">
        <!ENTITY shop "Café &place;"> <!ENTITY place 'Lu&#110;a'> <!ENTITY shop "never"> <!ENTITY less "&#38;#60;">
    """
    document = "<rss><t>&shop; &less; &amp; &gone;</t><![CDATA[&shop;]]><!-- &shop; --></rss>"
    expected = "<rss><t>Café Luna &#60; &amp; &gone;</t><![CDATA[&shop;]]><!-- &shop; --></rss>"
    assert without_doctype(declaring(subset, document), "x") == expected


def test_a_doctype_inside_the_document_is_only_text() -> None:
    document = "<rss><![CDATA[<!DOCTYPE a [<!ENTITY % b SYSTEM 'c'>]>]]></rss>"
    assert without_doctype(document, "x") == document


@pytest.mark.parametrize(
    ("subset", "reason"),
    [
        ("<!ENTITY a SYSTEM 'file:///etc/passwd'>", "other files"),
        ("<!ENTITY a PUBLIC 'x' 'http://x.example/'>", "other files"),
        ("<!ENTITY a SYSTEM 'x' NDATA gif>", "other files"),
        ("<!ENTITY % a 'b'>", "parameter entities"),
        ("%a;", "parameter entities"),
        ("<!NOTATION gif SYSTEM 'x'>", "unusual"),
        ("<![INCLUDE[<!ENTITY a 'b'>]]>", "unusual"),
        ("<!ENTITY a 'b'", "unusual"),
    ],
)
def test_whatever_could_reach_out_is_refused(subset: str, reason: str) -> None:
    with pytest.raises(RefusedContent) as refused:
        without_doctype(declaring(subset), "shop.example")
    assert refused.value.fields["host"] == "shop.example"
    assert reason in refused.value.fields["what"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "utf-32", "cp037"])
def test_no_encoding_hides_it(encoding: str) -> None:
    text = declaring("<!ENTITY a SYSTEM 'file:///etc/passwd'>").replace("?>", f" encoding='{encoding[:6]}'?>", 1)
    with pytest.raises(RefusedContent):
        without_doctype(decoded(text.encode(encoding)), "x")


def test_up_to_one_megabyte_may_unfold() -> None:
    once = "<!ENTITY a '" + "x" * (MOST_UNFOLDED // 8) + "'>"
    assert len(without_doctype(declaring(once, "<rss>" + "&a;" * 8 + "</rss>"), "x")) == MOST_UNFOLDED + 11
    with pytest.raises(RefusedContent):
        without_doctype(declaring(once, "<rss>" + "&a;" * 9 + "</rss>"), "x")


@pytest.mark.parametrize(
    "subset",
    [
        "<!ENTITY l0 'ha'>"
        + "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
        + "<!ENTITY a '&l9;'>",
        "<!ENTITY a '&b;&b;'><!ENTITY b '&a;&a;'>",
        "<!ENTITY a '&a;'>",
        "<!ENTITY l0 'x'>" + "".join(f"<!ENTITY l{n} '&l{n - 1};'>" for n in range(1, 40)) + "<!ENTITY a '&l39;'>",
    ],
)
def test_a_bomb_is_refused_before_it_goes_off(subset: str) -> None:
    started = time.perf_counter()
    with pytest.raises(RefusedContent, match="unfold"):
        without_doctype(declaring(subset), "x")
    assert time.perf_counter() - started < 1


@pytest.mark.parametrize(
    "text", ["<!DOCTYPE rss [ <rss/>", "<!DOCTYPE", "<!-- open", "<?xml open", "<!DOCTYPE rss", "<"]
)
def test_what_breaks_off_holds_no_document(text: str) -> None:
    assert prolog_of(text).root == ""


PIECES = st.sampled_from(
    [
        "<!DOCTYPE ",
        "rss ",
        "[",
        "]",
        ">",
        "<!ENTITY ",
        "% ",
        "a ",
        "'b'",
        '"',
        "SYSTEM ",
        "&a;",
        "<!--",
        "-->",
        "<rss>",
        "<?",
        "?>",
    ]
)


@given(st.lists(PIECES | st.text(max_size=3)).map("".join))
def test_no_text_gets_anything_but_a_document_or_a_refusal(text: str) -> None:
    with suppress(RefusedContent):
        assert re.match(r"<\w|\Z", without_doctype(text, "x"))


@given(st.binary())
def test_no_bytes_do_either(body: bytes) -> None:
    with suppress(RefusedContent):
        without_doctype(decoded(body), "x")
