"""What installers say of themselves is what the program says."""

from __future__ import annotations

from pathlib import Path

import pytest

from build import identity
from reputation_desktop import __version__
from reputation_desktop.system.login_item import NAME, TITLE
from reputation_desktop.system.notification import APP_NAME


def test_the_program_and_its_packages_have_one_name() -> None:
    assert identity.TITLE == TITLE == APP_NAME
    assert identity.COMMAND == NAME
    assert __version__ == identity.VERSION


def test_the_changelog_tells_of_this_version() -> None:
    assert f"## [{__version__}]" in (identity.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_moment_is_what_was_said_or_the_last_commits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert identity.source_date_epoch() == 1_700_000_000
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    monkeypatch.setattr(identity, "ROOT", tmp_path)
    assert identity.source_date_epoch() == 315_532_800
