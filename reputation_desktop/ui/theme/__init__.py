"""Colours, type, spacing and icons: one token file a mode, over Qt's Fusion style."""
