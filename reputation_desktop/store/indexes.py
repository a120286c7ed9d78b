"""What the tables need beside themselves: indices, the full-text index and the triggers that keep sums true."""

from __future__ import annotations

_AWAITING = (
    "state IN ('awaiting', 'drafted', 'to be posted') AND NOT from_before AND removed_at IS NULL AND NOT set_aside"
)

_ASKING = f"{_AWAITING} AND kind IN ('complaint', 'mixed')"
_PRESENT = "removed_at IS NULL AND NOT set_aside"
_RUNNING = f"complaint AND clock_at IS NOT NULL AND closed_at IS NULL AND {_PRESENT}"

INDEXES = (
    "CREATE UNIQUE INDEX review_by_key ON review (channel_id, key)",
    "CREATE INDEX review_by_channel ON review (channel_id, sort_at, id)",
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

_LISTED = (
    "channel_id, kind, complaint, state, mention, from_before, set_aside, removed_at, snoozed_until_at, seen_at,"
    " version, language, stars, worst, best"
)
"""All that the inbox may be asked by, beside words and topics."""

_CLOCK = "cycle, channel_id, snoozed_until_at, complaint, closed_at, removed_at, set_aside"
_NEWS = "channel_id, kind, mention, from_before, removed_at, set_aside"

_CHANGED = (
    "counts_from_at, counts_until_at, published_at, mention, k, scaled, satisfaction, overdue_from_at,"
    " overdue_until_at, changed"
)

_OVERDUE = "overdue_from_at, overdue_until_at, k, changed"

INDEXES_OF_SCHEMA_2 = (
    # Wide, so that any filter over everything reads this index and no review: some million entries a second. Beside the
    # narrow one that it replaces, it takes 40 bytes a review more, and 3 % of the time of storing one.
    "DROP INDEX IF EXISTS review_by_time",
    f"CREATE INDEX review_by_time ON review (sort_at, id, {_LISTED})",
    # Each of these holds a few of many, so that they are found at once among a million; as wide, since few.
    f"CREATE INDEX review_asking ON review (sort_at, id, {_LISTED}) WHERE {_ASKING}",
    f"CREATE INDEX review_in_hand ON review (sort_at, id, {_LISTED}) WHERE state IN ('drafted', 'to be posted')",
    f"CREATE INDEX review_snoozed ON review (sort_at, id, {_LISTED}) WHERE snoozed_until_at IS NOT NULL",
    f"CREATE INDEX review_mentioned ON review (sort_at, id, {_LISTED}) WHERE mention",
    f"CREATE INDEX review_vanished ON review (sort_at, id, {_LISTED}) WHERE removed_at IS NOT NULL",
    f"CREATE INDEX review_reworded ON review (sort_at, id, {_LISTED}) WHERE version > 1",
    # So that which languages there are is asked of a few entries: 11 bytes a review, and another 3 %.
    "CREATE INDEX review_language ON review (language)",
    # With all that is asked of these, the index's own condition included, so that many are counted without reading one.
    "DROP INDEX IF EXISTS review_waiting",
    f"CREATE INDEX review_waiting ON review (clock_at, id, {_CLOCK}) WHERE {_RUNNING}",
    f"CREATE INDEX review_mixed ON review (snoozed_until_at) WHERE {_AWAITING} AND kind = 'mixed' AND clock_at IS NULL",
    # What happened since the owner last looked.
    f"CREATE INDEX review_by_seen ON review (seen_at, {_NEWS}) WHERE {_PRESENT}",
    "CREATE INDEX review_edited ON review (cycle_seen_at, seen_at, channel_id) WHERE cycle > 1",
    "CREATE INDEX review_removed ON review (removed_at, channel_id) WHERE removed_at IS NOT NULL",
    "CREATE INDEX review_replied ON review (reply_seen_at, seen_at, channel_id) WHERE reply_seen_at IS NOT NULL",
    "CREATE INDEX review_answered ON review (closed_at) WHERE state = 'answered'",
    "CREATE INDEX answer_by_time ON answer (posted_at)",
    # With all that the score asks of the opinions that changed, its own condition included, so that none is read.
    "DROP INDEX IF EXISTS opinion_changed",
    f"CREATE INDEX opinion_changed ON opinion (channel_id, {_CHANGED}) WHERE changed",
)
"""What the migration to schema 2 adds."""

INDEXES_OF_SCHEMA_3 = (
    "CREATE INDEX gap_open ON gap (channel_id, since_at) WHERE covered_at IS NULL",
    # With all that the timeline and the receipts ask of the few that changed, or ever fell overdue: none is read.
    "DROP INDEX IF EXISTS opinion_changed",
    f"CREATE INDEX opinion_changed ON opinion (channel_id, {_CHANGED}, complaint, from_day) WHERE changed",
    "DROP INDEX IF EXISTS opinion_by_overdue",
    f"CREATE INDEX opinion_by_overdue ON opinion (channel_id, overdue_day, {_OVERDUE}) WHERE overdue_day IS NOT NULL",
    "DROP INDEX IF EXISTS opinion_by_calm",
    f"CREATE INDEX opinion_by_calm ON opinion (channel_id, calm_day, {_OVERDUE}) WHERE calm_day IS NOT NULL",
    # Hardly one that does not complain lies under the half, so that these are found without looking for them.
    "CREATE INDEX opinion_cool ON opinion (channel_id, from_day) WHERE NOT complaint AND satisfaction < 0.5",
    # The reviews that blame anything: what is told of before and after an event.
    """CREATE INDEX review_blaming ON review (sort_at, id, topics, channel_id, mention) WHERE instr(topics, '", -')""",
)
"""What the migration to schema 3 adds."""

INDEXES_OF_SCHEMA_4 = ("CREATE INDEX reminder_by_time ON reminder (shown_at)",)
"""What the migration to schema 4 adds."""

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

STATEMENTS = (
    *INDEXES,
    *INDEXES_OF_SCHEMA_2,
    *INDEXES_OF_SCHEMA_3,
    *INDEXES_OF_SCHEMA_4,
    WORDS,
    WORDS_CHANGED,
    WORDS_GONE,
    TALLY_CHANGED,
    TALLY_GONE,
)
