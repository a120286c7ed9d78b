"""Receipts as they are shown: reviews with their points, and what is left in one line."""
