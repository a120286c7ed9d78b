"""What a picture of the installing page is: a name, a drawing, and the same in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from build.install_pictures.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Picture:
    """One step. `name` is the file's without its ending; `words` say what is seen, for those who cannot see it."""

    name: str
    words: str
    draw: Callable[[], Sheet]
