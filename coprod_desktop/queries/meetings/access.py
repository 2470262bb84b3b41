"""The accessibility check of one meeting, the times that suit, and the forecasts."""

from datetime import UTC, date, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.access import check, deadlines, forecast, suggest
from coprod_desktop.domain.access.facts import (
    Commitment,
    Holiday,
    PaperFacts,
    Person,
    Place,
    Plan,
    Weight,
)
from coprod_desktop.domain.meetings.kinds import Answer, TookPart
from coprod_desktop.models import Attendance, Booking, Invitation, KeepApart, Meeting
from coprod_desktop.queries.meetings.packs import papers
from coprod_desktop.queries.meetings.people import invited
from coprod_desktop.queries.meetings.rows import card
from coprod_desktop.readmodels.meetings.access import AccessView
from coprod_desktop.readmodels.meetings.people import InvitedRow
from coprod_desktop.readmodels.meetings.rows import MeetingCard, VenueRow


def look(
    session: Session, meeting_id: UUID, today: date, holidays: tuple[Holiday, ...] = ()
) -> AccessView | None:
    """What the check notices about a meeting, or None when it is gone."""
    found = plan(session, meeting_id, today, holidays)
    if found is None:
        return None
    meeting, looked_at, people = found
    noticed = check.findings(looked_at)
    coming = sum(row.answer is Answer.COMING for row in people)
    waiting = sum(row.answer in (Answer.WAITING, Answer.MAYBE) for row in people)
    count = forecast.expected(coming, waiting, *_history(session, meeting))
    costs = forecast.Costs(venue=meeting.venue.cost if meeting.venue else None)
    named = {name for each in noticed if each.weight is not Weight.GOOD for name in each.people}
    return AccessView(
        noticed,
        deadlines.deadlines(looked_at),
        forecast.cost(looked_at, count, costs),
        count,
        len(named),
    )


def suit(
    session: Session, meeting_id: UUID, today: date, holidays: tuple[Holiday, ...] = ()
) -> tuple[suggest.Suggestion, ...]:
    """The times that suit most people from two days before the meeting on, or from tomorrow."""
    found = plan(session, meeting_id, today, holidays)
    if found is None:
        return ()
    meeting, looked_at, _ = found
    first = max(meeting.day - timedelta(days=2), today + timedelta(days=1))
    last = _left_out_last(session, meeting)
    return suggest.times_that_suit(looked_at, first, left_out_last=last)


def plan(
    session: Session, meeting_id: UUID, today: date, holidays: tuple[Holiday, ...]
) -> tuple[MeetingCard, Plan, tuple[InvitedRow, ...]] | None:
    """A meeting as the rules look at it, with its card and its people."""
    meeting = card(session, meeting_id)
    if meeting is None:
        return None
    rows = tuple(row for row in invited(session, meeting_id) if row.answer is not Answer.CANNOT)
    there = [row for row in rows if not row.reserve]
    busy = _busy(session, meeting, [row.id for row in there])
    booked = session.scalars(select(Booking.need).where(Booking.meeting_id == meeting_id))
    looked_at = Plan(
        start=meeting.starts_at,
        minutes=meeting.minutes,
        today=today,
        setting=meeting.setting,
        place=None if meeting.venue is None else place(meeting.venue),
        link=meeting.link,
        lines=tuple(item.line for item in meeting.items),
        people=tuple(_person(row, busy.get(row.id, ())) for row in there),
        papers=_papers(session, meeting_id),
        holidays=holidays,
        apart=_apart(session, [row.id for row in there]),
        booked=frozenset(booked),
        fixed=meeting.fixed,
        places=meeting.places,
    )
    return meeting, looked_at, rows


def place(row: VenueRow) -> Place:
    """A venue as the rules see it."""
    return Place(
        id=row.id,
        name=row.name,
        step_free=row.step_free,
        loop=row.hearing_loop,
        toilets=row.toilets,
        quiet_room=row.quiet_room,
        parking=row.parking,
        last_bus=row.last_bus,
        seats=row.seats,
        checked_on=row.checked_on,
        notice_days=row.notice_days,
    )


