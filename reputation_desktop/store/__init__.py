"""The SQLite store: schema, migrations, queries, search, backup. Rows never leave this room."""
