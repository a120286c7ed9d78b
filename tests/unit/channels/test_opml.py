"""The list of channels: handed over to other programs and taken from them."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.channels.files import opml
from reputation_desktop.channels.files.opml import OpmlChannel
from reputation_desktop.domain.errors import FileNotUnderstood, WorldFailed

HEAD = '<?xml version="1.0" encoding="{}"?>\n<opml version="1.1"><head><title>Mine</title></head><body>'
TAIL = "</body></opml>"


def listed(outlines: str, encoding: str = "UTF-8") -> tuple[OpmlChannel, ...]:
    return opml.read((HEAD.format(encoding) + outlines + TAIL).encode(encoding))


def test_channels_in_folders_are_found_whatever_the_spelling() -> None:
    outlines = """
    <outline text="Places" title="Places">
      <outline text="Forum" type="rss" xmlUrl=" https://forum.example/feed " htmlUrl="https://forum.example/"/>
      <outline TEXT="Alerts &amp; more" TITLE="" TYPE="rss" XMLURL="https://alerts.example/1"><outline>
        <Outline title="Blog" text="old name" xmlurl="https://blog.example/rss"/></outline></outline>
    </outline>
    <outline type="rss" xmlUrl="https://nameless.example/"/>
    <outline text="Forum again" xmlUrl="https://forum.example/feed"/>
    <outline text="A note without a feed"/>"""
    assert listed(outlines) == (
        OpmlChannel("Forum", "https://forum.example/feed", "https://forum.example/"),
        OpmlChannel("Alerts & more", "https://alerts.example/1"),
        OpmlChannel("Blog", "https://blog.example/rss"),
        OpmlChannel("https://nameless.example/", "https://nameless.example/"),
    )


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16", "ISO-8859-1"])
def test_a_list_in_another_encoding_keeps_its_letters(encoding: str) -> None:
    assert listed('<outline text="Café Zürich" xmlUrl="https://a.example/"/>', encoding)[0].name == "Café Zürich"


@pytest.mark.parametrize(
    ("outlines", "address"),
    [
        ('<outline text="a" xmlUrl="https://a.example/?x=1&y=2&amp;z=3"/>', "https://a.example/?x=1&y=2&z=3"),
        ('<outline text="R&D" xmlUrl="https://a.example/"/><outline text="cut', "https://a.example/"),
        ('<outline text="a\x0b" xmlUrl="https://a.example/&#x3f;q"/></outline>', "https://a.example/?q"),
        ('<outline text="&#0;&#xD800;" xmlUrl="https://a.example/&#xDFFF;&#x26;"/>', "https://a.example/&"),
        ('<outline text="&nbsp;" xmlUrl="https://a.example/">', "https://a.example/"),
    ],
)
def test_what_can_be_read_of_a_broken_list_is_read(outlines: str, address: str) -> None:
    assert [channel.address for channel in listed(outlines)] == [address]


def test_a_list_without_channels_is_empty() -> None:
    assert listed("") == ()
    assert opml.read(b"<opml/>") == ()


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (b"<!DOCTYPE html><html><body>Not found</body></html>", "it is a web page"),
        (b'<rss version="2.0"><channel/></rss>', "it is no OPML"),
        (b"text,stars\na,5\n", "it is no OPML"),
        (b"", "it is no OPML"),
        (
            b'<!DOCTYPE opml [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><opml><body><outline xmlUrl="&c;"/></body></opml>',
            "it declares entities",
        ),
        (
            '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml>&x;</opml>'.encode("utf-16"),
            "it declares entities",
        ),
    ],
)
def test_what_is_no_list_is_refused_by_name(body: bytes, what: str) -> None:
    with pytest.raises(FileNotUnderstood) as caught:
        opml.read(body, "list.opml")
    assert str(caught.value).startswith(f"list.opml is not what it claims to be ({what}")


def test_a_harmless_document_type_is_passed_over() -> None:
    body = (
        b'<!DOCTYPE opml SYSTEM "http://127.0.0.1:1/opml.dtd"><opml><body><outline xmlUrl="https://a/"/></body></opml>'
    )
    assert len(opml.read(body)) == 1


def test_a_list_of_absurd_size_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opml, "MAX_MB", 1)
    with pytest.raises(FileNotUnderstood, match="it is larger than 1 MB"):
        opml.read(b" " * (1 << 20) + b" ")


def test_a_written_list_is_opml_2_for_other_programs() -> None:
    written = opml.write([OpmlChannel("Forum", "https://a.example/?x=1&y=2", "https://a.example/")], "Harbour Bakery")
    assert (
        written.decode()
        == """\
<?xml version='1.0' encoding='UTF-8'?>
<opml version="2.0">
  <head>
    <title>Harbour Bakery</title>
  </head>
  <body>
    <outline type="rss" text="Forum" title="Forum" xmlUrl="https://a.example/?x=1&amp;y=2" htmlUrl="https://a.example/"/>
  </body>
</opml>
"""
    )


_told = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"])).map(str.strip)
_channels = st.lists(
    st.builds(OpmlChannel, _told.filter(bool), _told.filter(bool), _told), unique_by=lambda channel: channel.address
)


@given(_channels, _told)
def test_what_is_written_is_read_back(channels: list[OpmlChannel], title: str) -> None:
    assert opml.read(opml.write(channels, title)) == tuple(channels)


@given(st.text(), st.text())
def test_any_name_can_be_written(name: str, title: str) -> None:
    channel = OpmlChannel(name, "https://a.example/", name)
    assert [found.address for found in opml.read(opml.write([channel], title))] == [channel.address]


@given(st.binary(max_size=60), st.sampled_from([b"", b"<opml><body>", b"\xff\xfe", b'<opml><outline xmlUrl="']))
def test_any_bytes_end_in_channels_or_in_a_sentence(body: bytes, start: bytes) -> None:
    with suppress(WorldFailed):
        opml.read(start + body)
