"""Cloth: let fall and settled by simulation, or hung in folds."""

from __future__ import annotations

from collections.abc import Sequence

import bpy
import numpy as np

from .field import noise, points
from .shape import Part, grid


def settle(
    cloth: bpy.types.Object,
    onto: Sequence[bpy.types.Object],
    *,
    frames: int = 60,
    stiff: float = 0.5,
    pinned: Sequence[int] = (),
    gap: float = 0.008,
) -> None:
    """Let `cloth` fall onto things for `frames` steps and keep the folds; corners numbered in `pinned` stay put.

    Lengths should be of the size of a person: a cloth a few centimetres wide hardly falls.
    """
    for thing in onto:
        thing.modifiers.new("collide", "COLLISION")
        thing.collision.thickness_outer = gap
        thing.collision.cloth_friction = 20
    falling = cloth.modifiers.new("cloth", "CLOTH")
    falling.settings.quality = 12
    falling.collision_settings.collision_quality = 4
    falling.settings.mass = 0.25
    falling.settings.bending_stiffness = stiff
    falling.settings.tension_stiffness = falling.settings.compression_stiffness = 25
    falling.collision_settings.distance_min = gap
    falling.collision_settings.use_self_collision = True
    falling.collision_settings.self_distance_min = gap
    if pinned:
        group = cloth.vertex_groups.new(name="pinned")
        group.add(list(pinned), 1.0, "REPLACE")
        falling.settings.vertex_group_mass = "pinned"
    falling.point_cache.frame_end = frames
    for frame in range(1, frames + 1):
        bpy.context.scene.frame_set(frame)
    shaped = bpy.data.meshes.new_from_object(cloth.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    shaped.materials.clear()
    for material in cloth.data.materials:
        shaped.materials.append(material)
    cloth.modifiers.clear()
    cloth.data = shaped
    for thing in onto:
        thing.modifiers.remove(thing.modifiers["collide"])
    bpy.context.scene.frame_set(1)


def thicken(cloth: bpy.types.Object, thickness: float, rounds: int = 1) -> None:
    """Give a sheet of cloth its thickness and smooth it."""
    cloth.modifiers.new("thick", "SOLIDIFY").thickness = thickness
    smooth = cloth.modifiers.new("smooth", "SUBSURF")
    smooth.levels = smooth.render_levels = rounds


def curtain(width: float, height: float, *, folds: int = 6, depth: float = 0.06, seed: int = 0) -> Part:
    """A curtain hanging from z = `height` to 0, its folds gathered above and looser below, in x around the origin."""
    columns, rows = folds * 24, 40
    x, z = np.meshgrid(np.linspace(0, 1, columns), np.linspace(0, 1, rows))
    x, z = x.ravel(), z.ravel()
    drift = 0.25 * noise(points(x * 2, 0.0, z * 0.8), 0.8, seed, 3)
    phase = (x * folds + drift * (0.4 + 1.1 * (1 - z))) * 2 * np.pi
    swell = depth * (1 + 0.5 * noise(points(x * 3, 1.0, z), 0.7, seed + 1, 2)) * (0.7 + 0.5 * (1 - z))
    y = swell * np.sin(phase)
    along = (x - 0.5) * width + 0.35 * depth * np.sin(2 * phase)
    return np.stack([along, y, z * height], axis=1), grid(columns, rows)
