"""Every problem the program can raise has words, and the words take every parameter it brings."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from PySide6.QtWidgets import QApplication

from panelapp.errors import EnvironmentProblem, UserError
from panelapp.ui import problems

PROGRAM = Path(problems.__file__).parents[1]


def raised_codes() -> dict[str, set[str]]:
    """Code → names of parameters, from every `UserError("…", …)` and `EnvironmentProblem("…", …)` in the program."""
    found: dict[str, set[str]] = {}
    for path in PROGRAM.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name not in ("UserError", "EnvironmentProblem", "Problem") or not node.args:
                continue
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                found.setdefault(first.value, set()).update(k.arg for k in node.keywords if k.arg)
    return found


def test_every_code_has_words(look: QApplication) -> None:
    codes = raised_codes()
    assert len(codes) > 20
    assert sorted(set(codes) - problems.codes()) == []


def test_words_use_only_what_is_brought(look: QApplication) -> None:
    faults = []
    for code, names in raised_codes().items():
        bold, rest = problems.explain(UserError(code, **dict.fromkeys(names, 7)))
        left = re.findall(r"\{[^}]*\}", bold + rest)
        if left or not bold:
            faults.append((code, left))
    assert not faults


def test_a_code_nobody_worded_is_still_a_sentence(look: QApplication) -> None:
    bold, rest = problems.explain(EnvironmentProblem("something.new"))
    assert bold
    assert "something.new" in rest
