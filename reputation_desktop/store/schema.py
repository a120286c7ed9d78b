"""The tables. Peewee describes them; its rows never leave this room.

Every table's class is bound to one store's database by `bind`, so that two stores can be open at once.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import get_args, get_type_hints

import peewee

from reputation_desktop.store.fields import MomentField

APPLICATION_ID = 0x52445354
"""In the file's header: tells this program's stores from other SQLite files ("RDST")."""


class Row(peewee.Model):
    """A row; see `bind` for how it finds its database."""


class ShopRow(Row):
    """What is talked about."""

    id = peewee.AutoField()
    name = peewee.TextField()
    added_at = MomentField()


class ChannelRow(Row):
    """A place where customers talk, with its health.

    `address` is redacted where `secret` is set; the true one lies in the keychain. `first_round_at` is
    when the first round brought something: before it, an undated review is from before.
    """

    id = peewee.AutoField()
    shop_id = peewee.IntegerField()
    name = peewee.TextField()
    platform = peewee.TextField()
    address = peewee.TextField(default="")
    secret = peewee.BooleanField(default=False)
    mention = peewee.BooleanField(default=False)
    home = peewee.TextField(default="")
    added_at = MomentField()
    removed_at = MomentField(null=True)
    etag = peewee.TextField(default="")
    last_modified = peewee.TextField(default="")
    body_digest = peewee.TextField(default="")
    first_round_at = MomentField(null=True)
    last_try_at = MomentField(null=True)
    last_success_at = MomentField(null=True)
    retry_at = MomentField(null=True)
    failures_in_a_row = peewee.IntegerField(default=0)
    failing_since_at = MomentField(null=True)
    failure_code = peewee.TextField(default="")
    failure_fields = peewee.TextField(default="{}")


class ReviewRow(Row):
    """A review in its present version, with its judgement and how far the owner's answer has come.

    `sort_at` is the publication, or when it was first seen where it is undated. `kind`, `complaint` and
    `satisfaction` are what holds (the owner's correction included); `judged_kind` is the engine's own.
    `mention` likewise, beside what the source told (`told_mention`). `closed_at` is when it left the waiting
    states. `cycle` counts the clocks that edits opened; `cycle_at` is when the customer wrote what the present
    one is about, `cycle_seen_at` when that was first seen. `fingerprint` is of what the review's own road last
    told; other roads have theirs in `alias`.
    """

    id = peewee.IntegerField(primary_key=True)
    channel_id = peewee.IntegerField()
    key = peewee.TextField()
    road = peewee.TextField()
    url = peewee.TextField(default="")
    author = peewee.TextField(default="")
    title = peewee.TextField(default="")
    text = peewee.TextField(default="")
    stars = peewee.FloatField(null=True)
    worst = peewee.FloatField(null=True)
    best = peewee.FloatField(null=True)
    stars_raw = peewee.TextField(null=True)
    mention = peewee.BooleanField()
    told_mention = peewee.BooleanField()
    about = peewee.TextField(default="")
    outlet = peewee.TextField(default="")
    declared_language = peewee.TextField(default="")
    likes = peewee.IntegerField(null=True)
    shares = peewee.IntegerField(null=True)
    comments = peewee.IntegerField(null=True)
    followers = peewee.IntegerField(null=True)
    claimed = peewee.TextField(default="")
    published_at = MomentField(null=True)
    date_basis = peewee.TextField()
    sort_at = MomentField()
    seen_at = MomentField()
    version = peewee.IntegerField(default=1)
    version_seen_at = MomentField()
    edited_at = MomentField(null=True)
    fingerprint = peewee.TextField()
    removed_at = MomentField(null=True)
    reply_text = peewee.TextField(null=True)
    reply_at = MomentField(null=True)
    reply_seen_at = MomentField(null=True)
    satisfaction = peewee.FloatField(null=True)
    kind = peewee.TextField()
    complaint = peewee.BooleanField()
    judged_kind = peewee.TextField()
    judged_complaint = peewee.BooleanField()
    judged_satisfaction = peewee.FloatField(null=True)
    complaint_probability = peewee.FloatField(null=True)
    praised = peewee.BooleanField(default=False)
    language = peewee.TextField(default="")
    phrases = peewee.TextField(default="[]")
    topics = peewee.TextField(default="[]")
    engine = peewee.TextField(default="")
    corrected_kind = peewee.TextField(null=True)
    set_aside = peewee.BooleanField(default=False)
    state = peewee.TextField(default="awaiting")
    cycle = peewee.IntegerField(default=1)
    cycle_at = MomentField(null=True)
    cycle_seen_at = MomentField()
    clock_at = MomentField(null=True)
    closed_at = MomentField(null=True)
    from_before = peewee.BooleanField(default=False)
    snoozed_until_at = MomentField(null=True)
    note = peewee.TextField(default="")


class VersionRow(Row):
    """A version that a later one has replaced, with the judgement and clock it had, and what they rest on."""

    review_id = peewee.IntegerField()
    number = peewee.IntegerField()
    title = peewee.TextField()
    text = peewee.TextField()
    stars = peewee.FloatField(null=True)
    worst = peewee.FloatField(null=True)
    best = peewee.FloatField(null=True)
    stars_raw = peewee.TextField(null=True)
    seen_at = MomentField()
    edited_at = MomentField(null=True)
    replaced_at = MomentField()
    fingerprint = peewee.TextField()
    satisfaction = peewee.FloatField(null=True)
    kind = peewee.TextField()
    complaint = peewee.BooleanField()
    complaint_probability = peewee.FloatField(null=True)
    praised = peewee.BooleanField()
    corrected_kind = peewee.TextField(null=True)
    language = peewee.TextField()
    engine = peewee.TextField()
    state = peewee.TextField()
    cycle_at = MomentField(null=True)
    cycle_seen_at = MomentField()
    clock_at = MomentField(null=True)
    closed_at = MomentField(null=True)

    class Meta:
        """Found by review and number."""

        primary_key = peewee.CompositeKey("review_id", "number")
        without_rowid = True


class AliasRow(Row):
    """Another road's telling of a review that was recognised as the same one, kept so that it can be parted."""

    channel_id = peewee.IntegerField()
    key = peewee.TextField()
    review_id = peewee.IntegerField()
    road = peewee.TextField()
    text = peewee.TextField()
    fingerprint = peewee.TextField()
    seen_at = MomentField()

    class Meta:
        """Found by the key that the other road gave."""

        primary_key = peewee.CompositeKey("channel_id", "key")
        without_rowid = True


class OpinionRow(Row):
    """What one version of one review counts for, from when until when; derived, `check` computes it anew.

    `scaled` is k · 2^((published − 2020) / half-life). Days are the shop's, as ordinals.
    """

    review_id = peewee.IntegerField()
    number = peewee.IntegerField()
    channel_id = peewee.IntegerField()
    k = peewee.FloatField()
    satisfaction = peewee.FloatField()
    mention = peewee.BooleanField()
    complaint = peewee.BooleanField()
    published_at = MomentField()
    counts_from_at = MomentField()
    counts_until_at = MomentField(null=True)
    overdue_from_at = MomentField(null=True)
    overdue_until_at = MomentField(null=True)
    scaled = peewee.FloatField()
    changed = peewee.BooleanField()
    from_day = peewee.IntegerField()
    overdue_day = peewee.IntegerField(null=True)
    calm_day = peewee.IntegerField(null=True)

    class Meta:
        """Found by review and version."""

        primary_key = peewee.CompositeKey("review_id", "number")
        without_rowid = True


class DayRow(Row):
    """One day's sum of the opinions that never changed; `scope` is a channel's id, or minus a shop's.

    `overdue` is the change of Σ k overdue on that day; the others belong to opinions published then, the last two to
    those of them that complain.
    """

    scope = peewee.IntegerField()
    day = peewee.IntegerField()
    opinions = peewee.IntegerField()
    reviews = peewee.IntegerField()
    complaints = peewee.IntegerField()
    scaled = peewee.FloatField()
    scaled_satisfaction = peewee.FloatField()
    newest_at = MomentField(null=True)
    overdue = peewee.FloatField()
    complaining = peewee.FloatField()
    complaining_satisfaction = peewee.FloatField()

    class Meta:
        """Found by scope and day."""

        primary_key = peewee.CompositeKey("scope", "day")
        without_rowid = True


class TallyRow(Row):
    """How many reviews of a channel are of a kind and state; kept with the rows that it counts."""

    channel_id = peewee.IntegerField()
    state = peewee.TextField()
    kind = peewee.TextField()
    mention = peewee.BooleanField()
    from_before = peewee.BooleanField()
    set_aside = peewee.BooleanField()
    removed = peewee.BooleanField()
    n = peewee.IntegerField()

    class Meta:
        """Found by all that it tells apart."""

        primary_key = peewee.CompositeKey(
            "channel_id", "state", "kind", "mention", "from_before", "set_aside", "removed"
        )
        without_rowid = True


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


class ErasedRow(Row):
    """A review that was erased on a person's request: only so much as keeps a round from bringing it back."""

    channel_id = peewee.IntegerField()
    key_digest = peewee.TextField()
    review_id = peewee.IntegerField()
    erased_at = MomentField()

    class Meta:
        """Found by the digest of the key; the key itself may name the person."""

        primary_key = peewee.CompositeKey("channel_id", "key_digest")
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


class AlarmRow(Row):
    """An alarm that rang; `fields` (JSON) is what its sentence was put together from."""

    id = peewee.AutoField()
    kind = peewee.TextField()
    subject = peewee.TextField()
    rung_at = MomentField()
    sentence = peewee.TextField()
    fields = peewee.TextField(default="{}")


class RequestRow(Row):
    """The network diary: one request that was made. Secret parts of the address are struck out."""

    id = peewee.AutoField()
    channel_id = peewee.IntegerField(null=True)
    asked_at = MomentField()
    address = peewee.TextField()
    status = peewee.IntegerField(null=True)
    bytes = peewee.IntegerField(default=0)
    millis = peewee.IntegerField(default=0)
    failure = peewee.TextField(default="")


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


class GapRow(Row):
    """Time from which a channel's reviews may be missing; `covered_at` is when a later reading reached back far enough.

    `failure_code` and `failure_fields` say why it could not be read, and are empty where it was not asked.
    """

    id = peewee.AutoField()
    channel_id = peewee.IntegerField()
    since_at = MomentField()
    until_at = MomentField()
    failure_code = peewee.TextField()
    failure_fields = peewee.TextField()
    covered_at = MomentField(null=True)


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


@dataclass(frozen=True)
class Tables:
    """The table classes, bound to one store's database."""

    shop: type[ShopRow]
    channel: type[ChannelRow]
    review: type[ReviewRow]
    version: type[VersionRow]
    alias: type[AliasRow]
    opinion: type[OpinionRow]
    day: type[DayRow]
    tally: type[TallyRow]
    draft: type[DraftRow]
    answer: type[AnswerRow]
    erased: type[ErasedRow]
    action: type[ActionRow]
    reminder: type[ReminderRow]
    alarm: type[AlarmRow]
    request: type[RequestRow]
    setting: type[SettingRow]
    zone: type[ZoneRow]
    saved_filter: type[SavedFilterRow]
    saved_reply: type[SavedReplyRow]
    follow_up: type[FollowUpRow]
    look: type[LookRow]
    event: type[EventRow]
    gap: type[GapRow]
    dispute: type[DisputeRow]
    written_report: type[WrittenReportRow]
    thanked: type[ThankedRow]

    def all(self) -> list[type[Row]]:
        return [getattr(self, field.name) for field in fields(self)]


def bind(database: peewee.SqliteDatabase) -> Tables:
    """Table classes of their own for `database`."""
    bound = {}
    for name, declared in get_type_hints(Tables).items():
        (row,) = get_args(declared)
        kept = {"database": database, "table_name": name, "without_rowid": row._meta.without_rowid}
        meta = type("Meta", (), kept)
        bound[name] = type(row.__name__, (row,), {"Meta": meta, "__doc__": row.__doc__})
    return Tables(**bound)
