from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain import agendas, labels, packs, signin
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.meetings import answers, series, times
from coprod_desktop.domain.meetings.kinds import Answer, ItemKind, TookPart
from coprod_desktop.domain.packs import Copy, PackItem, PaperKind

ROWS = range(1, 21)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1 2 3", {1: "came", 2: "came", 3: "came"}),
        ("1,2;3", {1: "came", 2: "came", 3: "came"}),
        ("1-4", {1: "came", 2: "came", 3: "came", 4: "came"}),
        ("/6a", {6: "could-not"}),
        ("6a", {6: "could-not"}),
        ("/6", {6: "could-not"}),
        ("7P", {7: "part"}),
        ("7p40", {7: "part"}),
        ("8v", {8: "another-way"}),
        ("1\n2", {1: "came", 2: "came"}),
        ("  5  ", {5: "came"}),
    ],
)
def test_a_sheet_is_read_as_people_write_it(typed, expected):
    marks = signin.read(typed, ROWS).marks
    assert {mark.number: mark.how.value for mark in marks} == expected


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "sheet-empty"),
        ("  \n", "sheet-empty"),
        ("five", "sheet-sign"),
        ("5q", "sheet-sign"),
        ("/5p", "sheet-sign"),
        ("5v40", "sheet-sign"),
        ("4-1", "sheet-sign"),
        ("--", "sheet-sign"),
        ("0", "sheet-number"),
        ("21", "sheet-number"),
        ("3 3", "sheet-twice"),
        ("1-3 2", "sheet-twice"),
        ("٣ -1", "sheet-sign"),
    ],
)
def test_a_sheet_that_cannot_be_read_marks_nobody(typed, reason):
    with pytest.raises(Refused, match=reason):
        signin.read(typed, ROWS)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_refused_and_never_breaks(typed):
    try:
        sheet = signin.read(typed, ROWS)
    except Refused:
        return
    numbers = [mark.number for mark in sheet.marks]
    assert len(numbers) == len(set(numbers))
    assert set(numbers) <= set(ROWS)


def test_walk_ins_keep_their_whole_names():
    sheet = signin.read("1 +Nguyễn Thị Hồng +Jo", ROWS)
    assert sheet.walk_ins == ("Nguyễn Thị Hồng", "Jo")
    assert sheet.marks[0].how is TookPart.CAME


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (series.Rule(date(2026, 1, 31)), ["2026-01-31", "2026-02-28", "2026-03-28"]),
        (series.Rule(date(2026, 3, 31)), ["2026-03-31", "2026-04-28", "2026-05-26"]),
        (series.Rule(date(2026, 11, 5)), ["2026-11-05", "2026-12-03", "2027-01-07"]),
        (
            series.Rule(date(2026, 11, 5), 2, monthly=False),
            ["2026-11-05", "2026-11-19", "2026-12-03"],
        ),
        (series.Rule(date(2026, 11, 5), 3), ["2026-11-05", "2027-02-04", "2027-05-06"]),
        (series.Rule(date(2026, 11, 5), last=date(2026, 12, 31)), ["2026-11-05", "2026-12-03"]),
    ],
)
def test_a_series_comes_round(rule, expected):
    assert [str(day) for day in series.days(rule, 3)] == expected


@given(st.dates(date(2024, 1, 1), date(2090, 1, 1)), st.integers(1, 12), st.booleans())
def test_a_series_keeps_its_weekday_and_rises(first, every, monthly):
    days = series.days(series.Rule(first, every, monthly), 12)
    assert {day.weekday() for day in days} == {first.weekday()}
    assert days == sorted(set(days))
    assert len({(day.year, day.month) for day in days}) == 12 if monthly else True


@pytest.mark.parametrize(("every", "last"), [(0, None), (53, None), (1, date(2025, 1, 1))])
def test_a_series_that_never_comes_round_is_refused(every, last):
    with pytest.raises(Refused, match="series"):
        series.Rule(date(2026, 1, 1), every, last=last)


def test_the_missing_hour_is_refused_and_the_doubled_one_is_the_first():
    with pytest.raises(Refused, match="no-such-time"):
        times.moment(date(2027, 3, 28), 90)
    assert times.moment(date(2027, 10, 31), 90) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_a_meeting_over_the_clock_change_lasts_its_real_minutes():
    start = times.moment(date(2027, 3, 28), 30)
    assert times.ends(start, 90) - start == timedelta(minutes=90)
    assert times.ends(start, 90).hour == 2


@pytest.mark.parametrize("typed", ["", "25:00", "10:60", "13pm", "0am", "ten", "10:3:0", "12345"])
def test_a_time_that_is_none_is_refused(typed):
    with pytest.raises(Refused, match="not-a-time"):
        times.typed_time(typed)


