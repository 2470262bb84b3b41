"""Short ways to courses, sessions and certificates, through the real commands."""

from datetime import date, timedelta

from coprod_desktop.commands.charity import CharityDetails, SetUpCharity
from coprod_desktop.commands.training.certificates import IssueCertificates
from coprod_desktop.commands.training.courses import (
    CourseDetails,
    KeepCourse,
    KeepSession,
    RecordSession,
)
from coprod_desktop.domain.training.designs import DESIGNS
from coprod_desktop.domain.training.faces import Named
from coprod_desktop.queries.charity import card
from coprod_desktop.queries.training import certificates
from coprod_desktop.reports.training.facing import named, usual_face
from tests.builders import a_member

CHARITY = CharityDetails("Riverside Voices", signatory="Robin Example", signatory_role="Lead")


def a_charity(workspace):
    if workspace.ask(card) is None:
        workspace.do(SetUpCharity(CHARITY))


def a_course(workspace, name="Safeguarding adults: level 1", **more):
    return workspace.do(KeepCourse(CourseDetails(name, **more)))


def a_session(workspace, course, days_ago=20, place="the Old Library"):
    held = None if days_ago is None else workspace.today() - timedelta(days=days_ago)
    return workspace.do(KeepSession(course, held, place, "Nadia Example", 120))


def people(workspace, count, first="Person"):
    return [a_member(workspace, f"{first} {number:03d}") for number in range(count)]


def taught(workspace, count=3, **more):
    """A charity, a course, a session and so many people who finished by it."""
    a_charity(workspace)
    session = a_session(workspace, a_course(workspace, **more))
    came = people(workspace, count)
    workspace.do(RecordSession(session, tuple(came)))
    return session, came


def face_of(workspace, session, design=DESIGNS[0]):
    found = workspace.ask(certificates.to_certify, session)
    return usual_face(found, workspace.ask(card), design, workspace.today()), named(found)


def certified(workspace, count=3, design=DESIGNS[0]):
    session, came = taught(workspace, count)
    face, names = face_of(workspace, session, design)
    return workspace.do(IssueCertificates(face, names, session)), session, came


def called(member, name):
    return Named(member, name)


A_DAY = date(2026, 11, 3)
