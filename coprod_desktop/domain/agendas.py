"""Agendas: times that add up, breaks that come in time, and moving a line.

The default break is 10 to 15 minutes at least every 45 minutes, and at most four decisions on one
agenda (accessible-meeting advice gathered in involvement guides; both can be changed).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, TypeVar

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.meetings.kinds import ItemKind

BREAK_EVERY: Final = 45
BREAK_LENGTH: Final = 10
MOST_DECISIONS: Final = 4
LONGEST_ITEM: Final = 24 * 60
Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Line:
    """One agenda item as the rules see it."""

    minutes: int
    kind: ItemKind = ItemKind.DISCUSS
    title: str = ""


@dataclass(frozen=True, slots=True)
class Timed:
    """When an item begins and ends."""

    start: datetime
    end: datetime


def timed(start: datetime, lines: Sequence[Line]) -> tuple[Timed, ...]:
    """When each item begins and ends, one after the other.

    >>> from datetime import UTC
    >>> ten = datetime(2026, 11, 24, 10, tzinfo=UTC)
    >>> [f"{each.start:%H:%M}" for each in timed(ten, [Line(15), Line(30)])]
    ['10:00', '10:15']
    """
    found: list[Timed] = []
    for line in lines:
        end = start + timedelta(minutes=line.minutes)
        found.append(Timed(start, end))
        start = end
    return tuple(found)


def total(lines: Sequence[Line]) -> int:
    """The minutes of all items, breaks too.

    >>> total([Line(15), Line(10, ItemKind.BREAK)])
    25
    """
    return sum(line.minutes for line in lines)


def over(lines: Sequence[Line], minutes: int) -> int:
    """By how many minutes the items are longer (or, below nothing, shorter) than the meeting.

    >>> over([Line(60), Line(45)], 90)
    15
    """
    return total(lines) - minutes


def longest_sitting(lines: Sequence[Line]) -> tuple[int, int]:
    """The longest stretch without a break, and the place (from 0) of the item it ends with.

    >>> longest_sitting([Line(30), Line(30), Line(10, ItemKind.BREAK), Line(20)])
    (60, 1)
    """
    best, at, sitting = 0, -1, 0
    for place, line in enumerate(lines):
        sitting = 0 if line.kind is ItemKind.BREAK else sitting + line.minutes
        if sitting > best:
            best, at = sitting, place
    return best, at


def break_after(lines: Sequence[Line], every: int = BREAK_EVERY) -> int | None:
    """After which item (from 0) a break is wanted first, or None when breaks come in time.

    A single item longer than `every` gets its break behind it; it may want splitting.

    >>> break_after([Line(20), Line(20), Line(20)])
    1
    >>> break_after([Line(45), Line(10, ItemKind.BREAK), Line(40)]) is None
    True
    """
    sitting = 0
    for place, line in enumerate(lines):
        if line.kind is ItemKind.BREAK:
            sitting = 0
            continue
        if sitting + line.minutes > every:
            after = place - 1 if sitting else place
            return None if after >= len(lines) - 1 else after
        sitting += line.minutes
    return None


def moved(things: Sequence[Thing], at: int, by: int) -> tuple[Thing, ...]:
    """The things with one of them moved up (below nothing) or down; ends stay ends.

    >>> moved("abcd", 2, -1), moved("abc", 0, -1)
    (('a', 'c', 'b', 'd'), ('a', 'b', 'c'))
    """
    rest = [each for place, each in enumerate(things) if place != at]
    to = min(max(at + by, 0), len(rest))
    return (*rest[:to], things[at], *rest[to:])


def checked_minutes(minutes: int) -> int:
    """An item's minutes, if they can be that.

    Raises:
        Refused: "item-minutes".
    """
    if not 0 <= minutes <= LONGEST_ITEM:
        raise Refused("item-minutes")
    return minutes
