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


_MAY: Final = {
    Step.SETTLED: {Step.HELD, Step.PAID, Step.DECLINED},
    Step.HELD: {Step.SETTLED, Step.DECLINED},
    Step.PAID: set[Step](),
    Step.DECLINED: {Step.SETTLED},
}


def move(now: Step, to: Step) -> Step:
    """The next step, if it may be taken from here.

    Raises:
        Refused: "paid-already" (never changed, only put right by a new entry), "step-not-allowed".

    >>> move(Step.SETTLED, Step.PAID)
    <Step.PAID: 'paid'>
    """
    if to in _MAY[now]:
        return to
    if now is Step.PAID:
        raise Refused("paid-already")
    raise Refused("step-not-allowed", now=str(now), to=str(to))
