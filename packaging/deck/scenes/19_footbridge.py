"""The footbridge: low over a shallow brook, with a rail to hold on to and one new plank."""

import numpy as np
from kit import camera, colour, field, ground, light, plants, rock, shape, surface, timber

BRIDGE = 6.6  # metres ahead
HALF, WIDE = 2.55, 1.15
LOW = 0.16  # the deck's underside above the water
NEW = 12  # which plank is new


def middle(y):
    """Where the brook runs."""
    return 0.15 + 0.05 * (y - BRIDGE) + 0.5 * np.sin((y - BRIDGE) * 0.16) + 0.07 * np.maximum(y - 9, 0) ** 1.5


def lie(x, y):
    """Two low banks and a gravelly bed a hand's breadth under the water."""
    place = field.points(x, y)
    off = np.abs(x - middle(y)) + 0.22 * field.noise(place, 1.6, 4, 3)
    half = 1.75 + 0.45 * field.smooth(6, 1.5, y) - 0.012 * np.clip(y - 7, 0, 40)
    bank = field.smooth(half - 0.3, half + 0.5, off)
    return (
        -0.12
        + 0.40 * bank
        + 0.02 * np.maximum(off - half - 0.4, 0)
        + 0.05 * field.noise(place, 1.2, 2, 4) * (0.4 + bank)
    )


def grassy(x, y):
    """Where grass grows: on the banks alone."""
    return field.smooth(0.1, 0.24, lie(x, y))


def bridge():
    """Two beams, planks across them, posts and a rail on either side."""
    grey = surface.wood(colour.colour("4e443a"), colour.colour("37302a"), weathered=0.9)
    dark = surface.wood(colour.colour("42382f"), colour.colour("2e2721"), weathered=0.8)
    new = surface.wood(colour.colour("f2d9a6"), colour.colour("dfbf86"), weathered=0.05)
    made = []
    for k, y in enumerate((BRIDGE + 0.14, BRIDGE + WIDE - 0.14)):
        made.append(timber.board((-HALF, y, LOW + 0.09), (HALF, y, LOW + 0.09), (0.16, 0.19), dark, seed=k, edge=0.012))
    rng = np.random.default_rng(8)
    count = 24
    step = 2 * HALF / count
    for k in range(count):
        x = -HALF + step * (k + 0.5) + rng.normal(0, 0.005)
        z = LOW + 0.185 + 0.026 + rng.normal(0, 0.003)
        ends = rng.normal(0, 0.018, 2)
        wood = new if k == NEW else grey
        made.append(
            timber.board(
                (x, BRIDGE - 0.05 + ends[0] - (0.05 if k == NEW else 0), z + (0.008 if k == NEW else 0)),
                (x + rng.normal(0, 0.006), BRIDGE + WIDE + 0.05 + ends[1], z),
                (step - 0.022, 0.052), wood, seed=k + 20, edge=0.008, uneven=0.006,
            )
        )  # fmt: skip
    for side, y in enumerate((BRIDGE - 0.02, BRIDGE + WIDE + 0.02)):
        tops = []
        for k, x in enumerate(np.linspace(-HALF + 0.22, HALF - 0.22, 4)):
            lean, tall = rng.normal(0, 0.02), 1.06 + rng.normal(0, 0.012)
            made.append(
                timber.board(
                    (x, y, LOW + 0.0), (x + lean, y, LOW + 0.2 + tall), (0.10, 0.09), dark, up=(0, 1, 0),
                    seed=k + 60 + side * 7, edge=0.012, uneven=0.006,
                )
            )  # fmt: skip
            tops.append(x + lean)
        for z, part in ((LOW + 1.24, (0.12, 0.055)), (LOW + 0.76, (0.05, 0.10))):
            made.append(
                timber.board(
                    (-HALF - 0.05, y - 0.01, z), (HALF + 0.08, y - 0.01, z + 0.02), part, grey,
                    seed=int(z * 40) + side, edge=0.012, uneven=0.009,
                )
            )  # fmt: skip
    return made


