"""Whether this copy of the program is whole: each part is used once, for real, in a temporary folder."""
