"""The starry sky: three quarters of it, one star larger than the others, low hills and a few spruces."""

import bpy
import numpy as np
from kit import camera, colour, field, ground, light, plants, shape, surface
from kit.nodes import Graph

FAR = 900.0


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("8690a2"), colour.colour("3d5068"), colour.colour("17243a"),
        strength=0.62, fill=3.0, sun_at=(-36, -2), sun_strength=0, sun_colour=(0.95, 0.52, 0.34), halo=0.24, stars=True,
        air=light.Air(35, 300, top=45, most=0.85),
    )  # fmt: skip
    hill = surface.plain(colour.colour("4a585c"), colour.colour("36444a"), patch=8, bump=0.5, grain=0.6)
    for distance, height, base, seed in ((420, 62, -6, 14), (250, 27, -5, 5), (120, 9.5, -4, 21)):
        ground.ridge(distance, height, hill, seed=seed, base=base, rough=0.32, feature=distance * 0.55)
    ground.terrain(lambda x, y: -0.6 + 0.5 * field.noise(field.points(x, y), 14, 3, 4), hill, near=2, far=130)
    needles = surface.plain(colour.colour("1d2a26"), colour.colour("16201e"), patch=0.6, bump=0.3)
    kinds = [
        shape.mesh("spruce", plants.spruce(seed, 9, girth=girth), needles)
        for seed, girth in ((1, 1), (2, 0.8), (3, 1.15))
    ]
    rng = np.random.default_rng(6)
    line = ground.ridge_line(
        np.array([-34.0, -31, -29.5, -25.5, -23, -19.0]), 120, 9.5, seed=21, base=-4, rough=0.32, feature=66
    )
    for k, (x, z) in enumerate(zip((-34.0, -31, -29.5, -25.5, -23, -19.0), line, strict=True)):
        size = (0.95, 1.5, 1.2, 1.8, 1.05, 0.75)[k]
        shape.again(kinds[k % 3], (x, 119.5 + rng.normal(0, 0.4), z - 0.6), rng.random() * 6, size)
    for kind in kinds:
        kind.location = (0, -500, 0)
    stars = sky_of_stars()
    camera.look((0, 100, 1.6), (0, 0, 1.6), lens=36, shift=(0, 0.26))
    return stars


def sky_of_stars():
    """Stars of three sizes, thicker along the pale band, and the one."""
    rng = np.random.default_rng(12)
    sizes = []
    for count, size, strength in ((2600, 0.5, 1.4), (380, 1.15, 4.0), (70, 2.3, 9.0)):
        x, z = rng.uniform(-0.52, 0.52, count), rng.uniform(0.0, 0.64, count)
        along = np.abs(x * 0.74 - (z - 0.28) * 0.68)
        stays = rng.random(count) < 0.4 + 0.6 * np.exp(-((along / 0.16) ** 2))
        at = np.stack([x, np.ones(count), z], axis=1)[stays] * FAR
        disc = shape.ball(6, 8)
        n = len(at)
        part = shape.copies(disc, at, np.broadcast_to(np.eye(3), (n, 3, 3)), size * rng.uniform(0.5, 1.3, n))
        sizes.append(shape.mesh("stars", part, starlight(strength)))
    one = np.array([[0.175, 1, 0.415]]) * FAR
    sizes.append(shape.mesh("star", shape.copies(shape.ball(12, 16), one, np.eye(3)[None], 4.0), starlight(30)))
    shape.mesh(
        "glow",
        shape.copies(
            shape.sheet(2, 2, 2, 2), one + np.array([0, 8, 0]), np.array([[[1.0, 0, 0], [0, 0, 1], [0, -1, 0]]]), 30.0
        ),
        halo(),
    )
    return sizes


def starlight(strength):
    """A star's own light, not dimmed by haze."""
    material = surface.glow((1.0, 0.95, 0.86), strength)
    material["clear_of_haze"] = True
    return material


def halo():
    """A soft round shine that ends in nothing."""
    material = bpy.data.materials.new("halo")
    material.use_nodes = True
    graph = Graph(material.node_tree)
    graph.tree.nodes.clear()
    place = graph.add("SeparateXYZ", {0: graph.add("TexCoord").outputs["Generated"]})
    flat = graph.add("CombineXYZ", {0: place.outputs["X"], 1: place.outputs["Z"]})
    away = graph.vector("LENGTH", graph.vector("SUBTRACT", flat, (0.5, 0.5, 0.0)))
    share = graph.math("POWER", graph.between(away.outputs["Value"], 0.0, 0.5, 1, 0), 5.0)
    shine = graph.add("Emission", {"Color": (0.75, 0.85, 1.0), "Strength": 2.0})
    clear = graph.add("BsdfTransparent")
    graph.add(
        "OutputMaterial",
        {"Surface": graph.add("MixShader", {0: graph.math("MULTIPLY", share, 0.4), 1: clear, 2: shine})},
    )
    material["clear_of_haze"] = True
    return material
