"""No count of one to four people leaves with any report or export, and none can be worked out."""

import re
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coprod_desktop.catalogue import paper
from coprod_desktop.commands.feedback.about_us import AddRemark, RecordTally, Ticks
from coprod_desktop.commands.feedback.hearing import AddIdea
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.feedback.questions import EVERY
from coprod_desktop.domain.incentives.kinds import Kind
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.shielding import FEWEST
from coprod_desktop.models import Faces
from coprod_desktop.queries import exports
from coprod_desktop.queries.papers.feedback import loop, thanks
from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.readmodels.incentives.budgets import YearSpend
from coprod_desktop.readmodels.papers.incentives import BudgetReport
from coprod_desktop.reports.incentives.money import budget_report
from coprod_desktop.reports.kit.spoken import text
from tests.builders_feedback import _Add, a_gathering, a_group, a_person, an_idea

US = CharityCard("Voices", *[""] * 7, 4, 1, "#0B5D66", False, None, None)
COUNTS = st.tuples(*(st.integers(0, 14) for _ in range(3)))


def told(document):
    return text(document).decode()


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(COUNTS, min_size=len(EVERY), max_size=len(EVERY)), COUNTS)
def test_neither_charts_nor_exports_say_how_few(workspace, counts, faces):
    meeting = a_gathering(workspace)
    ticks = tuple(Ticks(key, *line) for key, line in zip(EVERY, counts, strict=True))
    workspace.do(RecordTally(meeting, ticks))
    good, middling, poor = faces
    workspace.do(_Add(Faces(meeting_id=meeting, good=good, middling=middling, poor=poor)))
    for table in ("tally", "faces"):
        found = workspace.ask(exports.rows, table, workspace.ask(exports.names))
        at = [found.columns.index(name) for name in ("good", "middling", "poor")]
        for row in found.rows:
            cells = [row[place] for place in at]
            assert not any(isinstance(cell, int) and 0 < cell < FEWEST for cell in cells)
            assert sum(not isinstance(cell, int) for cell in cells) != 1
    drawn = workspace.ask(thanks.how_it_goes)
    for chart in drawn.charts:
        for point in (point for series in chart.series for point in series.points):
            assert not 0 < point.value < FEWEST or "in 100" in point.shown
    told(paper("feedback-trends").draw(drawn))


@pytest.mark.parametrize("count", [1, 4, 5])
def test_words_without_a_name_leave_only_among_enough(workspace, count):
    for number in range(count):
        workspace.do(AddRemark(f"Remark {number}"))
        workspace.do(AddIdea(f"Slip {number}", None))
    called = workspace.ask(exports.names)
    for table in ("remark", "box_slip"):
        left = len(workspace.ask(exports.rows, table, called).rows)
        assert left == (count if count >= FEWEST else 0)
    assert (len(workspace.ask(thanks.how_it_goes).remarks) == 0) == (count < FEWEST)


@pytest.mark.parametrize("kept", range(7))
@pytest.mark.parametrize("key", ["you-said-we-did", "panel-loop"])
def test_how_few_are_kept_back_cannot_be_worked_out(workspace, kept, key):
    panel = a_group(workspace)
    people = [a_person(workspace, f"Person {n}", panel) for n in range(12)]
    for number, one in enumerate(people):
        shown = Attribution.NOT_SHARED if number < kept else Attribution.ANONYMOUS
        an_idea(workspace, one, f"Idea of {number}", attribution=shown)
    data = (
        workspace.ask(loop.wall_poster)
        if key == "you-said-we-did"
        else workspace.ask(loop.panel_report, id=panel)
    )
    said = told(paper(key).draw(data)).replace("\n", " ")
    [asked] = map(int, re.findall(r"There were (\d+) ideas in all", said))
    listed = said.count("“Idea of")
    assert listed == 12 - kept
    assert asked - listed == (kept if kept >= FEWEST else 0)
    assert ("A few ideas are not to be shared" in said) == (0 < kept < FEWEST)


@pytest.mark.parametrize("people", range(8))
def test_a_budget_report_says_no_few_people_and_no_cost_of_each(people):
    year = YearSpend(
        "charity", date(2026, 4, 1), date(2027, 3, 31), Money(90_000), Money(0),
        Money(0), 12, people, 7_200,
    )  # fmt: skip
    data = BudgetReport(US, year.first, (), (year,), ())
    said = told(budget_report(data))
    assert ("fewer than five" in said) == (0 < people < FEWEST)
    if 0 < people < FEWEST:
        assert str(Money(90_000 // people)) not in said.replace(str(Money(90_000)), "")


@pytest.mark.parametrize("count", range(1, 8))
def test_a_panel_is_thanked_without_saying_how_few_came(workspace, count):
    from coprod_desktop.models import Attendance, TookPart

    panel = a_group(workspace)
    held = a_gathering(workspace, panel)
    for number in range(count):
        one = a_person(workspace, f"Person {number}", panel)
        row = Attendance(meeting_id=held, member_id=one, how=TookPart.CAME, minutes=None)
        workspace.do(_Add(row))
    said = told(paper("thank-you-panel").draw(workspace.ask(thanks.panel, id=panel)))
    assert (f"{count} of you" in said) == (count >= FEWEST)
    assert Kind.FEE not in said
