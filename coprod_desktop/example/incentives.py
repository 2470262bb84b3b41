"""The example charity's thank-yous: cards, tins, budgets, meetings at every stage."""

from datetime import date, timedelta
from typing import Final
from uuid import UUID

from coprod_desktop.commands.budgets import ChargeBudget, KeepBudget
from coprod_desktop.commands.expenses import GiveBeforehand, SubmitClaim
from coprod_desktop.commands.incentives.offers import Offered, RecordOffers
from coprod_desktop.commands.incentives.pauses import KeepAdvicePlace, RecordPause
from coprod_desktop.commands.incentives.paying import PayIncentives
from coprod_desktop.commands.incentives.settling import Settled, SettleMeeting
from coprod_desktop.commands.incentives.wishes import (
    ChangeCeilings,
    ChangePayWish,
    KeepBenefitFacts,
)
from coprod_desktop.commands.rates import ChangePayPolicy, KeepRateCard
from coprod_desktop.commands.rules import NoteRuleChecked
from coprod_desktop.commands.tins import CountVouchers, PutCashIn, TakeCashOut
from coprod_desktop.commands.vouchers import AddVouchers, MoveVoucher, SealVouchers
from coprod_desktop.domain.benefits.facts import Allowance, Benefit, Ceilings, Facts
from coprod_desktop.domain.expenses import Line, PrepaidKind, Spent
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.pauses import PauseAnswer
from coprod_desktop.domain.incentives.policies import DEFAULT
from coprod_desktop.domain.incentives.rates import Preparation, RateLine
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.vouchers import VoucherStep
from coprod_desktop.queries.incentives import pausing, settling, tins
from coprod_desktop.queries.papers.choices import choices
from coprod_desktop.readmodels.incentives.settling import GridRow, MeetingToSettle, SettleGrid
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.wording.incentives import example as words
from coprod_desktop.wording.incentives.screens import SAME_ROUTE

WISHES: Final = (Method.BANK, Method.CASH, Method.BANK, Method.VOUCHER, Method.CASH)
FEE: Final = Money.pounds(45)


def fill(workspace: Workspace) -> None:
    """Add everything about incentives, on the people and meetings that are there."""
    members = [one.id for one in workspace.ask(choices, "member") if one.id is not None]
    _ground(workspace)
    _tins(workspace)
    for number, member in enumerate(members):
        _wishes(workspace, member, number)
    meetings = workspace.ask(settling.meetings_to_settle, workspace.now())
    budgets = _budgets(workspace)
    by_day = sorted((one for one in meetings if not one.to_come), key=lambda one: one.on)
    for number, meeting in enumerate(by_day):
        left = len(by_day) - number
        if left > 1:  # the newest waits to be settled
            _settle(workspace, meeting, pay=left > 2)
            workspace.do(ChargeBudget(budgets[number % len(budgets)], meeting.id))
    for meeting in [one for one in meetings if one.to_come][:1]:
        _offers(workspace, meeting)
    _claims(workspace, members)


def _ground(workspace: Workspace) -> None:
    start = workspace.today().replace(month=4, day=1)
    year = start if start <= workspace.today() else start.replace(year=start.year - 1)
    lines = (
        RateLine("", 60, Preparation.NONE, Money.pounds(25)),
        RateLine("", 150, Preparation.NONE, FEE),
        RateLine("", 240, Preparation.NONE, Money.pounds(75)),
        RateLine("", 480, Preparation.NONE, Money.pounds(150)),
        RateLine(words.CHAIR_ROLE, 240, Preparation.INCLUDED, Money.pounds(90)),
    )
    workspace.do(KeepRateCard(words.CARD, lines, year.replace(year=year.year - 1)))
    workspace.do(ChangePayPolicy(DEFAULT, words.ACCOUNT, "000000", "00000000", "000000"))
    for name, phone, website in words.PLACES:
        workspace.do(KeepAdvicePlace(name, phone, website))
    for rule in ("uc_taper", "esa_permitted_work_higher", "amap_car_first_10000_miles"):
        workspace.do(NoteRuleChecked(rule, words.CHECKED))


def _tins(workspace: Workspace) -> None:
    today = workspace.today()
    workspace.do(AddVouchers(words.MARKET, "EM-0101", 30, Money.pounds(15), _in(today, 300)))
    workspace.do(AddVouchers(words.BOOKS, "NB-5501", 4, Money.pounds(5), _in(today, 40)))
    workspace.do(AddVouchers(words.BOOKS, "NB-9001", 1, Money.pounds(10), None, "9000111122223333"))
    workspace.do(PutCashIn(Money.pounds(1500), words.BANK, today - timedelta(days=200)))
    workspace.do(TakeCashOut(Money(1320), words.STAMPS, today - timedelta(days=30)))
    rows = workspace.ask(tins.voucher_tin, today).rows
    workspace.do(MoveVoucher(rows[-2].id, VoucherStep.LOST, words.LOST))
    there = tuple(row.serial for row in rows if row.id != rows[-2].id)
    workspace.do(CountVouchers(words.SECOND, there))


def _in(today: date, days: int) -> date:
    return today + timedelta(days=days)


