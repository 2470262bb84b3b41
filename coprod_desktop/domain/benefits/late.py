"""The late-payment guard: when our own lateness would put two meetings into one period, say so.

It says what we did. It never proposes another day.
"""

from collections.abc import Sequence

from coprod_desktop.domain.benefits.facts import Ceilings, Facts, Look, Payment
from coprod_desktop.domain.benefits.findings import Outcome, Reason
from coprod_desktop.domain.benefits.periods import (
    Period,
    assessment_candidates,
    possible_weeks,
)


def look(look: Look) -> list[Reason]:
    """Whether two meetings land in one period only because we paid late."""
    if not look.payment.counts or not (look.facts or look.ceilings.any):
        return []
    periods = _periods(look.facts, look.ceilings, look.payment)
    for period in periods:
        if together := _late_company(look.payment, look.earlier, period):
            return [
                Reason(
                    "late-two-in-one",
                    Outcome.TALK_FIRST,
                    ("uc_date_received", "uc_no_timing_games"),
                    period,
                    look.total(period),
                    day=together.worked,
                )
            ]
    return []


def _periods(facts: Facts | None, ceilings: Ceilings, payment: Payment) -> tuple[Period, ...]:
    """The member's own week and month, as far as we know them."""
    claim = facts.claim_day if facts is not None else None
    starts = facts.week_starts if facts is not None else None
    month = assessment_candidates(claim or ceilings.month_starts, payment.received)
    week = starts if starts is not None else ceilings.week_starts
    return (*possible_weeks(week, payment.received), *month)


def _late_company(payment: Payment, earlier: Sequence[Payment], period: Period) -> Payment | None:
    """Another meeting's payment that shares the period because one of the two came late."""
    for other in earlier:
        if not other.counts or other.received not in period or other.worked == payment.worked:
            continue
        if _late_into(payment, period) or _late_into(other, period):
            return other
    return None


def _late_into(payment: Payment, period: Period) -> bool:
    """Whether a payment falls in the period only because it came after the promised day."""
    promised = payment.promised
    return promised is not None and payment.received > promised and promised not in period
