"""Tins, claims, receipts, budgets, rates and rules: done, asked again, and every bad input."""

from datetime import date, timedelta

import pytest

from coprod_desktop.commands.budgets import ChargeBudget, KeepBudget
from coprod_desktop.commands.expenses import (
    AgreeClaim,
    AttachReceipt,
    GiveBeforehand,
    RefuseClaim,
    SubmitClaim,
    TickOffBeforehand,
)
from coprod_desktop.commands.incentives.offers import Offered, RecordOffers
from coprod_desktop.commands.incentives.settling import Settled, SettleMeeting
from coprod_desktop.commands.rates import ChangePayPolicy, KeepRateCard
from coprod_desktop.commands.rules import LoadRules, NoteRuleChecked, RemoveRules
from coprod_desktop.commands.tins import CountCash, CountVouchers, PutCashIn, TakeCashOut
from coprod_desktop.commands.vouchers import (
    AddVouchers,
    GiveVoucher,
    MoveVoucher,
    ReplaceVoucher,
    RevealCode,
)
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.expenses import ClaimStep, Line, PrepaidKind, Spent
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.policies import Policy
from coprod_desktop.domain.incentives.rates import Preparation, RateLine
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.vouchers import VoucherStep
from coprod_desktop.exchange.pictures import cleaned_picture
from coprod_desktop.models import Incentive, VoucherReveal
from coprod_desktop.queries.incentives import (
    budgets,
    expenses,
    owing,
    pausing,
    rules,
    settling,
    tins,
)
from tests.builders_incentives import a_meeting, a_member, a_panel, everybody
from tests.exchange.test_pictures import a_photo

TODAY = date(2026, 11, 23)
TAXI = Line(Spent.TAXI, Money(900), TODAY, why_no_receipt="The driver had none")


def refused(reason, workspace, command):
    with pytest.raises(Refused) as no:
        workspace.do(command)
    assert no.value.reason == reason
    return no.value


def tin(workspace):
    return workspace.ask(tins.voucher_tin, TODAY)


def test_vouchers_go_in_by_serial_and_none_goes_in_twice(workspace):
    assert workspace.do(AddVouchers("Market", "M-09", 3, Money(1000))) == 3
    assert [one.serial for one in tin(workspace).rows] == ["M-09", "M-10", "M-11"]
    no = refused("serial-there-already", workspace, AddVouchers("Market", "M-11", 2, Money(1000)))
    assert no.details["serial"] == "M-11"
    assert len(tin(workspace).rows) == 3
    workspace.undo()
    assert tin(workspace).rows == ()


@pytest.mark.parametrize(
    ("reason", "how"),
    [
        ("voucher-without-brand", {"brand": " "}),
        ("voucher-without-serial", {"first_serial": ""}),
        ("voucher-value", {"value": Money(0)}),
        ("voucher-value", {"value": Money(-5)}),
        ("voucher-value", {"value": Money.pounds(501)}),
        ("voucher-expired", {"expires": TODAY - timedelta(1)}),
        ("serials-absurd", {"count": 501}),
        ("code-for-one-only", {"code": "1234", "count": 2}),
    ],
)
def test_vouchers_that_cannot_be_meant_stay_out(workspace, reason, how):
    good = {"brand": "Market", "first_serial": "1", "count": 1, "value": Money(1000)}
    refused(reason, workspace, AddVouchers(**{**good, **how}))


def test_a_voucher_is_not_given_twice_and_its_code_is_only_ever_masked(workspace):
    ann = a_member(workspace)
    workspace.do(AddVouchers("Market", "M1", 1, Money(1000), code="9000111122223333"))
    (row,) = tin(workspace).rows
    assert row.masked.endswith("3333")
    assert "2222" not in row.masked
    refused("why-is-missing", workspace, RevealCode(row.id, ""))
    assert workspace.do(RevealCode(row.id, "They rang: it did not scan")) == "9000111122223333"
    assert workspace.undo_name is None
    assert tin(workspace).rows[0].looks == 1
    assert workspace.ask(lambda session: session.query(VoucherReveal.by).scalar()) == "Sam"
    workspace.do(GiveVoucher(row.id, ann, signed=True))
    refused("voucher-given-already", workspace, GiveVoucher(row.id, ann))


