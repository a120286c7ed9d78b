"""What lets a test wait for the desktop without asking it again and again."""

from __future__ import annotations

import asyncio
import contextlib


class News:
    """A number that grows with every change, and a way to wait for it."""

    def __init__(self) -> None:
        self.number = 0
        self._changed = asyncio.Event()

    def tell(self) -> None:
        """Something changed: whoever waits looks again."""
        self.number += 1
        self._changed.set()
        self._changed = asyncio.Event()

    async def after(self, number: int, timeout_s: float) -> None:
        """Returns once there is news beyond `number`, or after `timeout_s` seconds."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout_s):
                while self.number <= number:
                    await self._changed.wait()
