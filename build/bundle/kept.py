"""Which files stay in the bundle: decided by where they would lie in it, the same on every system."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import PurePosixPath

_PLUGINS_KEPT = {
    "iconengines": ("qsvgicon",),
    # Qt packs pictures in PDFs as JPEG where it can.
    "imageformats": ("qjpeg", "qsvg"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platforms": ("qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"),
    "platformthemes": ("qxdgdesktopportal",),
    "printsupport": ("cupsprintersupport",),
    "styles": ("*",),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
}
"""Qt's plugins by their folder. Whatever is not named is for hardware without a desktop, for drawing through the
graphics card, for reading from the network, or for picture formats that the program neither reads nor writes."""

_TRANSLATIONS_KEPT = ("qtbase_de.qm", "qtbase_en.qm")
"""Qt's own words in the languages of the window."""

_NOT_LOADED = ("opengl32sw.dll", "d3dcompiler_*.dll", "*/opengl32sw.dll", "*/d3dcompiler_*.dll")
"""Qt for Windows brings them for drawing in three dimensions."""

_OF_THE_SYSTEM = (
    # The compiler's: a graphics driver may want a newer one than the machine had that made the bundle.
    "libgcc_s.so.*",
    "libstdc++.so.*",
    # Whoever speaks with the desktop, and reads its settings, has to be of the same release.
    "libX11*.so.*",
    "libXau.so.*",
    "libXdmcp.so.*",
    "libcups.so.*",
    "libdbus-1.so.*",
    "libfontconfig.so.*",
    "libfreetype.so.*",
    "libglib-2.0.so.*",
    "libgssapi_krb5.so.*",
    "libgthread-2.0.so.*",
    # A hole in it is mended by the system, at once and for every program.
    "libcrypto.so.*",
    "libssl.so.*",
    # What those use, and would else be given an older one.
    "libbrotli*.so.*",
    "libexpat.so.*",
    "libz.so.*",
    "libzstd.so.*",
)
"""Libraries that every Linux desktop has, and that do harm when they come along."""

_NOTES_OF_INSTALLATION = ("INSTALLER", "RECORD", "REQUESTED", "WHEEL", "direct_url.json")
"""How a package came to the building machine, and the sums of what it became there."""


def is_kept(place: str) -> bool:
    """Whether a file belongs into the bundle.

    Args:
        place: where it would lie in the bundle, with slashes or backslashes.
    """
    path = PurePosixPath(place.replace("\\", "/"))
    if "plugins" in path.parts and "PySide6" in path.parts:
        return _is_plugin_kept(path)
    if path.match("PySide6/*/translations/*.qm") or path.match("PySide6/translations/*.qm"):
        return path.name in _TRANSLATIONS_KEPT
    if path.parent.name.endswith(".dist-info"):
        return path.name not in _NOTES_OF_INSTALLATION
    return not any(fnmatch(str(path), pattern) for pattern in (*_NOT_LOADED, *_OF_THE_SYSTEM))


def _is_plugin_kept(path: PurePosixPath) -> bool:
    names = _PLUGINS_KEPT.get(path.parent.name, ())
    plugin = re.sub(r"^lib|\.(so|dll|dylib)$", "", path.name)
    return any(fnmatch(plugin, name) for name in names)
