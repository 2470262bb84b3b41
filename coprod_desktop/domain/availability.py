"""When people can come: the hours of their week, and the days they are away.

Times of day are minutes after midnight as the clock on the wall in London shows them, so "Tuesday
from ten" stays at ten when the clocks change.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.dates import LONDON

DAY: Final = 24 * 60


class Fit(StrEnum):
    """Whether a time suits somebody, as far as they have told us."""

    SUITS = "suits"
    NOT_SAID = "not-said"
    OUTSIDE = "outside"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Hours:
    """A stretch of a weekday (Monday is 0) that usually suits somebody."""

    weekday: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Away:
    """Days somebody is away or resting, first and last included."""

    first: date
    last: date


def minute_of_day(moment: datetime) -> int:
    """Minutes after midnight on the wall in London.

    >>> from datetime import UTC
    >>> minute_of_day(datetime(2026, 7, 1, 9, 30, tzinfo=UTC))
    630
    """
    there = moment.astimezone(LONDON)
    return there.hour * 60 + there.minute


def stretches(start: datetime, end: datetime) -> list[tuple[date, int, int]]:
    """The London days a meeting touches, with the minutes it fills of each.

    >>> from datetime import UTC
    >>> late = datetime(2026, 11, 23, 23, 0, tzinfo=UTC)
    >>> [(str(day), a, b) for day, a, b in stretches(late, late + timedelta(hours=2))]
    [('2026-11-23', 1380, 1440), ('2026-11-24', 0, 60)]
    """
    here, there = start.astimezone(LONDON), end.astimezone(LONDON)
    found: list[tuple[date, int, int]] = []
    day = here.date()
    while day <= there.date():
        first = minute_of_day(here) if day == here.date() else 0
        last = minute_of_day(there) if day == there.date() else DAY
        if last > first or here == there:
            found.append((day, first, last))
        day += timedelta(days=1)
    return found


def fit(hours: Sequence[Hours], away: Sequence[Away], start: datetime, end: datetime) -> Fit:
    """Whether somebody can come from `start` to `end`.

    Hours that touch count as one stretch. Somebody who told us no hours has not said.

    >>> from datetime import UTC
    >>> ten = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)  # a Tuesday
    >>> fit([Hours(1, 540, 720)], [], ten, ten + timedelta(minutes=90)).value
    'suits'
    >>> fit([Hours(1, 540, 660)], [], ten, ten + timedelta(minutes=90)).value
    'outside'
    """
    parts = stretches(start, end)
    if any(each.first <= day <= each.last for each in away for day, _, _ in parts):
        return Fit.AWAY
    if not hours:
        return Fit.NOT_SAID
    inside = all(_covered(hours, day.weekday(), first, last) for day, first, last in parts)
    return Fit.SUITS if inside else Fit.OUTSIDE


def _covered(hours: Sequence[Hours], weekday: int, first: int, last: int) -> bool:
    reached = first
    for each in sorted((one for one in hours if one.weekday == weekday), key=lambda one: one.start):
        if each.start <= reached < each.end:
            reached = each.end
    return reached >= last


Times = tuple[tuple[int, int, int], ...]
"""The hours of a week: (weekday, from, to) in minutes."""


def joined(times: Times) -> Times:
    """The same hours in order, stretches that touch or overlap made one.

    >>> joined(((0, 660, 720), (0, 600, 660)))
    ((0, 600, 720),)
    """
    found: list[tuple[int, int, int]] = []
    for day, start, end in sorted(times):
        if found and found[-1][0] == day and start <= found[-1][2]:
            found[-1] = (day, found[-1][1], max(end, found[-1][2]))
        else:
            found.append((day, start, end))
    return tuple(found)


def with_time(times: Times, day: int, start: int, end: int) -> Times:
    """The hours with one stretch more.

    >>> with_time(((0, 600, 660),), 0, 660, 720)
    ((0, 600, 720),)
    """
    return joined((*times, (day, start, end)))


def without_time(times: Times, day: int, start: int, end: int) -> Times:
    """The hours with one stretch taken out; what stands beside it stays to the minute.

    >>> without_time(((0, 600, 780),), 0, 660, 720)
    ((0, 600, 660), (0, 720, 780))
    """
    found: list[tuple[int, int, int]] = []
    for on, first, last in times:
        if on != day or last <= start or first >= end:
            found.append((on, first, last))
            continue
        if first < start:
            found.append((on, first, start))
        if last > end:
            found.append((on, end, last))
    return joined(tuple(found))


def share(times: Times, day: int, start: int, end: int) -> int:
    """How many minutes of a stretch suit.

    >>> share(((0, 630, 780),), 0, 600, 660)
    30
    """
    return sum(max(0, min(last, end) - max(first, start)) for on, first, last in times if on == day)
