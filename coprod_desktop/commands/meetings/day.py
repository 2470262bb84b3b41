"""The day itself: who took part, keyed from the sign-in sheet, and people who walk in."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.commands.meetings.inviting import invite
from coprod_desktop.domain import signin
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.meetings.kinds import Answer, TookPart
from coprod_desktop.domain.text import folded, one_line
from coprod_desktop.models import Attendance, Faces, Invitation, Meeting, Member, Visitor
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class RecordAttendance:
    """Record how people took part in a meeting; what was recorded before is replaced."""

    meeting_id: UUID
    members: tuple[UUID, ...]
    how: TookPart = TookPart.CAME
    minutes: int | None = None

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> dict[str, str | int]:
        """How many people, for History."""
        return {"count": len(self.members)}

    def run(self, work: Work) -> None:
        """Add or change the rows.

        Raises:
            Refused: "attendance-minutes", "meeting-cancelled".
        """
        meeting = held(work.session, self.meeting_id)
        for member in self.members:
            mark(work.session, meeting, member, self.how, self.minutes)


@dataclass(frozen=True, slots=True)
class ForgetAttendance:
    """Take back how somebody took part, as if it had not been recorded."""

    meeting_id: UUID
    member_id: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Delete the row, if there is one."""
        row = _row(work.session, self.meeting_id, self.member_id)
        if row is not None:
            work.session.delete(row)


@dataclass(frozen=True, slots=True)
class SheetDone:
    """What keying a sheet did."""

    came: int
    marked: int
    walk_ins: int


@dataclass(frozen=True, slots=True)
class KeySheet:
    """Key a sign-in sheet: `1 2 3 5 7 /6a`, and `+Name` for somebody who walked in."""

    meeting_id: UUID
    typed: str

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> SheetDone:
        """Mark the people and answer with what was done.

        Raises:
            Refused: "sheet-empty", "sheet-sign", "sheet-number", "sheet-twice",
                "attendance-minutes", "meeting-cancelled".
        """
        meeting = held(work.session, self.meeting_id)
        rows = work.session.scalars(
            select(Invitation).where(Invitation.meeting_id == self.meeting_id)
        ).all()
        by_number = {row.row_number: row for row in rows}
        sheet = signin.read(self.typed, by_number)
        for each in sheet.marks:
            row = by_number[each.number]
            mark(work.session, meeting, row.member_id, each.how, each.minutes)
            if each.said_before:
                row.answer, row.answered_at = Answer.CANNOT, row.answered_at or work.now
        for name in sheet.walk_ins:
            walk_in(work.session, meeting, name)
        came = sum(each.how in (TookPart.CAME, TookPart.PART) for each in sheet.marks)
        return SheetDone(came, len(sheet.marks), len(sheet.walk_ins))


@dataclass(frozen=True, slots=True)
class AddWalkIn:
    """Add somebody who came without being on the list: a member by name, or a visitor."""

    meeting_id: UUID
    name: str
    organisation: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Mark a member of that name, or note a visitor. True when it was a member.

        Raises:
            Refused: "walk-in-needs-a-name", "name-is-shared", "meeting-cancelled".
        """
        meeting = held(work.session, self.meeting_id)
        return walk_in(work.session, meeting, self.name, self.organisation)


@dataclass(frozen=True, slots=True)
class CountFaces:
    """Count the paper faces people put into the box on their way out."""

    meeting_id: UUID
    good: int = 0
    middling: int = 0
    poor: int = 0
    words: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Add or change the counts.

        Raises:
            Refused: "faces-count".
        """
        if min(self.good, self.middling, self.poor) < 0:
            raise Refused("faces-count")
        row = work.session.scalars(
            select(Faces).where(Faces.meeting_id == self.meeting_id)
        ).first() or Faces(meeting_id=self.meeting_id)
        row.good, row.middling, row.poor = self.good, self.middling, self.poor
        row.words = self.words.strip()
        work.session.add(row)


def held(session: Session, meeting_id: UUID) -> Meeting:
    """A meeting that is held.

    Raises:
        Refused: "meeting-cancelled".
    """
    meeting = session.get_one(Meeting, meeting_id)
    if meeting.cancelled_at is not None:
        raise Refused("meeting-cancelled")
    return meeting


def mark(
    session: Session, meeting: Meeting, member_id: UUID, how: TookPart, minutes: int | None
) -> None:
    """Note how one person took part.

    Raises:
        Refused: "attendance-minutes".
    """
    if minutes is not None and not 0 <= minutes <= 24 * 60:
        raise Refused("attendance-minutes")
    row = _row(session, meeting.id, member_id)
    if row is None:
        row = Attendance(meeting_id=meeting.id, member_id=member_id, how=how)
        session.add(row)
    row.how, row.minutes = how, minutes


def walk_in(session: Session, meeting: Meeting, name: str, organisation: str = "") -> bool:
    """Mark a member by name, or note a visitor. True when it was a member.

    Raises:
        Refused: "walk-in-needs-a-name", "name-is-shared".
    """
    said, key = one_line(name)[:300], folded(name)
    if not key:
        raise Refused("walk-in-needs-a-name")
    found = session.scalars(select(Member.id).where(Member.name_key == key).limit(2)).all()
    if len(found) > 1:
        raise Refused("name-is-shared", name=said)
    if not found:
        session.add(
            Visitor(meeting_id=meeting.id, name=said, name_key=key, organisation=organisation)
        )
        return False
    invite(session, meeting, found)  # so they stand on the list from now on
    mark(session, meeting, found[0], TookPart.CAME, None)
    return True


def _row(session: Session, meeting_id: UUID, member_id: UUID) -> Attendance | None:
    return session.scalars(
        select(Attendance).where(
            Attendance.meeting_id == meeting_id, Attendance.member_id == member_id
        )
    ).first()
