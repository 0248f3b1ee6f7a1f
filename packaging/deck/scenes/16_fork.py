"""The fork in the path: broad over the open meadow, narrower in among the spruces, and a signpost that says nothing."""

import numpy as np
from kit import camera, colour, field, ground, light, plants, rock, shape, surface, timber

SIGN = (0.12, 7.7)
TRUNK = field.through([(-0.05, 0.0), (0.0, 2.0), (0.02, 4.0), (0.0, 6.0)], 60)
BROAD = field.through(
    [(0.0, 4.0), (-0.35, 6.2), (-1.5, 9.0), (-3.3, 13.0), (-4.6, 19), (-5.0, 28), (-9.5, 42), (-12, 70)], 260
)
NARROW = field.through(
    [(0.0, 4.0), (0.45, 6.0), (1.25, 8.4), (2.25, 11.5), (2.9, 15), (3.5, 20), (4.8, 28), (6.5, 44)], 260
)


def off(x, y, line):
    """Metres from the middle of a path."""
    across = np.interp(y, line[:, 1], line[:, 0], left=1e3, right=1e3)
    slope = np.interp(y, line[:, 1], np.gradient(line[:, 0], line[:, 1]))
    return np.abs(x - across) / np.sqrt(1 + slope**2)


def trodden(x, y):
    """How much of a place is path."""
    frayed = 0.13 * field.noise(field.points(x, y), 0.7, 8, 4)
    ways = [
        field.smooth(half + 0.14, half - 0.14, off(x, y, line) + frayed)
        for line, half in ((TRUNK, 0.62), (BROAD, 0.62), (NARROW, 0.36))
    ]
    return np.maximum.reduce(ways)


def lie(x, y):
    """A meadow that falls away to the left, rising a little into the wood."""
    place = field.points(x, y)
    rough = 0.12 * field.noise(place, 4, 2, 3) + 0.03 * field.noise(place, 0.5, 3, 3)
    wood = 0.7 * field.smooth(1.5, 9, x - 0.05 * y) * field.smooth(5, 16, y)
    return (
        rough * field.smooth(1, 6, y + 2)
        + wood
        - 0.012 * np.maximum(y - 9, 0) * field.smooth(2, -4, x)
        - 0.055 * trodden(x, y)
    )


def signpost():
    """A post and two boards, pointed, one for each way."""
    post = surface.wood(colour.colour("4b4038"), colour.colour("352d27"), weathered=0.9, ring=0.02)
    pale = surface.wood(colour.colour("f3ecdb"), colour.colour("e2d8c2"), weathered=0.35)
    foot = float(lie(np.array([SIGN[0]]), np.array([SIGN[1]]))[0])
    at = np.array([*SIGN, foot])
    made = [
        timber.log(
            at - np.array([0, 0, 0.3]), at + np.array([0.03, 0.0, 2.42]), 0.068, post, seed=4, taper=0.12, crooked=0.02
        )
    ]
    for z, turn, seed in ((2.17, np.pi + 0.13, 1), (1.82, -0.16, 2)):
        long, wide = 1.14, 0.27
        part = shape.box((long, 0.036, wide), 0.006, uneven=0.003, seed=seed, steps=40)
        corners = part[0]
        tip = np.clip((corners[:, 0] - (long / 2 - 0.16)) / 0.16, 0, 1)
        corners[:, 2] *= 1 - 0.97 * tip
        corners[:, 0] += long / 2 - 0.13
        made.append(shape.mesh("board", part, pale))
        made[-1].location, made[-1].rotation_euler = (
            tuple(at + np.array([0.02, -0.095, z])),
            (0.0, 0.02 * (1 if seed == 1 else -1), turn),
        )
    return made


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("6e7c8a"), colour.colour("596a7d"), colour.colour("43546a"),
        strength=0.65, fill=1.6, sun_at=(-112, 18), sun_strength=8.2, halo=0.05, streaks=0.16, air=light.Air(22, 110),
    )  # fmt: skip
    turf = surface.plain(
        colour.colour("77764b"), colour.colour("5f5f3f"), patch=1.6, bump=0.5, grain=0.03, tint=colour.colour("d2c09b")
    )
    ground.terrain(lie, turf, near=1.6, far=200, spread=0.8, columns=520, rows=620, tint=trodden)
    rng = np.random.default_rng(3)
    x, y = ground.strewn(2600, 1.8, 16, seed=6, spread=0.5, keep=trodden)
    grit = surface.stone(colour.colour("b3a78f"), colour.colour("8f8674"), patch=0.06)
    ground.pebbles(
        rock.stone(4, detail=8), ground.upon(lie, x, y, 0.004), 0.022 * rng.uniform(0.3, 1.6, len(x)) ** 1.5, grit
    )

    green = surface.plain(
        colour.colour("828a58"), colour.colour("66724a"), patch=0.8, tint=colour.colour("c9b67c"), through=0.3
    )
    x, y = ground.strewn(24000, 1.9, 75, seed=4, spread=0.6, keep=lambda x, y: (1 - trodden(x, y)) ** 2)
    plants.grass(
        ground.upon(lie, x, y, 0.02),
        0.1 + 0.17 * rng.random(len(x)) ** 1.5,
        green,
        seed=5,
        tuft=5,
        width=0.045,
        wind=0.1,
    )

    needles = surface.plain(colour.colour("33463a"), colour.colour("24352c"), patch=0.6, bump=0.3)
    kinds = [
        shape.mesh("spruce", plants.spruce(seed, high, girth=girth, needles=3.2, twigs=0.6), needles)
        for seed, high, girth in ((1, 8.5, 1.0), (2, 10.5, 0.85), (3, 7.0, 1.2), (4, 9.5, 1.05))
    ]
    for kind in kinds:
        kind.location = (0, -500, 0)
    placed = []
    for _ in range(1500):
        y0 = 15 + 36 * rng.random() ** 1.5
        x0 = rng.uniform(0.6, 0.62 * y0 + 4)
        gap = off(np.array([x0]), np.array([y0]), NARROW)[0]
        if gap < 1.2 + 0.02 * y0 or x0 < 0.9 + 0.02 * y0 or any(np.hypot(x0 - a, y0 - b) < 1.5 for a, b in placed):
            continue
        placed.append((x0, y0))
        z = float(lie(np.array([x0]), np.array([y0]))[0])
        shape.again(kinds[rng.integers(0, 4)], (x0, y0, z - 0.1), rng.random() * 6.3, rng.uniform(0.45, 1.05))
        if len(placed) > 85:
            break
    things = signpost()
    for distance, height, seed, tone in ((130, 9, 3, "7c8568"), (300, 34, 9, "6d7f8d")):
        hill = surface.plain(colour.colour(tone), colour.darker(colour.colour(tone), 0.85), patch=12)
        ground.ridge(distance, height, hill, seed=seed, base=-2.5, rough=0.3, tilt=-0.25)
    camera.look((0, 20, 1.55), (0, 0, 1.55), lens=38, shift=(0.0, 0.005))
    return things[1:]
