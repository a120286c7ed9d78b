"""The man page, made of the command line's own words."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from build.identity import COMMAND, DESCRIPTION, HOME, SUMMARY, TITLE, VERSION, source_date_epoch
from reputation_desktop.cli.parser import parser

_EVERYWHERE = ("help", "json", "data")
"""Options that all commands have; told once."""

_EXIT_STATUS = (
    ("0", "Done."),
    ("1", "The world failed; the sentence says what to do."),
    ("2", "Wrong words on the command line."),
    ("3", "Another round is running."),
    ("70", "A fault of the program; a report is written."),
    ("130", "Interrupted. Nothing stored was lost."),
)

_FILES = (
    (
        "~/.local/share/ReputationDesktop/",
        (
            "The owner's data: the store reputation.sqlite3, the window's look and place in window.ini, reports of"
            " faults in reports/. Removing or purging the package leaves it alone; who wants it gone deletes it."
        ),
    ),
    ("~/.local/share/ReputationDesktop-sample/", "The sample shop."),
    (
        f"~/.config/autostart/{COMMAND}.desktop",
        "Starts the program with the computer. It is there only if that was chosen in the settings.",
    ),
)

_ENVIRONMENT = (
    ("XDG_DATA_HOME, XDG_CONFIG_HOME", "Where ~/.local/share and ~/.config are, if elsewhere."),
    ("DISPLAY, WAYLAND_DISPLAY", "The screen. Without one all commands work, but there is no window."),
    (
        "DBUS_SESSION_BUS_ADDRESS",
        "The message bus of notifications, the tray and the keychain. Without it the window shows reminders itself.",
    ),
)


def man_page(version: str = VERSION) -> str:
    """The page in the language of man(7)."""
    day = datetime.fromtimestamp(source_date_epoch(), UTC).date().isoformat()
    top = parser()
    return "\n".join(
        [
            f'.TH "{_escaped(COMMAND.upper())}" "1" "{day}" "{TITLE} {version}" "User Commands"',
            *_section("Name", [f"{_escaped(COMMAND)} \\- {_escaped(SUMMARY[0].lower() + SUMMARY[1:])}"]),
            *_section("Synopsis", _synopsis()),
            *_section("Description", (f".PP\n{_escaped(paragraph)}" for paragraph in DESCRIPTION)),
            ".PP\nWithout a command the window opens, or comes to the front.",
            *_section("Options", _options(top, leave_out=("help",))),
            *_section("Options of every command", _options(_commands(top)["inbox"], only=_EVERYWHERE)),
            *_section("Commands", _all_commands(top)),
            *_section("Exit status", _terms(_EXIT_STATUS)),
            *_section("Files", _terms(_FILES)),
            *_section("Environment", _terms(_ENVIRONMENT)),
            *_section("See also", [_escaped(HOME)]),
            "",
        ]
    )


def _synopsis() -> Iterator[str]:
    for words in ("[--data DIR] [--minimized | --open FILE]", "[--data DIR] --quit-running", "COMMAND [OPTION]..."):
        yield f".B {_escaped(COMMAND)}\n{_escaped(words)}\n.br"


def _commands(top: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in top._actions:  # argparse has no public way to its commands
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _all_commands(top: argparse.ArgumentParser) -> Iterator[str]:
    for name, command in _commands(top).items():
        yield f'.SS "{_escaped(name)}{_escaped(_operands(command))}"'
        yield _escaped(command.description or "")
        yield from _options(command, leave_out=_EVERYWHERE)
        examples = [line.strip() for line in (command.epilog or "").splitlines()[1:] if line.strip()]
        if examples:
            yield ".PP\n.EX\n" + "\n".join(_escaped(example) for example in examples) + "\n.EE"


def _operands(command: argparse.ArgumentParser) -> str:
    wanted = (action for action in command._actions if not action.option_strings)
    return "".join(f" [{_value(each)}]" if each.nargs == "?" else f" {_value(each)}" for each in wanted)


def _options(
    command: argparse.ArgumentParser, leave_out: Iterable[str] = (), only: Iterable[str] = ()
) -> Iterator[str]:
    wanted, unwanted = set(only), set(leave_out)
    for action in command._actions:
        if isinstance(action, argparse._SubParsersAction) or action.help in (None, argparse.SUPPRESS):
            continue
        if action.dest in unwanted or (wanted and action.dest not in wanted):
            continue
        words = ", ".join(f"\\fB{_escaped(option)}\\fR" for option in action.option_strings)
        value = f"\\fI{_escaped(_value(action))}\\fR" if action.nargs != 0 else ""
        yield f".TP\n{' '.join(filter(None, (words, value)))}\n{_escaped(_sentence(action.help or ''))}"


def _value(action: argparse.Action) -> str:
    if isinstance(action.metavar, str):
        return action.metavar
    return "|".join(map(str, action.choices)) if action.choices else action.dest.upper()


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:].replace("%%", "%")


def _terms(terms: Iterable[tuple[str, str]]) -> Iterator[str]:
    return (f".TP\n\\fB{_escaped(term)}\\fR\n{_escaped(text)}" for term, text in terms)


def _section(title: str, body: Iterable[str]) -> Iterator[str]:
    yield f'.SH "{title.upper()}"'
    yield from body


def _escaped(text: str) -> str:
    """Text that troff sets as it stands: with hyphens that can be copied, and no line taken for a request."""
    safe = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return f"\\&{safe}" if safe.startswith(".") else safe
