"""The roots: a small tree above ground, and under it, in the cut earth, roots twice as wide."""

import numpy as np
from kit import camera, colour, field, ground, light, plants, rock, shape, surface

CUT = 18.0  # metres from the camera to the cut


def edge(x):
    """The ground line along the cut."""
    return 0.16 * field.noise(field.points(x, 0.0, 3.0), 5, 2, 3) + 0.05 * field.noise(field.points(x, 0.0), 0.7, 3, 3)


def wall():
    """The cut face: broken earth, leaning back a little, with ledges where a spade or a slide left them."""
    x, z = np.meshgrid(np.linspace(-10, 10, 520), np.linspace(0, 1, 300))
    x, depth = x.ravel(), z.ravel()
    top = edge(x)
    z = top + depth * (-9 - top)
    place = field.points(x, 0.0, z)
    broken = 0.16 * field.noise(place, 1.6, 5, 6, 0.55) + 0.1 * np.abs(field.noise(place * [1, 1, 2.5], 1.0, 8, 5))
    line = depth * 9 + 0.35 * field.noise(place, 2.5, 4, 5)
    layers = (
        field.smooth(0.5, 0.9, line) * 0.35 + field.smooth(2.6, 3.0, line) * 0.35 + field.smooth(5.2, 5.5, line) * 0.3
    )
    return (np.stack([x, CUT - 0.25 * depth - broken, z], axis=1), shape.grid(520, 300)), layers


def build():
    """The scene; its main things are returned."""
    light.sky(sun_at=(-118, 24), sun_strength=7, air=light.Air(22, 60))
    earth = surface.plain(
        colour.colour("2b2420"), colour.colour("1d1917"), patch=1.4, stretch=(0.5, 1, 2.2), rough=0.95, bump=1,
        grain=0.07, tint=colour.colour("3b322c"),
    )  # fmt: skip
    face, layers = wall()
    shape.mesh("cut", face, earth, tint=layers)

    def meadow(x, y):
        return (
            edge(x) + 0.1 * field.noise(field.points(x, y), 6, 4, 3) * field.smooth(CUT, CUT + 4, y) - 0.012 * (y - CUT)
        )

    turf = surface.plain(colour.MOSS, colour.colour("574f35"), patch=1.5, bump=0.6, grain=0.06)
    ground.patch(meadow, turf, (-40, 40), (CUT - 0.05, 90), 300, 200)
    rng = np.random.default_rng(3)
    x = rng.uniform(-9, 9, 9000)
    y = CUT + rng.random(9000) ** 2 * 7 - 0.08
    green = surface.plain(colour.MOSS, colour.SAGE, patch=0.5, tint=colour.OAT, through=0.3)
    plants.grass(np.stack([x, y, meadow(x, y) - 0.03], 1), 0.22, green, seed=5, tuft=4, width=0.07)

    way = rng.normal(size=(900, 3))
    way *= (rng.random(900) ** 0.35 / np.linalg.norm(way, axis=1))[:, None]
    way *= (1 + 0.3 * field.noise(way, 0.9, 21, 2))[:, None]
    goals = way * np.array([2.0, 1.6, 1.3]) + np.array([0.2, 0, 2.75])
    tree = plants.grow(
        goals,
        [(0, 0, -0.1), (0.05, 0, 0.7), (-0.02, 0, 1.5), (0.03, 0, 2.0)],
        step=0.11,
        reach=1.2,
        done=0.22,
        pull=(0, 0, 0.1),
        tip=0.006,
        taper=2.2,
        seed=6,
    )
    bark = surface.plain(colour.BARK, colour.colour("6d6155"), patch=0.3, stretch=(3, 3, 0.7), bump=1, grain=0.03)
    foot = (-0.6, CUT + 0.15, float(edge(np.array([-0.6]))[0]))
    shape.mesh("wood", tree.part(flare=0.8), bark, at=foot)
    leafy = surface.plain(
        colour.colour("55663a"),
        colour.colour("43532f"),
        patch=0.6,
        rough=0.55,
        tint=colour.colour("858a4c"),
        through=0.3,
    )
    plants.foliage(tree.twigs(0.012), 0.13, leafy, each=7, scatter=0.1, seed=2).location = foot

    roots = shape.mesh("roots", root_system(), pale_root(), at=foot)
    grey = surface.stone(colour.STONE, colour.colour("6b675f"), patch=0.4)
    for seed in range(26):
        x, z = rng.uniform(-7.3, 7.3), -rng.uniform(0.7, 6.9)
        size = 0.2 + 0.5 * rng.random() ** 2
        round_stone = rock.stone(seed, size=(size * 1.3, size, size * 0.9), wear=0.13, faces=12)
        shape.mesh("stone", round_stone, grey, at=(x, CUT - 0.25 * -z / 9 - 0.12, z), turn=(0, rng.normal(0, 0.4), 0))
    camera.look((0, CUT, 0.25), (0, 0, 0.25), lens=42, shift=(0, -0.078))
    return [roots]


def pale_root():
    """Root bark: pale, ringed, a little earthy."""
    return surface.plain(
        colour.colour("eadbb9"), colour.colour("d0b78e"), patch=0.4, bump=0.6, grain=0.05, rough=0.85, worn=colour.FOG
    )


def root_system():
    """Tapering roots that divide, wide rather than deep, half sunk in the face of the cut."""
    rng = np.random.default_rng(11)
    turn = rng.uniform(-0.05, np.pi + 0.05, 3400)
    far = np.sqrt(rng.random(3400))
    x = np.cos(turn) * far * 5.6
    z = -0.25 - np.sin(turn) * far * 4.9 * (1 - 0.25 * np.abs(np.cos(turn)))
    goals = np.stack([x, -0.42 + 0.25 * z / 9 - 0.03 * rng.random(3400) + 0.08 * rng.normal(size=3400), z], axis=1)
    goals = goals[field.noise(goals, 1.5, 13, 3) > -0.22]
    start = [(0, 0.0, -0.42), (0, -0.15, -0.46), (0.02, -0.34, -0.55), (0.08, -0.42, -0.9)]
    roots = plants.grow(goals, start, step=0.13, reach=1.9, done=0.3, tip=0.0145, taper=1.93, wander=0.38, seed=8)
    hair = plants.grow(
        goals + rng.normal(0, 0.2, goals.shape) * np.array([1, 0.2, 1]),
        start,
        step=0.09,
        reach=1.2,
        done=0.16,
        tip=0.0035,
        taper=2.6,
        wander=0.45,
        seed=9,
    )
    return shape.join([roots.part(), hair.part()])
