"""Invite people, key their answers, ring them, remind them, and tell them when it is off."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.meetings import answers
from coprod_desktop.domain.meetings.kinds import Answer, CallOutcome
from coprod_desktop.models import (
    Attendance,
    Call,
    Invitation,
    KeepApart,
    Meeting,
    Member,
    PackSent,
    PanelRole,
    ReminderDone,
)
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class InvitePanel:
    """Invite everybody on the meeting's panel who is not invited yet."""

    meeting_id: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> int:
        """Add the invitations and answer with how many; those beyond the places are reserves.

        Raises:
            Refused: "no-panel", "panel-empty".
        """
        meeting = work.session.get_one(Meeting, self.meeting_id)
        if meeting.panel_id is None:
            raise Refused("no-panel")
        day = meeting.starts_at.astimezone(LONDON).date()
        people = work.session.scalars(
            select(Member.id)
            .join(PanelRole, PanelRole.member_id == Member.id)
            .where(PanelRole.panel_id == meeting.panel_id, PanelRole.from_day <= day)
            .where(or_(PanelRole.to_day.is_(None), PanelRole.to_day >= day))
            .distinct()
            .order_by(Member.name_key)
        ).all()
        if not people:
            raise Refused("panel-empty")
        return invite(work.session, meeting, people)


@dataclass(frozen=True, slots=True)
class InvitePeople:
    """Invite some people to a meeting."""

    meeting_id: UUID
    members: tuple[UUID, ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> int:
        """Add the invitations and answer with how many."""
        meeting = work.session.get_one(Meeting, self.meeting_id)
        return invite(work.session, meeting, self.members)


@dataclass(frozen=True, slots=True)
class TakeOffList:
    """Take somebody off the list of those invited, as if they had not been asked."""

    meeting_id: UUID
    member_id: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Delete the invitation.

        Raises:
            Refused: "has-a-pack", "took-part-already".
        """
        for table, reason in ((PackSent, "has-a-pack"), (Attendance, "took-part-already")):
            held = select(table.id).where(
                table.meeting_id == self.meeting_id, table.member_id == self.member_id
            )
            if work.session.scalar(held.limit(1)) is not None:
                raise Refused(reason)
        work.session.delete(invitation(work.session, self.meeting_id, self.member_id))


@dataclass(frozen=True, slots=True)
class SetReserve:
    """Put somebody on the reserve list, or give them a place."""

    meeting_id: UUID
    member_id: UUID
    reserve: bool

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Change the invitation."""
        invitation(work.session, self.meeting_id, self.member_id).is_reserve = self.reserve


@dataclass(frozen=True, slots=True)
class NoteInvited:
    """Note that invitations went out, and how."""

    meeting_id: UUID
    members: tuple[UUID, ...]
    how: str

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Write the moment into each invitation."""
        for member in self.members:
            row = invitation(work.session, self.meeting_id, member)
            row.sent_at, row.sent_how = work.now, self.how


@dataclass(frozen=True, slots=True)
class KeyAnswer:
    """Key somebody's answer to an invitation."""

    meeting_id: UUID
    member_id: UUID
    answer: Answer
    note: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Change the invitation."""
        row = invitation(work.session, self.meeting_id, self.member_id)
        _answer(work, row, self.answer, self.note)


@dataclass(frozen=True, slots=True)
class NoteCall:
    """Note how a telephone call went; an answer given in it is keyed at once."""

    meeting_id: UUID
    member_id: UUID
    outcome: CallOutcome
    note: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Add the call and change the invitation."""
        work.session.add(
            Call(
                meeting_id=self.meeting_id,
                member_id=self.member_id,
                at=work.now,
                outcome=self.outcome,
                note=self.note.strip(),
            )
        )
        row = invitation(work.session, self.meeting_id, self.member_id)
        if row.sent_at is None and self.outcome is not CallOutcome.NO_ANSWER:
            row.sent_at, row.sent_how = work.now, "phone"
        answer = answers.AFTER_CALL.get(self.outcome)
        if answer is not None:
            _answer(work, row, answer, self.note)


@dataclass(frozen=True, slots=True)
class NoteReminder:
    """Note that somebody was reminded."""

    meeting_id: UUID
    member_id: UUID
    days_before: int
    how: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Add the reminder.

        Raises:
            Refused: "reminded-already".
        """
        held = select(ReminderDone.id).where(
            ReminderDone.meeting_id == self.meeting_id,
            ReminderDone.member_id == self.member_id,
            ReminderDone.days_before == self.days_before,
        )
        if work.session.scalar(held) is not None:
            raise Refused("reminded-already")
        work.session.add(
            ReminderDone(
                meeting_id=self.meeting_id,
                member_id=self.member_id,
                days_before=self.days_before,
                at=work.now,
                how=self.how,
            )
        )


@dataclass(frozen=True, slots=True)
class NoteTold:
    """Note that people were told that a meeting is cancelled."""

    meeting_id: UUID
    members: tuple[UUID, ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Write the moment into each invitation."""
        for member in self.members:
            row = invitation(work.session, self.meeting_id, member)
            row.told_cancelled_at = work.now


@dataclass(frozen=True, slots=True)
class KeepPeopleApart:
    """Note that two people must not be put together, or that they may be again. No reason."""

    first_id: UUID
    second_id: UUID
    apart: bool = True

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Add or delete the pair.

        Raises:
            Refused: "same-person".
        """
        if self.first_id == self.second_id:
            raise Refused("same-person")
        first, second = sorted((self.first_id, self.second_id))
        row = work.session.scalars(
            select(KeepApart).where(KeepApart.first_id == first, KeepApart.second_id == second)
        ).first()
        if row is None and self.apart:
            work.session.add(KeepApart(first_id=first, second_id=second))
        elif row is not None and not self.apart:
            work.session.delete(row)


def invite(session: Session, meeting: Meeting, people: Sequence[UUID]) -> int:
    """Add invitations for those who have none, and answer with how many."""
    rows = session.scalars(select(Invitation).where(Invitation.meeting_id == meeting.id)).all()
    known = {row.member_id for row in rows}
    number = max((row.row_number for row in rows), default=0)
    free = answers.free_places((row.answer for row in rows if not row.is_reserve), meeting.places)
    new = [member for member in people if member not in known]
    placed, _ = answers.split_reserve(new, free)
    for at, member in enumerate(new):
        number += 1
        session.add(
            Invitation(
                meeting_id=meeting.id,
                member_id=member,
                row_number=number,
                is_reserve=at >= len(placed),
            )
        )
    return len(new)


def invitation(session: Session, meeting_id: UUID, member_id: UUID) -> Invitation:
    """Somebody's invitation.

    Raises:
        Refused: "not-invited".
    """
    row = session.scalars(
        select(Invitation).where(
            Invitation.meeting_id == meeting_id, Invitation.member_id == member_id
        )
    ).first()
    if row is None:
        raise Refused("not-invited")
    return row


def _answer(work: Work, row: Invitation, answer: Answer, note: str) -> None:
    row.answer, row.answered_at = answer, work.now
    if note.strip():
        row.answer_note = note.strip()
