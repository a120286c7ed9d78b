"""What a bundle weighs."""

from __future__ import annotations

from pathlib import Path

_MEGABYTE = 1_000_000


def file_sizes(bundle: Path) -> dict[Path, int]:
    """Each file's bytes, by its path in the bundle, the largest first; links are not counted twice."""
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    sizes = {path.relative_to(bundle): path.stat().st_size for path in files}
    return dict(sorted(sizes.items(), key=lambda item: (-item[1], item[0])))


def told_sizes(bundle: Path, largest: int = 10) -> str:
    """Lines for the terminal: the whole, and the largest files.

    Args:
        bundle: the unpacked folder.
        largest: how many files to name.
    """
    sizes = file_sizes(bundle)
    whole = f"{bundle.name}: {sum(sizes.values()) / _MEGABYTE:.1f} MB unpacked, {len(sizes)} files; the largest:"
    return "\n".join(
        [whole, *(f"  {size / _MEGABYTE:5.1f} MB  {path.as_posix()}" for path, size in list(sizes.items())[:largest])]
    )
