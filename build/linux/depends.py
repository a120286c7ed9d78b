"""Which Debian packages have what a bundle asks of the system; names that hold in Debian 12, 13 and Ubuntu 24.04."""

from __future__ import annotations

from build.linux.elf import Wants

_C_LIBRARY = "libc6"

PACKAGES = {
    "ld-linux-x86-64.so.2": _C_LIBRARY,
    "libc.so.6": _C_LIBRARY,
    "libdl.so.2": _C_LIBRARY,
    "libm.so.6": _C_LIBRARY,
    "libpthread.so.0": _C_LIBRARY,
    "libresolv.so.2": _C_LIBRARY,
    "librt.so.1": _C_LIBRARY,
    "libutil.so.1": _C_LIBRARY,
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libICE.so.6": "libice6",
    "libOpenGL.so.0": "libopengl0",
    "libSM.so.6": "libsm6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXau.so.6": "libxau6",
    "libXdmcp.so.6": "libxdmcp6",
    "libXext.so.6": "libxext6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbsd.so.0": "libbsd0",
    "libbz2.so.1.0": "libbz2-1.0",
    "libcups.so.2": "libcups2t64 | libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgio-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libkrb5.so.3": "libkrb5-3",
    "liblzma.so.5": "liblzma5",
    "libpcre2-8.so.0": "libpcre2-8-0",
    "libpng16.so.16": "libpng16-16t64 | libpng16-16",
    "libsqlite3.so.0": "libsqlite3-0",
    "libssl.so.3": "libssl3t64 | libssl3",
    "libcrypto.so.3": "libssl3t64 | libssl3",
    "libstdc++.so.6": "libstdc++6",
    "libsystemd.so.0": "libsystemd0",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinput.so.0": "libxcb-xinput0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Sonames and who has them; where the change to 64-bit times renamed a package, the new name stands first."""

DATA = {
    "libX11.so.6": "libx11-data",
    "libfontconfig.so.1": "fontconfig-config",
    "libxkbcommon.so.0": "libx11-data, xkb-data",
}
"""What a library still reads of the system where the bundle brings it; the system's own package would bring both."""

RECOMMENDS = (
    "default-dbus-session-bus | dbus-session-bus",
    # Review pages are opened in the owner's browser.
    "xdg-utils",
    "notification-daemon",
)

SUGGESTS = (
    # Secret links are kept in the desktop's keychain.
    "gnome-keyring | org.freedesktop.secrets",
    # Customers write in every script, and with pictures.
    "fonts-noto-color-emoji",
    "fonts-noto-core",
    "fonts-noto-cjk",
)


class UnknownLibrary(LookupError):
    """A bundle asks for a library of which nobody wrote down who has it."""

    def __init__(self, soname: str, asking: str) -> None:
        super().__init__(f"{asking} asks for {soname}; say in build/linux/depends.py which package has it")


def depends(wants: Wants) -> str:
    """The value of the field Depends.

    Raises:
        UnknownLibrary: nobody wrote down which package has one of the libraries.
    """
    libraries = (_package(soname, file, wants) for soname, file in wants.libraries.items())
    data = (package for soname, packages in DATA.items() if soname in wants.brought for package in packages.split(", "))
    return ", ".join(sorted({*libraries, *data}))


def recommends() -> str:
    """The value of the field Recommends: without them something is missing, but the program runs and says so."""
    return ", ".join(RECOMMENDS)


def suggests() -> str:
    """The value of the field Suggests."""
    return ", ".join(SUGGESTS)


def _package(soname: str, file: str, wants: Wants) -> str:
    if soname not in PACKAGES:
        raise UnknownLibrary(soname, file)
    package = PACKAGES[soname]
    return f"{package} (>= {wants.glibc[0]}.{wants.glibc[1]})" if package == _C_LIBRARY else package
