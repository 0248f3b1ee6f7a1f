"""The bus shelter: empty, beside a country road that curves away, under an overcast sky."""

import numpy as np
from kit import camera, colour, field, ground, light, plants, rock, shape, surface, timber

MIDDLE = np.array([-1.5, 8.8, 0.0])
TURN = 0.50  # radians: the open side looks to the right and towards us
LONG, DEEP, LOW, HIGH = 3.1, 1.45, 2.2, 2.5
ALONG = np.array([np.cos(TURN), np.sin(TURN), 0.0])
BACK = np.array([-np.sin(TURN), np.cos(TURN), 0.0])
ROAD = field.through(
    [(0.9, 0.0), (1.45, 4.0), (2.3, 9.0), (3.9, 16.0), (7.4, 25.0), (14.0, 36.0), (26.0, 48.0), (60.0, 66.0)], 400
)
HALF = 1.75


def at(a, b, z):
    """A place in the shelter: along it, back from the open side, above the ground."""
    return MIDDLE + ALONG * a + BACK * b + np.array([0, 0, z])


def off_road(x, y):
    """Metres from the middle of the road."""
    line = np.interp(y, ROAD[:, 1], ROAD[:, 0])
    slope = np.interp(y, ROAD[:, 1], np.gradient(ROAD[:, 0], ROAD[:, 1]))
    return (x - line) / np.sqrt(1 + slope**2)


def tarmac(x, y):
    """How much of a place is road, its edges crumbling."""
    frayed = 0.10 * field.noise(field.points(x, y), 0.5, 8, 4)
    return field.smooth(HALF + 0.06, HALF - 0.06, np.abs(off_road(x, y)) + frayed)


def lie(x, y):
    """A field beside a road on a low bank."""
    place = field.points(x, y)
    off = np.abs(off_road(x, y))
    rough = 0.10 * field.noise(place, 4, 2, 3) + 0.03 * field.noise(place, 0.5, 3, 3)
    shelter = field.smooth(2.9, 1.7, np.hypot(x - MIDDLE[0], y - MIDDLE[1] - 0.4))
    calm = field.smooth(HALF + 0.1, HALF + 1.6, off) * (1 - shelter)
    return rough * calm - 0.16 * field.smooth(HALF + 0.4, HALF + 2.5, off) * (1 - shelter) - 0.03 * (1 - tarmac(x, y))


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("dddcd8"), colour.colour("c6ccd2"), colour.colour("95a3b2"),
        strength=1.3, fill=0.95, sun_at=(-104, 20), sun_strength=3.8, sun_colour=(1.0, 0.86, 0.7), sun_size=6,
        halo=0.14, streaks=0.35, air=light.Air(18, 75),
    )  # fmt: skip
    verge = surface.plain(
        colour.colour("8b8262"), colour.colour("736b50"), patch=1.4, bump=0.8, grain=0.04, tint=colour.colour("515358")
    )
    ground.terrain(lie, verge, near=1.6, far=220, spread=0.8, columns=520, rows=620, tint=tarmac)
    rng = np.random.default_rng(3)
    x, y = ground.strewn(
        5000, 1.8, 14, seed=2, spread=0.6, keep=lambda x, y: (np.abs(np.abs(off_road(x, y)) - HALF) < 0.3) * 1.0
    )
    gravel = surface.stone(colour.colour("6f6c66"), colour.colour("56534e"), patch=0.05)
    ground.pebbles(rock.stone(4, detail=7), ground.upon(lie, x, y, 0.003), 0.02 * rng.uniform(0.4, 1.5, len(x)), gravel)
    paint = surface.plain(colour.colour("cfccc4"), colour.colour("a5a39d"), patch=0.2, rough=0.7, bump=0.3)
    for start in np.arange(1.0, 70, 4.5):
        t = np.linspace(start, start + 1.7, 12)
        y = t
        x = np.interp(y, ROAD[:, 1], ROAD[:, 0])
        left = np.stack([x - 0.05, y, lie(x, y) + 0.006], axis=1)
        right = left + np.array([0.1, 0, 0])
        shape.mesh("dash", (np.stack([left, right], axis=1).reshape(-1, 3), shape.grid(2, 12)), paint)

    def shelter_floor(x, y):
        return (np.hypot((x - MIDDLE[0]) / 1.4, y - MIDDLE[1] - 0.5) > 1.25) * 1.0

    dull = surface.plain(
        colour.colour("a89c72"), colour.colour("8b855f"), patch=0.9, tint=colour.colour("d0c091"), through=0.3
    )
    keep = lambda x, y: (np.abs(off_road(x, y)) > HALF + 0.2) * shelter_floor(x, y)  # noqa: E731
    x, y = ground.strewn(22000, 2.2, 80, seed=4, spread=0.6, keep=keep)
    off = np.abs(off_road(x, y))
    high = (0.10 + 0.16 * field.smooth(HALF + 0.2, HALF + 1.5, off)) * (0.6 + 0.8 * rng.random(len(x)))
    plants.grass(ground.upon(lie, x, y, 0.02), high, dull, seed=5, tuft=5, width=0.05, wind=0.25)

    things = shelter()
    sign()
    bark = surface.plain(colour.colour("4c4742"), colour.colour("38342f"), patch=0.3, bump=0.8, grain=0.05)
    tree = plants.broadleaf(17, 6.6, 6.2, trunk=0.22, goals=2200)
    shape.mesh("tree", tree.part(), bark, at=(8.4, 33.0, float(lie(np.array([8.4]), np.array([33.0]))[0])))
    for distance, height, seed, tone in ((130, 8, 3, "8a8c80"), (300, 30, 9, "87929b")):
        hill = surface.plain(colour.colour(tone), colour.darker(colour.colour(tone), 0.85), patch=12)
        ground.ridge(distance, height, hill, seed=seed, base=-0.5, rough=0.3, tilt=-0.2)
    camera.look((0, 20, 1.5), (0, 0, 1.5), lens=38, shift=(0.0, 0.045))
    return things


