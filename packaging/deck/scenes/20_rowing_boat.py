"""The rowing boat: drawn right up on the shingle of a calm lake, its bow to the water, two oars lying in it."""

import numpy as np
from kit import camera, colour, field, ground, light, rock, shape, surface, timber

LONG, STRAKES = 4.1, 7
PLACE, TURN, HEEL = np.array([0.12, 6.3, 0.0]), 0.93, -0.10
SHORE = 8.7  # where the lake begins, metres ahead


def lie(x, y):
    """A beach falling gently to the lake and on under it."""
    edge = SHORE + 0.09 * x + 0.35 * field.noise(field.points(x, 0.0), 4, 3, 3)
    return (
        0.055 * (edge - y) * field.smooth(-60, 0, edge - y)
        - 0.25 * field.smooth(0, 3, y - edge)
        + (0.02 * field.noise(field.points(x, y), 0.8, 2, 3))
    )


def hull(s, a):
    """The hull at s (0 stern to 1 bow) and a (0 keel to 1 rim): along, half the breadth, height, in metres."""
    fine = np.sin(np.pi * np.clip(0.30 + 0.70 * s, 0, 1)) ** 0.75
    breadth = 0.74 * np.where(s > 0.5, fine**1.1, 0.93 * fine**0.5 + 0.07)
    breadth = breadth * (a**0.62 * 0.88 + 0.12 * a)
    rim = 0.50 + 0.26 * np.clip(s - 0.35, 0, 1) ** 2 / 0.42 + 0.10 * np.clip(0.35 - s, 0, 1) ** 2 / 0.12
    keel = 0.05 * np.clip(s - 0.8, 0, 1) ** 2 / 0.04 + 0.05 * np.clip(0.1 - s, 0, 1) / 0.1
    along = (
        (s - 0.5) * LONG + 0.20 * (a - 0.5) * np.clip(s - 0.75, 0, 1) / 0.25 - 0.10 * a * np.clip(0.2 - s, 0, 1) / 0.2
    )
    return along, breadth, keel + (rim - keel) * a**1.15


def at(along, aside, high):
    """The place of something in the boat, in the picture."""
    along, aside, high = np.broadcast_arrays(along, aside, high)
    ch, sh = np.cos(HEEL), np.sin(HEEL)
    aside, high = aside * ch - high * sh, aside * sh + high * ch
    cos, sin = np.cos(TURN), np.sin(TURN)
    x, y = PLACE[0] + along * cos - aside * sin, PLACE[1] + along * sin + aside * cos
    return np.stack([x, y, 0.135 - 0.05 * (y - PLACE[1]) + high], axis=-1)


def strakes(paint, inner):
    """Lapped planks from keel to rim on both sides, seen from without and within."""
    made = []
    s = np.linspace(0, 1, 90)
    edges = np.linspace(0.0, 1, STRAKES + 1)
    for side in (-1, 1):
        for k in range(STRAKES):
            for skin, wood in ((0.014, paint), (0.0, inner)):
                rows = []
                for t in (0.0, 0.04, 0.5, 1.0):
                    a = edges[k] + (edges[k + 1] - edges[k]) * t
                    along, breadth, high = hull(s, np.full(90, a))
                    lap = skin * (1.0 - 0.55 * t) if t else 0.0
                    rows.append(at(along, side * (breadth + lap), high - 0.25 * lap))
                part = (np.concatenate(rows), shape.grid(90, 4))
                made.append(shape.mesh("strake", part, wood))
    return made


def fittings(wood, dark):
    """Keel, stem, rim, transom, ribs, thwarts, bottom boards and rowlocks."""
    made = []

    def rod(path, size, what, section=None):
        made.append(
            shape.mesh("part", shape.sweep(path, shape.rounded(1, 1, 0.2) if section is None else section, size), what)
        )

    s = np.linspace(0, 1, 80)
    for side in (-1, 1):
        along, breadth, high = hull(s, np.ones(80))
        rod(at(along, side * (breadth + 0.004), high + 0.008), np.tile([[0.055, 0.034]], (80, 1)), wood)
    along, _, high = hull(s, np.zeros(80))
    rod(at(along, 0.0, high - 0.03), np.tile([[0.045, 0.07]], (80, 1)), dark)
    a = np.linspace(0, 1.06, 30)
    along, _, high = hull(np.ones(30), a)
    rod(at(along + 0.012, 0.0, high), np.tile([[0.05, 0.06]], (30, 1)), dark)
    a = np.linspace(0, 1, 24)
    for back in (0.0, 0.035):
        along, breadth, high = hull(np.zeros(24), a)
        rows = [at(along - 0.012 + back, breadth * w, high) for w in np.linspace(-1, 1, 12)]
        made.append(shape.mesh("transom", (np.concatenate(rows), shape.grid(24, 12)), wood))
    along, breadth, high = hull(np.zeros(12), np.ones(12))
    w = np.linspace(-1, 1, 12)
    rod(at(along, breadth * w, high + 0.035 * (1 - w**2) + 0.006), np.tile([[0.05, 0.035]], (12, 1)), wood)
    for place in np.linspace(0.1, 0.9, 13):
        a = np.concatenate([np.linspace(1, 0.02, 20), np.linspace(0.02, 1, 20)])
        side = np.repeat([-1, 1], 20)
        along, breadth, high = hull(np.full(40, place), a)
        rod(at(along, side * (breadth - 0.016), high + 0.014), np.tile([[0.032, 0.02]], (40, 1)), wood)
    for k, place in enumerate((0.10, 0.36, 0.62)):
        along, breadth, _ = hull(np.array([place]), np.array([0.72]))
        ends = [at(float(along[0]), side * float(breadth[0]) * 0.95, 0.335) for side in (-1, 1)]
        made.append(timber.board(*ends, (0.34 if k == 0 else 0.24, 0.03), wood, seed=k, edge=0.008))
    for k in range(-2, 3):
        a, b = at(-1.45, 0.11 * k, 0.11), at(0.75 - 0.25 * abs(k), 0.085 * k, 0.11)
        made.append(timber.board(a, b, (0.11, 0.016), wood, seed=k + 9, edge=0.004))
    return made


