"""The panel of the largest weight, told by a diagram of all panels where there are few enough, else by a search."""

from __future__ import annotations

import numpy as np

from panelapp.composition import diagram, solver
from panelapp.composition.counting import Floats, Ints
from panelapp.composition.model import IsCancelled
from panelapp.composition.types import Panels, Types
from panelapp.composition.walk import Bounds

MOST_LISTED = 6_000
"""Panels up to which all are listed: linear programs over all of them then take less time than looking for some."""

MORE = 15
"""Panels told beside the heaviest one."""

MOST_TYPES = 800
"""Types beyond which no large diagram is tried: it would not be small enough."""


class Oracle:
    """What is known of the panels of a task; every answer is exact."""

    def __init__(self, types: Types, cancelled: IsCancelled | None = None) -> None:
        self._types, self._cancelled = types, cancelled
        self._diagram = diagram.build(types, diagram.FEW_STATES, diagram.FEW_IN_A_LAYER, cancelled)
        self._tried = self._diagram is not None or len(types.kinds) > MOST_TYPES

    @property
    def few(self) -> bool:
        """Whether the panels are so few that `listed` has all of them."""
        return self._diagram is not None and self._diagram.panels <= MOST_LISTED

    def listed(self) -> Panels:
        """All panels (panels by T) where they are `few`."""
        return self._diagram.all() if self._diagram is not None and self.few else np.zeros((0, 0), dtype=np.int16)

    def look_closer(self) -> bool:
        """Take seconds to make a diagram, where there is none yet; whether there is one."""
        if not self._tried:
            self._tried = True
            self._diagram = diagram.build(self._types, diagram.MANY_STATES, diagram.MANY_IN_A_LAYER, self._cancelled)
        return self._diagram is not None

    def heaviest(self, weights: Floats, start: Ints | Panels | None = None) -> Panels:
        """The panel x with the largest ``weights @ x`` first, and maybe some more of large weight; panels by T.

        `start` is the heaviest panel known so far (length T), from which a search is quicker. Nothing when there is
        no panel.
        """
        if self._diagram is not None:
            return self._diagram.heaviest(weights, MORE)
        types = self._types
        bounds = (types.lower, types.upper, types.least, types.most)
        panel = any_panel(types, bounds, self._cancelled, weights, start)
        return np.zeros((0, len(weights)), dtype=np.int16) if panel is None else panel[np.newaxis].astype(np.int16)


def any_panel(
    types: Types,
    bounds: Bounds,
    cancelled: IsCancelled | None = None,
    direction: Floats | None = None,
    start: Ints | Panels | None = None,
) -> Ints | None:
    """A panel within the bounds: some panel, or the one furthest in a direction (length T); None if there is none.

    A panel to `start` from, within the bounds and far in that direction, saves much of the search.
    """
    lower, upper, least, most = bounds
    return solver.minimise(
        cost=np.zeros(len(least)) if direction is None else -direction / max(float(np.abs(direction).max()), 1e-12),
        lower=least.astype(np.float64),
        upper=most.astype(np.float64),
        rows=np.vstack([np.ones(len(least)), types.matrix]),
        row_lower=np.concatenate(([types.seats], lower)).astype(np.float64),
        row_upper=np.concatenate(([types.seats], upper)).astype(np.float64),
        cancelled=cancelled,
        dense=direction is not None,
        start=start,
    )
