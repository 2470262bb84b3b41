"""Courses, their days, and who came."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class CourseRow:
    """One course. `finished` counts everybody who ever finished it."""

    id: UUID
    name: str
    about: str
    teaches: tuple[str, ...]
    sessions: int
    valid_months: int | None
    certificate_title: str
    design: str
    closed: bool
    held: int
    finished: int


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One day of a course."""

    id: UUID
    course_id: UUID
    course: str
    held_on: date | None
    place: str
    leader: str
    minutes: int
    meeting_id: UUID | None
    came: int
    finished: int
    certificates: int


@dataclass(frozen=True, slots=True)
class CameLine:
    """One person and one session."""

    member_id: UUID
    name: str
    came: bool
    finished: bool
    certificate: str  # its number, "" for none


@dataclass(frozen=True, slots=True)
class MeetingToLink:
    """A training meeting that a session may stand for."""

    id: UUID
    title: str
    held_on: date
