"""What goes into the bundle beyond the imports that PyInstaller finds by reading, and which modules stay out."""

from __future__ import annotations

FOUND_BY_NAME = ("desktop_notifier.resources", "keyring.backends")
"""Imported by a name that is put together while the program runs, or listed as entry points."""

OTHER_DATA = ("vaderSentiment", "desktop_notifier", "certifi", "tzdata")
"""Packages whose data files are read beside their modules."""

RESOURCES_LEFT_OUT = ("pictures/*", "**/*.ts")
"""Of our own resources: the README's pictures, and the catalogues that translators work in."""

MODULES_LEFT_OUT = (
    "PIL",
    "doctest",
    "lib2to3",
    # Only its parser of documents is used; these are half of what it weighs.
    "lxml.ElementInclude",
    "lxml.builder",
    "lxml.cssselect",
    "lxml.doctestcompare",
    "lxml.html",
    "lxml.isoschematron",
    "lxml.objectify",
    "lxml.pyclasslookup",
    "lxml.sax",
    "lxml.usedoctest",
    "pdb",
    "pip",
    "pydoc",
    "pydoc_data",
    # An editor for command lines, which nobody types into this program; and it is under the GPL.
    "readline",
    "setuptools",
    "test",
    "tkinter",
    "unittest",
)
"""Never imported by the running program, though something that it uses names them."""

STARTER_HOOKS_LEFT_OUT = ("pyi_rth_cryptography_openssl", "pyi_rth_pkgutil", "pyi_rth_pyside6")
"""PyInstaller's own code that runs before the program, and is for libraries built in other ways than ours.

The one for PySide6 would load Qt into every command that has no window, and leave `QT_PLUGIN_PATH` to whatever is
opened from the program; Qt from a wheel finds its plugins without being told.
"""
