"""The rain on the window: one large pane seen from inside, drops and runs on it, a potted plant on the sill."""

import bpy
import numpy as np
from kit import camera, colour, drape, field, light, plants, shape, surface, timber
from kit.nodes import Graph

PANE = 2.15  # metres ahead
WIDE, LOW, HIGH = 0.86, 0.92, 2.15  # half the width, the lower and the upper edge
POT = (0.36, PANE - 0.17)


def outdoors():
    """What lies outside, far out of focus: a grey sky, a hill, a field, as light without edges."""
    material = bpy.data.materials.new("outdoors")
    material.use_nodes = True
    graph = Graph(material.node_tree)
    graph.tree.nodes.clear()
    tone = graph.add("Attribute", attribute_name="tint").outputs["Fac"]
    shade = colour.darker(colour.colour("43524c"), 0.9)
    for low, high, code, gain in ((0.0, 0.2, "6c7d76", 1.0), (0.25, 0.5, "98abb3", 1.0), (0.5, 1.0, "dbe2e4", 1.35)):
        shade = graph.blend(graph.between(tone, low, high), shade, colour.darker(colour.colour(code), gain))
    graph.add("OutputMaterial", {"Surface": graph.add("Emission", {"Color": shade, "Strength": 1.0})})
    material["clear_of_haze"] = True
    columns, rows = 160, 200
    x, z = (part.ravel() for part in np.meshgrid(np.linspace(-9, 9, columns), np.linspace(-5, 9, rows)))
    hill = 1.45 + 0.75 * field.smooth(-6, 3.5, x) - 0.5 * field.smooth(3.5, 8, x) + 0.25 * np.sin(x * 0.7)
    near = 0.55 + 0.12 * np.sin(x * 0.5 + 1)
    tone = 0.1 + 0.24 * field.smooth(near - 0.25, near + 0.35, z) + 0.3 * field.smooth(hill - 0.25, hill + 0.3, z)
    tone = tone + 0.36 * field.smooth(1.5, 5.0, z) + 0.05 * field.noise(field.points(x, z), 1.6, 3, 3)
    place = np.stack([x, np.full(len(x), 9.0), z], axis=1)
    return shape.mesh("outdoors", (place, shape.grid(columns, rows)), material, tint=np.clip(tone, 0, 1))


def drop(seed, long=1.0):
    """Half a drop of width 1 lying on the pane, heavier below, its outline never quite round."""
    rows, columns = 14, 26
    lift, turn = np.meshgrid(np.linspace(0, np.pi / 2, rows), np.arange(columns) / columns * 2 * np.pi, indexing="ij")
    lift, turn = lift.ravel(), turn.ravel()
    wave = 1 + 0.10 * np.sin(turn * 2 + seed) + 0.06 * np.sin(turn * 3 + seed * 2.3)
    x, z = 0.5 * np.cos(lift) * np.cos(turn) * wave, 0.5 * np.cos(lift) * np.sin(turn) * wave * long
    belly = 1 - 0.35 * np.clip(z * 2 / long, -1, 1)
    y = -0.36 * np.sin(lift) * belly
    return np.stack([x * (0.9 + 0.14 * belly), y, z], axis=1), shape.grid(columns, rows, closed=True)


