"""Other words for the window than its own, to see whether it has room for them."""
