"""What software centres show: AppStream metainfo, in English and German."""

from __future__ import annotations

import json
from xml.etree import ElementTree as Xml

from build.identity import APP_ID, COMMAND, DESCRIPTION, HOME, PICTURES, ROOT, SUMMARY, TITLE, VERSION
from build.linux.desktop_entry import CATEGORY, OPENS, SUMMARY_DE
from build.linux.releases import releases

_GERMAN = {"xml:lang": "de"}

_DESCRIPTION_DE = (
    (
        "Reputation Desktop sieht dort nach, wo Kunden über ein kleines Geschäft sprechen, bewahrt jede Bewertung in"
        " jeder Fassung, unterscheidet Beschwerden von Lob, erinnert an Beschwerden, die noch niemand beantwortet hat,"
        " und zeigt eine ehrliche Zahl mitsamt der Rechnung dahinter."
    ),
    (
        "Alles bleibt auf diesem Computer: kein Konto, kein Abonnement, kein Server, und es geht auch ohne Netz. Von"
        " selbst veröffentlicht es nie etwas."
    ),
)

_SCREENSHOTS = (
    (
        "today",
        "Where you stand and who waits: the score, complaints without an answer, what is new",
        "Wie Sie stehen und wer wartet: der Wert, Beschwerden ohne Antwort, was neu ist",
    ),
    (
        "inbox",
        "A complaint with the phrases that decided, and its answer being written",
        "Eine Beschwerde mit den Wörtern, die entschieden, und ihre Antwort im Entstehen",
    ),
    (
        "timeline",
        "How the score moved over time, and the receipt that tells why",
        "Wie sich der Wert im Lauf der Zeit bewegte, und die Rechnung, die sagt, warum",
    ),
    (
        "tray",
        "With the window closed it goes on watching and reminds you",
        "Auch bei geschlossenem Fenster wacht es weiter und erinnert Sie",
    ),
)
"""Pictures among the resources with their captions, the most telling one first."""

_NEWS_SHOWN = 12
"""Items of a release; a software centre is no place for all of them."""


def metainfo(version: str = VERSION) -> str:
    """The component's description as XML."""
    root = Xml.Element("component", type="desktop-application")
    _say(root, "id", APP_ID)
    _say(root, "metadata_license", "CC0-1.0")
    _say(root, "project_license", "MIT")
    _say(root, "name", TITLE)
    _say(root, "summary", SUMMARY)
    _say(root, "summary", SUMMARY_DE, **_GERMAN)
    developer = Xml.SubElement(root, "developer", id=APP_ID.rpartition(".")[0])
    _say(developer, "name", "The makers of Reputation Desktop")
    description = Xml.SubElement(root, "description")
    for english, german in zip(DESCRIPTION, _DESCRIPTION_DE, strict=True):
        _say(description, "p", english)
        _say(description, "p", german, **_GERMAN)
    _say(root, "launchable", f"{COMMAND}.desktop", type="desktop-id")
    _say(Xml.SubElement(root, "categories"), "category", CATEGORY)
    _say(root, "url", HOME, type="homepage")
    _add_screenshots(root)
    _add_provided(root)
    _say(root, "content_rating", "", type="oars-1.1")
    _add_releases(root, version)
    Xml.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{Xml.tostring(root, encoding="unicode")}\n'


def _add_screenshots(root: Xml.Element) -> None:
    shown = Xml.SubElement(root, "screenshots")
    for name, english, german in _SCREENSHOTS:
        shot = Xml.SubElement(shown, "screenshot", {"type": "default"} if name == _SCREENSHOTS[0][0] else {})
        _say(shot, "caption", english)
        _say(shot, "caption", german, **_GERMAN)
        _say(shot, "image", f"{PICTURES}/{name}.png", type="source")


def _add_provided(root: Xml.Element) -> None:
    provided = Xml.SubElement(root, "provides")
    _say(provided, "binary", COMMAND)
    _say(provided, "mediatype", OPENS)
    supported = Xml.SubElement(root, "supports")
    for way in ("pointing", "keyboard"):
        _say(supported, "control", way)
    needed = Xml.SubElement(root, "requires")
    _say(needed, "display_length", "768", compare="ge")
    branding = Xml.SubElement(root, "branding")
    for scheme in ("light", "dark"):
        colour = json.loads((ROOT / "resources" / "themes" / f"{scheme}.json").read_text(encoding="utf-8"))[
            "accent_soft"
        ]
        _say(branding, "color", colour, type="primary", scheme_preference=scheme)


def _add_releases(root: Xml.Element, version: str) -> None:
    told = Xml.SubElement(root, "releases")
    for release in releases(version=version):
        one = Xml.SubElement(told, "release", version=release.version, date=release.day.isoformat(), type="stable")
        news = Xml.SubElement(Xml.SubElement(one, "description"), "ul")
        for item in release.news[:_NEWS_SHOWN]:
            _say(news, "li", item.replace("`", ""))


def _say(above: Xml.Element, tag: str, text: str, **attributes: str) -> None:
    Xml.SubElement(above, tag, attributes).text = text or None
