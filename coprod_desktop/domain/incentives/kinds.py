"""The kinds of thank-you. Each has a ledger of its own; no sum ever adds two kinds."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What a thank-you or repayment is."""

    FEE = "fee"
    EXPENSE_REPAID = "expense-repaid"
    EXPENSE_BOUGHT = "expense-bought"
    VOUCHER = "voucher"
    GIFT = "gift"
    TRAINING = "training"
    REFERENCE = "reference"
    TIME_CREDIT = "time-credit"


@dataclass(frozen=True, slots=True)
class Nature:
    """What follows from a kind.

    Attributes:
        reward: it thanks for time, so a benefit may count it.
        money: it is an amount of pounds that leaves our hands to the person.
        valued: an amount belongs to it at all.
    """

    reward: bool
    money: bool
    valued: bool


KINDS: Final = {
    Kind.FEE: Nature(reward=True, money=True, valued=True),
    Kind.EXPENSE_REPAID: Nature(reward=False, money=True, valued=True),
    Kind.EXPENSE_BOUGHT: Nature(reward=False, money=False, valued=True),
    Kind.VOUCHER: Nature(reward=True, money=False, valued=True),
    Kind.GIFT: Nature(reward=True, money=False, valued=True),
    Kind.TRAINING: Nature(reward=False, money=False, valued=False),
    Kind.REFERENCE: Nature(reward=False, money=False, valued=False),
    Kind.TIME_CREDIT: Nature(reward=True, money=False, valued=False),
}


class Method(StrEnum):
    """How money or a voucher reaches the person."""

    BANK = "bank"
    CASH = "cash"
    VOUCHER = "voucher"
    NONE = "none"
