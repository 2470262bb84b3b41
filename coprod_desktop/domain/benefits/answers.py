"""Whether a finding has been answered well enough for money to move."""

from typing import Final

from coprod_desktop.domain.benefits.findings import Finding, Outcome
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.pauses import PauseAnswer

NEVER: Final = frozenset({"no-permission-to-work", "flat-allowance", "in-custody"})
"""Reasons that no talk can answer: the payment may not be made this way at all."""


def check_answered(
    finding: Finding,
    asked_about: int | None,
    answer: PauseAnswer | None,
    *,
    name: str,
    advised: bool,
) -> None:
    """Whether what was decided at the pause answers what is found now.

    Args:
        finding: what is found now.
        asked_about: the outcome that was talked about at the pause; None: no pause.
        answer: what was decided.
        name: whom a refusal names.
        advised: advice was offered to the person and written down.

    Raises:
        Refused: "talk-first" (no pause, or graver than what was talked about),
            "get-advice-first", "cannot-pay-this-way".
    """
    if finding.outcome < Outcome.TALK_FIRST:
        return
    if answer is None or asked_about is None or asked_about < finding.outcome:
        raise Refused("talk-first", name=name)
    if answer is not PauseAnswer.PAY_AS_CHOSEN:
        return
    if NEVER & set(finding.keys):
        raise Refused("cannot-pay-this-way", name=name)
    if finding.outcome is Outcome.GET_ADVICE and not advised:
        raise Refused("get-advice-first", name=name)
