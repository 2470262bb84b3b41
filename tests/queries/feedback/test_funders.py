"""Reports to funders: the right time, the right panels, and no small number anywhere."""

import re
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coprod_desktop.catalogue import paper
from coprod_desktop.commands.budgets import KeepBudget
from coprod_desktop.commands.feedback.reporting import KeepReportWords
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.funders import Period, Section, periods, quarter_of
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.shielding import shielded
from coprod_desktop.models import Attendance, Budget, Meeting, TookPart
from coprod_desktop.queries.feedback import funders
from coprod_desktop.reports.kit.spoken import text
from coprod_desktop.wording import feedback_funders as words
from tests.builders_feedback import _Add, a_council, a_group, a_person, done_idea

DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
AUTUMN = Period(date(2026, 7, 1), date(2026, 9, 30))


@pytest.fixture
def panel(workspace):
    return a_group(workspace)


@pytest.fixture
def budget(workspace, panel):
    return workspace.do(
        _Add(
            Budget(
                funder="The Imaginary Trust", project="Travel", panel_id=panel,
                first=date(2026, 4, 1), last=date(2027, 3, 31), amount=Money.pounds(1000),
            )
        )
    )  # fmt: skip


def met(workspace, panel, people, day=date(2026, 8, 4)):
    moment = datetime(day.year, day.month, day.day, 11, tzinfo=LONDON)
    held = workspace.do(_Add(Meeting(title="Panel", panel_id=panel, starts_at=moment, minutes=60)))
    for one in people:
        workspace.do(
            _Add(Attendance(meeting_id=held, member_id=one, how=TookPart.CAME, minutes=None))
        )


def made(workspace, budget, period=AUTUMN, **more):
    return workspace.ask(funders.report, budget, period, workspace.today(), **more)


@given(DAYS, st.integers(1, 12))
def test_a_quarter_holds_its_day_and_the_next_begins_after_it(day, month):
    found = quarter_of(day, month)
    assert found.holds(day)
    assert 89 <= (found.last - found.first).days + 1 <= 92
    assert quarter_of(found.last + timedelta(days=1), month).first == found.last + timedelta(days=1)
    assert len(set(periods(day, month))) >= 7


def test_only_meetings_of_the_funders_panels_in_the_time_count(workspace, panel, budget):
    people = [a_person(workspace, f"Person {n}", panel) for n in range(9)]
    met(workspace, panel, people[:6])
    met(workspace, a_group(workspace, "Another panel"), people)
    met(workspace, panel, people, date(2026, 10, 1))
    said = [one.said for one in made(workspace, budget).figures]
    assert words.met(1, 360) in said
    assert "People who took part: fewer than five." in said  # 6 and 3: the three would show


def test_our_own_words_stay_for_the_next_quarter_and_can_be_undone(workspace, budget):
    workspace.do(KeepReportWords("The  imaginary trust", Section.REACH, "A warm summer."))
    assert made(workspace, budget).words == {Section.REACH: "A warm summer."}
    later = Period(date(2026, 10, 1), date(2026, 12, 31))
    assert made(workspace, budget, later).words[Section.REACH] == "A warm summer."
    workspace.undo()
    assert made(workspace, budget).words == {}


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (Period(date(2026, 9, 1), date(2026, 8, 1)), "period-back-to-front"),
        (Period(date(2010, 9, 1), date(2026, 8, 1)), "period-too-long"),
    ],
)
def test_a_time_that_cannot_be_is_refused(workspace, budget, wrong, reason):
    with pytest.raises(Refused, match=reason):
        made(workspace, budget, wrong)


def test_a_funder_that_is_gone_is_said(workspace, budget, panel):
    with pytest.raises(Refused, match="no-such-funder"):
        made(workspace, panel)
    with pytest.raises(Refused, match="funder-missing"):
        workspace.do(KeepReportWords("  ", Section.REACH, "x"))
    with pytest.raises(Refused, match="report-words-too-long"):
        workspace.do(KeepReportWords("A", Section.REACH, "x" * 20_001))


def test_a_change_stands_in_its_persons_words_and_under_the_name_they_chose(
    workspace, panel, budget
):
    person = a_person(workspace, "Ann Archer", panel)
    done_idea(workspace, person, a_council(workspace), "A bench by the door.", 75)
    [(said, beside, done)] = made(
        workspace, budget, Period(date(2026, 9, 1), date(2026, 11, 30))
    ).changes
    assert (said, beside) == ("A bench by the door.", "")
    assert "The bench is there." in done
    drawn = text(
        paper("funder-report").draw(
            made(workspace, budget, Period(date(2026, 9, 1), date(2026, 11, 30)))
        )
    ).decode()
    assert "“A bench by the door.”" in drawn
    assert "Ann" not in drawn


@settings(max_examples=60)
@given(st.lists(st.integers(0, 40), min_size=2, max_size=7))
def test_no_line_of_a_report_says_a_small_number_or_gives_one_away(counts):
    line = shielded(counts)
    said = words.became_aloud(
        [(f"Group {chr(65 + at)}", count) for at, count in enumerate(line.cells)]
    )
    shown = [int(found) for found in re.findall(r": (\d+)", said)]
    assert not any(0 < count < 5 for count in shown)
    if line.total is not None:
        hidden = line.total - sum(count for count in line.cells if count is not None)
        assert hidden == 0 or hidden >= 5
        assert sum(count is None for count in line.cells) != 1


@pytest.mark.parametrize("came", range(8))
@pytest.mark.parametrize("missing", [0, 2, 6])
def test_no_small_number_of_people_leaves_with_the_report(workspace, panel, budget, came, missing):
    people = [a_person(workspace, f"Person {n}", panel) for n in range(came + missing)]
    met(workspace, panel, people[:came])
    report = made(workspace, budget)
    drawn = text(paper("funder-report").draw(report)).decode()
    for small in {count for count in (came, missing) if 0 < count < 5}:
        assert f": {small}." not in drawn
        assert not re.search(rf"(?m)^\s*(Came|Not this time)\b.*\b{small}\b", drawn)
    for chart in (chart for _, chart in report.charts):
        for point in (point for series in chart.series for point in series.points):
            assert not 0 < point.value < 5 or "£" in point.shown


def test_the_commands_of_budgets_reach_the_report(workspace, panel):
    workspace.do(
        KeepBudget("Exampleton Council", "", date(2026, 4, 1), date(2027, 3, 31), Money.pounds(500))
    )
    [choice] = workspace.ask(funders.choices, workspace.today()).funders
    assert choice.name == "Exampleton Council"
    assert "£500.00" in made(workspace, choice.id).figures[-1].said
