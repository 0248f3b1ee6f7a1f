"""The leaning tree: one broad crown swept to the right by years of wind on an open heath."""

import numpy as np
from kit import camera, colour, field, ground, light, plants, rock, shape, surface

FOOT = (-1.75, 11.2)


def heath(x, y):
    """Gently rolling, a little higher under the tree."""
    place = field.points(x, y)
    knoll = 0.35 * np.exp(-(((x - FOOT[0]) / 3.5) ** 2 + ((y - FOOT[1]) / 4) ** 2))
    return 0.25 * field.noise(place, 9, 2, 3) + 0.05 * field.noise(place, 1.2, 3, 3) + knoll


def crown(count, seed):
    """Where the twigs want to go: a wedge that streams to the right, its upper side rising with the wind."""
    rng = np.random.default_rng(seed)
    way = rng.normal(size=(count, 3))
    way *= (rng.random(count) ** 0.4 / np.linalg.norm(way, axis=1))[:, None]
    x, y, z = way.T
    long = 2.55 * x
    z = z * (1.05 - 0.32 * x) + 0.22 * long
    lumps = 0.18 * field.noise(field.points(long, y, z), 1.0, 4, 2)
    return np.stack([long + 1.55, y * 1.5, z * 1.02 + 3.05 + lumps], axis=1)


def build():
    """The scene; its main things are returned."""
    light.sky(sun_at=(-70, 16), sun_strength=6, streaks=0.9, air=light.Air(14, 120))
    turf = surface.plain(colour.colour("7d7052"), colour.colour("6a5a48"), patch=1.5, bump=0.8, grain=0.05)
    ground.terrain(heath, turf, near=3, far=160, spread=0.75)
    for distance, height, seed in ((170, 9, 3), (320, 26, 8)):
        ground.ridge(distance, height, surface.plain(colour.SLATE, colour.SPRUCE, patch=30), seed=seed, tilt=-0.2)

    goals = crown(2600, 5)
    root = [(0, 0, -0.1), (0.16, 0, 0.55), (0.52, 0.05, 1.2), (1.0, 0.02, 1.85)]
    tree = plants.grow(goals, root, step=0.11, reach=1.3, done=0.2, pull=(0.25, 0, 0.02), tip=0.0056, taper=2.0, seed=3)
    base = np.array([*FOOT, float(heath(np.array([FOOT[0]]), np.array([FOOT[1]]))[0])])
    bark = surface.plain(
        colour.BARK, colour.colour("6d6155"), patch=0.3, stretch=(3, 3, 0.7), bump=1.0, grain=0.03, worn=colour.SILVER
    )
    wood = shape.mesh("wood", tree.part(flare=0.9), bark, at=base)
    green = surface.plain(
        colour.colour("56663a"),
        colour.colour("414f30"),
        patch=0.6,
        rough=0.55,
        tint=colour.colour("74743f"),
        through=0.3,
    )
    leaves = plants.foliage(tree.twigs(0.011), 0.085, green, each=13, scatter=0.1, seed=2, sweep=(1, 0, 0.1))
    leaves.location = base
    surface_roots(base, bark)

    at = ground.upon(heath, *ground.strewn(16000, 4, 70, seed=1, spread=0.6), 0.02)
    straw = surface.plain(colour.OAT, colour.SAND, patch=0.5, tint=colour.colour("7a7350"), through=0.3)
    plants.grass(
        at, 0.16 + 0.1 * np.random.default_rng(2).random(len(at)), straw, seed=3, tuft=5, width=0.05, wind=0.75
    )
    clumps = ground.strewn(
        1500, 4, 60, seed=9, keep=lambda x, y: field.smooth(0.0, 0.3, field.noise(field.points(x, y), 4, 6))
    )
    heather = surface.plain(colour.colour("6b4a45"), colour.colour("4b4436"), patch=0.2, tint=colour.colour("8a6a58"))
    plants.grass(ground.upon(heath, *clumps, 0.03), 0.22, heather, seed=5, tuft=26, width=0.09, wind=0.4)
    grey = surface.stone(colour.STONE, colour.colour("66645f"), lichen=colour.SAGE)
    for seed, (x, y, size) in enumerate(((2.3, 8.2, 0.8), (3.0, 8.9, 0.4), (-4.4, 12.5, 0.5), (5.8, 17, 0.9))):
        z = float(heath(np.array([x]), np.array([y]))[0])
        shape.mesh(
            "boulder", rock.stone(seed + 5, size=(size * 1.4, size, size * 0.8)), grey, at=(x, y, z + size * 0.1)
        )
    camera.look((0, 20, 1.5), lens=42, shift=(0, 0.095))
    return [wood, leaves]


def surface_roots(base, bark):
    """Roots that hold on where the trunk meets the ground."""
    rng = np.random.default_rng(4)
    for k in range(7):
        turn = k * 0.9 + rng.normal(0, 0.15)
        long = rng.uniform(0.6, 1.2)
        s = np.linspace(0, 1, 12)
        bend = turn + 0.5 * rng.normal() * s
        x, y = 0.12 * np.cos(turn) + long * s * np.cos(bend), 0.12 * np.sin(turn) + long * s * np.sin(bend)
        z = heath(x + base[0], y + base[1]) - base[2] + 0.22 * (1 - s) ** 3 - 0.05 * s
        path = np.stack([x, y, z], axis=1)
        shape.mesh("root", shape.tube(path, 0.1 * (1 - s) ** 0.7 + 0.012, 10), bark, at=base)
