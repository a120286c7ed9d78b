"""The hosted workflows run nothing that is not pinned, and nothing that is not here."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from build.identity import COMMAND, COMPACT_TITLE, ROOT, TITLE

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))

pytestmark = pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)


def lines(workflow: Path) -> list[str]:
    return workflow.read_text(encoding="utf-8").splitlines()


def run_lines(workflow: Path) -> Iterator[str]:
    """The lines that a shell is given."""
    block_at = None
    for line in lines(workflow):
        at = len(line) - len(line.lstrip())
        if block_at is not None and line.strip() and at <= block_at:
            block_at = None
        if block_at is not None:
            yield line
        elif match := re.match(r"\s*(?:- )?run: (.*)", line):
            if match[1] in ("|", ">"):
                block_at = line.index("run:")
            else:
                yield match[1]


def test_every_action_is_pinned_by_its_commit_and_says_which_version_that_is(workflow: Path) -> None:
    used = [line for line in lines(workflow) if re.match(r"\s*(- )?uses:", line)]
    assert used
    assert [line for line in used if not re.search(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line)] == []


def test_every_module_that_is_run_is_here(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    modules = set(re.findall(r"-m (build\.[\w.]+)", text))
    assert [module for module in modules if importlib.util.find_spec(module) is None] == []


def test_every_target_of_make_and_every_list_of_requirements_is_here(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    known = (ROOT / "Makefile").read_text(encoding="utf-8")
    shell = "\n".join(run_lines(workflow))
    targets = [word for words in re.findall(r"\bmake ((?:[a-z-]+\b(?!=) ?)+)", shell) for word in words.split()]
    assert [target for target in targets if not re.search(rf"^{target}:", known, re.MULTILINE)] == []
    assert [
        name for name in re.findall(r"--(?:requirement|constraint) (\S+)", text) if not (ROOT / name).is_file()
    ] == []


def test_no_expression_is_pasted_into_a_shell(workflow: Path) -> None:
    assert [line for line in run_lines(workflow) if "${{" in line] == []


def test_nobody_gets_more_rights_or_time_than_a_job_needs(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    jobs = re.split(r"^  (?=\w[\w-]*:$)", text.split("\njobs:\n")[1], flags=re.MULTILINE)[1:]
    assert "\npermissions: {}\n" in text
    assert [job for job in jobs if "timeout-minutes:" not in job or "permissions:" not in job] == []
    assert text.count("actions/checkout@") == text.count("persist-credentials: false")


def test_the_places_it_looks_for_are_those_that_the_installers_use(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    named = set(re.findall(r"out[/\\]bundle[/\\]([\w .]+?)[/\\\"]", text))
    assert named <= {f"{TITLE}.app", COMPACT_TITLE, COMMAND}
