"""What the licences of others ask of every package: each is named, with its text, from what is really in the bundle."""

from build.notices.write import write_notices

__all__ = ["write_notices"]
