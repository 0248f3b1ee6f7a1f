"""Materials. Sizes are metres; `colour` and `second` are the two tones a surface wanders between."""

from __future__ import annotations

from typing import Any

import bpy

from .colour import Colour, darker, mix
from .nodes import Graph


def plain(
    colour: Colour,
    second: Colour | None = None,
    *,
    patch: float = 0.3,
    stretch: tuple[float, float, float] = (1, 1, 1),
    rough: float = 0.8,
    bump: float = 0.3,
    grain: float = 0.02,
    worn: Colour | None = None,
    tint: Colour | None = None,
    through: float = 0.0,
    sheen: float = 0.0,
    metal: float = 0.0,
    soft: float = 0.0,
) -> bpy.types.Material:
    """A surface of two tones in patches of size `patch`, with relief `bump` of grain size `grain`.

    `stretch` draws patches and grain out (2 = half as long); `worn` lightens edges; `tint` is the tone of those copies
    whose tint is 1; `through` is the share of light let through (leaves, cloth); `soft` the depth light wanders in.
    """
    graph, shader = _start()
    place = _place(graph, stretch)
    fine = graph.noise(place, 1 / grain, 4)
    broad = graph.noise(place, 1 / patch, 6, 0.6, 0.4)
    shade = graph.blend(graph.between(broad, 0.35, 0.65), colour, second or darker(colour, 0.65))
    if tint:
        shade = graph.blend(graph.add("Attribute", attribute_name="tint").outputs["Fac"], shade, tint)
    shade = graph.blend(graph.between(fine, 0.3, 0.75, 0.0, 0.35), shade, darker(colour, 0.45))
    if worn:
        edge = graph.add("NewGeometry").outputs["Pointiness"]
        edge = graph.math("ADD", edge, graph.math("MULTIPLY", graph.math("SUBTRACT", fine, 0.5), 0.1))
        shade = graph.blend(graph.between(edge, 0.505, 0.56, 0, 0.8), shade, worn)
    graph.put(shader.inputs["Base Color"], shade)
    graph.put(shader.inputs["Roughness"], graph.between(broad, 0.3, 0.7, rough, max(0.05, rough - 0.15)))
    shader.inputs["Metallic"].default_value = metal
    shader.inputs["Sheen Weight"].default_value = sheen
    if soft:
        shader.inputs["Subsurface Weight"].default_value = 1.0
        shader.inputs["Subsurface Radius"].default_value = (1.0, 0.6, 0.4)
        shader.inputs["Subsurface Scale"].default_value = soft
    _relief(graph, shader, [(fine, bump, grain * 0.5), (broad, bump * 0.6, patch * 0.06)])
    if through:
        _let_light_through(graph, shader, shade, through)
    return graph.owner


def stone(colour: Colour, second: Colour, *, lichen: Colour | None = None, patch: float = 0.25) -> bpy.types.Material:
    """Weathered stone: two tones, grains, hairline cracks, pale worn edges, lichen on top if a colour is given."""
    graph, shader = _start()
    place = _place(graph, (1, 1, 1))
    broad = graph.noise(place, 1 / patch, 7, 0.6, 0.3)
    fine = graph.noise(place, 60 * 0.25 / patch, 5, 0.7)
    shade = graph.blend(graph.between(broad, 0.36, 0.64), colour, second)
    shade = graph.blend(graph.between(fine, 0.35, 0.7, 0.0, 0.55), shade, darker(second, 0.5))
    lone = graph.add("ObjectInfo").outputs["Random"]
    shade = graph.blend(graph.math("MULTIPLY", lone, 0.35), shade, darker(second, 0.7))
    edge = graph.add("NewGeometry").outputs["Pointiness"]
    shade = graph.blend(graph.between(edge, 0.51, 0.6, 0, 0.55), shade, mix(colour, (0.8, 0.78, 0.74), 0.5))
    if lichen:
        spots = graph.noise(place, 9 * 0.25 / patch, 8, 0.65, 0.6)
        up = graph.add("SeparateXYZ", {0: graph.add("NewGeometry").outputs["Normal"]}).outputs["Z"]
        spots = graph.math("ADD", spots, graph.math("MULTIPLY", up, 0.06))
        shade = graph.blend(graph.between(spots, 0.58, 0.66, 0, 0.85), shade, lichen)
    graph.put(shader.inputs["Base Color"], shade)
    shader.inputs["Roughness"].default_value = 0.92
    veins = graph.add("TexVoronoi", {"Vector": place, "Scale": 5 * 0.25 / patch}, feature="DISTANCE_TO_EDGE")
    cracks = graph.between(graph.math("ADD", veins, graph.math("MULTIPLY", broad, 0.1)), 0.05, 0.075)
    _relief(graph, shader, [(fine, 0.45, patch * 0.05), (broad, 0.5, patch * 0.12), (cracks, 0.12, patch * 0.02)])
    return graph.owner


