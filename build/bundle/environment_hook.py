"""Runs in the bundle before the program: gives back the environment that the program was called with.

PyInstaller's starter points `LD_LIBRARY_PATH` at the bundle's libraries and starts itself once more. This process has
read it by now and needs it no longer; a browser that is opened from here would load our libraries instead of its own.
What the starter notes for itself goes as well: a child that runs this executable again would else take the library
path for set. Qt finds its plugins beside its libraries without being told, and those of another Qt program are there.
"""

import os


def give_back_environment() -> None:
    """Undoes what the starter did to the environment, for all processes that are started from here."""
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH"):
        called_with = os.environ.pop(f"{name}_ORIG", None)
        os.environ.pop(name, None)
        if called_with:
            os.environ[name] = called_with
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]


give_back_environment()
