"""What the wanted numbers leave to the draw and what they do not, worked out before anything is drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace

from panelapp.composition import model
from panelapp.services import chances, drawing, together
from panelapp.services.chances import Spread
from panelapp.services.composition import Situation

SETTLED_UP_TO = 5_000
"""In larger pools only the numbers that force somebody in alone are looked for."""


@dataclass(frozen=True, slots=True)
class Leeway:
    """Numbers that force somebody in, alone or together, and how many are certain of a seat or cannot get one.

    Those locked in, and those who have dropped out, are counted in neither. Features are attribute ids. `spread` is
    about everybody else, and None where the numbers cannot be met.
    """

    findings: tuple[model.Finding, ...] = ()
    certain: int = 0
    never: int = 0
    spread: Spread | None = None

    @property
    def whole(self) -> bool:
        """Whether everybody has a chance and nobody is certain."""
        return not (self.findings or self.certain or self.never)


def given_way(
    task: model.Task, cancelled: model.IsCancelled | None = None
) -> tuple[model.Task, tuple[model.Change, ...]]:
    """The task as a draw would have it, after numbers that would rather be met gave way, and what gave way.

    Touches no store. Raises `composition.model.Cancelled`.
    """
    from panelapp.composition import giving_way

    return giving_way.give_way(task, cancelled)


def glance(task: model.Task, cancelled: model.IsCancelled | None = None) -> Spread | None:
    """How even a draw would make the chances, as far as parts of people can tell; None where not even they will do.

    Numbers that would rather be met than must be give way as in a draw.

    Quick. Real panels nearly always reach these chances; where they do not, the smallest is smaller. Those locked in,
    and those who have dropped out, are left out. Touches no store. Raises `composition.model.Cancelled`.
    """
    from panelapp.composition import feasibility, leximin, types

    task, _ = given_way(task, cancelled)
    if feasibility.first_look(task):
        return None
    kinds = types.of(task)
    try:
        found = leximin.relaxed(kinds, cancelled).chances
    except ValueError:
        return None
    shares = [
        float(chance)
        for kind, people, chance in zip(kinds.kinds, kinds.members, found, strict=True)
        if not kind.locked
        for _ in people
    ]
    unable = len(task.pool.people) - len(task.must_exclude) - int(kinds.sizes.sum())
    return chances.spread_of([*shares, *[0.0] * unable])


def after(
    situation: Situation, finding: model.Finding, cancelled: model.IsCancelled | None = None, panels: int = 1
) -> Spread | None:
    """How even a draw would make the chances once this is done about numbers that cannot be met, as `glance` tells.

    They are those of a seat on any of so many `panels` drawn together. Finding "household_rule" stands for letting
    people of one household sit together, any other for its changes. Touches no store. Raises
    `composition.model.Cancelled`.
    """
    composed = situation.composition
    if finding.code == "household_rule":
        composed = replace(composed, panel=replace(composed.panel, one_per_household=False))
    else:
        composed = replace(composed, targets=drawing.apply_changes(composed.targets, finding.changes))
    task, _ = together.left_of_all(replace(situation, composition=composed), panels, cancelled)
    return glance(task, cancelled)


def look(task: model.Task, cancelled: model.IsCancelled | None = None) -> Leeway:
    """What the numbers of this task leave no choice about, and the chances of the others; nothing where they cannot
    be met at all.

    Touches no store, so it may run on a worker thread. Raises `composition.model.Cancelled`.
    """
    from panelapp.composition import forced

    task, _ = given_way(task, cancelled)
    findings = forced.forced(task)
    if len(task.pool.people) > SETTLED_UP_TO:
        return Leeway(findings, spread=glance(task, cancelled))
    found = forced.certainty(task, cancelled)
    if found.never >= frozenset(task.pool.people) - task.must_exclude:
        return Leeway()
    settled = replace(task, must_include=task.must_include | found.always, must_exclude=task.must_exclude | found.never)
    return Leeway(
        (*findings, *forced.forced_together(task, found.always, cancelled)),
        len(found.always - task.must_include),
        len(found.never),
        glance(settled, cancelled),
    )
