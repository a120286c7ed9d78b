"""Booking.com: reviews only for partners' programs, and as a file for the owner."""

from __future__ import annotations

from reputation_desktop.channels.unreadable import UnreadablePlatform, by_own_export
from reputation_desktop.domain.errors import marked

BOOKING = UnreadablePlatform(
    name="booking",
    label="Booking.com",
    what=marked("a Booking.com page"),
    why=marked("Booking.com offers no feed and gives guest reviews only to its partners' programs."),
    road=by_own_export("Booking.com"),
    domains=("booking.com",),
)
