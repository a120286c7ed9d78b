"""What goes on all day, whether or not a window is open."""
