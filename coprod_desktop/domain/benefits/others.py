"""Benefits without a sum to compare: local schemes, those not tested, those that have ended."""

from coprod_desktop.domain.benefits.facts import ENDED, NOT_TESTED, Benefit, Facts, Look
from coprod_desktop.domain.benefits.findings import Outcome, Reason


def look(look: Look, facts: Facts) -> list[Reason]:
    """What the remaining benefits say about a payment."""
    if not look.payment.counts:
        return []
    found: list[Reason] = []
    if Benefit.COUNCIL_TAX_REDUCTION in facts.benefits:
        rules = ("council_tax_reduction_is_local",)
        found.append(Reason("ask-the-council", Outcome.TALK_FIRST, rules))
    if facts.benefits & NOT_TESTED:
        rules = ("pip_dla_aa_not_earnings_tested", "right_to_try_2026")
        found.append(Reason("not-earnings-tested", Outcome.NOTHING_NOTICED, rules))
    for benefit in sorted(facts.benefits & ENDED):
        closed = look.book.ended(str(benefit))
        day = None if closed is None else closed.last_day_paid
        found.append(
            Reason(
                "benefit-ended", Outcome.TALK_FIRST, (str(benefit),), subject=str(benefit), day=day
            )
        )
    if Benefit.SOMETHING_ELSE in facts.benefits:
        found.append(Reason("benefit-not-known", Outcome.TALK_FIRST))
    return found
