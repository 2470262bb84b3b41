"""Stretches of time in which benefits add up what came in."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from coprod_desktop.domain.errors import Refused


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """From the first day to the last, both counted."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def benefit_week(starts_on: int, day: date) -> Period:
    """The week of seven days that holds a day, starting on a weekday (0 is Monday).

    >>> benefit_week(3, date(2026, 11, 23)).first
    datetime.date(2026, 11, 19)
    """
    if not 0 <= starts_on <= 6:
        raise Refused("weekday-not-known")
    first = day - timedelta(days=(day.weekday() - starts_on) % 7)
    return Period(first, first + timedelta(days=6))


def possible_weeks(starts_on: int | None, day: date) -> tuple[Period, ...]:
    """The week, or every week it could be when we do not know on which day it starts."""
    days = range(7) if starts_on is None else (starts_on,)
    return tuple(benefit_week(one, day) for one in days)


def begins(claim_day: int, year: int, month: int) -> date:
    """The day an assessment period begins in a month, for a claim made on a day of the month.

    The Universal Credit Regulations 2013, regulation 21(2): the 31st means the last day of each
    month; the 29th and 30th mean that day, but in February the 27th, or the 28th in a leap year.

    Raises:
        Refused: "claim-day-not-a-day".

    >>> begins(31, 2026, 4), begins(30, 2026, 2), begins(29, 2028, 2)
    (datetime.date(2026, 4, 30), datetime.date(2026, 2, 27), datetime.date(2028, 2, 28))
    """
    if not 1 <= claim_day <= 31:
        raise Refused("claim-day-not-a-day", day=claim_day)
    last = monthrange(year, month)[1]
    if claim_day in (29, 30) and month == 2:
        return date(year, 2, last - 1)
    return date(year, month, min(claim_day, last))


def begins_at_month_end(claim_day: int, year: int, month: int) -> date:
    """As `begins`, but the last day of a month that is too short: how many people count it.

    >>> begins_at_month_end(30, 2026, 2)
    datetime.date(2026, 2, 28)
    """
    return date(year, month, min(claim_day, monthrange(year, month)[1]))


def assessment_period(claim_day: int, day: date) -> Period:
    """The assessment period a day falls in.

    >>> assessment_period(20, date(2026, 4, 10))
    Period(first=datetime.date(2026, 3, 20), last=datetime.date(2026, 4, 19))
    """
    return _month_of(claim_day, day, at_end=False)


def assessment_candidates(claim_day: int | None, day: date) -> tuple[Period, ...]:
    """Every assessment period a day could fall in.

    One for most claims; two for claims from the 29th on, where the two ways of counting differ;
    all of them when we do not know the day.

    >>> len(assessment_candidates(20, date(2026, 2, 28)))
    1
    >>> len(assessment_candidates(30, date(2026, 2, 27)))
    2
    """
    days = range(1, 32) if claim_day is None else (claim_day,)
    found = {_month_of(one, day, at_end=end) for one in days for end in (False, True)}
    return tuple(sorted(found))


def _month_of(claim_day: int, day: date, *, at_end: bool) -> Period:
    starts = begins_at_month_end if at_end else begins
    here = starts(claim_day, day.year, day.month)
    if day < here:
        before = day.replace(day=1) - timedelta(days=1)
        return Period(starts(claim_day, before.year, before.month), here - timedelta(days=1))
    after = day.replace(day=28) + timedelta(days=4)
    return Period(here, starts(claim_day, after.year, after.month) - timedelta(days=1))


def tax_year(day: date) -> Period:
    """The tax year a day falls in, 6 April to 5 April.

    >>> tax_year(date(2026, 4, 5)).first
    datetime.date(2025, 4, 6)
    """
    first = date(day.year, 4, 6)
    if day < first:
        first = date(day.year - 1, 4, 6)
    return Period(first, date(first.year + 1, 4, 5))
