"""The first page: how we stand, who waits, what is new, what was not read."""
