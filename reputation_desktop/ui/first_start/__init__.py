"""Usable within a minute: the shop, where customers talk, when to remind."""
