"""The sample shop: an invented guesthouse whose channels are served on this computer."""
