"""The two kinds of trouble a person can do something about; anything else is a bug.

A code is a dotted word such as ``import.empty_file``; `panelapp.ui.notices` words it in the user's language.
Parameters are shown to the user and may reach a log: they never hold data about a person.
"""

from __future__ import annotations


class Problem(Exception):
    """Something the user is told in plain words: a code and the numbers or names of things it concerns."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.code!r}, {self.params!r})"


class UserError(Problem):
    """A mistake the user can mend: a wrong file, an empty field, wanted numbers that cannot be met."""


class EnvironmentProblem(Problem):
    """A problem of the machine: disk full, file locked, medium gone."""
