"""One way of looking: a quiet lens at about the height of a person, a child or a flower."""

from __future__ import annotations

import bpy
from mathutils import Vector


def look(
    at: tuple[float, float, float],
    from_: tuple[float, float, float] = (0, 0, 1.5),
    *,
    lens: float = 42.0,
    sharp: tuple[float, float, float] | None = None,
    aperture: float = 8.0,
    shift: tuple[float, float] = (0.0, 0.0),
) -> None:
    """Look from `from_` at `at` (`lens` in mm on 36 mm); with `sharp` all but that distance softens.

    `shift` moves the picture without turning the camera (shares of its width), so that uprights stay upright.
    """
    data = bpy.data.cameras.new("camera")
    data.lens, data.shift_x, data.shift_y = lens, *shift
    data.clip_start, data.clip_end = 0.01, 5000
    made = bpy.data.objects.new("camera", data)
    made.location = from_
    made.rotation_euler = (Vector(at) - Vector(from_)).to_track_quat("-Z", "Y").to_euler()
    if sharp:
        data.dof.use_dof = True
        data.dof.aperture_fstop = aperture
        forward = (Vector(at) - Vector(from_)).normalized()
        data.dof.focus_distance = (Vector(sharp) - Vector(from_)).dot(forward)
    bpy.context.collection.objects.link(made)
    bpy.context.scene.camera = made
