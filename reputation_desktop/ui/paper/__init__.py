"""Reports on paper: laid out in pages, shown, printed and written as PDF."""
