"""DO: budgets by funder, project and year."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.domain.budgets import check_pot
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.kinds import Kind
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.text import one_line
from coprod_desktop.models import Budget, Incentive
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class KeepBudget:
    """Add a budget, or change it."""

    funder: str
    project: str
    first: date
    last: date
    amount: Money
    restricted: bool = False
    purposes: frozenset[Kind] = frozenset()
    panel: UUID | None = None
    budget: UUID | None = None
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Write it down.

        Raises:
            Refused: "funder-missing", "budget-gone", "amount-negative", "amount-absurd",
                "ends-before-it-begins".
        """
        if not one_line(self.funder):
            raise Refused("funder-missing")
        check_pot(self.amount, self.first, self.last)
        row = Budget() if self.budget is None else work.session.get(Budget, self.budget)
        if row is None:
            raise Refused("budget-gone")
        row.funder, row.project = one_line(self.funder), one_line(self.project)
        row.first, row.last, row.amount = self.first, self.last, self.amount
        row.restricted, row.panel_id = self.restricted, self.panel
        row.purposes = ",".join(sorted(str(kind) for kind in self.purposes))
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class ChargeBudget:
    """Say from which budget a meeting's thank-yous and expenses come."""

    budget: UUID
    meeting: UUID
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> int:
        """Point every entry of the meeting at the budget; how many.

        Raises:
            Refused: "budget-gone", "nothing-settled-yet".
        """
        if work.session.get(Budget, self.budget) is None:
            raise Refused("budget-gone")
        rows = list(
            work.session.scalars(select(Incentive).where(Incentive.meeting_id == self.meeting))
        )
        if not rows:
            raise Refused("nothing-settled-yet")
        for row in rows:
            row.budget_id = self.budget
        return len(rows)
