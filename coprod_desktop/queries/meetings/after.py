"""What remains of a meeting: minutes, decisions, actions, faces and calls to make."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.meetings.answers import Was, check_in_by, wants_a_call
from coprod_desktop.domain.meetings.kinds import TookPart
from coprod_desktop.domain.text import folded
from coprod_desktop.models import (
    ActionPoint,
    Attendance,
    CheckIn,
    Decision,
    Faces,
    Meeting,
    Member,
    MinuteLine,
    Minutes,
    Visitor,
)
from coprod_desktop.queries.meetings.people import invited
from coprod_desktop.queries.meetings.rows import card
from coprod_desktop.readmodels.meetings.after import (
    ActionRow,
    AfterView,
    CheckInRow,
    DecisionRow,
    FacesRow,
    MinuteRow,
    PartRow,
)
from coprod_desktop.readmodels.meetings.rows import MeetingCard


def view(session: Session, meeting_id: UUID, bank: Collection[date] = ()) -> AfterView | None:
    """Everything the After page shows, or None when the meeting is gone."""
    meeting = card(session, meeting_id)
    if meeting is None:
        return None
    newest = session.scalars(
        select(Minutes)
        .where(Minutes.meeting_id == meeting_id)
        .order_by(Minutes.number.desc())
        .limit(1)
    ).first()
    return AfterView(
        number=newest.number if newest else 0,
        approved_at=newest.approved_at if newest else None,
        approved_by=newest.approved_by if newest else "",
        minutes=_minutes(session, meeting, newest.id if newest else None),
        decisions=decisions(session, meeting_id=meeting_id),
        actions=actions(session, meeting_id=meeting_id),
        carried=carried(session, meeting_id),
        there=took_part(session, meeting_id),
        visitors=visitors(session, meeting_id),
        faces=_faces(session, meeting_id),
        check_ins=check_ins(session, meeting_id, bank),
    )


def _minutes(
    session: Session, meeting: MeetingCard, minutes_id: UUID | None
) -> tuple[MinuteRow, ...]:
    lines = session.scalars(select(MinuteLine).where(MinuteLine.minutes_id == minutes_id))
    said = {line.agenda_item_id: (line.said, line.easy) for line in lines}
    return tuple(MinuteRow(item, *said.get(item.id, ("", ""))) for item in meeting.items)


def decisions(
    session: Session, words: str = "", *, meeting_id: UUID | None = None, limit: int = 500
) -> tuple[DecisionRow, ...]:
    """The decisions with all these words, the latest meeting first; or those of one meeting."""
    chosen = (
        select(Decision, Meeting.title, Meeting.starts_at)
        .join(Meeting, Meeting.id == Decision.meeting_id)
        .order_by(Meeting.starts_at.desc(), Decision.id)
        .limit(limit)
    )
    if meeting_id is not None:
        chosen = chosen.where(Decision.meeting_id == meeting_id)
    for word in folded(words).split():
        chosen = chosen.where(Decision.words_key.like(f"%{word}%"))
    return tuple(
        DecisionRow(
            row.id,
            row.words,
            row.meeting_id,
            title,
            starts_at.astimezone(LONDON).date(),
            row.agenda_item_id,
        )
        for row, title, starts_at in session.execute(chosen).all()
    )


def _actions(session: Session, *only: ColumnElement[bool]) -> tuple[ActionRow, ...]:
    owner = func.coalesce(Member.name, ActionPoint.owner)
    rows = session.execute(
        select(ActionPoint, owner, Meeting.starts_at, Meeting.title)
        .join(Meeting, Meeting.id == ActionPoint.meeting_id)
        .outerjoin(Member, Member.id == ActionPoint.owner_id)
        .where(*only)
        .order_by(ActionPoint.due_on.is_(None), ActionPoint.due_on, ActionPoint.id)
        .limit(500)
    ).all()
    return tuple(
        ActionRow(
            id=row.id,
            words=row.words,
            owner=name,
            due_on=row.due_on,
            done_on=row.done_on,
            meeting_id=row.meeting_id,
            meeting=title,
            day=starts_at.astimezone(LONDON).date(),
            item_id=row.agenda_item_id,
        )
        for row, name, starts_at, title in rows
    )


def actions(
    session: Session, words: str = "", *, meeting_id: UUID | None = None, only_open: bool = False
) -> tuple[ActionRow, ...]:
    """Actions, the most urgent first: of one meeting, or all with these words in them."""
    only: list[ColumnElement[bool]] = []
    if meeting_id is not None:
        only.append(ActionPoint.meeting_id == meeting_id)
    if only_open:
        only.append(ActionPoint.done_on.is_(None))
    only += [ActionPoint.words.ilike(f"%{word}%") for word in words.split()]
    return _actions(session, *only)


def carried(session: Session, meeting_id: UUID) -> tuple[ActionRow, ...]:
    """The open actions of earlier meetings of the same panel: they carry forward by themselves."""
    meeting = session.get_one(Meeting, meeting_id)
    if meeting.panel_id is None:
        return ()
    return _actions(
        session,
        ActionPoint.done_on.is_(None),
        Meeting.panel_id == meeting.panel_id,
        Meeting.starts_at < meeting.starts_at,
    )


def took_part(session: Session, meeting_id: UUID) -> tuple[PartRow, ...]:
    """How members took part, by name."""
    rows = session.execute(
        select(Attendance.member_id, Member.name, Attendance.how, Attendance.minutes)
        .join(Member, Member.id == Attendance.member_id)
        .where(Attendance.meeting_id == meeting_id)
        .order_by(Member.name_key)
    )
    return tuple(PartRow(*row) for row in rows)


def visitors(session: Session, meeting_id: UUID) -> tuple[str, ...]:
    """Visitors' names with their organisations."""
    rows = session.execute(
        select(Visitor.name, Visitor.organisation)
        .where(Visitor.meeting_id == meeting_id)
        .order_by(Visitor.name_key)
    )
    return tuple(
        f"{row.name}, {row.organisation}" if row.organisation else row.name for row in rows
    )


