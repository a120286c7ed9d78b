"""Files are written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from reputation_desktop.domain.errors import FileNotWritable
from reputation_desktop.system.whole_file import place_for, write_whole


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    """What was there is gone, and nothing lies beside it."""
    path = tmp_path / "report.html"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_links_are_followed(tmp_path: Path) -> None:
    """A link stays one, and the file that it names is written."""
    (tmp_path / "real.html").write_bytes(b"old")
    (tmp_path / "link.html").symlink_to("real.html")
    write_whole(tmp_path / "link.html", b"new")
    assert (tmp_path / "link.html").is_symlink()
    assert (tmp_path / "real.html").read_bytes() == b"new"


def test_places_that_are_none(tmp_path: Path) -> None:
    """A folder, a file's inside, a folder that there is not, links in a circle, a name without end."""
    (tmp_path / "file").write_bytes(b"kept")
    (tmp_path / "circle").symlink_to("circle")
    for place in (
        tmp_path, Path("/"), Path(), tmp_path / "file" / "x", tmp_path / "nowhere" / "x", tmp_path / "circle",
        tmp_path / ("n" * 300),
    ):  # fmt: skip
        with pytest.raises(FileNotWritable):
            write_whole(place, b"x")
    assert (tmp_path / "file").read_bytes() == b"kept"


def test_a_device_is_written_as_it_stands() -> None:
    """Never replaced by a file."""
    write_whole(Path("/dev/null"), b"x")
    assert Path("/dev/null").is_char_device()


def test_a_failure_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither half a file nor one beside it."""
    path = tmp_path / "report.html"
    path.write_bytes(b"old")

    def full(_: Path, __: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(FileNotWritable, match="the disk is full"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_where_a_file_goes(tmp_path: Path) -> None:
    """The place itself, where nothing speaks against it."""
    assert place_for(tmp_path / "." / "x") == tmp_path.resolve() / "x"
