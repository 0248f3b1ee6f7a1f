"""Grass, leaves, branches that divide as branches do, spruces."""

from __future__ import annotations

from dataclasses import dataclass

import bpy
import numpy as np
from numpy.typing import NDArray

from .field import Points, noise, through, turns
from .shape import Part, copies, join, mesh, tube


def blade(bend: float = 0.4, width: float = 0.06, steps: int = 5) -> Part:
    """One blade of grass of height 1, bent over towards +x by `bend`."""
    t = np.linspace(0, 1, steps)
    centre = np.stack([bend * t**2, 0 * t, t * (1 - 0.35 * bend * t)], axis=1)
    half = width / 2 * (1 - t**1.6) + 0.002
    left, right = centre + np.stack([0 * t, -half, 0 * t], 1), centre + np.stack([0 * t, half, 0 * t], 1)
    corners = np.stack([left, right], axis=1).reshape(-1, 3)
    i = np.arange(steps - 1) * 2
    return corners, np.stack([i, i + 1, i + 3, i + 2], axis=1)


def grass(
    at: Points,
    height: Points | float,
    material: bpy.types.Material,
    *,
    seed: int = 0,
    tuft: int = 5,
    width: float = 0.05,
    bend: tuple[float, float] = (0.1, 0.7),
    wind: float = 0.0,
) -> bpy.types.Object:
    """A tuft of blades at each point (n, 3), `height` metres (n,); `wind` 0 to 1 bends all of them to the right."""
    rng = np.random.default_rng(seed)
    high = np.repeat(np.broadcast_to(np.asarray(height, float), (len(at),)), tuft) * rng.uniform(
        0.5, 1.15, len(at) * tuft
    )
    root = np.repeat(at, tuft, axis=0)
    root[:, :2] += rng.normal(0, 0.12, (len(root), 2)) * high[:, None]
    kinds = rng.integers(0, 6, len(root))
    facing = rng.random(len(root)) * 2 * np.pi
    facing = np.where(rng.random(len(root)) < wind, rng.normal(0, 0.6, len(root)), facing)
    parts, tints = [], []
    for kind in range(6):
        mine = kinds == kind
        one = blade(bend[0] + (bend[1] - bend[0]) * kind / 5 + wind * 0.4, width * (0.7 + 0.1 * kind))
        turn = turns(facing[mine], np.abs(rng.normal(0, 0.18, mine.sum())) + wind * 0.25, facing[mine])
        parts.append(copies(one, root[mine], turn, high[mine]))
        dry = noise(root[mine], 0.8, seed + 5, 2) * 0.3 + rng.random(mine.sum()) ** 2
        tints.append(np.repeat(np.clip(dry, 0, 1), len(one[0])))
    return mesh("grass", join(parts), material, tint=np.concatenate(tints))


def leaf(length: float = 1.0, width: float = 0.55, cup: float = 0.15, droop: float = 0.15, steps: int = 9) -> Part:
    """A plain oval leaf lying along +x from the origin, smooth-edged, folded along its midrib."""
    t = np.linspace(0, 1, steps)
    half = width / 2 * np.sin(np.pi * np.clip(t, 0.02, 0.98)) ** 0.75
    across = np.array([-1, -0.5, 0, 0.5, 1.0])
    x = np.repeat(t * length, 5)
    y = (half[:, None] * across).ravel()
    rise = cup * width * np.abs(across) ** 1.3 * (half[:, None] / width * 2) - droop * (t[:, None] ** 2) * length
    i, j = np.meshgrid(np.arange(4), np.arange(steps - 1))
    a = (j * 5 + i).ravel()
    return np.stack([x, y, rise.ravel()], axis=1), np.stack([a, a + 1, a + 6, a + 5], axis=1)


