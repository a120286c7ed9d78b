"""Reminders as they reach the owner: notifications of the desktop, a balloon at the tray icon, the window itself."""
