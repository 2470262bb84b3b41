"""Claims of several lines, receipts, what belongs to no meeting, and offers on paper beforehand."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from coprod_desktop.commands.expenses import AgreeClaim, AttachReceipt, SubmitClaim
from coprod_desktop.commands.incentives.offers import Offered, RecordOffers
from coprod_desktop.commands.incentives.wishes import ChangePayWish
from coprod_desktop.commands.rates import ChangePayPolicy
from coprod_desktop.commands.tins import PutCashIn
from coprod_desktop.domain.expenses import ClaimStep, Line, Spent
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Method
from coprod_desktop.domain.incentives.policies import Policy
from coprod_desktop.domain.money import Money
from coprod_desktop.exchange.pictures import cleaned_picture
from coprod_desktop.models import PanelRole
from coprod_desktop.queries.incentives import expenses, owing
from coprod_desktop.ui.incentives.ask_dialog import AskDialog
from coprod_desktop.ui.incentives.claim_dialog import ClaimDialog, ReceiptDialog
from coprod_desktop.ui.papers.dialog import PaperDialog
from coprod_desktop.ui.shell import Place
from coprod_desktop.wording.incentives import screens as words
from tests.builders_incentives import Make, a_meeting, a_panel, everybody
from tests.exchange.test_pictures import a_photo


def leaf(window, key):
    window.shell.go(Place("incentives", key))
    return window.stack._built["incentives"][1].leaves[key]


def taxi(workspace, pence=900):
    return Line(Spent.TAXI, Money(pence), workspace.today(), why_no_receipt="Lost")


def test_a_claim_of_three_lines_is_one_claim_with_miles_worked_out(window):
    workspace = window.shell.workspace
    meeting, (ann,) = everybody(workspace, 1)
    leaf(window, "expenses").new()
    [dialog] = window.findChildren(ClaimDialog)
    dialog.who.choose(ann)
    dialog.meeting.choose(meeting)
    for spent, amount, miles in (
        (Spent.TAXI, "9.00", ""),
        (Spent.CAR, "", "twelve"),
        (Spent.CAR, "", "12"),
    ):
        dialog.spent.choose(spent)
        dialog.amount.setText(amount)
        dialog.miles.setText(miles)
        dialog.why.setText("Lost" if spent is Spent.TAXI else "")
        dialog.more.click()
    assert len(dialog.kept) == 2  # miles in words were asked for again, in the dialog
    assert dialog.banner.text == ""
    dialog.spent.choose(Spent.MEAL)
    dialog.amount.setText("4.50")
    dialog.why.setText("Lost")
    dialog.main.click()
    assert not dialog.isVisible(), dialog.banner.text
    [claim] = workspace.ask(expenses.claims, workspace.today())
    assert [line.amount for line in claim.lines] == [Money(900), Money(660), Money(450)]
    assert claim.meeting == "Spring meeting"
    workspace.undo()
    assert workspace.ask(expenses.claims, workspace.today()) == []


def test_a_line_can_be_taken_away_before_it_is_kept(window):
    everybody(window.shell.workspace, 1)
    leaf(window, "expenses").new()
    [dialog] = window.findChildren(ClaimDialog)
    dialog.amount.setText("3")
    dialog.more.click()
    away = next(
        one for one in dialog.findChildren(QPushButton) if one.text() == words.TAKE_LINE_AWAY
    )
    away.click()
    assert dialog.kept == []


def test_a_receipt_can_be_looked_at(window):
    workspace = window.shell.workspace
    _, (ann,) = everybody(workspace, 1)
    workspace.do(SubmitClaim(ann, (taxi(workspace),)))
    line = workspace.ask(expenses.claims, workspace.today())[0].lines[0].id
    workspace.do(AttachReceipt(line, cleaned_picture(a_photo())))
    leaf(window, "expenses").see(line)
    [dialog] = window.findChildren(ReceiptDialog)
    assert dialog.isVisible()


@pytest.fixture
def owed(window):
    """An agreed claim that belongs to no meeting, to be paid by bank, and one in cash."""
    workspace = window.shell.workspace
    _, people = everybody(workspace, 2)
    workspace.do(ChangePayPolicy(Policy(), "Riverside Voices", "09-01-28", "12345678", "123456"))
    workspace.do(PutCashIn(Money.pounds(50), "Bank", workspace.today()))
    for one, method in zip(people, (Method.BANK, Method.CASH), strict=True):
        workspace.do(ChangePayWish(one, Choice.ALL, method, "P", "09-01-27", "12345678"))
        workspace.do(AgreeClaim(workspace.do(SubmitClaim(one, (taxi(workspace),))), method))
    return people


def test_a_claim_without_a_meeting_is_paid_from_who_is_owed(window, owed, tmp_path):
    workspace = window.shell.workspace
    here = leaf(window, "owed")
    page = here.page
    rows = {one.method: one for one in page.table.table.rows}
    page.table.choose(rows[Method.BANK].entry)
    assert page.pay.text() == "Pay £9.00: Bank"
    assert not page.open.isEnabled()
    here.choose_folder = lambda: tmp_path
    page.bank.click()
    assert len(list(tmp_path.glob("bank-payments-*"))) == 3

    def press():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AskDialog)
        QTest.mouseClick(dialog.main, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)
    page.pay.click()
    [left] = workspace.ask(owing.owed, workspace.today())
    assert left.method is Method.CASH
    paid = {one.step for one in workspace.ask(expenses.claims, workspace.today())}
    assert ClaimStep.PAID in paid


def test_what_goes_different_ways_is_not_paid_together(window, owed):
    page = leaf(window, "owed").page
    page.table.selectAll()
    assert not page.pay.isEnabled()
    assert page.why.text() == words.ONE_WAY


def test_what_each_is_offered_is_printed_for_all_before_the_meeting(window, qtbot):
    workspace = window.shell.workspace
    panel = a_panel(workspace)
    _, people = everybody(workspace, 3)
    day = workspace.today() - timedelta(days=30)
    workspace.do(
        Make(*(PanelRole(member_id=one, panel_id=panel, role="", from_day=day) for one in people))
    )
    meeting = a_meeting(workspace, panel, "Next meeting", days_ago=-7)
    offers = tuple(Offered(one, Money(4500), None, None, Method.CASH) for one in people)
    workspace.do(RecordOffers(meeting, offers, "Sam", workspace.today() + timedelta(days=21), "Us"))
    here = leaf(window, "settle")
    here.show_meeting(meeting)
    assert here.page.papers.text() == words.PRINT_OFFERS
    here.page.papers.click()
    qtbot.waitUntil(lambda: window.findChildren(PaperDialog) != [])
    [dialog] = window.findChildren(PaperDialog)
    assert dialog.chosen == set(people)
    qtbot.waitUntil(lambda: "£45.00" in dialog.words.toPlainText())
    window.shell.jobs.wait()