def test_a_lost_voucher_is_replaced_and_counts_once(workspace):
    ann = a_member(workspace)
    workspace.do(AddVouchers("Market", "M1", 3, Money(1000)))
    old, new, other = (one.id for one in tin(workspace).rows)
    workspace.do(GiveVoucher(old, ann))
    workspace.do(ReplaceVoucher(old, new, "Did not scan"))
    assert workspace.ask(lambda session: session.query(Incentive).count()) == 1
    refused("why-is-missing", workspace, MoveVoucher(other, VoucherStep.LOST, " "))
    workspace.do(MoveVoucher(other, VoucherStep.VOID, "Torn"))
    refused("voucher-step-not-allowed", workspace, MoveVoucher(other, VoucherStep.IN_TIN, "x"))


def test_two_people_count_and_a_difference_is_kept(workspace):
    workspace.do(AddVouchers("Market", "M1", 3, Money(1000)))
    refused("two-people-count", workspace, CountVouchers("Sam", ("M1",)))
    counted = workspace.do(CountVouchers("Ravi", ("M1", "M3", "X9")))
    assert counted.missing == ("M2",)
    assert counted.unexpected == ("X9",)
    assert counted.difference == Money(-1000)
    assert tin(workspace).counts[0].missing == "M2"


def test_low_stock_and_expiry_are_said(workspace):
    workspace.do(AddVouchers("Market", "M1", 6, Money(1000), TODAY + timedelta(30)))
    found = tin(workspace)
    assert found.soon == 6
    assert not found.stock[0].low
    workspace.do(MoveVoucher(found.rows[0].id, VoucherStep.LOST, "Bus"))
    assert tin(workspace).stock[0].low


def test_the_cash_tin_never_goes_below_nothing(workspace):
    refused("cash-tin-short", workspace, TakeCashOut(Money(1), "Stamps", TODAY))
    refused("amount-nothing", workspace, PutCashIn(Money(0), "Bank", TODAY))
    refused("what-for", workspace, PutCashIn(Money(5), " ", TODAY))
    workspace.do(PutCashIn(Money(5000), "Bank", TODAY))
    workspace.do(TakeCashOut(Money(1320), "Stamps", TODAY))
    assert workspace.ask(tins.cash_tin).left == Money(3680)
    assert workspace.do(CountCash("Ravi", Money(3600))).difference == Money(-80)
    refused("two-people-count", workspace, CountCash("sam", Money(0)))


def test_a_claim_goes_from_waiting_to_agreed_and_is_owed(workspace):
    ann = a_member(workspace)
    claim = workspace.do(SubmitClaim(ann, (TAXI,)))
    assert workspace.ask(owing.owed, TODAY) == []
    workspace.do(AgreeClaim(claim, Method.CASH))
    (row,) = workspace.ask(owing.owed, TODAY + timedelta(20))
    assert (row.kind, row.amount, row.over) == (Kind.EXPENSE_REPAID, Money(900), 6)
    refused("claim-step", workspace, RefuseClaim(claim, "No"))


def test_nobody_agrees_their_own_claim_and_large_ones_take_two(workspace):
    sam, ann = a_member(workspace, "Sam"), a_member(workspace)
    own = workspace.do(SubmitClaim(sam, (TAXI,)))
    refused("own-claim", workspace, AgreeClaim(own, Method.CASH))
    workspace.do(ChangePayPolicy(Policy(two_people_above=Money(500))))
    large = workspace.do(SubmitClaim(ann, (TAXI,)))
    refused("second-person-needed", workspace, AgreeClaim(large, Method.CASH))
    refused("two-different-people", workspace, AgreeClaim(large, Method.CASH, "sam"))
    workspace.do(AgreeClaim(large, Method.CASH, "Ravi"))


def test_a_refused_claim_says_why(workspace):
    claim = workspace.do(SubmitClaim(a_member(workspace), (TAXI,)))
    refused("why-is-missing", workspace, RefuseClaim(claim, ""))
    workspace.do(RefuseClaim(claim, "Agreed beforehand only"))
    (row,) = workspace.ask(expenses.claims, TODAY)
    assert (row.step, row.refused_why) == (ClaimStep.REFUSED, "Agreed beforehand only")


def test_a_receipt_is_kept_once_it_has_been_cleaned(workspace):
    claim = workspace.do(SubmitClaim(a_member(workspace), (TAXI,)))
    (row,) = workspace.ask(expenses.claims, TODAY)
    line = row.lines[0].id
    refused("picture-not-cleaned", workspace, AttachReceipt(line, a_photo()))
    refused("picture-too-big", workspace, AttachReceipt(line, b"x" * 4_000_001))
    picture = cleaned_picture(a_photo())
    workspace.do(AttachReceipt(line, picture))
    assert workspace.ask(expenses.receipt, line) == picture
    assert claim == row.id


