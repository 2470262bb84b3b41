"""Pictures, codes, and the ideas of easy read with a symbol at their left."""
# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false, reportOptionalMemberAccess=false

from functools import lru_cache
from io import BytesIO
from typing import Any, Final

from PIL import Image
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Spacer

from coprod_desktop.reports.kit import blocks as b
from coprod_desktop.reports.kit.codes import qr_path
from coprod_desktop.reports.kit.symbols import names, symbol_path
from coprod_desktop.reports.kit.tagged.flow import Drawn, SideBySide
from coprod_desktop.reports.kit.tagged.structure import ARTIFACT, Element

SYMBOL: Final = 24.0  # millimetres
_LARGEST: Final = 2000  # pixels on a side; more is only weight


@lru_cache(maxsize=32)
def read_picture(data: bytes) -> ImageReader:
    """A picture ready to be drawn, never larger than a page can show."""
    with Image.open(BytesIO(data)) as found:
        found.draft("RGB", (_LARGEST, _LARGEST))
        made = found.convert("RGBA")
    made.thumbnail((_LARGEST, _LARGEST))
    return ImageReader(made)


def picture_pieces(setter: Any, block: b.Picture, parent: Element) -> list[Any]:
    """A picture with the words that stand for it."""
    try:
        reader = read_picture(block.data)
    except (OSError, ValueError, Image.DecompressionBombError) as problem:
        raise b.PaperFault("picture-unreadable") from problem
    across, down = reader.getSize()
    width = block.width * mm
    height = width * down / across

    def draw(canvas: Any, w: float, h: float) -> None:
        canvas.drawImage(reader, 0, 0, w, h, mask="auto")

    owner = ARTIFACT if block.decoration else Element("Figure", parent, words=block.words)
    return [Drawn(width, height, draw, owner), Spacer(1, setter.setting.size * 0.4)]


def code_pieces(block: b.QR, parent: Element) -> list[Any]:
    """A code to scan."""
    element = Element("Figure", parent, words=block.words)
    return [Drawn(block.width * mm, block.width * mm, qr_path(block.data), element)]


def idea_pieces(setter: Any, block: b.Idea, parent: Element) -> list[Any]:
    """One idea: its symbol left, its words right. A symbol we do not have leaves its place empty.

    Words never move because a symbol is missing, so a page of ideas stays a page of two columns.
    """
    said = setter.text(block.text, setter.style(after=0), Element("P", parent))
    side = SYMBOL * mm
    known = block.symbol in names()
    draw = symbol_path(block.symbol) if known else (lambda *_: None)
    picture = Drawn(side, side if known else 1, draw)
    size = setter.setting.size
    return [SideBySide(picture, said, gap=8 * mm, after=size * 1.1, middle=True)]
