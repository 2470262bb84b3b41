"""Lines of words on a certificate, in their places: quick for the usual, right for every script."""
# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false, reportOptionalMemberAccess=false

from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics

from coprod_desktop.domain.training.designs import Align, Part, Spot
from coprod_desktop.domain.training.fitting import LEADING, Place, Plan, plan
from coprod_desktop.reports.kit.tagged.canvas import TaggedCanvas
from coprod_desktop.reports.kit.tagged.structure import Element
from coprod_desktop.reports.kit.typefaces import is_right_to_left, needs_shaping

INK: Final = "#1D2733"
_MOST: Final = 1024
_WIDE_SCRIPTS: Final = 1.15
"""Letters of other scripts are measured in our own type and may be wider in theirs."""
_LOW: Final = frozenset({Part.SIGNED, Part.NUMBER})


def place_of(spot: Spot, least: float = 0.0) -> Place:
    """The room of a spot in points; `least` is the reader's own least size."""
    size = max(spot.size, least)
    smallest = max(spot.least or spot.size * 0.6, least)
    return Place(spot.width * mm, spot.height * mm, size, min(size, smallest))


class Lines:
    """Sets words of one job into their places, and remembers what it set before."""

    def __init__(self, canvas: TaggedCanvas, setter: Any) -> None:
        self.canvas, self.setter = canvas, setter
        self.regular, self.bold = setter.type.regular, setter.type.bold
        self._plans: dict[tuple[str, Spot], Plan] = {}
        self._known: dict[tuple[str, str, str, float], tuple[float, str]] = {}
        self._usual = {
            name: frozenset(pdfmetrics.getFont(name).face.charToGlyph)
            for name in (self.regular, self.bold)
        }

    def planned(self, text: str, spot: Spot) -> Plan:
        """Where the lines of a text break in a spot, and at which size."""
        key = (text, spot)
        if key not in self._plans:
            if len(self._plans) > _MOST:
                self._plans.clear()
            name = self.bold if spot.bold else self.regular
            more = 1.0 if self._is_plain(text, name) else _WIDE_SCRIPTS
            wide = pdfmetrics.getFont(name).stringWidth
            least = 0.0 if spot.part in _LOW else min(self.setter.setting.size, spot.size)
            self._plans[key] = plan(text, lambda t: wide(t, 1.0) * more, place_of(spot, least))
        return self._plans[key]

    def put(self, element: Element, text: str, spot: Spot, high: float, colour: str) -> None:
        """Set a text into its spot, in the middle of its height; lower ones hang from the top."""
        said = self.planned(text, spot)
        name = self.bold if spot.bold else self.regular
        tall = len(said.lines) * said.size * LEADING
        spare = 0.0 if spot.part in _LOW else max(0.0, (spot.height * mm - tall) / 2)
        y = high - spot.y * mm - spare - said.size * 0.95
        for line in said.lines:
            if self._is_plain(line, name):
                self._quick(element, line, name, said.size, colour, spot, y)
            else:
                self._set(element, line, name, said.size, colour, spot, y)
            y -= said.size * LEADING

    def _quick(
        self, element: Element, text: str, name: str, size: float, colour: str, spot: Spot, y: float
    ) -> None:
        width, code = self._code_of(text, name, size, colour)
        left, canvas = _left(spot, width), self.canvas
        opening = canvas.opening(element)
        canvas._code.append(f"{opening} BT 1 0 0 1 {left:.2f} {y:.2f} Tm {code} ET EMC")
        canvas._segment = len(canvas._code)

    def _code_of(self, text: str, name: str, size: float, colour: str) -> tuple[float, str]:
        key = (text, name, colour, size)
        if key not in self._known:
            if len(self._known) > _MOST:
                self._known.clear()
            document, face = self.canvas._doc, pdfmetrics.getFont(name)
            red, green, blue = HexColor(colour).rgb()
            parts = [f"{red:.4f} {green:.4f} {blue:.4f} rg"]
            for subset, code in face.splitString(text + " ", document):
                inside = face.getSubsetInternalName(subset, document)
                parts.append(f"{inside} {size:.2f} Tf ({self.canvas._escape(code)}) Tj")
            width = pdfmetrics.stringWidth(text, name, size)
            self._known[key] = (width, " ".join(parts))
        return self._known[key]

    def _is_plain(self, text: str, name: str) -> bool:
        if text.isascii():
            return True
        if is_right_to_left(text) or needs_shaping(text):
            return False
        return all(ord(sign) in self._usual[name] for sign in text)

    def _set(
        self, element: Element, text: str, name: str, size: float, colour: str, spot: Spot, y: float
    ) -> None:
        """A line in other letters than the family's: set by the paragraph that knows them all."""
        align = {Align.LEFT: 0, Align.CENTRE: 1, Align.RIGHT: 2}[spot.align]
        style = self.setter.style(1.0, fontName=name, textColor=colour, alignment=align)
        style.fontSize, style.leading, style.spaceAfter = size, size * LEADING, 0
        said = self.setter.text(text, style, element)
        # A little more room than planned: their own letters may be a hair wider than measured.
        extra = 6.0
        x = spot.x * mm - (extra if align == 1 else 2 * extra if align == 2 else 0)
        _, tall = said.wrapOn(self.canvas, spot.width * mm + 2 * extra, 10_000)
        said.drawOn(self.canvas, x, y - tall + size)
        self.canvas.close_segment()


def _left(spot: Spot, width: float) -> float:
    if spot.align is Align.LEFT:
        return spot.x * mm
    spare = spot.width * mm - width
    return spot.x * mm + (spare if spot.align is Align.RIGHT else spare / 2)
