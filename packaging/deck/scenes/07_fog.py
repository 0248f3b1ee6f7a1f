"""The fog: a path that bends to the right, and posts beside it that fade until there is none."""

import numpy as np
from kit import camera, colour, field, ground, light, plants, rock, surface, timber

POSTS = ((-0.97, 4.5), (-0.56, 6.6), (0.16, 9.2), (1.4, 12.2), (3.2, 15.8))  # x, y


def middle(y):
    """Where the path runs."""
    return -0.02 + 0.036 * np.maximum(y - 2, 0) ** 1.8


def trodden(x, y):
    """How much of a place is path: 1 in the middle, frayed edges."""
    place = field.points(x, y)
    frayed = 0.16 * field.noise(place, 0.9, 8, 4)
    return field.smooth(0.62, 0.36, np.abs(x - middle(y)) + frayed)


def heath(x, y):
    """Gently uneven, the path a little sunk into it."""
    place = field.points(x, y)
    rough = 0.10 * field.noise(place, 3.5, 2, 3) + 0.035 * field.noise(place, 0.45, 3, 3)
    way = trodden(x, y)
    return rough * (1 - 0.7 * way) - 0.07 * way + 0.012 * field.noise(place, 0.12, 5, 3)


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("d7dadb"), colour.colour("ced4d8"), colour.colour("aab6c0"),
        strength=1.3, fill=0.62, sun_at=(-38, 16), sun_strength=2.6, sun_colour=(1.0, 0.86, 0.68), sun_size=12,
        halo=0.42, air=light.Air(4.2, 5.9),
    )  # fmt: skip
    turf = surface.plain(
        colour.colour("5d5c48"), colour.colour("4a473b"), patch=0.9, bump=0.9, grain=0.03, tint=colour.colour("84755f")
    )
    ground.terrain(heath, turf, near=1.4, far=60, spread=0.8, columns=480, rows=560, tint=trodden)
    rng = np.random.default_rng(2)
    for count, size, tone in ((2600, 0.011, "8d877c"), (500, 0.026, "75716a")):
        x, y = ground.strewn(count, 1.8, 14, seed=count, spread=0.5, keep=trodden)
        grit = surface.stone(colour.colour(tone), colour.colour("5d5a54"), patch=0.05)
        sizes = size * rng.uniform(0.5, 1.5, len(x))
        ground.pebbles(rock.stone(count, detail=9), ground.upon(heath, x, y, size * 0.2), sizes, grit, seed=count)

    def grown(x, y):
        return (1 - trodden(x, y)) ** 1.5 * field.smooth(-0.7, 0.5, field.noise(field.points(x, y), 1.4, 6, 3))

    dull = surface.plain(
        colour.colour("8b8a68"), colour.colour("6f7158"), patch=0.6, tint=colour.colour("b5a67f"), through=0.3
    )
    x, y = ground.strewn(22000, 1.7, 24, seed=4, spread=0.6, keep=grown)
    plants.grass(
        ground.upon(heath, x, y, 0.02), 0.1 + 0.16 * rng.random(len(x)) ** 2, dull, seed=3, tuft=5, width=0.04,
        bend=(0.2, 0.9), wind=0.15,
    )  # fmt: skip
    tufts = ground.strewn(260, 2.2, 16, seed=7, spread=0.6, keep=lambda x, y: (np.abs(x - middle(y)) > 0.75) * 0.8)
    sedge = surface.plain(colour.colour("7d7a58"), colour.SAGE, patch=0.3, tint=colour.colour("c2b188"), through=0.3)
    plants.grass(ground.upon(heath, *tufts, 0.02), 0.36, sedge, seed=8, tuft=34, width=0.025, bend=(0.2, 1.0))

    grey = surface.wood(colour.colour("3b342d"), colour.colour("1f1b18"), weathered=1.0, ring=0.02)
    things = []
    for k, (x, y) in enumerate(POSTS):
        foot = float(heath(np.array([x]), np.array([y]))[0])
        lean = rng.normal(0, 0.03, 2) + ((-0.02, 0), (0.045, 0), (-0.03, 0), (0.03, 0), (-0.02, 0))[k]
        top = (x + lean[0], y + lean[1], foot + 1.42 + rng.normal(0, 0.05))
        post = timber.log((x, y, foot - 0.25), top, 0.088, grey, seed=k, taper=0.1, crooked=0.018)
        cut(post, k)
        things.append(post)
        at = np.array([[x, y, foot]]) + np.append(rng.normal(0, 0.09, (12, 2)), np.full((12, 1), -0.02), axis=1)
        plants.grass(at, 0.24, sedge, seed=20 + k, tuft=14, width=0.03, bend=(0.1, 0.7))
    camera.look((0, 20, 1.02), (0, 0, 1.02), lens=40, shift=(0.0, 0.02), sharp=(0, 4.6, 1), aperture=11)
    return things[:2]


def cut(post, seed):
    """Slant the upper end, as an axe leaves it, so that water runs off."""
    data = post.data
    corners = np.empty(len(data.vertices) * 3, np.float32)
    data.vertices.foreach_get("co", corners)
    corners = corners.reshape(-1, 3)
    end = corners[:, 0].max()
    slant = 0.55 * corners[:, 1] * (-1) ** seed - 0.25 * corners[:, 2]
    corners[:, 0] += np.where(corners[:, 0] > end - 0.06, slant - 0.02, 0)
    data.vertices.foreach_set("co", corners.ravel())
    data.update()