def rain(clear):
    """Drops of every size, thinner where a run has wiped the pane, and the runs with a drop at the foot of each."""
    rng = np.random.default_rng(6)
    runs = []
    for _ in range(19):
        x0, top, foot = rng.uniform(-WIDE + 0.06, WIDE - 0.06), rng.uniform(1.5, HIGH), 0.0
        foot = top - rng.uniform(0.2, 0.75)
        t = np.linspace(0, 1, 60)
        x = x0 + 0.02 * field.noise(field.points(t * 3, x0 * 50), 0.8, 4, 3) * t
        path = np.stack([x, np.full(60, PANE - 0.0012), top + (foot - top) * t], axis=1)
        width = 0.0042 * (0.55 + 0.8 * t) * (1 + 0.35 * field.noise(field.points(t * 9, x0), 0.7, 5, 3))
        runs.append((path, width))
        shape.mesh("run", shape.sweep(path, shape.circle(12) * [1, 0.75], width), clear)
    for count, least, most, kind in ((1500, 0.003, 0.006, 0), (760, 0.007, 0.014, 1), (300, 0.014, 0.026, 2)):
        x, z = rng.uniform(-WIDE, WIDE, count), rng.uniform(LOW, HIGH, count)
        size = least + (most - least) * rng.random(count) ** 1.6
        stays = np.ones(count, bool)
        for path, _ in runs:
            wiped = np.interp(z, path[::-1, 2], path[::-1, 0], left=9, right=9)
            stays &= np.abs(x - wiped) > 0.010 + size * 0.6
        x, z, size = x[stays], z[stays], size[stays]
        at = np.stack([x, np.full(len(x), PANE - 0.0005), z], axis=1)
        for k in range(4):
            mine = np.arange(len(x)) % 4 == k
            part = shape.copies(
                drop(k + kind * 5, 1.05 + 0.12 * k),
                at[mine],
                np.broadcast_to(np.eye(3), (mine.sum(), 3, 3)),
                size[mine],
            )
            shape.mesh("drops", part, clear)
    for k, (path, width) in enumerate(runs):
        part = shape.copies(drop(k, 1.5), path[-1:] + np.array([0, 0.0007, 0]), np.eye(3)[None], float(width[-1]) * 4.6)
        shape.mesh("drop", part, clear)


def window(paint):
    """Frame, reveal and a deep sill."""
    for x in (-WIDE - 0.05, WIDE + 0.05):
        timber.board(
            (x, PANE, LOW - 0.1),
            (x, PANE, HIGH + 0.12),
            (0.1, 0.07),
            paint,
            up=(0, 1, 0),
            seed=3,
            edge=0.008,
            uneven=0.001,
        )
        side = 1 if x > 0 else -1
        timber.board(
            (x + 0.10 * side, PANE - 0.16, LOW - 0.1),
            (x + 0.10 * side, PANE - 0.16, HIGH + 0.3),
            (0.34, 0.1),
            paint,
            up=(1, 0, 0),
            seed=5,
            edge=0.006,
            uneven=0.001,
        )
    for z in (LOW - 0.04, HIGH + 0.05):
        timber.board(
            (-WIDE - 0.1, PANE, z), (WIDE + 0.1, PANE, z), (0.07, 0.1), paint, seed=4, edge=0.008, uneven=0.001
        )
    wood = surface.wood(colour.colour("8a745c"), colour.colour("6c5843"), weathered=0.15)
    timber.board(
        (-WIDE - 0.3, PANE - 0.2, LOW - 0.1),
        (WIDE + 0.3, PANE - 0.2, LOW - 0.1),
        (0.4, 0.04),
        wood,
        seed=8,
        edge=0.012,
        uneven=0.001,
    )
    wall = surface.plain(colour.colour("7d858c"), colour.colour("737b82"), patch=0.6, rough=0.9, bump=0.2, grain=0.01)
    timber.board((-3, PANE - 0.32, LOW - 0.72), (3, PANE - 0.32, LOW - 0.72), (0.1, 1.18), wall, seed=9)
    for side in (-1, 1):
        timber.board(
            (side * (WIDE + 0.7), PANE - 0.32, -0.5),
            (side * (WIDE + 0.7), PANE - 0.32, 3.2),
            (1.0, 0.1),
            wall,
            up=(0, 1, 0),
            seed=10,
        )


