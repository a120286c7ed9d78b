"""One file a platform: recognise a pasted link, say what to request, turn a payload into reviews."""
