"""The tracks in the snow: two lines of boot prints that meet and go on side by side."""

import numpy as np
from kit import camera, colour, field, ground, light, output, plants, shape, surface

LEFT = field.through(
    [(-3.6, 3.4), (-2.6, 5.2), (-1.35, 7.0), (-0.5, 8.9), (-0.1, 11.2), (0.35, 16), (1.6, 26), (5.0, 46)], 900
)
RIGHT = field.through(
    [(4.0, 3.6), (3.0, 5.4), (1.85, 6.9), (0.95, 8.8), (0.85, 11.2), (1.28, 16), (2.5, 26), (6.0, 46)], 900
)


def prints():
    """Every print: x, y, the way it points (radians), its length and how deep it is."""
    rng = np.random.default_rng(5)
    made = []
    for line, step, long, apart in ((LEFT, 0.74, 0.37, 0.13), (RIGHT, 0.66, 0.33, 0.115)):
        way = np.diff(line, axis=0)
        gone = np.concatenate([[0], np.cumsum(np.linalg.norm(way, axis=1))])
        at = np.arange(0.1, gone[-1], step)
        at += rng.normal(0, 0.035, len(at))
        x, y = np.interp(at, gone, line[:, 0]), np.interp(at, gone, line[:, 1])
        turn = np.arctan2(np.interp(at, gone[:-1], way[:, 1]), np.interp(at, gone[:-1], way[:, 0]))
        foot = np.where(np.arange(len(at)) % 2, 1, -1)
        x, y = x - np.sin(turn) * foot * apart, y + np.cos(turn) * foot * apart
        turn = turn + foot * -0.14 + rng.normal(0, 0.06, len(at))
        deep = 0.10 + rng.normal(0, 0.015, len(at))
        made.append(np.stack([x, y, turn, np.full(len(at), long), deep], axis=1))
    return np.concatenate(made)


def drifts(x, y):
    """Soft drifts drawn out by the wind, and a skin of small waves."""
    place = field.points(x, y)
    long = field.points(x * 0.35 + y * 0.2, y * 0.8)
    broad = 0.28 * field.noise(long, 4.5, 2, 3) + 0.10 * np.abs(field.noise(long, 1.7, 4, 3))
    skin = 0.007 * field.noise(place * [0.5, 1.6, 1], 0.25, 6, 3)
    rise = 1.1 * field.smooth(24, 75, y)
    return broad + skin + rise


def trodden(x, y):
    """How far each place is pressed down (metres), and the rim thrown up round the prints."""
    down, rim = np.zeros(len(x)), np.zeros(len(x))
    ragged = field.noise(field.points(x, y), 0.09, 9, 3)
    for px, py, turn, long, deep in prints():
        near = np.flatnonzero((np.abs(x - px) < 0.5) & (np.abs(y - py) < 0.5))
        if not len(near):
            continue
        dx, dy = x[near] - px, y[near] - py
        along = (dx * np.cos(turn) + dy * np.sin(turn)) / (long / 2)
        aside = (-dx * np.sin(turn) + dy * np.cos(turn)) / 0.092
        waist = 1 - 0.16 * np.exp(-(((along + 0.15) / 0.3) ** 2))
        reach = (np.abs(along) ** 2.6 + np.abs(aside / waist) ** 2.6) ** (1 / 2.6) + 0.06 * ragged[near]
        heel = 1 + 0.12 * field.smooth(-0.1, -0.35, along)
        down[near] = np.maximum(down[near], deep * heel * field.smooth(1.15, 0.80, reach))
        thrown = (
            0.02 * np.exp(-(((reach - 1.24) / 0.2) ** 2)) * (1 + 0.3 * np.clip(along, -1, 1)) * (1 + 0.8 * ragged[near])
        )
        rim[near] = np.maximum(rim[near], thrown)
        drag = np.exp(-((aside / 0.55) ** 2)) * field.smooth(-2.3, -1.0, along) * field.smooth(-0.7, -1.0, along)
        down[near] = np.maximum(down[near], 0.035 * drag)
    return down, rim


