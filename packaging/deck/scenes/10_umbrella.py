"""The umbrella inside out: blown over in the wind, lying in the bent grass with its handle towards us."""

import bpy
import numpy as np
from kit import camera, colour, field, ground, light, plants, shape, surface
from kit.nodes import Graph

RIBS = 8
APEX = np.array([0.52, 3.55, 0.36])  # where ribs and shaft meet
AXIS = np.array([0.50, 0.62, 0.36])  # from the handle to the crown
AXIS = AXIS / np.linalg.norm(AXIS)


def lie(x, y):
    """An open slope, higher to the right."""
    place = field.points(x, y)
    return (
        0.075 * (x - 0.4) + 0.02 * (y - 3.5) + 0.10 * field.noise(place, 3, 2, 3) + 0.03 * field.noise(place, 0.4, 3, 3)
    )


def ways():
    """Two directions across the axis."""
    side = np.cross(AXIS, (0, 0, 1.0))
    side /= np.linalg.norm(side)
    return side, np.cross(side, AXIS)


SIDE, OVER = ways()


def spot(turn, reach, along):
    """A place from the angle round the shaft, metres from it, and metres beyond the apex."""
    turn, reach, along = np.broadcast_arrays(turn, reach, along)
    across = np.cos(turn)[..., None] * SIDE + np.sin(turn)[..., None] * OVER
    return APEX + across * reach[..., None] + AXIS * along[..., None]


def rib_line(k, t):
    """A rib from the apex (t 0) to its tip (1): bent over backwards, each by its own amount; one has given way."""
    rng = np.random.default_rng(k + 40)
    bend = 1 + rng.normal(0, 0.10)
    reach = 0.60 * (t * 1.06 - 0.10 * t**2)
    along = 0.10 * np.sin(np.minimum(t, 0.5) * np.pi) * -0.35 + 0.40 * bend * np.maximum(t - 0.25, 0) ** 1.35
    if k == 2:  # broken at the joint: its outer half hangs
        reach = reach - 0.12 * np.maximum(t - 0.5, 0)
        along = along - 0.55 * np.maximum(t - 0.5, 0)
    return reach, along


def canopy(first, last):
    """The cloth between ribs `first` and `last`: taut along the ribs, slack and fluttering between."""
    columns, rows = 28, 40
    parts = []
    for k in range(first, last):
        u, t = (part.ravel() for part in np.meshgrid(np.linspace(0, 1, columns), np.linspace(0.02, 1, rows)))
        (ra, aa), (rb, ab) = rib_line(k % RIBS, t), rib_line((k + 1) % RIBS, t)
        share = u * u * (3 - 2 * u)
        reach, along = ra + (rb - ra) * share, ab * share + aa * (1 - share)
        slack = 4 * u * (1 - u)
        reach = reach * (1 - 0.085 * slack * t) - 0.055 * slack * t**3
        flutter = field.noise(field.points(u * 0.5, t * 0.5, k * 3.0), 0.22, 6, 3)
        along = along - (0.05 + 0.02 * np.sin(k * 2.1)) * slack * t**1.5 + 0.022 * flutter * slack**0.5 * t
        turn = (k + u) * 2 * np.pi / RIBS + 0.03 * np.sin(t * 7 + k) * slack
        parts.append((spot(turn, reach, along), shape.grid(columns, rows)))
    return shape.join(parts)


def bones(steel):
    """Ribs, their stays from the runner, the shaft and a plain crooked handle."""
    made, t = [], np.linspace(0.0, 1, 30)
    for k in range(RIBS):
        reach, along = rib_line(k, t)
        path = spot(np.full(30, k * 2 * np.pi / RIBS), reach, along - 0.006)
        made.append(shape.mesh("rib", shape.tube(path, 0.0042, 8), steel))
        made.append(shape.mesh("tip", shape.copies(shape.ball(8, 10), path[-1:], np.eye(3)[None], 0.009), steel))
        middle = path[14]
        runner = APEX - AXIS * 0.17
        made.append(shape.mesh("stay", shape.tube(np.linspace(runner, middle, 8), 0.0032, 8), steel))
    shaft = np.stack([APEX - AXIS * 0.80, APEX + AXIS * 0.06])
    made.append(shape.mesh("shaft", shape.tube(np.linspace(*shaft, 6), 0.0068, 12), steel))
    made.append(
        shape.mesh("runner", shape.tube(np.linspace(APEX - AXIS * 0.20, APEX - AXIS * 0.15, 4), 0.013, 14), steel)
    )
    wood = surface.wood(colour.colour("b58a5a"), colour.colour("8a6540"), weathered=0.2)
    end = APEX - AXIS * 0.78
    hook = [end + AXIS * 0.03, end - AXIS * 0.08]
    for turn in np.linspace(0, np.pi, 9):
        hook.append(end - AXIS * (0.10 + 0.048 * np.sin(turn)) + SIDE * 0.048 * (1 - np.cos(turn)))
    hook.append(end - AXIS * 0.075 + SIDE * 0.096)
    path = field.through([tuple(place) for place in hook], 70)
    made.append(shape.mesh("handle", shape.tube(path, 0.0135, 16), wood))
    return made


