"""QR codes drawn as one path: a code of 25 by 25 squares is one drawing operation, not 300."""
# pyright: basic

from collections.abc import Callable
from functools import lru_cache
from itertools import groupby
from typing import Any

import segno


@lru_cache(maxsize=256)
def runs(data: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """The size of a code with its quiet border, and its dark runs as (row, column, length)."""
    code = segno.make_qr(data, error="m", boost_error=False)
    found = []
    for row, modules in enumerate(code.matrix):
        column = 0
        for dark, group in groupby(modules):
            length = len(list(group))
            if dark:
                found.append((row + 4, column + 4, length))
            column += length
    return len(code.matrix) + 8, tuple(found)


def qr_path(data: str) -> Callable[[Any, float, float], None]:
    """A function that draws a code for some data into a square."""
    size, dark = runs(data)

    def draw(canvas: Any, width: float, height: float) -> None:
        step, path = width / size, canvas.beginPath()
        for row, column, length in dark:
            path.rect(column * step, height - (row + 1) * step, length * step, step)
        canvas.setFillColorRGB(0, 0, 0)
        canvas.drawPath(path, stroke=0, fill=1)

    return draw
