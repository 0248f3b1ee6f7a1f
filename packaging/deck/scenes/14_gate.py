"""The gate: half open in a dry-stone wall, a path going through to a meadow in flower."""

import numpy as np
from kit import camera, colour, field, ground, light, plants, rock, shape, surface, timber

WALL = 5.7  # metres ahead
HINGE, LATCH = (1.78, WALL - 0.02), (0.16, WALL)
OPEN = 0.86  # radians


def middle(y):
    """Where the path runs."""
    stops = [(0, 0.35), (3, 0.75), (WALL, 0.98), (10, 1.15), (16, 2.3), (26, 1.6), (42, 5.5), (70, 9.0), (130, 24)]
    return np.interp(y, *np.array([(p[0], p[1]) for p in field.through(stops, 300)]).T)


def trodden(x, y):
    """How much of a place is path."""
    frayed = 0.2 * field.noise(field.points(x, y), 0.8, 8, 4)
    half = 0.36 + 0.006 * y
    return field.smooth(half + 0.2, half - 0.12, np.abs(x - middle(y)) + frayed)


def lie(x, y):
    """Level to the wall, then a meadow that rises."""
    place = field.points(x, y)
    rise = 0.048 * np.maximum(y - WALL - 0.5, 0) * field.smooth(WALL, 16, y)
    return (
        rise
        + 0.09 * field.noise(place, 4, 2, 3) * field.smooth(2, 9, y)
        + 0.02 * field.noise(place, 0.5, 3, 3)
        - 0.05 * trodden(x, y)
    )


def leaf_of_gate():
    """Five boards, two uprights and a brace, hung on the right-hand post and standing open towards us."""
    grey = surface.wood(colour.colour("4c3c2f"), colour.colour("33281f"), weathered=0.75)
    along = np.array([-np.cos(OPEN), -np.sin(OPEN), 0.0])
    out = np.array([np.sin(OPEN), -np.cos(OPEN), 0.0]) * -1
    start = np.array([*HINGE, 0.0]) + along * 0.1
    wide, sag = 1.52, -0.025
    made = []
    for k, z in enumerate((0.2, 0.41, 0.62, 0.85, 1.09)):
        a, b = (
            start + np.array([0, 0, z]),
            start + along * (wide - 0.03 * (k % 2)) + [0, 0, z + sag * (1 + 0.3 * (k % 3))],
        )
        made.append(timber.board(a, b, (0.115, 0.028), grey, up=tuple(out), seed=k, edge=0.008, uneven=0.006))
    for k, t in enumerate((0.06, wide - 0.1)):
        foot = start + along * t + out * 0.03
        made.append(
            timber.board(
                foot + np.array([0, 0, 0.1]),
                foot + np.array([0, 0, 1.2]),
                (0.1, 0.04),
                grey,
                up=tuple(out),
                seed=9 + k,
                edge=0.008,
            )
        )
    a, b = (
        start + along * 0.1 + out * 0.028 + np.array([0, 0, 0.16]),
        start + along * (wide - 0.12) + out * 0.028 + np.array([0, 0, 1.06]),
    )
    made.append(timber.board(a, b, (0.095, 0.026), grey, up=tuple(out), seed=14, edge=0.008))
    post = surface.wood(colour.colour("4a3f35"), colour.colour("302923"), weathered=1.0, ring=0.02)
    for k, (x, y) in enumerate((HINGE, LATCH)):
        made.append(
            timber.log(
                (x + 0.08 * (1 - 2 * k), y, -0.3), (x + 0.09 * (1 - 2 * k), y + 0.02, 1.42), 0.095, post, seed=k + 3
            )
        )
    iron = surface.plain(colour.colour("33302e"), colour.colour("4a3a30"), patch=0.05, rough=0.6, metal=0.6)
    for z in (0.41, 0.85):
        a = np.array([*HINGE, z]) + along * -0.02 - out * 0.03
        timber.board(a, a + along * 0.42, (0.035, 0.008), iron, up=tuple(out), seed=3, edge=0.002)
    return made


