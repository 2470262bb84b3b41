"""What a member let us know, and what we paid. Held only with their own consent, or not at all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from coprod_desktop.domain.benefits.periods import Period
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Kind
from coprod_desktop.domain.money import NOTHING, Money, total
from coprod_desktop.domain.rulebook.book import Rulebook


class Benefit(StrEnum):
    """Benefits a member may tell us about."""

    UNIVERSAL_CREDIT = "universal_credit"
    NEW_STYLE_ESA = "new_style_esa"
    NEW_STYLE_JSA = "new_style_jsa"
    CARERS_ALLOWANCE = "carers_allowance"
    PENSION_CREDIT = "pension_credit"
    HOUSING_BENEFIT = "housing_benefit"
    COUNCIL_TAX_REDUCTION = "council_tax_reduction"
    PIP = "pip"
    DLA = "dla"
    ATTENDANCE_ALLOWANCE = "attendance_allowance"
    STATE_PENSION = "state_pension"
    INCOME_SUPPORT = "income_support"
    INCOME_BASED_JSA = "income_based_jsa"
    INCOME_RELATED_ESA = "income_related_esa"
    SOMETHING_ELSE = "something_else"


NOT_TESTED = frozenset(
    {Benefit.PIP, Benefit.DLA, Benefit.ATTENDANCE_ALLOWANCE, Benefit.STATE_PENSION}
)
ENDED = frozenset({Benefit.INCOME_SUPPORT, Benefit.INCOME_BASED_JSA, Benefit.INCOME_RELATED_ESA})


class Allowance(StrEnum):
    """Whether Universal Credit leaves a first slice of earnings alone."""

    NOT_KNOWN = "not-known"
    NONE = "none"
    WITH_HOUSING = "with-housing"
    NO_HOUSING = "no-housing"


class Household(StrEnum):
    """Which weekly disregard fits. Not known means the lowest."""

    NOT_KNOWN = "not-known"
    SINGLE = "single"
    COUPLE = "couple"
    LONE_PARENT = "lone-parent"
    DISABILITY_OR_CARER = "disability-or-carer"


class RightToWork(StrEnum):
    """Whether the person may be paid for work. Not asked is the usual answer."""

    NOT_ASKED = "not-asked"
    YES = "yes"
    CHECK_VISA = "check-visa"
    NO_PERMISSION = "no-permission"


@dataclass(frozen=True, slots=True)
class Ceilings:
    """What the member asked of us: not more than this, ask me first. Needs no benefit at all."""

    weekly: Money | None = None
    monthly: Money | None = None
    yearly: Money | None = None
    month_starts: int | None = None  # day of the month
    week_starts: int | None = None  # 0 is Monday
    ask_every_time: bool = False

    @property
    def any(self) -> bool:
        """Whether anything was asked of us."""
        asked = (self.weekly, self.monthly, self.yearly)
        return self.ask_every_time or any(one is not None for one in asked)


@dataclass(frozen=True, slots=True)
class Facts:
    """Benefit facts, each of which may be missing because a person would rather not say."""

    benefits: frozenset[Benefit] = frozenset()
    allowance: Allowance = Allowance.NOT_KNOWN
    claim_day: int | None = None  # day of the month the Universal Credit period begins
    week_starts: int | None = None  # first day of the benefit week, 0 is Monday
    household: Household = Household.NOT_KNOWN
    permitted_work_form: bool = False  # the PW1 form has been sent


@dataclass(frozen=True, slots=True)
class Limits:
    """Things outside benefits that may forbid a payment."""

    right_to_work: RightToWork = RightToWork.NOT_ASKED
    under_18: bool = False
    guardian_agreed: bool = False
    in_custody: bool = False
    prison_agreed: bool = False


@dataclass(frozen=True, slots=True)
class Payment:
    """Something of value that reached, or would reach, the person on a day.

    Attributes:
        received: the day it arrives; what Universal Credit goes by.
        worked: the day of the meeting; what hours are counted on.
        corrects: for a payment put right (a negative amount), the day the first one arrived.
    """

    kind: Kind
    amount: Money
    received: date
    worked: date | None = None
    minutes: int = 0
    receipted: bool = True
    promised: date | None = None
    corrects: date | None = None

    @property
    def counts(self) -> bool:
        """Whether a benefit may see it as earnings. Vouchers do, until somebody knows better."""
        return self.kind in {Kind.FEE, Kind.VOUCHER}


class Field(StrEnum):
    """Where the commissioner's field of service stands to the two service-user rules."""

    IN_REGULATIONS = "in-regulations"
    IN_GUIDANCE = "in-guidance"
    OUTSIDE = "outside"
    NOT_KNOWN = "not-known"


@dataclass(frozen=True, slots=True)
class Look:
    """One payment to look at, with everything we may know about it."""

    book: Rulebook
    today: date
    payment: Payment
    earlier: Sequence[Payment] = ()
    facts: Facts | None = None
    ceilings: Ceilings = Ceilings()
    limits: Limits = Limits()
    field: Field = Field.NOT_KNOWN
    choice: Choice = Choice.ALL
    offer_recorded: bool = True
    voucher_reply: bool = False  # the charity keeps a DWP or adviser reply on vouchers

    def total(self, period: Period) -> Money:
        """What we alone paid in a period, with this payment."""
        return total_in((*self.earlier, self.payment), period)

    def minutes(self, period: Period) -> int:
        """Time given to us in a period, with this payment's meeting."""
        every = (*self.earlier, self.payment)
        return sum(one.minutes for one in every if (one.worked or one.received) in period)


def total_in(payments: Sequence[Payment], period: Period) -> Money:
    """What counts as earnings in a period.

    Money paid back lowers only the period the first payment fell in: it never makes room in a
    later one.

    >>> week = Period(date(2026, 11, 23), date(2026, 11, 29))
    >>> fee = Payment(Kind.FEE, Money(7500), week.first)
    >>> back = Payment(Kind.FEE, Money(-9000), week.first, corrects=date(2026, 11, 1))
    >>> total_in([fee, back], week)
    Money(pence=7500)
    """
    found = total(
        one.amount
        for one in payments
        if one.counts
        and one.received in period
        and (one.corrects is None or one.corrects in period)
    )
    return max(found, NOTHING)
