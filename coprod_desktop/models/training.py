"""Courses, the days they are taught, who came, and what everybody has learned."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.training.outside import Learned
from coprod_desktop.models.base import Editable, PersonalShort, PersonalText, ShortText


class Course(Editable):
    """Something that can be learned with us."""

    __tablename__ = "course"
    __table_args__ = (CheckConstraint("sessions >= 1", name="sessions_positive"),)
    area: ClassVar[Area | None] = Area.TRAINING

    name: Mapped[ShortText]
    about: Mapped[str] = mapped_column(default="")
    teaches: Mapped[str] = mapped_column(default="")  # skills, one a line, as people would say them
    sessions: Mapped[int] = mapped_column(default=1)  # how many one must come to
    valid_months: Mapped[int | None]  # None: what was learned never expires
    certificate_title: Mapped[ShortText] = mapped_column(default="")  # "" for the usual one
    design: Mapped[ShortText] = mapped_column(default="river")  # a design's key
    closed: Mapped[bool] = mapped_column(default=False)  # no longer taught


class CourseSession(Editable):
    """One day on which a course is taught. Its day may be unknown until it is fixed."""

    __tablename__ = "course_session"
    area: ClassVar[Area | None] = Area.TRAINING

    course_id: Mapped[UUID] = mapped_column(ForeignKey("course.id"), index=True)
    held_on: Mapped[date | None] = mapped_column(index=True)
    place: Mapped[ShortText] = mapped_column(default="")
    leader: Mapped[PersonalShort] = mapped_column(default="")  # who teaches
    minutes: Mapped[int] = mapped_column(default=120)
    meeting_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"), index=True)


class SessionAttendance(Editable):
    """That somebody came to a session."""

    __tablename__ = "session_attendance"
    __table_args__ = (UniqueConstraint("session_id", "member_id"),)
    area: ClassVar[Area | None] = Area.TRAINING

    session_id: Mapped[UUID] = mapped_column(ForeignKey("course_session.id"), index=True)
    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)


class Completion(Editable):
    """That somebody has learned something, here or elsewhere, and until when it counts."""

    __tablename__ = "completion"
    area: ClassVar[Area | None] = Area.TRAINING

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    course_id: Mapped[UUID | None] = mapped_column(ForeignKey("course.id"), index=True)
    session_id: Mapped[UUID | None] = mapped_column(ForeignKey("course_session.id"), index=True)
    learned: Mapped[Learned]
    title: Mapped[PersonalShort]  # what it was called then
    provider: Mapped[PersonalShort] = mapped_column(default="")  # who taught it, if not us
    finished_on: Mapped[date]
    expires_on: Mapped[date | None] = mapped_column(index=True)
    minutes: Mapped[int] = mapped_column(default=0)
    evidence: Mapped[str | None]  # digest of a blob: the certificate they brought
    evidence_name: Mapped[PersonalShort] = mapped_column(default="")
    seen_by: Mapped[ShortText] = mapped_column(default="")  # who saw the evidence
    note: Mapped[PersonalText] = mapped_column(default="")


class GoalMet(Editable):
    """That a goal or skill of somebody's was met by something they learned."""

    __tablename__ = "goal_met"
    __table_args__ = (UniqueConstraint("ability_id"),)
    area: ClassVar[Area | None] = Area.TRAINING

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    ability_id: Mapped[UUID] = mapped_column(index=True)  # no key: the goal may be taken off
    completion_id: Mapped[UUID | None] = mapped_column(ForeignKey("completion.id"), index=True)
    met_on: Mapped[date]


class MilestoneMarked(Editable):
    """That a milestone was celebrated with somebody, or that they would rather not."""

    __tablename__ = "milestone_marked"
    __table_args__ = (UniqueConstraint("member_id", "milestone"),)
    area: ClassVar[Area | None] = Area.TRAINING

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    milestone: Mapped[ShortText]  # a milestone's key, such as "hours-50"
    marked_on: Mapped[date]
    wanted: Mapped[bool] = mapped_column(default=True)  # False: they said no, thank you


class Involvement(Editable):
    """Somebody's involvement on one page, in words found together with them."""

    __tablename__ = "involvement"
    __table_args__ = (UniqueConstraint("member_id"),)
    area: ClassVar[Area | None] = Area.TRAINING

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    words: Mapped[PersonalText]
    changed_on: Mapped[date]
    agreed_on: Mapped[date | None]  # they read it, or had it read to them, and said yes
