"""Two forecasts: who may find it hard to take part, and what the meeting may cost.

A cost that nobody has entered is named as missing; it is never counted as nothing.
"""

from dataclasses import dataclass
from typing import Final

from coprod_desktop.domain.access.facts import Help, Plan
from coprod_desktop.domain.money import Money

NONE: Final = Money(0)


@dataclass(frozen=True, slots=True)
class Costs:
    """What things cost, as far as somebody entered it. None: not known."""

    venue: Money | None = None
    reward_each: Money | None = None
    fare_each: Money | None = None
    food_each: Money | None = None
    interpreter: Money | None = None
    childcare: Money | None = None


@dataclass(frozen=True, slots=True)
class CostLine:
    """One part of the forecast; an amount of None is not known yet."""

    what: str
    count: int
    amount: Money | None


@dataclass(frozen=True, slots=True)
class CostForecast:
    """What the meeting may cost, part by part."""

    lines: tuple[CostLine, ...]
    total: Money
    not_known: tuple[str, ...]


def expected(coming: int, waiting: int, came_before: int, asked_before: int) -> int:
    """How many may come: those who said so, and a share of those who have not answered.

    The share is how many came of those asked before; with no history, half.

    >>> expected(6, 4, 30, 40), expected(0, 12, 0, 0)
    (9, 6)
    """
    share = came_before / asked_before if asked_before else 0.5
    return coming + round(waiting * min(share, 1.0))


def cost(plan: Plan, people: int, costs: Costs) -> CostForecast:
    """What the meeting may cost when so many people come."""
    interpreters = 2 if plan.minutes > 120 else 1
    parts: list[tuple[str, int, Money | None]] = []
    if plan.in_room:
        parts += [("venue", 1, costs.venue), ("fare", people, costs.fare_each)]
        parts.append(("food", people, costs.food_each))
    parts.append(("reward", people, costs.reward_each))
    if plan.needing(Help.INTERPRETER):
        parts.append(("interpreter", interpreters, costs.interpreter))
    if minding := plan.needing(Help.CHILDCARE):
        parts.append(("childcare", len(minding), costs.childcare))
    lines = tuple(
        CostLine(what, count, None if each is None else Money(each.pence * count))
        for what, count, each in parts
    )
    known = sum(line.amount.pence for line in lines if line.amount is not None)
    missing = tuple(line.what for line in lines if line.amount is None)
    return CostForecast(lines, Money(known), missing)
