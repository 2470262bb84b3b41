"""What a bank payment file is made of."""

from dataclasses import dataclass
from datetime import date

from coprod_desktop.domain.incentives.kinds import Kind
from coprod_desktop.domain.money import Money


@dataclass(frozen=True, slots=True)
class BankLine:
    """One payment."""

    name: str
    sort_code: str
    account: str
    amount: Money
    kind: Kind


@dataclass(frozen=True, slots=True)
class BankFile:
    """All payments of one meeting, and the account they leave from."""

    title: str
    on: date
    from_name: str
    from_sort_code: str
    from_account: str
    bacs_number: str
    lines: tuple[BankLine, ...]
