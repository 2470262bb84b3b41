"""Keep what somebody told us about meetings."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.domain.access.facts import Help
from coprod_desktop.domain.errors import Refused
from coprod_desktop.models import TakingPart
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class KeepTakingPart:
    """Write down what helps somebody come to meetings, and what gets in the way."""

    member_id: UUID
    helps: frozenset[Help] = frozenset()
    school_run: bool = False
    longest: int | None = None
    clear_days: frozenset[int] = frozenset()
    keeps: frozenset[str] = frozenset()
    not_called_on: bool = False
    message_safe: bool | None = None
    best_time: str = ""
    asked_format: bool = True
    away: tuple[date, date] | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Add or change the row.

        Raises:
            Refused: "enough-minutes", "not-days-of-a-month", "away-ends-first".
        """
        if self.longest is not None and not 10 <= self.longest <= 24 * 60:
            raise Refused("enough-minutes")
        if not all(1 <= day <= 31 for day in self.clear_days):
            raise Refused("not-days-of-a-month")
        if self.away is not None and self.away[1] < self.away[0]:
            raise Refused("away-ends-first")
        row = work.session.scalars(
            select(TakingPart).where(TakingPart.member_id == self.member_id)
        ).first() or TakingPart(member_id=self.member_id)
        row.helps = "\n".join(sorted(self.helps))
        row.school_run, row.longest = self.school_run, self.longest
        row.clear_days = " ".join(str(day) for day in sorted(self.clear_days))
        row.keeps = "\n".join(sorted(self.keeps))
        row.not_called_on, row.message_safe = self.not_called_on, self.message_safe
        row.best_time = self.best_time.strip()
        row.asked_format_on = work.now.date() if self.asked_format else None
        row.away_from, row.away_to = self.away or (None, None)
        work.session.add(row)
