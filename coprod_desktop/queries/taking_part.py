"""What somebody told us about meetings, asked for their card."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.access.facts import Help
from coprod_desktop.models import TakingPart
from coprod_desktop.readmodels.taking_part import Wishes


def wishes(session: Session, member: UUID) -> Wishes:
    """One person's wishes; nothing is wished before somebody asks."""
    row = session.scalars(select(TakingPart).where(TakingPart.member_id == member)).first()
    if row is None:
        return Wishes()
    return Wishes(
        helps=frozenset(Help(key) for key in row.helps.split("\n") if key),
        school_run=row.school_run,
        longest=row.longest,
        clear_days=frozenset(int(day) for day in row.clear_days.split()),
        keeps=frozenset(row.keeps.split("\n")) - {""},
        not_called_on=row.not_called_on,
        message_safe=row.message_safe,
        best_time=row.best_time,
        away_from=row.away_from,
        away_to=row.away_to,
    )
