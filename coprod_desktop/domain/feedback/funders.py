"""Reports to funders: their quarters and their sections."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from coprod_desktop.domain.errors import Refused


class Section(StrEnum):
    """A section of the report, each with figures of its own and words we may add."""

    REACH = "reach"
    IDEAS = "ideas"
    LEARNING = "learning"
    MONEY = "money"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Period:
    """Some time, its first and last day in it."""

    first: date
    last: date

    def checked(self) -> "Period":
        """The same, if it begins before it ends and is not longer than five years.

        Raises:
            Refused: "period-back-to-front", "period-too-long".
        """
        if self.last < self.first:
            raise Refused("period-back-to-front")
        if self.last - self.first > timedelta(days=5 * 366):
            raise Refused("period-too-long")
        return self

    def holds(self, day: date) -> bool:
        """Whether a day is in it."""
        return self.first <= day <= self.last


def quarter_of(day: date, year_start_month: int = 4) -> Period:
    """The quarter of the charity's year that a day falls in.

    >>> quarter_of(date(2026, 11, 23)).first, quarter_of(date(2026, 11, 23)).last
    (datetime.date(2026, 10, 1), datetime.date(2026, 12, 31))
    """
    into = (day.month - year_start_month) % 3
    first = _months_on(date(day.year, day.month, 1), -into)
    return Period(first, _months_on(first, 3) - timedelta(days=1))


def quarter_before(day: date, year_start_month: int = 4) -> Period:
    """The last whole quarter before a day: the one a report is usually about.

    >>> quarter_before(date(2026, 11, 23)).first
    datetime.date(2026, 7, 1)
    """
    return quarter_of(quarter_of(day, year_start_month).first - timedelta(days=1), year_start_month)


def periods(day: date, year_start_month: int = 4) -> list[Period]:
    """The last whole quarter, this one, five before, this year of the charity and the last."""
    newest = quarter_before(day, year_start_month)
    found = [newest, quarter_of(day, year_start_month)]
    for _ in range(5):
        newest = quarter_before(newest.first, year_start_month)
        found.append(newest)
    start = date(day.year, year_start_month, 1)
    start = start if start <= day else start.replace(year=day.year - 1)
    for first in (start, start.replace(year=start.year - 1)):
        found.append(Period(first, first.replace(year=first.year + 1) - timedelta(days=1)))
    return found


def _months_on(first: date, count: int) -> date:
    month = first.year * 12 + first.month - 1 + count
    return date(month // 12, month % 12 + 1, 1)
