"""The bunch of keys: six different keys fanned out on a dark table, one of them brighter."""

from itertools import pairwise

import bpy
import numpy as np
from kit import camera, colour, light, shape, surface, timber
from mathutils import Matrix

RING = 0.024  # metres
AT = np.array([-0.002, 0.030, 0.006])


def cut(outlines, thick, material):
    """A flat thing cut from sheet: the first of `outlines` (n, 2) in metres is its edge, the others its holes."""
    curve = bpy.data.curves.new("key", "CURVE")
    curve.dimensions, curve.fill_mode = "2D", "BOTH"
    curve.bevel_depth, curve.bevel_resolution = thick * 0.22, 3
    curve.extrude = thick / 2 - curve.bevel_depth
    curve.offset = -curve.bevel_depth
    for outline in outlines:
        line = curve.splines.new("POLY")
        line.points.add(len(outline) - 1)
        line.points.foreach_set("co", np.concatenate([outline, np.tile([0.0, 1.0], (len(outline), 1))], 1).ravel())
        line.use_cyclic_u = True
    flat = bpy.data.objects.new("key", curve)
    bpy.context.collection.objects.link(flat)
    solid = bpy.data.meshes.new_from_object(flat.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bpy.data.objects.remove(flat)
    solid.materials.clear()
    solid.materials.append(material)
    made = bpy.data.objects.new("key", solid)
    bpy.context.collection.objects.link(made)
    return made


def round_(x, y, rx, ry, count=72):
    """An oval."""
    return shape.circle(count) * [rx, ry] + [x, y]


def modern(long, wide, bow, seed):
    """A flat key along +x from its hole at the origin: `bow` is the outline of its head, then a notched blade."""
    rng = np.random.default_rng(seed)
    rx, ry = bow
    neck = np.arcsin(wide / 2 / ry)
    turn = np.linspace(neck, 2 * np.pi - neck, 60)
    squarer = (np.abs(np.cos(turn)) ** 3 + np.abs(np.sin(turn)) ** 3) ** (-1 / 3) if seed % 2 else 1.0
    head = np.stack([rx * np.cos(turn) * squarer + rx * 0.45, ry * np.sin(turn) * squarer], axis=1)
    start = head[-1, 0] + 0.001
    steps = np.linspace(start + 0.007, start + long - 0.003, 7)
    teeth = [(start, -wide / 2 - 0.0012), (start + 0.003, -wide / 2 - 0.0012), (start + 0.0035, -wide / 2)]
    for a, b in pairwise(steps):
        deep = -wide / 2 + rng.uniform(0.0008, 0.0032)
        teeth += [(a + 0.0006, -wide / 2 + 0.0003), (a + (b - a) * 0.4, deep), (a + (b - a) * 0.65, deep)]
    tip = [(start + long - 0.001, -wide / 6), (start + long, 0.0), (start + long - 0.002, wide / 2)]
    shoulder = [(start + 0.0035, wide / 2), (start + 0.003, wide / 2 + 0.0012), (start, wide / 2 + 0.0012)]
    hole = round_(0.0, 0, 0.0042, 0.0042 + 0.001 * (seed % 2), 40)
    return [np.concatenate([head, teeth, tip, shoulder]), hole]


def placed(things, facing, roll, lift):
    """Put a key with its hole on the ring, looking out towards `facing`, rolled about its length (radians).

    `lift` is the height of the hole in metres and how far the tip dips (radians).
    """
    x, y = AT[:2] + RING * np.array([np.cos(facing), np.sin(facing)])
    turn = Matrix.Rotation(facing, 4, "Z") @ Matrix.Rotation(lift[1], 4, "Y") @ Matrix.Rotation(roll, 4, "X")
    for thing in things:
        thing.matrix_world = Matrix.Translation((x, y, lift[0])) @ turn
    return things


def old(long, bow, shaft, metal, fancy):
    """A key for an old lock along +x: a ring of a bow, a round shaft with collars, a bit with a slot."""
    made = []
    turn = np.linspace(0, 2 * np.pi, 73)[:-1]
    reach = bow * (0.80 + 0.20 * np.cos(3 * turn) if fancy else np.ones(72))  # three rounds, or one
    path = np.stack([reach * np.cos(turn) * 0.9 + bow * 0.35, reach * np.sin(turn) * 1.12], axis=1)
    centre = path.mean(axis=0)
    inner = centre + (path - centre) * (0.58 if fancy else 0.62)
    made.append(cut([path, inner], 0.0036, metal))
    start = path[:, 0].max() - 0.001
    along = np.linspace(0, 1, 90)
    radius = shaft * (1 - 0.12 * along)
    for place, wide in ((0.03, 1.5), (0.08, 1.25), (0.13, 1.45), (0.72, 1.15)):
        radius = radius + shaft * (wide - 1) * np.exp(-(((along - place) / 0.016) ** 2))
    radius[-4:] *= (0.97, 0.9, 0.75, 0.5)
    line = np.stack([start + long * along, 0 * along, 0 * along], axis=1)
    made.append(shape.mesh("shaft", shape.tube(line, radius, 24), metal))
    a, b, down = start + long * 0.76, start + long * 0.95, -(shaft + 0.0105)
    slot = (b - a) / 5
    bit = np.array([
        (a, 0), (a, down), (a + slot * 1.4, down), (a + slot * 1.4, down + 0.005), (a + slot * 2.2, down + 0.005),
        (a + slot * 2.2, down), (a + slot * 3.6, down), (a + slot * 3.6, down + 0.0035), (a + slot * 4.3, down + 0.0035),
        (a + slot * 4.3, down), (b, down), (b, 0),
    ])  # fmt: skip
    made.append(cut([bit], 0.0026, metal))
    return made


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("9a9ea3"), colour.colour("8f9aa6"), colour.colour("7f8d9d"),
        strength=0.35, fill=0.8, sun_at=(-70, 40), sun_strength=0, halo=0,
    )  # fmt: skip
    oak = surface.wood(colour.colour("33281f"), colour.colour("241c17"), weathered=0.15, ring=0.004)
    timber.board((-0.6, 0.05, -0.01), (0.6, 0.05, -0.01), (0.9, 0.02), oak, seed=4, uneven=0.0)

    def metal(tone, second, rough=0.45, share=0.45):
        return surface.plain(
            colour.colour(tone), colour.colour(second), patch=0.012, rough=rough, bump=0.12, grain=0.0012, metal=share,
            worn=colour.colour("e9e4d8"),
        )  # fmt: skip

    steel, nickel = metal("b2b0aa", "98968f"), metal("bdbcb7", "a2a19c", 0.4)
    iron, brown = metal("a39a8e", "8a7f73", 0.55, 0.4), metal("c2a27c", "a5865f", 0.5)
    bright = metal("fff4d2", "fdeabc", 0.4, 0.1)
    things = []
    fan = (
        (-2.55, lambda: old(0.052, 0.0135, 0.0032, iron, True), (0.0045, 0.02), 0.16),
        (-2.14, lambda: [cut(modern(0.030, 0.0085, (0.0125, 0.0125), 4), 0.0021, steel)], (0.0050, 0.05), -0.24),
        (-1.62, lambda: old(0.044, 0.0100, 0.0022, brown, False), (0.0060, 0.05), 0.18),
        (-1.12, lambda: [cut(modern(0.026, 0.0075, (0.0110, 0.0120), 7), 0.0020, nickel)], (0.0055, 0.06), -0.25),
        (-0.62, lambda: [cut(modern(0.017, 0.0055, (0.0085, 0.0085), 10), 0.0016, steel)], (0.0050, 0.08), 0.25),
        (0.04, lambda: [cut(modern(0.033, 0.0088, (0.0130, 0.0135), 3), 0.0022, bright)], (0.0052, 0.03), 0.2),
    )
    for facing, make, lift, roll in fan:
        things += placed(make(), facing, roll, lift)
    t = np.linspace(0, 2 * np.pi * 1.93, 260)
    coil = np.stack(
        [AT[0] + RING * np.cos(t + 1.2), AT[1] + RING * np.sin(t + 1.2), AT[2] + 0.0017 * (t / 6.28 - 1)], axis=1
    )
    things.append(shape.mesh("ring", shape.tube(coil, 0.00085, 12), nickel))
    window = light.window((-0.55, 0.42, 0.6), (0, 0, 0), (0.35, 0.35), 9.0, (1.0, 0.9, 0.76))
    sheen = light.window((0.15, 0.9, 0.55), (0, 0, 0), (0.9, 0.3), 2.0, (0.82, 0.9, 1.0))
    for lamp in (window, sheen):
        lamp.visible_camera = False
    camera.look((0.0, 0.002, 0), (0.0, -0.145, 0.25), lens=54, sharp=(0.0, 0.0, 0.004), aperture=9)
    return things
