"""A desktop for tests: a real X server, a private session bus, and one process that plays what a desktop runs on it."""
