"""The sprout: two leaves out of a crack in dark paving, low sun from the left."""

import numpy as np
from kit import camera, colour, field, ground, light, plants, rock, shape, surface

CRACK = field.through(
    [(-0.5, 0.10), (-0.23, 0.27), (-0.05, 0.40), (0.06, 0.43), (0.22, 0.68), (0.4, 0.78), (0.9, 1.3)], 400
)


def paving(x, y):
    """Tarmac: nearly flat, cracked from lower left to right, its broken edges a little raised."""
    place = field.points(x, y)
    shifted = place[:, :2] + 0.012 * np.stack([field.noise(place, 0.05, 1, 4), field.noise(place, 0.05, 2, 4)], axis=1)
    line = np.interp(shifted[:, 0], CRACK[:, 0], CRACK[:, 1])
    slope = np.interp(shifted[:, 0], CRACK[:, 0], np.gradient(CRACK[:, 1], CRACK[:, 0]))
    away = np.abs(shifted[:, 1] - line) / np.sqrt(1 + slope**2)
    width = 0.0065 + 0.0035 * field.noise(place, 0.12, 5, 2)
    inside = field.smooth(0.004, 0.0, away - width)
    lip = np.exp(-((away - width - 0.006) ** 2) / 0.00006)
    even = 0.006 * field.noise(place, 0.5, 3, 3)
    return even + 0.0025 * lip - 0.03 * inside + 0.0011 * field.noise(place, 0.009, 4, 3)


def build():
    """The scene; its main things are returned."""
    light.sky(sun_at=(-66, 25), sun_strength=7, halo=0.7)
    tarmac = surface.plain(
        colour.colour("4a4b50"), colour.colour("36383d"), patch=0.25, rough=0.8, bump=0.9, grain=0.004
    )
    ground.terrain(paving, tarmac, near=0.16, far=30, spread=0.75, columns=700, rows=900)
    chance = np.random.default_rng(1)
    for count, size, tone in ((9000, 0.0016, "77767a"), (5000, 0.0022, "2b2c30"), (60, 0.0055, "8d8a86")):
        at = ground.upon(paving, *ground.strewn(count, 0.18, 3.0, seed=count, spread=0.5), size * 0.25)
        chips = surface.stone(colour.colour(tone), colour.colour("5b5a58"), patch=0.02)
        ground.pebbles(rock.stone(3, detail=5), at, size * chance.uniform(0.6, 1.4, len(at)), chips, seed=count)

    by_foot = np.array([-0.05, 0.40]) + chance.normal(0, 0.010, (150, 2)) * [1.6, 0.5]
    at = ground.upon(paving, *by_foot.T, 0)
    at[:, 2] = np.maximum(at[:, 2], -0.002)
    soil = surface.plain(colour.EARTH, colour.colour("2e251d"), patch=0.01, grain=0.002)
    ground.pebbles(rock.stone(5, detail=7), at, chance.uniform(0.0015, 0.0042, 150), soil, seed=6)

    green = surface.plain(
        colour.colour("6a7c46"), colour.colour("55693c"), patch=0.02, rough=0.45, bump=0.15, grain=0.003, through=0.55
    )
    stalk = surface.plain(
        colour.colour("8a9a58"), colour.colour("a08a5e"), patch=0.03, rough=0.5, grain=0.004, soft=0.004
    )
    foot = np.array([-0.05, 0.40, -0.012])
    stem = field.through([(0, 0, 0), (0.002, 0, 0.03), (-0.004, 0.001, 0.065), (0.001, 0, 0.092)], 24) + foot
    things = [shape.mesh("stem", shape.tube(stem, np.linspace(0.0033, 0.0021, 24), 14), stalk)]
    for facing, lift, long in ((-0.45, -0.6, 0.068), (2.45, -0.85, 0.058)):
        one = plants.leaf(long, long * 0.56, 0.12, 0.3, 28)
        one[0][:, 2] += 0.0006 * field.noise(one[0], 0.02, 7, 2)
        turn = field.turns(np.array([facing]), np.array([lift]), np.array([facing]))
        things.append(shape.mesh("leaf", shape.copies(one, stem[-1:], turn), green))
    bud = shape.copies(shape.ball(12, 16), stem[-1:], np.eye(3)[None], np.array([[0.003, 0.0026, 0.0042]]))
    things.append(shape.mesh("bud", bud, stalk))
    camera.look((0.02, 0.6, 0.052), (0.02, 0, 0.054), lens=46, sharp=(-0.05, 0.40, 0.05), aperture=9)
    return things
