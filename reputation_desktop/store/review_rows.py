"""The tables of what customers say, where they say it, and what is derived from it."""

from __future__ import annotations

import peewee

from reputation_desktop.store.fields import MomentField
from reputation_desktop.store.row import Row


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
