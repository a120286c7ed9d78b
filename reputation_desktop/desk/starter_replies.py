"""Replies to begin with: kind, plain, without reward and without blame. The owner makes them her own."""

from __future__ import annotations

from reputation_desktop.domain.errors import marked

_WAITING = marked("waiting")
_RUDE_SERVICE = marked("rude service")
_QUALITY = marked("quality")
_THANKS = marked("thanks")

STARTERS: tuple[tuple[str, str], ...] = (
    (
        _WAITING,
        marked(
            "Hello {customer}, thank you for telling us. You waited too long, and we are sorry. We are looking at how"
            " that day went, so that it goes better next time."
        ),
    ),
    (
        _WAITING,
        marked(
            "Waiting without knowing for how long is tiring, {customer}, and we are sorry that it happened here. We"
            " will talk in the team about how to say sooner what takes time."
        ),
    ),
    (
        _WAITING,
        marked(
            "Thank you for your open words, {customer}. That was slower than we want to be. If you like to tell us"
            " more about that day, please speak to us when you are here, or send us a message."
        ),
    ),
    (
        _RUDE_SERVICE,
        marked(
            "Hello {customer}, thank you for writing to us. Nobody should feel unwelcome here, and we are sorry that"
            " you did. We will talk about it in the team, calmly and soon."
        ),
    ),
    (
        _RUDE_SERVICE,
        marked(
            "We are sorry about the way you were spoken to, {customer}. That is not how we want to meet people. If you"
            " are willing to tell us more, please ask for the owner, who would like to listen."
        ),
    ),
    (
        _RUDE_SERVICE,
        marked(
            "A friendly word costs little, {customer}, and you did not get one from us that day. We are sorry, and we"
            " take it to heart."
        ),
    ),
    (
        _QUALITY,
        marked(
            "Hello {customer}, thank you for letting us know. That was not as good as it has to be, and we are sorry."
            " We are looking for what went wrong."
        ),
    ),
    (
        _QUALITY,
        marked(
            "We are sorry that we disappointed you, {customer}. Please tell us when you are here, or in a message,"
            " what exactly was not right. We want to find a fair way to mend it with you."
        ),
    ),
    (
        _QUALITY,
        marked(
            "Thank you for describing this so clearly, {customer}. It helps us to find the cause. We have passed it on"
            " to those who make it, and will look more closely from now on."
        ),
    ),
    (
        _THANKS,
        marked("Thank you, {customer}. It is good to read that you liked it, and the team will read it too."),
    ),
    (
        _THANKS,
        marked("What a kind thing to write, {customer}. Thank you for taking the time, and see you soon."),
    ),
    (
        _THANKS,
        marked("Hello {customer}, your words are a good start into our day. We look forward to your next visit."),
    ),
)
"""(situation, text), several wordings a situation."""
