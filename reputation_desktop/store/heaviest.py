"""The opinions whose words have the most points, found among a million without reading them all."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import nsmallest

from reputation_desktop.domain.dating import end_of_day
from reputation_desktop.domain.group_receipt import Between, Place
from reputation_desktop.domain.receipt import ReceiptLine, weight_order
from reputation_desktop.domain.timeline import scaled_weight
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.store import Store
from reputation_desktop.store.turns import heaviest_among

_SAID = """
SELECT review_id, :said_after * (scaled * (satisfaction - :middle)) AS points FROM opinion
WHERE NOT changed AND {{channel_id}} IN ({{{{ids}}}}) AND from_day BETWEEN :first AND :last
    AND counts_from_at > :start AND counts_from_at <= :end AND {which}
"""


@dataclass(frozen=True, slots=True)
class Words:
    """A sort of opinions by what they say: the condition in SQL, and between which satisfactions they lie."""

    which: str
    least: float = 0.0
    most: float = 1.0


ALL = (Words("1"),)
COMPLAINTS = (Words("complaint"),)
OTHERS = (
    # Hardly one that does not complain lies under the half, and an index holds those: so that no old day is looked
    # through for what is not there.
    Words("NOT complaint AND satisfaction < 0.5", most=0.5),
    Words("NOT complaint AND satisfaction >= 0.5", least=0.5),
)

_STEPS = (1, 4, 16, 64, 256)
"""So many days are looked through at a time, backwards. All older ones are one more step, and read in one go."""

_ROUNDING = 1.0 + 1e-9
"""More than the arithmetic of a weight can be wrong by."""


def heaviest_words(
    store: Store, between: Between, sorts: tuple[Words, ...], cause: str, after: Place | None, count: int
) -> list[ReceiptLine]:
    """The heaviest lines after a place of the opinions of some sorts that came between two moments and never changed.

    They count from their publication on, and no words weigh more than the most extreme ones of a review on that day:
    so the days before need not be read once enough is found that weighs more.
    """
    found: list[ReceiptLine] = []
    for words in sorts:
        found = nsmallest(count, [*found, *_of_sort(store, between, words, cause, after, count)], key=weight_order)
    return found


def _of_sort(
    store: Store, between: Between, words: Words, cause: str, after: Place | None, count: int
) -> list[ReceiptLine]:
    settings = read_settings(store)
    zone = zone_of(settings)
    extreme = between.end.said * max(words.most - between.middle, between.middle - words.least)
    said = _SAID.format(which=words.which)
    found: list[ReceiptLine] = []
    last = between.end.day
    for step in (*_STEPS, last + 1):
        first = max(between.start.day, last - step + 1)
        most = extreme * scaled_weight(1.0, end_of_day(last, zone), settings.half_life_days)
        if first > last or (len(found) == count and abs(found[-1].points) > most * _ROUNDING):
            break
        # The plus keeps SQLite from looking up in an index what is most of the table.
        lines = said.format(channel_id="channel_id" if step in _STEPS else "+channel_id")
        days = {"first": first, "last": last}
        more = heaviest_among(store, lines, between, cause, after, count, days)
        found = nsmallest(count, [*found, *more], key=weight_order)
        last = first - 1
    return found
