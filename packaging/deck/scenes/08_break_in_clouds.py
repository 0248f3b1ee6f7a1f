"""The break in the clouds: heavy cloud over a plain of dark fields, one opening, and one field in the sun."""

import bpy
import numpy as np
from kit import camera, colour, field, ground, light, plants, shape, surface, timber
from kit.nodes import Graph
from mathutils import Vector

EYE = 15.0  # metres above the plain: a gentle slope
FAR = 1500.0
GAP = (-0.165, 0.285)  # the opening, in shares of the picture's width from the middle and above the horizon
FIELD = (6.0, 165.0)  # the middle of the field in the sun
SIZE = (34.0, 58.0)


def clouds(columns, rows):
    """The cloud as seen: places in the picture, and how light each is, 0 to 1."""
    x, z = np.meshgrid(np.linspace(-0.62, 0.62, columns), np.linspace(-0.03, 0.52, rows))
    x, z = x.ravel(), z.ravel()
    away = 1 / (np.maximum(z, 0.0) + 0.35)  # the base of the cloud is a ceiling: it draws together far off
    place = field.points(x * away * 1.0, away * 0.95, 0)
    drift = 0.05 * np.stack([field.noise(place, 0.5, 3, 3), field.noise(place, 0.5, 8, 3), 0 * x], axis=1)

    def lumps(at):
        heaps = 1 - 2.0 * np.abs(field.noise(at, 0.42, 21, 6, 0.5))
        return 0.62 * field.noise(at, 0.75, 14, 7, 0.52) + 0.24 * heaps

    thick = lumps(place + drift)
    towards = field.points((GAP[0] - x) * away, (1 / (GAP[1] + 0.35) - away) * 0.95, 0)
    towards /= np.linalg.norm(towards, axis=1, keepdims=True) + 0.05
    turned = thick - lumps(place + drift + towards * 0.05)
    ragged = field.noise(field.points(x, z * 1.6), 0.15, 5, 7, 0.66)
    gap = np.hypot((x - GAP[0] + 0.5 * (z - GAP[1])) / 0.135, (z - GAP[1] - 0.12 * (x - GAP[0])) / 0.05) + 0.95 * ragged
    open_ = np.exp(-((np.maximum(gap - 0.2, 0) / 0.6) ** 2))
    wisps = field.smooth(-0.05, 0.5, field.noise(field.points(x + 0.4 * z, z * 2.6), 0.13, 31, 6, 0.55))
    open_ = open_ * (1 - 0.62 * wisps)
    lining = np.exp(-np.maximum(gap - 0.8, 0) / 0.3) * (1 - open_)
    near = np.hypot(x - GAP[0], (z - GAP[1]) * 1.4)
    tone = 0.2 - 0.12 * thick + 0.3 * np.exp(-near / 0.12) + turned * (0.36 + 0.7 * np.exp(-near / 0.2))
    tone = tone + 0.17 * field.smooth(0.10, 0.0, z) * (1 + 0.2 * thick) + 0.45 * lining * (0.8 + 0.7 * turned)
    beyond = 1.0 - 0.16 * np.clip(gap, 0, 1.5) + 0.10 * field.noise(field.points(x, z * 2.2), 0.09, 9, 5)
    return x, z, np.clip(tone * (1 - open_) + beyond * open_, 0.02, 1.05)


def cloud_light():
    """From the tone of the cloud to its colour, shining of itself."""
    material = bpy.data.materials.new("cloud")
    material.use_nodes = True
    graph = Graph(material.node_tree)
    graph.tree.nodes.clear()
    tone = graph.add("Attribute", attribute_name="tint").outputs["Fac"]
    shade = colour.darker(colour.colour("2e3640"), 0.9)
    for low, high, code, gain in (
        (0.05, 0.32, "56606d", 1.0),
        (0.25, 0.6, "9aa1a7", 1.0),
        (0.5, 0.8, "eadcc4", 1.25),
        (0.75, 1.02, "ffe6ba", 2.6),
    ):
        shade = graph.blend(graph.between(tone, low, high), shade, colour.darker(colour.colour(code), gain))
    graph.add("OutputMaterial", {"Surface": graph.add("Emission", {"Color": shade, "Strength": 1.0})})
    material["clear_of_haze"] = True
    return material


