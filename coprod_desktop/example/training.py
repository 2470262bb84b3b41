"""The example charity's training: courses, who came, certificates in every state, own designs."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from coprod_desktop.commands.training.certificates import (
    IssueCertificates,
    ReissueCertificate,
    VoidCertificate,
)
from coprod_desktop.commands.training.courses import (
    CloseCourse,
    CourseDetails,
    KeepCourse,
    KeepSession,
    RecordSession,
    RemoveSession,
)
from coprod_desktop.commands.training.designs import KeepDesign, RetireDesign
from coprod_desktop.commands.training.learning import (
    AddLearning,
    KeepInvolvement,
    MarkMilestone,
    MeetGoals,
    RemoveLearning,
)
from coprod_desktop.commands.training.register import LeaveOutNumbers
from coprod_desktop.domain.dates import months_later
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.training.designs import DESIGNS
from coprod_desktop.domain.training.outside import Learned
from coprod_desktop.queries.charity import card
from coprod_desktop.queries.papers import training as papers
from coprod_desktop.queries.papers.choices import choices
from coprod_desktop.queries.training import certificates, learning
from coprod_desktop.reports.training.facing import named, usual_face
from coprod_desktop.reports.training.records import draft_of
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.wording.training import example as words

CAME: Final = 14
"""How many of the example's people come to the first course."""


def fill(workspace: Workspace) -> None:
    """Add everything about training, on the people who are there."""
    people = [MemberId(one.id) for one in workspace.ask(choices, "member") if one.id is not None]
    courses = [
        workspace.do(KeepCourse(CourseDetails(name, about, teaches, times, months, design=design)))
        for name, about, teaches, times, months, design in words.COURSES
    ]
    today = workspace.today()
    first = _taught(workspace, courses[0], today - timedelta(days=40), people[:CAME])
    _taught(workspace, courses[0], months_later(today, -23), people[CAME : CAME + 4])
    _taught(workspace, courses[1], today - timedelta(days=30), people[2:10])
    # Its certificates wait to be issued: that is where job 4 begins.
    _taught(workspace, courses[1], today - timedelta(days=9), people[2:8])
    workspace.do(KeepSession(courses[2], None, words.PLACE, words.LEADER))
    spare = workspace.do(KeepSession(courses[2], today + timedelta(days=30), words.PLACE))
    workspace.do(RemoveSession(spare))
    workspace.do(CloseCourse(courses[2]))
    workspace.do(CloseCourse(courses[2], closed=False))
    _designs(workspace)
    _certify(workspace, first, people)
    _learning(workspace, people)


def _taught(workspace: Workspace, course: UUID, on: date, came: list[MemberId]) -> UUID:
    session = workspace.do(KeepSession(course, on, words.PLACE, words.LEADER, 150))
    workspace.do(RecordSession(session, tuple(came)))
    return session


def _designs(workspace: Workspace) -> None:
    own = replace(DESIGNS[2], key="", name="")
    key = workspace.do(KeepDesign(own, words.OWN_DESIGN))
    workspace.do(KeepDesign(replace(own, key=key), words.OWN_DESIGN))
    spare = workspace.do(KeepDesign(replace(DESIGNS[3], key=""), words.OWN_DESIGN))
    workspace.do(RetireDesign(spare))


def _certify(workspace: Workspace, session: UUID, people: list[MemberId]) -> None:
    found = workspace.ask(certificates.to_certify, session)
    if found is None:
        return
    charity = workspace.ask(card)
    face = usual_face(found, charity, DESIGNS[0], workspace.today())
    workspace.do(LeaveOutNumbers(1, 4, words.WHY_LEFT_OUT))
    issued = workspace.do(IssueCertificates(face, named(found)[:12], session))
    workspace.do(ReissueCertificate(issued[0], found.people[0].name, words.WHY_AGAIN))
    workspace.do(VoidCertificate(issued[-1], words.WHY_VOID))
    for one in workspace.ask(learning.milestones, workspace.today())[:2]:
        workspace.do(MarkMilestone(MemberId(one.member_id), one.milestone.key))
    workspace.do(MarkMilestone(people[5], "hours-10", wanted=False))


def _learning(workspace: Workspace, people: list[MemberId]) -> None:
    today = workspace.today()
    title, where = words.OUTSIDE
    workspace.do(
        AddLearning(
            people[0], title, today - timedelta(days=400), Learned.OUTSIDE, where,
            today + timedelta(days=45), 360, b"%PDF-1.4 example", "Scan.pdf",
        )
    )  # fmt: skip
    wrong = workspace.do(AddLearning(people[1], title, today - timedelta(days=3)))
    workspace.do(RemoveLearning(wrong))
    doing = workspace.do(AddLearning(people[2], words.BY_DOING, today, Learned.BY_DOING))
    for member in people:
        goals = workspace.ask(learning.learner, member, today).goals
        suggested = tuple(goal.id for goal in goals if goal.suggested)
        if suggested:
            workspace.do(MeetGoals(member, suggested[:1], doing if member == people[2] else None))
    told = workspace.ask(papers.learner, id=people[2], day=today)
    house = told.charity.name if told.charity else ""
    workspace.do(KeepInvolvement(people[2], draft_of(told.learner, house), agreed=True))
