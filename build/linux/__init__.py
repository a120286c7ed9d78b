"""What Linux gets: a Debian package, a tar file that installs itself without root, and the folder of an AppImage."""
