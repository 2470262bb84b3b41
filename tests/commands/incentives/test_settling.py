"""Settling, pausing, paying, and putting right."""

import time
from datetime import date, timedelta

import pytest

from coprod_desktop.commands.incentives.offers import RecordChoice, RecordOffer
from coprod_desktop.commands.incentives.pauses import NoteAdviceOffered, RecordPause
from coprod_desktop.commands.incentives.paying import (
    PayIncentives,
    ReversePayment,
    ReversePayRun,
)
from coprod_desktop.commands.incentives.settling import Settled, SettleMeeting
from coprod_desktop.commands.incentives.wishes import (
    ChangeCeilings,
    ChangePayLimits,
    ChangePayWish,
    KeepBenefitFacts,
    WithdrawBenefitFacts,
)
from coprod_desktop.commands.rates import KeepRateCard, RemoveRateCard
from coprod_desktop.commands.tins import PutCashIn
from coprod_desktop.commands.vouchers import AddVouchers, SealVouchers
from coprod_desktop.domain.benefits.facts import Benefit, Ceilings, Facts, Limits, RightToWork
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.expenses import Line, Spent
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.pauses import AdviceAnswer, PauseAnswer
from coprod_desktop.domain.incentives.rates import Preparation, RateLine
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import Money
from coprod_desktop.models import CashMove, Claim, Incentive, Member, Offer, Voucher
from tests.builders_incentives import a_meeting, a_member, a_panel, came, everybody

TODAY = date(2026, 11, 23)
FEE = Money.pounds(75)


def entries(workspace, *kinds):
    def question(session):
        rows = session.query(Incentive).order_by(Incentive.id)
        return [
            (one.id, one.kind, one.amount, one.step, one.method)
            for one in rows
            if not kinds or one.kind in kinds
        ]

    return workspace.ask(question)


def person(member, choice=Choice.ALL, method=Method.CASH, lines=(), fee=FEE, less=None):
    return Settled(member, fee, choice, method, less, tuple(lines))


def fare(amount=500, why="Same bus as last time"):
    return Line(Spent.PUBLIC_TRANSPORT, Money(amount), TODAY, why_no_receipt=why)


def refused(reason, workspace, command):
    with pytest.raises(Refused) as no:
        workspace.do(command)
    assert no.value.reason == reason
    return no.value


def account(workspace, member):
    workspace.do(ChangePayWish(member, Choice.ALL, Method.BANK, "A N Other", "09-01-27", "1234567"))


