"""Pictures people hand in, made safe to keep: read, turned upright, made small, written anew.

Nothing of the original file survives but its pixels: no location, no camera, no time, no comment.
A picture that claims to be huge is refused before a single pixel is unpacked.
"""

import io
import warnings
from typing import Final

from PIL import Image, ImageOps

from coprod_desktop.domain.errors import Refused

LARGEST_FILE: Final = 25_000_000  # bytes
MOST_PIXELS: Final = 50_000_000
LONGEST_SIDE: Final = 1800  # pixels of what is kept
_KINDS: Final = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "MPO")


def cleaned_picture(data: bytes, longest: int = LONGEST_SIDE) -> bytes:
    """The picture as a fresh PNG without anything but its pixels.

    Raises:
        Refused: "picture-too-big", "picture-not-a-picture", "picture-bomb".
    """
    if len(data) > LARGEST_FILE:
        raise Refused("picture-too-big")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(data), formats=_KINDS)
        width, height = picture.size
        if width * height > MOST_PIXELS:
            raise Refused("picture-bomb")
        picture.draft("RGB", (longest, longest))
        upright = ImageOps.exif_transpose(picture).convert("RGB")
        upright.thumbnail((longest, longest))
        bare = Image.frombytes("RGB", upright.size, upright.tobytes())
        out = io.BytesIO()
        bare.save(out, "PNG", optimize=True)
    except Refused:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as problem:
        raise Refused("picture-bomb") from problem
    except Exception as problem:
        raise Refused("picture-not-a-picture") from problem
    return out.getvalue()
