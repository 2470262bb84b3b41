"""Who was asked, came, was thanked with money and was trained in one year, person by person.

Counts what this file holds and nothing else; `wording.panels.LEFT_OUT` says what that leaves out.
"""

from collections import defaultdict
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.ids import MemberId, PanelId
from coprod_desktop.domain.incentives.kinds import KINDS
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.meetings.kinds import MeetingKind, TookPart
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.people import Status
from coprod_desktop.models import (
    Attendance,
    Charity,
    CourseSession,
    Incentive,
    Invitation,
    Meeting,
    Member,
    PanelRole,
    SessionAttendance,
)
from coprod_desktop.readmodels.panels import ShareRow

_CAME: Final = (TookPart.CAME, TookPart.PART)
NOT_THANKS: Final = tuple(kind for kind, nature in KINDS.items() if not nature.reward)
"""Money that only gives back what somebody spent is not counted as being paid."""
_ORDER: Final[dict[str, Callable[[ShareRow], int]]] = {
    "invited": lambda row: row.invited,
    "came": lambda row: row.came,
    "hours": lambda row: row.hours,
    "paid_times": lambda row: row.paid_times,
    "paid": lambda row: row.paid.pence,
    "trained": lambda row: row.trained,
}


def year_of(session: Session, day: date) -> tuple[date, date]:
    """The charity's own year in which a day falls: its first and its last day."""
    row = session.execute(select(Charity.year_start_month, Charity.year_start_day)).first()
    month, on = (4, 1) if row is None else (row.year_start_month, row.year_start_day)
    began = date(day.year, month, on)
    first = began if day >= began else date(day.year - 1, month, on)
    return first, date(first.year + 1, month, on) - timedelta(days=1)


def fair_share(
    session: Session,
    first: date,
    last: date,
    *,
    panel: PanelId | None = None,
    order: str = "name",
    descending: bool = False,
) -> list[ShareRow]:
    """Everyone who is with us, or was asked or came in these days, in the order wanted."""
    start = datetime.combine(first, time(), LONDON)
    end = datetime.combine(last + timedelta(days=1), time(), LONDON)
    invited = _counted(session, start, end)
    came = _came(session, start, end)
    trained = _trained(session, first, last, start, end)
    paid = _paid(session, first, last)
    people = _people(session, panel, first, last)
    rows = [
        ShareRow(
            MemberId(member),
            name,
            status,
            invited.get(member, 0),
            *came.get(member, (0, 0)),
            *paid.get(member, (0, Money(0))),
            len(trained.get(member, ())),
        )
        for member, name, status in people
        if status in {Status.ACTIVE, Status.RESTING} or member in invited or member in came
    ]
    return _sorted(rows, order, descending=descending)


def _sorted(rows: list[ShareRow], order: str, *, descending: bool) -> list[ShareRow]:
    if (by := _ORDER.get(order)) is not None:
        return sorted(rows, key=by, reverse=descending)
    return rows[::-1] if descending else rows


def _people(
    session: Session, panel: PanelId | None, first: date, last: date
) -> list[tuple[UUID, str, Status]]:
    wanted = select(Member.id, Member.name, Member.status).where(Member.name != "")
    if panel is not None:
        on_it = select(PanelRole.member_id).where(
            PanelRole.panel_id == panel,
            PanelRole.from_day <= last,
            func.coalesce(PanelRole.to_day, last) >= first,
        )
        wanted = wanted.where(Member.id.in_(on_it))
    rows = session.execute(wanted.order_by(Member.name_key))
    return [(member, name, status) for member, name, status in rows]


def _counted(session: Session, start: datetime, end: datetime) -> dict[UUID, int]:
    rows = session.execute(
        select(Invitation.member_id, func.count(Invitation.id))
        .join(Meeting, Meeting.id == Invitation.meeting_id)
        .where(Meeting.starts_at >= start, Meeting.starts_at < end)
        .group_by(Invitation.member_id)
    )
    return {row[0]: row[1] for row in rows}


def _trained(
    session: Session, first: date, last: date, start: datetime, end: datetime
) -> dict[UUID, set[UUID]]:
    """The days of training somebody came to. One held as a meeting too counts once."""
    found: dict[UUID, set[UUID]] = defaultdict(set)
    meetings = session.execute(
        select(Attendance.member_id, Meeting.id)
        .join(Meeting, Meeting.id == Attendance.meeting_id)
        .where(Attendance.how.in_(_CAME), Meeting.kind == MeetingKind.TRAINING)
        .where(Meeting.starts_at >= start, Meeting.starts_at < end)
    )
    sessions = session.execute(
        select(
            SessionAttendance.member_id, func.coalesce(CourseSession.meeting_id, CourseSession.id)
        )
        .join(CourseSession, CourseSession.id == SessionAttendance.session_id)
        .where(CourseSession.held_on >= first, CourseSession.held_on <= last)
    )
    for member, day in (*meetings, *sessions):
        found[member].add(day)
    return found


def _came(session: Session, start: datetime, end: datetime) -> dict[UUID, tuple[int, int]]:
    minutes = func.coalesce(Attendance.minutes, Meeting.minutes)
    rows = session.execute(
        select(Attendance.member_id, func.count(Attendance.id), func.sum(minutes))
        .join(Meeting, Meeting.id == Attendance.meeting_id)
        .where(Attendance.how.in_(_CAME), Meeting.starts_at >= start, Meeting.starts_at < end)
        .where(Meeting.kind != MeetingKind.TRAINING)
        .group_by(Attendance.member_id)
    )
    return {member: (count, int(given or 0)) for member, count, given in rows}


def _paid(session: Session, first: date, last: date) -> dict[UUID, tuple[int, Money]]:
    rows = session.execute(
        select(Incentive.member_id, Incentive.amount)
        .where(Incentive.step == Step.PAID, Incentive.kind.not_in(NOT_THANKS))
        .where(Incentive.paid_on >= first, Incentive.paid_on <= last)
    )
    found: dict[UUID, tuple[int, Money]] = {}
    for member, amount in rows:
        times, sum_ = found.get(member, (0, Money(0)))
        found[member] = (times + (amount.pence > 0), Money(sum_.pence + amount.pence))
    return found
