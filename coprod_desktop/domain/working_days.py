"""Working days, with bank holidays left out."""

from collections.abc import Collection
from datetime import date, timedelta


def is_working(day: date, bank: Collection[date]) -> bool:
    """Whether offices are open.

    >>> is_working(date(2026, 12, 25), {date(2026, 12, 25)}), is_working(date(2026, 12, 26), ())
    (False, False)
    """
    return day.weekday() < 5 and day not in bank


def working_days_before(day: date, count: int, bank: Collection[date]) -> date:
    """The day that leaves `count` clear working days before `day`.

    >>> working_days_before(date(2026, 12, 7), 5, ())
    datetime.date(2026, 11, 30)
    """
    while count > 0:
        day -= timedelta(days=1)
        count -= is_working(day, bank)
    return day


def working_days_between(first: date, last: date, bank: Collection[date]) -> int:
    """How many working days there are from `first` until the day before `last`.

    >>> working_days_between(date(2026, 11, 23), date(2026, 11, 30), ())
    5
    """
    return sum(
        is_working(first + timedelta(days=step), bank) for step in range((last - first).days)
    )


def next_working(day: date, bank: Collection[date]) -> date:
    """The day itself, or the next working day."""
    while not is_working(day, bank):
        day += timedelta(days=1)
    return day
