"""Pictures of every page, dialog, empty and error state: `make screenshots DIR=…`."""