def rain():
    """Slanting strokes of rain, finer far off."""
    material = bpy.data.materials.new("rain")
    material.use_nodes = True
    graph = Graph(material.node_tree)
    graph.tree.nodes.clear()
    share = graph.add("Attribute", attribute_name="tint").outputs["Fac"]
    shine = graph.add("Emission", {"Color": (0.72, 0.8, 0.88), "Strength": graph.math("MULTIPLY", share, 0.6)})
    graph.add("OutputMaterial", {"Surface": graph.add("AddShader", {0: shine, 1: graph.add("BsdfTransparent")})})
    material["clear_of_haze"] = True
    rng = np.random.default_rng(3)
    n = 420
    y = 2.2 + 7 * rng.random(n)
    x, z = rng.uniform(-0.55, 0.55, n) * y, 0.9 + rng.uniform(-0.30, 0.42, n) * y
    long, wide = rng.uniform(0.05, 0.13, n) * (0.6 + y / 8), 0.0014 * (0.5 + y / 5)
    way = np.array([0.46, 0, -0.89])
    across = np.array([0.89, 0, 0.46])
    corners, tint = [], []
    for s in (-1, -0.4, 0.4, 1):
        for w in (-1, 0, 1):
            corners.append(np.stack([x, y, z], 1) + way * (s * long)[:, None] + across * (w * wide)[:, None])
            tint.append(np.full(n, (1 - abs(w)) * (1 - abs(s))) if abs(s) == 1 else np.full(n, 1.0 - abs(w)))
    corners, tint = np.stack(corners, 1), np.stack(tint, 1) * rng.uniform(0.3, 1, n)[:, None]
    faces = shape.grid(3, 4)[None] + (np.arange(n) * 12)[:, None, None]
    made = shape.mesh("rain", (corners.reshape(-1, 3), faces.reshape(-1, 4)), material, tint=tint.ravel())
    made.visible_shadow = False


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("8f9ba6"), colour.colour("6b7a8b"), colour.colour("4a5a6e"),
        strength=0.85, fill=1.15, sun_at=(-100, 18), sun_strength=5.6, sun_colour=(1.0, 0.84, 0.66), halo=0.1,
        streaks=0.14, air=light.Air(7, 40),
    )  # fmt: skip
    turf = surface.plain(colour.colour("86835a"), colour.colour("6d6b48"), patch=0.8, bump=0.8, grain=0.03)
    ground.terrain(lie, turf, near=1.4, far=90, spread=0.85, columns=360, rows=420)
    rng = np.random.default_rng(3)
    straw = surface.plain(
        colour.colour("d5cb9e"), colour.colour("b9b488"), patch=0.6, tint=colour.colour("f0e7c2"), through=0.35
    )

    def clear(x, y):
        along = (x - APEX[0]) * AXIS[0] + (y - APEX[1]) * AXIS[1]
        beside = np.abs((x - APEX[0]) * AXIS[1] - (y - APEX[1]) * AXIS[0])
        return (
            1
            - 0.97 * ((beside < 0.40) & (along > -0.15) & (along < 0.75))
            - 0.75 * ((beside < 0.2) & (along > -1.15) & (along <= -0.15))
        )

    x, y = ground.strewn(21000, 1.7, 34, seed=4, spread=0.62, keep=clear)
    plants.grass(
        ground.upon(lie, x, y, 0.02),
        0.13 + 0.12 * rng.random(len(x)),
        straw,
        seed=5,
        tuft=6,
        width=0.03,
        wind=0.9,
        bend=(0.5, 1.1),
    )
    x, y = ground.strewn(420, 2.0, 14, seed=14, spread=0.6, keep=clear)
    plants.grass(ground.upon(lie, x, y, 0.02), 0.32, straw, seed=6, tuft=22, width=0.018, wind=0.95, bend=(0.5, 1.0))

    steel = surface.plain(colour.colour("d5d6d4"), colour.colour("b9bbba"), patch=0.1, rough=0.35, bump=0.05, metal=0.6)
    dark = surface.cloth(colour.colour("4a2119"), colour.colour("3a1914"), thread=0.0016, through=0.18)
    pale = surface.cloth(colour.colour("562920"), colour.colour("46211a"), thread=0.0016, through=0.18)
    things = bones(steel)
    for k in range(RIBS):
        things.append(shape.mesh("panel", canopy(k, k + 1), pale if k % 2 else dark))
    rain()
    for distance, height, seed in ((60, 5.5, 3), (140, 16, 9)):
        hill = surface.plain(colour.colour("6c7668"), colour.colour("5b675f"), patch=8)
        ground.ridge(distance, height, hill, seed=seed, base=-0.5, rough=0.3, tilt=0.3)
    camera.look((0, 20, 0.95), (0, 0, 0.95), lens=47, shift=(0.015, -0.115), sharp=(0.5, 3.5, 0.4), aperture=8)
    return things