def _person(row: InvitedRow, busy: tuple[Commitment, ...]) -> Person:
    facts = row.person
    return Person(
        id=facts.id,
        name=facts.name,
        helps=facts.helps,
        hours=facts.hours,
        away=facts.away,
        busy=busy,
        keeps=facts.keeps,
        school_run=facts.school_run,
        pay_days=facts.pay_days,
        longest=facts.longest,
        has_format=bool(facts.made_as),
        easy_read=facts.made_as == "easy-read",
    )


def _papers(session: Session, meeting_id: UUID) -> tuple[PaperFacts, ...]:
    return tuple(
        PaperFacts(row.id, row.title, row.pages, row.reading_age, row.acronyms, row.amber is None)
        for row in papers(session, meeting_id)
    )


def _busy(
    session: Session, meeting: MeetingCard, members: list[UUID]
) -> dict[UUID, tuple[Commitment, ...]]:
    """The other meetings people are asked to around the same day."""
    near = timedelta(days=45)
    rows = session.execute(
        select(Invitation.member_id, Meeting.title, Meeting.starts_at, Meeting.minutes)
        .join(Meeting, Meeting.id == Invitation.meeting_id)
        .where(Invitation.member_id.in_(members), Meeting.id != meeting.id)
        .where(Meeting.cancelled_at.is_(None), Invitation.answer != Answer.CANNOT)
        .where(Meeting.starts_at.between(meeting.starts_at - near, meeting.starts_at + near))
    )
    found: dict[UUID, tuple[Commitment, ...]] = {}
    for row in rows:
        start = row.starts_at.astimezone(UTC)
        one = Commitment(start, start + timedelta(minutes=row.minutes), row.title)
        found[row.member_id] = (*found.get(row.member_id, ()), one)
    return found


def _apart(session: Session, members: list[UUID]) -> tuple[tuple[UUID, UUID], ...]:
    rows = session.execute(
        select(KeepApart.first_id, KeepApart.second_id).where(
            KeepApart.first_id.in_(members), KeepApart.second_id.in_(members)
        )
    )
    return tuple((row.first_id, row.second_id) for row in rows)


def _history(session: Session, meeting: MeetingCard) -> tuple[int, int]:
    """How many came, and how many were asked, to earlier meetings of the same panel."""
    if meeting.panel_id is None:
        return 0, 0
    before = (
        select(Meeting.id)
        .where(Meeting.panel_id == meeting.panel_id, Meeting.starts_at < meeting.starts_at)
        .where(Meeting.cancelled_at.is_(None))
        .where(Meeting.id.in_(select(Attendance.meeting_id)))
    )
    came = session.scalar(
        select(func.count(Attendance.id))
        .where(Attendance.meeting_id.in_(before))
        .where(Attendance.how.in_([TookPart.CAME, TookPart.PART]))
    )
    asked = session.scalar(
        select(func.count(Invitation.id)).where(Invitation.meeting_id.in_(before))
    )
    return came or 0, asked or 0


def _left_out_last(session: Session, meeting: MeetingCard) -> tuple[UUID, ...]:
    """Those who could not come to the panel's last meeting."""
    if meeting.panel_id is None:
        return ()
    last = session.scalar(
        select(Meeting.id)
        .where(Meeting.panel_id == meeting.panel_id, Meeting.starts_at < meeting.starts_at)
        .where(Meeting.id != meeting.id, Meeting.cancelled_at.is_(None))
        .order_by(Meeting.starts_at.desc())
        .limit(1)
    )
    if last is None:
        return ()
    missed = select(Attendance.member_id).where(
        Attendance.meeting_id == last, Attendance.how == TookPart.COULD_NOT
    )
    said_no = select(Invitation.member_id).where(
        Invitation.meeting_id == last, Invitation.answer == Answer.CANNOT
    )
    return tuple({*session.scalars(missed), *session.scalars(said_no)})
