"""Numbers that are shown rounded and still add up."""

from __future__ import annotations

import math
from collections.abc import Sequence


def rounded_together(parts: Sequence[float], places: int = 1) -> tuple[float, ...]:
    """Each part rounded so that the rounded parts add up to the rounded sum (largest remainder).

    Every part is cut down to `places` decimals first; what is then missing from the rounded sum goes, a unit each,
    to the parts that lost most, the earlier one of two alike. No part moves by a whole unit.

    Args:
        parts: finite numbers, of either sign.
        places: decimals that are shown.

    Returns:
        The parts in their order; `round(sum(...), places)` of them is `round(fsum(parts), places)`.
    """
    unit = 10**places
    scaled = [part * unit for part in parts]
    units = [math.floor(each) for each in scaled]
    missing = round(math.fsum(parts) * unit) - sum(units)
    by_loss = sorted(range(len(parts)), key=lambda place: units[place] - scaled[place])
    for place in by_loss[:missing]:
        units[place] += 1
    return tuple(each / unit for each in units)
