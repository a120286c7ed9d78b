"""The owner's work: inbox, answers, reminders, score and receipts, alarms, reports."""
