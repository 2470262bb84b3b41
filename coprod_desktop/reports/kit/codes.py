"""QR codes drawn as one path: a code of 25 by 25 squares is one drawing operation, not 300."""
# pyright: basic

from collections.abc import Callable
from functools import lru_cache
from itertools import groupby
from typing import Any, Final

import segno

QUIET: Final = 4  # squares of white around a code, as the standard asks
# Every pattern is as readable as another; trying all eight to find the prettiest takes five times
# as long as making the code.
_PATTERN: Final = 3


@lru_cache(maxsize=1024)
def squares(data: str) -> tuple[int, str]:
    """A code's size with its quiet border, and its dark runs as PDF path code in whole squares."""
    matrix = segno.make_qr(data, error="m", boost_error=False, mask=_PATTERN).matrix
    size, found = len(matrix) + 2 * QUIET, list[str]()
    for row, modules in enumerate(matrix):
        column, up = QUIET, size - QUIET - row - 1
        for dark, group in groupby(modules):
            length = len(list(group))
            if dark:
                found.append(f"{column} {up} {length} 1 re")
            column += length
    return size, " ".join(found)


def code_of(data: str, width: float) -> str:
    """PDF code that paints a QR code into a square at the origin."""
    size, path = squares(data)
    step = width / size
    return f"q {step:.4f} 0 0 {step:.4f} 0 0 cm 0 g {path} f Q"


def qr_path(data: str) -> Callable[[Any, float, float], None]:
    """A function that draws a code for some data into a square."""

    def draw(canvas: Any, width: float, height: float) -> None:
        canvas._code.append(code_of(data, width)[:-2])  # the line that paints ends in its `f`
        canvas._code.append("Q")

    return draw
