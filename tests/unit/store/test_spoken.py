"""What was said in some time: how much, of what, and how far it went."""

from __future__ import annotations

from reputation_desktop.domain.judgement import Topic
from reputation_desktop.domain.review import Kind, Spread, State
from reputation_desktop.store import actions
from reputation_desktop.store.spoken import Spoken, TopicCount, kinds_and_spreads, spoken_between, topics_between
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, NOW, channel, found, judgement, new, stored, write


def test_what_counts_is_counted_by_its_publication(store: Store, google: int) -> None:
    forum = channel(store, "Forum")
    stored(store, google, found("1", claimed=NOW - DAY))
    stored(store, google, found("2", stars=5, claimed=NOW - DAY), CONTENT)
    stored(store, google, found("3", stars=3, claimed=NOW - DAY), CONTENT)
    stored(store, google, found("4", claimed=NOW - 3 * DAY))
    stored(store, forum, found("5", claimed=NOW), CONTENT, praised=True)
    stored(store, forum, found("6", claimed=None), first_round=True)
    assert spoken_between(store, [google, forum], NOW - 2 * DAY, NOW) == [
        Spoken(google, 3, 1, 1),
        Spoken(forum, 1, 0, 1),
    ]
    assert spoken_between(store, [forum], NOW - 2 * DAY, NOW - DAY) == []


def test_reach_counts_what_counts(store: Store, google: int) -> None:
    stored(store, google, found("1", spread=Spread(followers=5)))
    stored(store, google, found("2", stars=5), CONTENT)
    not_ours = stored(store, google, found("3"))
    actions.set_state(store, not_ours, "not-us", State.NOT_ABOUT_US, NOW)
    told = [(Kind.COMPLAINT, Spread(followers=5)), (Kind.PRAISE, Spread())]
    assert sorted(kinds_and_spreads(store, [google], NOW - DAY, NOW)) == told
    assert kinds_and_spreads(store, [google], NOW, NOW + DAY) == []


def test_topics_are_counted_by_reviews_that_praise_or_blame_them(store: Store, google: int) -> None:
    told = found()
    topics = [
        Topic("service", -1.0, 0, 3), Topic("quality", 0.5, 4, 8), Topic("service", 1.0, 9, 12),
        Topic("service", -0.5, 13, 15), Topic("price", 0.0, 16, 18),
    ]  # fmt: skip
    write(store, google, new=[new(told, judged_as=judgement(told, 0.9, topics=topics))])
    aside, gone = found("2"), found("3")
    write(store, google, new=[new(aside, judged_as=judgement(aside, 0.9, topics=topics), set_aside=True)])
    (gone_id,) = write(store, google, new=[new(gone, judged_as=judgement(gone, 0.9, topics=topics))])
    write(store, google, missing=[gone_id])
    assert topics_between(store, [google], NOW - DAY, NOW) == [
        TopicCount("service", 1, 1),
        TopicCount("quality", 1, 0),
    ]
    assert topics_between(store, [google], NOW, NOW + DAY) == []
