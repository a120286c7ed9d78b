"""Writes the pictures: `python -m tests.screenshots DIR`, as `make screenshots DIR=…` does.

Everything at 1280×800, light and dark; the main pages also at 150 % text, at 1024×700, 1920×1080 and 2560×1440.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import shutil
import tempfile
import traceback
from pathlib import Path

LARGER = ((1024, 700, 1.0), (1280, 800, 1.5), (1920, 1080, 1.0), (2560, 1440, 1.0), (1280, 800, 2.0))


def main() -> None:
    """Plays the sample shop once and photographs it."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("target", type=Path, nargs="?", default=Path("out/pictures"))
    arguments.add_argument("--only", default="", help="scenes whose name contains this")
    arguments.add_argument("--language", default="en", help="en, de, or pseudo: longer words that nobody speaks")
    chosen = arguments.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as place:
        sample = Path(place) / "sample"
        _play(sample)
        try:
            _photograph(sample, chosen.target, chosen.only, chosen.language)
        except Exception:  # noqa: BLE001  # the window watches for faults and would only keep a report of this one
            traceback.print_exc()
            raise SystemExit(1) from None
    print(f"{len(list(chosen.target.glob('*.png')))} pictures in {chosen.target}")


def _play(folder: Path) -> None:
    from reputation_desktop.app import main as program

    with contextlib.redirect_stdout(io.StringIO()):
        code = program(["sample", "--data", str(folder)])
    if code:
        raise SystemExit("the sample shop could not be played")


def _photograph(sample: Path, target: Path, only: str, language: str) -> None:
    from reputation_desktop.ui.languages import speak
    from reputation_desktop.ui.start import Program, application
    from tests.screenshots import scenes
    from tests.screenshots.stage import open_stage
    from tests.screenshots.watching import watching
    from tests.words.pseudo import speak_pseudo

    folder = sample.with_name("shown")
    shutil.copytree(sample, folder)
    qt = application()
    program = Program(qt, folder)
    speak(qt, language)
    if language == "pseudo":
        speak_pseudo(qt)
    stage = open_stage(program, folder, target)

    def wanted(name: str) -> bool:
        return only in name

    for look in ("light", "dark"):
        for scene in (scenes.main_pages, scenes.other_pages, scenes.timelines, scenes.praising, scenes.inbox_states,
                      scenes.answering, watching, scenes.dialogs, scenes.trouble):  # fmt: skip
            if wanted(scene.__name__):
                stage.dress(look, 1280, 800)
                scene(stage)
        for width, height, scale in LARGER:
            if wanted("larger"):
                stage.dress(look, width, height, scale)
                scenes.main_pages(stage)
        stage.dress(look, 1280, 800)
        for fresh in (scenes.first_start, scenes.empty_shop, scenes.broken_store):
            if wanted(fresh.__name__):
                fresh(stage)
        for copied in (scenes.all_answered, scenes.welcome_back):
            if wanted(copied.__name__):
                copied(stage, sample)
        stage.open(folder)
    stage.close()


if __name__ == "__main__":
    main()