def _budgets(workspace: Workspace) -> list[UUID]:
    today = workspace.today()
    first = date(today.year if today.month >= 4 else today.year - 1, 4, 1)
    last = date(first.year + 1, 3, 31)
    (council, panel), (trust, travel) = words.FUNDERS
    return [
        workspace.do(KeepBudget(council, panel, first, last, Money.pounds(6_000))),
        workspace.do(
            KeepBudget(
                trust, travel, first, last, Money.pounds(1_500), restricted=True,
                purposes=frozenset({Kind.EXPENSE_REPAID, Kind.EXPENSE_BOUGHT}),
            )
        ),
    ]  # fmt: skip


def _wishes(workspace: Workspace, member: UUID, number: int) -> None:
    """Wishes of every kind; a few ceilings; very few facts, each with consent."""
    method = WISHES[number % len(WISHES)]
    choice = Choice.VOUCHER if method is Method.VOUCHER else Choice.ALL
    if number % 11 == 7:
        choice = Choice.TRAVEL_ONLY
    name, sort, account = (
        (f"Account {number}", "000000", f"{number:08d}") if method is Method.BANK else ("", "", "")
    )
    brand = words.MARKET if method is Method.VOUCHER else ""
    workspace.do(ChangePayWish(member, choice, method, name, sort, account, brand))
    if number % 9 == 3:
        workspace.do(ChangeCeilings(member, Ceilings(weekly=Money.pounds(40), week_starts=0)))
    if number % 13 == 5:
        workspace.do(ChangeCeilings(member, Ceilings(ask_every_time=True)))
    if number == 8:
        facts = Facts(frozenset({Benefit.PENSION_CREDIT}), week_starts=0)
        workspace.do(KeepBenefitFacts(member, facts, words.SECOND))
    if number == 10:
        universal = frozenset({Benefit.UNIVERSAL_CREDIT})
        facts = Facts(universal, Allowance.WITH_HOUSING, claim_day=20)
        workspace.do(KeepBenefitFacts(member, facts, words.SECOND))
    if number == 13:
        workspace.do(KeepBenefitFacts(member, None, words.SECOND))


def _settle(workspace: Workspace, meeting: MeetingToSettle, *, pay: bool) -> None:
    found = workspace.ask(settling.grid, meeting.id, workspace.now())
    for row in found.rows:
        if row.pause:
            _talk(workspace, found, row)
    people = tuple(
        Settled(row.member, row.fee or FEE, row.choice, row.method, row.less, _lines(row))
        for row in found.rows
    )
    if not people:
        return
    workspace.do(SettleMeeting(meeting.id, people, words.SECOND, found.card))
    settled = workspace.ask(settling.grid, meeting.id, workspace.now())
    entries = [one for row in settled.rows for one in row.entries]
    if any(one.kind is Kind.VOUCHER and one.step is Step.SETTLED for one in entries):
        workspace.do(SealVouchers(meeting.id))
    if not pay:
        return
    on = min(meeting.on + timedelta(days=9), workspace.today())
    for method in (Method.BANK, Method.CASH, Method.VOUCHER):
        due = tuple(one.id for one in entries if one.method is method and one.step is Step.SETTLED)
        if due:
            workspace.do(PayIncentives(due, method, on, words.SECOND))


def _talk(workspace: Workspace, found: SettleGrid, row: GridRow) -> None:
    """What was decided with somebody beforehand: mostly as they chose, sometimes held."""
    view = workspace.ask(
        pausing.pause, found.meeting, row.member, workspace.now(), fee=row.fee, choice=row.choice
    )
    workspace.do(
        RecordPause(
            found.meeting, row.member, PauseAnswer.HELD, int(view.finding.outcome),
            view.finding.keys, words.TALK,
        )
    )  # fmt: skip


def _lines(row: GridRow) -> tuple[Line, ...]:
    return tuple(
        Line(one.spent, one.amount, one.day, one.route or words.ROUTE, why_no_receipt=SAME_ROUTE)
        for one in row.lines
    )


def _offers(workspace: Workspace, meeting: MeetingToSettle) -> None:
    found = workspace.ask(settling.grid, meeting.id, workspace.now())
    offers = tuple(Offered(row.member, row.fee or FEE) for row in found.rows)
    if offers:
        workspace.do(
            RecordOffers(meeting.id, offers, words.SECOND, found.promised_on, found.card_name)
        )


def _claims(workspace: Workspace, members: list[UUID]) -> None:
    today = workspace.today()
    if len(members) < 6:
        return
    car = Line(
        Spent.CAR, Money(0), today - timedelta(days=6), words.ROUTE, tenths=124, passengers=1
    )
    care = Line(
        Spent.CHILDCARE, Money(1200), today - timedelta(days=20),
        why_no_receipt=words.CHILDCARE_WHY,
    )  # fmt: skip
    workspace.do(SubmitClaim(members[0], (car,)))
    workspace.do(SubmitClaim(members[4], (care,)))
    workspace.do(GiveBeforehand(members[2], PrepaidKind.TICKET, Money(560), today))
    workspace.do(GiveBeforehand(members[5], PrepaidKind.FLOAT, Money(2000), today))
