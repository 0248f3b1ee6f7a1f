"""A short way of writing shader nodes."""

from __future__ import annotations

from typing import Any

import bpy


class Graph:
    """The nodes of a material, a world or a group; values and other nodes' outputs are given by name of the input."""

    def __init__(self, tree: bpy.types.NodeTree, owner: Any = None) -> None:
        self.tree = tree
        self.owner = owner

    def add(self, kind: str, inputs: dict[str | int, Any] | None = None, **settings: Any) -> bpy.types.Node:
        """A node of `kind` (without 'ShaderNode'), its settings and its inputs."""
        node = self.tree.nodes.new(kind if kind.startswith(("Node", "Shader")) else f"ShaderNode{kind}")
        for name, value in settings.items():
            setattr(node, name, value)
        for name, value in (inputs or {}).items():
            self.put(node.inputs[name], value)
        return node

    def put(self, socket: bpy.types.NodeSocket, value: Any) -> None:
        """Link or set one input; a node stands for its first output, a colour of three gets its alpha."""
        if isinstance(value, bpy.types.Node):
            value = value.outputs[0]
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        elif socket.type == "RGBA" and len(value) == 3:
            socket.default_value = (*value, 1)
        else:
            socket.default_value = value

    def math(self, operation: str, *values: Any, clamp: bool = False) -> bpy.types.Node:
        """One sum."""
        return self.add("Math", dict(enumerate(values)), operation=operation, use_clamp=clamp)

    def vector(self, operation: str, *values: Any) -> bpy.types.Node:
        """One sum of vectors."""
        return self.add("VectorMath", dict(enumerate(values)), operation=operation)

    def blend(self, share: Any, first: Any, second: Any, how: str = "MIX") -> bpy.types.NodeSocket:
        """`share` of the way from one colour to another."""
        node = self.add("Mix", data_type="RGBA", blend_type=how)
        for index, value in ((0, share), (6, first), (7, second)):
            self.put(node.inputs[index], value)
        return node.outputs[2]

    def between(self, value: Any, low: float, high: float, to_low: float = 0.0, to_high: float = 1.0) -> bpy.types.Node:
        """`value` from `low`..`high` to `to_low`..`to_high`, smoothly and never beyond."""
        inputs = {0: value, 1: low, 2: high, 3: to_low, 4: to_high}
        return self.add("MapRange", inputs, interpolation_type="SMOOTHSTEP")

    def noise(self, place: Any, scale: float, detail: float = 5, rough: float = 0.55, twist: float = 0) -> Any:
        """Fractal noise, 0 to 1 about 0.5; `scale` is how many features a metre holds."""
        inputs = {"Vector": place, "Scale": scale, "Detail": detail, "Roughness": rough, "Distortion": twist}
        return self.add("TexNoise", inputs).outputs[0]
