"""The words of the command line, with examples everywhere.

Each command names the function that does it ("inbox.list_reviews"); its module is imported only then, so
that a quick question never waits for the libraries of a round.
"""

from __future__ import annotations

import argparse
import difflib
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

from reputation_desktop import __version__
from reputation_desktop.domain.errors import WrongWords

PROGRAM = "reputation-desktop"

LONGEST_NUMBER = 18
"""Digits of the largest number that every store can look up."""


class _Parser(argparse.ArgumentParser):
    """Raises instead of ending the process, so that wrong words leave by the same door as all others."""

    def error(self, message: str) -> NoReturn:
        raise WrongWords(what=f"{message[:1].upper()}{message[1:]}. Try: {self.prog} --help")

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """Argparse's own sentence recites every choice there is."""
        if action.choices is None or value in action.choices:
            return
        if action.dest != argparse.SUPPRESS:
            self.error(f"“{value}” is none of: {', '.join(action.choices)}")
        alike = difflib.get_close_matches(str(value), action.choices, 1)
        hint = f" Did you mean “{alike[0]}”?" if alike else ""
        raise WrongWords(what=f"There is no command “{value}”.{hint} All of them: {self.prog} --help")


def _words(text: str) -> str:
    """What was typed, without the halves of characters that a terminal in another encoding leaves behind."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def _number(text: str) -> int:
    """A review's number, with or without the # before it."""
    number = text.strip().removeprefix("#")
    if not (number.isdecimal() and len(number) <= LONGEST_NUMBER):
        raise WrongWords(what=f"“{_words(text)}” is not the number of a review. The inbox shows the numbers.")
    return int(number)


@cache
def parser() -> argparse.ArgumentParser:
    """The parser of all commands; a parsed command has `run`, `json` and `data`."""
    top = _Parser(
        prog=PROGRAM,
        description="What customers say about your shop, and whether it was answered.",
        epilog=f"examples:\n  {PROGRAM} sample\n  {PROGRAM} add https://www.example.com/blog/\n  {PROGRAM} round"
        f"\n  {PROGRAM} inbox --awaiting --complaints\n\nMore about one of them: {PROGRAM} COMMAND --help",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"Reputation Desktop {__version__}")
    top.add_argument("--data", type=Path, metavar="DIR", help="the folder of the store")
    whole = "say whether this copy of the program is whole, as one JSON object; your data is not touched"
    top.add_argument("--self-check", action="store_true", help=whole)
    top.add_argument("--one-check", nargs=2, metavar=("CHECK", "DIR"), help=argparse.SUPPRESS)
    about_window = top.add_argument_group("the window", "Without a command the window opens, or comes to the front.")
    window = about_window.add_mutually_exclusive_group()
    # A desktop that starts the program without a file leaves the flag behind.
    window.add_argument("--open", type=Path, nargs="?", metavar="FILE", help="ask there what shall become of a file")
    window.add_argument("--minimized", action="store_true", help="begin in the tray, as when the computer starts")
    window.add_argument("--quit-running", action="store_true", help="end the program that watches the shop, and wait")
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    _channels(commands)
    _reading(commands)
    _inbox(commands)
    _answering(commands)
    _numbers(commands)
    _keeping(commands)
    return top


_Commands = argparse._SubParsersAction  # argparse gives its own type no public name


