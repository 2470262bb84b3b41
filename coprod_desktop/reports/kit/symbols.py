"""The symbols of easy read: small coloured pictures that stand beside words that say it all.

They are decoration to a screen reader, because the words beside them say the same.
"""
# pyright: basic

import json
from collections.abc import Callable
from functools import cache
from typing import Any, Final

from coprod_desktop import resources

_SIDE: Final = 32.0  # symbols are drawn on a square of 32 by 32, y downwards
Shape = tuple[str, bool, str]


@cache
def _shapes() -> dict[str, tuple[Shape, ...]]:
    found = json.loads(resources.path("symbols", "symbols.json").read_text(encoding="utf-8"))
    return {name: tuple((c, bool(e), d) for c, e, d in shapes) for name, shapes in found.items()}


def names() -> tuple[str, ...]:
    """The symbols there are, such as "bus" and "calendar"."""
    return tuple(_shapes())


def symbol_path(name: str) -> Callable[[Any, float, float], None]:
    """A function that draws a symbol into a square."""
    shapes = _shapes()[name]

    def draw(canvas: Any, width: float, height: float) -> None:
        scale = min(width, height) / _SIDE
        canvas.saveState()
        canvas.transform(scale, 0, 0, -scale, 0, height)
        for colour, even_odd, data in shapes:
            canvas.setFillColor(colour)
            canvas.drawPath(_path(canvas, data), stroke=0, fill=1, fillMode=0 if even_odd else 1)
        canvas.restoreState()

    return draw


def _path(canvas: Any, data: str) -> Any:
    path, steps = canvas.beginPath(), iter(data.split(" "))
    for step in steps:
        if step == "M":
            path.moveTo(float(next(steps)), float(next(steps)))
        elif step == "L":
            path.lineTo(float(next(steps)), float(next(steps)))
        elif step == "C":
            path.curveTo(*(float(next(steps)) for _ in range(6)))
        else:
            path.close()
    return path


def svg(name: str, size: int = 96) -> str:
    """A symbol as a piece of a web page, hidden from screen readers."""
    inside = "".join(
        f'<path fill="{colour}" fill-rule="{"evenodd" if even_odd else "nonzero"}" d="{data}"/>'
        for colour, even_odd, data in _shapes()[name]
    )
    side = f'width="{size}" height="{size}" viewBox="0 0 32 32"'
    return f'<svg aria-hidden="true" {side}>{inside}</svg>'
