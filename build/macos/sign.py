"""Signs the program or its disk image and has Apple look at it: `python -m build.macos.sign FILE`; runs on macOS.

Who signs comes from the environment, as build/SIGNING.md tells. Without an identity the signature says nothing about
anybody; an Apple chip asks for at least that, and macOS asks its user once whether to open the program.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from build.identity import ROOT

ENTITLEMENTS = ROOT / "build" / "macos" / "entitlements.plist"

NOBODY = "-"
"""The identity of a signature without one."""

_MACH_O = {bytes.fromhex(magic) for magic in ("feedface", "feedfacf", "cefaedfe", "cffaedfe", "cafebabe", "cafebabf")}
"""How files with machine code begin: both widths, both orders of bytes, and several machines in one file."""


@dataclass(frozen=True, slots=True)
class Notary:
    """A key of App Store Connect with which programs are handed in.

    `key` is the file that Apple gave out (`.p8`), `key_id` its number, `issuer` the team's.
    """

    key: str
    key_id: str
    issuer: str

    def line(self, parcel: Path) -> list[str]:
        """Hands a parcel in and waits for the answer; a refusal is an exit code."""
        whose = ["--key", self.key, "--key-id", self.key_id, "--issuer", self.issuer]
        return ["xcrun", "notarytool", "submit", str(parcel), *whose, "--wait", "--timeout", "30m"]


def identity_of(environment: Mapping[str, str]) -> str:
    """Who signs: `MACOS_IDENTITY`, a "Developer ID Application: …" in the keychain, or nobody."""
    return environment.get("MACOS_IDENTITY", "") or NOBODY


def notary_of(environment: Mapping[str, str]) -> Notary | None:
    """The key for Apple's look, from `MACOS_NOTARY_KEY`, `…_KEY_ID` and `…_ISSUER`; nothing where none is set.

    Raises:
        ValueError: some of the three are set and others are not.
    """
    names = ("MACOS_NOTARY_KEY", "MACOS_NOTARY_KEY_ID", "MACOS_NOTARY_ISSUER")
    missing = [name for name in names if not environment.get(name)]
    if len(missing) == len(names):
        return None
    if missing:
        raise ValueError(f"to hand the program in, {' and '.join(missing)} must be set too")
    return Notary(*(environment[name] for name in names))


def signing_order(app: Path) -> list[Path]:
    """What bears a signature, inside out: machine code and frameworks by depth, and the program last.

    A signature counts in what is inside, so that signing something inside later would break it.
    """
    inside = [path for path in app.rglob("*") if not path.is_symlink() and (_is_code(path) or _is_framework(path))]
    inside.sort(key=lambda path: (-len(path.parts), _is_framework(path), path))
    return [*inside, app]


def codesign_line(target: Path, identity: str, entitlements: Path | None = None) -> list[str]:
    """The command that signs one thing.

    With a real identity it asks for the hardened runtime and a time stamp, both of which Apple demands.
    """
    line = ["codesign", "--force", "--sign", identity]
    if identity != NOBODY:
        line += ["--options", "runtime", "--timestamp"]
    if entitlements:
        line += ["--entitlements", str(entitlements)]
    return [*line, str(target)]


def sign_program(app: Path, identity: str) -> None:
    """Signs everything in the program, then the program, and looks whether it holds."""
    for target in signing_order(app):
        subprocess.run(codesign_line(target, identity, ENTITLEMENTS if target == app else None), check=True)
    subprocess.run(["codesign", "--verify", "--deep", "--strict", str(app)], check=True)


def notarise(target: Path, notary: Notary) -> None:
    """Hands a signed program or image in, waits for Apple's word and fastens it to the file."""
    with tempfile.TemporaryDirectory() as scratch:
        parcel = target
        if target.is_dir():
            parcel = Path(scratch) / f"{target.stem}.zip"
            subprocess.run(["ditto", "-c", "-k", "--keepParent", str(target), str(parcel)], check=True)
        subprocess.run(notary.line(parcel), check=True)
    subprocess.run(["xcrun", "stapler", "staple", str(target)], check=True)
    subprocess.run(assess_line(target), check=True)


def assess_line(target: Path) -> list[str]:
    """Asks the system whether it would open the file without a question."""
    if target.is_dir():
        return ["spctl", "--assess", "--verbose", "--type", "execute", str(target)]
    return ["spctl", "--assess", "--verbose", "--type", "open", "--context", "context:primary-signature", str(target)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Signs, and where the keys are there hands in; says what was done and what was not."""
    parser = argparse.ArgumentParser(prog="python -m build.macos.sign", description="Signs the program for macOS.")
    parser.add_argument("target", type=Path, help="the program (a folder) or the disk image")
    target: Path = parser.parse_args(arguments).target
    identity, notary = identity_of(os.environ), notary_of(os.environ)
    if target.is_dir():
        sign_program(target, identity)
    elif identity != NOBODY:
        subprocess.run(codesign_line(target, identity), check=True)
    if identity == NOBODY:
        print(f"{target.name} is signed by nobody: MACOS_IDENTITY is not set. macOS will ask before it opens it.")
    elif notary is None:
        print(f"{target.name} is signed and was not handed in to Apple: MACOS_NOTARY_KEY is not set.")
    else:
        notarise(target, notary)
        print(f"{target.name} is signed, and Apple's word is fastened to it.")
    return 0


def _is_code(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) in _MACH_O


def _is_framework(path: Path) -> bool:
    return path.suffix == ".framework" and path.is_dir()


if __name__ == "__main__":
    raise SystemExit(main())
