"""Every worked case, and what must hold for any payment at all."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coprod_desktop.domain.benefits.facts import (
    Allowance,
    Benefit,
    Ceilings,
    Facts,
    Field,
    Household,
    Look,
    Payment,
)
from coprod_desktop.domain.benefits.findings import Outcome
from coprod_desktop.domain.benefits.looking import look_ahead
from coprod_desktop.domain.benefits.service_user import field_of
from coprod_desktop.domain.benefits.universal_credit import comes_down
from coprod_desktop.domain.incentives.kinds import Kind
from coprod_desktop.domain.money import Money

from .cases import ALL, BOOK, TODAY


def test_there_are_enough_worked_cases():
    assert len(ALL) >= 150
    assert len({name for name, *_ in ALL}) == len(ALL)


@pytest.mark.parametrize(("name", "asked", "outcome", "key"), ALL, ids=[row[0] for row in ALL])
def test_a_worked_case_comes_out_as_written(name, asked, outcome, key):
    finding = look_ahead(asked)
    assert (finding.outcome, key in finding.keys) == (outcome, True), finding.reasons


@pytest.mark.parametrize(
    ("paid", "down", "keeps"),
    [(7500, 4125, 3375), (15000, 8250, 6750), (22500, 12375, 10125), (22000, 12100, 9900)],
)
def test_the_taper_matches_the_printed_table(paid, down, keeps):
    assert comes_down(Money(paid), Money(0)) == Money(down)
    assert Money(paid) - Money(down) == Money(keeps)


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ("health", Field.IN_REGULATIONS),
        ("Social care", Field.IN_REGULATIONS),
        ("social housing", Field.IN_REGULATIONS),
        ("social security", Field.IN_GUIDANCE),
        ("child support", Field.IN_GUIDANCE),
        ("probation", Field.OUTSIDE),
        ("prisons", Field.OUTSIDE),
        ("police", Field.OUTSIDE),
        ("domestic abuse services as such", Field.OUTSIDE),
        ("libraries", Field.NOT_KNOWN),
        ("", Field.NOT_KNOWN),
    ],
)
def test_a_field_of_service_is_never_assumed_to_be_inside(said, field):
    assert field_of(BOOK, said) is field


LIMITS = [
    (Benefit.NEW_STYLE_ESA, Money(20350)),
    (Benefit.CARERS_ALLOWANCE, Money(20400)),
    (Benefit.NEW_STYLE_JSA, Money(500)),
    (Benefit.PENSION_CREDIT, Money(500)),
    (Benefit.HOUSING_BENEFIT, Money(500)),
    (Benefit.UNIVERSAL_CREDIT, Money(0)),
    (Benefit.COUNCIL_TAX_REDUCTION, Money(0)),
]
pences = st.integers(1, 300_000)
days = st.dates(date(2026, 4, 14), date(2027, 3, 31))
facts = st.builds(
    Facts,
    benefits=st.frozensets(st.sampled_from(Benefit), max_size=4),
    allowance=st.sampled_from(Allowance),
    claim_day=st.none() | st.integers(1, 31),
    week_starts=st.none() | st.integers(0, 6),
    household=st.sampled_from(Household),
    permitted_work_form=st.booleans(),
)
ceilings = st.builds(
    Ceilings,
    weekly=st.none() | st.builds(Money, pences),
    monthly=st.none() | st.builds(Money, pences),
    month_starts=st.none() | st.integers(1, 31),
)


@given(st.sampled_from(LIMITS), pences, st.none() | st.integers(0, 6), days)
@settings(deadline=None, max_examples=300)
def test_above_a_known_limit_something_is_always_noticed(limit, over, week, day):
    benefit, most = limit
    known = Facts(frozenset({benefit}), week_starts=week, claim_day=day.day)
    payment = Payment(Kind.FEE, Money(most.pence + over), day, day)
    finding = look_ahead(Look(BOOK, day, payment, facts=known, field=Field.IN_REGULATIONS))
    assert finding.outcome > Outcome.NOTHING_NOTICED


@given(st.builds(Money, pences), pences, days)
@settings(deadline=None)
def test_above_a_ceiling_a_talk_always_comes_first(ceiling, over, day):
    payment = Payment(Kind.FEE, Money(ceiling.pence + over), day, day)
    finding = look_ahead(Look(BOOK, day, payment, ceilings=Ceilings(weekly=ceiling)))
    assert finding.outcome >= Outcome.TALK_FIRST


@given(facts, ceilings, st.integers(2, 300_000), st.data(), days, st.sampled_from(Field))
@settings(deadline=None, max_examples=300)
def test_splitting_a_payment_within_one_day_never_lowers_the_outcome(
    known, asked, pence, data, day, field
):
    first = data.draw(st.integers(1, pence - 1))
    whole = Payment(Kind.FEE, Money(pence), day, day, 60)
    one = Payment(Kind.FEE, Money(first), day, day, 30)
    two = Payment(Kind.FEE, Money(pence - first), day, day, 30)
    common = {"facts": known, "ceilings": asked, "field": field}
    together = look_ahead(Look(BOOK, day, whole, **common)).outcome
    apart = max(
        look_ahead(Look(BOOK, day, one, **common)).outcome,
        look_ahead(Look(BOOK, day, two, (one,), **common)).outcome,
    )
    assert apart >= together


@given(st.integers(2, 100_000), st.data(), st.integers(0, 6), days)
@settings(deadline=None)
def test_splitting_over_one_benefit_week_never_lowers_the_outcome(pence, data, starts, day):
    known = Facts(frozenset({Benefit.CARERS_ALLOWANCE}), week_starts=starts)
    first_day = day - timedelta(days=(day.weekday() - starts) % 7)
    first = data.draw(st.integers(1, pence - 1))
    one = Payment(Kind.FEE, Money(first), first_day, first_day)
    two = Payment(Kind.FEE, Money(pence - first), first_day + timedelta(days=6), first_day)
    whole = Payment(Kind.FEE, Money(pence), first_day + timedelta(days=6), first_day)
    together = look_ahead(Look(BOOK, first_day, whole, facts=known)).outcome
    assert look_ahead(Look(BOOK, first_day, two, (one,), facts=known)).outcome >= together


@given(facts, ceilings, pences, pences, days)
@settings(deadline=None, max_examples=200)
def test_paying_more_never_lowers_the_outcome(known, asked, pence, more, day):
    common = {"facts": known, "ceilings": asked, "field": Field.IN_REGULATIONS}
    low = look_ahead(Look(BOOK, day, Payment(Kind.FEE, Money(pence), day, day), **common))
    high = look_ahead(Look(BOOK, day, Payment(Kind.FEE, Money(pence + more), day, day), **common))
    assert high.outcome >= low.outcome


def test_every_finding_has_a_reason_and_none_is_called_safe():
    for _, asked, _, _ in ALL:
        finding = look_ahead(asked)
        assert finding.reasons
        assert not any("safe" in reason.key for reason in finding.reasons)


def test_today_is_the_day_the_cases_speak_of():
    assert TODAY.weekday() == 0
