"""Universal Credit: by the day money arrives, in the member's own assessment period.

Smooth, not a cliff: 55p in the pound above any work allowance.
"""

from typing import Final

from coprod_desktop.domain.benefits.facts import NOT_TESTED, Allowance, Benefit, Facts, Look
from coprod_desktop.domain.benefits.findings import Outcome, Reason, not_usable
from coprod_desktop.domain.benefits.periods import Period, assessment_candidates
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.money import NOTHING, Money

_ALLOWANCES: Final = {
    Allowance.WITH_HOUSING: "uc_work_allowance_with_housing",
    Allowance.NO_HOUSING: "uc_work_allowance_no_housing",
}
BASIS: Final = ("uc_date_received", "uc_no_timing_games")


def comes_down(total: Money, allowance: Money, percent: int = 55) -> Money:
    """By how much an award could come down at most for earnings in one period.

    >>> str(comes_down(Money.pounds(75), Money(0))), str(comes_down(Money.pounds(150), Money(0)))
    ('£41.25', '£82.50')
    """
    over = max(total - allowance, NOTHING)
    return over.share(percent, 100)


def look(look: Look, facts: Facts) -> list[Reason]:
    """What Universal Credit says about a payment."""
    if Benefit.UNIVERSAL_CREDIT not in facts.benefits or not look.payment.counts:
        return []
    candidates = assessment_candidates(facts.claim_day, look.payment.received)
    found: list[Reason] = []
    try:
        found.append(_worst(look, facts, candidates))
    except Refused as problem:
        found.append(not_usable(problem))
    if facts.claim_day is None:
        found.append(Reason("uc-period-not-known", Outcome.WORTH_A_LOOK, BASIS))
    elif len(candidates) > 1:
        found.append(Reason("uc-month-end", Outcome.WORTH_A_LOOK, ("uc_month_end",)))
    return found + _bigger_sums(look, facts, max(candidates, key=look.total))


def _worst(look: Look, facts: Facts, candidates: tuple[Period, ...]) -> Reason:
    """The gravest of the periods the payment could fall in."""
    taper = look.book.figure("uc_taper", look.payment.received, look.today)
    percent = int(taper.value * 100)
    reasons = [_in_period(look, facts, one, percent) for one in candidates]
    return max(reasons, key=lambda one: (one.outcome, one.reaches or NOTHING))


def _in_period(look: Look, facts: Facts, period: Period, percent: int) -> Reason:
    name = _ALLOWANCES.get(facts.allowance)
    paid = look.total(period)
    if name is None:
        down = comes_down(paid, NOTHING, percent)
        rules = ("uc_taper", *BASIS)
        key = "uc-no-allowance" if facts.allowance is Allowance.NONE else "uc-allowance-not-known"
        outcome = Outcome.WORTH_A_LOOK if paid > NOTHING else Outcome.NOTHING_NOTICED
        return Reason(key, outcome, rules, period, paid, NOTHING, down)
    limit = look.book.figure_for_period(name, period.first, look.today).money
    rules = (name, "uc_taper", *BASIS)
    if paid > limit:
        down = comes_down(paid, limit, percent)
        return Reason("uc-over-allowance", Outcome.TALK_FIRST, rules, period, paid, limit, down)
    return Reason("uc-inside-allowance", Outcome.NOTHING_NOTICED, rules, period, paid, limit)


def _bigger_sums(look: Look, facts: Facts, period: Period) -> list[Reason]:
    """Rules that only a lump of back pay would meet."""
    paid, found = look.total(period), list[Reason]()
    found += _surplus(look, facts, period, paid)
    if not facts.benefits & NOT_TESTED and (
        reason := _over(look, "uc_lcw_earnings_trigger", "uc-new-health-assessment", period, paid)
    ):
        found.append(reason)
    if reason := _over(
        look, "uc_admin_earnings_threshold_single", "uc-work-search-changes", period, paid
    ):
        found.append(reason)
    return found


def _over(look: Look, name: str, key: str, period: Period, paid: Money) -> Reason | None:
    try:
        limit = look.book.money(name, look.payment.received, look.today)
    except Refused as problem:
        return not_usable(problem)
    if paid < limit:
        return None
    return Reason(key, Outcome.TALK_FIRST, (name,), period, paid, limit)


def _surplus(look: Look, facts: Facts, period: Period, paid: Money) -> list[Reason]:
    """Surplus earnings. No figure is known after 31 March 2026, so we say that and stop.

    The point where an award is nil is never below the work allowance: earnings under both together
    cannot be surplus.
    """
    name, allowance = "uc_surplus_earnings_threshold", NOTHING
    try:
        if row := _ALLOWANCES.get(facts.allowance):
            allowance = look.book.figure_for_period(row, period.first, look.today).money
    except Refused:
        return []  # said already, by the look at the allowance
    try:
        limit = look.book.money(name, look.payment.received, look.today)
    except Refused:
        try:
            low = look.book.money("uc_surplus_fallback", look.payment.received, look.today)
        except Refused as problem:
            return [not_usable(problem)]
        if paid <= allowance + low:
            return []
        return [Reason("uc-surplus-not-known", Outcome.WORTH_A_LOOK, (name,), period, paid)]
    if paid <= allowance + limit:
        return []
    return [Reason("uc-surplus", Outcome.TALK_FIRST, (name,), period, paid, limit)]
