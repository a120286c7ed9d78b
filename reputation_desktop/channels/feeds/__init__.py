"""Any feed: its bytes to entries, with ratings, dates and plain text; and the feeds that a page offers."""