def wood(colour: Colour, second: Colour, *, weathered: float = 0.5, ring: float = 0.012) -> bpy.types.Material:
    """Wood whose grain runs along the object's own x; `weathered` 0 is planed, 1 is silvered and furrowed."""
    graph, shader = _start()
    lone = graph.add("ObjectInfo").outputs["Random"]
    shift = graph.add("CombineXYZ", {0: graph.math("MULTIPLY", lone, 17.0), 1: lone, 2: lone})
    place = graph.vector("ADD", graph.add("TexCoord").outputs["Object"], shift)
    long = graph.add("Mapping", {"Vector": place, "Scale": (0.06, 1, 1)})
    rings = graph.noise(long, 1 / (ring * 6), 4, 0.6, 1.6)
    lines = graph.math("FRACT", graph.math("MULTIPLY", rings, 9.0))
    lines = graph.math("MULTIPLY", graph.between(lines, 0.0, 0.75), graph.between(lines, 0.75, 1.0, 1, 0))
    fibre = graph.noise(graph.add("Mapping", {"Vector": place, "Scale": (0.02, 1, 1)}), 260, 3, 0.7)
    stain = graph.noise(graph.add("Mapping", {"Vector": place, "Scale": (0.4, 1, 1)}), 3.5, 5, 0.6)
    shade = graph.blend(graph.math("MULTIPLY", lines, 0.55), colour, second)
    shade = graph.blend(graph.between(fibre, 0.45, 0.8, 0, 0.2 + 0.25 * weathered), shade, darker(second, 0.6))
    shade = graph.blend(graph.between(stain, 0.5, 0.8, 0, 0.15 + 0.25 * weathered), shade, darker(second, 0.75))
    shade = graph.blend(graph.math("MULTIPLY", lone, 0.3), shade, second)
    edge = graph.add("NewGeometry").outputs["Pointiness"]
    shade = graph.blend(graph.between(edge, 0.51, 0.6, 0, 0.5), shade, mix(colour, (0.75, 0.7, 0.62), 0.5))
    graph.put(shader.inputs["Base Color"], shade)
    graph.put(shader.inputs["Roughness"], graph.between(fibre, 0.3, 0.7, 0.55 + 0.3 * weathered, 0.75))
    _relief(graph, shader, [(fibre, 0.15 + 0.5 * weathered, 0.004), (lines, 0.1 + 0.25 * weathered, 0.003)])
    return graph.owner


def cloth(colour: Colour, second: Colour | None = None, *, thread: float = 0.002, through: float = 0.0) -> Any:
    """Woven cloth with a visible weave of `thread` metres."""
    graph, shader = _start()
    place = graph.add("TexCoord").outputs["Object"]
    apart = graph.add("SeparateXYZ", {0: place})
    waves = [graph.math("SINE", graph.math("MULTIPLY", apart.outputs[axis], 6.28 / thread)) for axis in ("X", "Y", "Z")]
    weave = graph.math("ADD", graph.math("ADD", waves[0], waves[1]), waves[2])
    broad = graph.noise(place, 12, 5)
    shade = graph.blend(graph.between(broad, 0.35, 0.65), colour, second or darker(colour, 0.8))
    graph.put(shader.inputs["Base Color"], shade)
    shader.inputs["Roughness"].default_value = 0.95
    shader.inputs["Sheen Weight"].default_value = 0.35
    _relief(graph, shader, [(weave, 0.25, thread * 0.3), (broad, 0.4, 0.01)])
    if through:
        _let_light_through(graph, shader, shade, through)
    return graph.owner


