"""How words are made to fit their place: on one line, smaller, on more lines, or not at all.

A name is never cut off and never loses a letter. What cannot fit is drawn small and said aloud.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

LEADING: Final = 1.22
"""Distance of lines as a multiple of the size."""
_TINY: Final = 5.0
_STEP: Final = 0.92
_PIECES: Final = re.compile(r"[^\s-]+-+\s*|[^\s-]+\s*|\s+|-+\s*")
"""Words; those joined by hyphens may part after one."""

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
    given = text.split("\n")
    size = min(place.size, place.height / (LEADING * len(given)))
    least = min(place.least, size)
    wide = max(measure(line) for line in given)
    if wide * size <= place.width:
        return Plan(tuple(given), size, Fit.FITS)
    if wide * least <= place.width:
        return Plan(tuple(given), place.width / wide, Fit.SHRUNK)
    size = place.size
    while size >= _TINY:
        lines, whole = _broken(given, measure, place.width / size)
        fits = len(lines) * size * LEADING <= place.height
        if fits and (whole or size <= least):
            return Plan(lines, size, Fit.WRAPPED if size >= least else Fit.TOO_LONG)
        size *= _STEP
        if least / _STEP > size > least:
            size = least  # the least readable size itself is tried before smaller ones
    return Plan(_broken(given, measure, place.width / _TINY)[0], _TINY, Fit.TOO_LONG)


def _broken(given: list[str], measure: Measure, room: float) -> tuple[tuple[str, ...], bool]:
    """Lines no wider than there is room, and whether every word could stay whole."""
    lines, whole = list[str](), True
    for text in given:
        line = ""
        for word in _PIECES.findall(text):
            if measure((line + word).rstrip()) <= room:
                line += word
                continue
            if line.strip():
                lines.append(line.strip())
            rest = word
            while measure(rest.rstrip()) > room and len(rest) > 1:
                whole = False
                cut = max(1, min(len(rest) - 1, int(len(rest) * room / measure(rest)) - 1))
                lines.append(rest[:cut])
                rest = rest[cut:]
            line = rest
        lines.append(line.strip())
    return tuple(lines), whole