def rosette(petals, wide):
    """A small open flower of width 1, looking up."""
    one = plants.leaf(0.5, wide, 0.05, -0.1, 4)
    turn = field.turns(np.arange(petals) * 2 * np.pi / petals)
    return shape.copies(one, np.zeros((petals, 3)), turn)


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("ece8de"), colour.colour("aecbe0"), colour.colour("5f8dbb"),
        strength=1.3, fill=0.6, sun_at=(-92, 23), sun_strength=6.5, streaks=0.7, halo=0.3, air=light.Air(22, 190),
    )  # fmt: skip
    turf = surface.plain(
        colour.colour("7e8657"), colour.colour("6a7048"), patch=1.6, bump=0.8, grain=0.05, tint=colour.colour("c3b08c")
    )
    ground.terrain(lie, turf, near=1.6, far=190, spread=0.8, columns=520, rows=640, tint=trodden)
    rng = np.random.default_rng(4)
    x, y = ground.strewn(900, 2.2, 12, seed=6, spread=0.5, keep=trodden)
    grit = surface.stone(colour.colour("a59a86"), colour.colour("877d6c"), patch=0.06)
    ground.pebbles(rock.stone(4, detail=8), ground.upon(lie, x, y, 0.006), 0.018 * rng.uniform(0.4, 1.6, len(x)), grit)

    grey = surface.stone(colour.colour("9b978f"), colour.colour("77736c"), lichen=colour.colour("b9b894"))
    core = surface.plain(colour.colour("3a3733"), colour.colour("2b2926"), patch=0.2, bump=1, grain=0.04)
    for seed, (a, b) in enumerate(((-5.6, LATCH[0] - 0.42), (HINGE[0] + 0.44, 4.9))):
        for back, first in ((0.0, 2), (0.2, 7)):
            ends = ((a, WALL + back + 0.02 - 0.05 * a), (b, WALL + back + 0.02 - 0.05 * b))
            for part, at, turn in rock.courses(*ends, 0.92, course=0.145, seed=seed + first):
                shape.mesh("stone", part, grey, at=(at[0], at[1], at[2] - 0.03), turn=(0, rng.normal(0, 0.05), turn))
        timber.board((a, WALL + 0.2, 0.4), (b + 0.05, WALL + 0.2, 0.4), (0.16, 0.8), core, seed=seed)

    def grown(x, y):
        thick = field.smooth(-0.5, 0.3, field.noise(field.points(x, y), 2.5, 6, 3))
        return (1 - trodden(x, y)) ** 2 * (0.4 + 0.6 * thick) * (np.abs(y - WALL) > 0.22)

    green = surface.plain(
        colour.colour("87935a"), colour.colour("6d7a4a"), patch=0.8, tint=colour.colour("c9bd84"), through=0.4
    )
    x, y = ground.strewn(26000, 2.0, 75, seed=4, spread=0.55, keep=grown)
    high = np.where(y < WALL, 0.11, 0.26) * (0.6 + 0.7 * rng.random(len(x)))
    plants.grass(ground.upon(lie, x, y, 0.02), high, green, seed=5, tuft=5, width=0.05)
    x, y = ground.strewn(9000, 2.3, WALL - 0.3, seed=12, spread=0.55, keep=lambda x, y: (1 - trodden(x, y)) ** 2)
    plants.grass(ground.upon(lie, x, y, 0.02), 0.06 + 0.07 * rng.random(len(x)), green, seed=13, tuft=6, width=0.06)
    along = rng.uniform(-4.5, 4.5, 260)
    along = along[(along < LATCH[0] - 0.1) | (along > HINGE[0] + 0.2)]
    foot = np.stack([along, WALL - 0.28 + rng.normal(0, 0.05, len(along))], axis=1)
    plants.grass(ground.upon(lie, *foot.T, 0.02), 0.25, green, seed=9, tuft=9, width=0.045)

    for tone, count, petals, wide, size in (
        ("f6f1e2", 2600, 9, 0.2, 0.085), ("e8c860", 1700, 5, 0.4, 0.065), ("8e9ac0", 900, 5, 0.34, 0.07)
    ):  # fmt: skip
        paint = surface.plain(colour.colour(tone), colour.darker(colour.colour(tone), 0.9), patch=0.1, through=0.3)

        def drift(x, y, seed=count):
            here = field.smooth(-0.1, 0.4, field.noise(field.points(x, y), 5, seed, 2))
            return (1 - trodden(x, y)) * here * (y > WALL + 0.8)

        x, y = ground.strewn(count * 3, WALL, 60, seed=count, spread=0.55, keep=drift)
        at = ground.upon(lie, x, y, -0.27)
        at[:, 2] += rng.normal(0, 0.05, len(at))
        turn = field.turns(rng.random(len(at)) * 6.3, rng.normal(0.5, 0.25, len(at)), rng.normal(-1.6, 0.6, len(at)))
        shape.mesh("flowers", shape.copies(rosette(petals, wide), at, turn, size * (0.8 + y / 45)), paint)
    for distance, height, seed, tone in ((120, 15, 3, "77876a"), (260, 40, 8, "7d8f8f")):
        hill = surface.plain(colour.colour(tone), colour.darker(colour.colour(tone), 0.8), patch=12)
        ground.ridge(distance, height, hill, seed=seed, base=4, rough=0.3, tilt=0.25)
    things = leaf_of_gate()
    camera.look((0, 20, 1.5), (0, 0, 1.5), lens=41, shift=(0.0, -0.055), sharp=(0.9, 5.3, 1), aperture=9)
    return things