def beam_light():
    """A band of lit air: it adds light where its tint is, and hides nothing."""
    material = bpy.data.materials.new("beam")
    material.use_nodes = True
    graph = Graph(material.node_tree)
    graph.tree.nodes.clear()
    share = graph.add("Attribute", attribute_name="tint").outputs["Fac"]
    shine = graph.add("Emission", {"Color": (1.0, 0.92, 0.78), "Strength": graph.math("MULTIPLY", share, 0.165)})
    both = graph.add("AddShader", {0: shine, 1: graph.add("BsdfTransparent")})
    graph.add("OutputMaterial", {"Surface": both})
    material["clear_of_haze"] = True
    return material


def lie(x, y):
    """A plain that rolls a little, and the foot of the slope we stand on."""
    place = field.points(x, y)
    return (
        3.0
        * field.noise(place, 130, 2, 3)
        * field.smooth(40, 160, y)
        * field.smooth(20, 90, np.hypot(x - FIELD[0], y - FIELD[1]))
        + 0.06 * field.noise(place, 1.5, 3, 3)
        + 7.0 * field.smooth(60, 10, y)
    )


def parcels(x, y):
    """How pale each field is: strips of unlike widths, none quite straight; the one in the sun is ripe."""
    place = field.points(x, y)
    a = x * 0.97 + y * 0.24 + 3.0 * field.noise(place, 60, 4, 2)
    b = y * 0.97 - x * 0.24 + 5.0 * field.noise(place, 80, 5, 2)
    row = np.floor(b / 62 + 0.31)
    column = np.floor((a + 37 * np.sin(row * 12.9)) / (44 + 14 * np.sin(row * 4.1)))
    mixed = np.sin(row * 91.7 + column * 47.3) * 4375.5
    tone = 0.55 * (mixed - np.floor(mixed)) ** 1.3
    here = np.maximum(np.abs(x - FIELD[0] + 0.22 * (y - FIELD[1])) / SIZE[0], np.abs(y - FIELD[1]) / SIZE[1])
    ripe = field.smooth(1.02, 0.98, here)
    furrows = 0.06 * np.sin(a * 2.1) * field.smooth(120, 40, y)
    return np.clip(tone * (1 - ripe) + ripe + furrows, 0, 1)


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("8d98a3"), colour.colour("5d6b7c"), colour.colour("46566a"),
        strength=0.6, fill=1.9, sun_at=(-30, 30), sun_strength=0, halo=0.0, air=light.Air(90, 750),
    )  # fmt: skip
    columns, rows = 1000, 450
    x, z, tone = clouds(columns, rows)
    backdrop = np.stack([x * FAR, np.full(len(x), FAR), z * FAR + EYE], axis=1)
    shape.mesh("clouds", (backdrop, shape.grid(columns, rows)), cloud_light(), tint=tone)

    soil = surface.plain(
        colour.colour("555c45"),
        colour.colour("454b3a"),
        patch=5,
        rough=0.95,
        bump=0.8,
        grain=0.25,
        tint=colour.colour("d9bd7c"),
    )
    ground.terrain(lie, soil, near=8, far=1300, spread=0.7, columns=620, rows=700, tint=parcels)
    lamp = bpy.data.lights.new("gap", "SPOT")
    lamp.energy, lamp.color, lamp.spot_size, lamp.spot_blend, lamp.shadow_soft_size = (
        3.2e6,
        (1.0, 0.82, 0.58),
        0.40,
        0.8,
        3.0,
    )
    made = bpy.data.objects.new("gap", lamp)
    made.location = (-75.0, 330.0, 190.0)
    made.rotation_euler = (
        (Vector((FIELD[0] + 1, FIELD[1] - 4, 0)) - Vector(made.location)).to_track_quat("-Z", "Y").to_euler()
    )
    bpy.context.collection.objects.link(made)

    farm()
    hedges()
    beams()
    for distance, height, seed in ((900, 34, 3), (1300, 95, 8)):
        ground.ridge(
            distance,
            height,
            surface.plain(colour.colour("4a5866"), colour.colour("404d5b"), patch=60),
            seed=seed,
            base=-2,
            rough=0.35,
            tilt=0.2,
        )
    grass_by_us()
    camera.look((0, 100, EYE), (0, 0, EYE), lens=36, shift=(0.0, 0.105))
    return [ripe_field(soil)]


