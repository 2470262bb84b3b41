"""How words are made to fit their place: on one line, smaller, on more lines, or not at all.

A name is never cut off and never loses a letter. What cannot fit is drawn small and said aloud.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

LEADING: Final = 1.22
"""Distance of lines as a multiple of the size."""
_TINY: Final = 5.0
_STEP: Final = 0.92

Measure = Callable[[str], float]
"""How wide a text is at a size of one point."""


class Fit(StrEnum):
    """What it took."""

    FITS = "fits"
    SHRUNK = "shrunk"
    WRAPPED = "wrapped"
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class Place:
    """Room for words, in points: how wide and high, the size wanted and the least readable one."""

    width: float
    height: float
    size: float
    least: float


@dataclass(frozen=True, slots=True)
class Plan:
    """Words in their place."""

    lines: tuple[str, ...]
    size: float
    fit: Fit


def plan(text: str, measure: Measure, place: Place) -> Plan:
    """Fit a text: shrink to the least size on one line, then wrap, then say that it is too long.

    >>> place = Place(width=100, height=30, size=20, least=10)
    >>> wide = lambda text: len(text) * 0.5
    >>> plan("Ann Archer", wide, place).fit, plan("Ann Archer-Baker", wide, place).size
    (<Fit.FITS: 'fits'>, 12.5)
    >>> plan("Ann Archer of Elm and Oak", wide, place).lines
    ('Ann Archer of', 'Elm and Oak')
    >>> plan("Ann " * 40, wide, place).fit
    <Fit.TOO_LONG: 'too-long'>
    """
    size = min(place.size, place.height / LEADING)
    least = min(place.least, size)
    wide = measure(text)
    if not text or wide * size <= place.width:
        return Plan((text,), size, Fit.FITS)
    if wide * least <= place.width:
        return Plan((text,), place.width / wide, Fit.SHRUNK)
    while size >= _TINY:
        lines = _broken(text, measure, place.width / size)
        if len(lines) * size * LEADING <= place.height:
            fit = Fit.WRAPPED if size >= least else Fit.TOO_LONG
            return Plan(tuple(lines), size, fit)
        size *= _STEP
        if least / _STEP > size > least:
            size = least  # the least readable size itself is tried before smaller ones
    return Plan(tuple(_broken(text, measure, place.width / _TINY)), _TINY, Fit.TOO_LONG)


def _broken(text: str, measure: Measure, room: float) -> list[str]:
    lines, line = list[str](), ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if measure(longer) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        while measure(word) > room and len(word) > 1:
            cut = max(1, min(len(word) - 1, int(len(word) * room / measure(word)) - 1))
            lines.append(word[:cut])
            word = word[cut:]
        line = word
    return [*lines, line] if line else lines or [""]
