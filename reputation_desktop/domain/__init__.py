"""What the shop talks about. Standard library only, no input or output; the time is always passed in."""
