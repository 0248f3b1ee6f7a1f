"""The stone step: a flat stone before an old log building at dusk, and a wedge of light from the door left ajar."""

import numpy as np
from kit import camera, colour, field, ground, light, plants, rock, shape, surface, timber
from mathutils import Matrix

WALL = 4.9  # metres ahead: the middle of the logs
LEFT, RIGHT = 0.02, 0.98  # the door's opening
SILL, HEAD = 0.40, 2.2
CORNER = -1.5
AJAR = 0.54  # radians, inwards, hinged on the right
STONE = (0.42, WALL - 0.78)


def lie(x, y):
    """Grass before the house, worn down towards the stone."""
    place = field.points(x, y)
    return 0.05 * field.noise(place, 1.8, 2, 3) + 0.02 * field.noise(place, 0.4, 3, 3) - 0.035 * trodden(x, y)


def trodden(x, y):
    """How bare a place is: where people come up to the step."""
    place = field.points(x, y)
    middle = STONE[0] - 0.32 * (STONE[1] - y)
    frayed = 0.24 * field.noise(place, 0.6, 8, 4)
    return field.smooth(0.62, 0.22, np.abs(x - middle) + frayed) * field.smooth(WALL - 0.3, WALL - 0.7, y)


def logs(tarred):
    """Logs laid with notched corners: one wall towards us, the ends of the other wall's logs at its corner."""
    rng = np.random.default_rng(8)
    z, k = 0.42, 0
    while z < 2.9:
        radius = 0.131 + rng.normal(0, 0.006)
        for a, b in ((CORNER - 0.34 - rng.random() * 0.06, LEFT - 0.12), (RIGHT + 0.12, 3.2)):
            if z > HEAD + 0.1 and a > 0:
                continue
            end = b if z <= HEAD + 0.1 else 3.2
            one = timber.log(
                (a, WALL, z),
                (end, WALL, z + rng.normal(0, 0.012)),
                radius,
                tarred,
                seed=k,
                taper=0.06 * rng.choice([-1, 1]),
                crooked=0.014,
            )
            one.scale = (1, 0.86, 1.04)
            k += 1
        across = timber.log(
            (CORNER, WALL - 0.36 - rng.random() * 0.06, z + 0.125),
            (CORNER, WALL + 2.2, z + 0.125),
            radius,
            tarred,
            seed=k + 60,
            crooked=0.01,
        )
        across.scale = (1, 0.86, 1.04)
        z += 0.244
        k += 1


def doorway(frame, door):
    """Jambs, head, threshold, and the door standing ajar with its handle."""
    for x in (LEFT - 0.07, RIGHT + 0.07):
        timber.board(
            (x, WALL - 0.08, SILL - 0.05),
            (x, WALL - 0.08, HEAD + 0.1),
            (0.15, 0.2),
            frame,
            up=(0, 1, 0),
            seed=int(x * 9) + 3,
            edge=0.012,
        )
    timber.board(
        (LEFT - 0.2, WALL - 0.09, HEAD + 0.08),
        (RIGHT + 0.2, WALL - 0.09, HEAD + 0.08),
        (0.2, 0.2),
        frame,
        seed=6,
        edge=0.012,
    )
    timber.board(
        (LEFT - 0.14, WALL - 0.06, SILL - 0.05),
        (RIGHT + 0.14, WALL - 0.06, SILL - 0.05),
        (0.26, 0.12),
        frame,
        seed=7,
        edge=0.03,
        uneven=0.008,
    )
    wide = RIGHT - LEFT - 0.02
    leaf = []
    each = wide / 4
    for k in range(4):
        x = -wide + each * (k + 0.5)
        leaf.append(
            timber.board(
                (x, 0, SILL + 0.02),
                (x, 0, HEAD - 0.01),
                (each * 0.975, 0.045),
                door,
                up=(0, 1, 0),
                seed=30 + k,
                edge=0.007,
            )
        )
    for z in (SILL + 0.3, HEAD - 0.32):
        leaf.append(timber.board((-wide + 0.05, 0.04, z), (-0.05, 0.04, z), (0.14, 0.03), door, up=(0, 1, 0), seed=40))
    iron = surface.plain(colour.colour("2c2b2b"), colour.colour("3d3936"), patch=0.03, rough=0.45, metal=0.8)
    grip = field.through(
        [
            (-wide + 0.11, -0.03, 1.30),
            (-wide + 0.11, -0.075, 1.33),
            (-wide + 0.11, -0.08, 1.40),
            (-wide + 0.11, -0.075, 1.47),
            (-wide + 0.11, -0.03, 1.50),
        ],
        24,
    )
    leaf.append(shape.mesh("grip", shape.tube(grip, 0.011, 12), iron))
    leaf.append(
        timber.board(
            (-wide + 0.11, -0.027, 1.22), (-wide + 0.11, -0.027, 1.58), (0.05, 0.006), iron, up=(0, 1, 0), edge=0.002
        )
    )
    hang = Matrix.Translation((RIGHT - 0.01, WALL - 0.02, 0)) @ Matrix.Rotation(-AJAR, 4, "Z")
    for part in leaf:
        part.matrix_world = hang @ part.matrix_world


