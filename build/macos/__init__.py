"""The program for macOS: its signature, the questions that a signature saves, and the disk image."""