def bushes():
    """Low round bushes on both banks."""
    bark = surface.plain(colour.colour("5d5348"), colour.colour("463e36"), patch=0.2, bump=0.6, grain=0.03)
    leafy = surface.plain(
        colour.colour("6f8050"), colour.colour("57683f"), patch=0.6, tint=colour.colour("a3a868"), through=0.5
    )
    for k, (x, y, high, wide) in enumerate(
        ((-4.3, 8.6, 1.7, 2.2), (-6.0, 10.5, 2.3, 2.8), (4.5, 9.0, 1.5, 2.1), (6.4, 11.5, 2.2, 2.9), (-4.4, 15, 1.7, 2.6),
         (7.0, 18.0, 2.2, 3.2), (-9.0, 19.0, 2.8, 3.6))
    ):  # fmt: skip
        bush = plants.broadleaf(30 + k, high, wide, trunk=0.06, goals=330)
        wood = shape.mesh("wood", bush.part(0.008), bark, at=(x, y, float(lie(np.array([x]), np.array([y]))[0]) - 0.05))
        leaves = plants.foliage(bush.twigs(0.02), 0.11, leafy, each=9, scatter=0.12, seed=k)
        leaves.location = wood.location


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("f0e6d6"), colour.colour("d2dce0"), colour.colour("93afc4"),
        strength=1.45, fill=0.5, sun_at=(-86, 20), sun_strength=5.0, halo=0.4, streaks=0.3, air=light.Air(8.5, 26),
    )  # fmt: skip
    earth = surface.plain(colour.colour("8b8063"), colour.colour("6f674e"), patch=0.7, bump=0.8, grain=0.04)
    ground.terrain(lie, earth, near=1.4, far=160, spread=0.85, columns=460, rows=480)
    brook = surface.water(colour.colour("7f8b87"), ripple=0.03, scale=5.0, along=0.45)
    shape.mesh("water", shape.sheet(2, 2, 120, 200), brook, at=(0, 90, 0.0))
    rng = np.random.default_rng(2)

    def bed(x, y):
        return (lie(x, y) < 0.06) * (0.25 + 0.75 * field.smooth(-0.16, -0.02, lie(x, y)))

    tone = surface.stone(colour.colour("8d8a84"), colour.colour("6d6b68"), patch=0.15)
    x, y = ground.strewn(620, 2.2, 20, seed=21, spread=0.5, keep=bed)
    ground.pebbles(rock.stone(4, detail=18), ground.upon(lie, x, y, -0.02), 0.16 * rng.uniform(0.3, 1.7, len(x)), tone)
    for k, (x, y, size) in enumerate(
        (
            (-1.1, 4.2, 0.5),
            (0.95, 4.7, 0.42),
            (0.1, 3.55, 0.3),
            (-1.75, 5.5, 0.6),
            (1.75, 3.6, 0.6),
            (1.9, 5.9, 0.5),
            (-0.5, 5.6, 0.34),
            (0.75, 6.3, 0.36),
            (-0.15, 8.6, 0.5),
            (0.3, 4.3, 0.22),
        )
    ):
        part = rock.stone(40 + k, size=(size, size * 0.8, size * 0.55), faces=14, wear=0.07, rough=0.05)
        shape.mesh("stone", part, tone, at=(x, y, 0.0), turn=(0, 0, k * 1.3))

    green = surface.plain(
        colour.colour("8a9560"), colour.colour("727d4c"), patch=0.7, tint=colour.colour("cdbf86"), through=0.45
    )

    def grown(x, y):
        under = (np.abs(x) < HALF) & (np.abs(y - BRIDGE - WIDE / 2) < WIDE / 2 + 0.1)
        walk = (np.abs(x) >= HALF) & (np.abs(y - BRIDGE - WIDE / 2) < 0.45)
        return grassy(x, y) * ~under * (1 - 0.85 * walk)

    x, y = ground.strewn(20000, 2.0, 60, seed=4, spread=0.62, keep=grown)
    plants.grass(
        ground.upon(lie, x, y, 0.02), 0.12 + 0.16 * rng.random(len(x)) ** 2, green, seed=5, tuft=6, width=0.045
    )
    things = bridge()
    bushes()
    for distance, height, seed in ((90, 9, 3), (200, 30, 8)):
        hill = surface.plain(colour.colour("7d8f8f"), colour.colour("6a7a7a"), patch=12)
        ground.ridge(distance, height, hill, seed=seed, base=0, rough=0.3, tilt=0.2)
    camera.look((0, 20, 1.8), (0, 0, 1.8), lens=39, shift=(0.0, -0.10), sharp=(0, BRIDGE, 1), aperture=9)
    return things
