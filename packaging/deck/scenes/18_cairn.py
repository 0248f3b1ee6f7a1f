"""The cairn: seven flat stones on an open moor, and one more lying at its foot."""

import numpy as np
from kit import camera, colour, field, ground, light, plants, rock, shape, surface

FOOT = (-0.5, 3.6)
STONES = (  # width, depth, height, aside, turn
    (1.02, 0.86, 0.32, 0.00, 0.2),
    (0.88, 0.74, 0.20, 0.05, 1.0),
    (0.80, 0.62, 0.23, -0.05, 2.9),
    (0.62, 0.56, 0.17, 0.05, 0.5),
    (0.54, 0.44, 0.19, -0.02, 2.2),
    (0.42, 0.36, 0.14, 0.02, 1.3),
    (0.29, 0.25, 0.17, -0.015, 0.3),
)
CELL = 0.012


def lie(x, y):
    """An even moor with low tussocks."""
    place = field.points(x, y)
    far = field.smooth(4, 14, y)
    return 0.035 * field.noise(place, 1.4, 2, 4) + 0.5 * far * field.noise(place, 16, 5, 3) - 0.03


def lay(stones):
    """The height at which each stone (its corners) rests upon those before it."""
    heights = []
    top = np.full((160, 160), -0.085)
    for corners in stones:
        cell = np.clip(((corners[:, :2] + 0.96) / CELL).astype(int), 0, 159)
        under, over = np.full((160, 160), np.inf), np.full((160, 160), -np.inf)
        np.minimum.at(under, (cell[:, 0], cell[:, 1]), corners[:, 2])
        np.maximum.at(over, (cell[:, 0], cell[:, 1]), corners[:, 2])
        here = np.isfinite(under)
        lift = float(np.quantile((top - under)[here], 0.985))
        heights.append(lift)
        top = np.where(here, np.maximum(top, over + lift), top)
    return heights


def cairn():
    """Each stone lies on the one below, alternately darker and lighter."""
    tones = ("5a5751", "45444a", "6a645a", "4c4a48", "625d5a", "47474c", "6d675c")
    made, parts = [], []
    for k, (wide, deep, high, aside, turn) in enumerate(STONES):
        corners, faces = rock.stone(
            (64, 93, 71, 76, 81, 86, 91)[k],
            size=(wide * 1.05, deep * 1.05, high * 2.3),
            faces=15,
            wear=0.03,
            rough=0.07,
            detail=90,
        )
        corners[:, 2] = high / 2 * np.tanh(corners[:, 2] / high * (2.2 if k > 2 else 2.7)) + 0.05 * high * field.noise(
            corners, 0.16, k, 4
        )
        layers = np.stack([corners[:, 0] * 0.3, corners[:, 1] * 0.3, corners[:, 2] * 9 + k], axis=1)
        corners[:, :2] *= (1 + 0.05 * field.noise(layers, 0.5, k, 3))[:, None]
        lean = field.turns(np.array([turn]), np.array([0.03]), np.array([turn * 2.1]))[0]
        parts.append((corners @ lean.T + [aside, 0, 0], faces))
    for k, (part, lift) in enumerate(zip(parts, lay([corners for corners, _ in parts]), strict=True)):
        tone = colour.colour(tones[k])
        grey = surface.stone(tone, colour.darker(tone, 0.72), lichen=colour.colour("8f9078") if k % 3 != 1 else None)
        made.append(shape.mesh("stone", part, grey, at=(*FOOT, lift)))
    return made


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("f3e6d2"), colour.colour("d3dade"), colour.colour("93afc6"),
        strength=1.4, fill=0.45, sun_at=(-100, 16), sun_strength=6.0, halo=0.35, streaks=0.5, air=light.Air(14, 110),
    )  # fmt: skip
    turf = surface.plain(
        colour.colour("a3946c"), colour.colour("87805a"), patch=1.3, bump=0.8, grain=0.04, tint=colour.colour("8a6a52")
    )

    def heather(x, y):
        return 0.7 * field.smooth(0.05, 0.5, field.noise(field.points(x, y), 2.2, 9, 3))

    ground.terrain(lie, turf, near=1.5, far=260, spread=0.85, columns=420, rows=480, tint=heather)
    rng = np.random.default_rng(2)
    straw = surface.plain(
        colour.colour("bda872"), colour.colour("9d9360"), patch=0.6, tint=colour.colour("d8c594"), through=0.4
    )

    def grown(x, y):
        thick = field.smooth(-0.5, 0.2, field.noise(field.points(x, y), 1.6, 6, 3))
        return (0.35 + 0.65 * thick) * (np.hypot((x - FOOT[0]) / 0.5, (y - FOOT[1]) / 0.4) > 1)

    x, y = ground.strewn(19000, 1.9, 70, seed=4, spread=0.6, keep=grown)
    high = (0.07 + 0.09 * rng.random(len(x)) ** 2) * (1 - 0.3 * heather(x, y))
    plants.grass(ground.upon(lie, x, y, 0.01), high, straw, seed=5, tuft=6, width=0.04, wind=0.35)
    brown = surface.plain(
        colour.colour("7b6150"), colour.colour("6b5a47"), patch=0.5, tint=colour.colour("9a7a6c"), through=0.3
    )
    x, y = ground.strewn(5200, 2.2, 60, seed=14, spread=0.6, keep=lambda x, y: heather(x, y) * grown(x, y))
    plants.grass(ground.upon(lie, x, y, 0.01), 0.10, brown, seed=6, tuft=9, width=0.07, bend=(0.1, 0.5))

    around = rng.uniform(-0.6, 0.6, 150)
    foot = np.stack([FOOT[0] + around, FOOT[1] - 0.44 * np.sqrt(1 - (around / 0.66) ** 2)], axis=1)
    plants.grass(
        ground.upon(lie, *foot.T, 0.01), 0.09 + 0.08 * rng.random(150), straw, seed=9, tuft=8, width=0.04, wind=0.35
    )
    things = cairn()
    pale = surface.stone(colour.colour("b9b3a6"), colour.colour("9c978c"), lichen=colour.colour("c6c3a4"))
    loose = rock.stone(17, size=(0.5, 0.36, 0.17), faces=12, wear=0.04, rough=0.06, detail=80)
    shape.mesh("loose", loose, pale, at=(0.27, 3.12, 0.05), turn=(0.07, -0.1, 0.5))
    grit = surface.stone(colour.colour("8f8a80"), colour.colour("736f67"), patch=0.08)
    x, y = ground.strewn(90, 2.2, 22, seed=21, spread=0.55)
    ground.pebbles(rock.stone(4, detail=14), ground.upon(lie, x, y, 0.01), 0.05 * rng.uniform(0.4, 2.2, len(x)), grit)
    for distance, height, seed, tone in ((110, 7, 3, "7c7c62"), (230, 24, 12, "77808a")):
        hill = surface.plain(colour.colour(tone), colour.darker(colour.colour(tone), 0.8), patch=12)
        ground.ridge(distance, height, hill, seed=seed, base=-1, rough=0.28, tilt=0.2)
    camera.look((0, 20, 0.8), (0, 0, 0.8), lens=44, shift=(0.0, -0.012), sharp=(-0.5, 3.4, 0.7), aperture=7)
    return things
