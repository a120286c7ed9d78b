"""What every table's class is made from."""

from __future__ import annotations

import peewee


class Row(peewee.Model):
    """A row; see `bind` for how it finds its database."""