@given(st.lists(st.integers(0, 60), max_size=12))
def test_agenda_times_add_up_without_gaps(minutes):
    lines = [agendas.Line(each) for each in minutes]
    start = datetime(2026, 11, 23, 11, tzinfo=UTC)
    made = agendas.timed(start, lines)
    ends = [start, *(each.end for each in made)]
    assert [each.start for each in made] == ends[:-1]
    assert ends[-1] - start == timedelta(minutes=agendas.total(lines))


@given(st.lists(st.integers(), unique=True, min_size=1, max_size=9), st.data())
def test_moving_a_line_loses_nothing(things, data):
    at = data.draw(st.integers(0, len(things) - 1))
    by = data.draw(st.integers(-12, 12))
    assert sorted(agendas.moved(things, at, by)) == sorted(things)


def test_an_empty_agenda_has_no_breaks_to_miss():
    assert agendas.total([]) == 0
    assert agendas.break_after([]) is None
    assert agendas.longest_sitting([agendas.Line(10, ItemKind.BREAK)]) == (0, -1)


@pytest.mark.parametrize("sheet", labels.SHEETS.values(), ids=labels.SHEETS)
def test_every_label_stands_on_the_page_and_none_touches_another(sheet):
    places = [sheet.place(number) for number in range(sheet.count)]
    for left, top in places:
        assert left >= 0
        assert left + sheet.width <= 210
        assert top + sheet.height <= 297
    for at, (left, top) in enumerate(places):
        for left2, top2 in places[at + 1 :]:
            apart = abs(left - left2) >= sheet.width - 0.01
            assert apart or abs(top - top2) >= sheet.height - 0.01


def test_a_long_address_loses_no_line():
    lines = labels.address_lines("Ann", "\n".join(f"Line {n}" for n in range(9)))
    assert len(lines) == 6
    assert "Line 8" in lines[-1]
    with pytest.raises(Refused, match="label-place"):
        list(labels.pages([1], labels.L7160, first=22))


def test_print_jobs_are_grouped_by_the_paper_to_load():
    people = [("Cy", "large", "yellow"), ("Ann", "standard", ""), ("Bea", "large", "yellow")]
    copies = [Copy(UUID(int=n), name, made, colour=c) for n, (name, made, c) in enumerate(people)]
    jobs = packs.print_jobs([*copies, Copy(UUID(int=9), "Di", "aloud")], {"large", "standard"})
    assert [(job.colour, [each.name for each in job.people]) for job in jobs] == [
        ("", ["Ann"]),
        ("yellow", ["Bea", "Cy"]),
    ]


def test_confidential_papers_are_left_out_where_they_should_be():
    items = [PackItem(UUID(int=n), f"P{n}", PaperKind.TEXT, 1, True, n == 2) for n in (1, 2, 3)]
    assert [item.title for item in packs.for_person(items, {UUID(int=3)})] == ["P1", "P2"]
    assert [item.title for item in packs.for_person(items, (), may_see=False)] == ["P1", "P3"]


@pytest.mark.parametrize(("size", "pages"), [(0, 1), (50 * 1024 * 1024, 1), (10, 401)])
def test_files_no_laptop_can_manage_are_refused(size, pages):
    with pytest.raises(Refused, match="file-"):
        packs.checked_size(size, pages)


@pytest.mark.parametrize(
    ("days", "done", "answer", "due"),
    [
        (8, (), Answer.COMING, None),
        (7, (), Answer.COMING, 7),
        (5, (), Answer.WAITING, 7),
        (1, (7,), Answer.COMING, 1),
        (1, (), Answer.COMING, 1),
        (1, (7, 1), Answer.COMING, None),
        (0, (7, 1), Answer.COMING, 0),
        (0, (0,), Answer.COMING, None),
        (1, (), Answer.CANNOT, None),
        (1, (), Answer.ANOTHER_WAY, None),
        (-1, (), Answer.COMING, None),
    ],
)
def test_people_are_reminded_once_at_each_distance(days, done, answer, due):
    start = datetime(2026, 12, 10, 11, tzinfo=UTC)
    now = start - timedelta(days=days, hours=2)
    found = answers.reminders_due(start, now, done, answer)
    assert (None if found is None else found.days_before) == due


@pytest.mark.parametrize(
    ("invited", "took", "missed", "heavy", "why"),
    [
        (Answer.COMING, TookPart.CAME, 0, False, None),
        (Answer.COMING, TookPart.CAME, 0, True, "heard-something-heavy"),
        (Answer.COMING, TookPart.PART, 0, False, "left-early"),
        (Answer.COMING, TookPart.COULD_NOT, 0, False, "meant-to-come"),
        (Answer.COMING, None, 0, False, "meant-to-come"),
        (Answer.CANNOT, TookPart.COULD_NOT, 0, True, None),
        (Answer.CANNOT, TookPart.COULD_NOT, 2, False, "not-seen-lately"),
        (Answer.WAITING, None, 1, False, None),
    ],
)
def test_who_should_get_a_call(invited, took, missed, heavy, why):
    was = answers.Was(UUID(int=1), invited, took, missed)
    assert answers.wants_a_call(was, heavy=heavy) == why
