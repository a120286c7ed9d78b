"""Where this machine keeps what belongs to the program."""

from __future__ import annotations

from pathlib import Path

import platformdirs

APP = "ReputationDesktop"


def default_data_folder() -> Path:
    """The owner's own data folder; on Windows the local one, which no service synchronises."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False, roaming=False))


def sample_folder() -> Path:
    """Where the sample shop lives, beside the real store and never inside it."""
    return default_data_folder().with_name(f"{APP}-sample")
