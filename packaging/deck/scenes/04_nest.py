"""The nest: woven of twigs and straw, three eggs in it, one darker, seen from straight above."""

import numpy as np
from kit import camera, colour, field, light, plants, shape, surface
from kit.nodes import Graph

MIDDLE = np.array([0.016, 0.0, 0.0])


def bowl(share):
    """Radius and height of the nest along its skin: 0 in the hollow, 0.5 on the rim, 1 on the ground outside."""
    line = field.through(
        [
            (0.004, 0.010),
            (0.030, 0.013),
            (0.049, 0.030),
            (0.063, 0.047),
            (0.078, 0.043),
            (0.092, 0.024),
            (0.099, 0.004),
        ],
        200,
    )
    return np.interp(share, np.linspace(0, 1, 200), line[:, 0]), np.interp(share, np.linspace(0, 1, 200), line[:, 1])


def weave(count, inner, outer, thick, long, seed, stray):
    """Twigs lying round the nest between two places of its skin, sunk among each other, some ends sticking out."""
    rng = np.random.default_rng(seed)
    parts = []
    for _ in range(count):
        s = np.linspace(-1, 1, 11)
        share = rng.uniform(inner, outer)
        reach = rng.uniform(*long)
        radius, height = bowl(np.clip(share + rng.normal(0, stray) * s, 0, 1))
        straight = 1 / np.cos(np.clip(s * reach * rng.uniform(0.15, 0.7), -1.1, 1.1))
        turn = rng.random() * 6.283 + s * reach
        radius = radius * straight + rng.normal(0, 0.0022)
        lift = height + rng.normal(0, 0.0022) + rng.normal(0, stray * 0.06) * s + 0.004 * rng.normal() * s**3
        path = np.stack([radius * np.cos(turn), radius * np.sin(turn), lift], axis=1)
        path += 0.0012 * np.stack([field.noise(path, 0.02, seed + k, 2) for k in range(3)], axis=1)
        width = thick * rng.uniform(0.55, 1.35)
        parts.append(shape.tube(path, width * (1 - 0.45 * np.abs(s) ** 3), 6))
    tints = np.concatenate([np.full(len(part[0]), rng.random()) for part in parts])
    return shape.join(parts), tints


def egg(length, width):
    """One egg lying along z, its blunt end down."""
    turn = np.linspace(-np.pi / 2, np.pi / 2, 40)
    radius = width / 2 * np.cos(turn) * (1 - 0.16 * np.sin(turn))
    return shape.turned(np.stack([np.maximum(radius, 1e-5), length / 2 * np.sin(turn)], axis=1), 48)


def shell(tone, second, specks=None):
    """Eggshell: matt, faintly pitted, speckled if a colour of specks is given."""
    material = surface.plain(tone, second, patch=0.02, rough=0.5, bump=0.08, grain=0.0012, soft=0.0015)
    if specks:
        graph = Graph(material.node_tree)
        skin = next(node for node in material.node_tree.nodes if node.type == "BSDF_PRINCIPLED")
        before = skin.inputs["Base Color"].links[0].from_socket
        place = graph.add("TexCoord").outputs["Object"]
        spots = graph.noise(place, 330, 3, 0.5)
        crowd = graph.noise(place, 60, 2)
        share = graph.between(graph.math("ADD", spots, graph.math("MULTIPLY", crowd, 0.35)), 0.765, 0.79)
        graph.put(skin.inputs["Base Color"], graph.blend(share, before, specks))
    return material


def build():
    """The scene; its main things are returned."""
    light.sky(sun_at=(-52, 27), sun_strength=6.5, fill=0.8, sun_size=3)
    floor = surface.plain(colour.colour("8c8a6c"), colour.colour("74735a"), patch=0.1, bump=0.6, grain=0.01)
    shape.mesh("floor", shape.sheet(2, 2, 2, 2), floor, at=(0, 0, -0.012))
    rng = np.random.default_rng(2)
    leafy = surface.plain(
        colour.colour("d9dabd"), colour.colour("c2c8a4"), patch=0.05, rough=0.7, bump=0.25, grain=0.004,
        tint=colour.colour("e0cfa8"), through=0.2,
    )  # fmt: skip
    at = np.stack(
        [rng.uniform(-0.3, 0.3, 2200), rng.uniform(-0.22, 0.22, 2200), rng.uniform(-0.011, 0.006, 2200)], axis=1
    )
    one = plants.leaf(1, 0.42, 0.25, 0.18, 10)
    facing = rng.random(2200) * 6.283
    turn = field.turns(facing, rng.normal(-0.05, 0.15, 2200), rng.random(2200) * 6.283)
    part = shape.copies(one, at, turn, rng.uniform(0.024, 0.046, 2200))
    shape.mesh("leaves", part, leafy, tint=np.repeat(rng.random(2200) ** 1.5, len(one[0])))

    twig = surface.plain(
        colour.colour("4f4033"),
        colour.colour("3a2f26"),
        patch=0.02,
        bump=0.5,
        grain=0.002,
        tint=colour.colour("6f5b46"),
    )
    straw = surface.plain(
        colour.colour("8f7a55"),
        colour.colour("6d5c42"),
        patch=0.02,
        bump=0.3,
        grain=0.002,
        tint=colour.colour("b59a6a"),
    )
    things = []
    for count, inner, outer, thick, long, stray, material in (
        (520, 0.55, 1.0, 0.0013, (0.5, 1.1), 0.10, twig),
        (420, 0.42, 0.8, 0.0009, (0.5, 1.2), 0.08, twig),
        (500, 0.02, 0.55, 0.0006, (0.5, 1.5), 0.07, straw),
        (90, 0.45, 0.75, 0.0006, (0.5, 1.3), 0.16, straw),
        (26, 0.75, 1.0, 0.0014, (0.4, 0.7), 0.3, twig),
    ):
        part, tints = weave(count, inner, outer, thick, long, count, stray)
        things.append(shape.mesh("weave", part, material, tint=tints, at=MIDDLE))
    inside = np.stack(bowl(np.linspace(0, 1, 60)), axis=1) - [0.001, 0.0028]
    lining = surface.plain(colour.colour("4d4030"), colour.colour("362c22"), patch=0.01, bump=1, grain=0.003)
    things.append(shape.mesh("lining", shape.turned(inside, 80), lining, at=MIDDLE))
    pale = shell(colour.colour("efe9dc"), colour.colour("e2dccd"))
    dark = shell(colour.colour("7d98a0"), colour.colour("6c8891"), colour.colour("3d4648"))
    for place, turn, material in (
        ((-0.0185, 0.011, 0.0305), (1.35, 0.15, 0.75), pale),
        ((0.0185, 0.0135, 0.0305), (1.3, 0.1, -0.6), pale),
        ((0.001, -0.020, 0.030), (1.4, -0.1, 1.75), dark),
    ):
        shape.mesh("egg", egg(0.042, 0.031), material, at=MIDDLE + place, turn=turn)
    camera.look((0, 0.0001, 0.02), (0, 0, 0.80), lens=64, sharp=(0, 0, 0.032), aperture=6)
    return things
