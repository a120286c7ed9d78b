"""How the window says times, numbers and failures, in the owner's language."""
