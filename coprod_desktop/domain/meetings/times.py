"""Clock times of meetings: two clock changes a year, and meetings that run past midnight."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused

LONGEST: Final = 24 * 60
SHORTEST: Final = 5


class ClockNote(StrEnum):
    """What is odd about a meeting's time."""

    FORWARD = "clocks-go-forward"  # the clocks go forward that day
    BACK = "clocks-go-back"
    OVER_MIDNIGHT = "over-midnight"


def moment(day: date, minute: int) -> datetime:
    """The moment (UTC) when London clocks show so many minutes after midnight on a day.

    A time that comes twice, when clocks go back, means the first of the two.

    Raises:
        Refused: "no-such-time" when the clocks jump over it, "not-a-time".

    >>> moment(date(2026, 7, 1), 630), moment(date(2026, 12, 1), 630)
    (datetime.datetime(2026, 7, 1, 9, 30, tzinfo=datetime.timezone.utc), \
datetime.datetime(2026, 12, 1, 10, 30, tzinfo=datetime.timezone.utc))
    """
    if not 0 <= minute < 24 * 60:
        raise Refused("not-a-time")
    local = datetime.combine(day, time(minute // 60, minute % 60), LONDON)
    found = local.astimezone(UTC)
    if found.astimezone(LONDON).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise Refused("no-such-time")
    return found


def ends(start: datetime, minutes: int) -> datetime:
    """When a meeting of so many real minutes ends."""
    return start + timedelta(minutes=minutes)


def notes(start: datetime, minutes: int) -> tuple[ClockNote, ...]:
    """What is odd about the time: a clock change that day, or an end after midnight.

    >>> [note.value for note in notes(moment(date(2026, 3, 29), 600), 90)]
    ['clocks-go-forward']
    >>> [note.value for note in notes(moment(date(2026, 11, 23), 23 * 60), 120)]
    ['over-midnight']
    """
    here = start.astimezone(LONDON)
    found: list[ClockNote] = []
    change = _offset(here.date() + timedelta(days=1)) - _offset(here.date())
    if change:
        found.append(ClockNote.FORWARD if change > timedelta() else ClockNote.BACK)
    last = (ends(start, minutes) - timedelta(minutes=1)).astimezone(LONDON).date()
    if last > here.date():
        found.append(ClockNote.OVER_MIDNIGHT)
    return tuple(found)


def _offset(day: date) -> timedelta:
    return datetime.combine(day, time(), LONDON).utcoffset() or timedelta()


def checked_length(minutes: int) -> int:
    """A meeting's length, if it can be that.

    Raises:
        Refused: "meeting-length".
    """
    if not SHORTEST <= minutes <= LONGEST:
        raise Refused("meeting-length")
    return minutes


def typed_time(text: str) -> int:
    """Minutes after midnight from a time a person typed: `10:30`, `10.30`, `2pm`, `1430`.

    Raises:
        Refused: "not-a-time".

    >>> [typed_time(each) for each in ("10:30", "2pm", "1430", "9.15 am", "12am")]
    [630, 840, 870, 555, 0]
    """
    words = text.strip().lower().replace(" ", "").replace(".", ":")
    half = words[-2:] if words.endswith(("am", "pm")) else ""
    words = words.removesuffix(half) if half else words
    hour, _, minute = words.partition(":") if ":" in words else _split(words)
    if not (hour.isdecimal() and minute.isdecimal() and len(hour) <= 2 and len(minute) <= 2):
        raise Refused("not-a-time")
    hours, minutes = int(hour), int(minute)
    if half and not 1 <= hours <= 12:
        raise Refused("not-a-time")
    if half:
        hours = hours % 12 + (12 if half == "pm" else 0)
    if hours > 23 or minutes > 59:
        raise Refused("not-a-time")
    return hours * 60 + minutes


def _split(words: str) -> tuple[str, str, str]:
    return (words[:-2], ":", words[-2:]) if len(words) in (3, 4) else (words, ":", "0")


def overlap(first: datetime, minutes: int, second: datetime, other_minutes: int) -> bool:
    """Whether two meetings share a moment; one that begins as the other ends does not clash.

    >>> ten = moment(date(2026, 12, 1), 600)
    >>> overlap(ten, 60, ten + timedelta(minutes=60), 30), overlap(ten, 60, ten, 5)
    (False, True)
    """
    return first < ends(second, other_minutes) and second < ends(first, minutes)
