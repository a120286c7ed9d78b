"""What the topics that the engine finds are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def topic_words() -> dict[str, str]:
    """The names of all topics in the owner's language."""
    translate = QCoreApplication.translate
    return {
        "booking": translate("topics", "booking"),
        "cleanliness": translate("topics", "cleanliness"),
        "delivery": translate("topics", "delivery"),
        "place": translate("topics", "place"),
        "price": translate("topics", "price"),
        "quality": translate("topics", "quality"),
        "returns": translate("topics", "returns"),
        "service": translate("topics", "service"),
        "waiting": translate("topics", "waiting"),
    }


def topic_word(topic: str) -> str:
    """A topic's name in the owner's language; one that this version does not know stays as it is."""
    return topic_words().get(topic, topic)
