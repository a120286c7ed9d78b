"""The entry in the desktop's menu, in English and German."""

from __future__ import annotations

from build.identity import COMMAND, SUMMARY, TITLE
from reputation_desktop.system.desktop_entry import entry

SUMMARY_DE = "Was Kunden über Ihr Geschäft sagen, und ob es beantwortet wurde"

OPENS = "text/x-opml+xml"
"""Lists of feeds; the desktop knows this kind already."""

CATEGORY = "Office"

_ENTRY = {
    "Type": "Application",
    "Name": TITLE,
    "GenericName": "Reviews of your shop",
    "GenericName[de]": "Bewertungen Ihres Geschäfts",
    "Comment": SUMMARY,
    "Comment[de]": SUMMARY_DE,
    "Exec": f"{COMMAND} --open %f",
    "Icon": COMMAND,
    "Terminal": "false",
    "MimeType": f"{OPENS};",
    "Categories": f"{CATEGORY};",
    "Keywords": "reviews;ratings;reputation;complaints;feedback;customers;shop;answers;stars;",
    "Keywords[de]": "Bewertungen;Rezensionen;Ruf;Beschwerden;Rückmeldungen;Kunden;Geschäft;Antworten;Sterne;",
    "StartupNotify": "true",
    "StartupWMClass": COMMAND,
    # The same as SingleMainWindow, in the spelling that every release's checker knows.
    "X-GNOME-SingleWindow": "true",
    "Actions": "quit;",
}

_QUIT = {
    # Without a window there is nothing else in the task bar that would end it.
    "Name": "Quit",
    "Name[de]": "Beenden",
    "Exec": f"{COMMAND} --quit-running",
}


def desktop_entry() -> str:
    """The entry; its program is found on the PATH."""
    return b"\n".join((entry(_ENTRY), entry(_QUIT, "Desktop Action quit"))).decode()
