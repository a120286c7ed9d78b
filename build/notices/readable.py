"""The notices as a person reads them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from build.identity import COMMAND, HOME, TITLE
from build.notices.component import KINDS, OWN, QT, Component, kept_text, licence_names

STANDARD = "standard"
"""The folder of the kept texts, each once."""

COMPONENTS = "components"
"""The folder of the texts that components bring, a folder for each."""

QT_NOTICE = "QT-AND-THE-LGPL.txt"

_RULE = "-" * 78


def third_party_notices(components: Iterable[Component]) -> str:
    """Each component with its licence, and where the licence's text is."""
    told = tuple(components)
    parts = [
        f"What others made that is in {TITLE}",
        "",
        f"{TITLE} itself is under the MIT License: LICENSE.txt. It uses Qt under the LGPL: {QT_NOTICE}",
        "says what that means for you. Everything below is in this package too, each under the licence that is named",
        f"with it. Licences that several share are in the folder {STANDARD}, those of one component in {COMPONENTS}.",
        "",
    ]
    for kind in KINDS:
        of_kind = [each for each in told if each.kind == kind and each.folder != COMMAND]
        if of_kind:
            parts += ["", _RULE, "Parts of its own folder" if kind == OWN else kind, _RULE, ""]
            parts += [line for each in of_kind for line in (*_paragraph(each), "")]
    return "\n".join(parts)


def _paragraph(component: Component) -> Iterator[str]:
    yield f"{component.name} {component.version}".rstrip()
    yield f"    Licence:    {component.licence}"
    label = "    Copyright:  "
    for line in component.copyright:
        yield label + line.removeprefix("Copyright: ")
        label = " " * len(label)
    for address in component.source.split():
        yield f"    Source:     {address}"
    label = "    Text:       "
    for place in text_places(component):
        yield label + place
        label = " " * len(label)
    if component.note:
        yield f"    {component.note}"


def text_places(component: Component) -> tuple[str, ...]:
    """The files that have a component's licence, its own first."""
    own = (f"{COMPONENTS}/{component.folder}/{text.name}" for text in component.texts)
    return (*own, *(f"{STANDARD}/{path.name}" for path in standard_texts(component)))


def standard_texts(component: Component) -> tuple[Path, ...]:
    """The kept texts that belong to a component's licence; the LGPL 3 is told together with the GPL 3."""
    names = licence_names(component.licence)
    if any(name.startswith("LGPL-3.0") for name in names):
        names = (*names, "GPL-3.0-only")
    return tuple(sorted({path for name in names if (path := kept_text(name)) is not None}))


def qt_notice(components: Iterable[Component]) -> str:
    """What the LGPL asks to be told: that Qt is used, where its source is, and how a user puts another in its place."""
    told = tuple(components)
    version = next((each.version for each in told if each.kind == QT and each.version), "")
    others = [each for each in told if "LGPL" in each.licence and each.kind != QT]
    lines = [f"    {each.name} {each.version}: {each.source}".replace(" :", ":") for each in others]
    text = Path(__file__).with_name("qt_notice.txt").read_text(encoding="utf-8")
    return text.format(
        title=TITLE,
        command=COMMAND,
        home=HOME,
        qt=version,
        qt_line=version.rpartition(".")[0],
        others="\n".join(lines),
    )
