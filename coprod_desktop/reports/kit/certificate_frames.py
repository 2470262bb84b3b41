"""The frames of certificates: simple patterns in the charity's colour, drawn once for a whole job.

Patterns are pale where words may stand near them, and nothing in a frame carries meaning.
"""
# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false

from collections.abc import Callable
from math import pi, sin
from typing import Any, Final

from reportlab.lib.colors import HexColor, white
from reportlab.lib.units import mm

from coprod_desktop.domain.training.colours import tint
from coprod_desktop.domain.training.designs import Frame

Draw = Callable[[Any, float, float, str], None]


def _line(canvas: Any, colour: str, width: float) -> None:
    canvas.setStrokeColor(HexColor(colour))
    canvas.setLineWidth(width)


def _river(canvas: Any, wide: float, high: float, colour: str) -> None:
    """Two rules, and between them a row of diamonds."""
    canvas.setFillColor(HexColor(colour))
    _line(canvas, colour, 2.4)
    canvas.rect(24, 24, wide - 48, high - 48)
    canvas.setLineWidth(0.8)
    canvas.rect(46, 46, wide - 92, high - 92)
    path, half = canvas.beginPath(), 5.0
    for along, far in ((wide, high), (high, wide)):
        count = round((along - 70) / 15)
        for at in range(count + 1):
            place = 35 + at * (along - 70) / count
            for across in (35.0, far - 35.0):
                x, y = (place, across) if far == high else (across, place)
                path.moveTo(x - half, y)
                path.lineTo(x, y + half)
                path.lineTo(x + half, y)
                path.lineTo(x, y - half)
                path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _meadow(canvas: Any, wide: float, high: float, colour: str) -> None:
    """Leaves in rows along the left edge, paler towards the words."""
    step = high / 7
    canvas.setFillColor(HexColor(tint(colour, 0.12)))
    canvas.rect(0, 0, 46 * mm, high, stroke=0, fill=1)
    for row in range(4):
        canvas.setFillColor(HexColor(tint(colour, 0.95 - 0.23 * row)))
        path = canvas.beginPath()
        x = (row + 0.5) * 11.5 * mm
        for at in range(-1, 8):
            y = at * step + (step / 2 if row % 2 else 0)
            path.moveTo(x, y + 2)
            path.curveTo(x + 9 * mm, y + step * 0.3, x + 9 * mm, y + step * 0.7, x, y + step - 2)
            path.curveTo(x - 9 * mm, y + step * 0.7, x - 9 * mm, y + step * 0.3, x, y + 2)
            path.close()
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.setStrokeColor(white)
        canvas.setLineWidth(1)
        for at in range(-1, 8):
            y = at * step + (step / 2 if row % 2 else 0)
            canvas.line(x, y + step * 0.18, x, y + step * 0.82)


def _hollowed(canvas: Any, edge: float, wide: float, high: float, radius: float) -> None:
    """A rule whose corners are hollowed out."""
    left, low, right, top, k = edge, edge, wide - edge, high - edge, radius * 0.5523
    path = canvas.beginPath()
    path.moveTo(left + radius, low)
    path.lineTo(right - radius, low)
    path.curveTo(
        right - radius, low + k, right - k, low + radius, right, low + radius,
    )  # fmt: skip
    path.lineTo(right, top - radius)
    path.curveTo(right - k, top - radius, right - radius, top - k, right - radius, top)
    path.lineTo(left + radius, top)
    path.curveTo(left + radius, top - k, left + k, top - radius, left, top - radius)
    path.lineTo(left, low + radius)
    path.curveTo(left + k, low + radius, left + radius, low + k, left + radius, low)
    path.close()
    canvas.drawPath(path, stroke=1, fill=0)


def _lantern(canvas: Any, wide: float, high: float, colour: str) -> None:
    """Three rules with hollowed corners and a small flower in each."""
    for edge, width, radius in ((26, 3.2, 34), (33, 0.8, 32), (40, 0.8, 30)):
        _line(canvas, colour if width > 1 else tint(colour, 0.6), width)
        _hollowed(canvas, edge, wide, high, radius)
    canvas.setFillColor(HexColor(colour))
    for x in (36.0, wide - 36):
        for y in (36.0, high - 36):
            for dx, dy in ((0, 5), (5, 0), (0, -5), (-5, 0)):
                canvas.circle(x + dx, y + dy, 3.4, stroke=0, fill=1)
    canvas.setFillColor(white)
    for x in (36.0, wide - 36):
        for y in (36.0, high - 36):
            canvas.circle(x, y, 2.2, stroke=0, fill=1)
    _line(canvas, tint(colour, 0.6), 0.8)
    middle = wide / 2
    canvas.line(middle - 120, high - 178, middle + 120, high - 178)
    canvas.setFillColor(HexColor(colour))
    for dx in (-8, 0, 8):
        canvas.circle(middle + dx, high - 178, 2.4 if dx == 0 else 1.5, stroke=0, fill=1)


def _harbour(canvas: Any, wide: float, high: float, colour: str) -> None:
    """Three waves at the foot, one behind the other, and a line of water at the head."""
    for share, base, swell, shift in ((0.25, 92, 15, 0.0), (0.55, 70, 13, 1.7), (1.0, 46, 11, 3.1)):
        canvas.setFillColor(HexColor(tint(colour, share)))
        path = canvas.beginPath()
        path.moveTo(0, 0)
        for at in range(81):
            x = wide * at / 80
            path.lineTo(x, base + swell * sin(2.2 * pi * at / 80 * 1.5 + shift))
        path.lineTo(wide, 0)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
    canvas.setFillColor(HexColor(colour))
    canvas.rect(0, high - 16, wide, 16, stroke=0, fill=1)
    canvas.setFillColor(HexColor(tint(colour, 0.4)))
    canvas.rect(0, high - 22, wide, 4, stroke=0, fill=1)


def _quilt(canvas: Any, wide: float, high: float, colour: str) -> None:
    """Patchwork of triangles in four tones, above and below, and a fine rule around the rest."""
    count = 28
    side = wide / count
    tones = [HexColor(tint(colour, share)) for share in (1.0, 0.62, 0.34, 0.16)]
    for low in (0.0, high - 2 * side):
        for row in range(2):
            for at in range(count):
                x, y = at * side, low + row * side
                first, second = tones[(at + row * 2) % 4], tones[(at * 3 + row + 2) % 4]
                canvas.setFillColor(first)
                canvas.rect(x, y, side, side, stroke=0, fill=1)
                canvas.setFillColor(second)
                path = canvas.beginPath()
                flip = (at + row) % 2
                path.moveTo(x, y)
                path.lineTo(x + side, y + (side if flip else 0))
                path.lineTo(x + (side if not flip else 0), y + side)
                path.close()
                canvas.drawPath(path, stroke=0, fill=1)
    _line(canvas, tint(colour, 0.6), 0.8)
    canvas.rect(24, 2 * side + 10, wide - 48, high - 4 * side - 20)


def _clear(canvas: Any, wide: float, high: float, colour: str) -> None:
    """One thick rule under the head, and nothing else: easiest to read."""
    canvas.setFillColor(HexColor(colour))
    canvas.rect(20 * mm, high - 62.6 * mm, wide - 40 * mm, 3, stroke=0, fill=1)


DRAWN: Final[dict[Frame, Draw]] = {
    Frame.NONE: lambda *_: None,
    Frame.RIVER: _river,
    Frame.MEADOW: _meadow,
    Frame.LANTERN: _lantern,
    Frame.HARBOUR: _harbour,
    Frame.QUILT: _quilt,
    Frame.CLEAR: _clear,
}
