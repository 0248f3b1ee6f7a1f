"""The colours of a paper in its variants, and pictures made to go with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps

from panelapp.domain.decks import Picture
from panelapp.domain.papers import Variant
from panelapp.reports.canvas import INK, LINE, MUTED, SPRUCE, TINT, WHITE, Colour, Jpeg, colour


@dataclass(frozen=True, slots=True)
class Tones:
    """Text, quiet text, hairlines, what stands out, a quiet ground, and what is written on what stands out."""

    ink: Colour
    muted: Colour
    line: Colour
    accent: Colour
    ground: Colour
    on_accent: Colour = WHITE


_BLACK = colour("#000000")
_END_OF_JPEG = b"\xff\xd9"

TONES: Mapping[Variant, Tones] = {
    Variant.COLOUR: Tones(INK, MUTED, LINE, SPRUCE, TINT),
    Variant.GREY: Tones(*(colour(code) for code in ("#222222", "#5E5E5E", "#C8C8C8", "#4A4A4A", "#EFEFEF"))),
    Variant.HIGH_CONTRAST: Tones(_BLACK, _BLACK, _BLACK, _BLACK, WHITE),
}


def shade(plain: Colour, variant: Variant) -> Colour:
    """A colour as it is in a variant: itself, or the grey that is as light."""
    if variant is Variant.COLOUR:
        return plain
    light = 0.299 * plain[0] + 0.587 * plain[1] + 0.114 * plain[2]
    return light, light, light


def shown(picture: Picture | None, most_width: int, variant: Variant = Variant.COLOUR) -> Jpeg | None:
    """The picture at most `most_width` pixels wide; None where there is none that can be read.

    A JPEG that needs no change is given back byte for byte.
    """
    data = picture.read() if picture is not None else b""
    try:
        with Image.open(BytesIO(data)) as image:
            # The header alone has been read: a file cut off is found out by its missing end, or by decoding it.
            whole = image.format == "JPEG" and image.mode in ("RGB", "L") and data.endswith(_END_OF_JPEG)
            if whole and image.width <= most_width and variant is Variant.COLOUR:
                return Jpeg(data, image.width, image.height, image.mode == "L")
            # A JPEG can be read at half or a quarter of its size, which is much faster.
            image.draft("RGB", (most_width, round(most_width * image.height / image.width)))
            plain = image.convert("RGB")
    except OSError:
        return None
    if plain.width > most_width:
        plain = plain.resize(
            (most_width, max(1, round(most_width * plain.height / plain.width))), Image.Resampling.LANCZOS
        )
    plain = _toned(plain, variant)
    out = BytesIO()
    plain.save(out, "JPEG", quality=88)
    return Jpeg(out.getvalue(), plain.width, plain.height, plain.mode == "L")


def _toned(plain: Image.Image, variant: Variant) -> Image.Image:
    if variant is Variant.COLOUR:
        return plain
    grey = plain.convert("L")
    if variant is Variant.GREY:
        return grey
    # The darkest and the lightest hundredth part become black and white; then an S-curve drives the middle apart.
    return ImageOps.autocontrast(grey, cutoff=1).point([_steeper(value) for value in range(256)])


def _steeper(value: int) -> int:
    share = value / 255
    return round(255 * (0.35 * share + 0.65 * share * share * (3 - 2 * share)))
