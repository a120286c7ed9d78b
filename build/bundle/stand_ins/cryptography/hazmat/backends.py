"""Where the work is done; there is one place only."""


def default_backend() -> None:
    """What callers hand on to `Cipher`."""
