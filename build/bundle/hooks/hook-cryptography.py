"""Nothing comes along with the stand-in; PyInstaller's own hook would bring the parts of the real library."""
