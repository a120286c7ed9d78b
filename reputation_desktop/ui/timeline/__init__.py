"""The score over time, and what explains it."""
