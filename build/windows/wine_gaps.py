"""What wine lacks and Qt asks for: stand-ins that are lent to wine, and never shipped.

Every Windows 10 has its own `icuuc.dll`, by which Qt reads text in rare encodings; wine 8 has none, so that not even
QtCore would load. The stand-in knows no encoding at all, which is an answer Qt can live with.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from build.windows.windows_python import COMPILER

ICU = "icuuc.dll"

STAND_INS = (ICU,)
"""Never in a package: a real Windows would load them in place of its own."""

_ICU_FUNCTIONS = (
    "UCNV_FROM_U_CALLBACK_SUBSTITUTE", "UCNV_TO_U_CALLBACK_SUBSTITUTE", "ucnv_cbFromUWriteUChars",
    "ucnv_cbToUWriteUChars", "ucnv_close", "ucnv_countAvailable", "ucnv_fromUCountPending", "ucnv_fromUnicode",
    "ucnv_getAvailableName", "ucnv_getFromUCallBack", "ucnv_getMaxCharSize", "ucnv_getName", "ucnv_getStandardName",
    "ucnv_getToUCallBack", "ucnv_open", "ucnv_reset", "ucnv_setFromUCallBack", "ucnv_setToUCallBack",
    "ucnv_toUCountPending", "ucnv_toUnicode",
)  # fmt: skip


def make_stand_ins(folder: Path) -> tuple[Path, ...]:
    """Compiles them into `folder`; every function says 0, which is “none” and “nothing”."""
    folder.mkdir(parents=True, exist_ok=True)
    source, made = folder / "icuuc.c", folder / ICU
    functions = (f"__declspec(dllexport) long long {name}(void) {{ return 0; }}" for name in _ICU_FUNCTIONS)
    source.write_text("\n".join([*functions, ""]), encoding="ascii")
    subprocess.run([COMPILER, "-shared", "-s", source, "-o", made], check=True)
    return (made,)


def shipped_stand_ins(bundle: Path) -> list[Path]:
    """Those that have got into a bundle all the same."""
    return sorted(path for path in bundle.rglob("*") if path.name.lower() in STAND_INS)
