"""Rates, choices, expenses, vouchers, budgets: tables of cases."""

from datetime import date

import pytest

from coprod_desktop.domain import budgets, expenses, vouchers
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.expenses import Journey, Spent
from coprod_desktop.domain.incentives.accounts import check_account
from coprod_desktop.domain.incentives.choices import Choice, due
from coprod_desktop.domain.incentives.kinds import KINDS, Kind
from coprod_desktop.domain.incentives.rates import (
    Preparation,
    RateCard,
    RateLine,
    Time,
    fee_for,
    hourly,
)
from coprod_desktop.domain.incentives.steps import Step, move
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.vouchers import VoucherStep

from .cases import BOOK, TODAY

DAY = date(2026, 5, 1)
LINES = (
    RateLine("", 60, Preparation.NONE, Money(2500)),
    RateLine("", 240, Preparation.NONE, Money(7500)),
    RateLine("", 480, Preparation.NONE, Money(15000)),
    RateLine("", 480, Preparation.HEAVY, Money(30000)),
    RateLine("chair", 240, Preparation.INCLUDED, Money(9000)),
)
CARD = RateCard("Ours", LINES, date(2026, 4, 1), date(2027, 3, 31))
PRO_RATA = RateCard("By time", LINES[1:2], date(2026, 4, 1), None, pro_rata=True, least_minutes=60)


@pytest.mark.parametrize(
    ("card", "minutes", "how", "pence"),
    [
        (CARD, 30, {}, 2500),
        (CARD, 60, {}, 2500),
        (CARD, 61, {}, 7500),
        (CARD, 240, {}, 7500),
        (CARD, 481, {}, 15000),
        (CARD, 480, {"preparation": "heavy"}, 30000),
        (CARD, 120, {"role": "chair"}, 9000),
        (CARD, 120, {"role": "nobody has this"}, 7500),
        (PRO_RATA, 120, {}, 3750),
        (PRO_RATA, 30, {}, 1875),
        (PRO_RATA, 1, {}, 1875),
    ],
)
def test_a_fee_comes_from_the_card(card, minutes, how, pence):
    assert fee_for(card, minutes, DAY, **how) == Money(pence)


@pytest.mark.parametrize(
    ("reason", "card", "minutes", "day"),
    [
        ("rate-not-in-force", CARD, 60, date(2026, 3, 31)),
        ("rate-not-in-force", CARD, 60, date(2027, 4, 1)),
        ("minutes-absurd", CARD, 0, DAY),
        ("minutes-absurd", CARD, 1441, DAY),
        ("no-rate-for-this", RateCard("Empty", (), date(2026, 4, 1)), 60, DAY),
    ],
)
def test_a_card_that_cannot_answer_says_so(reason, card, minutes, day):
    with pytest.raises(Refused) as no:
        fee_for(card, minutes, day)
    assert no.value.reason == reason


def test_the_hourly_equivalent_counts_preparation_and_travel():
    assert hourly(Money(7500), Time(120, 60, 60)) == Money(1875)
    assert hourly(Money(7500), Time(0)) == Money(7500)


@pytest.mark.parametrize(
    ("choice", "kind", "pence", "travel"),
    [
        (Choice.ALL, Kind.FEE, 7500, True),
        (Choice.VOUCHER, Kind.VOUCHER, 7500, True),
        (Choice.TRAVEL_ONLY, None, 0, True),
        (Choice.CHARITY, None, 0, True),
        (Choice.NOTHING, None, 0, False),
        (Choice.LATER, None, 0, True),
    ],
)
def test_each_choice_makes_its_own_due(choice, kind, pence, travel):
    made = due(choice, Money(7500))
    assert (made.kind, made.amount, made.expenses) == (kind, Money(pence), travel)


def test_every_kind_has_a_nature_and_no_expense_is_a_reward():
    assert set(KINDS) == set(Kind)
    assert not KINDS[Kind.EXPENSE_REPAID].reward
    assert not KINDS[Kind.EXPENSE_BOUGHT].reward


def test_paid_is_a_wall():
    for to in Step:
        with pytest.raises(Refused) as no:
            move(Step.PAID, to)
        assert no.value.reason == "paid-already"


