"""The command line: the same engine without a window, for scripts and for machines without a screen."""
