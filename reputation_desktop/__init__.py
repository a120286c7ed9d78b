"""Reputation Desktop: what customers say about a shop, and whether it was answered."""

__version__ = "0.2.0"
