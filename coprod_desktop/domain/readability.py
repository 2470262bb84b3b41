"""How old a reader must be, by published formulas. The syllable counter is handed in.

Flesch-Kincaid grade: Kincaid, Fishburne, Rogers and Chissom 1975. Gunning fog: Gunning 1952.
Automated readability index: Smith and Senter 1967. A US school grade is an age less five.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

Syllables = Callable[[str], int]

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_STOP = re.compile(r"[.!?]+(?=\s|$)|\n{2,}|\n(?=\s*[-•*\d])")
ENOUGH: Final = 30
"""Fewer words than this say nothing about a reading age."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How hard a text is. `age` is None for texts too short to judge."""

    words: int
    sentences: int
    hard_words: int  # of three syllables or more
    age: int | None
    grade: float
    fog: float
    index: float


def reading(text: str, syllables: Syllables) -> Reading:
    """How hard a text is to read.

    >>> easy = "We met on Monday. We had tea and talked about the bus. " * 4
    >>> reading(easy, lambda word: max(1, len(word) // 3)).age
    6
    """
    words = _WORD.findall(text)
    sentences = len([part for part in _STOP.split(text) if _WORD.search(part)])
    if not words:
        return Reading(0, 0, 0, None, 0.0, 0.0, 0.0)
    counts = [max(1, syllables(word)) for word in words]
    hard = sum(1 for count in counts if count >= 3)
    long = len(words) / sentences
    grade = 0.39 * long + 11.8 * sum(counts) / len(words) - 15.59
    fog = 0.4 * (long + 100 * hard / len(words))
    letters = sum(len(word) for word in words)
    index = 4.71 * letters / len(words) + 0.5 * long - 21.43
    age = None if len(words) < ENOUGH else _age((grade, fog, index))
    return Reading(
        len(words), sentences, hard, age, round(grade, 1), round(fog, 1), round(index, 1)
    )


def _age(grades: tuple[float, float, float]) -> int:
    """The middle of the three, so that one odd formula does not decide."""
    return min(25, max(5, round(sorted(grades)[1] + 5)))
