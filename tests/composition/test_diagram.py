"""The diagram of all panels: the same ones as by going through all sets of people, and the heaviest among them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelapp.composition import diagram, oracle, types
from panelapp.composition.diagram import Diagram
from panelapp.composition.model import Cancelled, Task
from panelapp.composition.types import Types

from . import brute
from .pools import planted_task, small_tasks, with_households


def of(kinds: Types) -> Diagram:
    found = diagram.build(kinds, diagram.FEW_STATES, diagram.FEW_IN_A_LAYER)
    assert found is not None
    return found


@settings(max_examples=150, deadline=None)
@given(with_households(small_tasks()))
def test_it_holds_every_panel_once(task: Task) -> None:
    kinds = types.of(task)
    place = {person: number for number, person in enumerate(task.pool.people)}
    expected = {
        tuple(np.bincount(kinds.type_of[[place[each] for each in panel]], minlength=len(kinds.kinds)).tolist())
        for panel in brute.panels(task)
    }
    found = of(kinds)
    listed = [tuple(panel.tolist()) for panel in found.all()]
    assert len(set(listed)) == len(listed) == found.panels
    assert set(listed) == expected


@settings(max_examples=150, deadline=None)
@given(with_households(small_tasks()), st.integers(0, 1000), st.integers(0, 8))
def test_the_heaviest_comes_first_and_more_are_panels(task: Task, seed: int, more: int) -> None:
    kinds = types.of(task)
    weights = np.random.default_rng(seed).normal(size=len(kinds.kinds))
    found = of(kinds)
    heaviest, everything = found.heaviest(weights, more), found.all()
    assert kinds.fits(heaviest).all()
    assert len({panel.tobytes() for panel in heaviest}) == len(heaviest) <= 1 + more
    if len(everything):
        worth = heaviest @ weights
        assert worth[0] == pytest.approx((everything @ weights).max())
        assert (np.diff(worth) <= 1e-12).all()
    else:
        assert not len(heaviest)


@pytest.mark.parametrize("seed", range(3))
def test_it_agrees_with_a_search_over_whole_numbers(seed: int) -> None:
    kinds = types.of(planted_task(seed, people=60, seats=12, features=7))
    bounds = (kinds.lower, kinds.upper, kinds.least, kinds.most)
    found = of(kinds)
    for weights in np.random.default_rng(seed).random((3, len(kinds.kinds))):
        searched = oracle.any_panel(kinds, bounds, direction=weights)
        assert searched is not None
        started = oracle.any_panel(kinds, bounds, direction=weights, start=found.all()[0])
        assert started is not None
        assert found.heaviest(weights)[0] @ weights == pytest.approx(searched @ weights)
        assert started @ weights == pytest.approx(searched @ weights)


def test_too_many_states_are_no_diagram() -> None:
    kinds = types.of(planted_task(1, people=100, seats=20, features=5, slack=1))
    assert diagram.build(kinds, diagram.FEW_STATES, diagram.FEW_IN_A_LAYER) is None
    assert diagram.build(kinds, 1000, diagram.FEW_IN_A_LAYER) is None


def test_it_can_be_cancelled() -> None:
    kinds = types.of(planted_task(1, people=40, seats=10, features=5))
    with pytest.raises(Cancelled):
        diagram.build(kinds, diagram.FEW_STATES, diagram.FEW_IN_A_LAYER, lambda: True)
