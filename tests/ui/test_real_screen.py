"""The owner's morning once more, in a window on a real X server instead of one that is only imagined."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop.screen import screen

ROOT = Path(__file__).resolve().parents[2]
TIMEOUT_S = 240


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb on this machine")
def test_the_morning_under_x11(tmp_path: Path) -> None:
    with screen() as display:
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        environment = {name: value for name, value in environment.items() if not name.startswith("PYTEST_XDIST")}
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/ui/test_morning.py"],
            cwd=ROOT, env=environment, capture_output=True, text=True, timeout=TIMEOUT_S, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout[-4_000:] + done.stderr[-2_000:]
