"""What a row of the rulebook is, and how much it may be relied on."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.money import Money

WARN_BEFORE: Final = timedelta(days=35)  # a row goes amber five weeks before its review


class Certainty(StrEnum):
    """How sure the source of a row is. Never shown as more than it is."""

    CONFIRMED = "confirmed"
    SINGLE = "single"
    FORMULA = "formula"
    KNOWLEDGE = "knowledge"


class Standing(StrEnum):
    """Whether a row may be relied on today."""

    CURRENT = "current"
    DUE = "due"
    OUT_OF_DATE = "out-of-date"
    ENDED = "ended"
    TO_COME = "to-come"


class Unit(StrEnum):
    """What a figure counts."""

    GBP = "GBP"
    HOURS = "hours"
    FRACTION = "fraction"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a row stands in which file, who says so, and when to look again."""

    file: str
    line: int
    source: str
    certainty: Certainty
    review_by: date
    valid_from: date | None = None
    valid_to: date | None = None
    note: str = ""

    def covers(self, day: date) -> bool:
        """Whether the row holds on a day."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)

    def standing(self, today: date) -> Standing:
        """How the row stands today.

        >>> row = Origin("a.toml", 1, "x", Certainty.SINGLE, date(2027, 4, 5))
        >>> [str(row.standing(date(2027, m, 6))) for m in (1, 3, 4)]
        ['current', 'due', 'out-of-date']
        """
        if self.valid_to is not None and self.valid_to < today:
            return Standing.ENDED
        if self.valid_from is not None and self.valid_from > today:
            return Standing.TO_COME
        if today > self.review_by:
            return Standing.OUT_OF_DATE
        return Standing.DUE if today + WARN_BEFORE >= self.review_by else Standing.CURRENT


@dataclass(frozen=True, slots=True)
class Figure:
    """One dated figure.

    Attributes:
        periods_from: for assessment periods, the figure holds for periods starting from this day.
        lower_until: while the change of rates is in doubt, up to this day the lower one is used.
    """

    id: str
    value: Decimal
    unit: Unit
    period: str
    origin: Origin
    measure: str = ""
    benefit: str = ""
    periods_from: date | None = None
    lower_until: date | None = None

    @property
    def money(self) -> Money:
        """The figure as money."""
        return Money(int(self.value * 100))


@dataclass(frozen=True, slots=True)
class RuleText:
    """A rule in words, with the benefits and the fields of service it speaks of."""

    id: str
    effect: str
    text: str
    origin: Origin
    applies_to: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    inside_by_guidance: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Closed:
    """A benefit that has come to an end."""

    id: str
    last_day_paid: date | None
    origin: Origin


@dataclass(frozen=True, slots=True)
class Position:
    """What one authority says about a subject on which authorities disagree."""

    id: str
    subject: str
    who: str
    says: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class PublishedRate:
    """A rate another body publishes for a stretch of time: somewhere to start."""

    id: str
    body: str
    measure: str
    minutes: int
    preparation: str
    amount: Money
    origin: Origin


@dataclass(frozen=True, slots=True)
class Rows:
    """Everything one file says."""

    file: str
    compiled: date
    figures: tuple[Figure, ...] = ()
    texts: tuple[RuleText, ...] = ()
    closed: tuple[Closed, ...] = ()
    positions: tuple[Position, ...] = ()
    rates: tuple[PublishedRate, ...] = ()
