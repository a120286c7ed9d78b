"""The part of the self-check that draws. Only here it imports PySide6."""
