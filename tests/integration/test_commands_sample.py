"""The command sample: an invented shop in a store of its own, as the owner sees it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reputation_desktop.app import main
from reputation_desktop.store.opening import open_store
from tests.commands import Owner


def test_what_the_owner_sees(played_sample: tuple[Path, str]) -> None:
    """That it is invented, what came in, the score, who waits, what to look at, what rings, and where to look on."""
    folder, said = played_sample
    assert said.startswith(f"The sample shop “Quittenbogen” is invented. It lives in {folder}.\n")
    assert "Added “Own site”: a feed of reviews with stars\n" in said
    assert "Added “Town forum”: a feed without stars\n" in said
    assert "  Google: 63 new (from a file)\n" in said
    assert "  Google: 1 new, 2 edited, 1 no longer there (from a file)\n" in said
    assert "  Old portal: not read. 127.0.0.1 has trouble of its own (503)." in said
    assert "\nThe score: 5" in said
    assert " complaints are waiting, the oldest first:\n" in said
    assert "Please look, 1 review in a language that cannot be judged yet:\n" in said
    assert "  Complaints in the last seven days: 9, clearly more than in the half year before.\n" in said
    assert "Everything stored agrees with what it was computed from.\n" in said
    assert said.endswith(f'Look around: reputation-desktop inbox --data "{folder}"\n')
    assert (folder / "sample-shop.txt").read_text("utf-8").endswith("Everything here is invented.\n")


@pytest.mark.slow
def test_playing_again_for_a_program(guesthouse: Owner) -> None:
    """A second time begins anew in the same folder, and tells everything as objects."""
    guesthouse.does("counter", "--text", "Something of mine")
    objects = guesthouse.asks("sample")
    assert objects[-1] == {"folder": str(guesthouse.folder)}
    assert objects[-2] == {"ok": True, "problems": []}
    assert {"score", "waiting", "unjudged"} == set(objects[-3])
    assert {"channel", "new", "edited", "removed"} in [set(each) for each in objects]
    assert [each["failure"] for each in objects if each.get("failure")] != []
    steps = [(each["done"], each["of"]) for each in objects if "done" in each]
    assert steps == [(step, len(steps)) for step in range(1, len(steps) + 1)]
    assert len(steps) >= 20
    assert guesthouse.inbox("--search", "Something of mine") == []


def test_a_real_store_is_left_alone(owner: Owner) -> None:
    """The sample shop never plays in a store of the owner's."""
    owner.does("counter", "--text", "Real words")
    said = owner("sample")
    assert said.code == 2
    assert said.sentence == (
        f"{owner.folder} holds a real store. Choose another folder for the sample shop with --data."
    )
    assert owner.texts() == ["Real words"]


def test_without_a_place_to_play(owner: Owner, tmp_path: Path) -> None:
    """A folder that cannot be made is told."""
    (tmp_path / "file").write_text("")
    owner.folder = tmp_path / "file" / "below"
    said = owner("sample")
    assert said.code == 1
    assert f"The data folder {owner.folder} cannot be written" in said.sentence


def test_it_never_touches_the_owners_own_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without --data it lives beside the real store, and even its log does."""
    import platformdirs

    monkeypatch.setattr(platformdirs, "user_data_dir", lambda *_, **__: str(tmp_path / "ReputationDesktop"))
    open_store(tmp_path / "ReputationDesktop-sample").close()  # as if it were a real one: refused at once
    assert main(["sample"]) == 2
    assert not (tmp_path / "ReputationDesktop").exists()
    assert main(["channels", "--json"]) == 0
    assert (tmp_path / "ReputationDesktop" / "reputation.sqlite3").exists()
    assert json.dumps(capsys.readouterr().out) == '""'
