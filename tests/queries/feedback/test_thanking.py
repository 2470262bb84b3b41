"""Whom to thank: everybody's part, the days to remember, and a goodbye for those who leave."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.catalogue import paper
from coprod_desktop.commands.papers import ForWhom, NotePrinted
from coprod_desktop.domain.feedback.anniversaries import NEAR, anniversary_near, years_with_us
from coprod_desktop.domain.people import Status
from coprod_desktop.domain.printing import HowMade
from coprod_desktop.domain.training.outside import Learned
from coprod_desktop.models import Attendance, Completion, TookPart
from coprod_desktop.queries import today
from coprod_desktop.queries.feedback import thanking
from coprod_desktop.queries.papers.feedback import thanks
from coprod_desktop.reports.kit.spoken import text
from tests.builders_feedback import _Add, a_council, a_gathering, a_group, a_person, done_idea

DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))


@pytest.fixture
def panel(workspace):
    return a_group(workspace)


def ago(workspace, years, days=0):
    today = workspace.today()
    return today.replace(year=today.year - years) + timedelta(days=days)


def asked(workspace):
    return {row.name: row for row in workspace.ask(thanking.people, workspace.today())}


def printed(workspace, key, member):
    workspace.do(NotePrinted(key, (ForWhom("standard", "pdf", member, None),), HowMade.PRINTED))


def test_everybodys_meetings_time_and_ideas_are_counted(workspace, panel):
    ann = a_person(workspace, "Ann Archer", panel)
    for number in range(3):
        held = a_gathering(workspace, panel, days_ago=10 + number)
        workspace.do(
            _Add(Attendance(meeting_id=held, member_id=ann, how=TookPart.CAME, minutes=None))
        )
    done_idea(workspace, ann, a_council(workspace))
    row = asked(workspace)["Ann Archer"]
    assert (row.meetings, row.minutes, row.ideas, row.changed) == (3, 180, 1, 1)


def test_an_anniversary_is_remembered_two_weeks_around_it_until_a_letter_is_made(workspace, panel):
    soon = a_person(workspace, "Soon Yi", panel, joined_on=ago(workspace, 3, 10))
    a_person(workspace, "Far Off", panel, joined_on=ago(workspace, 3, 40))
    a_person(workspace, "New Today", panel, joined_on=workspace.today())
    found = asked(workspace)
    assert found["Soon Yi"].anniversary.years == 3
    assert found["Far Off"].anniversary is None
    assert found["New Today"].anniversary is None
    told = text(paper("anniversary").draw(workspace.ask(thanks.anniversary, id=soon)))
    assert b"3 years with us" in told
    printed(workspace, "anniversary", soon)
    assert asked(workspace)["Soon Yi"].anniversary is None


def test_who_left_gets_one_goodbye_and_then_rests(workspace, panel):
    gone = a_person(workspace, "Gone Away", panel, status=Status.LEFT)
    assert asked(workspace)["Gone Away"].leaving
    printed(workspace, "goodbye", gone)
    assert "Gone Away" not in asked(workspace)


def test_who_was_never_thanked_comes_first(workspace, panel):
    first = a_person(workspace, "Aaron First", panel)
    a_person(workspace, "Zoe Last", panel)
    printed(workspace, "thank-you", first)
    assert list(asked(workspace)) == ["Zoe Last", "Aaron First"]


@given(DAYS, DAYS)
def test_an_anniversary_is_near_and_counts_whole_years(joined, day):
    found = anniversary_near(joined, day)
    if found is not None:
        assert abs(found.on - day) <= NEAR
        assert found.years >= 1
        assert years_with_us(joined, found.on) == found.years
    if day > joined and (day.month, day.day) == (joined.month, joined.day):
        assert found is not None
        assert found.on == day


def test_today_reminds_of_anniversaries_and_goodbyes_last(workspace, panel):
    a_person(workspace, "Soon Yi", panel, joined_on=ago(workspace, 1, 3))
    a_person(workspace, "Gone Away", panel, status=Status.LEFT)
    rows = [row for row in workspace.ask(today.needs, workspace.now()) if row.leaf == "thanks"]
    assert [row.name for row in rows] == ["Soon Yi", "Gone Away"]
    assert "one year with us" in rows[0].sentence


def test_what_somebody_learned_stands_in_their_report_and_their_panels(workspace, panel):
    ann = a_person(workspace, "Ann Archer", panel)
    for title, days in (("Chairing", 40), ("Minutes", 10), ("Not yet", -5)):
        learned = Completion(
            member_id=ann, title=title, learned=next(iter(Learned)), evidence=None,
            finished_on=workspace.today() - timedelta(days=days), course_id=None,
            session_id=None, expires_on=None,
        )  # fmt: skip
        workspace.do(_Add(learned))
    assert workspace.ask(thanks.person, id=ann).training == ("Minutes", "Chairing")
    assert workspace.ask(thanks.panel, id=panel).training == ("Minutes", "Chairing")
