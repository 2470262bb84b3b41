"""Meetings in lists, in the calendar, and one in full."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.orm import Session

from coprod_desktop.domain import agendas
from coprod_desktop.domain.meetings.kinds import Answer, TookPart
from coprod_desktop.domain.text import folded
from coprod_desktop.models import (
    AgendaItem,
    Attendance,
    Invitation,
    Meeting,
    Member,
    PackPaper,
    PackSent,
    Panel,
    Venue,
)
from coprod_desktop.readmodels.meetings.rows import (
    ItemRow,
    MeetingCard,
    MeetingRow,
    MemberChoice,
    PanelChoice,
    VenueRow,
)


def _rows() -> Select[*tuple[Any, ...]]:
    invited = select(func.count(Invitation.id)).where(Invitation.meeting_id == Meeting.id)
    coming = invited.where(Invitation.answer == Answer.COMING)
    came = select(func.count(Attendance.id)).where(
        Attendance.meeting_id == Meeting.id,
        Attendance.how.in_([TookPart.CAME, TookPart.PART]),
    )
    papers = select(func.count(PackPaper.id)).where(PackPaper.meeting_id == Meeting.id)
    sent = select(func.count(PackSent.member_id.distinct())).where(
        PackSent.meeting_id == Meeting.id
    )
    return (
        select(
            Meeting.id,
            Meeting.title,
            Meeting.starts_at,
            Meeting.minutes,
            func.coalesce(Panel.name, ""),
            Meeting.panel_id,
            Meeting.kind,
            Meeting.setting,
            func.coalesce(Venue.name, ""),
            Meeting.cancelled_at.is_not(None),
            invited.correlate(Meeting).scalar_subquery(),
            coming.correlate(Meeting).scalar_subquery(),
            came.correlate(Meeting).scalar_subquery(),
            papers.correlate(Meeting).scalar_subquery(),
            sent.correlate(Meeting).scalar_subquery(),
        )
        .outerjoin(Panel, Panel.id == Meeting.panel_id)
        .outerjoin(Venue, Venue.id == Meeting.venue_id)
    )


def between(session: Session, first: datetime, last: datetime) -> tuple[MeetingRow, ...]:
    """The meetings that begin from `first` until before `last`, in order."""
    chosen = _rows().where(Meeting.starts_at >= first, Meeting.starts_at < last)
    found = session.execute(chosen.order_by(Meeting.starts_at, Meeting.id))
    return tuple(MeetingRow(*row) for row in found)


def listed(session: Session, words: str = "", *, limit: int = 500) -> tuple[MeetingRow, ...]:
    """Meetings with all these words in their title, panel or place, the latest first."""
    chosen = _rows().order_by(Meeting.starts_at.desc(), Meeting.id.desc()).limit(limit)
    for word in folded(words).split():
        like = f"%{word}%"
        chosen = chosen.where(
            or_(Meeting.title.ilike(like), Panel.name_key.like(like), Venue.name.ilike(like))
        )
    return tuple(MeetingRow(*row) for row in session.execute(chosen))


def upcoming(session: Session, now: datetime, *, limit: int = 5) -> tuple[MeetingRow, ...]:
    """The next meetings that are held."""
    chosen = _rows().where(Meeting.starts_at >= now, Meeting.cancelled_at.is_(None))
    found = session.execute(chosen.order_by(Meeting.starts_at, Meeting.id).limit(limit))
    return tuple(MeetingRow(*row) for row in found)


_CARD = (
    Meeting.id,
    Meeting.title,
    Meeting.starts_at,
    Meeting.minutes,
    Meeting.panel_id,
    Meeting.kind,
    Meeting.purpose,
    Meeting.influence,
    Meeting.setting,
    Meeting.venue_id,
    Meeting.room,
    Meeting.link,
    Meeting.joining_help,
    Meeting.ground_rules,
    Meeting.quiet_room,
    Meeting.others,
    Meeting.learned,
    Meeting.places,
    Meeting.cancelled_at,
    Meeting.cancelled_why,
    Meeting.series_id,
    Meeting.is_fixed.label("fixed"),
    func.coalesce(Panel.name, "").label("panel"),
)


def card(session: Session, meeting_id: UUID) -> MeetingCard | None:
    """One meeting in full, or None when it is gone."""
    found = session.execute(
        select(*_CARD)
        .outerjoin(Panel, Panel.id == Meeting.panel_id)
        .where(Meeting.id == meeting_id)
    )
    row = found.mappings().first()
    if row is None:
        return None
    told: dict[str, Any] = {str(key): value for key, value in row.items()}
    venue_id = told.pop("venue_id")
    return MeetingCard(
        **told,
        venue=None if venue_id is None else venue(session, venue_id),
        items=items(session, meeting_id, told["starts_at"]),
    )


def items(session: Session, meeting_id: UUID, start: datetime) -> tuple[ItemRow, ...]:
    """An agenda's items in order, each with its times."""
    rows = session.scalars(
        select(AgendaItem)
        .where(AgendaItem.meeting_id == meeting_id)
        .order_by(AgendaItem.place, AgendaItem.id)
    ).all()
    when = agendas.timed(start, [agendas.Line(row.minutes, row.kind) for row in rows])
    return tuple(
        ItemRow(
            id=row.id,
            place=row.place,
            title=row.title,
            minutes=row.minutes,
            kind=row.kind,
            lead=row.lead,
            warning=row.warning,
            afterwards=row.afterwards,
            confidential=row.confidential,
            start=at.start,
            end=at.end,
        )
        for row, at in zip(rows, when, strict=True)
    )


_VENUE = (
    Venue.id,
    Venue.name,
    Venue.address,
    Venue.phone,
    Venue.step_free,
    Venue.hearing_loop,
    Venue.toilets,
    Venue.quiet_room,
    Venue.parking,
    Venue.last_bus,
    Venue.how_to_find,
    Venue.seats,
    Venue.cost,
    Venue.checked_on,
    Venue.notice_days,
)


def venue(session: Session, venue_id: UUID) -> VenueRow | None:
    """One place of the directory."""
    row = session.execute(select(*_VENUE).where(Venue.id == venue_id)).first()
    return None if row is None else VenueRow(*row)


def venues(session: Session) -> tuple[VenueRow, ...]:
    """The venue directory."""
    return tuple(VenueRow(*row) for row in session.execute(select(*_VENUE).order_by(Venue.name)))


def panels(session: Session) -> tuple[PanelChoice, ...]:
    """Panels a meeting may be for."""
    rows = session.execute(select(Panel.id, Panel.name).order_by(Panel.name_key))
    return tuple(PanelChoice(*row) for row in rows)


def not_invited(session: Session, meeting_id: UUID, words: str = "") -> tuple[MemberChoice, ...]:
    """Members who are not on a meeting's list, by some words of their name."""
    chosen = (
        select(Member.id, Member.name)
        .outerjoin(
            Invitation,
            and_(Invitation.member_id == Member.id, Invitation.meeting_id == meeting_id),
        )
        .where(Invitation.id.is_(None), Member.name != "")
        .order_by(Member.name_key)
        .limit(200)
    )
    for word in folded(words).split():
        chosen = chosen.where(Member.name_key.like(f"%{word}%"))
    return tuple(MemberChoice(*row) for row in session.execute(chosen))
