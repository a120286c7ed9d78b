"""The drawings in INSTALL.md: one for each step that a system asks of somebody who installs the program."""
