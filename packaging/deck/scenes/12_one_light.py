"""The one lit window: five low houses along a street that curves, at dusk, and light in one of them."""

import numpy as np
from kit import camera, colour, field, ground, light, output, plants, shape, surface, timber
from kit.nodes import Graph
from mathutils import Matrix

HOUSES = (  # x and y of the middle of the front, width, eaves, ridge, tone
    (8.6, 14.2, 6.4, 2.9, 5.3, "7a7067"),
    (3.35, 18.6, 6.2, 2.8, 5.35, "84725c"),
    (-2.1, 23.6, 6.0, 2.9, 5.1, "66757c"),
    (-8.3, 27.8, 6.4, 2.8, 5.3, "7b8073"),
    (-15.2, 31.0, 6.4, 2.9, 5.2, "86706a"),
)
LIT = 1  # the second from the right
WINDOWS = ((-1.75, 1.5), (1.75, 1.5))  # along the front and above the ground
PANE = (1.25, 1.2)


FRONTS = field.through([(18.0, 5.0), *[(h[0], h[1]) for h in HOUSES], (-24.0, 33.0)], 300)[::-1]


def before(x, y):
    """Metres before the line of the fronts."""
    slope = np.interp(x, FRONTS[:, 0], np.gradient(FRONTS[:, 1], FRONTS[:, 0]))
    return (np.interp(x, FRONTS[:, 0], FRONTS[:, 1]) - y) / np.sqrt(1 + slope**2)


def lie(x, y):
    """A pavement before the houses, the street, and a verge on our side of it."""
    place, gone = field.points(x, y), before(x, y)
    kerb = 0.13 * field.smooth(2.66, 2.6, gone) + 0.1 * field.smooth(8.9, 9.2, gone)
    verge = field.smooth(9.0, 10.5, gone) * (0.16 + 0.10 * field.noise(place, 2.0, 5, 3))
    return kerb + verge + 0.008 * field.noise(place, 0.7, 3, 4)


def paved(x, y):
    """The pavement is paler than the street."""
    gone = before(x, y)
    return field.smooth(2.68, 2.6, gone) * 0.75


def facing(k):
    """The way along the front of house `k` (radians), a little different from its neighbours'."""
    x, y = np.array([house[0] for house in HOUSES]), np.array([house[1] for house in HOUSES])
    return float(np.arctan2(np.gradient(y)[k], np.gradient(x)[k])) + np.pi + (0.03, -0.02, 0.02, -0.03, 0.0)[k]


def roof_half(width, run, fall, seed):
    """Half a roof of pantiles: x along the ridge, y down the slope."""
    columns, rows = int(width / 0.045), int(run / 0.03)
    x, s = np.meshgrid(np.linspace(-width / 2, width / 2, columns), np.linspace(0, 1, rows))
    x, s = x.ravel(), s.ravel()
    course = (s * run / 0.34) % 1
    sag = -0.03 * np.cos(x / width * 3.1) + 0.02 * field.noise(field.points(x, s * run, seed), 2.2, seed, 2)
    tile = 0.035 * np.sin(x / 0.24 * 2 * np.pi) + 0.03 * course
    y, z = s * run, -s * fall + sag + tile
    return np.stack([x, y, z], axis=1), shape.grid(columns, rows)


