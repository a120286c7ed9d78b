"""What the tables need beside themselves: indices, the full-text index and the triggers that keep sums true."""

from __future__ import annotations

_AWAITING = (
    "state IN ('awaiting', 'drafted', 'to be posted') AND NOT from_before AND removed_at IS NULL AND NOT set_aside"
)

INDEXES = (
    "CREATE UNIQUE INDEX review_by_key ON review (channel_id, key)",
    "CREATE INDEX review_by_time ON review (sort_at, id)",
    "CREATE INDEX review_by_channel ON review (channel_id, sort_at, id)",
    "CREATE INDEX review_waiting ON review (clock_at) WHERE complaint AND clock_at IS NOT NULL AND closed_at IS NULL",
    f"CREATE INDEX review_awaiting ON review (sort_at, id) WHERE {_AWAITING}",
    "CREATE INDEX review_unjudged ON review (sort_at, id) WHERE kind = 'unjudged'",
    "CREATE INDEX alias_by_review ON alias (review_id)",
    "CREATE INDEX opinion_by_day ON opinion (channel_id, from_day)",
    "CREATE INDEX opinion_by_overdue ON opinion (channel_id, overdue_day) WHERE overdue_day IS NOT NULL",
    "CREATE INDEX opinion_by_calm ON opinion (channel_id, calm_day) WHERE calm_day IS NOT NULL",
    "CREATE INDEX opinion_changed ON opinion (channel_id) WHERE changed",
    "CREATE INDEX day_by_day ON day (day)",
    "CREATE INDEX request_by_time ON request (asked_at)",
)

WORDS = """
CREATE VIRTUAL TABLE review_words
USING fts5(title, text, author, content='review', content_rowid='id', tokenize='unicode61')
"""
"""The full-text index; without prefix or trigram index, which cost six times the CPU and twice the size.

Insertions are indexed a batch at a time by the round itself, three times as fast as by a trigger.
"""

_UNINDEX = """
INSERT INTO review_words (review_words, rowid, title, text, author)
VALUES ('delete', old.id, old.title, old.text, old.author);
"""

WORDS_CHANGED = f"""
CREATE TRIGGER review_words_changed AFTER UPDATE OF title, text, author ON review BEGIN
    {_UNINDEX}
    INSERT INTO review_words (rowid, title, text, author) VALUES (new.id, new.title, new.text, new.author);
END
"""

WORDS_GONE = f"CREATE TRIGGER review_words_gone AFTER DELETE ON review BEGIN {_UNINDEX} END"

_UNCOUNT = """
UPDATE tally SET n = n - 1
WHERE channel_id = old.channel_id AND state = old.state AND kind = old.kind AND mention = old.mention
    AND from_before = old.from_before AND set_aside = old.set_aside AND removed = (old.removed_at IS NOT NULL);
"""

TALLY_CHANGED = f"""
CREATE TRIGGER tally_changed
AFTER UPDATE OF state, kind, mention, from_before, set_aside, removed_at, channel_id ON review BEGIN
    {_UNCOUNT}
    INSERT INTO tally VALUES (
        new.channel_id, new.state, new.kind, new.mention, new.from_before, new.set_aside, new.removed_at IS NOT NULL, 1
    ) ON CONFLICT DO UPDATE SET n = n + 1;
END
"""

TALLY_GONE = f"CREATE TRIGGER tally_gone AFTER DELETE ON review BEGIN {_UNCOUNT} END"

STATEMENTS = (*INDEXES, WORDS, WORDS_CHANGED, WORDS_GONE, TALLY_CHANGED, TALLY_GONE)
