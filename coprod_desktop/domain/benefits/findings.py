"""What we may answer: four outcomes, each with its reasons. None of them says "safe"."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from coprod_desktop.domain.benefits.periods import Period
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.money import Money


class Outcome(IntEnum):
    """How much care a payment asks for."""

    NOTHING_NOTICED = 0
    WORTH_A_LOOK = 1
    TALK_FIRST = 2
    GET_ADVICE = 3  # do not pay this way


@dataclass(frozen=True, slots=True)
class Reason:
    """Why. `wording` turns the key and the sums into a sentence.

    Attributes:
        key: such as "over-weekly-ceiling".
        rules: names of the rulebook rows behind it, for the cards.
        reaches: by how much an award could come down at most, where that can be worked out.
    """

    key: str
    outcome: Outcome
    rules: tuple[str, ...] = ()
    period: Period | None = None
    total: Money | None = None
    limit: Money | None = None
    reaches: Money | None = None
    subject: str = ""
    hours: int | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of a look: the gravest of its reasons."""

    outcome: Outcome
    reasons: tuple[Reason, ...]

    @classmethod
    def of(cls, reasons: Iterable[Reason]) -> "Finding":
        """The reasons, gravest first; at least one, because nothing goes without a reason."""
        found = sorted(dict.fromkeys(reasons), key=lambda one: -one.outcome)
        if not any(one.outcome for one in found):
            found.append(Reason("nothing-noticed", Outcome.NOTHING_NOTICED))
        return cls(max(one.outcome for one in found), tuple(found))

    @property
    def keys(self) -> tuple[str, ...]:
        """The reasons' keys."""
        return tuple(one.key for one in self.reasons)


def not_usable(problem: Refused) -> Reason:
    """A rule we refuse to compute from: say so, and talk first.

    >>> not_usable(Refused("rule-ended", rule="uc_taper", day=None)).outcome
    <Outcome.TALK_FIRST: 2>
    """
    rule, day = problem.details.get("rule"), problem.details.get("day")
    return Reason(
        problem.reason,
        Outcome.TALK_FIRST,
        (str(rule),),
        subject=str(rule),
        day=day if isinstance(day, date) else None,
    )


def near(amount: Money, limit: Money) -> bool:
    """Whether a sum comes within a tenth of a limit without passing it.

    >>> near(Money(9100), Money(10000)), near(Money(10000), Money(10000)), near(Money(9000), Money(10000))
    (True, True, False)
    """  # noqa: E501 - three answers side by side
    return amount <= limit and amount.pence * 10 > limit.pence * 9
