"""The sample shop: played by a call of this very program, as the window does it, and counted.

Only it makes way for nobody: on a busy computer that could take minutes.
"""

from __future__ import annotations

import json
import math
import os
import subprocess
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from reputation_desktop.desk.reminders import waiting_complaints
from reputation_desktop.desk.scope import shop_scope
from reputation_desktop.desk.score import score_now
from reputation_desktop.domain.score import score_at
from reputation_desktop.rounds.importing import COUNTER
from reputation_desktop.rounds.sample.expected import COUNTER_CHANNEL, Expected, expected
from reputation_desktop.rounds.sample.shop import SAMPLE_SHOP_NAME
from reputation_desktop.self_check.checks import NotWhole, Place
from reputation_desktop.self_check.children import NO_WINDOW
from reputation_desktop.store.channels import FIRST_SHOP, channels
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.reviews import InboxQuery, inbox
from reputation_desktop.store.settings import read_settings
from reputation_desktop.store.standings import opinions
from reputation_desktop.store.store import Store
from reputation_desktop.system.clock import now
from reputation_desktop.system.own_program import own_command

_LIMIT_S = 80.0
_SCORE_WITHIN = 1e-3
"""It fades while one looks."""


def check(place: Place) -> str:
    """Plays it in a child and compares with what was counted from its data independently."""
    began = now()
    told = _played(place.sample)
    with open_store(place.sample) as store:
        wanted, score = expected(began), _score(store)
        wrong = [*_wrong_counts(store, wanted, began), *_wrong_score(store, score)]
    wrong += [f"it says itself: {each}" for end in told for each in end.get("problems", ())]
    if wrong:
        raise NotWhole("; ".join(wrong))
    reviews = sum(n for _, n in wanted.reviews)
    return (
        f"{reviews} reviews of {len(wanted.reviews)} channels (feeds, a page, Takeout, CSV) came by worker processes, "
        f"{len(wanted.awaiting)} complaints wait, the score is {score:.1f}"
    )


def _played(folder: Path) -> list[dict[str, Any]]:
    """What the command told, an object a line."""
    program, arguments = own_command(["sample", "--json", "--for-window", "--data", str(folder)])
    done = subprocess.run(
        [program, *arguments],
        env=os.environ | {"PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=_LIMIT_S,
        check=False,
        creationflags=NO_WINDOW,
    )
    if done.returncode:
        said = _last_report(folder) or done.stderr.decode("utf-8", "replace").strip() or "nothing"
        raise NotWhole(f"playing it ended with {done.returncode}; it said: {said[-300:]}")
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def _last_report(folder: Path) -> str:
    """The end of the report that the program wrote about a fault of its own, which goes with the folder."""
    reports = sorted(folder.glob("reports/*.txt"))
    return "; ".join(reports[-1].read_text("utf-8").splitlines()[-2:]) if reports else ""


def _wrong_counts(store: Store, wanted: Expected, moment: datetime) -> Iterator[str]:
    names = {COUNTER: COUNTER_CHANNEL.name}
    everything = list(inbox(store, InboxQuery(), moment))
    of_channels = [names.get(each.channel, each.channel) for each in everything]
    counted = {names.get(each.name, each.name): 0 for each in channels(store)}
    for name in of_channels:
        counted[name] += 1
    for name, reviews in wanted.reviews:
        if counted.get(name) != reviews:
            yield f"“{name}” has {counted.get(name, 'no')} reviews instead of {reviews}"
    waiting = [each.review.text for each in waiting_complaints(store, moment)]
    unheard = sum(all(complaint.text not in text for text in waiting) for complaint in wanted.awaiting)
    if unheard:
        yield f"{unheard} complaints that wait are not among those told"
    if {each.text for each in everything if each.removed_at is not None} != set(wanted.removed):
        yield "the review that was removed is not known as such"
    if {each.text for each in everything if each.set_aside} != set(wanted.set_aside):
        yield "mentions of others were not set aside"


def _score(store: Store) -> float:
    """The score that the window shows, from the sums of days."""
    return score_now(store, shop_scope(store, FIRST_SHOP, SAMPLE_SHOP_NAME), now()).score


def _wrong_score(store: Store, score: float) -> Iterator[str]:
    scope = shop_scope(store, FIRST_SHOP, SAMPLE_SHOP_NAME)
    single = score_at(opinions(store, scope.channel_ids), now(), read_settings(store)).score
    if not math.isclose(score, single, abs_tol=_SCORE_WITHIN):
        yield f"the score from days is {score:.4f}, and {single:.4f} opinion by opinion"
