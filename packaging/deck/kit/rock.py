"""Stones: broken along planes, then worn; never dough."""

from __future__ import annotations

import numpy as np

from .field import noise
from .shape import Part, ball


def stone(
    seed: int,
    *,
    size: tuple[float, float, float] = (1, 1, 1),
    faces: int = 14,
    wear: float = 0.06,
    rough: float = 0.05,
    detail: int = 56,
) -> Part:
    """One stone of about `size` metres: `faces` broken planes, edges worn by `wear`, roughness of the skin `rough`."""
    rng = np.random.default_rng(seed)
    way, around = ball(detail, detail * 2)
    planes = rng.normal(size=(faces, 3))
    planes = np.concatenate([planes / np.linalg.norm(planes, axis=1, keepdims=True), [[0, 0, 1], [0, 0, -1]]])
    planes[-2:] += rng.normal(0, 0.08, (2, 3))
    depth = np.concatenate([rng.uniform(0.72, 1.05, faces), rng.uniform(0.7, 0.9, 2)])
    reach = depth / np.maximum(way @ planes.T, 0.05)
    reach = np.concatenate([reach, np.full((len(way), 1), 1.22)], axis=1)  # no spikes where planes leave a gap
    nearest = -wear * np.log(np.exp(-reach / wear).sum(axis=1))
    skin = noise(way * 1.0 + seed, 0.7, seed, 6, 0.55)
    chips = np.minimum(noise(way + seed, 0.35, seed + 9, 3), 0)
    corners = way * (nearest + rough * skin + rough * 0.8 * chips)[:, None]
    return corners * np.asarray(size) / 2, around


def slab(seed: int, size: tuple[float, float, float], *, worn: float = 0.0, detail: int = 90) -> Part:
    """A flat stone slab of `size` metres with broken edges, its top at half its height, `worn` metres in the middle."""
    way, around = ball(detail, detail * 2)
    rng = np.random.default_rng(seed)
    power = 5.0
    square = (np.abs(way) ** power).sum(axis=1) ** (-1 / power)
    corners = way * square[:, None]
    lean = rng.normal(0, 0.05, 2)
    edge = noise(corners * [1, 1, 0.25] + seed, 0.6, seed, 5, 0.55)
    corners[:, :2] *= (1 + 0.06 * edge)[:, None]
    corners[:, :2] *= (1 - 0.05 * (corners[:, 2:] + 1) / 2) + 0.0
    corners *= np.asarray(size) / 2
    corners[:, 2] += corners[:, :2] @ lean * 0.2
    top = corners[:, 2] > 0
    relief = noise(corners, size[0] * 0.35, seed + 2, 6, 0.5)
    corners[:, 2] += np.where(top, 0.045, 0.02) * size[2] * relief * 1.6
    if worn:
        reach = (corners[:, 0] / size[0] * 2.6) ** 2 + (corners[:, 1] / size[1] * 2.4) ** 2
        corners[:, 2] -= np.where(top, worn * np.exp(-reach), 0)
    return corners, around


def courses(
    start: tuple[float, float],
    end: tuple[float, float],
    height: float,
    *,
    thick: float = 0.45,
    course: float = 0.16,
    seed: int = 0,
) -> list[tuple[Part, tuple[float, float, float], float]]:
    """A dry-stone wall between two places (x, y): its stones, where each lies, and how it is turned (radians)."""
    rng = np.random.default_rng(seed)
    first, way = np.array(start), np.array(end) - np.array(start)
    long = float(np.linalg.norm(way))
    turn = float(np.arctan2(way[1], way[0]))
    made = []
    level, row = 0.0, 0
    while level < height:
        high = course * rng.uniform(0.75, 1.25)
        along = -rng.random() * 0.3
        while along < long:
            wide = rng.uniform(0.18, 0.55) * (1.25 if row == 0 else 1)
            tall = high * rng.uniform(0.9, 1.25)
            part = stone(
                seed * 900 + len(made),
                size=(wide * 1.12, thick, tall * 1.15),
                faces=16,
                wear=0.03,
                rough=0.07,
                detail=32,
            )
            place = first + way / long * (along + wide / 2)
            lift = level + tall / 2 + rng.normal(0, 0.01)
            made.append(
                (part, (float(place[0]), float(place[1] + rng.normal(0, 0.03)), lift), turn + rng.normal(0, 0.05))
            )
            along += wide
        level += high * 0.95
        row += 1
    return made