def house(k, roofing, frame, dark):
    """One house; its window panes are returned."""
    x, y, width, eaves, ridge, tone = HOUSES[k]
    deep, turn = 5.6, facing(k)
    paint = surface.wood(colour.colour(tone), colour.darker(colour.colour(tone), 0.72), weathered=0.7)
    origin = np.array([x, y, 0.0])
    along, back = np.array([np.cos(turn), np.sin(turn), 0]), np.array([-np.sin(turn), np.cos(turn), 0])

    def at(a, b, z):
        return tuple(origin + along * a + back * b + np.array([0, 0, z]))

    def beam(a, b, size, material, up=(0, 0, 1), seed=0):
        return timber.board(at(*a), at(*b), size, material, up=up, seed=seed, edge=0.012, uneven=0.004)

    for inner in (0.0, deep):  # walls as boards, a core behind them
        beam((-width / 2, inner + 0.08, eaves / 2), (width / 2, inner + 0.08, eaves / 2), (0.1, eaves), paint)
    step = 0.19
    for n, a in enumerate(np.arange(-width / 2 + step / 2, width / 2, step)):
        beam((a, 0.0, 0.25), (a, 0.0, eaves), (step * 0.93, 0.03 + 0.01 * (n % 2)), paint, up=tuple(back), seed=n)
    for end in (-1, 1):
        rise = (ridge - eaves) / (deep / 2)
        for n, b in enumerate(np.arange(0.1, deep, 0.2)):
            top = eaves + rise * (deep / 2 - abs(b - deep / 2)) - 0.05
            a = end * width / 2
            beam((a, b, 0.2), (a, b, top), (0.19, 0.03 + 0.008 * (n % 2)), paint, up=tuple(along), seed=n)
    foot = surface.stone(colour.colour("6a6864"), colour.colour("55534f"))
    beam((-width / 2 - 0.02, 0.1, 0.1), (width / 2 + 0.02, 0.1, 0.1), (0.3, 0.5), foot)
    fall = (ridge - eaves) * (deep / 2 + 0.45) / (deep / 2)
    for side in (-1, 1):
        half, faces = roof_half(width + 0.5, deep / 2 + 0.45, fall, k + side)
        half = half * np.array([1, side, 1])
        place = (
            origin
            + along * half[:, :1]
            + back * (deep / 2 + half[:, 1:2])
            + np.array([0, 0, 1]) * (half[:, 2:] + ridge)
        )
        made = shape.mesh("roof", (place, faces if side > 0 else faces[:, ::-1]), roofing)
        made.modifiers.new("thick", "SOLIDIFY").thickness = 0.05
    beam((-width / 2 - 0.27, deep / 2, ridge + 0.0), (width / 2 + 0.27, deep / 2, ridge + 0.0), (0.3, 0.2), roofing)
    a = (0.2, 0.18, -0.26, 0.3, -0.08)[k] * width
    brick = surface.plain(colour.colour("6b5148"), colour.colour("54423c"), patch=0.15, bump=0.8, grain=0.03)
    beam((a, deep / 2, ridge - 0.4), (a, deep / 2, ridge + 0.85), (0.55, 0.55), brick, up=tuple(back))
    beam((a, deep / 2, ridge + 0.78), (a, deep / 2, ridge + 0.9), (0.66, 0.66), brick, up=tuple(back))
    panes = []
    for w, (a, z) in enumerate(WINDOWS):
        a = a + (0.12, 0.0, -0.1, 0.1, 0.0)[k] * (1 - 2 * w)
        wide, high = PANE
        lit = k == LIT and w == 0
        one = shape.mesh("pane", shape.box((wide, 0.02, high), 0.004), lamplit() if lit else dark)
        one.matrix_world = _set(at(a, -0.03, z), turn)
        if lit:
            panes.append(one)
            light.window(at(a, -0.12, z), at(a, -3.0, 0.2), (wide, high), 130, (1.0, 0.62, 0.30))
        for edge_a, edge_z, size_a, size_z in (
            (0, high / 2 + 0.06, wide + 0.24, 0.13), (0, -high / 2 - 0.06, wide + 0.3, 0.12),
            (-wide / 2 - 0.06, 0, 0.12, high), (wide / 2 + 0.06, 0, 0.12, high), (0, 0, 0.06, high),
        ):  # fmt: skip
            out = shape.mesh("frame", shape.box((size_a, 0.09, size_z), 0.01), frame)
            out.matrix_world = _set(at(a + edge_a, -0.06, z + edge_z), turn)
    door = shape.mesh(
        "door", shape.box((0.95, 0.06, 2.0), 0.01), surface.wood(colour.colour("3d4140"), colour.colour("2f3332"))
    )
    door.matrix_world = _set(at(0.0, -0.02, 1.2), turn)
    for edge_a, edge_z, size_a, size_z in ((0, 1.06, 1.25, 0.14), (-0.54, 0, 0.12, 2.0), (0.54, 0, 0.12, 2.0)):
        out = shape.mesh("frame", shape.box((size_a, 0.1, size_z), 0.01), frame)
        out.matrix_world = _set(at(edge_a, -0.05, 1.2 + edge_z), turn)
    step_stone = shape.mesh("step", shape.box((1.5, 0.7, 0.2), 0.03, uneven=0.01, seed=k), foot)
    step_stone.matrix_world = _set(at(0, -0.4, 0.08), turn)
    return panes


def _set(place, turn):
    return Matrix.Translation(place) @ Matrix.Rotation(turn, 4, "Z")


