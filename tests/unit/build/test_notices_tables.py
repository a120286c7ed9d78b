"""The tables of known components are whole, and every kept licence text belongs to one of them."""

from __future__ import annotations

import pytest

from build.notices.component import TEXTS, kept_text, licence_names
from build.notices.known import Known, known_components, matches, packages_without_text, refusals
from build.notices.system_packages import packages_of_libraries

KNOWN = known_components("6.11.3")
BY_CRATES = {"LLVM-exception", "GPL-2.0"}
"""Asked for by what is compiled into the package cryptography, which lists it itself."""


@pytest.mark.parametrize("known", KNOWN, ids=lambda known: known.name)
def test_a_known_component_tells_all_that_its_licence_wants(known: Known) -> None:
    assert known.copyright
    assert known.files or known.inside
    assert known.source.startswith(("https://", "http://"))
    assert known.texts or all(kept_text(name) for name in licence_names(known.licence))
    assert "{" not in known.source + known.version


def test_every_kept_text_is_used() -> None:
    expressions = [each.licence for each in KNOWN] + [each.licence for each in packages_without_text()]
    names = {name for each in expressions for name in licence_names(each)}
    used = {path.name for name in names if (path := kept_text(name))}
    used |= {text.name for each in KNOWN for text in each.texts} | {f"{name}.txt" for name in BY_CRATES}
    used |= {"GPL-3.0.txt"}
    assert {path.name for path in TEXTS.iterdir()} - used == set()


def test_no_two_components_claim_the_same_library() -> None:
    for name in ("libxcb.so.1", "libxcb-render.so.0", "libxcb-render-util.so.0", "libX11.so.6", "libssl.so.3"):
        assert len([known for known in KNOWN if matches(name, known.files)]) == 1


def test_files_of_windows_are_known_however_they_are_written() -> None:
    runtime = next(known for known in KNOWN if known.name == "Microsoft C and C++ runtime")
    for place in ("VCRUNTIME140_1.dll", "PySide6/MSVCP140.dll", "api-ms-win-crt-heap-l1-1-0.dll"):
        assert matches(place, runtime.files)


def test_what_is_refused_is_known_to_nobody() -> None:
    assert refusals()
    for name in ("libreadline.so.8", "libgdbm.so.6"):
        assert any(matches(name, refusal.files) for refusal in refusals())
        assert not any(matches(name, known.files) for known in KNOWN)


def test_a_library_of_no_package_has_no_origin() -> None:
    assert packages_of_libraries(["libmystery.so.3"]) == {}
    assert packages_of_libraries([]) == {}
