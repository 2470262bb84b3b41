"""What meetings must know about people, and who is on a meeting's list."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.meetings.kinds import CallOutcome
from coprod_desktop.models import Attendance, Call, Invitation, Member
from coprod_desktop.readmodels.meetings.people import InvitedRow, PersonFacts


def facts(session: Session, members: Collection[UUID]) -> dict[UUID, PersonFacts]:
    """What meetings must know about some people, by their id."""
    rows = session.execute(
        select(Member.id, Member.name).where(Member.id.in_(members)).order_by(Member.name_key)
    )
    return {row.id: PersonFacts(row.id, row.name) for row in rows}


def invited(session: Session, meeting_id: UUID) -> tuple[InvitedRow, ...]:
    """Everybody on a meeting's list, in the order of the sign-in sheet."""
    rows = session.execute(
        select(
            Invitation.member_id,
            Invitation.row_number,
            Invitation.is_reserve,
            Invitation.answer,
            Invitation.answer_note,
            Invitation.sent_at,
            Invitation.sent_how,
            Invitation.answered_at,
            Invitation.told_cancelled_at,
            Attendance.how,
            Attendance.minutes,
        )
        .outerjoin(
            Attendance,
            (Attendance.meeting_id == Invitation.meeting_id)
            & (Attendance.member_id == Invitation.member_id),
        )
        .where(Invitation.meeting_id == meeting_id)
        .order_by(Invitation.row_number)
    ).all()
    people = facts(session, [row.member_id for row in rows])
    calls = _calls(session, meeting_id)
    found: list[InvitedRow] = []
    for row in rows:
        count, last = calls.get(row.member_id, (0, None))
        found.append(
            InvitedRow(
                person=people[row.member_id],
                number=row.row_number,
                reserve=row.is_reserve,
                answer=row.answer,
                note=row.answer_note,
                sent_at=row.sent_at,
                sent_how=row.sent_how,
                answered_at=row.answered_at,
                took_part=row.how,
                took_minutes=row.minutes,
                told_cancelled=row.told_cancelled_at is not None,
                calls=count,
                last_call=last,
            )
        )
    return tuple(found)


def _calls(session: Session, meeting_id: UUID) -> dict[UUID, tuple[int, CallOutcome]]:
    rows = session.execute(
        select(Call.member_id, Call.outcome)
        .where(Call.meeting_id == meeting_id)
        .order_by(Call.at, Call.id)
    )
    found: dict[UUID, tuple[int, CallOutcome]] = {}
    for member, outcome in rows:
        found[member] = (found.get(member, (0, outcome))[0] + 1, outcome)
    return found