@dataclass(slots=True)
class Branches:
    """Branches grown towards light: `nodes` (n, 3), each one's `parent` (n,), and its `radius` in metres (n,)."""

    nodes: Points
    parent: NDArray[np.int64]
    radius: Points

    def chains(self) -> list[NDArray[np.int64]]:
        """Runs of nodes from where a branch leaves another to its tip, the thickest going on."""
        children: dict[int, list[int]] = {}
        for node in range(1, len(self.parent)):
            children.setdefault(int(self.parent[node]), []).append(node)
        starts, runs = [[0]], []
        while starts:
            run = starts.pop()
            while run[-1] in children:
                first, *others = sorted(children[run[-1]], key=lambda node: -self.radius[node])
                starts.extend([run[-1], other] for other in others)
                run.append(first)
            runs.append(np.array(run))
        return [run for run in runs if len(run) > 1]

    def part(self, thinnest: float = 0.0, flare: float = 0.0) -> Part:
        """The wood as tubes, leaving out what is thinner than `thinnest`; `flare` widens the foot."""
        parts = []
        for run in self.chains():
            radius = self.radius[run].copy()
            if len(run) > 1 and run[0] != 0:
                radius[0] = min(radius[0], radius[1] * 1.25)
            if radius[1] < thinnest:
                continue
            path = self.nodes[run].copy()
            for _ in range(3):
                if len(path) > 3:
                    path[1:-1] += 0.3 * (path[:-2] + path[2:] - 2 * path[1:-1])
                    radius[1:-1] += 0.3 * (radius[:-2] + radius[2:] - 2 * radius[1:-1])
            if len(path) > 2:
                fine = through([(*place, wide) for place, wide in zip(path, radius, strict=True)], len(path) * 2)
                path, radius = fine[:, :3], np.maximum(fine[:, 3], 1e-4)
            if flare and run[0] == 0:
                up = np.linalg.norm(path - path[0], axis=1)
                radius = radius * (1 + flare * np.exp(-up / (radius.max() * 2.2)))
            sides = 20 if radius.max() > 0.12 else 9 if radius.max() > 0.03 else 5
            corners, faces = tube(path, radius, sides)
            knots = noise(corners, float(radius.max()) * 3 + 0.02, 3, 3)
            centre = np.concatenate([np.repeat(path, sides, axis=0), path[:1], path[-1:]])
            corners = centre + (corners - centre) * (1 + 0.16 * knots)[:, None]
            parts.append((corners, faces))
        return join(parts)

    def twigs(self, thickest: float) -> Points:
        """The places of the nodes thinner than `thickest`."""
        return self.nodes[self.radius <= thickest]


def grow(
    goals: Points,
    root: list[tuple[float, float, float]],
    *,
    step: float,
    reach: float,
    done: float,
    pull: tuple[float, float, float] = (0, 0, 0),
    tip: float = 0.006,
    taper: float = 2.3,
    wander: float = 0.15,
    rounds: int = 260,
    seed: int = 0,
) -> Branches:
    """Branches from the trunk `root` towards `goals` (n, 3) (Runions et al. 2007, space colonisation).

    A goal draws the nearest node within `reach` and is gone when one comes within `done`; `pull` bends growth.
    """
    rng = np.random.default_rng(seed)
    trunk = through(root, max(3, int(sum(np.linalg.norm(np.diff(np.array(root), axis=0), axis=1)) / step)))
    nodes = [*trunk]
    parent = [0, *range(len(trunk) - 1)]
    nearest = np.full(len(goals), np.inf)
    whose = np.zeros(len(goals), int)
    alive = np.ones(len(goals), bool)
    fresh = list(range(len(nodes)))
    for _ in range(rounds):
        new = np.array([nodes[i] for i in fresh])
        for start in range(0, len(new), 200):
            far = np.linalg.norm(goals[:, None] - new[None, start : start + 200], axis=2)
            best = far.argmin(axis=1)
            close = far[np.arange(len(goals)), best]
            better = close < nearest
            nearest[better], whose[better] = close[better], np.array(fresh)[best[better] + start]
        alive &= nearest > done
        drawn = alive & (nearest < reach)
        if not drawn.any():
            break
        fresh = []
        for node in np.unique(whose[drawn]):
            mine = drawn & (whose == node)
            way = ((goals[mine] - nodes[node]) / nearest[mine, None]).sum(axis=0)
            way = way / (np.linalg.norm(way) + 1e-9) + pull + rng.normal(0, wander, 3)
            fresh.append(len(nodes))
            nodes.append(nodes[node] + way / np.linalg.norm(way) * step)
            parent.append(int(node))
    return Branches(np.array(nodes), np.array(parent), _radii(parent, tip, taper))


def _radii(parent: list[int], tip: float, taper: float) -> Points:
    """Each branch as thick as what it carries (da Vinci's rule with the exponent `taper`)."""
    load = np.zeros(len(parent))
    for node in range(len(parent) - 1, 0, -1):
        load[node] = max(load[node], tip**taper)
        load[parent[node]] += load[node]
    load[0] = max(load[0], load[1])
    return load ** (1 / taper)


def broadleaf(seed: int, height: float, width: float, *, trunk: float = 0.35, goals: int = 900) -> Branches:
    """A broad-leaved tree or, with a short `trunk` (share of the height), a bush; hang it with `foliage` or leave it bare."""
    rng = np.random.default_rng(seed)
    way = rng.normal(size=(goals, 3))
    way *= (rng.random(goals) ** 0.4 / np.linalg.norm(way, axis=1))[:, None]
    way *= (1 + 0.3 * noise(way, 0.8, seed, 3))[:, None]
    tall = height * (1 - trunk)
    crown = way * np.array([width / 2, width / 2, tall * 0.52]) + np.array([0, 0, height * trunk + tall * 0.5])
    bend = rng.normal(0, 0.05 * height, 2)
    root = [(0, 0, -0.1), (bend[0] * 0.3, bend[1] * 0.3, height * trunk * 0.5), (*bend, height * trunk)]
    step = height / 36
    return grow(
        crown,
        root,
        step=step,
        reach=height * 0.35,
        done=step * 2,
        tip=height * 0.0018,
        taper=2.15,
        pull=(0, 0, 0.08),
        seed=seed,
    )


