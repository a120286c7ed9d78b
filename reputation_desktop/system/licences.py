"""Where the licences lie of all that an installed program brings along."""

from __future__ import annotations

import sys
from pathlib import Path

FOLDER = "licences"
"""The folder's name within a bundle, wherever its system keeps what is no program."""


def licences_folder() -> Path | None:
    """The folder with the notices and licences; None where the program runs from its source and brings nothing."""
    bundle = getattr(sys, "_MEIPASS", "")
    if not bundle:
        return None
    # Within a macOS application, data lies beside the folder of the libraries.
    places = (Path(bundle) / FOLDER, Path(bundle).parent / "Resources" / FOLDER)
    return next((place for place in places if place.is_dir()), None)
