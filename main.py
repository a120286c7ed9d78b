"""Starts Reputation Desktop."""

import sys

from reputation_desktop.app import main

if __name__ == "__main__":
    sys.exit(main())
