"""The papers around the program: licence, changelog, readme, and what the files may not say."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import version

import pytest
from repository import ROOT, texts

from panelapp import __version__

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINNED = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["test"]]

# Put together from pieces, so that this file does not say them.
MACHINE = re.compile("|".join((r"/wo" r"rk/", r"/ro" r"ot/", r"/tm" r"p/", r"/ho" r"me/\w", r"C:\\+Us" r"ers")))
REGISTRY = re.compile(
    "|".join((r"py" r"pi\.org", r"python" r"hosted", r"npm" r"js\.", r"crates" r"\.io", r"proxy\.go" r"lang"))
)
UNFINISHED = re.compile("|".join((r"\bTO" r"DO\b", r"\bFIX" r"ME\b", r"\bX" r"XX\b", r"(?i:lorem ip" r"sum)")))
LEFT_OVER = re.compile(
    "|".join((r"(?i:\bproto" r"types?\b)", r"(?i:\biss" r"ue #?\d)", r"^[<=>]{7}( |$)")), re.MULTILINE
)


@pytest.mark.parametrize("pattern", [MACHINE, REGISTRY, UNFINISHED, LEFT_OVER], ids=lambda p: p.pattern[:12])
def test_files_speak_of_the_project_alone(pattern: re.Pattern[str]) -> None:
    found = {
        name: [match[0] for match in pattern.finditer(text)][:3]
        for name, text in texts().items()
        if pattern.search(text)
    }
    assert found == {}


def test_the_patterns_find_what_they_look_for() -> None:
    planted = " ".join("".join(pair) for pair in (("/wo", "rk/x"), ("py", "pi.org"), ("TO", "DO"), ("iss", "ue #3")))
    assert all(pattern.search(planted) for pattern in (MACHINE, REGISTRY, UNFINISHED, LEFT_OVER))
    assert len(texts()) > 50


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\n")
    assert re.findall(r"^(\d+)\. [A-Z]", text, re.MULTILINE) == [str(number) for number in range(1, 16)]
    assert "‘Compatible Licences’ according to Article 5 EUPL are:" in text
    assert text.rstrip().endswith("require the production of a new EUPL version.")
    assert PROJECT["project"]["license"] == "EUPL-1.2"


def test_the_version_is_the_same_everywhere() -> None:
    assert PROJECT["project"]["version"] == __version__
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.findall(r"^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d{2}-\d{2}$", changelog, re.MULTILINE)
    assert released[0] == __version__


def test_the_readme_begins_with_the_two_commands_and_its_links_lead_somewhere() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^    (python3 main\.py[^#\n]*?) *(?:#|$)", text, re.MULTILINE)
    assert commands[:2] == ["python3 main.py", "python3 main.py --test"]
    links = [link for link in re.findall(r"\]\(([^)]+)\)", text) if "://" not in link]
    assert len(links) >= 3
    assert [link for link in links if not (ROOT / link).is_file()] == []


def test_the_readme_names_every_layer() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    layers = [path.name for path in (ROOT / "panelapp").iterdir() if (path / "__init__.py").exists()]
    assert len(layers) == 6
    assert [name for name in layers if f"panelapp/{name}/" not in text] == []


@pytest.mark.parametrize("requirement", PINNED)
def test_every_dependency_is_pinned_to_what_is_tested(requirement: str) -> None:
    pin = re.fullmatch(r"([A-Za-z0-9-]+)==(\d+(?:\.\d+)+)", requirement)
    assert pin is not None
    assert version(pin[1]) == pin[2]


def test_every_flag_that_help_names_is_known_to_the_program() -> None:
    told = set(re.findall(r"--[a-z-]+", texts()["main.py"].split('HELP = """')[1].split('"""')[0]))
    known = set(re.findall(r'"(--[a-z-]+)"', texts()["panelapp/app.py"]))
    assert told == known | {"--test", "--version", "--help"}
