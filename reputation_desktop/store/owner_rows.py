"""The tables of what the owner does, notes and wants, and of what she was shown."""

from __future__ import annotations

import peewee

from reputation_desktop.store.fields import MomentField
from reputation_desktop.store.row import Row


class DraftRow(Row):
    """The owner's words for a review, as typed and not posted; an edit of the review leaves them be."""

    review_id = peewee.IntegerField(primary_key=True)
    text = peewee.TextField()
    written_at = MomentField()


class AnswerRow(Row):
    """What the owner posted in one cycle of a review; empty where the words were not given."""

    review_id = peewee.IntegerField()
    cycle = peewee.IntegerField()
    text = peewee.TextField()
    posted_at = MomentField()

    class Meta:
        """Found by review and cycle."""

        primary_key = peewee.CompositeKey("review_id", "cycle")
        without_rowid = True


class ActionRow(Row):
    """Something the owner did, with what it replaced and put there (`before`, JSON), so that it can be undone."""

    id = peewee.AutoField()
    done_at = MomentField()
    verb = peewee.TextField()
    review_id = peewee.IntegerField()
    before = peewee.TextField()
    undone_at = MomentField(null=True)


class ReminderRow(Row):
    """A reminder that was shown."""

    review_id = peewee.IntegerField()
    cycle = peewee.IntegerField()
    stage = peewee.TextField()
    shown_at = MomentField()

    class Meta:
        """Each stage once."""

        primary_key = peewee.CompositeKey("review_id", "cycle", "stage")
        without_rowid = True


class SettingRow(Row):
    """A setting that differs from its default; `channel_id` 0 is the whole shop."""

    channel_id = peewee.IntegerField()
    name = peewee.TextField()
    value = peewee.TextField()

    class Meta:
        """Found by channel and name."""

        primary_key = peewee.CompositeKey("channel_id", "name")
        without_rowid = True


class ZoneRow(Row):
    """The one zone by which the stored days were reckoned."""

    name = peewee.TextField(primary_key=True)


class SavedFilterRow(Row):
    """What of the inbox the owner wants to see again: `query` is JSON of the fields that differ from their defaults."""

    id = peewee.AutoField()
    name = peewee.TextField()
    query = peewee.TextField()


class SavedReplyRow(Row):
    """One wording of the owner's for a situation."""

    id = peewee.AutoField()
    situation = peewee.TextField()
    text = peewee.TextField()
    used_count = peewee.IntegerField(default=0)
    last_used_at = MomentField(null=True)


class FollowUpRow(Row):
    """What the owner promised a customer, and by which of the shop's days."""

    id = peewee.AutoField()
    review_id = peewee.IntegerField()
    text = peewee.TextField()
    due_on = peewee.DateField()
    done_at = MomentField(null=True)


class LookRow(Row):
    """A moment at which the owner had Today before her; only the latest two are kept."""

    id = peewee.AutoField()
    looked_at = MomentField()


class EventRow(Row):
    """Something that happened in the shop on one of its days; a removed one stays, so that it can be put back."""

    id = peewee.AutoField()
    shop_id = peewee.IntegerField()
    happened_on = peewee.DateField()
    title = peewee.TextField()
    topic = peewee.TextField()
    written_at = MomentField()
    removed_at = MomentField(null=True)


class DisputeRow(Row):
    """A review disputed with the platform: which rule it breaks, when it was reported, and what came of it."""

    review_id = peewee.IntegerField(primary_key=True)
    rule = peewee.TextField()
    statement = peewee.TextField()
    reference = peewee.TextField()
    reported_at = MomentField(null=True)
    outcome = peewee.TextField()
    outcome_at = MomentField(null=True)


class WrittenReportRow(Row):
    """A report that was written by itself: of the week or month from `begins_on` on; `shop_id` 0 is all shops."""

    sort = peewee.TextField()
    begins_on = peewee.DateField()
    shop_id = peewee.IntegerField()
    written_at = MomentField()

    class Meta:
        """Each once."""

        primary_key = peewee.CompositeKey("sort", "begins_on", "shop_id")
        without_rowid = True


class ThankedRow(Row):
    """A week's reminder of praise that was shown; `week_on` is the shop's day that began the week."""

    week_on = peewee.DateField(primary_key=True)
    shown_at = MomentField()

    class Meta:
        """One a week."""

        without_rowid = True
