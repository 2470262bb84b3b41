"""Calendars: meetings out as .ics for any phone or office, and meetings in from one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from uuid import UUID

from icalendar import Calendar, Event

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.text import one_line

LONGEST: Final = 2000
BIGGEST: Final = 5 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """A meeting as a calendar sees it. Never who is invited, nor what it is about."""

    id: UUID
    title: str
    starts_at: datetime
    minutes: int
    place: str = ""
    words: str = ""
    cancelled: bool = False
    changed: int = 1  # higher each time it changes, so that a phone takes the newer one


@dataclass(frozen=True, slots=True)
class EntryRead:
    """A meeting read from a calendar file."""

    title: str
    starts_at: datetime
    minutes: int
    place: str


def written(entries: Iterable[CalendarEntry], now: datetime, name: str = "") -> bytes:
    """Meetings as an .ics file: times in UTC, so every device shows its own clock."""
    calendar: Any = Calendar()  # the library leaves its values untyped
    calendar.add("prodid", "-//Coprod Desktop//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    if name:
        calendar.add("x-wr-calname", name)
    for entry in entries:
        event: Any = Event()
        event.add("uid", f"{entry.id}@coprod-desktop")
        event.add("dtstamp", now.astimezone(UTC))
        event.add("dtstart", entry.starts_at.astimezone(UTC))
        event.add("dtend", (entry.starts_at + timedelta(minutes=entry.minutes)).astimezone(UTC))
        event.add("summary", entry.title)
        event.add("sequence", entry.changed)
        if entry.place:
            event.add("location", entry.place)
        if entry.words:
            event.add("description", entry.words)
        event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
        calendar.add_component(event)
    return calendar.to_ical()


def read(data: bytes) -> tuple[EntryRead, ...]:
    """The meetings of a calendar file, in order of time.

    Whole days begin at midnight; times without a zone are London times. Repeating rules give their
    first day only.

    Raises:
        Refused: "not-a-calendar", "calendar-empty".
    """
    if len(data) > BIGGEST:
        raise Refused("not-a-calendar")
    try:
        calendar: Any = Calendar.from_ical(data)
        events = list(calendar.walk("VEVENT"))[:LONGEST]
        found = [_entry(event) for event in events]
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as problem:
        raise Refused("not-a-calendar") from problem
    if not found:
        raise Refused("calendar-empty")
    return tuple(sorted(found, key=lambda each: each.starts_at))


def _entry(event: Any) -> EntryRead:
    start = _moment(event.decoded("dtstart"))
    if "dtend" in event:
        end = _moment(event.decoded("dtend"))
    else:
        length = event.decoded("duration") if "duration" in event else timedelta(minutes=60)
        end = start + length
    minutes = max(5, min(round((end - start).total_seconds() / 60), 24 * 60))
    title = one_line(str(event.get("summary", "")))[:200]
    return EntryRead(title, start, minutes, one_line(str(event.get("location", "")))[:200])


def _moment(value: object) -> datetime:
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.replace(tzinfo=LONDON)).astimezone(UTC)
    if isinstance(value, date):
        return datetime.combine(value, time(), LONDON).astimezone(UTC)
    raise ValueError(value)
