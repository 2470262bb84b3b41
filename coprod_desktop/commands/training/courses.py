"""Courses, the days they are taught, and who came. Coming to enough of them completes a course."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import func, select

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.text import one_line
from coprod_desktop.domain.training.courses import check_course, expires_on, is_complete
from coprod_desktop.domain.training.outside import Learned
from coprod_desktop.models import (
    Attendance,
    Completion,
    Course,
    CourseSession,
    IssuedCertificate,
    Meeting,
    SessionAttendance,
    TookPart,
)
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class CourseDetails:
    """What a course is. `teaches` has one skill a line."""

    name: str
    about: str = ""
    teaches: str = ""
    sessions: int = 1
    valid_months: int | None = None
    certificate_title: str = ""
    design: str = "river"


@dataclass(frozen=True, slots=True)
class KeepCourse:
    """Write a course down, or change it. What people learned before keeps its old name."""

    told: CourseDetails
    course: UUID | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add or change the row.

        Raises:
            Refused: "course-needs-a-name", "course-needs-sessions", "course-months-odd",
                "course-not-here".
        """
        name = one_line(self.told.name)
        if not name:
            raise Refused("course-needs-a-name")
        check_course(self.told.sessions, self.told.valid_months)
        row = Course() if self.course is None else course_of(work, self.course)
        row.name, row.about = name, self.told.about.strip()
        skills = [one_line(line) for line in self.told.teaches.splitlines()]
        row.teaches = "\n".join(skill for skill in skills if skill)
        row.sessions, row.valid_months = self.told.sessions, self.told.valid_months
        row.certificate_title = one_line(self.told.certificate_title)
        row.design = self.told.design
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class CloseCourse:
    """Stop offering a course, or offer it again. Everything learned in it stays."""

    course: UUID
    closed: bool = True

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Change the row.

        Raises:
            Refused: "course-not-here".
        """
        row = course_of(work, self.course)
        row.closed = self.closed
        return row.id


@dataclass(frozen=True, slots=True)
class KeepSession:
    """Put a day of a course in the book, or change it. Its day may still be open.

    A session that is also a meeting takes over who came to that meeting.
    """

    course: UUID
    held_on: date | None
    place: str = ""
    leader: str = ""
    minutes: int = 120
    meeting: UUID | None = None
    session: UUID | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add or change the row.

        Raises:
            Refused: "course-not-here", "session-not-here", "session-minutes-odd",
                "session-has-certificates".
        """
        course = course_of(work, self.course)
        if not 5 <= self.minutes <= 24 * 60:
            raise Refused("session-minutes-odd")
        row = (
            CourseSession(course_id=course.id)
            if self.session is None
            else session_of(work, self.session)
        )
        if self.session is not None and row.held_on != self.held_on and _certified(work, row.id):
            raise Refused("session-has-certificates")
        row.held_on, row.minutes, row.meeting_id = self.held_on, self.minutes, self.meeting
        row.place, row.leader = one_line(self.place), one_line(self.leader)
        if self.meeting is not None and row.held_on is None:
            starts = work.session.scalar(
                select(Meeting.starts_at).where(Meeting.id == self.meeting)
            )
            row.held_on = None if starts is None else starts.astimezone(LONDON).date()
        work.session.add(row)
        work.session.flush()
        if self.session is None and self.meeting is not None and row.held_on is not None:
            _record(work, row, course, _came_to(work, self.meeting))
        return row.id


@dataclass(frozen=True, slots=True)
class RemoveSession:
    """Take a session out that nobody came to."""

    session: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Delete the row.

        Raises:
            Refused: "session-not-here", "session-has-people".
        """
        row = session_of(work, self.session)
        if _members(work, row.id):
            raise Refused("session-has-people")
        work.session.delete(row)
        return self.session


@dataclass(frozen=True, slots=True)
class RecordSession:
    """Write down who came: everybody named, and nobody else. Who came often enough is done."""

    session: UUID
    came: tuple[MemberId, ...]

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> Mapping[str, str | int]:
        """How many came."""
        return {"count": len(self.came)}

    def run(self, work: Work) -> int:
        """Make the register so, and say how many finished the course by it.

        Raises:
            Refused: "session-not-here", "course-without-a-date", "certificate-stands".
        """
        row = session_of(work, self.session)
        if row.held_on is None:
            raise Refused("course-without-a-date")
        return _record(work, row, course_of(work, row.course_id), self.came)


def course_of(work: Work, number: UUID) -> Course:
    """The course."""
    found = work.session.get(Course, number)
    if found is None:
        raise Refused("course-not-here")
    return found


def session_of(work: Work, number: UUID) -> CourseSession:
    """The session."""
    found = work.session.get(CourseSession, number)
    if found is None:
        raise Refused("session-not-here")
    return found


def day_of(work: Work) -> date:
    """The day in London."""
    return work.now.astimezone(LONDON).date()


def _members(work: Work, session: UUID) -> set[UUID]:
    query = select(SessionAttendance.member_id).where(SessionAttendance.session_id == session)
    return set(work.session.scalars(query))


def _came_to(work: Work, meeting: UUID) -> list[MemberId]:
    query = select(Attendance.member_id).where(
        Attendance.meeting_id == meeting, Attendance.how.in_((TookPart.CAME, TookPart.ANOTHER_WAY))
    )
    return [MemberId(one) for one in work.session.scalars(query)]


def _certified(work: Work, session: UUID, member: UUID | None = None) -> bool:
    query = select(func.count(IssuedCertificate.id)).where(
        IssuedCertificate.session_id == session, IssuedCertificate.voided_on.is_(None)
    )
    if member is not None:
        query = query.where(IssuedCertificate.member_id == member)
    return bool(work.session.scalar(query))


def _record(work: Work, row: CourseSession, course: Course, came: Iterable[UUID]) -> int:
    there, wanted = _members(work, row.id), set(came)
    for member in there - wanted:
        if _certified(work, row.id, member):
            raise Refused("certificate-stands")
        _forget(work, row.id, member)
    for member in dict.fromkeys(came):
        if member not in there:
            work.session.add(SessionAttendance(session_id=row.id, member_id=member))
    work.session.flush()
    return sum(_complete(work, row, course, member) for member in dict.fromkeys(came))


def _forget(work: Work, session: UUID, member: UUID) -> None:
    for table in (SessionAttendance, Completion):
        for row in work.session.scalars(
            select(table).where(table.session_id == session, table.member_id == member)
        ):
            work.session.delete(row)


def _complete(work: Work, row: CourseSession, course: Course, member: UUID) -> bool:
    """Note that somebody has come often enough since they last finished this course."""
    mine = (Completion.course_id == course.id, Completion.member_id == member)
    held, last = (
        row.held_on,
        work.session.scalar(select(func.max(Completion.finished_on)).where(*mine)),
    )
    if held is None or (last is not None and last >= held):
        return False
    query = (
        select(func.count(SessionAttendance.id))
        .join(CourseSession, CourseSession.id == SessionAttendance.session_id)
        .where(CourseSession.course_id == course.id, SessionAttendance.member_id == member)
    )
    if last is not None:
        query = query.where(CourseSession.held_on > last)
    if not is_complete(work.session.scalar(query) or 0, course.sessions):
        return False
    work.session.add(
        Completion(
            member_id=member,
            course_id=course.id,
            session_id=row.id,
            learned=Learned.WITH_US,
            title=course.name,
            finished_on=held,
            expires_on=expires_on(held, course.valid_months),
            minutes=row.minutes * course.sessions,
            evidence=None,
        )
    )
    return True
