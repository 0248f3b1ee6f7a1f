"""The light of the deck: one low sun from the left, a sky that is a gradient, haze between near and far."""

from __future__ import annotations

import math
from dataclasses import dataclass

import bpy

from .colour import WARM_LIGHT, Colour, colour
from .nodes import Graph

HORIZON = colour("fbe0b8")
HALFWAY = colour("dcdcd2")
ZENITH = colour("7a97b3")


@dataclass(frozen=True, slots=True)
class Air:
    """Haze: it begins at `start` metres, hides two thirds at `start + reach`, and thins by height `top` metres."""

    start: float = 20.0
    reach: float = 150.0
    top: float = 1000.0
    most: float = 1.0


def sky(
    horizon: Colour = HORIZON,
    middle: Colour = HALFWAY,
    top: Colour = ZENITH,
    *,
    strength: float = 1.35,
    fill: float = 0.5,
    sun_at: tuple[float, float] = (-62, 13),
    sun_strength: float = 6.0,
    sun_colour: Colour = WARM_LIGHT,
    sun_size: float = 1.5,
    halo: float = 0.5,
    streaks: float = 0.0,
    stars: bool = False,
    air: Air | None = None,
) -> None:
    """Sky, sun and haze at once.

    `fill` is the share of the sky's light that falls on things: less of it gives the sun more to say.
    `sun_at` is degrees to the right of straight ahead (negative: left) and degrees above the horizon; `halo` is how
    much the sky glows around it; `streaks` is how much thin cloud lies across the sky; `stars` draws a pale band.
    """
    ahead, lift = (math.radians(angle) for angle in sun_at)
    towards = (math.sin(ahead) * math.cos(lift), math.cos(ahead) * math.cos(lift), math.sin(lift))
    group = _sky_group(horizon, middle, top, strength, towards, sun_colour, halo, streaks, stars)
    world = bpy.data.worlds.new("sky")
    bpy.context.scene.world = world
    world.use_nodes = True
    graph = Graph(world.node_tree)
    graph.tree.nodes.clear()
    look = graph.add("Group", node_tree=group)
    graph.put(look.inputs["Direction"], graph.add("TexCoord").outputs["Generated"])
    seen = graph.add("LightPath")
    seen = graph.math("MAXIMUM", seen.outputs["Is Camera Ray"], seen.outputs["Is Glossy Ray"])
    shade = graph.add("Background", {"Color": look, "Strength": graph.between(seen, 0, 1, fill, 1)})
    graph.add("OutputWorld", {"Surface": shade})
    world["air"] = (air.start, air.reach, air.top, air.most) if air else (0, 0, 0, 0)
    if sun_strength:
        lamp = bpy.data.lights.new("sun", "SUN")
        lamp.energy, lamp.color, lamp.angle = sun_strength, sun_colour, math.radians(sun_size)
        made = bpy.data.objects.new("sun", lamp)
        made.rotation_euler = (math.pi / 2 - lift, 0, math.pi - ahead)
        bpy.context.collection.objects.link(made)


def lamp(
    at: tuple[float, float, float], power: float, shade: Colour = WARM_LIGHT, size: float = 0.05
) -> bpy.types.Object:
    """A small lamp shining all round, `power` in watts."""
    light = bpy.data.lights.new("lamp", "POINT")
    light.energy, light.color, light.shadow_soft_size = power, shade, size
    made = bpy.data.objects.new("lamp", light)
    made.location = at
    bpy.context.collection.objects.link(made)
    return made


def window(
    at: tuple[float, float, float],
    towards: tuple[float, float, float],
    size: tuple[float, float],
    power: float,
    shade: Colour = (1, 1, 1),
) -> bpy.types.Object:
    """A flat light of `size` metres at `at` shining `towards` a point: a window out of the picture."""
    from mathutils import Vector

    light = bpy.data.lights.new("window", "AREA")
    light.shape, light.size, light.size_y = "RECTANGLE", *size
    light.energy, light.color = power, shade
    made = bpy.data.objects.new("window", light)
    made.location = at
    made.rotation_euler = (Vector(towards) - Vector(at)).to_track_quat("-Z", "Y").to_euler()
    bpy.context.collection.objects.link(made)
    return made


