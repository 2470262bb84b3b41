"""Photos made small and safe: read, turned upright, and written anew without place and camera."""

from io import BytesIO
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

LONGEST: Final = 2000
"""Pixels on the longer side."""
_MOST: Final = 80_000_000
"""Pixels in a picture we are willing to unpack."""


def safe_photo(data: bytes) -> bytes | None:
    """A PNG with the same picture and nothing else, or None if it is not a picture.

    >>> safe_photo(b"not a picture") is None
    True
    """
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > _MOST:
                return None
            upright = ImageOps.exif_transpose(opened).convert("RGB")
            upright.thumbnail((LONGEST, LONGEST))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    clean = Image.new("RGB", upright.size)
    clean.paste(upright)
    out = BytesIO()
    clean.save(out, "PNG", optimize=True)
    return out.getvalue()