def build():
    """The scene; its main things are returned."""
    light.sky(
        colour.colour("e8c3b3"), colour.colour("a3b7d6"), colour.colour("5f82b2"),
        strength=1.15, fill=0.36, sun_at=(-72, 11), sun_strength=7.0, sun_colour=(1.0, 0.78, 0.58), halo=0.42,
        air=light.Air(26, 115),
    )  # fmt: skip
    output.expose(0.45)
    white, pressed = (
        surface.plain(
            colour.colour("e6eaf0"), colour.colour("d9e0ea"), patch=1.5, rough=0.8, bump=0.5, grain=0.006, soft=soft,
            tint=colour.colour("1d2942"),
        )
        for soft in (0.02, 0.0)
    )  # fmt: skip
    for material in (white, pressed):
        shader = next(node for node in material.node_tree.nodes if node.type == "BSDF_PRINCIPLED")
        shader.inputs["Specular IOR Level"].default_value = 0.05
    columns, rows = 900, 1700
    ahead = np.geomspace(3.2, 260, rows)
    side = np.linspace(-0.66, 0.66, columns)
    x, y = (side[None] * (ahead[:, None] + 0.6)).ravel(), np.repeat(ahead, columns)
    down, rim = trodden(x, y)
    corners = np.stack([x, y, drifts(x, y) - down + rim], axis=1)
    faces = shape.grid(columns, rows)
    blue = field.smooth(0.006, 0.034, down)
    inside = (down[faces] > 0.05).any(axis=1)
    near = corners[faces[:, 0], 1] < 16  # farther off the prints run into one another, as they should
    shape.mesh("snow", (corners, faces[~inside]), white, tint=blue)
    shape.mesh("far tracks", (corners, faces[inside & ~near]), pressed, tint=blue)
    tracks = shape.mesh("tracks", (corners, faces[inside & near]), pressed, tint=blue)

    bark = surface.plain(colour.colour("5d5a5e"), colour.colour("46454b"), patch=0.4, bump=0.5, grain=0.05)
    needles = surface.plain(colour.colour("2f3d40"), colour.colour("26333a"), patch=0.6, bump=0.3)
    rng = np.random.default_rng(3)
    kinds = []
    for seed in range(4):
        tree = plants.broadleaf(seed + 30, 7.0 + seed * 0.5, 5.2, trunk=0.12, goals=900)
        kinds.append(shape.mesh("birch", tree.part(), bark))
    for seed in range(3):
        kinds.append(shape.mesh("spruce", plants.spruce(seed + 4, 7.0 + seed, girth=1.0 + 0.15 * seed), needles))
    for kind in kinds:
        kind.location = (0, -500, 0)
    for middle, spread, count in ((-25.0, 7.0, 13), (-6.0, 3.0, 4), (16.0, 8.0, 20), (36.0, 5.0, 8)):
        for x0 in middle + spread * rng.uniform(-1, 1, count):
            y0 = rng.uniform(72, 92)
            tall = rng.random() < 0.3
            kind = kinds[4 + rng.integers(0, 3)] if tall else kinds[rng.integers(0, 4)]
            z = float(drifts(np.array([x0]), np.array([y0]))[0])
            size = rng.uniform(0.3, 0.62) + (0.35 if tall and rng.random() < 0.35 else 0.0)
            shape.again(kind, (x0, y0, z - 0.1), rng.random() * 6.3, size)
    far = surface.plain(colour.colour("66757f"), colour.colour("55656f"), patch=9)
    ground.ridge(210, 15, far, seed=5, base=0, rough=0.35, tilt=0.25)
    camera.look((0, 20, 2.7), (0, 0, 2.7), lens=38, shift=(0.0, -0.19))
    return [tracks]
