"""Noise and curves over arrays of points: what keeps anything in the pictures from being even."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]


def points(x: Points | float, y: Points | float, z: Points | float = 0.0) -> Points:
    """Coordinates broadcast together, shape (n, 3)."""
    return np.stack([part.ravel() for part in np.broadcast_arrays(x, y, z)], axis=1).astype(float)


def noise(at: Points, scale: float = 1.0, seed: int = 0, octaves: int = 4, gain: float = 0.5) -> Points:
    """Fractal gradient noise at points (n, 3), about -1 to 1; `scale` is the size of the largest features in metres."""
    total, weight, place = np.zeros(len(at)), 1.0, np.asarray(at, float) / scale
    for octave in range(octaves):
        total += weight * _gradient_noise(place, seed + octave)
        place, weight = place * 2.03 + 7.1, weight * gain
    return total


def smooth(low: float, high: float, value: Points) -> Points:
    """0 below `low`, 1 above `high`, an S between; `low` may be the higher of the two."""
    t = np.clip((np.asarray(value) - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def through(stops: list[tuple[float, ...]], count: int) -> Points:
    """A smooth curve of `count` points through `stops` (each a tuple of the same length)."""
    known = np.asarray(stops, float)
    padded = np.concatenate([2 * known[:1] - known[1:2], known, 2 * known[-1:] - known[-2:-1]])
    t = np.linspace(0, len(known) - 1 - 1e-9, count)
    i, f = t.astype(int), (t - t.astype(int))[:, None]
    a, b, c, d = (padded[i + k] for k in range(4))
    return 0.5 * (2 * b + (c - a) * f + (2 * a - 5 * b + 4 * c - d) * f**2 + (3 * b - a - 3 * c + d) * f**3)


def turns(about_z: Points, lean: Points | float = 0.0, lean_towards: Points | float = 0.0) -> Points:
    """Rotation matrices (n, 3, 3): first turned about the upright, then leaned towards a direction (radians)."""
    about_z, lean, towards = np.broadcast_arrays(np.asarray(about_z, float), lean, lean_towards)
    return _about(towards, 2) @ _about(lean, 1) @ _about(about_z - towards, 2)


def _about(angle: Points, axis: int) -> Points:
    cos, sin = np.cos(angle), np.sin(angle)
    out = np.zeros((*angle.shape, 3, 3))
    i, j = ((1, 2), (2, 0), (0, 1))[axis]
    out[..., axis, axis] = 1
    out[..., i, i], out[..., j, j], out[..., i, j], out[..., j, i] = cos, cos, -sin, sin
    return out


@lru_cache(maxsize=64)
def _tables(seed: int) -> tuple[NDArray[np.int64], Points]:
    rng = np.random.default_rng(seed + 1000)
    order = rng.permutation(256)
    slopes = rng.normal(size=(256, 3))
    return np.concatenate([order, order, order]), slopes / np.linalg.norm(slopes, axis=1, keepdims=True)


def _gradient_noise(at: Points, seed: int) -> Points:
    order, slopes = _tables(seed)
    cell = np.floor(at).astype(int)
    inside = at - cell
    cell &= 255
    ease = inside**3 * (inside * (inside * 6 - 15) + 10)
    total = np.zeros(len(at))
    for corner in np.ndindex(2, 2, 2):
        index = order[order[order[cell[:, 0] + corner[0]] + cell[:, 1] + corner[1]] + cell[:, 2] + corner[2]]
        slope = np.einsum("ij,ij->i", slopes[index], inside - corner)
        total += slope * np.prod(np.where(corner, ease, 1 - ease), axis=1)
    return total * 1.6
