"""Contrast of every pair of colours that is used together: 4.5:1 for text, 3:1 for controls (WCAG 2.1, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import pytest

from panelapp.ui.theme import DARK, LIGHT, Colours

_TEXT = [
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink", "spruce_tint"),
    ("ink", "amber_ground"),
    ("muted", "paper"),
    ("muted", "surface"),
    ("muted", "neutral_ground"),
    ("on_spruce", "spruce"),
    ("on_spruce", "spruce_hover"),
    ("on_tint", "spruce_tint"),
    ("amber", "amber_ground"),
    ("amber", "surface"),
    ("berry", "berry_ground"),
    ("berry", "surface"),
    ("spruce", "surface"),
    ("spruce", "paper"),
    ("on_rail", "rail"),
    ("on_rail", "rail_selected"),
    ("wall_ink", "wall"),
    ("wall_muted", "wall"),
]
_CONTROLS = [
    ("control_line", "surface"),
    ("control_line", "paper"),
    ("spruce", "bar_ground"),
    ("amber_mark", "surface"),
    ("amber_mark", "bar_ground"),
    ("wall_line", "wall"),
]


def luminance(colour: str) -> float:
    def linear(part: int) -> float:
        value = part / 255
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(first: str, second: str) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_contrast(colours: Colours) -> None:
    weak = {
        f"{ink} on {ground}": round(ratio, 2)
        for pairs, least in ((_TEXT, 4.5), (_CONTROLS, 3.0))
        for ink, ground in pairs
        if (ratio := contrast(getattr(colours, ink), getattr(colours, ground))) < least
    }
    assert not weak