def glass(colour: Colour = (1, 1, 1), rough: float = 0.0) -> bpy.types.Material:
    """Clear glass that does not hold back the light of lamps behind it."""
    graph, shader = _start()
    graph.put(shader.inputs["Base Color"], colour)
    shader.inputs["Roughness"].default_value = rough
    shader.inputs["IOR"].default_value = 1.45
    shader.inputs["Transmission Weight"].default_value = 1.0
    unseen = graph.add("LightPath").outputs["Is Shadow Ray"]
    clear = graph.add("BsdfTransparent", {"Color": colour})
    _out(graph, graph.add("MixShader", {0: unseen, 1: shader, 2: clear}))
    return graph.owner


def glow(colour: Colour, strength: float) -> bpy.types.Material:
    """A thing that shines of itself."""
    graph, _ = _start()
    _out(graph, graph.add("Emission", {"Color": colour, "Strength": strength}))
    return graph.owner


def water(deep: Colour, *, ripple: float = 0.05, scale: float = 3.0, along: float = 3.0) -> bpy.types.Material:
    """Still water; ripples of relief `ripple`, `scale` to the metre, drawn out sideways `along` times."""
    graph, shader = _start()
    graph.put(shader.inputs["Base Color"], deep)
    shader.inputs["Roughness"].default_value = 0.03
    shader.inputs["IOR"].default_value = 1.33
    place = graph.add("Mapping", {"Vector": graph.add("TexCoord").outputs["Object"], "Scale": (1, along, 1)})
    waves = graph.noise(place, scale, 3)
    calm = graph.between(graph.noise(place, scale * 0.05, 2), 0.4, 0.6, 0.15, 1.0)
    _relief(graph, shader, [(graph.math("MULTIPLY", waves, calm), 1.0, ripple / scale)])
    return graph.owner


def snow() -> bpy.types.Material:
    """Snow: almost white, a little blue inside, grains that catch the light."""
    return plain((0.78, 0.81, 0.86), (0.7, 0.75, 0.83), patch=1.5, rough=0.7, bump=0.5, grain=0.006, soft=0.02)


def _start() -> tuple[Graph, bpy.types.Node]:
    material = bpy.data.materials.new("surface")
    material.use_nodes = True
    graph = Graph(material.node_tree, material)
    graph.tree.nodes.clear()
    shader = graph.add("BsdfPrincipled")
    graph.add("OutputMaterial", {"Surface": shader}).name = "out"
    return graph, shader


def _out(graph: Graph, shader: bpy.types.Node) -> None:
    graph.put(graph.tree.nodes["out"].inputs["Surface"], shader)


def _place(graph: Graph, stretch: tuple[float, float, float]) -> bpy.types.Node:
    """Where on the object a point lies, shifted for each object so that no two are alike."""
    lone = graph.math("MULTIPLY", graph.add("ObjectInfo").outputs["Random"], 40.0)
    place = graph.vector("ADD", graph.add("TexCoord").outputs["Object"], graph.add("CombineXYZ", {0: lone, 1: lone}))
    return graph.add("Mapping", {"Vector": place, "Scale": stretch})


def _relief(graph: Graph, shader: bpy.types.Node, layers: list[tuple[Any, float, float]]) -> None:
    """Bumps upon bumps: each layer is a height 0 to 1, a strength, and how deep it is in metres."""
    before = None
    for height, strength, depth in layers:
        inputs: dict[str | int, Any] = {"Height": height, "Strength": min(1.0, strength), "Distance": depth}
        if before:
            inputs["Normal"] = before
        before = graph.add("Bump", inputs)
    graph.put(shader.inputs["Normal"], before)


def _let_light_through(graph: Graph, shader: bpy.types.Node, shade: Any, share: float) -> None:
    bright = graph.blend(1.0, shade, (1.25, 1.2, 0.8), "MULTIPLY")
    thin = graph.add("BsdfTranslucent", {"Color": bright})
    _out(graph, graph.add("MixShader", {0: share, 1: shader, 2: thin}))
