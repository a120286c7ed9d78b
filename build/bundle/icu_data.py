"""The part of ICU's data that Qt asks for, put in place of the whole.

Qt for Linux brings all that ICU knows of every language: 32 MB, a quarter of the bundle. Qt itself knows how dates and
numbers are written; of ICU it takes the order in which words are sorted. Names of time zones, of converters, and where
lines break come from elsewhere or are asked by nobody here. ICU is made to be built with less:
https://unicode-org.github.io/icu/userguide/icu_data/buildtool.html
"""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path

_MAGIC = b"CmnD"
_MAGIC_OFFSET = 12
_ALIGNMENT = 16
_KEPT = re.compile(r"[^/]+/coll/.+")

_LIBRARY = """
.section .note.GNU-stack,"",@progbits
.section .rodata
.globl {symbol}
.type {symbol}, @object
.balign 16
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
"""


def is_kept(item: str) -> bool:
    """Whether an item of the data, such as `icudt73l/coll/de.res`, is one that Qt asks for."""
    return _KEPT.fullmatch(item) is not None


def with_less(package: bytes, kept: Callable[[str], bool] = is_kept) -> bytes:
    """An ICU data package with fewer items.

    Its form is that of `UDataOffsetTOC` in ICU's `ucmndata.h`: a header, then a count, the offsets of each item's name
    and bytes, the names, and the bytes. Names are in order, since ICU looks for them by halves.

    Raises:
        ValueError: the bytes are no such package, or nothing in it is kept.
    """
    if package[_MAGIC_OFFSET : _MAGIC_OFFSET + 4] != _MAGIC:
        raise ValueError("this is no package of ICU's data")
    (header_size,) = struct.unpack_from("<H", package)
    items = [(name, body) for name, body in _items(package[header_size:]) if kept(name)]
    if not items:
        raise ValueError("nothing of ICU's data would be left")
    return package[:header_size] + _packed(items)


def _items(table: bytes) -> list[tuple[str, bytes]]:
    (count,) = struct.unpack_from("<I", table)
    offsets = [struct.unpack_from("<II", table, 4 + 8 * number) for number in range(count)]
    ends = [begin for _, begin in offsets[1:]] + [len(table)]
    return [
        (table[name : table.index(b"\0", name)].decode(), table[begin:end])
        for (name, begin), end in zip(offsets, ends, strict=True)
    ]


def _packed(items: list[tuple[str, bytes]]) -> bytes:
    names = b"".join(name.encode() + b"\0" for name, _ in items)
    first_name = 4 + 8 * len(items)
    bodies = bytearray(-(first_name + len(names)) % _ALIGNMENT)
    offsets, name_at, before = [], first_name, first_name + len(names)
    for name, body in items:
        offsets.append(struct.pack("<II", name_at, before + len(bodies)))
        bodies += body + bytes(-len(body) % _ALIGNMENT)
        name_at += len(name.encode()) + 1
    return struct.pack("<I", len(items)) + b"".join(offsets) + names + bytes(bodies)


def shrink(library: Path, work: Path) -> None:
    """Puts a library with less data in the place of `libicudata.so.N`; binutils' as and ld make it.

    Args:
        library: the one that came with Qt.
        work: a folder for what lies between.
    """
    symbol, begin, size = _data_of(library)
    less = with_less(library.read_bytes()[begin : begin + size])
    work.mkdir(parents=True, exist_ok=True)
    data, assembly, compiled = work / "icu.dat", work / "icu.s", work / "icu.o"
    data.write_bytes(less)
    assembly.write_text(_LIBRARY.format(symbol=symbol, data=data.name), encoding="ascii")
    subprocess.run(["as", "-o", compiled.name, assembly.name], check=True, cwd=work)
    line = ["ld", "-shared", "-z", "noexecstack", "--build-id=none", "-soname", library.name, "-o", str(library)]
    subprocess.run([*line, str(compiled)], check=True)


def _data_of(library: Path) -> tuple[str, int, int]:
    """The data's symbol, where in the file it begins and how long it is, in bytes."""
    told = subprocess.run(
        ["readelf", "-W", "-S", "--dyn-syms", str(library)], capture_output=True, text=True, check=True
    )
    symbol = re.search(r": ([0-9a-f]+) +(0x[0-9a-f]+|\d+) OBJECT .* (icudt\d+_dat)$", told.stdout, re.MULTILINE)
    section = re.search(r"\.rodata +PROGBITS +([0-9a-f]+) ([0-9a-f]+) ", told.stdout)
    if symbol is None or section is None:
        raise ValueError(f"{library.name} holds no data of ICU")
    begin = int(symbol[1], 16) - int(section[1], 16) + int(section[2], 16)
    return symbol[3], begin, int(symbol[2], 0)
