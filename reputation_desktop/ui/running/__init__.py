"""Being one running program: a second start finds the first, and signals and the session's end are heeded."""
