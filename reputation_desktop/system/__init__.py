"""What the machine gives: folders, keychain, clock, locks."""
