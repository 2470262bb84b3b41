"""Courses, their days, and who came to them."""

from datetime import date
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.meetings.kinds import MeetingKind
from coprod_desktop.domain.people import Status
from coprod_desktop.models import (
    Completion,
    Course,
    CourseSession,
    IssuedCertificate,
    Meeting,
    Member,
    SessionAttendance,
)
from coprod_desktop.readmodels.training.courses import (
    CameLine,
    CourseRow,
    MeetingToLink,
    SessionRow,
)


def courses(session: Session) -> list[CourseRow]:
    """Every course, those still taught first."""
    held = (
        select(func.count(CourseSession.id))
        .where(CourseSession.course_id == Course.id)
        .scalar_subquery()
    )
    finished = (
        select(func.count(Completion.id)).where(Completion.course_id == Course.id).scalar_subquery()
    )
    rows = session.execute(
        select(
            Course.id,
            Course.name,
            Course.about,
            Course.teaches,
            Course.sessions,
            Course.valid_months,
            Course.certificate_title,
            Course.design,
            Course.closed,
            held.label("held"),
            finished.label("finished"),
        ).order_by(Course.closed, Course.name)
    )
    return [
        CourseRow(
            row.id,
            row.name,
            row.about,
            tuple(line for line in row.teaches.split("\n") if line),
            row.sessions,
            row.valid_months,
            row.certificate_title,
            row.design,
            row.closed,
            row.held,
            row.finished,
        )
        for row in rows
    ]


def sessions(session: Session, course: UUID | None = None) -> list[SessionRow]:
    """Days of courses: those without a date first, then the latest."""
    came = (
        select(func.count(SessionAttendance.id))
        .where(SessionAttendance.session_id == CourseSession.id)
        .scalar_subquery()
    )
    finished = (
        select(func.count(Completion.id))
        .where(Completion.session_id == CourseSession.id)
        .scalar_subquery()
    )
    issued = (
        select(func.count(IssuedCertificate.id))
        .where(IssuedCertificate.session_id == CourseSession.id)
        .where(IssuedCertificate.voided_on.is_(None))
        .scalar_subquery()
    )
    query = (
        select(
            CourseSession.id,
            CourseSession.course_id,
            Course.name,
            CourseSession.held_on,
            CourseSession.place,
            CourseSession.leader,
            CourseSession.minutes,
            CourseSession.meeting_id,
            came,
            finished,
            issued,
        )
        .join(Course, Course.id == CourseSession.course_id)
        .order_by(CourseSession.held_on.is_not(None), CourseSession.held_on.desc(), Course.name)
    )
    if course is not None:
        query = query.where(CourseSession.course_id == course)
    return [SessionRow(*row) for row in session.execute(query)]


def who_came(session: Session, number: UUID) -> list[CameLine]:
    """Everybody who may have come to a session, those who did first."""
    came = set(
        session.scalars(
            select(SessionAttendance.member_id).where(SessionAttendance.session_id == number)
        )
    )
    done = set(session.scalars(select(Completion.member_id).where(Completion.session_id == number)))
    numbers = {  # noqa: C416 - typed pairs
        key: value
        for key, value in session.execute(
            select(IssuedCertificate.member_id, IssuedCertificate.written).where(
                IssuedCertificate.session_id == number, IssuedCertificate.voided_on.is_(None)
            )
        )
    }
    rows = session.execute(
        select(Member.id, Member.name)
        .where(Member.name != "")
        .where(
            or_(Member.status.in_((Status.ACTIVE, Status.ENQUIRY, Status.RESTING)),
                Member.id.in_(came))
        )
        .order_by(Member.name_key)
    )  # fmt: skip
    lines = [
        CameLine(member, name, member in came, member in done, numbers.get(member, ""))
        for member, name in rows
    ]
    return sorted(lines, key=lambda line: not line.came)


def training_meetings(session: Session, today: date) -> list[MeetingToLink]:
    """Meetings of the training kind that have been and that no session stands for."""
    linked = select(CourseSession.meeting_id).where(CourseSession.meeting_id.is_not(None))
    rows = session.execute(
        select(Meeting.id, Meeting.title, Meeting.starts_at)
        .where(Meeting.kind == MeetingKind.TRAINING, Meeting.cancelled_at.is_(None))
        .where(Meeting.id.not_in(linked))
        .order_by(Meeting.starts_at.desc())
    )
    found = [
        MeetingToLink(number, title, starts.astimezone(LONDON).date())
        for number, title, starts in rows
    ]
    return [one for one in found if one.held_on <= today]
