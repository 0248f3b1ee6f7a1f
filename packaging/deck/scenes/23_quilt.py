"""The patchwork quilt: twenty squares, one of them missing, and a loose patch beside it on the floor."""

import numpy as np
from kit import camera, colour, field, light, shape, surface, timber
from kit.nodes import Graph

SIDE = 0.30
COLUMNS, ROWS = 5, 4
HOLE = (3, 1)  # column and row, counted from the lower left
TURN = 0.10
HOME = np.array([-0.18, 0.11])
SQUARES = (  # from the lower left; the pattern, its ground and its figure
    (("plain", "7f8f6e", "7f8f6e"), ("stripes", "d8cdb4", "5d7084"), ("dots", "98634c", "eadfc8"),
     ("plain", "ddd2ba", "ddd2ba"), ("checks", "55697b", "c9cbc4")),
    (("dots", "e2d8c2", "4f6379"), ("plain", "b3925f", "b3925f"), ("checks", "d9cfb8", "6f8062"),
     None, ("stripes", "98634c", "dcccb0")),
    (("checks", "e0d3b6", "9a6850"), ("plain", "55697b", "55697b"), ("stripes", "e2d8c2", "7f8f6e"),
     ("plain", "8d5845", "8d5845"), ("dots", "77886a", "e6dcc6")),
    (("stripes", "c6b18b", "8a5a42"), ("dots", "5a6d80", "dfd8c6"), ("plain", "d6c6a4", "d6c6a4"),
     ("checks", "e1d8c4", "b79a66"), ("plain", "6d7c8a", "6d7c8a")),
)  # fmt: skip


def fabric(kind, base, figure):
    """Woven cloth with a plain printed or woven pattern."""
    made = surface.cloth(colour.colour(base), colour.darker(colour.colour(base), 0.9), thread=0.0024)
    if kind == "plain":
        return made
    graph = Graph(made.node_tree)
    shader = next(node for node in made.node_tree.nodes if node.type == "BSDF_PRINCIPLED")
    apart = graph.add("SeparateXYZ", {0: graph.add("TexCoord").outputs["Object"]})

    def along(axis, step, share, shift=0.0):
        """1 on bands of `share` of every `step` metres."""
        place = graph.math("FRACT", graph.math("ADD", graph.math("DIVIDE", apart.outputs[axis], step), shift))
        away = graph.math("ABSOLUTE", graph.math("SUBTRACT", place, 0.5))
        return graph.between(away, share / 2 - 0.02, share / 2 + 0.02, 1, 0)

    if kind == "stripes":
        share = along("X", 0.05, 0.42)
    elif kind == "checks":
        both = graph.math("ADD", along("X", 0.075, 0.5), along("Y", 0.075, 0.5))
        share = graph.math("MULTIPLY", both, 0.5)
    else:
        dots = []
        for shift in (0.0, 0.5):
            off = []
            for axis in ("X", "Y"):
                place = graph.math("FRACT", graph.math("ADD", graph.math("DIVIDE", apart.outputs[axis], 0.075), shift))
                off.append(graph.math("SUBTRACT", place, 0.5))
            squares = graph.math("ADD", graph.math("POWER", off[0], 2.0), graph.math("POWER", off[1], 2.0))
            dots.append(graph.between(squares, 0.034, 0.042, 1, 0))
        share = graph.math("MAXIMUM", *dots)
    graph.put(shader.inputs["Base Color"], graph.blend(share, _colour_of(shader), colour.colour(figure)))
    return made


def _colour_of(shader):
    return shader.inputs["Base Color"].links[0].from_socket


def swell(u, v):
    """The quilt's height at u, v (squares from its corner): padded between the seams, lying in gentle waves."""
    pad = np.abs(np.sin(np.pi * u) * np.sin(np.pi * v)) ** 0.35
    place = field.points(u, v)
    pucker = 0.004 * field.noise(place * [1, 1, 0], 0.22, 6, 3) * (1 - 0.5 * pad)
    waves = 0.018 * (field.noise(place, 2.6, 8, 2) + 0.6) * field.smooth(0, 0.8, np.minimum(u, COLUMNS - u))
    gap = np.maximum(np.abs(u - HOLE[0] - 0.5), np.abs(v - HOLE[1] - 0.5)) - 0.5
    lies = field.smooth(-0.05, 0.7, gap)
    return 0.009 + 0.020 * pad + pucker * (0.2 + 0.8 * lies) + np.maximum(waves, 0) * lies


def spot(u, v):
    """Where u, v lies: seams waver a little, nothing is quite square."""
    place = field.points(u, v)
    x = (u - COLUMNS / 2) * SIDE + 0.014 * field.noise(place, 1.5, 3, 3)
    y = (v - ROWS / 2) * SIDE + 0.014 * field.noise(place, 1.5, 4, 3)
    cos, sin = np.cos(TURN), np.sin(TURN)
    return np.stack([HOME[0] + x * cos - y * sin, HOME[1] + x * sin + y * cos, swell(u, v)], axis=1)


