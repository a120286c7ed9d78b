"""Small parts in the place of large libraries of which the program uses little; they lie in bundles only."""
