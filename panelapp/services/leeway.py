"""What the wanted numbers leave the draw no choice about, worked out before anything is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from panelapp.composition import model

SETTLED_UP_TO = 5_000
"""In larger pools only the numbers that force somebody in alone are looked for."""


@dataclass(frozen=True, slots=True)
class Leeway:
    """Numbers that force somebody in, alone or together, and how many are certain of a seat or cannot get one.

    Those locked in, and those who have dropped out, are counted in neither. Features are attribute ids.
    """

    findings: tuple[model.Finding, ...] = ()
    certain: int = 0
    never: int = 0

    @property
    def whole(self) -> bool:
        """Whether everybody has a chance and nobody is certain."""
        return not (self.findings or self.certain or self.never)


def look(task: model.Task, cancelled: model.IsCancelled | None = None) -> Leeway:
    """What the numbers of this task leave no choice about; nothing where they cannot be met at all.

    Touches no store, so it may run on a worker thread. Raises `composition.model.Cancelled`.
    """
    from panelapp.composition import forced

    findings = forced.forced(task)
    if len(task.pool.people) > SETTLED_UP_TO:
        return Leeway(findings)
    found = forced.certainty(task, cancelled)
    if found.never >= frozenset(task.pool.people) - task.must_exclude:
        return Leeway()
    return Leeway(
        (*findings, *forced.forced_together(task, found.always, cancelled)),
        len(found.always - task.must_include),
        len(found.never),
    )
