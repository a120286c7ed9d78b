"""What the window has done elsewhere: the database worker and the child processes."""
