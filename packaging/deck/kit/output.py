"""From a scene to a picture: rendering, a little bloom, the JPEG, and how it reads from far away in grey."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import bpy
import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from .light import lay_haze
from .nodes import Graph

FINAL = (1824, 1315)  # a hair over A6 with 3 mm bleed at 300 dpi
DRAFT = (480, 346)
MOST_BYTES = 450_000


def begin(size: tuple[int, int], samples: int) -> None:
    """An empty scene ready to be built."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.resolution_x, scene.render.resolution_y = size
    scene.render.image_settings.file_format = "PNG"
    scene.render.image_settings.color_depth = "16"
    scene.render.use_persistent_data = False
    scene.view_settings.view_transform = "AgX"
    scene.view_settings.look = "AgX - Medium High Contrast"
    scene.view_settings.exposure = 0.25
    cycles = scene.cycles
    cycles.device, cycles.samples, cycles.seed = "CPU", samples, 7
    cycles.use_adaptive_sampling, cycles.adaptive_threshold = True, 0.02
    cycles.use_denoising, cycles.denoiser = True, "OPENIMAGEDENOISE"
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 8, 3, 3
    cycles.transmission_bounces, cycles.transparent_max_bounces = 8, 12
    cycles.sample_clamp_indirect = 6.0
    cycles.caustics_reflective = cycles.caustics_refractive = False


def expose(stops: float) -> None:
    """Make the whole picture lighter or darker than the others by `stops`."""
    bpy.context.scene.view_settings.exposure += stops


def take(path: Path) -> Image.Image:
    """Render the scene; the picture as sRGB, finished."""
    lay_haze()
    raw = path.with_suffix(".part.png")
    bpy.context.scene.render.filepath = str(raw)
    bpy.ops.render.render(write_still=True)
    picture = Image.open(raw).convert("RGB")
    picture.load()
    raw.unlink()
    return _finish(picture)


def save(picture: Image.Image, path: Path) -> None:
    """A JPEG of at most `MOST_BYTES` without any metadata; whole or not at all."""
    plain = Image.frombytes("RGB", picture.size, picture.tobytes())
    for quality in range(95, 40, -1):
        out = io.BytesIO()
        plain.save(out, "JPEG", quality=quality, subsampling=0 if quality > 88 else 2, optimize=True, progressive=True)
        if out.tell() <= MOST_BYTES:
            break
    whole = path.with_suffix(".part")
    whole.write_bytes(out.getvalue())
    whole.replace(path)


def grey(picture: Image.Image) -> Image.Image:
    """The picture as a tired eye sees it from the back row: 320 pixels wide, grey, blurred."""
    return picture.resize((320, 227), Image.Resampling.LANCZOS).convert("L").filter(ImageFilter.GaussianBlur(3))


def silhouette(main: Sequence[bpy.types.Object], folder: Path) -> Image.Image:
    """Where the main thing is seen: white on black, 320 pixels wide. The scene's materials are gone afterwards."""
    scene = bpy.context.scene
    for shade in (0.0, 1.0):
        flat = bpy.data.materials.new(f"flat{shade:.0f}")
        flat.use_nodes = True
        graph = Graph(flat.node_tree)
        graph.tree.nodes.clear()
        graph.add("OutputMaterial", {"Surface": graph.add("Emission", {"Strength": shade})})
        for thing in scene.objects:
            if thing.type == "MESH" and (thing in main) == bool(shade):
                thing.data = thing.data.copy()
                thing.data.materials.clear()
                thing.data.materials.append(flat)
    world = bpy.data.worlds.new("dark")
    world.color = (0, 0, 0)
    scene.world = world
    scene.render.resolution_x, scene.render.resolution_y = 320, 227
    scene.cycles.samples, scene.cycles.use_denoising = 8, False
    scene.view_settings.view_transform, scene.view_settings.look = "Standard", "None"
    scene.view_settings.exposure = 0
    path = folder / "silhouette.png"
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)
    mask = Image.open(path).convert("L")
    mask.load()
    path.unlink()
    return mask


def contrast(picture: Image.Image, mask: Image.Image) -> float:
    """The luminance of the main thing against the ground around it, as a ratio of medians (WCAG's formula)."""
    small = np.asarray(picture.resize(mask.size, Image.Resampling.LANCZOS), float) / 255
    linear = np.where(small <= 0.04045, small / 12.92, ((small + 0.055) / 1.055) ** 2.4)
    light = linear @ [0.2126, 0.7152, 0.0722]
    inside = np.asarray(mask) > 128
    wide = np.asarray(mask.filter(ImageFilter.MaxFilter(31))) > 128
    close = np.asarray(mask.filter(ImageFilter.MaxFilter(5))) > 20
    around = wide & ~close
    if not inside.any() or not around.any():
        return 0.0
    first, second = np.median(light[inside]), np.median(light[around])
    return float((max(first, second) + 0.05) / (min(first, second) + 0.05))


def contact_sheet(pictures: Sequence[Path], columns: int = 6, width: int = 400) -> Image.Image:
    """Pictures side by side in rows of `columns`, each `width` pixels wide."""
    height, gap = round(width * FINAL[1] / FINAL[0]), width // 25
    rows = -(-len(pictures) // columns)
    whole = Image.new("RGB", (columns * (width + gap) + gap, rows * (height + gap) + gap), (238, 236, 231))
    for k, path in enumerate(pictures):
        small = Image.open(path).convert("RGB").resize((width, height), Image.Resampling.LANCZOS)
        whole.paste(small, (gap + k % columns * (width + gap), gap + k // columns * (height + gap)))
    return whole


def _finish(picture: Image.Image) -> Image.Image:
    """A little bloom, as a lens gives it, and corners a shade darker."""
    width, height = picture.size
    bright = picture.point(lambda value: max(0, value - 150) * 1.6)
    bloom = bright.filter(ImageFilter.GaussianBlur(width / 60))
    bloom = ImageEnhance.Brightness(bloom).enhance(0.16)
    picture = ImageChops.screen(picture, bloom)
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    corner = 1 - 0.13 * np.clip((x**2 + y**2) / 2 - 0.25, 0, 1) ** 1.4
    out = np.asarray(picture, float) * corner[..., None]
    rng = np.random.default_rng(1)
    out += rng.normal(0, 0.5, out.shape)  # enough to keep skies from banding
    return Image.fromarray(np.clip(out + 0.5, 0, 255).astype(np.uint8))
