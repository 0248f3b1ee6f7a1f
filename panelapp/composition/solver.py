"""Programs for HiGHS, solved alike each time: whole numbers, with a way to stop, and linear ones to go on from."""

from __future__ import annotations

import highspy
import numpy as np
from numpy.typing import NDArray

from panelapp.composition.counting import Floats, Ints
from panelapp.composition.model import Cancelled, IsCancelled

INFINITY = highspy.kHighsInf
ABSOLUTE_GAP = 1e-6
FEASIBLE = 1e-9
"""How far a bound may be broken in a linear program before a row is added to hold it."""


def minimise(
    cost: Floats,
    lower: Floats,
    upper: Floats,
    rows: Floats,
    row_lower: Floats,
    row_upper: Floats,
    cancelled: IsCancelled | None = None,
    branches: int | None = None,
    dense: bool = False,
    start: Ints | NDArray[np.int16] | None = None,
) -> Ints | None:
    """Find the whole numbers x with the least cost·x.

    `cost`, `lower` and `upper` have one number per column, `rows` is rows by columns, `row_lower` and
    `row_upper` bound ``rows @ x``. Returns x, or None when nothing satisfies the bounds. The optimum is
    proved to within 1e-6, so that where it is unique the answer does not depend on the machine. With
    `branches` the search ends after that many and gives the best x it has, or the first it then finds: a limit
    that, unlike one of time, gives the same answer each time. A `dense` cost leaves little to presolve or to guess, and
    is a third faster without either. A solution to `start` from that is among the best saves two thirds. Raises `Cancelled`.
    """
    check(cancelled)
    if np.any(lower > upper) or np.any(row_lower > row_upper):
        return None
    if not len(cost):
        return None if np.any(row_lower > 0) or np.any(row_upper < 0) else np.zeros(0, dtype=np.int64)
    solver = highspy.Highs()
    stopped = False

    def on_interrupt(event: highspy.HighsCallbackEvent) -> None:
        nonlocal stopped
        if cancelled is not None and event.data_in is not None and cancelled():
            stopped = True
            event.data_in.user_interrupt = True

    set_up(solver)
    solver.passModel(model(cost, lower, upper, rows, row_lower, row_upper, whole=True))
    if cancelled is not None:
        solver.cbMipInterrupt.subscribe(on_interrupt)
        solver.cbSimplexInterrupt.subscribe(on_interrupt)
    if dense:
        solver.setOptionValue("presolve", "off")
        solver.setOptionValue("mip_heuristic_effort", 0.0)
    if start is not None:
        solution = highspy.HighsSolution()
        solution.col_value = start.astype(np.float64).tolist()
        solver.setSolution(solution)
    if branches is not None:
        solver.setOptionValue("mip_max_nodes", branches)
    try:
        solver.run()
        if not stopped and _gave_up_empty_handed(solver):
            solver.resetOptions()
            set_up(solver)
            solver.setOptionValue("mip_max_improving_sols", 1)
            solver.run()
    finally:
        # the solver holds a reference to itself through its callbacks
        solver.disableCallbacks()
    if stopped:
        raise Cancelled
    status = solver.getModelStatus()
    if status == highspy.HighsModelStatus.kInfeasible:
        return None
    if status not in (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kSolutionLimit):
        raise RuntimeError(f"the solver stopped with {solver.modelStatusToString(status)}")
    return np.rint(np.array(solver.getSolution().col_value)).astype(np.int64)


def check(cancelled: IsCancelled | None) -> None:
    """Raise `Cancelled` when the caller has asked for that."""
    if cancelled is not None and cancelled():
        raise Cancelled


def linear(
    cost: Floats, lower: Floats, upper: Floats, rows: Floats, row_lower: Floats, row_upper: Floats
) -> highspy.Highs:
    """A linear program that maximises cost·x, to be changed and solved again from where it was; see `minimise`."""
    highs = highspy.Highs()
    set_up(highs)
    # the next solution is near the last one: looking for a smaller program would only cost that start
    highs.setOptionValue("presolve", "off")
    highs.setOptionValue("solver", "simplex")
    # each level stands on those before, and errors would add up
    highs.setOptionValue("primal_feasibility_tolerance", 1e-9)
    highs.setOptionValue("dual_feasibility_tolerance", 1e-9)
    program = model(cost, lower, upper, rows, row_lower, row_upper, whole=False)
    program.sense_ = highspy.ObjSense.kMaximize
    highs.passModel(program)
    return highs


def set_up(solver: highspy.Highs) -> None:
    """The options with which a program is solved alike each time."""
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("random_seed", 0)
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.setOptionValue("mip_abs_gap", ABSOLUTE_GAP)


def _gave_up_empty_handed(solver: highspy.Highs) -> bool:
    return (
        solver.getModelStatus() == highspy.HighsModelStatus.kSolutionLimit
        and solver.getInfo().primal_solution_status != int(highspy.SolutionStatus.kSolutionStatusFeasible)
    )


def model(
    cost: Floats, lower: Floats, upper: Floats, rows: Floats, row_lower: Floats, row_upper: Floats, whole: bool
) -> highspy.HighsLp:
    """The program in the solver's terms. Raises ValueError for a cost that is no number: the solver would not survive it."""
    if not np.isfinite(cost).all():
        raise ValueError("a cost is not a number")
    by_column = rows.T
    filled = by_column != 0
    program = highspy.HighsLp()
    program.num_col_ = len(cost)
    program.num_row_ = len(row_lower)
    program.col_cost_ = cost
    program.col_lower_ = lower
    program.col_upper_ = upper
    program.row_lower_ = row_lower
    program.row_upper_ = row_upper
    program.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    program.a_matrix_.start_ = np.concatenate(([0], np.cumsum(filled.sum(axis=1)))).astype(np.int32)
    program.a_matrix_.index_ = np.nonzero(filled)[1].astype(np.int32)
    program.a_matrix_.value_ = by_column[filled]
    if whole:
        program.integrality_ = [highspy.HighsVarType.kInteger] * len(cost)
    return program
