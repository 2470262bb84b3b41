"""What the expenses leaf shows."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from coprod_desktop.domain.expenses import ClaimStep, PrepaidKind, Spent
from coprod_desktop.domain.money import Money


@dataclass(frozen=True, slots=True)
class ClaimLineRow:
    """One line of a claim."""

    id: UUID
    spent: Spent
    day: date
    amount: Money
    route: str
    tenths: int | None
    has_receipt: bool
    why_no_receipt: str


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim."""

    id: UUID
    member: UUID
    name: str
    meeting: str
    step: ClaimStep
    submitted_on: date
    promised_on: date | None
    amount: Money
    lines: tuple[ClaimLineRow, ...]
    agreed_by: str
    second_by: str
    refused_why: str
    over: int  # days past the promise


@dataclass(frozen=True, slots=True)
class PrepaidRow:
    """A ticket or float handed out, not yet ticked off."""

    id: UUID
    name: str
    what: PrepaidKind
    amount: Money
    given_on: date
