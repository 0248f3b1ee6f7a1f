"""A program whose bounds and aim change and that is solved again, relaxed or in whole numbers."""

from __future__ import annotations

from dataclasses import dataclass

import highspy
import numpy as np

from panelapp.composition.counting import Floats, Ints
from panelapp.composition.model import Cancelled, IsCancelled

INFINITY = highspy.kHighsInf

# The solver lets a bound be missed by 1e-7; sums of a few dozen such misses stay well below this.
TOLERANCE = 1e-5

ABSOLUTE_GAP = 1e-6


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
        if self._relaxed is None:
            self._relaxed = self._new(whole=False)
        solver = self._relaxed
        if not self._run(solver):
            return None
        solution = solver.getSolution()
        return Relaxed(
            float(solver.getInfo().objective_function_value),
            np.array(solution.col_value),
            np.array(solution.row_dual),
        )

    def whole(self, branches: int | None = None, gap: float = ABSOLUTE_GAP) -> Ints | None:
        """Solve in whole numbers, to within `gap` of the least cost; None when nothing is within the bounds.

        The search ends after so many `branches` and gives the best it has. Raises `Undecided` when it has none.
        """
        if self._contradicted():
            return None
        if self._whole is None:
            self._whole = self._new(whole=True)
        solver = self._whole
        solver.setOptionValue("mip_max_nodes", highspy.kHighsIInf if branches is None else branches)
        solver.setOptionValue("mip_abs_gap", gap)
        found = self._run(solver)
        self.proved = solver.getModelStatus() != highspy.HighsModelStatus.kSolutionLimit
        if not found:
            return None
        return np.rint(np.array(solver.getSolution().col_value)).astype(np.int64)

    def _new(self, whole: bool) -> highspy.Highs:
        solver = _new(self._rows, whole)
        if self._cancelled is not None:
            solver.cbMipInterrupt.subscribe(self._on_interrupt)
            solver.cbSimplexInterrupt.subscribe(self._on_interrupt)
            solver.disableCallbacks()
        return solver

    def _on_interrupt(self, event: highspy.HighsCallbackEvent) -> None:
        if self._cancelled is not None and event.data_in is not None and self._cancelled():
            self._stopped = True
            event.data_in.user_interrupt = True

    def _contradicted(self) -> bool:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        return bool(np.any(self.lower > self.upper) or np.any(self.row_lower > self.row_upper))

    def _run(self, solver: highspy.Highs) -> bool:
        columns, rows = self._rows.shape[1], self._rows.shape[0]
        solver.changeColsCost(columns, np.arange(columns, dtype=np.int32), self.cost)
        solver.changeColsBounds(columns, np.arange(columns, dtype=np.int32), self.lower, self.upper)
        # highspy has it, its types do not say so
        solver.changeRowsBounds(  # pyright: ignore[reportAttributeAccessIssue]
            rows, np.arange(rows, dtype=np.int32), self.row_lower, self.row_upper
        )
        self._stopped = False
        if self._cancelled is not None:
            solver.enableCallbacks()
        try:
            solver.run()
        finally:
            # the solver holds a reference to itself through its callbacks
            if self._cancelled is not None:
                solver.disableCallbacks()
        if self._stopped:
            raise Cancelled
        status = solver.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            return False
        if status == highspy.HighsModelStatus.kOptimal:
            return True
        if status != highspy.HighsModelStatus.kSolutionLimit:
            raise RuntimeError(f"the solver stopped with {solver.modelStatusToString(status)}")
        found = solver.getInfo().primal_solution_status == int(highspy.SolutionStatus.kSolutionStatusFeasible)
        if not found:
            raise Undecided
        return True


def _new(rows: Floats, whole: bool) -> highspy.Highs:
    filled = rows.T != 0
    program = highspy.HighsLp()
    program.num_col_ = rows.shape[1]
    program.num_row_ = rows.shape[0]
    program.col_cost_ = np.zeros(rows.shape[1])
    program.col_lower_ = np.zeros(rows.shape[1])
    program.col_upper_ = np.zeros(rows.shape[1])
    program.row_lower_ = np.zeros(rows.shape[0])
    program.row_upper_ = np.zeros(rows.shape[0])
    program.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    program.a_matrix_.start_ = np.concatenate(([0], np.cumsum(filled.sum(axis=1)))).astype(np.int32)
    program.a_matrix_.index_ = np.nonzero(filled)[1].astype(np.int32)
    program.a_matrix_.value_ = rows.T[filled]
    if whole:
        program.integrality_ = [highspy.HighsVarType.kInteger] * rows.shape[1]
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("random_seed", 0)
    solver.setOptionValue("mip_rel_gap", 0.0)
    # restarts now and then take five times as long, and hardly ever pay on programs of this size
    solver.setOptionValue("mip_allow_restart", False)
    if not whole:
        # what is presolved anew each time cannot go on from where the last run ended
        solver.setOptionValue("presolve", "off")
    solver.passModel(program)
    return solver