def shelter():
    """Four posts, boarded on three sides, a roof of felt that falls to the back, a bench."""
    post = surface.wood(colour.colour("463c33"), colour.colour("332b25"), weathered=0.6)
    planks = surface.wood(colour.colour("5e4e40"), colour.colour("45382e"), weathered=0.8)
    inner = surface.wood(colour.colour("7d6a55"), colour.colour("5f4f3f"), weathered=0.6)
    seat = surface.wood(colour.colour("dcc6a0"), colour.colour("bfa47a"), weathered=0.35)
    felt = surface.plain(colour.colour("33363a"), colour.colour("26292c"), patch=0.5, rough=0.9, bump=0.5, grain=0.01)
    made = []

    def beam(a, b, size, material, up=(0, 0, 1), edge=0.008):
        made.append(timber.board(at(*a), at(*b), size, material, up=up, seed=len(made), edge=edge, uneven=0.004))

    half = LONG / 2
    for a in (-half, half):
        beam((a, 0, -0.1), (a, 0, HIGH), (0.11, 0.11), post, tuple(ALONG))
        beam((a, DEEP, -0.1), (a, DEEP, LOW), (0.11, 0.11), post, tuple(ALONG))
        for z in np.arange(0.26, 2.02, 0.148):
            beam((a, 0.1, z), (a, DEEP, z), (0.147, 0.022), planks, tuple(ALONG), 0.004)
        beam((a, -0.3, HIGH + 0.03), (a, DEEP + 0.2, LOW - 0.01), (0.07, 0.13), post)
    for z in np.arange(0.26, 2.1, 0.148):
        beam((-half, DEEP - 0.03, z), (half, DEEP - 0.03, z), (0.147, 0.022), inner, tuple(BACK), 0.004)
    beam((-half - 0.05, 0, HIGH - 0.08), (half + 0.05, 0, HIGH - 0.08), (0.09, 0.14), post)
    fall = (HIGH - LOW) / DEEP
    for lift, size, material in ((0.11, 0.03, planks), (0.14, 0.022, felt)):
        beam(
            (-half - 0.3, DEEP / 2, HIGH + lift - fall * DEEP / 2),
            (half + 0.3, DEEP / 2, HIGH + lift - fall * DEEP / 2),
            (DEEP + 0.75, size),
            material,
            tuple(np.array([0, 0, 1.0]) + BACK * fall),
        )
    beam((-half - 0.3, -0.36, HIGH + 0.17), (half + 0.3, -0.36, HIGH + 0.17), (0.03, 0.16), post)
    for k in range(3):
        beam(
            (-half + 0.1, DEEP - 0.2 - 0.14 * k, 0.49), (half - 0.1, DEEP - 0.2 - 0.14 * k, 0.49), (0.125, 0.045), seat
        )
    for a in (-half + 0.35, 0.0, half - 0.35):
        beam((a, DEEP - 0.34, 0.0), (a, DEEP - 0.34, 0.46), (0.34, 0.06), post, tuple(ALONG))
    floor = surface.plain(colour.colour("9a968e"), colour.colour("807c75"), patch=0.5, bump=0.6, grain=0.012)
    beam((-half - 0.25, DEEP / 2 - 0.1, 0.0), (half + 0.25, DEEP / 2 - 0.1, 0.0), (DEEP + 0.6, 0.1), floor)
    return made[:-1]


def sign():
    """A post with a board on it that says nothing."""
    steel = surface.plain(colour.colour("5d6266"), colour.colour("4b5054"), patch=0.3, rough=0.5, metal=0.7)
    white = surface.plain(colour.colour("f2efe7"), colour.colour("e6e3da"), patch=0.8, rough=0.5, bump=0.08)
    place = at(LONG / 2 + 0.85, -0.55, 0)
    timber.log(place + np.array([0, 0, -0.2]), place + np.array([0.03, 0, 2.35]), 0.03, steel, taper=0.0, crooked=0.004)
    board = shape.mesh("board", shape.box((0.46, 0.025, 0.62), 0.008), white)
    board.location, board.rotation_euler = tuple(place + np.array([0.02, -0.045, 1.86])), (0, 0.015, -0.12)
