"""Meshes from arrays: grids, sweeps along a path, turned things, and many copies of one thing in one mesh."""

from __future__ import annotations

from collections.abc import Sequence

import bpy
import numpy as np
from numpy.typing import NDArray

from .field import Points, noise

Faces = NDArray[np.int64]
Part = tuple[Points, Faces]  # corners (n, 3) and four corners a face (m, 4); a triangle repeats its last corner


def mesh(
    name: str,
    part: Part,
    material: bpy.types.Material | None = None,
    *,
    even: bool = True,
    tint: Points | None = None,
    at: Sequence[float] = (0, 0, 0),
    turn: Sequence[float] = (0, 0, 0),
) -> bpy.types.Object:
    """An object of `part`; `even` shades it smoothly, `tint` (n,) is read by materials, `turn` is in radians."""
    corners, faces = part
    data = bpy.data.meshes.new(name)
    three = faces[:, 2] == faces[:, 3]
    sizes = np.where(three, 3, 4)
    loops = faces[~np.stack([np.zeros_like(three)] * 3 + [three], axis=1)]
    data.vertices.add(len(corners))
    data.vertices.foreach_set("co", np.asarray(corners, np.float32).ravel())
    data.loops.add(len(loops))
    data.loops.foreach_set("vertex_index", loops.astype(np.int32))
    data.polygons.add(len(faces))
    data.polygons.foreach_set("loop_start", (np.cumsum(sizes) - sizes).astype(np.int32))
    if tint is not None:
        data.attributes.new("tint", "FLOAT", "POINT").data.foreach_set("value", np.asarray(tint, np.float32))
    data.update(calc_edges=True)
    data.polygons.foreach_set("use_smooth", np.full(len(data.polygons), even))
    if material:
        data.materials.append(material)
    made = bpy.data.objects.new(name, data)
    made.location, made.rotation_euler = at, turn
    bpy.context.collection.objects.link(made)
    return made


def again(like: bpy.types.Object, at: Sequence[float], turn: float = 0.0, size: float = 1.0) -> bpy.types.Object:
    """Another of `like`, sharing its mesh, turned about the upright (radians) and scaled."""
    made = bpy.data.objects.new(like.name, like.data)
    made.location, made.rotation_euler, made.scale = at, (0, 0, turn), (size, size, size)
    bpy.context.collection.objects.link(made)
    return made


def join(parts: Sequence[Part]) -> Part:
    """Several parts as one."""
    starts = np.cumsum([0] + [len(corners) for corners, _ in parts])
    return (
        np.concatenate([corners for corners, _ in parts]),
        np.concatenate([faces + start for (_, faces), start in zip(parts, starts, strict=False)]),
    )


def copies(part: Part, at: Points, turn: Points, size: Points | float = 1.0) -> Part:
    """Copies of `part` at points (n, 3), each with its rotation matrix (n, 3, 3) and size (n,) or (n, 3)."""
    corners, faces = part
    size = np.broadcast_to(np.asarray(size, float).reshape(-1, (np.asarray(size).ndim > 1 and 3) or 1), (len(at), 3))
    placed = np.einsum("nij,nkj->nki", turn, corners[None] * size[:, None]) + at[:, None]
    steps = (np.arange(len(at)) * len(corners))[:, None, None]
    return placed.reshape(-1, 3), (faces[None] + steps).reshape(-1, 4)


def grid(columns: int, rows: int, *, closed: bool = False) -> Faces:
    """The faces between `rows` rows of `columns` corners; `closed` joins each row's last corner to its first."""
    i, j = np.meshgrid(np.arange(columns - (not closed)), np.arange(rows - 1))
    a, b = j * columns + i, j * columns + (i + 1) % columns
    return np.stack([a, b, b + columns, a + columns], axis=-1).reshape(-1, 4)


def sheet(columns: int, rows: int, width: float, depth: float) -> Part:
    """A flat sheet in x and y around the origin."""
    x, y = np.meshgrid(np.linspace(-width / 2, width / 2, columns), np.linspace(-depth / 2, depth / 2, rows))
    return np.stack([x.ravel(), y.ravel(), np.zeros(x.size)], axis=1), grid(columns, rows)


