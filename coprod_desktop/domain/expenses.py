"""Money back for what somebody really spent. Never part of a reward, never rounded up into one."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.dates import months_later
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.money import NOTHING, Money
from coprod_desktop.domain.rulebook.book import Rulebook

MOST_MILES: Final = 1_000  # for one line; more is a typing slip
MOST_FOR_A_LINE: Final = Money.pounds(1_000)
FIRST_BAND: Final = 10_000 * 10  # tenths of a mile in a tax year at the higher car rate


class Spent(StrEnum):
    """What the money was spent on."""

    PUBLIC_TRANSPORT = "public-transport"
    TAXI = "taxi"
    CAR = "car"
    MOTORBIKE = "motorbike"
    BICYCLE = "bicycle"
    PARKING = "parking"
    MEAL = "meal"
    OVERNIGHT = "overnight"
    CHILDCARE = "childcare"
    REPLACEMENT_CARE = "replacement-care"
    SUPPORTER = "supporter"
    INTERPRETER = "interpreter"
    PHONE_AND_DATA = "phone-and-data"
    PRINTING = "printing"
    EQUIPMENT = "equipment"
    OTHER = "other"


BY_THE_MILE: Final = {
    Spent.CAR: "amap_car_first_10000_miles",
    Spent.MOTORBIKE: "amap_motorcycle",
    Spent.BICYCLE: "amap_bicycle",
}


class PrepaidKind(StrEnum):
    """What is handed out beforehand, so that nobody is out of pocket."""

    TICKET = "ticket"
    FLOAT = "float"


class ClaimStep(StrEnum):
    """Where a claim stands."""

    SUBMITTED = "submitted"
    AGREED = "agreed"
    PART_PAID = "part-paid"
    PAID = "paid"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Journey:
    """Miles by somebody's own wheels, in tenths of a mile."""

    by: Spent
    tenths: int
    day: date
    passengers: int = 0
    tenths_before: int = 0  # already repaid for this person in the tax year


@dataclass(frozen=True, slots=True)
class Line:
    """One thing somebody spent money on. Journeys by the mile are worked out from the miles."""

    spent: Spent
    amount: Money
    day: date
    route: str = ""
    tenths: int | None = None
    passengers: int = 0
    receipt: str | None = None  # digest of the picture
    why_no_receipt: str = ""


def mileage(journey: Journey, book: Rulebook, today: date) -> Money:
    """What a journey is repaid at the rates of its own day, to a penny.

    Raises:
        Refused: "not-by-the-mile", "miles-absurd", and the rulebook's own refusals.
    """
    name = BY_THE_MILE.get(journey.by)
    if name is None:
        raise Refused("not-by-the-mile")
    if not 0 < journey.tenths <= MOST_MILES * 10 or not 0 <= journey.passengers <= 8:
        raise Refused("miles-absurd", most=MOST_MILES)
    first = journey.tenths
    beyond = 0
    if journey.by is Spent.CAR:
        first = max(0, min(journey.tenths, FIRST_BAND - journey.tenths_before))
        beyond = journey.tenths - first
    pence = first * _pence(book, name, journey.day, today)
    if beyond:
        pence += beyond * _pence(book, "amap_car_over_10000_miles", journey.day, today)
    if journey.by is Spent.CAR and journey.passengers:
        each = _pence(book, "amap_passenger", journey.day, today)
        pence += journey.tenths * journey.passengers * each
    return Money(int((pence / 10).quantize(Decimal(1), ROUND_HALF_UP)))


def _pence(book: Rulebook, name: str, day: date, today: date) -> Decimal:
    return book.figure(name, day, today).value * 100


def check_line(
    spent: Spent, amount: Money, *, receipt: bool, why_none: str, ceiling: Money
) -> Money:
    """An expense line that may stand.

    Journeys by the mile need no receipt. Anything else without one needs a reason, up to a ceiling.

    Raises:
        Refused: "amount-negative", "amount-nothing", "amount-absurd", "receipt-or-reason",
            "over-no-receipt-ceiling".

    >>> str(check_line(Spent.TAXI, Money(900), receipt=False, why_none="lost", ceiling=Money(1000)))
    '£9.00'
    """
    if amount.pence < 0:
        raise Refused("amount-negative", amount=amount)
    if amount == NOTHING:
        raise Refused("amount-nothing")
    if amount > MOST_FOR_A_LINE:
        raise Refused("amount-absurd", amount=amount, most=MOST_FOR_A_LINE)
    if receipt or spent in BY_THE_MILE:
        return amount
    if not why_none.strip():
        raise Refused("receipt-or-reason")
    if amount > ceiling:
        raise Refused("over-no-receipt-ceiling", ceiling=ceiling)
    return amount


def worked_out(
    line: Line, book: Rulebook, today: date, ceiling: Money, tenths_before: int = 0
) -> Money:
    """The amount of a line that may stand: by the mile, or as typed and checked.

    Raises:
        Refused: as `check_day`, `check_line` and `mileage`.
    """
    check_day(line.day, today)
    if line.spent in BY_THE_MILE:
        journey = Journey(line.spent, line.tenths or 0, line.day, line.passengers, tenths_before)
        return mileage(journey, book, today)
    return check_line(
        line.spent,
        line.amount,
        receipt=line.receipt is not None,
        why_none=line.why_no_receipt,
        ceiling=ceiling,
    )


def after_payment(claimed: Money, paid: Money) -> ClaimStep:
    """Where a claim stands once some of it is paid.

    Raises:
        Refused: "paid-too-much".

    >>> str(after_payment(Money(1000), Money(400)))
    'part-paid'
    """
    if paid > claimed:
        raise Refused("paid-too-much", claimed=claimed, paid=paid)
    if paid == claimed:
        return ClaimStep.PAID
    return ClaimStep.PART_PAID if paid > NOTHING else ClaimStep.AGREED


def check_day(day: date, today: date) -> date:
    """A day on which something can have been spent: not to come, and within two years.

    Raises:
        Refused: "day-to-come", "day-too-old".
    """
    if day > today:
        raise Refused("day-to-come", day=day)
    if day < months_later(today, -24):
        raise Refused("day-too-old", day=day)
    return day


def days_over(promised: date, on: date) -> int:
    """How many days later than promised, by the pay clock; 0 while in time.

    >>> days_over(date(2026, 11, 1), date(2026, 11, 5))
    4
    """
    return max(0, (on - promised).days)
