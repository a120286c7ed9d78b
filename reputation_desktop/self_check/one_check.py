"""One check in a process of its own: it says in a line of JSON how it went, and nothing that it does harms another."""

from __future__ import annotations

import importlib
import json
import os
from pathlib import Path

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.self_check.checks import NotWhole, check_named, place_in
from reputation_desktop.system.fault_report import whereabouts


def check_one(name: str, folder: Path) -> int:
    """Runs a check within the folder of a self-check, prints how it went, and returns 0 or 1."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything can load Qt
    ok, detail = _checked(name, folder)
    print(json.dumps({"ok": ok, "detail": detail}), flush=True)
    return 0 if ok else 1


def _checked(name: str, folder: Path) -> tuple[bool, str]:
    try:
        place = place_in(folder, name)
        place.own.mkdir(parents=True, exist_ok=True)
        module = importlib.import_module(f"reputation_desktop.self_check.{check_named(name).module}")
        return True, str(module.check(place))
    except (NotWhole, WorldFailed) as failure:
        return False, str(failure)
    except Exception as error:  # noqa: BLE001  # the edge of the process
        where = whereabouts(error)
        last = Path(where[-2]).name if len(where) > 1 else ""
        return False, f"{type(error).__name__}: {error} ({last})"
