"""The steps from settled to paid. Paid is a wall: after it there are only new entries."""

from enum import StrEnum
from typing import Final

from coprod_desktop.domain.errors import Refused


class Step(StrEnum):
    """Where one entry of a ledger stands."""

    SETTLED = "settled"
    HELD = "held"
    PAID = "paid"
    DECLINED = "declined"
    REVERSED = "reversed"


_MAY: Final = {
    Step.SETTLED: {Step.HELD, Step.PAID, Step.DECLINED},
    Step.HELD: {Step.SETTLED, Step.DECLINED},
    Step.PAID: {Step.REVERSED},
    Step.DECLINED: {Step.SETTLED},
    Step.REVERSED: set[Step](),
}


def move(now: Step, to: Step) -> Step:
    """The next step, if it may be taken from here.

    Raises:
        Refused: "paid-already" (paid is never undone, only reversed), "step-not-allowed".

    >>> move(Step.SETTLED, Step.PAID)
    <Step.PAID: 'paid'>
    """
    if to in _MAY[now]:
        return to
    if now in {Step.PAID, Step.REVERSED}:
        raise Refused("paid-already")
    raise Refused("step-not-allowed", now=str(now), to=str(to))
