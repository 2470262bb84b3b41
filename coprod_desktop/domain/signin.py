"""The sign-in sheet on its way back: `1 2 3 5 7 /6a` is typed, and people are marked.

Each number is the big number of a row. Letters behind it say how they took part; nothing means
they came:

    5       came
    5p      came for part of it          5p40   for 40 minutes of it
    5v      sent their views another way
    5x, /5  could not come               /5a    could not come and said so before
    1-4     rows 1 to 4 came
    +Jo Bloggs   somebody who is not on the sheet; to the end of the line or the next +

Nothing is guessed: a sign that cannot be read refuses the whole line and names the sign, so no
person is marked by accident.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.meetings.kinds import TookPart
from coprod_desktop.domain.text import one_line

LETTERS: Final = {
    "": TookPart.CAME,
    "p": TookPart.PART,
    "v": TookPart.ANOTHER_WAY,
    "x": TookPart.COULD_NOT,
    "a": TookPart.COULD_NOT,
}
_SIGN = re.compile(r"^(/?)(\d{1,4})(?:-(\d{1,4}))?([pvxa]?)(\d{0,3})$")


@dataclass(frozen=True, slots=True)
class Mark:
    """What the sheet says about one row."""

    number: int
    how: TookPart
    minutes: int | None = None  # None: the meeting's length, or not known
    said_before: bool = False  # sent apologies


@dataclass(frozen=True, slots=True)
class SheetRead:
    """A sheet that was typed in: the rows marked and the names added."""

    marks: tuple[Mark, ...]
    walk_ins: tuple[str, ...] = ()


def read(typed: str, numbers: Collection[int]) -> SheetRead:
    """What was typed from a sign-in sheet with these row numbers.

    Raises:
        Refused: "sheet-empty", "sheet-sign" (with `sign`), "sheet-number" (with `number`),
            "sheet-twice" (with `number`).

    >>> sheet = read("1 2 /6a 3p40 +Jo Bloggs", [1, 2, 3, 4, 5, 6])
    >>> [(mark.number, mark.how.value, mark.minutes) for mark in sheet.marks]
    [(1, 'came', None), (2, 'came', None), (6, 'could-not', None), (3, 'part', 40)]
    >>> sheet.walk_ins
    ('Jo Bloggs',)
    """
    if not typed.strip():
        raise Refused("sheet-empty")
    marks: list[Mark] = []
    walk_ins: list[str] = []
    for line in typed.splitlines():
        signs, *names = line.split("+")
        for sign in signs.replace(",", " ").replace(";", " ").split():
            marks += _marks(sign.lower())
        walk_ins += [name for each in names if (name := one_line(each))]
    _check(marks, numbers)
    return SheetRead(tuple(marks), tuple(walk_ins))


def _marks(sign: str) -> list[Mark]:
    found = _SIGN.match(sign)
    if found is None or (found[5] and found[4] != "p"):
        raise Refused("sheet-sign", sign=sign)
    slash, first, last, letter = found[1], int(found[2]), found[3], found[4]
    if slash and letter not in ("", "a", "x"):
        raise Refused("sheet-sign", sign=sign)
    how = TookPart.COULD_NOT if slash else LETTERS[letter]
    end = int(last) if last else first
    if end < first or end - first > 500:
        raise Refused("sheet-sign", sign=sign)
    minutes = int(found[5]) if found[5] else None
    return [Mark(number, how, minutes, letter == "a") for number in range(first, end + 1)]


def _check(marks: list[Mark], numbers: Collection[int]) -> None:
    seen: set[int] = set()
    for mark in marks:
        if mark.number not in numbers:
            raise Refused("sheet-number", number=mark.number)
        if mark.number in seen:
            raise Refused("sheet-twice", number=mark.number)
        seen.add(mark.number)
