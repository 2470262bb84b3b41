"""Benefits that look at one week: New Style ESA and JSA, Carer's Allowance, Pension Credit, HB.

When we do not know on which day somebody's week starts, every week it could be is looked at and
the worst one is told.
"""

from typing import Final

from coprod_desktop.domain.benefits.facts import Benefit, Facts, Household, Look
from coprod_desktop.domain.benefits.findings import Outcome, Reason, near, not_usable
from coprod_desktop.domain.benefits.periods import Period, possible_weeks
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.money import NOTHING, Money

_PENSION_CREDIT: Final = {
    Household.COUPLE: "pension_credit_disregard_couple",
    Household.LONE_PARENT: "pension_credit_disregard_higher",
    Household.DISABILITY_OR_CARER: "pension_credit_disregard_higher",
}
_HOUSING: Final = {
    Household.COUPLE: "housing_benefit_disregard_couple",
    Household.LONE_PARENT: "housing_benefit_disregard_lone_parent",
    Household.DISABILITY_OR_CARER: "housing_benefit_disregard_disability_or_carer",
}


def look(look: Look, facts: Facts) -> list[Reason]:
    """What the weekly benefits say about a payment."""
    if not look.payment.counts:
        return []
    found: list[Reason] = []
    for benefit, rule in _RULES.items():
        if benefit in facts.benefits:
            try:
                found += rule(look, facts)
            except Refused as problem:
                found.append(not_usable(problem))
    return found


def _fullest(look: Look, facts: Facts) -> Period:
    """The week, of those it could be, in which we paid most."""
    return max(possible_weeks(facts.week_starts, look.payment.received), key=look.total)


def _longest(look: Look, facts: Facts) -> Period:
    """The week, of those it could be, in which most time was given."""
    day = look.payment.worked or look.payment.received
    return max(possible_weeks(facts.week_starts, day), key=look.minutes)


def _lower(look: Look, name: str, week: Period) -> Money:
    """The limit of a week. In the week rates change, the lower of the two."""
    days = {week.first, look.payment.received}
    return min(look.book.money(name, day, look.today) for day in days)


def _hours(look: Look, facts: Facts, name: str, key: str) -> list[Reason]:
    """Sixteen hours is already too many: the rule says fewer."""
    limit = int(look.book.figure(name, look.payment.received, look.today).value)
    week = _longest(look, facts)
    if look.minutes(week) < limit * 60:
        return []
    return [Reason(key, Outcome.GET_ADVICE, (name,), week, hours=limit)]


def _esa(look: Look, facts: Facts) -> list[Reason]:
    name = "esa_permitted_work_higher"
    found = _hours(look, facts, "esa_permitted_work_hours", "esa-hours")
    week = _fullest(look, facts)
    paid = look.total(week)
    limit = _lower(look, name, week)
    if paid > limit:
        return [*found, Reason("esa-over", Outcome.GET_ADVICE, (name,), week, paid, limit)]
    if near(paid, limit):
        found.append(Reason("esa-close", Outcome.WORTH_A_LOOK, (name,), week, paid, limit))
    key = "esa-inside" if facts.permitted_work_form else "esa-tell-dwp-first"
    first = paid > NOTHING and not facts.permitted_work_form
    outcome = Outcome.WORTH_A_LOOK if first else Outcome.NOTHING_NOTICED
    return [*found, Reason(key, outcome, (name, "esa_permitted_work_hours"), week, paid, limit)]


def _jsa(look: Look, facts: Facts) -> list[Reason]:
    found = _hours(look, facts, "ns_jsa_hours", "jsa-hours")
    return found + _pound_for_pound(look, facts, "ns_jsa_disregard", "jsa-nearly-all")


def _carers(look: Look, facts: Facts) -> list[Reason]:
    name = "carers_allowance_earnings_limit"
    week = _fullest(look, facts)
    paid = look.total(week)
    limit = _lower(look, name, week)
    if paid > limit:
        return [Reason("carers-over", Outcome.GET_ADVICE, (name,), week, paid, limit)]
    if near(paid, limit):
        return [Reason("carers-close", Outcome.WORTH_A_LOOK, (name,), week, paid, limit)]
    return [Reason("carers-inside", Outcome.NOTHING_NOTICED, (name,), week, paid, limit)]


def _pension_credit(look: Look, facts: Facts) -> list[Reason]:
    name = _PENSION_CREDIT.get(facts.household, "pension_credit_disregard_single")
    return _pound_for_pound(look, facts, name, "pension-credit-nearly-all")


def _housing(look: Look, facts: Facts) -> list[Reason]:
    name = _HOUSING.get(facts.household, "housing_benefit_disregard_single")
    if Benefit.UNIVERSAL_CREDIT in facts.benefits:
        return [Reason("housing-with-uc", Outcome.NOTHING_NOTICED, (name,))]
    week = _fullest(look, facts)
    paid = look.total(week)
    limit = _lower(look, name, week)
    taper = look.book.figure("housing_benefit_taper", look.payment.received, look.today)
    down = max(paid - limit, NOTHING).share(int(taper.value * 100), 100)
    rules = (name, "housing_benefit_taper")
    if paid > limit:
        return [Reason("housing-taper", Outcome.TALK_FIRST, rules, week, paid, limit, down)]
    return [Reason("housing-inside", Outcome.NOTHING_NOTICED, rules, week, paid, limit)]


def _pound_for_pound(look: Look, facts: Facts, name: str, key: str) -> list[Reason]:
    week = _fullest(look, facts)
    paid = look.total(week)
    limit = _lower(look, name, week)
    if paid > limit:
        over: Money = paid - limit
        return [Reason(key, Outcome.TALK_FIRST, (name,), week, paid, limit, over)]
    return [Reason(f"{key}-inside", Outcome.NOTHING_NOTICED, (name,), week, paid, limit)]


_RULES: Final = {
    Benefit.NEW_STYLE_ESA: _esa,
    Benefit.NEW_STYLE_JSA: _jsa,
    Benefit.CARERS_ALLOWANCE: _carers,
    Benefit.PENSION_CREDIT: _pension_credit,
    Benefit.HOUSING_BENEFIT: _housing,
}
