"""Who may know whom: the contracts in pyproject.toml, and what a start may load."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.timeout(300)
def test_nothing_points_back() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    checked = subprocess.run(
        [*command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    assert f"{len(contracts)} kept, 0 broken" in checked.stdout


def loaded_by(module: str) -> set[str]:
    """The names in sys.modules of a fresh Python after `import module`."""
    lines = f"import sys, {module}; print(*sys.modules, sep='\\n')"
    said = subprocess.run([sys.executable, "-c", lines], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(said.stdout.split())


@pytest.mark.parametrize(
    "module", ["panelapp.app", "panelapp.ui.main_window", "panelapp.reports", "panelapp.composition"]
)
def test_a_start_does_not_wait_for_what_it_may_never_need(module: str) -> None:
    loaded = loaded_by(module)
    assert module in loaded
    assert loaded.isdisjoint({"numpy", "highspy", "reportlab", "pikepdf", "python_calamine", "xlsxwriter"})
    assert loaded.isdisjoint({"click", "pluggy", "dateutil", "socket"})


def test_a_start_does_not_read_the_source_of_everything_it_loads() -> None:
    lines = "import panelapp.app, linecache; print(*linecache.cache, sep='\\n')"
    said = subprocess.run([sys.executable, "-c", lines], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "main_window.py" not in said.stdout


def test_the_domain_stands_on_the_standard_library_alone() -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in sorted((ROOT / "panelapp" / "domain").glob("*.py"))
        if path.stem != "__init__"
    ]
    assert modules
    loaded = loaded_by(", ".join(modules))
    ours = {"panelapp", "panelapp.errors", "panelapp.domain", *modules}
    tops = {name.partition(".")[0] for name in loaded - ours}
    assert "panelapp" not in tops
    # What site-packages hooks in at every start of Python is not the domain's doing.
    assert tops - sys.stdlib_module_names <= {name.partition(".")[0] for name in loaded_by("sys")}
