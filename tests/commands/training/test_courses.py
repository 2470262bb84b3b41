"""Courses: who came often enough is done, and what a certificate stands on cannot be taken away."""

from datetime import date

import pytest

from coprod_desktop.commands.training.courses import (
    CloseCourse,
    CourseDetails,
    KeepCourse,
    KeepSession,
    RecordSession,
    RemoveSession,
)
from coprod_desktop.domain.errors import Refused
from coprod_desktop.queries.training import courses, learning
from coprod_desktop.wording import faults
from tests.builders import a_member
from tests.builders_incentives import everybody
from tests.builders_training import a_course, a_session, certified, people, taught


def refused(workspace, command, reason):
    with pytest.raises(Refused) as no:
        workspace.do(command)
    assert no.value.reason == reason
    assert len(faults.sentence(no.value)) > 20


def learned(workspace, member):
    return workspace.ask(learning.learned_by, member, workspace.today())


def test_coming_to_the_only_session_finishes_a_course(workspace):
    session, came = taught(workspace, 2, valid_months=12)
    (row,) = learned(workspace, came[0])
    assert (row.title, row.finished_on) == ("Safeguarding adults: level 1", date(2026, 11, 3))
    assert row.expires_on == date(2027, 11, 3)
    (line,) = [one for one in workspace.ask(courses.sessions) if one.id == session]
    assert (line.came, line.finished, line.certificates) == (2, 2, 0)


def test_a_course_of_two_sessions_is_done_at_the_second(workspace):
    course = a_course(workspace, sessions=2)
    (ann,) = people(workspace, 1)
    workspace.do(RecordSession(a_session(workspace, course, 20), (ann,)))
    assert learned(workspace, ann) == []
    workspace.do(RecordSession(a_session(workspace, course, 10), (ann,)))
    assert len(learned(workspace, ann)) == 1


def test_learning_it_again_later_counts_anew(workspace):
    course = a_course(workspace, valid_months=6)
    (ann,) = people(workspace, 1)
    workspace.do(RecordSession(a_session(workspace, course, 300), (ann,)))
    assert len(workspace.ask(learning.renewals, workspace.today())) == 1
    workspace.do(RecordSession(a_session(workspace, course, 5), (ann,)))
    assert len(learned(workspace, ann)) == 2
    assert workspace.ask(learning.renewals, workspace.today()) == []


def test_taking_somebody_off_takes_their_completion_back(workspace):
    session, (ann, bea) = taught(workspace, 2)
    workspace.do(RecordSession(session, (bea,)))
    assert learned(workspace, ann) == []
    workspace.undo()
    assert len(learned(workspace, ann)) == 1


def test_nobody_is_taken_off_a_session_they_have_a_certificate_for(workspace):
    _, session, came = certified(workspace, 2)
    refused(workspace, RecordSession(session, came[:1]), "certificate-stands")


def test_a_course_without_a_date_is_a_sentence(workspace):
    session = a_session(workspace, a_course(workspace), None)
    refused(workspace, RecordSession(session, (a_member(workspace),)), "course-without-a-date")


def test_a_session_with_people_or_certificates_stays(workspace):
    _, session, _ = certified(workspace, 1)
    refused(workspace, RemoveSession(session), "session-has-people")
    (row,) = workspace.ask(courses.sessions)
    moved = KeepSession(row.course_id, date(2026, 1, 1), session=session)
    refused(workspace, moved, "session-has-certificates")


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        (CourseDetails("  "), "course-needs-a-name"),
        (CourseDetails("A", sessions=0), "course-needs-sessions"),
        (CourseDetails("A", valid_months=9_999), "course-months-odd"),
    ],
)
def test_a_course_that_makes_no_sense_is_a_sentence(workspace, told, reason):
    refused(workspace, KeepCourse(told), reason)


def test_a_closed_course_keeps_what_was_learned(workspace):
    _, came = taught(workspace, 1)
    (row,) = workspace.ask(courses.courses)
    workspace.do(CloseCourse(row.id))
    (row,) = workspace.ask(courses.courses)
    assert row.closed
    assert len(learned(workspace, came[0])) == 1


def test_a_session_that_is_a_meeting_takes_over_its_day_and_who_came(workspace):
    meeting, members = everybody(workspace, 3)
    course = a_course(workspace)
    workspace.do(KeepSession(course, None, meeting=meeting))
    (row,) = workspace.ask(courses.sessions)
    assert row.held_on is not None
    assert (row.came, row.finished) == (3, 3)
    workspace.undo()
    assert workspace.ask(courses.sessions) == []
    assert learned(workspace, members[0]) == []
