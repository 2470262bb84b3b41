"""Budgets by funder, project and year, and what is left of them."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.money import NOTHING, Money

MOST: Final = Money.pounds(10_000_000)


class YearKind(StrEnum):
    """The two years that stand side by side."""

    CHARITY = "charity"  # April to March
    TAX = "tax"  # 6 April to 5 April


@dataclass(frozen=True, slots=True)
class Year:
    """One year, from its first day to its last."""

    first: date
    last: date


def year_of(kind: YearKind, day: date) -> Year:
    """The year a day falls in.

    >>> year_of(YearKind.CHARITY, date(2026, 4, 5)).first, year_of(YearKind.TAX, date(2026, 4, 5)).first
    (datetime.date(2026, 4, 1), datetime.date(2025, 4, 6))
    """  # noqa: E501 - the two answers belong on one line
    start = 1 if kind is YearKind.CHARITY else 6
    began = date(day.year, 4, start)
    first = began if day >= began else date(day.year - 1, 4, start)
    return Year(first, date(first.year + 1, 4, start) - timedelta(days=1))


class BudgetWarning(StrEnum):
    """What to look at before spending."""

    OVER = "over-budget"
    NEARLY = "nearly-spent"
    RESTRICTED = "restricted-money"
    NOT_IN_YEAR = "not-in-its-year"


@dataclass(frozen=True, slots=True)
class Pot:
    """Money somebody gave us for something, over a stretch of time."""

    amount: Money
    spent: Money
    first: date
    last: date
    restricted: bool = False
    purposes: frozenset[str] = frozenset()  # kinds it may be spent on; empty: any

    @property
    def left(self) -> Money:
        """What is left. Below nothing when overspent."""
        return self.amount - self.spent


def check_pot(amount: Money, first: date, last: date) -> None:
    """A budget that can be meant.

    Raises:
        Refused: "amount-negative", "amount-absurd", "ends-before-it-begins".
    """
    if amount.pence < 0:
        raise Refused("amount-negative", amount=amount)
    if amount > MOST:
        raise Refused("amount-absurd", amount=amount, most=MOST)
    if last < first:
        raise Refused("ends-before-it-begins")


def warnings_for(pot: Pot, more: Money, day: date, kinds: frozenset[str]) -> tuple[str, ...]:
    """What to look at before spending more from a pot on a day.

    >>> pot = Pot(Money.pounds(100), Money.pounds(60), date(2026, 4, 1), date(2027, 3, 31))
    >>> warnings_for(pot, Money.pounds(41), date(2026, 5, 1), frozenset({"fee"}))
    ('over-budget',)
    """
    found: list[BudgetWarning] = []
    after = pot.left - more
    if after < NOTHING:
        found.append(BudgetWarning.OVER)
    elif after * 10 < pot.amount:
        found.append(BudgetWarning.NEARLY)
    if pot.restricted and pot.purposes and not kinds <= pot.purposes:
        found.append(BudgetWarning.RESTRICTED)
    if not pot.first <= day <= pot.last:
        found.append(BudgetWarning.NOT_IN_YEAR)
    return tuple(str(one) for one in found)
