"""Asking servers politely and safely: whole answers, checked peers, capped sizes, turns and rests."""
