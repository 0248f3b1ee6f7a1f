"""Pictures from outside made into pictures of a deck: turned upright, scaled, cut, and nothing else left in them."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageCms, ImageOps

from panelapp.errors import UserError

WIDTH, HEIGHT = 1819, 1311
"""Pixels of a card: 154 × 111 mm at 300 dots an inch, bleed included (brief of the pictures)."""

MOST_BYTES = 60_000_000
"""A larger file is no picture for a card; a camera's largest JPEG is half of it."""

MOST_PIXELS = 80_000_000
"""A larger picture is not decoded: it would take more than 240 MB."""

CARD_BYTES = 450_000
"""What a card's JPEG takes at most, so that a deck can be sent by e-mail."""

_MASTER_SIDE = 2600
_FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF")


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a picture that becomes the card, as shares of its width and height from the upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


def master(data: bytes) -> bytes:
    """The picture upright in sRGB as JPEG, at most 2,600 pixels a side; no metadata survives.

    Raises `UserError`: deck.picture_too_large (megapixels or megabytes allowed), deck.not_a_picture.
    """
    if len(data) > MOST_BYTES:
        raise too_large()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            # the header alone is read here: how large it is is known before anything is decoded
            with Image.open(BytesIO(data), formats=_FORMATS) as image:
                if image.width * image.height > MOST_PIXELS:
                    raise Image.DecompressionBombError
                image.draft("RGB", (_MASTER_SIDE, _MASTER_SIDE))
                plain = _in_srgb(ImageOps.exif_transpose(image))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise too_large() from None
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError):  # what Pillow's readers raise on broken files
        raise UserError("deck.not_a_picture") from None
    plain.thumbnail((_MASTER_SIDE, _MASTER_SIDE), Image.Resampling.LANCZOS)
    return _jpeg(plain, 92)


def too_large() -> UserError:
    """What is said of a picture that is too large, in megapixels or in megabytes."""
    return UserError("deck.picture_too_large", megapixels=MOST_PIXELS // 1_000_000, megabytes=MOST_BYTES // 1_000_000)


def size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels of a picture `master` has made."""
    with Image.open(BytesIO(data)) as image:
        return image.size


def whole(width: float, height: float) -> Crop:
    """The largest part of a picture in the shape of a card, from its middle."""
    shape = WIDTH / HEIGHT
    if width / height > shape:
        share = height * shape / width
        return Crop((1 - share) / 2, 0.0, (1 + share) / 2, 1.0)
    share = width / shape / height
    return Crop(0.0, (1 - share) / 2, 1.0, (1 + share) / 2)


def moved(crop: Crop, across: float, down: float) -> Crop:
    """The part as much further right and down, in shares of the picture; it stops at the edges."""
    across = min(max(across, -crop.left), 1 - crop.right)
    down = min(max(down, -crop.top), 1 - crop.bottom)
    return Crop(crop.left + across, crop.top + down, crop.right + across, crop.bottom + down)


def resized(crop: Crop, factor: float, width: float, height: float) -> Crop:
    """The part larger or smaller by `factor` about its middle, in the shape of a card.

    `width` and `height` are the picture's. It stays within the picture, and no smaller than a tenth of it.
    """
    largest = whole(width, height)
    most, high = largest.right - largest.left, largest.bottom - largest.top
    wide = min(max((crop.right - crop.left) * factor, most / 10), most)
    high *= wide / most
    left = min(max((crop.left + crop.right - wide) / 2, 0.0), 1 - wide)
    top = min(max((crop.top + crop.bottom - high) / 2, 0.0), 1 - high)
    return Crop(left, top, left + wide, top + high)


def cut(data: bytes, crop: Crop | None = None) -> bytes:
    """The card's picture from one that `master` has made: the part `crop` takes, or the largest from the middle.

    At most 1,819 × 1,311 pixels, never enlarged; JPEG of at most 450 kB.
    """
    with Image.open(BytesIO(data)) as image:
        part = crop or whole(image.width, image.height)
        taken = image.convert("RGB").crop(
            (
                round(part.left * image.width),
                round(part.top * image.height),
                max(round(part.right * image.width), round(part.left * image.width) + 1),
                max(round(part.bottom * image.height), round(part.top * image.height) + 1),
            )
        )
    taken.thumbnail((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    for quality in (90, 84, 78, 70, 60):
        made = _jpeg(taken, quality)
        if len(made) <= CARD_BYTES:
            return made
    return _jpeg(taken, 45)


def _in_srgb(image: Image.Image) -> Image.Image:
    """The picture in the colours screens show, on white where it is see-through."""
    profile = image.info.get("icc_profile")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        seen = image.convert("RGBA")
        ground = Image.new("RGBA", seen.size, "white")
        return Image.alpha_composite(ground, seen).convert("RGB")
    if profile and image.mode in ("RGB", "CMYK", "L"):
        try:
            turned = ImageCms.profileToProfile(
                image, BytesIO(profile), ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
        except (ImageCms.PyCMSError, OSError):
            turned = None  # a broken profile: the colours as they are
        if turned is not None:
            return turned
    if image.mode.startswith("I;16"):
        return image.point(lambda value: value / 256).convert("L").convert("RGB")
    return image.convert("RGB")


def _jpeg(image: Image.Image, quality: int) -> bytes:
    clean = Image.new("RGB", image.size)
    clean.paste(image)  # a picture without the info of the one it came from
    out = BytesIO()
    clean.save(out, "JPEG", quality=quality, optimize=True, progressive=False)
    return out.getvalue()
