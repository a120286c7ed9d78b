"""The installer for Windows, and its preview on a Linux machine under wine."""
