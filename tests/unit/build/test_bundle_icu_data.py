import shutil
import struct
import subprocess
from pathlib import Path

import pytest

from build.bundle.icu_data import is_kept, shrink, with_less

HEADER = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD" + bytes(16)
ITEMS = {"icudt73l/cnvalias.icu": b"converters", "icudt73l/coll/de.res": b"a before b", "icudt73l/zone/de.res": b"MEZ"}


def packed(items: dict[str, bytes]) -> bytes:
    names = b"".join(name.encode() + b"\0" for name in items)
    name_at, begin = 4 + 8 * len(items), 4 + 8 * len(items) + len(names)
    table, bodies = struct.pack("<I", len(items)), b""
    for name, body in items.items():
        table += struct.pack("<II", name_at, begin + len(bodies))
        name_at += len(name) + 1
        bodies += body.ljust(32, b"\0")
    return HEADER + table + names + bodies


def test_the_order_of_words_stays_and_all_else_goes() -> None:
    less = with_less(packed(ITEMS))

    assert less.startswith(HEADER)
    assert struct.unpack_from("<I", less, len(HEADER)) == (1,)
    assert b"icudt73l/coll/de.res\0" in less
    assert b"a before b" in less
    assert b"MEZ" not in less


def test_what_is_kept_begins_where_its_entry_says_on_a_round_address() -> None:
    less = with_less(packed(ITEMS), lambda item: "cnvalias" not in item)[len(HEADER) :]
    entries = [struct.unpack_from("<II", less, 4 + 8 * number) for number in range(2)]

    names = [less[at : less.index(b"\0", at)].decode() for at, _ in entries]
    assert names == ["icudt73l/coll/de.res", "icudt73l/zone/de.res"]
    assert [less[at:].startswith(body) for (_, at), body in zip(entries, (b"a before b", b"MEZ"), strict=True)] == [
        True,
        True,
    ]
    assert [at % 16 for _, at in entries] == [0, 0]


def test_something_else_is_not_taken_for_icu_data() -> None:
    with pytest.raises(ValueError, match="no package"):
        with_less(b"\x7fELF" + bytes(64))
    with pytest.raises(ValueError, match="nothing"):
        with_less(packed(ITEMS), lambda item: False)


def test_only_the_folder_of_orders_is_kept() -> None:
    assert is_kept("icudt73l/coll/root.res")
    assert is_kept("icudt74l/coll/ucadata.icu")
    assert not is_kept("icudt73l/de.res")


@pytest.mark.skipif(shutil.which("ld") is None, reason="binutils make the library")
def test_a_library_is_replaced_by_one_with_the_same_name_and_symbol(tmp_path: Path) -> None:
    library = tmp_path / "libicudata.so.73"
    (tmp_path / "icu.dat").write_bytes(packed(ITEMS))
    (tmp_path / "icu.s").write_text(
        ".section .rodata\n.globl icudt73_dat\n.type icudt73_dat, @object\n.balign 16\nicudt73_dat:\n"
        '.incbin "icu.dat"\n.size icudt73_dat, . - icudt73_dat\n'
    )
    subprocess.run(["as", "-o", "icu.o", "icu.s"], check=True, cwd=tmp_path)
    subprocess.run(["ld", "-shared", "-soname", library.name, "-o", str(library), "icu.o"], check=True, cwd=tmp_path)

    shrink(library, tmp_path / "work")

    told = subprocess.run(["readelf", "-dW", "--dyn-syms", str(library)], capture_output=True, text=True, check=True)
    assert "[libicudata.so.73]" in told.stdout
    assert "icudt73_dat" in told.stdout
    assert with_less(packed(ITEMS)) in library.read_bytes()

    with pytest.raises(ValueError, match="holds no data of ICU"):
        shrink(Path(shutil.which("ld") or ""), tmp_path / "work")
