"""Processes: a worker of a round starts, judges and ends; the login item can be read."""

from __future__ import annotations

from multiprocessing import active_children

from reputation_desktop.domain.review import Kind
from reputation_desktop.domain.settings import shop_settings
from reputation_desktop.rounds.workers import Words, Workers
from reputation_desktop.self_check.checks import NotWhole, Place
from reputation_desktop.system.folders import default_data_folder
from reputation_desktop.system.login_item import login_item

_WORDS = Words("", "The soup was cold and the waiter was rude. A terrible evening.", None, "")
_WATCHDOG_S = 15.0
_ENDING_S = 10.0
"""A process on a busy computer may take a while to be gone."""


def check(place: Place) -> str:  # noqa: ARG001  # nothing is written
    """Has a worker do something, and looks whether the program starts with the computer."""
    before = set(active_children())
    with Workers(1, _WATCHDOG_S) as workers:
        (judged,) = workers.result(workers.judge([_WORDS], shop_settings({}).complaint_threshold), "a worker")
    if judged.kind is not Kind.COMPLAINT:
        raise NotWhole(f"a worker process took a complaint for {judged.kind}")
    for worker in set(active_children()) - before:
        worker.join(_ENDING_S)
        if worker.is_alive():
            raise NotWhole("a worker process did not end")
    starts = login_item(default_data_folder()).is_on()
    return f"a worker process judged and ended; {'starts' if starts else 'does not start'} with the computer"
