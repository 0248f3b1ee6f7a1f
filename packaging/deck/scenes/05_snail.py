"""The snail: its house on its back, crossing a wide path at its own pace."""

import numpy as np
from kit import camera, colour, field, ground, light, plants, rock, shape, surface

WHORL = 1.95  # how much the house grows with each turn
PLACE = np.array([0.035, 0.40, 0.0])


def house(turns=4.1):
    """A shell wound in a plane across the picture, its middle nearest to us; tint draws the bands along it."""
    steps, sides = 420, 40
    angle = np.linspace(-turns * 2 * np.pi, 0, steps)
    grown = WHORL ** (angle / (2 * np.pi))
    reach, tube = 0.0272 * grown, 0.0117 * grown
    turn = -angle - 1.95
    middle = np.stack([reach * np.cos(turn), 0.62 * reach, reach * np.sin(turn)], axis=1)
    outward = np.stack([np.cos(turn), 0 * turn, np.sin(turn)], axis=1)
    aside = np.array([0.0, 1.0, 0.0])
    around = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    ribs = 1 + 0.012 * np.sin(angle * 38 + 2 * np.sin(angle * 3)) + 0.02 * np.sin(angle * 7.3)
    size = (tube * ribs)[:, None, None]
    ring = outward[:, None] * np.cos(around)[None, :, None] + aside * np.sin(around)[None, :, None] * 1.12
    corners = middle[:, None] + ring * size
    bands = np.zeros((steps, sides))
    for centre, wide in ((-0.15, 0.22), (-0.85, 0.2), (0.62, 0.13), (-1.55, 0.16)):
        off = np.abs((around - centre + np.pi) % (2 * np.pi) - np.pi)
        bands = np.maximum(bands, field.smooth(wide, wide * 0.55, off)[None, :])
    fray = 0.75 + 0.5 * field.noise(corners.reshape(-1, 3), 0.006, 3, 3)
    return (corners.reshape(-1, 3), shape.grid(sides, steps, closed=True)), np.clip(bands.ravel() * fray, 0, 1)


def body():
    """Foot, neck and head in one, flat underneath."""
    path = field.through(
        [(0.056, 0, 0.0012), (0.040, 0, 0.0035), (0.012, 0, 0.007), (-0.018, 0, 0.008), (-0.036, 0, 0.0105),
         (-0.047, 0, 0.0165), (-0.0545, 0, 0.0195), (-0.0575, 0, 0.0195)], 120
    )  # fmt: skip
    width = np.interp(
        np.linspace(0, 1, 120), [0, 0.15, 0.4, 0.6, 0.75, 0.88, 0.97, 1], [0.1, 0.5, 0.95, 1, 0.8, 0.62, 0.5, 0.15]
    )
    height = np.interp(
        np.linspace(0, 1, 120), [0, 0.15, 0.4, 0.6, 0.75, 0.88, 0.97, 1], [0.1, 0.42, 0.8, 0.9, 0.95, 0.8, 0.6, 0.2]
    )
    turn = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    under = np.where(np.sin(turn) < 0, 0.55, 1.0)
    spread = 1 + 0.22 * np.exp(-(((np.sin(turn) + 0.75) / 0.35) ** 2))
    section = np.stack([np.cos(turn) * spread, np.sin(turn) * under], axis=1)
    corners, faces = shape.sweep(path, section, np.stack([width * 0.0125, height * 0.0112], axis=1))
    warts = np.abs(field.noise(corners, 0.0035, 4, 3))
    corners = corners + np.stack([0 * warts, 0 * warts, 0.0009 * warts], axis=1)
    corners[:, 1] *= 1 + 0.05 * field.noise(corners, 0.012, 6, 2)
    corners[:, 2] = np.maximum(corners[:, 2], 0.0003)
    return corners, faces


def feelers():
    """Two long ones and two short, each with a small knob."""
    parts = []
    for y, lean, long, thick in (
        (0.0035, -0.5, 0.021, 0.0012),
        (-0.0035, -0.75, 0.0225, 0.0012),
        (0.003, -1.9, 0.006, 0.001),
        (-0.003, -2.0, 0.0065, 0.001),
    ):
        s = np.linspace(0, 1, 16)
        path = np.stack(
            [
                -0.0515 - 0.002 * (long < 0.01) + np.sin(lean) * long * s - 0.003 * s**2,
                y * (1 + 0.9 * s),
                0.0215 - 0.004 * (long < 0.01) + np.cos(lean) * long * s,
            ],
            axis=1,
        )
        parts.append(shape.tube(path, thick * (1.25 - 0.6 * s) * np.where(s > 0.93, 1.5, 1), 10))
        parts.append(shape.copies(shape.ball(10, 14), path[-1:], np.eye(3)[None], thick * 1.05))
    return shape.join(parts)