def plant():
    """A pot with a plant of plain, broad leaves."""
    clay = surface.plain(
        colour.colour("6d4a3a"),
        colour.colour("573a2e"),
        patch=0.08,
        rough=0.85,
        bump=0.4,
        grain=0.004,
        worn=colour.colour("a08270"),
    )
    profile = field.through(
        [
            (0.001, 0.0),
            (0.062, 0.0),
            (0.068, 0.01),
            (0.084, 0.115),
            (0.085, 0.118),
            (0.094, 0.119),
            (0.097, 0.124),
            (0.098, 0.15),
            (0.094, 0.154),
            (0.086, 0.152),
            (0.083, 0.13),
            (0.001, 0.128),
        ],
        90,
    )
    at = np.array([*POT, LOW - 0.08])
    made = [shape.mesh("pot", shape.turned(profile, 72), clay, at=at)]
    saucer = field.through([(0.001, 0.0), (0.085, 0.0), (0.1, 0.018), (0.096, 0.02), (0.08, 0.006), (0.001, 0.006)], 40)
    made.append(shape.mesh("saucer", shape.turned(saucer, 72), clay, at=at - np.array([0, 0, 0.002])))
    earth = surface.plain(colour.EARTH, colour.colour("2b231c"), patch=0.02, bump=1, grain=0.004)
    made.append(
        shape.mesh("earth", shape.turned(np.array([(0.001, 0.14), (0.05, 0.139), (0.084, 0.135)]), 40), earth, at=at)
    )
    green = surface.plain(
        colour.colour("33472f"), colour.colour("263824"), patch=0.05, rough=0.5, bump=0.2, grain=0.004, through=0.22
    )
    stalk = surface.plain(colour.colour("4a5236"), colour.colour("3d4230"), patch=0.05, rough=0.6)
    rng = np.random.default_rng(14)
    for k, (lean, facing, tall) in enumerate(((0.05, 0.4, 0.46), (0.30, 2.7, 0.36), (0.32, 5.6, 0.33))):
        s = np.linspace(0, 1, 30)
        out = np.array([np.cos(facing), np.sin(facing) * 0.6, 0.0])
        stem = np.stack([0 * s, 0 * s, 0.135 + tall * s], axis=1) + out * (tall * lean * s**1.6 + 0.012)[:, None]
        made.append(shape.mesh("stalk", shape.tube(stem, 0.0055 * (1.15 - 0.6 * s), 10), stalk, at=at))
        count = 9 - k
        for n in range(count):
            t = 0.22 + 0.78 * n / (count - 1)
            foot = np.array([np.interp(t, s, stem[:, axis]) for axis in range(3)])
            turn = facing + n * 2.4 + rng.normal(0, 0.25)
            long = (0.245 - 0.075 * t) * rng.uniform(0.85, 1.15)
            one = plants.leaf(long, long * 0.52, 0.14, 0.28, 22)
            one[0][:, 2] += 0.0018 * field.noise(one[0], 0.05, n + k * 9, 2)
            tilt = -0.75 * t - 0.05 + rng.normal(0, 0.14)
            neck = foot + np.array([np.cos(turn), np.sin(turn), 0.5]) * 0.022
            made.append(shape.mesh("neck", shape.tube(np.stack([foot, neck]), 0.0022, 6), stalk, at=at))
            place = shape.copies(one, neck[None], field.turns(np.array([turn]), np.array([tilt]), np.array([turn])))
            made.append(shape.mesh("leaf", place, green, at=at))
    return made


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("c9cfd2"), colour.colour("b4bec6"), colour.colour("8f9dab"),
        strength=0.5, fill=0.5, sun_at=(-40, 30), sun_strength=0, halo=0.0,
    )  # fmt: skip
    outdoors()
    rain(surface.glass())
    window(surface.plain(colour.colour("5b666f"), colour.colour("4f5a63"), patch=0.6, rough=0.5, bump=0.05, grain=0.02))
    linen = surface.cloth(colour.colour("aaa9b8"), colour.colour("9a99aa"), thread=0.003, through=0.4)
    part = drape.curtain(0.62, 2.4, folds=6, depth=0.035, seed=4)
    shape.mesh("curtain", part, linen, at=(-WIDE - 0.03, PANE - 0.42, 0.25))
    things = plant()
    day = light.window((0, PANE + 0.1, 1.6), (0, 0, 1.2), (2 * WIDE, HIGH - LOW), 20, (0.86, 0.93, 1.0))
    room = light.window((-2.2, -0.5, 2.2), (0.3, PANE, 1.0), (1.2, 1.2), 9, (1.0, 0.82, 0.62))
    for lamp in (day, room):
        lamp.visible_camera = lamp.visible_transmission = lamp.visible_glossy = False
    camera.look((0, 10, 1.42), (0, 0, 1.42), lens=43, shift=(0.0, -0.055), sharp=(0, PANE - 0.03, 1.4), aperture=4.5)
    return things