def slab():
    """The stone: a slab split along its layers, its outline broken, its top worn hollow by feet."""
    columns, rng = 420, np.random.default_rng(23)
    turn = np.arange(columns) / columns * 2 * np.pi
    way = np.concatenate([np.arange(4) * np.pi / 2, np.arange(4) * np.pi / 2 + 0.75]) + rng.normal(0, 0.13, 8)
    far = np.concatenate([rng.uniform(0.93, 1.0, 4), rng.uniform(1.04, 1.2, 4)])
    reach = far / np.maximum(np.cos(turn[:, None] - way), 0.05)
    reach = -0.03 * np.log(np.exp(-reach / 0.03).sum(axis=1))
    reach *= 1 + 0.035 * field.noise(field.points(np.cos(turn), np.sin(turn), 3.0), 0.35, 7, 5)
    size, thick = np.array([1.1, 0.6]), 0.30
    rim = np.stack([np.cos(turn) * reach * size[0], np.sin(turn) * reach * size[1]], axis=1)
    rings = []
    for share in np.linspace(0.002, 0.985, 110):
        place = np.column_stack([rim * share, np.zeros(columns)])
        worn = 0.035 * np.exp(-((place[:, 0] / 0.62) ** 2) - ((place[:, 1] + 0.05) / 0.42) ** 2)
        relief = 0.012 * field.noise(place, 0.5, 5, 3) + 0.004 * field.noise(place, 0.07, 6, 4)
        rings.append(place + np.column_stack([0 * worn, 0 * worn, thick + relief - worn]))
    edge = rings[-1][:, 2]
    for depth in np.linspace(0.0, 1.0, 46):
        z = edge - 0.006 - depth * (edge + 0.05)
        ledge = 0.035 * np.abs(field.noise(field.points(np.cos(turn) * 1.1, np.sin(turn) * 1.1, z * 9), 0.75, 9, 4))
        broken = 0.02 * field.noise(field.points(rim[:, 0], rim[:, 1], z * 2.5), 0.22, 12, 4)
        out = 0.992 + 0.012 * field.smooth(0.0, 0.06, depth) - 0.05 * depth - ledge + broken
        rings.append(np.column_stack([rim * out[:, None], z]))
    return np.concatenate(rings), shape.grid(columns, len(rings), closed=True)[:, ::-1]


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("c4a797"), colour.colour("7f90a8"), colour.colour("42587a"),
        strength=0.9, fill=3.0, sun_at=(-60, -2), sun_strength=0, sun_colour=(1.0, 0.6, 0.38), halo=0.3,
        air=light.Air(9, 60),
    )  # fmt: skip
    turf = surface.plain(
        colour.colour("5d6446"), colour.colour("4d5139"), patch=0.6, bump=0.8, grain=0.03, tint=colour.colour("5f5344")
    )
    ground.terrain(lie, turf, near=1.6, far=120, spread=0.9, columns=420, rows=420, tint=trodden)
    rng = np.random.default_rng(5)
    green = surface.plain(
        colour.colour("66704a"), colour.colour("525c3d"), patch=0.4, tint=colour.colour("9a9468"), through=0.25
    )

    def grown(x, y):
        by_stone = (np.abs(x - STONE[0]) < 1.13) & (np.abs(y - STONE[1]) < 0.58)
        return (1 - trodden(x, y)) ** 2 * (~by_stone) * ((y < WALL - 0.12) | (x < CORNER - 0.2))

    x, y = ground.strewn(12000, 2.2, 16, seed=4, spread=0.62, keep=grown)
    plants.grass(ground.upon(lie, x, y, 0.02), 0.08 + 0.09 * rng.random(len(x)) ** 2, green, seed=5, tuft=6, width=0.05)
    foot_x = rng.uniform(-2.3, 2.4, 420)
    foot_x = foot_x[np.abs(foot_x - STONE[0]) > 1.1]
    foot = np.stack([foot_x, WALL - 0.2 + rng.normal(0, 0.07, len(foot_x))], axis=1)
    plants.grass(ground.upon(lie, *foot.T, 0.02), 0.22, green, seed=9, tuft=8, width=0.04)
    round_stone = np.array(
        [
            (STONE[0] + side * (1.12 + rng.normal(0, 0.03)), STONE[1] + rng.uniform(-0.4, 0.4))
            for side in rng.choice([-1, 1], 60)
        ]
    )
    plants.grass(ground.upon(lie, *round_stone.T, 0.02), 0.13, green, seed=11, tuft=8, width=0.05)

    tarred = surface.wood(colour.colour("5b4c40"), colour.colour("3d332b"), weathered=1.0, ring=0.02)
    logs(tarred)
    doorway(
        surface.wood(colour.colour("6a5a4b"), colour.colour("4b3f35"), weathered=0.9),
        surface.wood(colour.colour("43352c"), colour.colour("30261f"), weathered=0.8),
    )
    inside = surface.wood(colour.colour("a58a68"), colour.colour("806847"), weathered=0.3)
    for k, z in enumerate(np.arange(0.5, 2.6, 0.2)):
        timber.board((-1.4, WALL + 2.3, z), (2.6, WALL + 2.3, z), (0.195, 0.05), inside, up=(0, 1, 0), seed=80 + k)
    for k, b in enumerate(np.arange(0.1, 2.3, 0.2)):
        timber.board((-1.5, WALL + b, 0.4), (2.8, WALL + b, 0.4), (0.195, 0.04), inside, seed=100 + k)
    timber.board((-1.6, WALL + 1.1, 2.75), (3.1, WALL + 1.1, 2.75), (2.6, 0.06), inside, seed=3)
    timber.board((2.7, WALL + 1.1, 0.3), (2.7, WALL + 1.1, 2.7), (2.6, 0.06), inside, up=(1, 0, 0), seed=4)
    light.lamp((LEFT - 0.16, WALL + 1.15, 1.72), 560, (1.0, 0.66, 0.36), 0.05)
    through_gap = light.window(
        (LEFT + 0.09, WALL - 0.14, 1.2), (LEFT - 0.02, WALL - 0.95, 0.3), (0.12, 1.3), 26, (1.0, 0.64, 0.33)
    )
    through_gap.visible_camera = through_gap.visible_glossy = False

    for a, b, low, high in (
        (CORNER, LEFT - 0.1, 0.2, 2.8),
        (RIGHT + 0.1, 3.2, 0.2, 2.8),
        (LEFT - 0.2, RIGHT + 0.2, HEAD + 0.1, 2.8),
    ):
        timber.board(
            (a, WALL + 0.08, (low + high) / 2), (b, WALL + 0.08, (low + high) / 2), (0.06, high - low), tarred, seed=5
        )
    grey = surface.stone(colour.colour("d3cfc6"), colour.colour("a9a59c"), lichen=colour.colour("a9a88a"), patch=0.4)
    step = shape.mesh("step", slab(), grey)
    step.location, step.rotation_euler = (*STONE, 0.0), (0, 0.012, -0.04)
    dark = surface.stone(colour.colour("6b6863"), colour.colour("55524d"), lichen=colour.colour("87876c"))
    for k, x in enumerate((-1.7, -1.15, -0.6, 1.62, 2.2, 2.75)):
        part = rock.stone(50 + k, size=(0.5 + 0.15 * rng.random(), 0.4, 0.42), faces=12, wear=0.06)
        shape.mesh("stone", part, dark, at=(x, WALL + 0.02, 0.12), turn=(0, 0, rng.normal(0, 0.3)))
    hill = surface.plain(colour.colour("46545c"), colour.colour("3a4750"), patch=9)
    ground.ridge(90, 12, hill, seed=6, base=-1, rough=0.3)
    camera.look((0, 20, 1.45), (0, 0, 1.45), lens=37, shift=(0.02, -0.1))
    return [step]
