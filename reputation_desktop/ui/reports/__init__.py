"""Reports: looked at, taken along, and written by themselves."""