def sweep(path: Points, section: Points, size: Points | float = 1.0, *, up: Sequence[float] = (0, 0, 1)) -> Part:
    """A closed `section` (k, 2) carried along `path` (n, 3), scaled by `size` (n,) or (n, 2), capped at both ends."""
    ahead = np.gradient(path, axis=0)
    ahead /= np.linalg.norm(ahead, axis=1, keepdims=True) + 1e-12
    side = np.cross(ahead[0], up)
    if np.linalg.norm(side) < 1e-3:
        side = np.cross(ahead[0], (0.3, 1, 0.1))
    sides = np.empty_like(path)
    for i, towards in enumerate(ahead):  # carried along rather than recomputed, so that the section does not twist
        side = side - towards * (side @ towards)
        side /= np.linalg.norm(side) + 1e-12
        sides[i] = side
    over = np.cross(sides, ahead)
    size = np.broadcast_to(np.asarray(size, float).reshape(-1, (np.asarray(size).ndim > 1 and 2) or 1), (len(path), 2))
    corners = (
        path[:, None]
        + sides[:, None] * (section[None, :, :1] * size[:, None, :1])
        + over[:, None] * (section[None, :, 1:] * size[:, None, 1:])
    )
    k, n = len(section), len(path)
    last = n * k
    around = np.arange(k)
    first_cap = np.stack([np.full(k, last), around, (around + 1) % k, (around + 1) % k], axis=1)
    last_cap = np.stack([np.full(k, last + 1), (around + 1) % k, around, around], axis=1)
    last_cap[:, 1:] += (n - 1) * k
    return (
        np.concatenate([corners.reshape(-1, 3), path[:1], path[-1:]]),
        np.concatenate([grid(k, n, closed=True)[:, ::-1], first_cap, last_cap]),
    )


def circle(sides: int) -> Points:
    """The unit circle as a section."""
    turn = np.arange(sides) / sides * 2 * np.pi
    return np.stack([np.cos(turn), np.sin(turn)], axis=1)


def rounded(width: float, height: float, radius: float, steps: int = 3) -> Points:
    """A rectangle with rounded corners as a section."""
    turn = np.linspace(0, np.pi / 2, steps + 1)
    out = []
    for k, (x, y) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        centre = np.array([x * (width / 2 - radius), y * (height / 2 - radius)])
        out.append(centre + radius * np.stack([np.cos(turn + k * np.pi / 2), np.sin(turn + k * np.pi / 2)], axis=1))
    return np.concatenate(out)


def tube(path: Points, radius: Points | float, sides: int = 8) -> Part:
    """A round tube along `path`, its radius in metres at each point."""
    return sweep(path, circle(sides), radius)


def turned(profile: Points, sides: int = 64) -> Part:
    """A profile of (radius, height) pairs turned about the upright."""
    around = circle(sides)
    rings = np.concatenate(
        [profile[:, None, :1] * around[None], np.broadcast_to(profile[:, None, 1:], (len(profile), sides, 1))], axis=2
    )
    return rings.reshape(-1, 3), grid(sides, len(profile), closed=True)


def ball(rows: int = 24, columns: int = 32) -> Part:
    """The unit ball."""
    lift = np.linspace(-np.pi / 2, np.pi / 2, rows)
    return turned(np.stack([np.cos(lift), np.sin(lift)], axis=1), columns)


def box(size: Sequence[float], radius: float, *, uneven: float = 0.0, seed: int = 0, steps: int = 14) -> Part:
    """A box lying along x with rounded edges, centred on the origin, its surface wavering by `uneven` metres."""
    length, width, height = size
    radius = min(radius, width / 2.01, height / 2.01, length / 2.01)
    bend = np.linspace(np.pi / 2, 0, 4)
    end, end_inset = radius * (1 - np.sin(bend)), radius * (1 - np.cos(bend))
    along = np.concatenate([end, np.linspace(radius, length - radius, steps)[1:-1], length - end[::-1]])
    inset = np.concatenate([end_inset, np.zeros(steps - 2), end_inset[::-1]])
    scale = np.stack([(width - 2 * inset) / width, (height - 2 * inset) / height], axis=1)
    path = np.stack([along - length / 2, np.zeros(len(along)), np.zeros(len(along))], axis=1)
    corners, faces = sweep(path, rounded(width, height, radius), scale)
    if uneven:
        for axis in range(3):
            corners[:, axis] += uneven * noise(corners, max(size) * 0.3, seed * 3 + axis, 3)
    return corners, faces
