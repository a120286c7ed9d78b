"""The part of a report that says why the score moved, or why it is what it is."""

from __future__ import annotations

from collections.abc import Iterator

from reputation_desktop.desk.report_facts import ReportFacts, ShopFacts, Stand, Weighty
from reputation_desktop.desk.report_words import GROUPS, NOTHING, ONE_OF, excerpt
from reputation_desktop.desk.score import in_words
from reputation_desktop.domain.document import Block, Heading, Table
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.group_receipt import ChangeReceipt, Group
from reputation_desktop.domain.rounding import rounded_together
from reputation_desktop.domain.speech import Speech

_WHY_MOVED = marked("Why the score moved")
_WHY = marked("Why")
_WEIGHTY = marked("The reviews that moved it most")
_WHAT, _REVIEW, _REVIEWS, _POINTS = marked("What"), marked("Review"), marked("Reviews"), marked("Points")
_SCORE_ON = marked("Score on {day}")
_AFTER = marked("The score")
_BEGINS = marked("Where every shop begins")
_OTHERS = marked("All others together: {n}")


def why(facts: ReportFacts, shop: ShopFacts, speech: Speech) -> Iterator[Block]:
    """Tables whose shown numbers add up; nothing where there is not enough to say."""
    if shop.moved is not None:
        yield Heading(speech.say(_WHY_MOVED))
        yield _moved(facts, shop.moved, speech)
    if shop.weighty:
        yield Heading(speech.say(_WEIGHTY))
        yield _weighty(shop.weighty, speech)
    if shop.stand is not None:
        yield Heading(speech.say(_WHY))
        yield _stand(shop.stand, speech)


def _moved(facts: ReportFacts, receipt: ChangeReceipt, speech: Speech) -> Table:
    ends = (moment.astimezone(facts.zone).date() for moment in (facts.start_at, facts.end_at))
    before, after = (speech.say(_SCORE_ON, day=speech.day(day)) for day in ends)
    start, *points = rounded_together([receipt.start, *(part.points for part in receipt.groups)])
    return Table(
        head=(speech.say(_WHAT), speech.say(_REVIEWS), speech.say(_POINTS)),
        rows=(
            (before, "", speech.number(start, 1)),
            *(
                (speech.say(GROUPS[part.group]), speech.number(part.count), speech.signed(shown))
                for part, shown in zip(receipt.groups, points, strict=True)
            ),
            (after, "", speech.number(round(receipt.end, 1), 1)),
        ),
        figures=frozenset({1, 2}),
        total=True,
    )


def _weighty(weighty: tuple[Weighty, ...], speech: Speech) -> Table:
    return Table(
        head=(speech.say(_REVIEW), speech.say(_WHAT), speech.say(_POINTS)),
        rows=tuple(
            (excerpt(each.review, speech), _one_of(each.group, speech), speech.signed(each.points)) for each in weighty
        ),
        figures=frozenset({2}),
    )


def _one_of(group: Group, speech: Speech) -> str:
    return speech.say(ONE_OF[group])


def _stand(stand: Stand, speech: Speech) -> Table:
    receipt = stand.receipt
    start, *points, rest = rounded_together([receipt.start, *(line.points for line in receipt.lines), receipt.rest])
    rows = [(speech.say(_BEGINS), "", speech.number(start, 1))]
    for line, one, shown in zip(receipt.lines, stand.reviews, points, strict=True):
        said = NOTHING if one is None else excerpt(one, speech)
        rows.append((said, speech.say(in_words(line.cause)), speech.signed(shown)))
    if receipt.rest_count:
        rows.append((speech.say(_OTHERS, n=speech.number(receipt.rest_count)), "", speech.signed(rest)))
    rows.append((speech.say(_AFTER), "", speech.number(round(receipt.end, 1), 1)))
    head = (speech.say(_REVIEW), speech.say(_WHAT), speech.say(_POINTS))
    return Table(head, tuple(rows), frozenset({2}), total=True)
