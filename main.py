"""Starts Reputation Desktop."""

import sys

if __name__ == "__main__":  # worker processes import this file too, and need none of what it starts
    from reputation_desktop.app import main

    sys.exit(main())