def foliage(
    at: Points,
    size: float,
    material: bpy.types.Material,
    *,
    each: int = 4,
    scatter: float = 0.2,
    seed: int = 0,
    sweep: tuple[float, float, float] = (0, 0, 0),
) -> bpy.types.Object:
    """`each` leaves of `size` metres around every point (n, 3), hanging a little, drawn towards `sweep`."""
    rng = np.random.default_rng(seed)
    one = leaf(1.0, 0.5, 0.25, 0.2, 4)
    place = np.repeat(at, each, axis=0) + rng.normal(0, scatter, (len(at) * each, 3))
    n = len(place)
    facing = rng.random(n) * 6.283
    if any(sweep):
        facing = np.where(rng.random(n) < 0.6, np.arctan2(sweep[1], sweep[0]) + rng.normal(0, 0.8, n), facing)
    turn = turns(facing, rng.normal(0.5, 0.6, n), facing)
    part = copies(one, place, turn, size * rng.uniform(0.6, 1.3, n))
    clumps = noise(place, size * 14, seed, 2) * 0.5 + 0.3
    return mesh(
        "leaves", part, material, even=True, tint=np.repeat(np.clip(clumps + rng.normal(0, 0.15, n), 0, 1), len(one[0]))
    )


def spruce(seed: int, height: float = 9.0, *, girth: float = 1.0, needles: float = 1.0) -> Part:
    """A spruce: boughs in uneven whorls that droop and turn up at the tip, each hung with twigs."""
    rng = np.random.default_rng(seed)
    trunk = through([(0, 0, -0.2), (0.02 * height * rng.normal(0, 0.3), 0, height * 0.5), (0, 0, height)], 10)
    parts = [tube(trunk, np.linspace(height * 0.016, 0.01, 10), 7)]
    lift = 0.05
    twig = _twig()
    at, turn, size = [], [], []
    while lift < 0.985:
        t = lift
        reach = height * 0.2 * girth * (1 - t) ** 0.85 * (0.35 + 0.65 * min(1, (t + 0.05) * 6)) + 0.03 * height * (
            1 - t
        )
        boughs = rng.integers(5, 8)
        first = rng.random() * 6.3
        for k in range(boughs):
            facing = first + k * 6.283 / boughs + rng.normal(0, 0.2)
            long = reach * rng.uniform(0.6, 1.15) * (0.25 if rng.random() < 0.06 else 1)
            droop = 0.45 * (1 - t) + rng.normal(0, 0.06) - 0.25 * t
            s = np.linspace(0, 1, 8)
            out = s * long
            down = -droop * long * s + 0.28 * long * s**2.4 + height * (t + rng.normal(0, 0.006))
            path = np.stack([np.cos(facing) * out, np.sin(facing) * out, down], axis=1)
            parts.append(tube(path, np.linspace(0.010, 0.003, 8) * height * 0.22, 3))
            along = rng.uniform(0.12, 1.0, max(5, int(26 * needles * (0.3 + 0.7 * long / (height * 0.2)))))
            base = np.stack([np.interp(along, s, path[:, axis]) for axis in range(3)], axis=1)
            swing = facing + rng.choice([-1, 1], len(along)) * rng.uniform(0.3, 1.1, len(along))
            at.append(base)
            turn.append(turns(swing, rng.normal(0.45, 0.3, len(along)), swing))
            size.append(height * 0.05 * rng.uniform(0.6, 1.25, len(along)) * (1.15 - 0.55 * along) * (1.1 - 0.5 * t))
        lift += rng.uniform(0.022, 0.04) * (1.15 - 0.5 * t)
    at.append(np.array([[0, 0, height * 0.985]] * 3))
    turn.append(turns(np.arange(3) * 2.1, np.full(3, -1.35), np.arange(3) * 2.1))
    size.append(np.full(3, height * 0.04))
    parts.append(copies(twig, np.concatenate(at), np.concatenate(turn), np.concatenate(size)))
    return join(parts)


def _twig() -> Part:
    """A spruce twig of length 1 along +x: a needled spray, flat and pointed, as two crossed jagged fans."""
    t = np.linspace(0, 1, 5)
    wide = np.array([0.06, 0.22, 0.2, 0.13, 0.0])
    fans = []
    for tilt in (0.25, -0.9):
        across = np.stack([0 * t, np.cos(tilt) * wide, np.sin(tilt) * wide], axis=1)
        spine = np.stack([t, 0 * t, -0.12 * t**2], axis=1)
        corners = np.stack([spine - across, spine + across], axis=1).reshape(-1, 3)
        corners[2::4, 0] += 0.07
        i = np.arange(4) * 2
        fans.append((corners, np.stack([i, i + 1, i + 3, i + 2], axis=1)))
    return join(fans)
