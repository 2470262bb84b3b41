"""Who and what is there: people with their panel, panels with their partner, meetings held."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.models import Attendance, Meeting, Member, Panel, PanelRole


@dataclass(frozen=True, slots=True)
class PanelThere:
    """A panel and the partner it advises."""

    id: UUID
    partner: UUID | None


@dataclass(frozen=True, slots=True)
class Around:
    """Everybody and everything an idea can belong to."""

    people: tuple[tuple[UUID, UUID | None], ...]
    panels: tuple[PanelThere, ...]
    meetings: tuple[UUID, ...]


def around(session: Session) -> Around:
    """People by name, panels in the order they were made, the newest meetings people came to."""
    people = session.execute(
        select(Member.id, PanelRole.panel_id)
        .outerjoin(PanelRole, PanelRole.member_id == Member.id)
        .where(Member.name != "")
        .order_by(Member.id)
    )
    panels = session.execute(select(Panel.id, Panel.partner_id).order_by(Panel.id))
    held = select(Attendance.meeting_id)
    meetings = session.scalars(
        select(Meeting.id).where(Meeting.id.in_(held)).order_by(Meeting.starts_at.desc()).limit(6)
    )
    return Around(
        tuple((row[0], row[1]) for row in people),
        tuple(PanelThere(row[0], row[1]) for row in panels),
        tuple(meetings),
    )
