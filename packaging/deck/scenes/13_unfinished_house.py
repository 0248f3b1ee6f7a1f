"""The unfinished house: the frame of a small house with the morning behind it, planks stacked beside it."""

import numpy as np
from kit import camera, colour, field, ground, light, plants, rock, shape, surface, timber

CORNER = np.array([3.9, 15.0, 0.0])  # the right-hand corner of the long side towards us
TURN = 0.62  # radians: how far the long side runs away to the right
LONG, WIDE, EAVES, RIDGE = 6.4, 4.6, 2.45, 4.15
ALONG = np.array([np.cos(TURN), np.sin(TURN), 0.0])
ACROSS = np.array([-np.sin(TURN), np.cos(TURN), 0.0])


def at(a, b, z):
    """A place in the house: along the long side, across it, above the slab."""
    middle = CORNER - ALONG * LONG / 2
    return middle + ALONG * a + ACROSS * b + np.array([0, 0, z + 0.18])


def frame(pine):
    """Sills, posts, plates, braces, rafters and a ridge."""
    rng = np.random.default_rng(2)
    made = []

    def beam(a, b, size=(0.12, 0.12), up=(0, 0, 1)):
        ends = [at(*p) + rng.normal(0, 0.006, 3) for p in (a, b)]
        made.append(timber.board(*ends, size, pine, up=up, seed=len(made), edge=0.008, uneven=0.005))

    half = LONG / 2
    for b in (0, WIDE):
        beam((-half, b, 0.06), (half, b, 0.06))
        beam((-half - 0.1, b, EAVES), (half + 0.1, b, EAVES), (0.12, 0.14))
        for a in np.linspace(-half + 0.06, half - 0.06, 6):
            beam((a, b, 0.1), (a, b, EAVES - 0.05), up=tuple(ALONG))
        for end in (-1, 1):
            beam((end * (half - 0.08), b, 1.35), (end * (half - 1.2), b, EAVES - 0.08), (0.1, 0.06), tuple(ACROSS))
    for a in (-half + 0.06, half - 0.06):
        beam((a, 0, 0.06), (a, WIDE, 0.06))
        beam((a, -0.05, EAVES + 0.12), (a, WIDE + 0.05, EAVES + 0.12))
        for b in (WIDE / 3, 2 * WIDE / 3):
            beam((a, b, 0.1), (a, b, EAVES + 0.08), up=tuple(ALONG))
        beam((a, WIDE / 2, EAVES + 0.15), (a, WIDE / 2, RIDGE - 0.1), up=tuple(ALONG))
    beam((-half - 0.35, WIDE / 2, RIDGE - 0.1), (half + 0.35, WIDE / 2, RIDGE - 0.1), (0.1, 0.2))
    pitch = (RIDGE - EAVES) / (WIDE / 2)
    for a in np.linspace(-half - 0.2, half + 0.2, 7):
        for b, way in ((-0.45, 1), (WIDE + 0.45, -1)):
            beam((a, b, EAVES + 0.14 - 0.45 * pitch), (a, WIDE / 2 + 0.03 * way, RIDGE + 0.1), (0.07, 0.16))
    for a in np.linspace(-half + 1.2, half - 1.2, 3):
        beam((a, -0.05, EAVES + 0.1), (a, WIDE + 0.05, EAVES + 0.1), (0.09, 0.14))
    return made


def lie(x, y):
    """A clearing, trodden round the house."""
    place = field.points(x, y)
    return 0.08 * field.noise(place, 3.5, 2, 3) + 0.03 * field.noise(place, 0.5, 3, 3) - 0.03


def bare(x, y):
    """Where feet and barrows have worn the grass away."""
    place = field.points(x, y)
    near = np.hypot((x - 0.8) / 1.5, (y - 14.0) / 1.1)
    return field.smooth(4.3, 2.4, near + 1.3 * field.noise(place, 1.8, 5, 4))