def path_ground(x, y):
    """A trodden path: fine earth, faint ruts, rising a little to the grass."""
    place = field.points(x, y)
    return (0.004 * field.noise(place, 0.25, 2, 3) + 0.0012 * field.noise(place, 0.02, 3, 3)) * field.smooth(
        0.2, 0.6, y + 0.2
    ) * 0.6 + 0.05 * field.smooth(1.2, 2.2, y) * (1 + 0.4 * field.noise(place, 0.6, 5, 2))


def build():
    """The scene; its main things are returned."""
    light.sky(sun_at=(-66, 17), sun_strength=7, halo=0.7, air=light.Air(3, 60))
    dust = surface.plain(colour.colour("cdbb9a"), colour.colour("b7a482"), patch=0.2, rough=0.9, bump=0.8, grain=0.004)
    ground.terrain(path_ground, dust, near=0.15, far=40, spread=0.8, columns=500, rows=600)
    chance = np.random.default_rng(5)
    for count, size, tone in (
        (5000, 0.0014, "a8967a"),
        (2600, 0.0022, "d8cbb0"),
        (160, 0.0055, "8f8778"),
        (22, 0.012, "96908a"),
    ):
        at = ground.upon(path_ground, *ground.strewn(count, 0.17, 1.6, seed=count, spread=0.55), size * 0.2)
        at = at[(np.abs(at[:, 1] - PLACE[1]) > 0.035) | (size < 0.003)]
        grit = surface.stone(colour.colour(tone), colour.colour("857a68"), patch=0.01)
        ground.pebbles(
            rock.stone(count, detail=6 if size < 0.004 else 14),
            at,
            size * chance.uniform(0.6, 1.5, len(at)),
            grit,
            seed=count,
        )
    green = surface.plain(colour.colour("6f7650"), colour.SAGE, patch=0.4, tint=colour.colour("bfae7c"), through=0.45)
    rng = np.random.default_rng(8)
    x, y = rng.uniform(-3, 3, 7000), 1.35 + rng.random(7000) ** 1.6 * 3.5
    plants.grass(
        ground.upon(path_ground, x, y, 0.005), 0.13 + 0.1 * rng.random(7000), green, seed=9, tuft=6, width=0.035
    )
    far_hill = surface.plain(colour.SAGE, colour.SPRUCE, patch=6)
    ground.ridge(40, 5.5, far_hill, seed=4, base=-1.0, tilt=-1.3, rough=0.3, feature=40)

    skin = surface.plain(
        colour.colour("9a8468"), colour.colour("6b5a46"), patch=0.012, rough=0.38, bump=0.9, grain=0.0022, soft=0.002
    )
    horn = surface.plain(
        colour.colour("7a4a2b"),
        colour.colour("5c3520"),
        patch=0.02,
        rough=0.32,
        bump=0.35,
        grain=0.002,
        tint=colour.colour("dcbf8e"),
    )
    at = PLACE + np.array([0, 0, float(path_ground(PLACE[:1], PLACE[1:2])[0])])
    things = [shape.mesh("body", body(), skin, at=at), shape.mesh("feelers", feelers(), skin, at=at)]
    shell, bands = house()
    things.append(
        shape.mesh("house", shell, horn, tint=bands, at=at + np.array([0.009, -0.017, 0.0375]), turn=(0.12, 0.1, 0.08))
    )
    s = np.linspace(0, 1, 80)
    trail = np.stack([PLACE[0] + 0.045 + 0.5 * s, PLACE[1] + 0.004 * np.sin(s * 9) + 0.02 * s**2, 0 * s], axis=1)
    trail[:, 2] = path_ground(trail[:, 0], trail[:, 1]) + 0.0006
    wet = surface.plain(colour.FOG, colour.OAT, patch=0.02, rough=0.12, bump=0.5, grain=0.004)
    shape.mesh("trail", shape.sweep(trail, shape.circle(10) * [1, 0.12], 0.008 * (1 - 0.2 * s)), wet)
    camera.look((0.0, 0.6, 0.044), (0, 0, 0.042), lens=66, sharp=(0.04, 0.385, 0.03), aperture=16)
    return things