def _command(
    commands: _Commands[_Parser], name: str, run: str, what: str, *examples: str, listed: bool = True
) -> argparse.ArgumentParser:
    """A command with what all have; one that is not `listed` is documented by its own help alone."""
    in_the_list: dict[str, Any] = {"help": what} if listed else {}
    lines = "\n".join(f"  {PROGRAM} {example}" for example in examples or (name,))
    command = commands.add_parser(
        name,
        **in_the_list,
        description=what[0].upper() + what[1:] + ".",
        epilog=f"examples:\n{lines}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    command.set_defaults(run=run, command=name)
    command.add_argument("--json", action="store_true", help="one JSON object a line, for programs")
    command.add_argument("--for-window", action="store_true", help=argparse.SUPPRESS)
    command.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the folder of the store")
    return command


def _makes_way(command: argparse.ArgumentParser) -> None:
    command.add_argument("--background", action="store_true", help="make way for other programs meanwhile")


def _channels(commands: _Commands[_Parser]) -> None:
    add = _command(
        commands, "add", "channels.add", "recognise a link, try it, and keep it as a channel",
        "add https://www.example.com/blog/", "add https://apps.apple.com/de/app/example/id123456789 --name 'App Store'",
    )  # fmt: skip
    a_link = "any web address where customers talk about you; “-” reads it from standard input"
    add.add_argument("link", metavar="LINK", type=_words, help=a_link)
    add.add_argument("--name", type=_words, default="", help="what to call the channel")
    add.add_argument("--shop", type=_words, default="", help="which shop it belongs to; the first one unless told")
    _makes_way(add)

    preview = _command(
        commands, "preview", "previewing.preview", "say what a link leads to, and keep nothing",
        "preview https://www.example.com/blog/", "preview - --json < link.txt", listed=False,
    )  # fmt: skip
    preview.add_argument("link", metavar="LINK", type=_words, help=a_link)
    _makes_way(preview)

    _command(commands, "channels", "channels.list_channels", "list the channels with their health")

    change = _command(
        commands, "set", "channels.change", "change a setting of a channel, or of the whole shop (CHANNEL “all”)",
        "set all", "set all zone Europe/Berlin", "set Forum must_words 'harbour house'", "set Forum name 'Town forum'",
    )  # fmt: skip
    change.add_argument("channel", metavar="CHANNEL", type=_words, help="its name or number; “all” for the whole shop")
    change.add_argument("key", metavar="KEY", type=_words, nargs="?", help="the setting; without one all are listed")
    change.add_argument("value", metavar="VALUE", type=_words, nargs="?", help="the new value; “” for the default")

    remove = _command(
        commands, "remove", "channels.remove", "stop reading a channel; its reviews stay until erased", "remove Forum"
    )
    remove.add_argument("channel", metavar="CHANNEL", type=_words, help="its name or number")

    opml = _command(
        commands, "opml", "opml.exchange", "take channels from a list of feeds, or write one",
        "opml import feeds.opml", "opml export channels.opml",
    )  # fmt: skip
    opml.add_argument("direction", choices=("import", "export"))
    opml.add_argument("file", metavar="FILE", type=Path, help="the list, as other feed readers know it")


def _reading(commands: _Commands[_Parser]) -> None:
    file = _command(
        commands, "import", "reading.import_file",
        "take reviews from a file: Google Takeout (zip or folder), CSV, mail",
        "import takeout.zip --channel Google", "import reviews.csv --channel Portal --map text=Comment",
    )  # fmt: skip
    file.add_argument("file", metavar="FILE", type=Path, help="the file, or the folder of an unpacked export")
    file.add_argument(
        "--channel", metavar="C", type=_words, required=True, help="the channel they belong to, added where it is new"
    )
    file.add_argument(
        "--map",
        metavar="WHAT=COLUMN",
        type=_words,
        action="append",
        default=[],
        help="what a table does not say itself: text=Comment, stars=4 (the fourth column), dates=day-first, "
        "scale=1-10, encoding=cp1252",
    )
    _makes_way(file)

    play = _command(
        commands, "round", "reading.play", "look at every channel that is due",
        "round", "round --channel Forum", "round --force",
    )  # fmt: skip
    play.add_argument("--channel", metavar="C", type=_words, help="this channel only, due or not")
    play.add_argument("--force", action="store_true", help="all channels, due or not, read anew")
    play.add_argument(
        "--progress", choices=("json",), help="a JSON object a line while it runs; “cancel” on input ends it"
    )
    _makes_way(play)

    sample = _command(commands, "sample", "sample.play", "play the sample shop in a store of its own")
    _makes_way(sample)

    _command(
        commands, "judge", "judging.judge_lines", "judge texts from standard input, one a line or as JSON lines",
        "judge < texts.txt", "judge --json < texts.jsonl",
    )  # fmt: skip

    counter = _command(
        commands, "counter", "reading.counter", "write down what a customer said, phoned or wrote on paper",
        "counter --stars 2 --text 'Waited twenty minutes' --complaint", "counter --text 'Lovely cake' --praise",
        "counter --text - --author 'Jo Doe' --said-at 2026-05-03 < letter.txt",
    )  # fmt: skip
    counter.add_argument("--stars", metavar="N", help="1 to 5, if the customer gave any")
    counter.add_argument(
        "--text", metavar="T", type=_words, required=True, help="what the customer said; “-” reads it from input"
    )
    counter.add_argument("--author", metavar="NAME", type=_words, default="", help="who said it")
    counter.add_argument("--said-at", metavar="WHEN", help="when, unless just now: 2026-05-03, 2026-05-03T14:00, 2h")
    kind = counter.add_mutually_exclusive_group()
    kind.add_argument("--complaint", action="store_true", help="it is a complaint")
    kind.add_argument("--praise", action="store_true", help="it is praise")


def _inbox(commands: _Commands[_Parser]) -> None:
    inbox = _command(
        commands, "inbox", "inbox.list_reviews", "the reviews",
        "inbox --awaiting --complaints", "inbox --search 'cold soup' --since 2026-01-01", "inbox --json",
    )  # fmt: skip
    for flag, what in (
        ("awaiting", "wait for an answer"),
        ("complaints", "complain"),
        ("praise", "praise"),
        ("mixed", "praise and complain"),
        ("mentions", "mention the shop"),
        ("unjudged", "could not be judged: please look"),
        ("answered", "were answered"),
        ("snoozed", "are snoozed"),
    ):
        inbox.add_argument(f"--{flag}", action="store_true", help=f"only those that {what}")
    inbox.add_argument("--channel", metavar="C", type=_words, help="of this channel")
    inbox.add_argument(
        "--topic", metavar="T", type=_words, default="", help="that speak of this: service, waiting, price …"
    )
    inbox.add_argument("--since", metavar="D", help="published since then: 2026-05-03, or 7d for the last seven days")
    inbox.add_argument("--until", metavar="D", help="published until the end of that day")
    inbox.add_argument("--search", metavar="Q", type=_words, default="", help="with all these words")

    show = _command(
        commands, "show", "inbox.show", "one review with its versions, judgement and share of the score", "show 12"
    )
    show.add_argument("id", metavar="ID", type=_number, help="its number in the inbox")


def _answering(commands: _Commands[_Parser]) -> None:
    answer = _command(
        commands, "answer", "inbox.answer", "keep a draft; with --posted mark it answered",
        "answer 12 --text 'We are sorry, and …'", "answer 12 --posted", "answer 12 --posted 2026-05-03",
    )  # fmt: skip
    answer.add_argument("id", metavar="ID", type=_number, help="its number in the inbox")
    answer.add_argument("--text", metavar="T", type=_words, help="the words, kept as typed; “” takes the draft back")
    answer.add_argument("--posted", metavar="WHEN", nargs="?", const="now", help="you have posted it, just now or then")

    snooze = _command(commands, "snooze", "inbox.snooze", "hide a review until then; its clock goes on", "snooze 12 3d")
    snooze.add_argument("id", metavar="ID", type=_number, help="its number in the inbox")
    snooze.add_argument("until", metavar="UNTIL", help="2026-05-03, 3d or 12h")

    note = _command(commands, "note", "inbox.note", "keep a note to self", "note 12 'refund by Friday'")
    note.add_argument("id", metavar="ID", type=_number, help="its number in the inbox")
    note.add_argument("text", metavar="T", type=_words, help="the note; “” takes it back")

    correct = _command(commands, "correct", "inbox.correct", "say what a review really is", "correct 12 praise")
    correct.add_argument("id", metavar="ID", type=_number, help="its number in the inbox")
    kinds = ("complaint", "praise", "mixed", "neutral")
    correct.add_argument("kind", metavar="KIND", choices=kinds, help=", ".join(kinds))

    for name, what in (
        ("no-answer", "needs no answer"),
        ("not-us", "is not about us"),
        ("reported", "was reported to the platform"),
    ):
        command = _command(commands, name, "inbox.set_aside", f"the review {what}", f"{name} 12")
        command.add_argument("id", metavar="ID", type=_number, help="its number in the inbox")
    _command(commands, "undo", "inbox.undo", "take the last action back")


def _numbers(commands: _Commands[_Parser]) -> None:
    score = _command(
        commands, "score", "numbers.score", "the reputation score, its timeline, or its receipt",
        "score", "score --receipt", "score --from 2026-01-01 --to 2026-06-30", "score --what-if answer:12,15",
    )  # fmt: skip
    score.add_argument("--at", metavar="D", help="at that moment; of a day its end")
    score.add_argument("--from", metavar="D", dest="start", help="day by day from then; 30d for the last thirty days")
    score.add_argument("--to", metavar="D", dest="end", help="up to that day")
    score.add_argument("--receipt", action="store_true", help="review by review; with --from the change since then")
    score.add_argument("--by-channel", action="store_true", help="each channel by itself too")
    wishes = "what it would be with these answered (answer:12,15) or with so many more (stars:5x6)"
    score.add_argument("--what-if", metavar="W", type=_words, nargs="+", action="extend", default=[], help=wishes)

    _command(commands, "reminders", "numbers.reminders", "which complaints wait, since when, and what is due")
    _command(commands, "alarms", "numbers.alarms", "what happens more, or less, than usual")
    _command(commands, "diary", "numbers.diary", "every request that was made")


def _keeping(commands: _Commands[_Parser]) -> None:
    for name, run, what in (
        ("report", "keeping.report", "write a page for people"),
        ("export", "keeping.export", "write everything as CSV"),
        ("backup", "keeping.backup", "write everything into one checked file"),
        ("restore", "keeping.restore", "put a backup in place of the store, which is kept beside it"),
    ):
        ending = {"report": "html", "export": "csv"}.get(name, "backup")
        command = _command(commands, name, run, what, f"{name} shop.{ending}")
        command.add_argument("file", metavar="FILE", type=Path, help=f"like shop.{ending}")
    _command(commands, "check", "keeping.check", "recompute everything that is derived and compare")
    erase = _command(
        commands, "erase-person", "keeping.erase_person", "erase everything that a person wrote, for good",
        "erase-person 'Jo Doe'",
    )  # fmt: skip
    erase.add_argument("name", metavar="NAME", type=_words, help="exactly as it stands with the reviews")
