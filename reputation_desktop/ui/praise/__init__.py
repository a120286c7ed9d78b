"""Praise put to work: picture cards, a page for the shop's site, and asking for reviews."""
