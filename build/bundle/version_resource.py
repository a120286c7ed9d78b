"""What Windows shows of an executable under Properties, Details."""

from __future__ import annotations

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

from build.identity import SUMMARY, TITLE

_ENGLISH, _UNICODE = 0x0409, 1200


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows counts: `0.2.0` is (0, 2, 0, 0)."""
    first, second, third, *_ = (*(int(number) for number in version.split(".")[:3]), 0, 0, 0)
    return first, second, third, 0


def version_resource(version: str, file_name: str) -> VSVersionInfo:
    """The resource of one executable.

    Args:
        version: the program's, such as `0.2.0`.
        file_name: the executable's.
    """
    numbers = four_numbers(version)
    texts = {
        "CompanyName": TITLE,
        # Windows calls the program by it in its lists.
        "FileDescription": TITLE,
        "FileVersion": version,
        "InternalName": file_name.removesuffix(".exe"),
        "LegalCopyright": f"{TITLE}, under the MIT licence",
        "OriginalFilename": file_name,
        "ProductName": TITLE,
        "ProductVersion": version,
        "Comments": SUMMARY,
    }
    table = StringTable(f"{_ENGLISH:04x}{_UNICODE:04x}", [StringStruct(*text) for text in texts.items()])
    spoken = VarFileInfo([VarStruct("Translation", [_ENGLISH, _UNICODE])])
    return VSVersionInfo(ffi=FixedFileInfo(filevers=numbers, prodvers=numbers), kids=[StringFileInfo([table]), spoken])
