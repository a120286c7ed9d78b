"""How the store keeps moments and small structures."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import peewee

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


def to_micros(moment: datetime) -> int:
    """An aware moment as whole microseconds since 1970; exact, also before 1970 and on Windows."""
    return (moment - EPOCH) // MICROSECOND


def to_moment(micros: int) -> datetime:
    """The aware UTC moment of `micros`."""
    return EPOCH + timedelta(microseconds=micros)


def micros_or_none(moment: datetime | None) -> int | None:
    """`to_micros` for what may be absent."""
    return None if moment is None else to_micros(moment)


def moment_or_none(micros: int | None) -> datetime | None:
    """`to_moment` for what may be absent."""
    return None if micros is None else to_moment(micros)


class MomentField(peewee.BigIntegerField):
    """An aware UTC datetime, kept as microseconds since 1970; the column's name ends in `_at`."""

    def db_value(self, value: datetime | None) -> int | None:
        """Refuses a naive datetime: it would be a different moment on another computer."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError("a moment without a time zone cannot be stored")
        return to_micros(value)

    def python_value(self, value: int | None) -> datetime | None:
        """Aware UTC."""
        return moment_or_none(value)
