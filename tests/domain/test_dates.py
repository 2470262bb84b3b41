from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain import dates
from coprod_desktop.domain.errors import Refused

MONDAY = date(2026, 11, 23)
days = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@given(days)
def test_what_is_written_can_be_typed_again(day):
    assert dates.typed(dates.written(day), MONDAY) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("17/4/2027", date(2027, 4, 17)),
        ("17.4.27", date(2027, 4, 17)),
        ("23/11", date(2026, 11, 23)),
        ("22/11", date(2027, 11, 22)),
        ("2026-12-01", date(2026, 12, 1)),
        ("mon", date(2026, 11, 30)),
        ("Friday", date(2026, 11, 27)),
        ("next tue", date(2026, 11, 24)),
        ("tomorrow", date(2026, 11, 24)),
        ("-1d", date(2026, 11, 22)),
        ("+3m", date(2027, 2, 23)),
        ("+1y", date(2027, 11, 23)),
        ("29/2/2028", date(2028, 2, 29)),
        ("3rd april 2027", date(2027, 4, 3)),
    ],
)
def test_days_are_read_as_people_type_them(text, day):
    assert dates.typed(text, MONDAY) == day


@pytest.mark.parametrize(
    "text",
    ["", "31/2/2026", "29/2/2027", "32/1", "13/13/2026", "soon", "0/1", "+", "2026", "99/99/9999"],
)
def test_what_is_not_a_day_is_refused(text):
    with pytest.raises(Refused, match="not-a-date"):
        dates.typed(text, MONDAY)


@given(st.text(max_size=20), days)
def test_any_text_is_a_day_or_a_refusal(text, today):
    with suppress(Refused):
        assert isinstance(dates.typed(text, today), date)


@given(days, st.integers(-600, 600))
def test_months_later_keeps_the_day_or_takes_the_last(day, months):
    later = dates.months_later(day, months)
    assert later.day == day.day or (later + timedelta(days=1)).day == 1


def test_clock_times_follow_british_summer_time():
    assert dates.clock_time(datetime(2026, 3, 29, 0, 59, tzinfo=UTC)) == "00:59"
    assert dates.clock_time(datetime(2026, 3, 29, 1, 0, tzinfo=UTC)) == "02:00"
