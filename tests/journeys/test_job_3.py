"""Job 3: pay twelve people after a meeting, without harming anybody's benefits."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from coprod_desktop.commands.incentives.wishes import (
    ChangeCeilings,
    ChangePayWish,
    KeepBenefitFacts,
)
from coprod_desktop.commands.rates import ChangePayPolicy, KeepRateCard
from coprod_desktop.commands.tins import PutCashIn
from coprod_desktop.commands.vouchers import AddVouchers
from coprod_desktop.domain.benefits.facts import Benefit, Ceilings, Facts
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Method
from coprod_desktop.domain.incentives.pauses import PauseAnswer
from coprod_desktop.domain.incentives.policies import Policy
from coprod_desktop.domain.incentives.rates import Preparation, RateLine
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import Money
from coprod_desktop.models import Incentive, Member
from coprod_desktop.ui.main_window import MainWindow
from tests.builders_incentives import everybody

FORMATS = list(Format)


@pytest.fixture
def twelve(file):
    workspace = file.workspace
    meeting, people = everybody(workspace, 12)
    today = workspace.today()
    line = RateLine("", 240, Preparation.NONE, Money.pounds(40))
    workspace.do(KeepRateCard("Ours", (line,), today.replace(month=4, day=1)))
    workspace.do(ChangePayPolicy(Policy(), "Riverside Voices", "09-01-28", "12345678", "123456"))
    for number, one in enumerate(people):
        method = (Method.BANK, Method.CASH, Method.VOUCHER)[number % 3]
        choice = Choice.VOUCHER if method is Method.VOUCHER else Choice.ALL
        workspace.do(ChangePayWish(one, choice, method, f"P {number}", "09-01-27", "12345678"))
        workspace.do(_Format(one, FORMATS[number % len(FORMATS)]))
    workspace.do(ChangeCeilings(people[0], Ceilings(weekly=Money.pounds(20))))
    workspace.do(KeepBenefitFacts(people[1], Facts(frozenset({Benefit.PENSION_CREDIT})), "Sam"))
    workspace.do(PutCashIn(Money.pounds(500), "Bank", today))
    workspace.do(AddVouchers("Market", "M-001", 20, Money.pounds(20)))
    return meeting, people


class _Format:
    can_undo = True

    def __init__(self, member, chosen):
        self.member, self.chosen = member, chosen

    def run(self, work):
        work.session.get_one(Member, self.member).format = self.chosen


@pytest.fixture
def window(file, settings, qtbot, twelve):
    made = MainWindow(file, settings)
    made.begin("today")
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.let_go()
    made.hide()
    made.deleteLater()


class Counted:
    def __init__(self):
        self.actions = self.decisions = 0

    def press(self, button):
        assert button.isVisibleTo(button.window()), button.text()
        assert button.isEnabled()
        self.actions += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def decide(self, button):
        self.decisions += 1
        self.press(button)
        self.actions -= 1


def entries(workspace):
    return workspace.ask(
        lambda session: [(one.member_id, one.kind, one.step) for one in session.query(Incentive)]
    )


def settle_leaf(window):
    return window.stack._built["incentives"][1].leaves["settle"]


def test_twelve_people_are_paid_in_eight_actions_and_one_for_each_flag(
    window, twelve, qtbot, tmp_path
):
    workspace, (_, people) = window.shell.workspace, twelve
    counted = Counted()
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    counted.actions += 1
    settle = settle_leaf(window)
    page = settle.page
    assert len(page.table.table.rows) == 12
    for _ in range(2):
        assert page.side.isVisible()
        counted.decide(page.side.buttons[PauseAnswer.HELD])
    counted.press(page.settle)
    assert len(entries(workspace)) == 12
    counted.press(page.seal)
    folder = tmp_path / "papers"
    folder.mkdir()
    settle.choose_folder = lambda: folder
    counted.press(page.papers)
    counted.actions += 1  # the folder is chosen
    qtbot.waitUntil(lambda: len(list(folder.glob("bank-payments-*"))) == 3, timeout=60_000)
    for method in (Method.CASH, Method.BANK, Method.VOUCHER):
        counted.press(page.pay[method])
    assert counted.actions <= 8
    assert counted.decisions == 2
    steps = {member: step for member, _, step in entries(workspace)}
    assert [steps[one] for one in people[:2]] == [Step.HELD, Step.HELD]
    assert all(steps[one] is Step.PAID for one in people[2:])
    names = sorted(one.name for one in folder.iterdir())
    assert not any("Person" in name for name in names)
    assert any(name.startswith("signature-sheet") for name in names)
    assert sum(name.startswith("slip-") for name in names) == 10
    assert sum(name.startswith("statement-") for name in names) == 10


def test_nothing_about_benefits_stands_in_the_grid(window, twelve):
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    table = settle_leaf(window).page.table.table
    said = " ".join(
        table.said(row, at) for row in table.rows for at in range(len(table.columns))
    ).lower()
    for word in ("benefit", "credit", "universal", "allowance", "esa", "limit", "advice"):
        assert word not in said, word


def test_the_grid_is_done_by_letters(window, twelve):
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    settle = settle_leaf(window)
    table = settle.page.table
    table.choose(twelve[1][4])
    QTest.keyClick(table, Qt.Key.Key_N)
    assert settle.drafts[twelve[1][4]].choice is Choice.NOTHING
    QTest.keyClick(table, Qt.Key.Key_A)
    QTest.keyClick(table, Qt.Key.Key_K)
    assert settle.drafts[twelve[1][4]].method is Method.CASH


def test_the_side_says_why_and_never_that_it_is_safe(window, twelve):
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    settle = settle_leaf(window)
    settle.open_side(twelve[1][1])
    said = " ".join(label.text() for label in settle.page.side.findChildren(QLabel)).lower()
    assert "pension credit" in said
    assert "safe" not in said.replace("safely", "")
    assert "not benefit advice" in said
    assert "we see only what we pay ourselves" in said


def test_one_undo_takes_the_whole_settling_back(window, twelve):
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    settle = settle_leaf(window)
    for _ in range(2):
        QTest.mouseClick(settle.page.side.buttons[PauseAnswer.HELD], Qt.MouseButton.LeftButton)
    QTest.mouseClick(settle.page.settle, Qt.MouseButton.LeftButton)
    workspace = window.shell.workspace
    assert len(entries(workspace)) == 12
    workspace.undo()
    assert entries(workspace) == []
