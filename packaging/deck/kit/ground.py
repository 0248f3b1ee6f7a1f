"""Ground seen from the camera: fine near by, coarse far off, and where things may stand on it."""

from __future__ import annotations

from collections.abc import Callable

import bpy
import numpy as np

from .field import Points, noise, points
from .shape import Part, grid, mesh

Height = Callable[[Points, Points], Points]  # x and y in metres to z in metres


def terrain(
    height: Height,
    material: bpy.types.Material,
    *,
    near: float = 0.5,
    far: float = 400.0,
    spread: float = 0.8,
    columns: int = 320,
    rows: int = 420,
) -> bpy.types.Object:
    """A fan of ground from `near` to `far` metres before the camera, `spread` metres to each side per metre ahead."""
    ahead = np.geomspace(near, far, rows)
    side = np.linspace(-spread, spread, columns)
    x, y = (side[None] * (ahead[:, None] + near)).ravel(), np.repeat(ahead, columns)
    return mesh("ground", (np.stack([x, y, height(x, y)], axis=1), grid(columns, rows)), material)


def patch(
    height: Height,
    material: bpy.types.Material,
    x: tuple[float, float],
    y: tuple[float, float],
    columns: int = 300,
    rows: int = 300,
) -> bpy.types.Object:
    """An even rectangle of ground."""
    along, ahead = (part.ravel() for part in np.meshgrid(np.linspace(*x, columns), np.linspace(*y, rows)))
    return mesh("ground", (np.stack([along, ahead, height(along, ahead)], axis=1), grid(columns, rows)), material)


def ridge(
    distance: float,
    height: float,
    material: bpy.types.Material,
    *,
    seed: int = 0,
    base: float = 0.0,
    feature: float | None = None,
    rough: float = 0.45,
    tilt: float = 0.0,
    columns: int = 900,
) -> bpy.types.Object:
    """A far hill across the picture, `height` metres at most; `tilt` raises it to the right (or left, negative)."""
    half = distance * 0.9
    x = np.linspace(-half, half, columns)
    crest = ridge_line(x, distance, height, seed=seed, base=base, feature=feature, rough=rough, tilt=tilt)
    rows = np.array([0, 0.35, 0.65, 0.85, 0.96, 1.0])
    z = base - 2 + rows[:, None] * (crest[None] - base + 2)
    y = distance + (rows[:, None] * 0.25 - 0.25) * distance * 0.3 + 0 * z
    back = np.stack([x, np.full(columns, distance * 1.1), np.full(columns, base - 2)], axis=1)
    corners = np.concatenate([np.stack([np.broadcast_to(x, z.shape), y, z], axis=2).reshape(-1, 3), back])
    return mesh("ridge", (corners, grid(columns, len(rows) + 1)), material)


def ridge_line(
    x: Points,
    distance: float,
    height: float,
    *,
    seed: int = 0,
    base: float = 0.0,
    feature: float | None = None,
    rough: float = 0.45,
    tilt: float = 0.0,
) -> Points:
    """The crest of `ridge` at `x`, in metres."""
    line = noise(points(x, 0.0, distance), feature or distance * 0.35, seed, 6, rough)
    share = 0.55 + 0.4 * line + tilt * x / distance
    return base + height * np.clip(share, 0.02, None)


def strewn(
    count: int,
    near: float,
    far: float,
    *,
    seed: int = 0,
    spread: float = 0.6,
    keep: Callable[[Points, Points], Points] | None = None,
) -> tuple[Points, Points]:
    """About `count` places (x, y) in view, thinning with distance; `keep` gives the chance 0 to 1 that one stays."""
    rng = np.random.default_rng(seed)
    y = near * (far / near) ** rng.random(count)
    x = (rng.random(count) * 2 - 1) * spread * y
    if keep is not None:
        stays = rng.random(count) < keep(x, y)
        x, y = x[stays], y[stays]
    return x, y


def upon(height: Height, x: Points, y: Points, sunk: float = 0.0) -> Points:
    """The places (n, 3) on the ground, `sunk` metres into it."""
    return np.stack([x, y, height(x, y) - sunk], axis=1)


def pebbles(shape: Part, at: Points, sizes: Points, material: bpy.types.Material, seed: int = 0) -> bpy.types.Object:
    """Many small copies of one stone in one mesh, turned every way."""
    from .field import turns
    from .shape import copies

    rng = np.random.default_rng(seed)
    n = len(at)
    turn = turns(rng.random(n) * 6.3, rng.normal(0, 0.3, n), rng.random(n) * 6.3)
    flat = sizes[:, None] * rng.uniform([0.7, 0.7, 0.45], [1.3, 1.1, 0.9], (n, 3))
    return mesh("pebbles", copies(shape, at, turn, flat), material, tint=np.repeat(rng.random(n), len(shape[0])))
