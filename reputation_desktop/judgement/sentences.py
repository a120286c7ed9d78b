"""Where the sentences of a text begin and end, in characters of that text."""

from __future__ import annotations

import re

LONGEST = 60
"""Words after which a sentence is cut, so that texts without any full stop stay linear to read."""

_FEWEST = 20
"""Words that a cut at a comma leaves at least."""

_EMOJI = "\u2600-\u27bf\ufe0f\U0001f300-\U0001faff"

_MAYBE_END = re.compile(rf"[\n;.!?…{_EMOJI}][.!?…]*[\"')\]”’»]*")
_EMOTICON = re.compile(r";[-'^]?[)(\]\[DPp]")
_WORD = re.compile(r"\S{1,100}")
_DOTTED = re.compile(r"[A-Za-z](?:[A-Za-z.]*[A-Za-z])?$")

_NEVER_LAST = re.compile(r"approx|apt|ave|dept|dr|e\.?g|est|ext|fig|fr|i\.?e|jr|mr|mrs|ms|prof|rev|sr|st|tel|vs")
_SOMETIMES_LAST = re.compile(r"[ap]\.m|co|corp|etc|hrs?|inc|ltd|mins?")


def sentences(text: str) -> list[tuple[int, int]]:
    """The (start, end) of each sentence, in order, without blanks around it and never empty.

    A sentence ends at . ! ? … ; a new line, or an emoji that the next word clings to. It does not end within a
    number or an address, after an abbreviation or an initial, or at three dots that go on in lower case.
    Nothing is longer than `LONGEST` words: the rest is cut at a comma where there is one.
    """
    found: list[tuple[int, int]] = []
    start = 0
    for match in _MAYBE_END.finditer(text):
        if _ends(text, match):
            _add(found, text, start, match.end())
            start = match.end()
    _add(found, text, start, len(text))
    return found


def _ends(text: str, match: re.Match[str]) -> bool:
    mark, after = match[0], text[match.end() : match.end() + 1]
    if "!" in mark or "?" in mark or mark[0] == "\n" or not after:
        return True
    if mark[0] == ";":
        return not _EMOTICON.match(text, match.start())
    if mark[0] not in ".…":
        return after.isalnum()
    following = text[match.end() : match.end() + 3].lstrip()[:1]
    if mark.startswith(("..", "…")):
        return not following.islower()
    if not after.isspace():
        return after.isupper() and text[max(0, match.start() - 2) : match.start()].islower()
    return not _abbreviated(text, match.start(), following)


def _abbreviated(text: str, dot: int, following: str) -> bool:
    word = _DOTTED.search(text, max(0, dot - 12), dot)
    if word is None:
        return False
    name = word[0]
    if len(name) == 1:
        return name.isupper() and name != "I" and following.isupper()
    name = name.lower()
    if name == "no":
        return following.isdigit()
    if _SOMETIMES_LAST.fullmatch(name):
        return not following.isupper()
    return _NEVER_LAST.fullmatch(name) is not None


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    said = text[start:end].lstrip()
    start, end = end - len(said), end - len(said) + len(said.rstrip())
    if start == end:
        return
    if end - start <= LONGEST * 2:
        found.append((start, end))
        return
    words = [word.span() for word in _WORD.finditer(text, start, end)]
    first = 0
    while first < len(words):
        last = _cut(text, words, first)
        found.append((words[first][0], words[last - 1][1]))
        first = last


def _cut(text: str, words: list[tuple[int, int]], first: int) -> int:
    limit = first + LONGEST
    if limit >= len(words):
        return len(words)
    for last in range(limit, first + _FEWEST, -1):
        if text[words[last - 1][1] - 1] == ",":
            return last
    return limit