def test_what_is_given_beforehand_is_an_expense_bought(workspace):
    ann = a_member(workspace)
    ticket = workspace.do(GiveBeforehand(ann, PrepaidKind.FLOAT, Money(2000), TODAY))
    refused("used-more-than-given", workspace, TickOffBeforehand(ticket, Money(2001)))
    workspace.do(TickOffBeforehand(ticket, Money(1250)))
    refused("prepaid-closed", workspace, TickOffBeforehand(ticket, Money(1)))
    rows = workspace.ask(lambda s: [(o.kind, o.amount) for o in s.query(Incentive)])
    assert rows == [(Kind.EXPENSE_BOUGHT, Money(1250))]
    assert workspace.ask(expenses.beforehand) == []


def test_the_last_route_comes_back_by_itself(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    workspace.do(SubmitClaim(ann, (Line(Spent.CAR, Money(0), TODAY, "Home", tenths=100),)))
    grid = workspace.ask(settling.grid, meeting, workspace.now())
    (line,) = grid.rows[0].lines
    assert (line.spent, line.amount, line.route) == (Spent.CAR, Money(550), "Home")
    assert line.day == grid.on


def test_leaving_early_never_makes_a_fee_smaller(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    lines = (
        RateLine("", 60, Preparation.NONE, Money(2500)),
        RateLine("", 240, Preparation.NONE, Money(7500)),
    )
    workspace.do(KeepRateCard("Ours", lines, date(2026, 4, 1)))

    class LeftEarly:
        can_undo = True

        def run(self, work):
            from coprod_desktop.models import Attendance

            work.session.query(Attendance).one().minutes = 20

    workspace.do(LeftEarly())
    grid = workspace.ask(settling.grid, meeting, workspace.now())
    assert grid.rows[0].fee == Money(7500)
    assert grid.rows[0].member == ann


def test_offers_for_a_whole_panel_are_one_step(workspace):
    from coprod_desktop.models import PanelRole
    from tests.builders_incentives import Make

    panel, ann = a_panel(workspace), a_member(workspace)
    workspace.do(Make(PanelRole(member_id=ann, panel_id=panel, from_day=date(2026, 1, 1))))
    meeting = a_meeting(workspace, panel, "To come", days_ago=-9)
    (row,) = workspace.ask(settling.meetings_to_settle, workspace.now())
    assert row.to_come
    grid = workspace.ask(settling.grid, meeting, workspace.now())
    assert [one.member for one in grid.rows] == [ann]
    workspace.do(RecordOffers(meeting, (Offered(ann, Money(4500), Choice.ALL),), "Sam"))
    assert workspace.ask(settling.grid, meeting, workspace.now()).rows[0].offered
    workspace.undo()
    assert not workspace.ask(settling.grid, meeting, workspace.now()).rows[0].offered
    refused("nobody-to-settle", workspace, RecordOffers(meeting, (), "Sam"))


def test_the_pause_shows_totals_cards_and_both_sides(workspace):
    meeting, (ann,) = everybody(workspace, 1, field="probation")
    from coprod_desktop.commands.incentives.wishes import KeepBenefitFacts
    from coprod_desktop.domain.benefits.facts import Benefit, Facts

    facts = Facts(frozenset({Benefit.UNIVERSAL_CREDIT}), claim_day=20)
    workspace.do(KeepBenefitFacts(ann, facts, "Sam"))
    view = workspace.ask(
        pausing.pause, meeting, ann, workspace.now(), fee=Money(3000), choice=Choice.VOUCHER
    )
    assert "vouchers-conflict" in view.finding.keys
    assert "field-outside" in view.finding.keys
    assert [one.name for one in view.totals] == ["week", "period", "year"]
    assert len(view.differing) >= 4
    assert any(card.id == "uc_taper" for card in view.cards)
    held = workspace.ask(pausing.held_facts, ann)
    assert held.facts == facts


def test_budgets_show_what_went_out_and_what_is_promised(workspace):
    meeting, (ann,) = everybody(workspace, 1)
    refused("funder-missing", workspace, KeepBudget(" ", "", TODAY, TODAY, Money(1)))
    refused(
        "ends-before-it-begins", workspace, KeepBudget("F", "", TODAY, date(2020, 1, 1), Money(1))
    )
    refused("amount-negative", workspace, KeepBudget("F", "", TODAY, TODAY, Money(-1)))
    pot = KeepBudget(
        "Trust", "Travel", date(2026, 4, 1), date(2027, 3, 31), Money(10_000), restricted=True,
        purposes=frozenset({Kind.EXPENSE_REPAID}),
    )  # fmt: skip
    budget = workspace.do(pot)
    refused("nothing-settled-yet", workspace, ChargeBudget(budget, meeting))
    workspace.do(SettleMeeting(meeting, (Settled(ann, Money(4500), Choice.ALL, Method.CASH),)))
    workspace.do(ChargeBudget(budget, meeting))
    (row,) = workspace.ask(budgets.board, workspace.now()).rows
    assert (row.spent, row.promised, row.left) == (Money(0), Money(4500), Money(5500))
    assert "restricted-money" in row.warnings


def test_both_years_stand_side_by_side(workspace):
    charity, tax = workspace.ask(budgets.board, workspace.now()).years
    assert (charity.first, tax.first) == (date(2026, 4, 1), date(2026, 4, 6))


def test_rate_cards_are_checked_and_told_by_the_hour(workspace):
    low = (RateLine("", 240, Preparation.NONE, Money(2000)),)
    refused("name-missing", workspace, KeepRateCard(" ", low, TODAY))
    refused("rate-without-lines", workspace, KeepRateCard("Ours", (), TODAY))
    refused("ends-before-it-begins", workspace, KeepRateCard("O", low, TODAY, date(2020, 1, 1)))
    absurd = (RateLine("", 240, Preparation.NONE, Money(-1)),)
    refused("amount-negative", workspace, KeepRateCard("Ours", absurd, TODAY))
    workspace.do(KeepRateCard("Ours", low, TODAY))
    (card,) = workspace.ask(budgets.rate_cards, TODAY)
    assert card.hourly == (Money(500),)
    assert card.below_wage == (True,)
    bodies = {one.body for one in workspace.ask(budgets.published, TODAY)}
    assert "NIHR" in bodies


@pytest.mark.parametrize(
    ("reason", "policy", "account"),
    [
        ("promise-absurd", Policy(promise_days=91), ()),
        ("amount-negative", Policy(two_people_above=Money(-1)), ()),
        ("sort-code", Policy(), ("Us", "12", "12345678")),
        ("bacs-number", Policy(), ("", "", "", "12x456")),
    ],
)
def test_rules_about_paying_that_cannot_be_meant(workspace, reason, policy, account):
    refused(reason, workspace, ChangePayPolicy(policy, *account))


NEWER = """[meta]
schema = 1
compiled = 2027-03-01

[[threshold]]
id = "carers_allowance_earnings_limit"
unit = "GBP"
period = "benefit_week"
value = 210
valid_from = 2026-06-01
certainty = "confirmed"
source = "a page that was seen"
review_by = 2028-04-05
"""


def test_a_newer_rules_file_is_laid_over_and_taken_off_again(workspace):
    def figure():
        board = workspace.ask(rules.board, TODAY)
        return next(c.said for c in board.cards if c.id == "carers_allowance_earnings_limit")

    assert figure() == "£204.00"
    assert workspace.do(LoadRules("2027.toml", NEWER)) == 1
    assert figure() == "£210.00"
    workspace.do(RemoveRules("2027.toml"))
    assert figure() == "£204.00"
    refused("rules-file-gone", workspace, RemoveRules("2027.toml"))


def test_a_rules_file_with_nonsense_names_its_line_and_changes_nothing(workspace):
    no = refused("rulebook-bad-value", workspace, LoadRules("x.toml", NEWER.replace("210", "-1")))
    assert (no.details["file"], no.details["line"]) == ("x.toml", 9)
    assert workspace.ask(rules.board, TODAY).files == ()


def test_a_check_is_noted_and_makes_no_old_rule_new(workspace):
    refused("rule-not-known", workspace, NoteRuleChecked("nonsense"))
    workspace.do(NoteRuleChecked("real_living_wage_uk"))
    board = workspace.ask(rules.board, TODAY)
    card = next(one for one in board.cards if one.id == "real_living_wage_uk")
    assert (card.checked_by, str(card.standing)) == ("Sam", "out-of-date")
    assert board.out_of_date == 2