def ripe_field(soil):
    """The field in the sun: ripe, in rows, a hand above the ground beside it."""
    a, b = (part.ravel() for part in np.meshgrid(np.linspace(-1, 1, 200), np.linspace(-1, 1, 200)))
    y = FIELD[1] + b * SIZE[1] * 0.97
    x = FIELD[0] - 0.22 * (y - FIELD[1]) + a * SIZE[0] * 0.97 + 0.8 * field.noise(field.points(b * 40, a, 0), 9, 4, 3)
    rows = 0.86 + 0.1 * np.sin(a * 95) + 0.12 * field.noise(field.points(x, y), 14, 3, 4)
    return shape.mesh(
        "ripe", (np.stack([x, y, lie(x, y) + 0.12], axis=1), shape.grid(200, 200)), soil, tint=np.clip(rows, 0, 1)
    )


def farm():
    """A farmhouse and a barn, small and dark, with a few trees."""
    wall = surface.plain(colour.colour("6a4a3c"), colour.colour("573c31"), patch=1, bump=0.3)
    roof = surface.plain(colour.colour("2b2a2c"), colour.colour("232224"), patch=1, bump=0.3)
    for x, y, long, wide, eaves, ridge, turn in (
        (11.0, 136.0, 10.0, 6.0, 3.4, 6.6, 0.25),
        (22.5, 141.0, 13.0, 7.0, 3.0, 6.0, 1.0),
    ):
        half, side = long / 2, wide / 2
        corners = np.array(
            [
                (a, b, c)
                for a in (-half, half)
                for b, c in ((-side, -1), (side, -1), (side, eaves), (0, ridge), (-side, eaves))
            ]
        )
        faces = np.array([(0, 1, 2, 4), (4, 2, 3, 3), (5, 9, 7, 6), (9, 8, 7, 7), (0, 4, 9, 5), (1, 6, 7, 2)])
        z = float(lie(np.array([x]), np.array([y]))[0])
        shape.mesh("house", (corners, faces), wall, even=False, at=(x, y, z), turn=(0, 0, turn))
        over = np.array(
            [
                (a, b, c)
                for a in (-half - 0.5, half + 0.5)
                for b, c in ((-side - 0.5, eaves - 0.45), (0, ridge + 0.15), (side + 0.5, eaves - 0.45))
            ]
        )
        made = shape.mesh(
            "roof", (over, np.array([(0, 1, 4, 3), (1, 2, 5, 4)])), roof, even=False, at=(x, y, z), turn=(0, 0, turn)
        )
        made.modifiers.new("thick", "SOLIDIFY").thickness = 0.25
    brick = surface.plain(colour.colour("3b302c"), patch=1)
    z = float(lie(np.array([11.0]), np.array([136.0]))[0])
    timber.board((11.5, 136.1, z + 5.2), (11.5, 136.1, z + 7.8), (0.9, 0.9), brick, up=(0, 1, 0), edge=0.03)
    bark = surface.plain(colour.colour("38322d"), patch=0.5)
    leafy = surface.plain(
        colour.colour("343d2c"), colour.colour("293124"), patch=1.5, tint=colour.colour("4a5236"), through=0.25
    )
    for k, (x, y, high) in enumerate(((3.5, 139.0, 7.5), (5.5, 144.0, 6.0), (30.0, 143.0, 6.5))):
        tree = plants.broadleaf(60 + k, high, high * 0.8, trunk=0.2, goals=320)
        at = (x, y, float(lie(np.array([x]), np.array([y]))[0]) - 0.1)
        shape.mesh("wood", tree.part(0.03), bark, at=at)
        plants.foliage(tree.twigs(0.04), 0.55, leafy, each=7, scatter=0.45, seed=k).location = at


