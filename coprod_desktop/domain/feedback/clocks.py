"""How long people wait, and when that is too long.

Source of the usual lengths: our own design, as no national standard was found. A charity can change
them; overdue is always counted from what the person waits for, never from what we did last.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.steps import ENDS, WAITING, Standing, Step


class Wait(StrEnum):
    """What somebody is waiting for."""

    THANKS = "acknowledge"  # to hear that we heard
    ANSWER = "answer"  # a decision or a holding reply
    OUTCOME = "outcome"  # what came of it
    NEWS = "news"  # to be told what we already know
    AGAIN = "again"  # to hear from us again, though nothing changed


@dataclass(frozen=True, slots=True)
class Clocks:
    """How long each wait may last."""

    acknowledge_days: int = 10  # working days
    answer_days: int = 30  # working days
    outcome_weeks: int = 12
    again_weeks: int = 12

    def checked(self) -> "Clocks":
        """The same clocks, if each is between a day and two years.

        Raises:
            Refused: "clock-out-of-range".
        """
        days = (self.acknowledge_days, self.answer_days)
        weeks = (self.outcome_weeks, self.again_weeks)
        if not all(1 <= each <= 260 for each in days) or not all(
            1 <= each <= 104 for each in weeks
        ):
            raise Refused("clock-out-of-range")
        return self


@dataclass(frozen=True, slots=True)
class Due:
    """One wait and the last day it may last."""

    wait: Wait
    by: date

    def days_over(self, today: date) -> int:
        """How many days too long already; zero or less is in time."""
        return (today - self.by).days


def working_days_later(day: date, count: int, closed: Collection[date] = ()) -> date:
    """The day some working days on; Saturdays, Sundays and the closed days do not count.

    >>> working_days_later(date(2026, 12, 23), 3, {date(2026, 12, 25), date(2026, 12, 28)})
    datetime.date(2026, 12, 30)
    """
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in closed:
            count -= 1
    return day


def due(now: Standing, clocks: Clocks, closed: Collection[date] = ()) -> Due | None:
    """What this idea's person waits for soonest, or None once it is closed.

    >>> day = date(2026, 11, 2)
    >>> due(Standing(Step.HEARD, day, day), Clocks())
    Due(wait=<Wait.THANKS: 'acknowledge'>, by=datetime.date(2026, 11, 16))
    """
    if now.closed:
        return None
    waits = [each for each in _waits(now, clocks, closed) if each is not None]
    return min(waits, key=lambda each: each.by)


def _waits(now: Standing, clocks: Clocks, closed: Collection[date]) -> list[Due | None]:
    thanks = answer = outcome = news = None
    if now.told_on is None:
        by = working_days_later(now.heard_on, clocks.acknowledge_days, closed)
        # Once there is an answer, being thanked and being told it are the same call.
        answered = now.stage not in {Step.HEARD, *WAITING}
        thanks = Due(Wait.NEWS if answered else Wait.THANKS, by)
    if now.stage in WAITING or now.stage is Step.HEARD:
        start = now.since if now.stage in WAITING else now.heard_on
        answer = Due(Wait.ANSWER, working_days_later(start, clocks.answer_days, closed))
    elif now.stage not in ENDS:
        outcome = Due(Wait.OUTCOME, now.since + timedelta(weeks=clocks.outcome_weeks))
    if not now.told_since_change and now.stage is not Step.HEARD:
        by = working_days_later(now.since, clocks.acknowledge_days, closed)
        news = Due(Wait.NEWS, by)
    last = now.told_on or now.heard_on
    again = Due(Wait.AGAIN, last + timedelta(weeks=clocks.again_weeks))
    return [thanks, answer, outcome, news, again]


def bank_holidays(year: int) -> frozenset[date]:
    """The bank holidays of England and Wales in a year, without one-off ones.

    Source: Banking and Financial Dealings Act 1971; Easter by the anonymous Gregorian computus
    (Meeus, Astronomical Algorithms, 1991).

    >>> sorted(bank_holidays(2026))[1:3]
    [datetime.date(2026, 4, 3), datetime.date(2026, 4, 6)]
    >>> date(2026, 12, 28) in bank_holidays(2026)
    True
    """
    easter = _easter(year)
    fixed = [date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)]
    moved: set[date] = set()
    for day in fixed:
        while day.weekday() > 4 or day in moved:
            day += timedelta(days=1)
        moved.add(day)
    may = date(year, 5, 1)
    mondays = {may + timedelta(days=-may.weekday() % 7), _last_monday(year, 5)}
    mondays |= {_last_monday(year, 8), easter + timedelta(days=1)}
    return frozenset(moved | mondays | {easter - timedelta(days=2)})


def _last_monday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=last.weekday())


def _easter(year: int) -> date:
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
