"""What an owner exports elsewhere and imports here: Google Takeout, CSV, mails, lists of channels."""
