"""A round: which channels are due, fetch politely, parse, judge, store."""
