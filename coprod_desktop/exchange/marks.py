"""Logos and signatures people choose: small, safe, on white. A huge file is never even read."""

import io
import warnings
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps

from coprod_desktop.domain.errors import Refused
from coprod_desktop.exchange.pictures import LARGEST_FILE, MOST_PIXELS

LONGEST: Final = 1200
"""Pixels on the longer side: 600 dots an inch at the largest place a logo has."""
_KINDS: Final = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "MPO")


def mark_from(path: Path) -> bytes:
    """A fresh PNG of the picture in a file, its see-through parts white.

    Raises:
        Refused: "picture-too-big", "picture-not-a-picture", "picture-bomb".
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Refused("picture-too-big")
        return mark(path.read_bytes())
    except OSError as problem:
        raise Refused("picture-not-a-picture") from problem


def mark(data: bytes) -> bytes:
    """The same from bytes.

    Raises:
        Refused: "picture-not-a-picture", "picture-bomb".
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(data), formats=_KINDS)
        if picture.width * picture.height > MOST_PIXELS:
            raise Refused("picture-bomb")
        picture.draft("RGB", (LONGEST, LONGEST))
        upright = ImageOps.exif_transpose(picture).convert("RGBA")
        upright.thumbnail((LONGEST, LONGEST))
        paper = Image.new("RGBA", upright.size, "white")
        paper.alpha_composite(upright)
        out = io.BytesIO()
        paper.convert("RGB").save(out, "PNG", optimize=True)
    except Refused:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as problem:
        raise Refused("picture-bomb") from problem
    except Exception as problem:
        raise Refused("picture-not-a-picture") from problem
    return out.getvalue()
