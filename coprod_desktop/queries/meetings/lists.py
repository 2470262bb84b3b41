"""Work lists: reminders due, people still to be told, what is left at each station."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.access.facts import Holiday, Weight
from coprod_desktop.domain.meetings.answers import reminders_due
from coprod_desktop.domain.meetings.kinds import Answer
from coprod_desktop.domain.packs import ToTell, to_tell
from coprod_desktop.models import Meeting, PackSent, ReminderDone
from coprod_desktop.queries.meetings import access, after, packs, people
from coprod_desktop.queries.meetings.rows import card
from coprod_desktop.readmodels.meetings.after import ReminderRow
from coprod_desktop.readmodels.meetings.rows import Left


def reminders(
    session: Session, now: datetime, meeting_id: UUID | None = None
) -> tuple[ReminderRow, ...]:
    """Who should be reminded now, of one meeting or of all in the next week."""
    chosen = select(Meeting.id).where(
        Meeting.cancelled_at.is_(None),
        Meeting.starts_at > now,
        Meeting.starts_at < now + timedelta(days=8),
    )
    if meeting_id is not None:
        chosen = chosen.where(Meeting.id == meeting_id)
    found: list[ReminderRow] = []
    for one in session.scalars(chosen.order_by(Meeting.starts_at)).all():
        found += _of_one(session, one, now)
    return tuple(found)


def _of_one(session: Session, meeting_id: UUID, now: datetime) -> list[ReminderRow]:
    meeting = session.get_one(Meeting, meeting_id)
    done: dict[UUID, set[int]] = {}
    for row in session.execute(
        select(ReminderDone.member_id, ReminderDone.days_before).where(
            ReminderDone.meeting_id == meeting_id
        )
    ):
        done.setdefault(row.member_id, set()).add(row.days_before)
    found: list[ReminderRow] = []
    for row in people.invited(session, meeting_id):
        due = reminders_due(meeting.starts_at, now, done.get(row.id, ()), row.answer)
        if due is None or row.reserve:
            continue
        reach = row.person.reach
        found.append(
            ReminderRow(
                meeting_id=meeting_id,
                meeting=meeting.title,
                starts_at=meeting.starts_at,
                member_id=row.id,
                name=row.name,
                days_before=due.days_before,
                how=reach.how,
                phone=reach.phone,
                first_say=reach.first_say,
                message_safe=reach.message_safe,
            )
        )
    return found


def still_to_tell(session: Session, meeting_id: UUID) -> tuple[ToTell, ...]:
    """Who has to hear that a cancelled meeting is not held, and by which route."""
    meeting = session.get_one(Meeting, meeting_id)
    if meeting.cancelled_at is None:
        return ()
    rows = people.invited(session, meeting_id)
    sent = set(session.scalars(select(PackSent.member_id).where(PackSent.meeting_id == meeting_id)))
    asked = {
        row.id: (row.name, row.person.reach.how)
        for row in rows
        if (row.sent_at is not None or row.id in sent or row.answer is not Answer.WAITING)
        and row.answer is not Answer.CANNOT
    }
    return to_tell(asked, sent, {row.id for row in rows if row.told_cancelled})


def left(
    session: Session, meeting_id: UUID, now: datetime, holidays: tuple[Holiday, ...] = ()
) -> Left:
    """What is left to do at each station of the rail."""
    meeting = card(session, meeting_id)
    if meeting is None:
        return Left(0, 0, 0, 0, 0)
    rows = people.invited(session, meeting_id)
    if meeting.cancelled_at is not None:
        return Left(0, len(still_to_tell(session, meeting_id)), 0, 0, 0)
    if meeting.ends_at >= now:
        looked = access.look(session, meeting_id, now.date(), holidays)
        plan = sum(each.weight is Weight.STOP for each in looked.findings) if looked else 0
        waiting = sum(row.answer is Answer.WAITING and not row.reserve for row in rows)
        copies = packs.copies(session, meeting_id)
        unsent = sum(not each.sent_at or bool(each.late) for each in copies)
        return Left(plan, waiting, unsent, 0, 0)
    unmarked = sum(row.took_part is None and not row.reserve for row in rows)
    calls = sum(not each.done_at for each in after.check_ins(session, meeting_id))
    seen = after.view(session, meeting_id)
    draft = 1 if seen is not None and seen.approved_at is None and meeting.items else 0
    return Left(0, 0, 0, unmarked, calls + draft)
