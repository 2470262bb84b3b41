"""What the papers about incentives are told. Nothing here says anything about benefits held."""

from dataclasses import dataclass
from datetime import date

from coprod_desktop.domain.benefits.facts import Field
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.letters import LetterKind
from coprod_desktop.domain.money import Money
from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.readmodels.incentives.budgets import BudgetRow, Forecast, YearSpend
from coprod_desktop.readmodels.incentives.tins import CountRow, Stock, VoucherRow


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody will get, before they come; and, once they chose, the evidence of it."""

    charity: CharityCard
    name: str
    meeting: str
    on: date
    minutes: int
    amount: Money
    hourly: Money
    promised_on: date | None
    explained_by: str
    offered_on: date | None
    choice: Choice | None
    less: Money | None
    chosen_on: date | None
    date_wish: str


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One person on the signature sheet: what they are handed, each ledger in its own column."""

    name: str
    fee: Money
    expenses: Money
    serials: tuple[str, ...]
    voucher: Money
    method: Method


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everybody who is handed cash or vouchers at a meeting."""

    charity: CharityCard
    meeting: str
    on: date
    lines: tuple[SheetLine, ...]


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One entry on a slip or statement."""

    on: date
    paid_on: date | None
    meeting: str
    kind: Kind
    amount: Money
    method: Method
    offered: Money | None = None
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Slip:
    """What one person got for one meeting."""

    charity: CharityCard
    name: str
    meeting: str
    on: date
    lines: tuple[SlipLine, ...]
    promised_on: date | None
    late_days: int


@dataclass(frozen=True, slots=True)
class Statement:
    """What one person got over a stretch of time, expenses apart from reward."""

    charity: CharityCard
    name: str
    first: date
    last: date
    written_on: date
    lines: tuple[SlipLine, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter the person may show. They decide whether to."""

    charity: CharityCard
    kind: LetterKind
    name: str
    written_on: date
    body: str  # the organisation being advised
    field: str
    standing: Field
    panel: str
    first: date | None
    last: date | None
    lines: tuple[SlipLine, ...]


@dataclass(frozen=True, slots=True)
class TinSheet:
    """The sheet two people count the voucher tin with."""

    charity: CharityCard
    on: date
    rows: tuple[VoucherRow, ...]
    stock: tuple[Stock, ...]
    worth: Money
    last: CountRow | None


@dataclass(frozen=True, slots=True)
class BudgetReport:
    """Spend against budget."""

    charity: CharityCard
    on: date
    rows: tuple[BudgetRow, ...]
    years: tuple[YearSpend, ...]
    forecasts: tuple[Forecast, ...]