def hedges():
    """Hedgerows and copses between the fields, darker than the fields."""
    leafy = surface.plain(colour.colour("4a5340"), colour.colour("3b4434"), patch=2, tint=colour.colour("5f6849"))
    rng = np.random.default_rng(9)
    kinds = []
    for k in range(3):
        way = rng.normal(size=(260, 3))
        way *= (rng.random(260) ** 0.4 / np.linalg.norm(way, axis=1))[:, None]
        kinds.append(plants.foliage(way * [1.5, 1.5, 1.2] + [0, 0, 1.1], 0.7, leafy, each=4, scatter=0.3, seed=k))
        kinds[-1].location = (0, -500, 0)
    x, y = rng.uniform(-420, 420, 90000), rng.uniform(75, 620, 90000)
    here, beside = (
        parcels(x, y),
        np.maximum(
            np.abs(parcels(x + 1.6, y) - parcels(x - 1.6, y)), np.abs(parcels(x, y + 1.6) - parcels(x, y - 1.6))
        ),
    )
    stays = (beside > 0.13) & (np.abs(x) < 0.62 * y) & (field.noise(field.points(x, y), 60, 4, 2) > -0.1) & (here < 0.9)
    stays &= (np.hypot((x - FIELD[0]) / 48, (y - FIELD[1]) / 75) > 1.0) | (y > FIELD[1] + 50)
    x, y = x[stays][:1500], y[stays][:1500]
    z = lie(x, y)
    for a, b, c in zip(x, y, z, strict=True):
        shape.again(kinds[rng.integers(0, 3)], (a, b, c - 0.2), rng.random() * 6.3, rng.uniform(0.5, 1.3))


def beams():
    """Four broad bands of light from the opening to the field."""
    lit = beam_light()
    for left, right, from_left, from_right, strength in (
        (-1.45, -0.45, -0.095, -0.035, 0.8),
        (-0.75, 0.25, -0.05, 0.012, 1.0),
        (-0.05, 0.75, -0.01, 0.045, 0.75),
        (0.45, 1.5, 0.02, 0.085, 0.9),
    ):
        across, down = np.linspace(0, 1, 25), np.linspace(0, 1, 40)
        top = np.stack(
            [
                (GAP[0] + from_left + (from_right - from_left) * across) * FAR * 0.9,
                0 * across + FAR * 0.9,
                0 * across + (GAP[1] + 0.01) * FAR * 0.9 + EYE,
            ],
            axis=1,
        )
        foot = np.stack(
            [FIELD[0] + (left + (right - left) * across) * SIZE[0], 0 * across + FIELD[1] - 6, 0 * across], axis=1
        )
        corners = top[None] + (foot - top)[None] * down[:, None, None]
        soft = np.sin(np.pi * across)[None] ** 2.0
        share = strength * soft * (field.smooth(-0.04, 0.12, down) * (1 - 0.5 * down))[:, None]
        shape.mesh("beam", (corners.reshape(-1, 3), shape.grid(25, 40)), lit, tint=share.ravel())


def grass_by_us():
    """Dark grass on the slope we look from."""
    dull = surface.plain(colour.colour("4c5039"), colour.colour("3a3f2f"), patch=0.8, tint=colour.colour("6a6748"))
    x, y = ground.strewn(9000, 22, 60, seed=4, spread=0.55)
    plants.grass(ground.upon(lie, x, y, 0.05), 0.5, dull, seed=5, tuft=5, width=0.05, wind=0.2)
