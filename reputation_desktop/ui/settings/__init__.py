"""Every setting with its default and why; privacy, backup, erasing."""