def lamplit():
    """A room with a lamp in it, seen through a curtain: warm, brighter low in the middle."""
    material = surface.glow((1, 0.52, 0.19), 3.0)
    graph = Graph(material.node_tree)
    apart = graph.add("SeparateXYZ", {0: graph.add("TexCoord").outputs["Generated"]})
    away = graph.vector(
        "DISTANCE", graph.add("CombineXYZ", {0: apart.outputs["X"], 1: apart.outputs["Z"]}), (0.62, 0.38, 0)
    ).outputs["Value"]
    edge = graph.math("ABSOLUTE", graph.math("SUBTRACT", apart.outputs["X"], 0.5))
    curtain = graph.between(edge, 0.32, 0.36, 1.0, 0.5)
    folds = graph.math("SINE", graph.math("MULTIPLY", apart.outputs["X"], 120.0))
    folds = graph.between(folds, -1, 1, 0.8, 1.0)
    shine = graph.math("MULTIPLY", graph.between(away, 0.0, 0.75, 2.6, 0.9), curtain)
    emission = next(node for node in material.node_tree.nodes if node.type == "EMISSION")
    graph.put(emission.inputs["Strength"], graph.math("MULTIPLY", shine, folds))
    material["clear_of_haze"] = True
    return material


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("c7a9a0"), colour.colour("8b9ab2"), colour.colour("3f5579"),
        strength=0.66, fill=1.7, sun_at=(-52, -3), sun_strength=0, sun_colour=(1.0, 0.55, 0.32), halo=0.24,
        air=light.Air(18, 150, top=30),
    )  # fmt: skip
    output.expose(0.3)
    street = surface.plain(
        colour.colour("5a5c60"), colour.colour("494b50"), patch=1.2, rough=0.85, bump=0.8, grain=0.018,
        tint=colour.colour("97948e"),
    )  # fmt: skip
    ground.terrain(lie, street, near=1.5, far=200, spread=0.8, columns=620, rows=620, tint=paved)
    kerbstone = surface.stone(colour.colour("a09d97"), colour.colour("86837d"), patch=0.3)
    way = np.gradient(FRONTS, axis=0)
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    for gone, lift in ((2.68, 0.07), (9.05, 0.05)):
        path = np.column_stack([FRONTS + gone * np.stack([way[:, 1], -way[:, 0]], axis=1), np.full(len(FRONTS), lift)])
        shape.mesh("kerb", shape.sweep(path, shape.rounded(0.16, 0.2, 0.03), 1.0), kerbstone)
    roofing = surface.plain(
        colour.colour("4a3b38"), colour.colour("3a3230"), patch=0.5, rough=0.6, bump=0.5, grain=0.03
    )
    frame = surface.plain(colour.colour("b9b4aa"), colour.colour("a09b92"), patch=0.3, bump=0.2)
    dark = surface.plain(colour.colour("10151c"), colour.colour("161c25"), patch=1, rough=0.06, bump=0.05)
    slate = surface.plain(colour.colour("454a52"), colour.colour("363b43"), patch=0.5, rough=0.55, bump=0.5, grain=0.03)
    panes = []
    for k in range(len(HOUSES)):
        panes += house(k, slate if k in (0, 2) else roofing, frame, dark)
    rng = np.random.default_rng(4)
    green = surface.plain(
        colour.colour("5f684a"), colour.colour("4c5540"), patch=0.4, tint=colour.colour("8a8560"), through=0.2
    )
    x, y = ground.strewn(26000, 2.2, 40, seed=3, spread=0.62, keep=lambda x, y: (before(x, y) > 9.15) * 1.0)
    plants.grass(ground.upon(lie, x, y, 0.01), 0.08 + 0.11 * rng.random(len(x)), green, seed=5, width=0.06, tuft=7)
    x = rng.uniform(-20, 10, 500)
    y = np.interp(x, FRONTS[:, 0], FRONTS[:, 1]) - 0.3 + rng.normal(0, 0.12, len(x))
    plants.grass(ground.upon(lie, x, y, 0.01), 0.25, green, seed=6, width=0.05, tuft=8)
    hill = surface.plain(colour.colour("41505a"), colour.colour("36454f"), patch=9)
    ground.ridge(190, 24, hill, seed=8, base=-1, tilt=-0.3, rough=0.3)
    camera.look((0, 20, 1.5), (0, 0, 1.5), lens=36, shift=(0.0, 0.085))
    return panes