@pytest.mark.parametrize(
    ("journey", "pence"),
    [
        (Journey(Spent.CAR, 100, date(2026, 4, 5)), 450),
        (Journey(Spent.CAR, 100, date(2026, 4, 6)), 550),
        (Journey(Spent.CAR, 1, date(2026, 4, 6)), 6),
        (Journey(Spent.CAR, 100, date(2026, 4, 6), passengers=2), 650),
        (Journey(Spent.CAR, 100, date(2026, 4, 6), tenths_before=100_000), 250),
        (Journey(Spent.CAR, 100, date(2026, 4, 6), tenths_before=99_950), 400),
        (Journey(Spent.MOTORBIKE, 100, date(2026, 6, 6)), 240),
        (Journey(Spent.BICYCLE, 100, date(2026, 6, 6)), 200),
        (Journey(Spent.BICYCLE, 100, date(2026, 6, 6), passengers=1), 200),
    ],
)
def test_mileage_follows_its_day_and_its_wheels(journey, pence):
    assert expenses.mileage(journey, BOOK, TODAY) == Money(pence)


def test_a_taxi_is_not_paid_by_the_mile_and_old_miles_have_no_rate():
    with pytest.raises(Refused) as no:
        expenses.mileage(Journey(Spent.TAXI, 10, DAY), BOOK, TODAY)
    assert no.value.reason == "not-by-the-mile"
    with pytest.raises(Refused) as no:
        expenses.mileage(Journey(Spent.CAR, 10, date(2009, 1, 1)), BOOK, TODAY)
    assert no.value.reason == "rule-not-known"


@pytest.mark.parametrize(
    ("now", "to"),
    [
        (VoucherStep.GIVEN, VoucherStep.GIVEN),
        (VoucherStep.GIVEN, VoucherStep.SEALED),
        (VoucherStep.GIVEN, VoucherStep.IN_TIN),
        (VoucherStep.VOID, VoucherStep.GIVEN),
        (VoucherStep.REPLACED, VoucherStep.IN_TIN),
    ],
)
def test_a_voucher_is_never_given_twice_or_brought_back_from_the_dead(now, to):
    with pytest.raises(Refused):
        vouchers.move(now, to, "A1")


@pytest.mark.parametrize(
    ("first", "count", "reason"),
    [("A1", 0, "serials-absurd"), ("A1", 501, "serials-absurd"), ("ABC", 2, "serial-not-counting")],
)
def test_serials_that_cannot_count_are_refused(first, count, reason):
    with pytest.raises(Refused) as no:
        vouchers.serials(first, count)
    assert no.value.reason == reason


def test_the_same_person_cannot_count_twice():
    for first, second in (("Sam", " sam "), ("Sam", ""), ("", "Ann")):
        with pytest.raises(Refused):
            vouchers.check_two(first, second)


@pytest.mark.parametrize(
    ("name", "sort", "number", "reason"),
    [
        ("Ann", "09012", "12345678", "sort-code"),
        ("Ann", "09-01-2x", "12345678", "sort-code"),
        ("Ann", "٠٩٠١٢٧", "12345678", "sort-code"),
        ("Ann", "090127", "123456", "account-number"),
        ("", "090127", "12345678", "account-name"),
    ],
)
def test_bank_details_of_the_wrong_shape_are_refused(name, sort, number, reason):
    with pytest.raises(Refused) as no:
        check_account(name, sort, number)
    assert no.value.reason == reason


@pytest.mark.parametrize(
    ("more", "day", "kinds", "found"),
    [
        (39, DAY, {"fee"}, ("nearly-spent", "restricted-money")),
        (40, DAY, {"expense-repaid"}, ("nearly-spent",)),
        (41, DAY, {"expense-repaid"}, ("over-budget",)),
        (1, DAY, {"expense-repaid"}, ()),
        (1, date(2027, 4, 1), {"expense-repaid"}, ("not-in-its-year",)),
    ],
)
def test_a_budget_warns_before_it_is_spent(more, day, kinds, found):
    pot = budgets.Pot(
        Money.pounds(100), Money.pounds(60), date(2026, 4, 1), date(2027, 3, 31),
        restricted=True, purposes=frozenset({"expense-repaid"}),
    )  # fmt: skip
    assert budgets.warnings_for(pot, Money.pounds(more), day, frozenset(kinds)) == found
