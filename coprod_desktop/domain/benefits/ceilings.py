"""What members asked of us: not more than this, ask me first. The default; no benefit is stored."""

from coprod_desktop.domain.benefits.facts import Ceilings, Look
from coprod_desktop.domain.benefits.findings import Outcome, Reason, not_usable
from coprod_desktop.domain.benefits.periods import (
    Period,
    assessment_candidates,
    possible_weeks,
    tax_year,
)
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.money import Money


def check(ceilings: Ceilings) -> Ceilings:
    """Ceilings that can be meant.

    Raises:
        Refused: "amount-negative", "amount-absurd", "claim-day-not-a-day", "weekday-not-known".

    >>> check(Ceilings(weekly=Money.pounds(100))).weekly
    Money(pence=10000)
    """
    for amount in (ceilings.weekly, ceilings.monthly, ceilings.yearly):
        if amount is not None and amount.pence < 0:
            raise Refused("amount-negative", amount=amount)
        if amount is not None and amount > Money.pounds(100_000):
            raise Refused("amount-absurd", amount=amount, most=Money.pounds(100_000))
    if ceilings.month_starts is not None and not 1 <= ceilings.month_starts <= 31:
        raise Refused("claim-day-not-a-day", day=ceilings.month_starts)
    if ceilings.week_starts is not None and not 0 <= ceilings.week_starts <= 6:
        raise Refused("weekday-not-known")
    return ceilings


def look(look: Look, ceilings: Ceilings) -> list[Reason]:
    """Whether a payment passes what the member asked for. Exactly at the ceiling does not."""
    if not look.payment.counts:
        return []
    day, found = look.payment.received, list[Reason]()
    if ceilings.ask_every_time:
        found.append(Reason("asked-to-be-asked", Outcome.TALK_FIRST))
    if ceilings.weekly is not None:
        weeks = possible_weeks(ceilings.week_starts, day)
        found += _over(look, "over-weekly-ceiling", ceilings.weekly, weeks)
    if ceilings.monthly is not None:
        months = assessment_candidates(ceilings.month_starts, day)
        found += _over(look, "over-monthly-ceiling", ceilings.monthly, months)
    if ceilings.yearly is not None:
        found += _over(look, "over-yearly-ceiling", ceilings.yearly, (tax_year(day),))
    return found


def trading(look: Look) -> list[Reason]:
    """Whether we alone have passed the trading allowance in a tax year."""
    name, year = "trading_allowance", tax_year(look.payment.received)
    if not look.payment.counts:
        return []
    try:
        limit = look.book.money(name, look.payment.received, look.today)
    except Refused as problem:
        reason = not_usable(problem)
        return [
            Reason(reason.key, Outcome.WORTH_A_LOOK, reason.rules, subject=name, day=reason.day)
        ]
    paid = look.total(year)
    if paid <= limit:
        return []
    return [Reason("trading-allowance", Outcome.WORTH_A_LOOK, (name,), year, paid, limit)]


def _over(look: Look, key: str, ceiling: Money, periods: tuple[Period, ...]) -> list[Reason]:
    fullest = max(periods, key=look.total)
    paid = look.total(fullest)
    if paid <= ceiling:
        return []
    return [Reason(key, Outcome.TALK_FIRST, (), fullest, paid, ceiling)]
