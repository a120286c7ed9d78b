"""Reputation Desktop: what customers say about a shop, and whether it was answered."""

__version__ = "0.1.0"
