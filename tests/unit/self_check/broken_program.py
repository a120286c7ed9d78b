"""A copy of the program with something missing or spoilt, asked to check itself."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import resources

ROOT = Path(__file__).resolve().parents[3]
_BROUGHT_ALONG = Path(resources.__file__).parent
_CALL = """
import sys
sys.path.insert(0, sys.argv[1])
from reputation_desktop.app import main
sys.exit(main(["--one-check", *sys.argv[2:]]))
"""


def asked(check: str, folder: Path, spoil: Callable[[Path], object]) -> dict[str, Any]:
    """What a check says of a program whose `resources` went through `spoil`, with its exit code."""
    spoilt = folder / "resources"
    shutil.copytree(_BROUGHT_ALONG, spoilt, ignore=shutil.ignore_patterns("pictures", "*.ts", "__pycache__"))
    spoil(spoilt)
    (folder / "tmp").mkdir()
    done = subprocess.run(
        [sys.executable, "-c", _CALL, str(folder), check, str(folder)],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    told: dict[str, Any] = json.loads(done.stdout)
    return told | {"code": done.returncode}
