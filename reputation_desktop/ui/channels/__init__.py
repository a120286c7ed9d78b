"""Where customers talk: adding, health, target times, files, the counter book, the network diary."""
