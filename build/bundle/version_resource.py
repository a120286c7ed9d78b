"""What Windows shows of an executable under Properties, Details."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from build.identity import SUMMARY, TITLE

if TYPE_CHECKING:
    from PyInstaller.utils.win32.versioninfo import VSVersionInfo

_ENGLISH, _UNICODE = 0x0409, 1200


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows counts, whatever else may follow the first numbers: `0.2.0` is (0, 2, 0, 0)."""
    numbers = map(int, re.findall(r"\d+", version.partition("+")[0]))
    first, second, third, fourth, *_ = (*numbers, 0, 0, 0, 0)
    return first, second, third, fourth


def version_resource(version: str, file_name: str) -> VSVersionInfo:
    """The resource of one executable.

    Args:
        version: the program's, such as `0.2.0`.
        file_name: the executable's.
    """
    from PyInstaller.utils.win32 import versioninfo as resource  # on Windows only

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
    strings = [resource.StringStruct(*text) for text in texts.items()]
    table = resource.StringTable(f"{_ENGLISH:04x}{_UNICODE:04x}", strings)
    spoken = resource.VarStruct("Translation", [_ENGLISH, _UNICODE])
    return resource.VSVersionInfo(
        ffi=resource.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[resource.StringFileInfo([table]), resource.VarFileInfo([spoken])],
    )
