"""Meetings go out to calendars and come in from them, at the right hour in summer and winter."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain.errors import Refused
from coprod_desktop.exchange.calendars import CalendarEntry, read, written
from tests.conftest import NOON


def entry(**more):
    told = {"title": "Housing panel", "starts_at": NOON, "minutes": 90, "place": "River Room"}
    return CalendarEntry(UUID(int=7), **{**told, **more})


def test_what_goes_out_comes_back_the_same():
    (found,) = read(written([entry()], NOON))
    assert (found.title, found.starts_at, found.minutes, found.place) == (
        "Housing panel", NOON, 90, "River Room",
    )  # fmt: skip


@given(
    st.text(max_size=80).filter(lambda text: "\r" not in text),
    st.integers(0, 10_000_000),
    st.integers(5, 600),
)
def test_any_title_and_time_survive(title, after, minutes):
    moment = NOON + timedelta(minutes=after)
    (found,) = read(written([entry(title=title, starts_at=moment, minutes=minutes)], NOON))
    assert (found.starts_at, found.minutes) == (moment, minutes)


def test_a_cancelled_meeting_says_so_and_nobody_invited_is_named():
    told = written([entry(cancelled=True)], NOON).decode()
    assert "STATUS:CANCELLED" in told
    assert "ATTENDEE" not in told


def test_times_without_a_zone_are_london_times():
    said = (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
        b"DTSTART:20260703T110000\r\nDTEND:20260703T123000\r\nSUMMARY:Panel\r\n"
        b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    (found,) = read(said)
    assert found.starts_at == datetime(2026, 7, 3, 10, tzinfo=UTC)
    assert found.minutes == 90


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not-a-calendar"),
        (b"no calendar", "not-a-calendar"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "calendar-empty"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", "not-a-calendar"),
        (
            b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:soon\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            "not-a-calendar",
        ),
        (b"x" * (5 * 1024 * 1024 + 1), "not-a-calendar"),
    ],
)
def test_what_is_no_calendar_is_a_reason(data, reason):
    with pytest.raises(Refused, match=reason):
        read(data)
