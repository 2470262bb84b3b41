"""Meetings that come round: every so many weeks, or on the nth weekday of a month.

Days are London days and times are wall times, so a series keeps its hour when the clocks change.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from coprod_desktop.domain.dates import months_later
from coprod_desktop.domain.errors import Refused

LONGEST: Final = 120
"""The most days given at once: ten years of months."""


@dataclass(frozen=True, slots=True)
class Rule:
    """How a series comes round.

    Attributes:
        monthly: the weekday of `first`, counted from the month's start, every nth month; a fifth
            weekday means the last one. Otherwise every `every` weeks.
        last: no day after this one; None goes on.
    """

    first: date
    every: int = 1
    monthly: bool = True
    last: date | None = None

    def __post_init__(self) -> None:
        """Refuse a rule that never comes round.

        Raises:
            Refused: "series-every", "series-ends-first".
        """
        if not 1 <= self.every <= 52:
            raise Refused("series-every")
        if self.last is not None and self.last < self.first:
            raise Refused("series-ends-first")


def days(
    rule: Rule, count: int, exceptions: Mapping[date, date | None] | None = None
) -> list[date]:
    """The next days of a series, exceptions moved or left out, in order.

    Args:
        rule: how it comes round.
        count: how many days of the rule to look at.
        exceptions: a day the rule gives, with the day it moved to, or None when it is not held.

    >>> rule = Rule(date(2026, 11, 26))  # the fourth Thursday
    >>> [str(day) for day in days(rule, 3, {date(2026, 12, 24): None})]
    ['2026-11-26', '2027-01-28']
    """
    moved = exceptions or {}
    found = [moved.get(day, day) for day in _plain(rule, min(count, LONGEST))]
    return sorted(day for day in found if day is not None)


def _plain(rule: Rule, count: int) -> list[date]:
    made = (
        [_nth(rule.first, months_later(rule.first.replace(day=1), rule.every * step))
         for step in range(count)]
        if rule.monthly
        else [rule.first + timedelta(weeks=rule.every * step) for step in range(count)]
    )  # fmt: skip
    return [day for day in made if rule.last is None or day <= rule.last]


def _nth(like: date, month: date) -> date:
    """The weekday of `like`, as far into `month` as it is into its own; the fifth is the last."""
    first = month + timedelta(days=(like.weekday() - month.weekday()) % 7)
    nth = (like.day - 1) // 7
    if nth == 4:
        end = months_later(month, 1) - timedelta(days=1)
        return end - timedelta(days=(end.weekday() - like.weekday()) % 7)
    return first + timedelta(weeks=nth)


def next_after(rule: Rule, day: date) -> date | None:
    """The first day of the rule after a given day, or None when it has ended.

    >>> next_after(Rule(date(2026, 1, 6), every=2, monthly=False), date(2026, 1, 6))
    datetime.date(2026, 1, 20)
    """
    return next((each for each in _plain(rule, LONGEST * 5) if each > day), None)