def test_a_settling_keeps_fee_and_expenses_in_ledgers_of_their_own(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    workspace.do(SettleMeeting(meeting, (person(ann, lines=[fare()]),)))
    found = {kind: amount for _, kind, amount, *_ in entries(workspace)}
    assert found == {Kind.FEE: FEE, Kind.EXPENSE_REPAID: Money(500)}


def test_a_settling_is_one_undo(workspace):
    meeting, people = everybody(workspace, 3)
    workspace.do(SettleMeeting(meeting, tuple(person(one, lines=[fare()]) for one in people)))
    assert workspace.undo_name == "SettleMeeting"
    workspace.undo()
    assert entries(workspace) == []
    assert workspace.ask(lambda session: session.query(Claim).count()) == 0
    workspace.redo()
    assert len(entries(workspace)) == 6


def test_every_choice_leaves_its_own_trace(workspace):
    choices = list(Choice)
    meeting, people = everybody(workspace, len(choices))
    rows = tuple(
        person(one, choice, less=Money(2000) if choice is Choice.LESS else None)
        for one, choice in zip(people, choices, strict=True)
    )
    workspace.do(SettleMeeting(meeting, rows))
    found = [(kind, amount.pence, step) for _, kind, amount, step, _ in entries(workspace)]
    assert sorted(found) == sorted(
        [
            (Kind.FEE, 7500, Step.SETTLED),
            (Kind.FEE, 2000, Step.SETTLED),
            (Kind.VOUCHER, 7500, Step.SETTLED),
            (Kind.FEE, 7500, Step.DECLINED),
            (Kind.FEE, 7500, Step.DECLINED),
            (Kind.FEE, 7500, Step.DECLINED),
        ]
    )
    offers = workspace.ask(lambda session: session.query(Offer.choice).count())
    assert offers == len(choices)


def test_an_offer_is_recorded_before_and_the_choice_can_change(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    refused("nothing-offered-yet", workspace, RecordChoice(meeting, ann, Choice.ALL))
    workspace.do(RecordOffer(meeting, ann, FEE, "Sam", TODAY))
    workspace.do(RecordChoice(meeting, ann, Choice.NOTHING, date_wish="after the 20th"))
    workspace.do(RecordChoice(meeting, ann, Choice.LESS, Money(1000)))
    refused("less-is-not-less", workspace, RecordChoice(meeting, ann, Choice.LESS, FEE))
    refused("explained-by-whom", workspace, RecordOffer(meeting, ann, FEE, " "))
    workspace.do(SettleMeeting(meeting, (person(ann),)))
    refused("settled-already", workspace, RecordChoice(meeting, ann, Choice.ALL))


BAD = [
    ("amount-negative", {"fee": Money(-1)}),
    ("amount-absurd", {"fee": Money.pounds(2001)}),
    ("less-is-missing", {"choice": Choice.LESS}),
    ("receipt-or-reason", {"lines": [fare(why="")]}),
    ("over-no-receipt-ceiling", {"lines": [fare(1501)]}),
    ("amount-nothing", {"lines": [fare(0)]}),
    ("amount-negative", {"lines": [fare(-5)]}),
    ("amount-absurd", {"lines": [fare(100_001)]}),
    ("miles-absurd", {"lines": [Line(Spent.CAR, Money(0), TODAY, tenths=10_001)]}),
    ("miles-absurd", {"lines": [Line(Spent.CAR, Money(0), TODAY)]}),
    ("day-to-come", {"lines": [Line(Spent.CAR, Money(0), TODAY + timedelta(1), tenths=10)]}),
    ("day-too-old", {"lines": [Line(Spent.CAR, Money(0), date(2009, 1, 1), tenths=10)]}),
]


@pytest.mark.parametrize(("reason", "how"), BAD, ids=[f"{r}-{i}" for i, (r, _) in enumerate(BAD)])
def test_nonsense_in_a_row_settles_nobody(workspace, reason, how):
    meeting, (ann, bo) = everybody(workspace, 2)
    refused(reason, workspace, SettleMeeting(meeting, (person(bo), person(ann, **how))))
    assert entries(workspace) == []


def test_lists_that_cannot_be_meant_are_refused(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    refused("nobody-to-settle", workspace, SettleMeeting(meeting, ()))
    refused("twice-in-list", workspace, SettleMeeting(meeting, (person(ann), person(ann))))
    refused("meeting-gone", workspace, SettleMeeting(ann, (person(ann),)))
    refused("member-gone", workspace, SettleMeeting(meeting, (person(meeting),)))
    other = a_member(workspace, "Zoe")
    refused("did-not-come", workspace, SettleMeeting(meeting, (person(other),)))
    workspace.do(SettleMeeting(meeting, (person(ann),)))
    refused("settled-already", workspace, SettleMeeting(meeting, (person(ann),)))


def test_a_deleted_rate_is_named_and_nothing_is_settled(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    lines = (RateLine("", 240, Preparation.NONE, FEE),)
    card = workspace.do(KeepRateCard("Ours", lines, date(2026, 4, 1)))
    workspace.do(RemoveRateCard(card))
    refused("rate-gone", workspace, SettleMeeting(meeting, (person(ann),), card=card))


def test_nobody_settles_for_themselves(workspace):
    meeting = a_meeting(workspace, a_panel(workspace))
    sam = a_member(workspace, "Sam")
    came(workspace, meeting, sam)
    refused("own-claim", workspace, SettleMeeting(meeting, (person(sam),)))


def test_above_the_limit_two_different_people_agree(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    big = person(ann, fee=Money(20_001))
    refused("second-person-needed", workspace, SettleMeeting(meeting, (big,)))
    refused("two-different-people", workspace, SettleMeeting(meeting, (big,), second=" SAM "))
    workspace.do(SettleMeeting(meeting, (big,), second="Ravi"))


def test_a_ceiling_asks_for_a_talk_and_the_note_lets_it_pass(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    workspace.do(ChangeCeilings(ann, Ceilings(weekly=Money.pounds(50))))
    no = refused("talk-first", workspace, SettleMeeting(meeting, (person(ann),)))
    assert no.details["name"] == "Person 000"
    pause = RecordPause(meeting, ann, PauseAnswer.PAY_AS_CHOSEN, 2, ("over-weekly-ceiling",))
    refused("note-of-the-talk", workspace, pause)
    workspace.do(
        RecordPause(meeting, ann, PauseAnswer.PAY_AS_CHOSEN, 2, ("x",), note="Rang. Wishes it.")
    )
    workspace.do(SettleMeeting(meeting, (person(ann),)))
    assert entries(workspace)[0][3] is Step.SETTLED


def test_a_held_fee_waits_and_the_fare_is_paid(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    workspace.do(ChangeCeilings(ann, Ceilings(weekly=Money.pounds(50))))
    workspace.do(RecordPause(meeting, ann, PauseAnswer.HELD, 2, ("over-weekly-ceiling",)))
    workspace.do(SettleMeeting(meeting, (person(ann, lines=[fare()]),)))
    steps = {kind: step for _, kind, _, step, _ in entries(workspace)}
    assert steps == {Kind.FEE: Step.HELD, Kind.EXPENSE_REPAID: Step.SETTLED}
    workspace.do(PutCashIn(Money.pounds(100), "Bank", TODAY))
    fee = next(one[0] for one in entries(workspace, Kind.FEE))
    refused("held", workspace, PayIncentives((fee,), Method.CASH, TODAY))
    workspace.do(RecordPause(meeting, ann, PauseAnswer.DECLINED, 2, ("x",)))
    assert entries(workspace, Kind.FEE)[0][3] is Step.DECLINED


def test_get_advice_needs_advice_offered_before_the_member_decides(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    facts = Facts(frozenset({Benefit.CARERS_ALLOWANCE}), week_starts=0)
    workspace.do(KeepBenefitFacts(ann, facts, "Sam"))
    row = person(ann, fee=Money(20_401))
    said = RecordPause(meeting, ann, PauseAnswer.PAY_AS_CHOSEN, 3, ("carers-over",), "Talked")
    refused("talk-first", workspace, SettleMeeting(meeting, (row,), second="Ravi"))
    workspace.do(said)
    refused("get-advice-first", workspace, SettleMeeting(meeting, (row,), second="Ravi"))
    workspace.do(NoteAdviceOffered(ann, AdviceAnswer.OFFERED))
    workspace.do(SettleMeeting(meeting, (row,), second="Ravi"))


def test_no_talk_answers_a_stop_rule(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    workspace.do(ChangePayLimits(ann, Limits(right_to_work=RightToWork.NO_PERMISSION)))
    workspace.do(RecordPause(meeting, ann, PauseAnswer.PAY_AS_CHOSEN, 3, ("x",), "Talked"))
    workspace.do(NoteAdviceOffered(ann, AdviceAnswer.REFERRED))
    refused("cannot-pay-this-way", workspace, SettleMeeting(meeting, (person(ann),)))
    travel = person(ann, Choice.TRAVEL_ONLY, lines=[fare()])
    workspace.do(SettleMeeting(meeting, (travel,)))


def test_facts_need_consent_and_leave_with_it(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    refused("consent-first", workspace, KeepBenefitFacts(ann, Facts(), " "))
    workspace.do(KeepBenefitFacts(ann, Facts(frozenset({Benefit.NEW_STYLE_JSA})), "Sam"))
    refused("talk-first", workspace, SettleMeeting(meeting, (person(ann),)))
    workspace.do(WithdrawBenefitFacts(ann))
    workspace.do(SettleMeeting(meeting, (person(ann),)))


def test_rather_not_say_is_an_answer(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    workspace.do(KeepBenefitFacts(ann, None, "Sam"))
    workspace.do(SettleMeeting(meeting, (person(ann),)))


def test_two_meetings_settled_together_count_together(workspace):
    panel = a_panel(workspace)
    ann = a_member(workspace)
    first = a_meeting(workspace, panel, "First", days_ago=10)
    second = a_meeting(workspace, panel, "Second", days_ago=1)
    for meeting in (first, second):
        came(workspace, meeting, ann)
    workspace.do(ChangeCeilings(ann, Ceilings(weekly=Money.pounds(100), week_starts=0)))
    workspace.do(SettleMeeting(first, (person(ann),)))
    refused("talk-first", workspace, SettleMeeting(second, (person(ann),)))


def test_paying_is_a_wall_and_the_tin_goes_down(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    workspace.do(SettleMeeting(meeting, (person(ann, lines=[fare()]),)))
    ids = tuple(one[0] for one in entries(workspace))
    refused("cash-tin-short", workspace, PayIncentives(ids, Method.CASH, TODAY))
    workspace.do(PutCashIn(Money.pounds(100), "Bank", TODAY))
    workspace.do(PayIncentives(ids, Method.CASH, TODAY))
    assert workspace.undo_name is None
    with pytest.raises(Refused):
        workspace.undo()
    left = workspace.ask(lambda session: sum(one.amount.pence for one in session.query(CashMove)))
    assert left == 2000
    refused("paid-already", workspace, PayIncentives(ids, Method.CASH, TODAY))
    assert workspace.ask(lambda session: session.query(Claim.step).scalar()) == "paid"


def test_a_payment_is_put_right_by_a_new_entry_once(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    workspace.do(SettleMeeting(meeting, (person(ann),)))
    (fee,) = (one[0] for one in entries(workspace))
    refused("not-paid-yet", workspace, ReversePayment(fee, "Wrong person"))
    workspace.do(PutCashIn(Money.pounds(100), "Bank", TODAY))
    workspace.do(PayIncentives((fee,), Method.CASH, TODAY))
    refused("why-is-missing", workspace, ReversePayment(fee, " "))
    workspace.do(ReversePayment(fee, "Wrong person"))
    found = [(amount.pence, step) for _, _, amount, step, _ in entries(workspace)]
    assert found == [(7500, Step.PAID), (-7500, Step.PAID)]
    refused("reversed-already", workspace, ReversePayment(fee, "Again"))


def test_a_whole_pay_run_is_put_right_with_one_reason(workspace):
    meeting, people = everybody(workspace, 4)
    workspace.do(SettleMeeting(meeting, tuple(person(one) for one in people)))
    workspace.do(PutCashIn(Money.pounds(1000), "Bank", TODAY))
    ids = tuple(one[0] for one in entries(workspace))
    run = workspace.do(PayIncentives(ids, Method.CASH, TODAY))
    workspace.do(ReversePayRun(run, "Paid to the wrong list"))
    assert sum(amount.pence for _, _, amount, *_ in entries(workspace)) == 0


def test_bank_payments_need_an_account_and_a_believable_day(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    workspace.do(SettleMeeting(meeting, (person(ann, method=Method.BANK),)))
    ids = (entries(workspace)[0][0],)
    refused("no-bank-details", workspace, PayIncentives(ids, Method.BANK, TODAY))
    refused("other-method", workspace, PayIncentives(ids, Method.CASH, TODAY))
    account(workspace, ann)
    for day in (date(2020, 1, 1), date(2030, 1, 1)):
        refused("pay-day-absurd", workspace, PayIncentives(ids, Method.BANK, day))
    refused("nothing-to-pay", workspace, PayIncentives((), Method.BANK, TODAY))
    workspace.do(PayIncentives(ids, Method.BANK, TODAY))


def test_the_look_is_taken_again_on_the_day_of_paying(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    workspace.do(SettleMeeting(meeting, (person(ann, method=Method.BANK),)))
    account(workspace, ann)
    workspace.do(ChangeCeilings(ann, Ceilings(ask_every_time=True)))
    ids = (entries(workspace)[0][0],)
    refused("talk-first", workspace, PayIncentives(ids, Method.BANK, TODAY))


def test_vouchers_are_sealed_for_those_who_chose_them_and_given_with_the_run(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    workspace.do(SettleMeeting(meeting, (person(ann, Choice.VOUCHER, fee=Money(3000)),)))
    refused("tin-cannot-make", workspace, SealVouchers(meeting))
    workspace.do(AddVouchers("Market", "M-001", 5, Money(1000)))
    ids = (entries(workspace)[0][0],)
    refused("voucher-missing", workspace, PayIncentives(ids, Method.VOUCHER, TODAY))
    assert workspace.do(SealVouchers(meeting)) == 1
    workspace.do(PayIncentives(ids, Method.VOUCHER, TODAY))
    steps = workspace.ask(lambda session: [str(one.step) for one in session.query(Voucher)])
    assert sorted(steps) == ["given"] * 3 + ["in-tin"] * 2


def test_mileage_is_worked_out_at_the_rate_of_its_day(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    miles = Line(Spent.CAR, Money(0), TODAY, "Home to the hall", tenths=105, passengers=1)
    workspace.do(SettleMeeting(meeting, (person(ann, lines=[miles]),)))
    assert entries(workspace, Kind.EXPENSE_REPAID)[0][2] == Money(630)


def test_two_hundred_people_are_one_command_within_a_second(workspace):
    meeting, people = everybody(workspace, 200)
    rows = tuple(person(one, lines=[fare()]) for one in people)
    began = time.perf_counter()
    workspace.do(SettleMeeting(meeting, rows))
    took = time.perf_counter() - began
    assert len(entries(workspace)) == 400
    assert took < 1.0, f"{took:.2f} s"


def test_a_member_of_the_list_is_a_person_of_the_file(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    name = workspace.ask(lambda session: session.query(Member.name).scalar())
    assert name == "Person 000"
    assert meeting != ann
