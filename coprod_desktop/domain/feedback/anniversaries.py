"""When somebody has been with us for a whole number of years."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

NEAR: Final = timedelta(days=14)
"""A letter may come this long before or after the day, and still be about the day."""


@dataclass(frozen=True, slots=True)
class Anniversary:
    """A day, and how many years it is."""

    on: date
    years: int


def years_with_us(joined: date, day: date) -> int:
    """Whole years between two days.

    >>> years_with_us(date(2024, 2, 29), date(2026, 2, 28)), years_with_us(date(2024, 3, 1),
    ...     date(2026, 2, 28))
    (2, 1)
    """
    years = day.year - joined.year
    return max(0, years if _in_year(joined, day.year) <= day else years - 1)


def anniversary_near(joined: date | None, day: date) -> Anniversary | None:
    """The anniversary within two weeks of a day, or None. The first is after one year.

    >>> anniversary_near(date(2024, 12, 1), date(2026, 11, 23))
    Anniversary(on=datetime.date(2026, 12, 1), years=2)
    >>> anniversary_near(date(2026, 11, 20), date(2026, 11, 23)) is None
    True
    """
    if joined is None:
        return None
    for year in (day.year - 1, day.year, day.year + 1):
        on = _in_year(joined, year)
        if abs(on - day) <= NEAR and year > joined.year:
            return Anniversary(on, year - joined.year)
    return None


def _in_year(joined: date, year: int) -> date:
    """The same day in another year; 29 February becomes 28 February."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if (joined.month, joined.day) == (2, 29) and not leap:
        return date(year, 2, 28)
    return joined.replace(year=year)
