"""A program whose bounds and aim change and that is solved again, relaxed or in whole numbers."""

from __future__ import annotations

from dataclasses import dataclass

import highspy
import numpy as np

from panelapp.composition import solver
from panelapp.composition.counting import Floats, Ints
from panelapp.composition.model import Cancelled, IsCancelled

INFINITY = solver.INFINITY

# The solver lets a bound be missed by 1e-7; sums of a few dozen such misses stay well below this.
TOLERANCE = 1e-5


class Undecided(Exception):
    """The search ended at its limit with no solution and no proof that there is none."""


@dataclass(frozen=True, slots=True, eq=False)
class Relaxed:
    """The least cost when fractions are allowed, a point where it is reached, and the duals of the rows."""

    cost: float
    point: Floats
    duals: Floats


class Program:
    """Minimise ``cost·x`` with ``rows @ x`` and x within bounds.

    `rows` is rows by columns and stays; cost and bounds may be given anew between two runs, which are much
    faster than runs of new programs, the relaxed ones above all. Raises `Cancelled` from any run.
    """

    def __init__(
        self, rows: Floats, row_lower: Floats, row_upper: Floats, cancelled: IsCancelled | None = None
    ) -> None:
        self._rows = rows
        self.row_lower = row_lower
        self.row_upper = row_upper
        self.lower: Floats = np.zeros(rows.shape[1])
        self.upper: Floats = np.full(rows.shape[1], INFINITY)
        self.cost: Floats = np.zeros(rows.shape[1])
        self.proved = False
        """Whether the last run in whole numbers ended with a proof: of the least cost, or that nothing fits."""
        self._cancelled = cancelled
        self._stopped = False
        self._relaxed: highspy.Highs | None = None
        self._whole: highspy.Highs | None = None

    def relaxed(self) -> Relaxed | None:
        """Solve with fractions allowed; None when nothing is within the bounds."""
        if self._contradicted():
            return None
        if not self._rows.shape[1]:
            return Relaxed(0.0, np.zeros(0), np.zeros(len(self._rows)))
        if self._relaxed is None:
            self._relaxed = self._new(whole=False)
        highs = self._relaxed
        if not self._run(highs):
            return None
        solution = highs.getSolution()
        return Relaxed(
            float(highs.getInfo().objective_function_value),
            np.array(solution.col_value),
            np.array(solution.row_dual),
        )

    def whole(self, branches: int | None = None, gap: float = solver.ABSOLUTE_GAP) -> Ints | None:
        """Solve in whole numbers, to within `gap` of the least cost; None when nothing is within the bounds.

        The search ends after so many `branches` and gives the best it has. Raises `Undecided` when it has none.
        """
        if self._contradicted():
            return None
        if not self._rows.shape[1]:
            self.proved = True
            return np.zeros(0, dtype=np.int64)
        if self._whole is None:
            self._whole = self._new(whole=True)
        highs = self._whole
        highs.setOptionValue("mip_max_nodes", highspy.kHighsIInf if branches is None else branches)
        highs.setOptionValue("mip_abs_gap", gap)
        found = self._run(highs)
        self.proved = highs.getModelStatus() != highspy.HighsModelStatus.kSolutionLimit
        if not found:
            return None
        return np.rint(np.array(highs.getSolution().col_value)).astype(np.int64)

    def _new(self, whole: bool) -> highspy.Highs:
        highs = _new(self._rows, whole)
        if self._cancelled is not None:
            highs.cbMipInterrupt.subscribe(self._on_interrupt)
            highs.cbSimplexInterrupt.subscribe(self._on_interrupt)
            highs.disableCallbacks()
        return highs

    def _on_interrupt(self, event: highspy.HighsCallbackEvent) -> None:
        if self._cancelled is not None and event.data_in is not None and self._cancelled():
            self._stopped = True
            event.data_in.user_interrupt = True

    def _contradicted(self) -> bool:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        # without columns, of which the solver says nothing, every row is 0
        empty = not self._rows.shape[1] and bool(np.any(self.row_lower > 0) or np.any(self.row_upper < 0))
        return empty or bool(np.any(self.lower > self.upper) or np.any(self.row_lower > self.row_upper))

    def _run(self, highs: highspy.Highs) -> bool:
        columns, rows = self._rows.shape[1], self._rows.shape[0]
        highs.changeColsCost(columns, np.arange(columns, dtype=np.int32), self.cost)
        highs.changeColsBounds(columns, np.arange(columns, dtype=np.int32), self.lower, self.upper)
        # highspy has it, its types do not say so
        highs.changeRowsBounds(  # pyright: ignore[reportAttributeAccessIssue]
            rows, np.arange(rows, dtype=np.int32), self.row_lower, self.row_upper
        )
        self._stopped = False
        if self._cancelled is not None:
            highs.enableCallbacks()
        try:
            highs.run()
            if not self._stopped and highs.getModelStatus() == highspy.HighsModelStatus.kUnknown:
                # now and then the way on from where the last run ended leads nowhere: begin from nothing
                highs.clearSolver()
                highs.run()
        finally:
            # the solver holds a reference to itself through its callbacks
            if self._cancelled is not None:
                highs.disableCallbacks()
        if self._stopped:
            raise Cancelled
        status = highs.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            return False
        if status == highspy.HighsModelStatus.kOptimal:
            return True
        if status != highspy.HighsModelStatus.kSolutionLimit:
            raise RuntimeError(f"the solver stopped with {highs.modelStatusToString(status)}")
        found = highs.getInfo().primal_solution_status == int(highspy.SolutionStatus.kSolutionStatusFeasible)
        if not found:
            raise Undecided
        return True


def _new(rows: Floats, whole: bool) -> highspy.Highs:
    number, columns = rows.shape
    nothing, no_rows = np.zeros(columns), np.zeros(number)
    highs = highspy.Highs()
    solver.set_up(highs)
    # restarts now and then take five times as long, and hardly ever pay on programs of this size
    highs.setOptionValue("mip_allow_restart", False)
    if not whole:
        # what is presolved anew each time cannot go on from where the last run ended
        highs.setOptionValue("presolve", "off")
    highs.passModel(solver.model(nothing, nothing, nothing, rows, no_rows, no_rows, whole))
    return highs
