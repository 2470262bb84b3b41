"""What a member chose when we offered: all, less, something else, or nothing. It may change."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.kinds import Kind
from coprod_desktop.domain.money import NOTHING, Money


class Choice(StrEnum):
    """The answers a member can give to an offer."""

    ALL = "all"
    LESS = "less"
    VOUCHER = "voucher"
    TRAVEL_ONLY = "travel-only"
    CHARITY = "to-the-charity"
    NOTHING = "nothing"
    LATER = "later"


DECLINING: Final = frozenset({Choice.LESS, Choice.TRAVEL_ONLY, Choice.CHARITY, Choice.NOTHING})
"""Choices that take less than was offered: what the rule on refused fees is about."""


@dataclass(frozen=True, slots=True)
class Due:
    """What a choice makes due: one reward of one kind, and whether expenses are repaid."""

    kind: Kind | None
    amount: Money
    expenses: bool


def due(choice: Choice, offered: Money, less: Money | None = None) -> Due:
    """What becomes due when a member has chosen.

    Expenses and reward stay apart: travel is repaid whatever is chosen, unless it is nothing.

    Raises:
        Refused: "less-is-missing", "less-is-not-less".

    >>> due(Choice.LESS, Money.pounds(75), Money.pounds(20))
    Due(kind=<Kind.FEE: 'fee'>, amount=Money(pence=2000), expenses=True)
    >>> due(Choice.TRAVEL_ONLY, Money.pounds(75)).amount
    Money(pence=0)
    """
    match choice:
        case Choice.ALL:
            return Due(Kind.FEE, offered, expenses=True)
        case Choice.VOUCHER:
            return Due(Kind.VOUCHER, offered, expenses=True)
        case Choice.LESS:
            if less is None:
                raise Refused("less-is-missing")
            if not NOTHING < less < offered:
                raise Refused("less-is-not-less", offered=offered)
            return Due(Kind.FEE, less, expenses=True)
        case Choice.NOTHING:
            return Due(None, NOTHING, expenses=False)
        case Choice.TRAVEL_ONLY | Choice.CHARITY | Choice.LATER:
            return Due(None, NOTHING, expenses=True)
