"""The icon in the desktop's tray: how many complaints wait, its menu, and whether there is a tray at all."""
