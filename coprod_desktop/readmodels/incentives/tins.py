"""What the leaves for vouchers and cash show."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from coprod_desktop.domain.money import Money
from coprod_desktop.domain.vouchers import VoucherStep


@dataclass(frozen=True, slots=True)
class VoucherRow:
    """One voucher. Its code is only ever here masked."""

    id: UUID
    brand: str
    serial: str
    value: Money
    masked: str
    expires: date | None
    soon: bool
    step: VoucherStep
    member: str
    given_on: date | None
    signed: bool
    why: str
    looks: int  # how often its code was looked at


@dataclass(frozen=True, slots=True)
class Stock:
    """How many of one brand and value lie in the tin."""

    brand: str
    value: Money
    count: int
    low: bool


@dataclass(frozen=True, slots=True)
class CountRow:
    """One count by two people."""

    at: datetime
    first: str
    second: str
    expected: Money
    found: Money
    missing: str
    note: str


@dataclass(frozen=True, slots=True)
class VoucherTin:
    """The whole tin."""

    rows: tuple[VoucherRow, ...]
    stock: tuple[Stock, ...]
    worth: Money
    soon: int
    counts: tuple[CountRow, ...]


@dataclass(frozen=True, slots=True)
class CashRow:
    """One line of the cash book."""

    on: date
    amount: Money
    what: str
    by: str
    run: bool  # from a pay-run
    left: Money


@dataclass(frozen=True, slots=True)
class CashTin:
    """The cash tin and its book, newest first."""

    left: Money
    rows: tuple[CashRow, ...]
    counts: tuple[CountRow, ...]
