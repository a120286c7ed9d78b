"""Why a notification went, in the numbers of the standard."""

EXPIRED, DISMISSED, WITHDRAWN = 1, 2, 3
