"""Boards, beams, posts and logs: each a little crooked, none quite like the next."""

from __future__ import annotations

from collections.abc import Sequence

import bpy
import numpy as np
from mathutils import Matrix, Vector

from .field import noise, points
from .shape import box, circle, mesh, sweep


def board(
    start: Sequence[float],
    end: Sequence[float],
    section: tuple[float, float],
    material: bpy.types.Material,
    *,
    up: Sequence[float] = (0, 0, 1),
    seed: int = 0,
    edge: float = 0.004,
    uneven: float = 0.004,
) -> bpy.types.Object:
    """A board or beam between two points, `section` its width and thickness in metres, its thickness towards `up`."""
    long = (Vector(end) - Vector(start)).length
    part = box((long, *section), edge, uneven=uneven, seed=seed)
    return _between(mesh("board", part, material), start, end, up)


def log(
    start: Sequence[float],
    end: Sequence[float],
    radius: float,
    material: bpy.types.Material,
    *,
    seed: int = 0,
    taper: float = 0.1,
    crooked: float = 0.02,
) -> bpy.types.Object:
    """A round post or log between two points, thinner by `taper` at the end, its ends bevelled and slightly hollow."""
    long = (Vector(end) - Vector(start)).length
    along = np.concatenate([[0, 0.15, 0.5, 1], np.linspace(1.5, long / radius * 6 - 1.5, 24)]) * radius / 6
    along = np.concatenate([along, long - along[3::-1]])
    wave = points(along, seed * 3.7)
    middle = crooked * np.stack([noise(wave, long * 0.6, seed + k, 2) for k in range(2)], axis=1)
    path = np.stack([along - long / 2, middle[:, 0], middle[:, 1]], axis=1)
    size = radius * (1 - taper * along / long) * (1 + 0.04 * noise(wave, radius * 3, seed + 5, 3))
    size[:4] *= (0.86, 0.93, 0.98, 1.0)
    size[-4:] *= (1.0, 0.98, 0.93, 0.86)
    corners, faces = sweep(path, circle(28), size)
    turn = np.arctan2(corners[:, 2], corners[:, 1])
    furrow = noise(np.stack([corners[:, 0] * 0.3, np.cos(turn), np.sin(turn)], axis=1), 0.5, seed + 8, 4)
    corners[:, 1:] *= (1 + 0.05 * furrow)[:, None]
    return _between(mesh("log", (corners, faces), material), start, end, (0, 0, 1))


def boards(
    count: int,
    first: Sequence[float],
    step: Sequence[float],
    run: Sequence[float],
    section: tuple[float, float],
    material: bpy.types.Material,
    *,
    up: Sequence[float] = (0, 0, 1),
    seed: int = 0,
    loose: float = 0.006,
) -> list[bpy.types.Object]:
    """`count` boards side by side: the first starts at `first` and runs along `run`, each next one a `step` on."""
    rng = np.random.default_rng(seed)
    made = []
    for k in range(count):
        start = np.asarray(first, float) + k * np.asarray(step, float) + rng.normal(0, loose, 3)
        end = start + np.asarray(run, float) + rng.normal(0, loose, 3)
        made.append(board(start.tolist(), end.tolist(), section, material, up=up, seed=seed * 50 + k))
    return made


def _between(
    made: bpy.types.Object, start: Sequence[float], end: Sequence[float], up: Sequence[float]
) -> bpy.types.Object:
    """Lay an object made along its own x between two points."""
    x = (Vector(end) - Vector(start)).normalized()
    y = Vector(up).cross(x)
    if y.length < 1e-4:
        y = Vector((0, 1, 0)).cross(x)
    y.normalize()
    turned = Matrix((x, y, x.cross(y))).transposed().to_4x4()
    made.matrix_world = Matrix.Translation((Vector(start) + Vector(end)) / 2) @ turned
    return made