def lay_haze() -> None:
    """Put the haze into every material: its colour is that of the sky low down in the direction looked at."""
    start, reach, top, most = bpy.context.scene.world["air"]
    if not reach:
        return
    for material in bpy.data.materials:
        tree = material.node_tree
        if not tree or material.get("clear_of_haze"):
            continue
        graph = Graph(tree)
        out = next(node for node in tree.nodes if node.type == "OUTPUT_MATERIAL")
        surface = out.inputs["Surface"].links[0].from_socket
        seen_from = graph.add("NewGeometry")
        gone = graph.math("SUBTRACT", graph.add("CameraData").outputs["View Distance"], start)
        gone = graph.math("DIVIDE", graph.math("MAXIMUM", gone, 0.0), reach)
        high = graph.add("SeparateXYZ", {0: seen_from.outputs["Position"]}).outputs["Z"]
        thin = graph.math("EXPONENT", graph.math("DIVIDE", graph.math("MAXIMUM", high, 0.0), -top))
        share = graph.math("SUBTRACT", 1.0, graph.math("EXPONENT", graph.math("MULTIPLY", gone, -1.0)))
        share = graph.math("MULTIPLY", graph.math("MULTIPLY", share, thin), most)
        path = graph.add("LightPath")
        seen = graph.math("MAXIMUM", path.outputs["Is Camera Ray"], path.outputs["Is Glossy Ray"])
        share = graph.math("MULTIPLY", share, seen, clamp=True)
        look = graph.add("Group", node_tree=bpy.data.node_groups["sky"])
        away = graph.vector("MULTIPLY", seen_from.outputs["Incoming"], (-1.0, -1.0, -0.35))
        graph.put(look.inputs["Direction"], away)
        veil = graph.add("Emission", {"Color": look})
        graph.put(out.inputs["Surface"], graph.add("MixShader", {0: share, 1: surface, 2: veil}))


def _sky_group(
    horizon: Colour,
    middle: Colour,
    top: Colour,
    strength: float,
    towards: tuple[float, float, float],
    sun_colour: Colour,
    halo: float,
    streaks: float,
    stars: bool,
) -> bpy.types.NodeTree:
    """Direction in, colour of the sky there out."""
    tree = bpy.data.node_groups.new("sky", "ShaderNodeTree")
    tree.interface.new_socket("Direction", in_out="INPUT", socket_type="NodeSocketVector")
    tree.interface.new_socket("Color", in_out="OUTPUT", socket_type="NodeSocketColor")
    graph = Graph(tree)
    way = graph.vector("NORMALIZE", graph.add("NodeGroupInput").outputs[0]).outputs[0]
    lift = graph.math("ARCSINE", graph.add("SeparateXYZ", {0: way}).outputs["Z"])
    lift = graph.math("DIVIDE", lift, math.pi / 2)
    shade = graph.blend(graph.between(lift, 0.0, 0.2), horizon, middle)
    shade = graph.blend(graph.between(lift, 0.1, 0.6), shade, top)
    if streaks:
        thin = graph.add("Mapping", {"Vector": way, "Scale": (1.2, 1.2, 14), "Rotation": (0, 0.06, 0)})
        cloud = graph.between(graph.noise(thin, 1.6, 7, 0.55, 0.4), 0.5, 0.72, 0, streaks)
        cloud = graph.math("MULTIPLY", cloud, graph.between(lift, 0.02, 0.12))
        shade = graph.blend(cloud, shade, (1.3, 1.18, 1.05))
    if stars:
        shade = _pale_band(graph, way, shade)
    near = graph.math("MAXIMUM", graph.vector("DOT_PRODUCT", way, towards).outputs["Value"], 0.0)
    wide = graph.math("MULTIPLY", graph.math("POWER", near, 5.0), halo * 0.45)
    tight = graph.math("MULTIPLY", graph.math("POWER", near, 60.0), halo)
    around = graph.math("ADD", wide, tight)
    shade = graph.blend(1.0, shade, graph.blend(graph.math("MINIMUM", around, 1.0), (0, 0, 0), sun_colour), "ADD")
    shade = graph.vector("SCALE", shade)
    shade.inputs["Scale"].default_value = strength
    graph.put(graph.add("NodeGroupOutput").inputs[0], shade)
    return tree


def _pale_band(graph: Graph, way: bpy.types.NodeSocket, shade: bpy.types.NodeSocket) -> bpy.types.NodeSocket:
    """The Milky Way: a ragged pale band across the sky from lower left to upper right."""
    across = graph.vector("DOT_PRODUCT", way, (0.72, 0.185, -0.66)).outputs["Value"]
    ragged = graph.math("SUBTRACT", graph.noise(way, 3.0, 8, 0.6, 0.5), 0.5)
    away = graph.math("ABSOLUTE", graph.math("ADD", across, graph.math("MULTIPLY", ragged, 0.35)))
    band = graph.math("MULTIPLY", graph.between(away, 0.0, 0.2, 1, 0), graph.between(ragged, -0.2, 0.2, 0.15, 1))
    return graph.blend(graph.math("MULTIPLY", band, 0.6), shade, (0.30, 0.33, 0.40))
