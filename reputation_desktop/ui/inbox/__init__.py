"""From complaint to posted answer without leaving the page."""
