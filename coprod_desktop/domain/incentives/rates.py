"""Rate cards: what a stretch of time is worth, dated, by role and preparation."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.money import Money

MOST_FOR_ONE: Final = Money.pounds(2_000)  # above this for one meeting, a typing slip is likelier


class Preparation(StrEnum):
    """How much work there was before the meeting."""

    NONE = "none"
    INCLUDED = "included"
    HEAVY = "heavy"


@dataclass(frozen=True, slots=True)
class RateLine:
    """One line: up to so many minutes, in this role and preparation, this much."""

    role: str  # empty: any role
    up_to: int  # minutes
    preparation: Preparation
    amount: Money


@dataclass(frozen=True, slots=True)
class RateCard:
    """The rates of one commissioner over a stretch of time."""

    name: str
    lines: tuple[RateLine, ...]
    valid_from: date
    valid_to: date | None = None
    pro_rata: bool = False
    least_minutes: int = 0  # minimum call-out: shorter meetings count as this long


@dataclass(frozen=True, slots=True)
class Time:
    """The time somebody gives: the meeting, its preparation, and the travel it needs."""

    meeting: int
    preparation: int = 0
    travel: int = 0

    @property
    def all(self) -> int:
        """Every minute given."""
        return self.meeting + self.preparation + self.travel


def check_amount(amount: Money) -> Money:
    """An amount that can be meant.

    Raises:
        Refused: "amount-negative", "amount-absurd".
    """
    if amount.pence < 0:
        raise Refused("amount-negative", amount=amount)
    if amount > MOST_FOR_ONE:
        raise Refused("amount-absurd", amount=amount, most=MOST_FOR_ONE)
    return amount


def fee_for(
    card: RateCard, minutes: int, day: date, *, role: str = "", preparation: str = "none"
) -> Money:
    """What the card says for a meeting of so many minutes.

    The shortest line that reaches far enough is taken. Longer than the longest line is paid as the
    longest line, or by the minute when the card is pro rata. Nothing is paid below the minimum
    call-out.

    Raises:
        Refused: "rate-not-in-force", "no-rate-for-this", "amount-negative", "amount-absurd",
            "minutes-absurd".

    >>> half = RateLine("", 240, Preparation.NONE, Money.pounds(75))
    >>> day = RateLine("", 480, Preparation.NONE, Money.pounds(150))
    >>> card = RateCard("Ours", (half, day), date(2026, 4, 1))
    >>> [str(fee_for(card, minutes, date(2026, 5, 1))) for minutes in (90, 240, 241)]
    ['£75.00', '£75.00', '£150.00']
    """
    if day < card.valid_from or (card.valid_to is not None and card.valid_to < day):
        raise Refused("rate-not-in-force", card=card.name, day=day)
    if not 0 < minutes <= 24 * 60:
        raise Refused("minutes-absurd", minutes=minutes)
    counted = max(minutes, card.least_minutes)
    lines = _fitting(card.lines, role, preparation)
    if not lines:
        raise Refused("no-rate-for-this", card=card.name)
    reached = next((line for line in lines if line.up_to >= counted), lines[-1])
    if card.pro_rata:
        return check_amount(reached.amount.share(counted, reached.up_to))
    return check_amount(reached.amount)


def _fitting(lines: Sequence[RateLine], role: str, preparation: str) -> list[RateLine]:
    """The lines of the role, else those for any role; the same for preparation."""
    of_role = [line for line in lines if line.role == role] or [
        line for line in lines if not line.role
    ]
    fitting = [line for line in of_role if str(line.preparation) == preparation] or [
        line for line in of_role if line.preparation is not Preparation.HEAVY
    ]
    return sorted(fitting, key=lambda line: line.up_to)


def hourly(amount: Money, time: Time) -> Money:
    """What an amount is for each hour given, preparation and travel counted, to a penny.

    >>> str(hourly(Money.pounds(50), Time(meeting=120, preparation=60, travel=60)))
    '£12.50'
    """
    return amount.share(60, time.all) if time.all > 0 else amount


def below_minimum_wage(amount: Money, time: Time, wage: Money) -> bool:
    """Whether the hourly equivalent is under the minimum wage. Exactly the wage is not under it.

    Compared without rounding, so a part of a penny cannot hide.

    >>> below_minimum_wage(Money(1271), Time(60), Money(1271))
    False
    >>> below_minimum_wage(Money(1270), Time(60), Money(1271))
    True
    """
    return amount.pence * 60 < wage.pence * time.all