def hem(corners, cloth, radius=0.008):
    """A narrow rolled edge along straight runs between `corners` (u, v)."""
    made = []
    for (a, b), (c, d) in zip(corners, [*corners[1:], corners[0]], strict=True):
        t = np.linspace(0, 1, 60)
        path = spot(a + (c - a) * t, b + (d - b) * t)
        path[:, 2] -= 0.003
        made.append(shape.mesh("hem", shape.sweep(path, shape.circle(12), radius), cloth))
    return made


def stitches(corners, thread, inset=0.05, step=0.062, long=0.6, thick=0.0026):
    """Even stitches beside the run between `corners` (u, v), `inset` squares to the left of it."""
    rng = np.random.default_rng(5)
    parts = []
    for (a, b), (c, d) in zip(corners, [*corners[1:], corners[0]], strict=True):
        way = np.array([c - a, d - b], float)
        length = np.hypot(*way)
        way /= length
        aside = np.array([-way[1], way[0]]) * inset
        for s in np.arange(step, length - step / 2, step):
            t = s + step * long * np.linspace(-0.5, 0.5, 5)
            drift = rng.normal(0, 0.006)
            path = spot(a + aside[0] + way[0] * t + drift * way[1], b + aside[1] + way[1] * t + drift * way[0])
            path[:, 2] += thick * np.array([-0.2, 0.9, 1.1, 0.9, -0.2])
            parts.append(shape.tube(path, thick * np.array([0.6, 1, 1, 1, 0.6]), 7))
    return shape.mesh("stitches", shape.join(parts), thread)


def quilt():
    """The squares, the seams quilted beside, the edge bound."""
    made = []
    fine = 44
    thread = surface.plain(colour.colour("f1ead9"), colour.colour("ddd4c0"), patch=0.02, rough=0.9)
    for row, line in enumerate(SQUARES):
        for column, square in enumerate(line):
            if square is None:
                continue
            u, v = (part.ravel() for part in np.meshgrid(np.linspace(0, 1, fine), np.linspace(0, 1, fine)))
            corners = spot(u + column, v + row)
            middle = spot(np.array([column + 0.5]), np.array([row + 0.5]))[0]
            cos, sin = np.cos(-TURN), np.sin(-TURN)
            local = corners - middle
            local[:, :2] = local[:, :2] @ np.array([[cos, sin], [-sin, cos]])
            part = (local, shape.grid(fine, fine))
            made.append(shape.mesh("square", part, fabric(*square), at=middle, turn=(0, 0, TURN)))
            ring = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)]
            made.append(stitches(ring, thread, 0.10, 0.055, 0.5, 0.0012))
    blue = surface.cloth(colour.colour("44566a"), thread=0.002)
    made += hem([(0, 0), (COLUMNS, 0), (COLUMNS, ROWS), (0, ROWS)], blue, 0.012)
    c, r = HOLE
    ring = [(c, r), (c, r + 1), (c + 1, r + 1), (c + 1, r)]
    pale = surface.cloth(colour.colour("e9e0cd"), thread=0.002)
    made += hem(ring, pale, 0.007)
    made.append(stitches(ring, thread, 0.075, 0.095, 0.6, 0.0042))
    return made


def loose():
    """The patch that could fill the gap: it lies a little askew, one corner lifted."""
    fine = 60
    u, v = (part.ravel() for part in np.meshgrid(np.linspace(-0.5, 0.5, fine), np.linspace(-0.5, 0.5, fine)))
    side = SIDE * 0.98
    place = field.points(u, v)
    lift = 0.05 * np.clip(u + v - 0.35, 0, 1) ** 1.5 + 0.03 * np.clip(-u + v - 0.55, 0, 1) ** 1.3
    z = 0.005 + lift + 0.004 * (field.noise(place, 0.6, 5, 2) + 0.5)
    x = u * side + 0.006 * field.noise(place, 0.3, 7, 3)
    y = v * side + 0.006 * field.noise(place, 0.3, 8, 3)
    cloth = fabric("checks", "e6dcc6", "5f7d86")
    part = (np.stack([x, y, z], axis=1), shape.grid(fine, fine))
    made = shape.mesh("loose", part, cloth, at=(0.80, -0.545, 0), turn=(0, 0, -0.32))
    made.modifiers.new("thick", "SOLIDIFY").thickness = 0.004
    return made


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("c9c4ba"), colour.colour("aeb6bd"), colour.colour("8f9dab"),
        strength=0.45, fill=0.7, sun_at=(-75, 28), sun_strength=2.6, sun_colour=(1.0, 0.84, 0.66), sun_size=5, halo=0,
    )  # fmt: skip
    dark = surface.wood(colour.colour("4f3e32"), colour.colour("3a2d24"), weathered=0.2, ring=0.02)
    timber.boards(16, (-2.4, -1.7, -0.02), (0, 0.235, 0), (4.8, 0, 0), (0.232, 0.04), dark, seed=4, loose=0.001)
    things = quilt()
    loose()
    window = light.window((-2.6, 1.2, 1.9), (0, 0, 0), (1.4, 1.4), 80, (1.0, 0.9, 0.78))
    window.visible_camera = False
    camera.look((0.02, -0.05, 0.0), (0.06, -1.30, 2.35), lens=42)
    return things
