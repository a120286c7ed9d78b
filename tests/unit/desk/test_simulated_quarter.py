"""A quarter on a real laptop: every complaint is treated exactly as product.md says under "Reminders"."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.unit.desk.quarter.laptop import Laptop
from tests.unit.desk.quarter.promises import Judge
from tests.unit.desk.quarter.story import told


@pytest.mark.parametrize("seed", [1, 2])
def test_a_quarter(seed: int, tmp_path: Path) -> None:
    story = told(seed)
    laptop = Laptop(story, tmp_path)
    laptop.play()
    judge = Judge(story)
    judge.hear(laptop.diary)
    assert judge.broken == []