def _faces(session: Session, meeting_id: UUID) -> FacesRow:
    row = session.execute(
        select(Faces.good, Faces.middling, Faces.poor, Faces.words).where(
            Faces.meeting_id == meeting_id
        )
    ).first()
    return FacesRow() if row is None else FacesRow(*row)


def check_ins(
    session: Session, meeting_id: UUID, bank: Collection[date] = ()
) -> tuple[CheckInRow, ...]:
    """Who should get a call within two working days, and why."""
    meeting = card(session, meeting_id)
    if meeting is None or not took_part(session, meeting_id):
        return ()
    heavy = any(item.warning for item in meeting.items)
    noted = {
        row.member_id: row
        for row in session.scalars(select(CheckIn).where(CheckIn.meeting_id == meeting_id))
    }
    missed = _missed_before(session, meeting)
    due = check_in_by(meeting.day, bank)
    found: list[CheckInRow] = []
    for row in invited(session, meeting_id):
        if row.took_part is None and row.reserve:
            continue
        was = Was(row.id, row.answer, row.took_part, missed.get(row.id, 0))
        why = wants_a_call(was, heavy=heavy)
        note = noted.get(row.id)
        if why is not None or note is not None:
            by, done = (note.by, note.done_at) if note else ("", None)
            found.append(CheckInRow(row.id, row.name, why or "asked-for", by, due, done))
    return tuple(found)


def _missed_before(session: Session, meeting: MeetingCard) -> dict[UUID, int]:
    """How many of the panel's last three meetings each person could not come to, in a row."""
    if meeting.panel_id is None:
        return {}
    last = session.scalars(
        select(Meeting.id)
        .where(Meeting.panel_id == meeting.panel_id, Meeting.starts_at < meeting.starts_at)
        .where(Meeting.cancelled_at.is_(None))
        .order_by(Meeting.starts_at.desc())
        .limit(3)
    ).all()
    how = {
        (row.meeting_id, row.member_id): row.how
        for row in session.execute(
            select(Attendance.meeting_id, Attendance.member_id, Attendance.how).where(
                Attendance.meeting_id.in_(last)
            )
        )
    }
    found: dict[UUID, int] = {}
    for member in {member for _, member in how}:
        for one in last:
            if how.get((one, member)) is not TookPart.COULD_NOT:
                break
            found[member] = found.get(member, 0) + 1
    return found