def planks(new):
    """A stack of planks on bearers, the ends not quite in line."""
    rng = np.random.default_rng(7)
    origin, turn = np.array([-1.75, 8.4, 0.06]), 0.24
    along, aside = np.array([np.cos(turn), np.sin(turn), 0]), np.array([-np.sin(turn), np.cos(turn), 0])
    made = []
    for t in (-0.95, 0.9):
        a = origin + along * t - aside * 0.4
        made.append(timber.board(a, a + aside * 0.85, (0.09, 0.09), new, seed=3, edge=0.006))
    for row in range(6):
        z = 0.07 + row * 0.052
        for k in range(5):
            if row == 5 and k in (0, 3, 4):
                continue
            slip, long = rng.normal(0, 0.09), 2.7 + rng.normal(0, 0.06)
            a = origin + along * (-long / 2 + slip) + aside * (-0.34 + 0.17 * k + rng.normal(0, 0.008)) + [0, 0, z]
            turned = aside * rng.normal(0, 0.02)
            made.append(
                timber.board(
                    a, a + along * long + turned, (0.16, 0.045), new, seed=row * 9 + k, edge=0.005, uneven=0.004
                )
            )
    return made


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("efe4d6"), colour.colour("c6d6e2"), colour.colour("7fa6c6"),
        strength=1.45, fill=0.38, sun_at=(-27, 14), sun_strength=6.5, halo=0.5, streaks=0.35, air=light.Air(19, 40),
    )  # fmt: skip
    turf = surface.plain(
        colour.colour("7c7f55"), colour.colour("696a48"), patch=1.4, bump=0.8, grain=0.05, tint=colour.colour("a08a6b")
    )
    ground.terrain(lie, turf, near=2.2, far=200, spread=0.8, columns=420, rows=480, tint=bare)
    rng = np.random.default_rng(3)
    green = surface.plain(
        colour.colour("86905c"), colour.colour("6e774c"), patch=0.8, tint=colour.colour("c8ba84"), through=0.45
    )
    x, y = ground.strewn(15000, 3.0, 60, seed=4, spread=0.6, keep=lambda x, y: (1 - bare(x, y)) ** 2)
    plants.grass(ground.upon(lie, x, y, 0.02), 0.12 + 0.14 * rng.random(len(x)) ** 2, green, seed=5, tuft=5, width=0.05)
    x, y = ground.strewn(700, 4, 18, seed=8, spread=0.5, keep=bare)
    grit = surface.stone(colour.colour("9a907f"), colour.colour("7d7568"), patch=0.06)
    ground.pebbles(rock.stone(4, detail=8), ground.upon(lie, x, y, 0.008), 0.03 * rng.uniform(0.4, 1.6, len(x)), grit)

    concrete = surface.plain(
        colour.colour("a7a39b"), colour.colour("8d8981"), patch=0.6, bump=0.6, grain=0.012, worn=colour.FOG
    )
    slab = shape.mesh("slab", shape.box((LONG + 0.5, WIDE + 0.5, 0.3), 0.02, uneven=0.006, seed=3), concrete)
    slab.location, slab.rotation_euler = tuple(at(0, WIDE / 2, -0.15)), (0, 0, TURN)
    pine = surface.wood(colour.colour("ab8358"), colour.colour("876441"), weathered=0.1)
    new = surface.wood(colour.colour("d3ae7c"), colour.colour("b78d5c"), weathered=0.1)
    things = frame(pine)
    planks(new)

    bark = surface.plain(colour.colour("6d675e"), colour.colour("55504a"), patch=0.4, bump=0.6, grain=0.05)
    leafy = surface.plain(
        colour.colour("7c8a58"), colour.colour("667449"), patch=0.8, tint=colour.colour("a9a566"), through=0.5
    )
    for k, (x, y, size) in enumerate(
        ((-13, 42, 1.0), (-7.5, 47, 1.15), (-2.0, 44, 0.85), (4.5, 49, 1.1), (11, 45, 0.95), (18, 48, 1.2))
    ):
        tree = plants.broadleaf(40 + k, 7.5 * size, 6.0 * size, trunk=0.22, goals=420)
        wood = shape.mesh("wood", tree.part(0.02), bark, at=(x, y, -0.1))
        leaves = plants.foliage(tree.twigs(0.03), 0.3, leafy, each=7, scatter=0.3, seed=k)
        leaves.location = wood.location
    ground.ridge(240, 26, surface.plain(colour.SLATE, colour.SPRUCE, patch=20), seed=4, tilt=-0.2)
    camera.look((0, 20, 1.55), (0, 0, 1.55), lens=38, shift=(0.0, 0.055))
    return things
