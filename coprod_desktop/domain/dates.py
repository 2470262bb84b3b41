"""Days and times as people in the UK write and type them."""

import re
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from coprod_desktop.domain.errors import Refused

LONDON: Final = ZoneInfo("Europe/London")
_DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS: Final = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
_AHEAD = re.compile(r"^([+-])\s*(\d{1,3})\s*([dwmy])$")
_SLASHED = re.compile(r"^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_NAMED = re.compile(r"^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\s*(\d{4})?$")


def written(day: date) -> str:
    """A day as we always show it.

    >>> written(date(2026, 4, 3))
    'Fri 3 Apr 2026'
    """
    return f"{_DAYS[day.weekday()].title()} {day.day} {_MONTHS[day.month - 1].title()} {day.year}"


def clock_time(moment: datetime) -> str:
    """A time of day in London, as `14:02`.

    >>> from datetime import UTC
    >>> clock_time(datetime(2026, 7, 1, 13, 2, tzinfo=UTC))
    '14:02'
    """
    return f"{moment.astimezone(LONDON):%H:%M}"


def typed(text: str, today: date) -> date:
    """A day a person typed: `3/4`, `fri`, `+2w`, `3 Apr 2026`, `today`. Day first, always.

    A day and month without a year is the next one that is not past.

    Raises:
        Refused: "not-a-date".

    >>> monday = date(2026, 11, 23)
    >>> [str(typed(each, monday)) for each in ("3/4", "fri", "+2w", "3 Apr 26", "today")]
    ['2027-04-03', '2026-11-27', '2026-12-07', '2026-04-03', '2026-11-23']
    """
    words = " ".join(text.strip().lower().split())
    try:
        found = _relative(words, today) or _absolute(words, today)
    except (ValueError, OverflowError):
        found = None
    if found is None:
        raise Refused("not-a-date", text=text)
    return found


def _relative(words: str, today: date) -> date | None:
    if words in {"today", "t", "tomorrow", "yesterday"}:
        return today + timedelta(days={"tomorrow": 1, "yesterday": -1}.get(words, 0))
    if ahead := _AHEAD.match(words):
        sign = 1 if ahead[1] == "+" else -1
        return _moved(today, sign * int(ahead[2]), ahead[3])
    name = words.removeprefix("next ")[:3]
    if name in _DAYS and words.removeprefix("next ").isalpha():
        return today + timedelta(days=(_DAYS.index(name) - today.weekday() - 1) % 7 + 1)
    return None


def _moved(day: date, count: int, unit: str) -> date:
    if unit in "dw":
        return day + timedelta(days=count * (7 if unit == "w" else 1))
    return months_later(day, count * (12 if unit == "y" else 1))


def months_later(day: date, months: int) -> date:
    """The same day some months on, or the month's last day if it has no such day.

    >>> months_later(date(2026, 1, 31), 1)
    datetime.date(2026, 2, 28)
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    for last in range(day.day, 27, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return date(year, month + 1, day.day)


def _absolute(words: str, today: date) -> date | None:
    if iso := _ISO.match(words):
        return date(int(iso[1]), int(iso[2]), int(iso[3]))
    if slashed := _SLASHED.match(words):
        return _dated(int(slashed[1]), int(slashed[2]), slashed[3], today)
    if (named := _NAMED.match(re.sub(r"\s(\d\d)$", r" 20\1", words))) and named[2][:3] in _MONTHS:
        return _dated(int(named[1]), _MONTHS.index(named[2][:3]) + 1, named[3], today)
    return None


def _dated(day: int, month: int, year: str | None, today: date) -> date:
    if year is not None:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    soonest = date(today.year, month, day)
    return soonest if soonest >= today else date(today.year + 1, month, day)
