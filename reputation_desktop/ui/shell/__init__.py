"""The window itself: rail, status line, notices, and what happens when things go wrong."""
