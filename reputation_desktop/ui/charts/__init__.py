"""Charts of the score, painted: on the screen, into pictures and onto paper."""
