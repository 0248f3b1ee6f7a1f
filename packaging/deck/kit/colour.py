"""The palette of the deck, as light rather than as ink."""

from __future__ import annotations

Colour = tuple[float, float, float]


def colour(code: str) -> Colour:
    """The linear RGB of an sRGB code such as 'c8b89a'."""
    parts = (int(code[i : i + 2], 16) / 255 for i in (0, 2, 4))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return red, green, blue


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """`first` and `share` (0 to 1) of the way to `second`."""
    red, green, blue = (a + (b - a) * share for a, b in zip(first, second, strict=True))
    return red, green, blue


def darker(of: Colour, factor: float) -> Colour:
    """`of` with its light multiplied by `factor`."""
    return of[0] * factor, of[1] * factor, of[2] * factor


FOG = colour("e9e6df")
OAT = colour("d3c09c")
SAND = colour("b79e78")
SAGE = colour("8f9b7c")
MOSS = colour("66703f")
SPRUCE = colour("27392f")
SLATE = colour("56677a")
NIGHT = colour("232d3d")
RUST = colour("9a5b3e")
AMBER = colour("e0a054")
BARK = colour("4e4238")
EARTH = colour("4a3a2d")
STONE = colour("85827c")
SILVER = colour("a19a8e")  # wood left out in the weather
WARM_LIGHT = (1.0, 0.74, 0.47)