def oars(ash, steel):
    """Two oars lying along the boat on its thwarts, their blades over the stern."""
    made = []
    for first, last in (
        ((1.0, 0.10, 0.40), (-2.42, 0.24, 0.67)),
        ((0.85, -0.16, 0.40), (-2.36, -0.20, 0.67)),
    ):
        a, b = at(*first), at(*last)
        t = np.linspace(0, 1, 160)
        path = a + (b - a) * t[:, None]
        grip = np.where(t < 0.05, 0.017, 0.024)
        wide = grip + 0.048 * field.smooth(0.76, 0.86, t) - 0.012 * field.smooth(0.95, 1.0, t)
        thick = grip - 0.015 * field.smooth(0.74, 0.86, t)
        wide[-3:] *= (0.95, 0.85, 0.6)
        made.append(shape.mesh("oar", shape.sweep(path, shape.circle(20), np.stack([wide, thick], axis=1)), ash))
        collar = a + (b - a) * np.linspace(0.36, 0.42, 6)[:, None]
        made.append(shape.mesh("collar", shape.tube(collar, 0.029, 20), steel))
    return made


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("f4e4cc"), colour.colour("d6dcdf"), colour.colour("9ab3c8"),
        strength=1.45, fill=0.5, sun_at=(-88, 20), sun_strength=6.5, halo=0.35, streaks=0.4, air=light.Air(16, 130),
    )  # fmt: skip
    gravel = surface.plain(
        colour.colour("b3a894"), colour.colour("978d7c"), patch=0.5, bump=1.0, grain=0.035, tint=colour.colour("6e665a")
    )

    def wet(x, y):
        return field.smooth(0.06, 0.005, lie(x, y))

    ground.terrain(lie, gravel, near=1.5, far=26, spread=0.85, columns=420, rows=420, tint=wet)
    lake = surface.water(colour.colour("8fa0a6"), ripple=0.012, scale=2.2, along=3.0)
    shape.mesh("water", shape.sheet(2, 2, 900, 600), lake, at=(0, 303, 0.0))
    rng = np.random.default_rng(2)

    def clear(x, y):
        return (lie(x, y) > -0.03) * 1.0

    for k, (tone, second) in enumerate((("a39c90", "837c72"), ("8b8884", "6d6b69"), ("b7aa95", "968a77"))):
        x, y = ground.strewn(5200, 1.9, 12, seed=20 + k, spread=0.6, keep=clear)
        size = 0.045 * rng.uniform(0.35, 1.5, len(x)) ** 1.5
        ground.pebbles(
            rock.stone(4 + k, wear=0.12, detail=9), ground.upon(lie, x, y, 0.004), size,
            surface.stone(colour.colour(tone), colour.colour(second), patch=0.1), seed=k,
        )  # fmt: skip
    tar = surface.wood(colour.colour("4d3d31"), colour.colour("35291f"), weathered=0.4)
    inner = surface.wood(colour.colour("8d6f50"), colour.colour("6d543b"), weathered=0.4)
    fresh = surface.wood(colour.colour("6d5846"), colour.colour("524133"), weathered=0.3)
    ash = surface.wood(colour.colour("e2cda4"), colour.colour("c3a97c"), weathered=0.2)
    steel = surface.plain(colour.colour("4a3f38"), colour.colour("3a322d"), patch=0.05, rough=0.6)
    things = strakes(tar, inner) + fittings(fresh, tar) + oars(ash, steel)
    for distance, height, seed, tone in ((150, 9, 3, "4c5d50"), (300, 42, 8, "6f8290")):
        hill = surface.plain(colour.colour(tone), colour.darker(colour.colour(tone), 0.8), patch=12)
        ground.ridge(distance, height, hill, seed=seed, base=0, rough=0.4, tilt=0.2)
    camera.look((0, 20, 2.3), (0, 0, 2.3), lens=42, shift=(0.0, -0.198), sharp=(0, 5.6, 0.4), aperture=9)
    return things
