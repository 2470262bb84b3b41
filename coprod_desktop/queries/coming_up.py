"""The next meetings and how ready each one is."""

from datetime import datetime

from sqlalchemy import ColumnElement, distinct, func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.meetings.kinds import Answer
from coprod_desktop.models import Invitation, Meeting, PackPaper, PackSent, Venue
from coprod_desktop.readmodels.today import ComingRow, Ready


# size: one statement, its columns in the order of the row
def meetings(session: Session, now: datetime, *, limit: int = 4) -> list[ComingRow]:
    """Meetings that are not over and not cancelled, the soonest first."""
    wanted = (
        select(
            Meeting.id,
            Meeting.title,
            Meeting.starts_at,
            func.coalesce(Venue.name, ""),
            _count(Invitation.id, Invitation.meeting_id == Meeting.id),
            _count(
                Invitation.id, Invitation.meeting_id == Meeting.id, Invitation.sent_at.is_not(None)
            ),
            _count(
                Invitation.id,
                Invitation.meeting_id == Meeting.id,
                Invitation.answer != Answer.WAITING,
            ),
            _count(PackPaper.id, PackPaper.meeting_id == Meeting.id),
            _count(distinct(PackSent.member_id), PackSent.meeting_id == Meeting.id),
        )
        .outerjoin(Venue, Venue.id == Meeting.venue_id)
        .where(Meeting.starts_at >= now, Meeting.cancelled_at.is_(None))
        .order_by(Meeting.starts_at)
        .limit(limit)
    )
    return [
        ComingRow(
            key,
            title,
            starts_at,
            venue,
            (
                Ready("invited", sent, invited),
                Ready("answered", answered, invited),
                Ready("papers", papers, papers),
                Ready("packs", packs, invited),
            ),
        )
        for key, title, starts_at, venue, invited, sent, answered, papers, packs in session.execute(
            wanted
        )
    ]


def _count(what: object, *where: ColumnElement[bool]) -> ColumnElement[int]:
    return select(func.count(what)).where(*where).correlate(Meeting).scalar_subquery()  # type: ignore[arg-type]
