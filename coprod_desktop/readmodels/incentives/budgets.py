"""What the leaves for budgets and rates show."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from coprod_desktop.domain.incentives.rates import RateLine
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.rulebook.rows import Certainty


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """One budget with what has gone out of it."""

    id: UUID
    funder: str
    project: str
    first: date
    last: date
    amount: Money
    spent: Money
    promised: Money  # settled, not yet paid
    restricted: bool
    purposes: tuple[str, ...]
    warnings: tuple[str, ...]

    @property
    def left(self) -> Money:
        """What is left when what is promised is paid."""
        return self.amount - self.spent - self.promised


@dataclass(frozen=True, slots=True)
class YearSpend:
    """What was paid in one kind of year, each ledger apart."""

    kind: str  # "charity" or "tax"
    first: date
    last: date
    fees: Money
    vouchers: Money
    expenses: Money
    meetings: int
    people: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a meeting would cost before anybody is invited."""

    title: str
    on: date
    people: int
    fee_each: Money
    fees: Money
    expenses: Money
    budget: str
    left: Money | None
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BudgetBoard:
    """All budgets, the two years side by side, and the meetings to come."""

    rows: tuple[BudgetRow, ...]
    years: tuple[YearSpend, ...]
    forecasts: tuple[Forecast, ...]


@dataclass(frozen=True, slots=True)
class RateCardView:
    """One rate card with what its lines come to an hour."""

    id: UUID
    name: str
    partner: str
    valid_from: date
    valid_to: date | None
    pro_rata: bool
    least_minutes: int
    source: str
    certainty: Certainty | None
    lines: tuple[RateLine, ...]
    hourly: tuple[Money, ...]
    below_wage: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class PublishedRow:
    """A rate another body publishes: somewhere to start."""

    id: str
    body: str
    measure: str
    minutes: int
    preparation: str
    amount: Money
    valid_from: date | None
    valid_to: date | None
    certainty: Certainty
    source: str
