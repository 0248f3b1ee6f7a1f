"""Every panel of a task at once, as paths through a decision diagram, where the wanted numbers leave few ways.

A layer for each type decides how many of its people sit. Two beginnings of panels that leave the same needs and the
same room in every row are one state, so that there are far fewer states than beginnings (Bergman, Cire, van Hoeve,
Hooker, *Decision Diagrams for Optimization*, 2016). What is the heaviest panel is then told exactly by one pass, and
where panels are few they can be listed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from panelapp.composition.counting import Bools, Floats, Ints
from panelapp.composition.model import IsCancelled
from panelapp.composition.solver import check
from panelapp.composition.types import Panels, Types

FEW_STATES, FEW_IN_A_LAYER = 150_000, 12_000
"""States made in all and in one layer up to which a diagram is worth a try before anything else: 50 ms at most."""

MANY_STATES, MANY_IN_A_LAYER = 8_000_000, 300_000
"""The same where all else would take longer: three seconds and 200 MB at most."""

FREE = 2_000
"""States that any layer may have."""

SEED = 20261125

Arcs = NDArray[np.int32]
Numbers = NDArray[np.int16]


@dataclass(frozen=True, slots=True, eq=False)
class _Layer:
    """One type: `arcs` (choices by states) say to which state of the next layer `least`, `least` + 1, ... people lead.

    The next layer has `after` states; where there is no way, arcs lead to that number.
    """

    kind: int
    least: int
    arcs: Arcs
    after: int


class Diagram:
    """All panels of `types`; made by `build`."""

    def __init__(self, types: Types, layers: list[_Layer]) -> None:
        self._types = len(types.kinds)
        self._layers = layers
        many = np.array([1.0, 0.0])
        for layer in reversed(layers):
            many = np.append(many[layer.arcs].sum(axis=0), 0.0)
        self.panels = float(many[0])
        """How many panels of types there are; past 2 to the power of 53 about so many."""

    def heaviest(self, weights: Floats, more: int = 0) -> Panels:
        """The panel x with the largest ``weights @ x`` first, then up to so many `more` of large weight; panels by T.

        Those more are the heaviest of the panels that go on as well as can be after leaving the first one's way once.
        Nothing when there is no panel at all.
        """
        worth = np.array([0.0, -np.inf])
        after: list[Floats] = []
        choices: list[NDArray[np.uint8]] = []
        for layer in reversed(self._layers):
            after.append(worth)
            best, choice = worth[layer.arcs[0]], np.zeros(layer.arcs.shape[1], dtype=np.uint8)
            for people in range(1, len(layer.arcs)):
                other = worth[layer.arcs[people]] + people * weights[layer.kind]
                choice[other > best] = people
                np.maximum(best, other, out=best)
            choices.append(choice)
            worth = np.append(best + weights[layer.kind] * layer.least, -np.inf)
        if worth[0] == -np.inf:
            return np.zeros((0, self._types), dtype=np.int16)
        ways: list[tuple[float, int, int]] = [(-float(worth[0]), -1, 0)]
        state, so_far = 0, 0.0
        for depth, layer in enumerate(self._layers):
            each = so_far + weights[layer.kind] * (layer.least + np.arange(len(layer.arcs)))
            values = each + after[-1 - depth][layer.arcs[:, state]]
            chosen = int(choices[-1 - depth][state])
            ways += [(-float(value), depth, people) for people, value in enumerate(values) if people != chosen]
            state, so_far = int(layer.arcs[chosen, state]), float(each[chosen])
        ways = [way for way in sorted(ways)[: 1 + more] if way[0] < np.inf]
        return self._along(choices[::-1], sorted(ways, key=lambda way: (way[1] >= 0, way)))

    def _along(self, choices: list[NDArray[np.uint8]], ways: list[tuple[float, int, int]]) -> Panels:
        """The panels that go by these choices, but for one other choice of people at one depth each."""
        panels: Panels = np.zeros((len(ways), self._types), dtype=np.int16)
        states = np.zeros(len(ways), dtype=np.int64)
        depths, others = (np.array([way[place] for way in ways]) for place in (1, 2))
        for depth, (layer, choice) in enumerate(zip(self._layers, choices, strict=True)):
            chosen = np.where(depths == depth, others, choice[states])
            panels[:, layer.kind] = layer.least + chosen
            states = layer.arcs[chosen, states].astype(np.int64)
        return panels

    def all(self) -> Panels:
        """Every panel; panels by T."""
        found: Panels = np.zeros((int(self.panels > 0), self._types), dtype=np.int16)
        states = np.zeros(len(found), dtype=np.int64)
        for layer in self._layers:
            ways = layer.arcs[:, states]
            choice, beginning = np.nonzero(ways < layer.after)
            found = found[beginning]
            found[:, layer.kind] = layer.least + choice
            states = ways[choice, beginning]
        return found


def build(types: Types, states: int, in_a_layer: int, cancelled: IsCancelled | None = None) -> Diagram | None:
    """The diagram of a task, or None when it takes more than so many states in all or in a layer.

    A layer in the first half may have only its part of that: what grows so early will not fit. Raises `Cancelled`.
    """
    frontier = _Frontier(types)
    layers: list[_Layer] = []
    made = 0
    for number, kind in enumerate(_rarest_first(types), start=1):
        check(cancelled)
        layers.append(frontier.decide(kind))
        made += frontier.states
        room = max(FREE, min(1.0, 2.0 * number / len(types.kinds)) * in_a_layer)
        if frontier.confused or made > states or frontier.states > room:
            return None
    return Diagram(types, _leading_on(layers))


def _rarest_first(types: Types) -> Iterator[int]:
    """Types in the order of the layers: those in the rows with the fewest types left, which soon need no more telling."""
    left = np.arange(len(types.kinds))
    while len(left):
        codes = types.codes[left]
        alike = np.sort(np.bincount(codes.ravel(), minlength=len(types.rows))[codes], axis=1)
        first = int(np.lexsort(alike.T[::-1])[0]) if alike.shape[1] else 0
        yield int(left[first])
        left = np.delete(left, first)


def _leading_on(layers: list[_Layer]) -> list[_Layer]:
    """The layers without the states from which no panel can be had."""
    kept: list[_Layer] = []
    place = np.arange(layers[-1].after + 1, dtype=np.int32)
    for layer in reversed(layers):
        arcs, after = place[layer.arcs], int(place[-1])
        there = (arcs < after).any(axis=0)
        kept.append(_Layer(layer.kind, layer.least, arcs[:, there], after))
        many = int(there.sum())
        place = np.append(np.where(there, np.cumsum(there) - 1, many), many).astype(np.int32)
    return kept[::-1]


class _Frontier:
    """The states of one layer: what is still needed of each row, and what there is room for.

    Both are R by S; where nobody of a row is left to decide on, both are nothing. States are told apart by two sums
    of 64 bits each over all of these numbers.
    """

    def __init__(self, types: Types) -> None:
        self._types = types
        rows, groups = len(types.rows), types.codes.shape[1]
        # people still to be decided on, of each row and in all
        self._there = types.matrix.astype(np.int64) @ types.most
        self._all_there = int(types.most.sum())
        need, room = np.maximum(types.lower, 0), np.minimum(types.upper, self._there)
        start = slice(0, int(bool((need <= room).all() and (types.least <= types.most).all())))
        self._need: Numbers = need.astype(np.int16)[:, np.newaxis][:, start]
        self._room: Numbers = room.astype(np.int16)[:, np.newaxis][:, start]
        self._left: Numbers = np.array([types.seats], dtype=np.int16)[start]
        member = np.zeros((groups, rows), dtype=np.int64)
        for group, codes in enumerate(types.codes.T):
            member[group, codes] = 1
        self._group_need: Numbers = (member @ self._need).astype(np.int16)
        self._group_room: Numbers = (member @ self._room).astype(np.int16)
        generator = np.random.Generator(np.random.PCG64(SEED))
        self._factors = generator.integers(-(2**62), 2**62, size=(2, 2 * rows + 1))
        self._keys: Ints = np.zeros((2, len(self._left)), dtype=np.int64)
        self.confused = False
        """Whether two states could not be told apart."""

    @property
    def states(self) -> int:
        return len(self._left)

    def decide(self, kind: int) -> _Layer:
        """Go on to the states after a type has been decided on."""
        least, most = int(self._types.least[kind]), int(self._types.most[kind])
        rows = self._types.codes[kind]
        self._there[rows] -= most
        self._all_there -= most
        most = max(least, min(most, int(self._left.max(initial=0))))
        tried = [self._with(rows, people) for people in range(least, most + 1)]
        choice = np.repeat(np.arange(len(tried)), [len(each.before) for each in tried])
        before = np.concatenate([each.before for each in tried])
        keys = np.concatenate([each.keys for each in tried], axis=1)
        _, first, state = np.unique(keys[0], return_index=True, return_inverse=True)
        self.confused |= bool((keys[1] != keys[1, first][state]).any())
        arcs = np.full((len(tried), self.states), len(first), dtype=np.int32)
        arcs[choice, before] = state
        came = before[first]
        need = np.concatenate([each.need for each in tried], axis=1)[:, first]
        room = np.concatenate([each.room for each in tried], axis=1)[:, first]
        self._group_need = self._group_need[:, came] + need - self._need[rows][:, came]
        self._group_room = self._group_room[:, came] + room - self._room[rows][:, came]
        self._need, self._room = self._need[:, came], self._room[:, came]
        self._need[rows], self._room[rows] = need, room
        self._left = self._left[came] - (least + choice[first]).astype(np.int16)
        self._keys = keys[:, first]
        return _Layer(kind, least, arcs, len(first))

    def _with(self, rows: Ints, people: int) -> _Tried:
        """What there is when so many people of a type in these rows sit, of the states in which they can."""
        need, room = self._need[rows], self._room[rows]
        there = self._there[rows].astype(np.int16)[:, np.newaxis]
        needed, roomy = np.maximum(need - people, 0), np.minimum(room - people, there)
        left = self._left - people
        more_need, less_room = needed - need, roomy - room
        can: Bools = (left >= 0) & (left <= self._all_there) & (needed <= roomy).all(axis=0)
        can &= (self._group_need + more_need <= left).all(axis=0)
        can &= (self._group_room + less_room >= left).all(axis=0)
        before = np.flatnonzero(can)
        many = len(self._types.rows)
        keys = self._keys[:, before] - people * self._factors[:, -1:]
        for place, row in enumerate(rows):
            keys += np.multiply.outer(self._factors[:, row], more_need[place, before].astype(np.int64))
            keys += np.multiply.outer(self._factors[:, many + row], less_room[place, before].astype(np.int64))
        return _Tried(before, needed[:, before], roomy[:, before], keys)


@dataclass(frozen=True, slots=True, eq=False)
class _Tried:
    """Beginnings of panels after one choice: the states they come from, need and room in the rows of the type (groups
    by beginnings), and the two sums (2 by beginnings)."""

    before: Ints
    need: Numbers
    room: Numbers
    keys: Ints
