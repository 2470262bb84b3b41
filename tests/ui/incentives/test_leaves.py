"""Every leaf on a real file: it shows what is there, does what its buttons say, and keeps quiet."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from coprod_desktop.commands.expenses import SubmitClaim
from coprod_desktop.commands.incentives.paying import PayIncentives
from coprod_desktop.commands.incentives.settling import Settled, SettleMeeting
from coprod_desktop.commands.incentives.thanks import GiveThanks
from coprod_desktop.commands.incentives.wishes import ChangePayLimits
from coprod_desktop.commands.tins import PutCashIn
from coprod_desktop.commands.vouchers import AddVouchers
from coprod_desktop.domain.benefits.facts import Limits, RightToWork
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.expenses import Line, Spent
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.rates import Preparation
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import Money
from coprod_desktop.models import Incentive
from coprod_desktop.queries.incentives import expenses, owing, tins
from coprod_desktop.ui.incentives.ask_dialog import AskDialog
from coprod_desktop.ui.incentives.controller import LEAVES
from coprod_desktop.ui.incentives.rates_leaf import read_lines
from coprod_desktop.ui.shell import Place
from tests.builders_incentives import everybody
from tests.exchange.test_pictures import a_photo


@pytest.fixture
def leaves(window):
    window.shell.go(Place("incentives", "settle"))
    return window.stack._built["incentives"][1]


def person(member, choice=Choice.ALL, method=Method.CASH):
    return Settled(member, Money(4500), choice, method)


def answer(fill):
    """Answer the next dialog as a person would: type, then press its verb."""

    def typed():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AskDialog)
        fill({key: field.editor for key, field in dialog.form.fields.items()})
        QTest.mouseClick(dialog.main, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, typed)


def said(widget):
    return " ".join(one.text() for one in widget.findChildren(QLabel))


@pytest.mark.parametrize("key", [one.key for one in LEAVES])
def test_every_leaf_opens_on_an_empty_file(window, leaves, key):
    window.shell.go(Place("incentives", key))
    assert leaves.leaf == key


def test_the_voucher_leaf_adds_and_masks(window, leaves):
    leaves.show_leaf("vouchers")

    def fill(boxes):
        boxes["brand"].setText("Market")
        boxes["value"].setText("10")
        boxes["first"].setText("M-001")
        boxes["code"].setText("9000111122223333")

    answer(fill)
    leaves.leaves["vouchers"].new()
    (row,) = leaves.leaves["vouchers"].page.table.table.rows
    assert row.serial == "M-001"
    shown = " ".join(leaves.leaves["vouchers"].page.table.table.said(row, at) for at in range(8))
    assert "2222" not in shown


def test_a_code_leaves_the_screen_again(window, leaves, monkeypatch):
    workspace = window.shell.workspace
    workspace.do(AddVouchers("Market", "M1", 1, Money(1000), code="9000111122223333"))
    leaves.show_leaf("vouchers")
    monkeypatch.setattr("coprod_desktop.ui.incentives.vouchers_leaf.SHOWN_FOR", 0)
    here = leaves.leaves["vouchers"]
    here.page.table.choose(here.page.table.table.rows[0].id)
    answer(lambda boxes: boxes["why"].setText("They rang"))
    here.reveal()
    assert "9000111122223333" in here.page.code.text
    QApplication.processEvents()
    assert here.page.code.text == ""
    assert workspace.ask(tins.voucher_tin, workspace.today()).rows[0].looks == 1


def test_a_refused_dialog_stays_with_its_words(window, leaves):
    leaves.show_leaf("vouchers")
    seen = []

    def fill(boxes):
        boxes["brand"].setText("Market")
        dialog = QApplication.activeModalWidget()
        QTimer.singleShot(0, lambda: (seen.append(boxes["brand"].text()), dialog.reject()))

    answer(fill)
    leaves.leaves["vouchers"].new()
    assert seen == ["Market"]
    assert leaves.leaves["vouchers"].page.table.table.rows == ()


def test_a_receipt_is_attached_and_a_bomb_is_refused(window, leaves, tmp_path):
    workspace = window.shell.workspace
    _, (ann,) = everybody(workspace, 1)
    taxi = Line(Spent.TAXI, Money(900), workspace.today(), why_no_receipt="Lost")
    workspace.do(SubmitClaim(ann, (taxi,)))
    leaves.show_leaf("expenses")
    here = leaves.leaves["expenses"]
    line = workspace.ask(expenses.claims, workspace.today())[0].lines[0].id
    bad, good = tmp_path / "bad.jpg", tmp_path / "good.jpg"
    bad.write_bytes(b"not a picture")
    good.write_bytes(a_photo())
    heard = []
    window.shell.said.connect(lambda words, _undo: heard.append(words))
    here.choose_file = lambda: bad
    here.attach(line)
    assert "not a picture" in heard[-1]
    here.choose_file = lambda: good
    here.attach(line)
    assert workspace.ask(expenses.receipt, line).startswith(b"\x89PNG")


def test_rules_are_loud_and_a_bad_file_is_named_by_its_line(window, leaves, tmp_path):
    leaves.show_leaf("rules")
    here = leaves.leaves["rules"]
    assert "out of date" in here.page.state.text
    bad = tmp_path / "mine.toml"
    bad.write_text(
        "[meta]\nschema = 1\ncompiled = 2026-11-22\n[[threshold]]\nid = 'a_b_c'\nunit = 5\n"
    )
    heard = []
    window.shell.failed.connect(lambda fault, _where: heard.append(fault))
    here.choose_file = lambda: bad
    here.load()
    assert "mine.toml, line 6" in str(heard[-1])


def test_who_is_owed_counts_the_days_past_the_promise(window, leaves, clock):
    workspace = window.shell.workspace
    meeting, (ann,) = everybody(workspace, 1)
    workspace.do(SettleMeeting(meeting, (person(ann),)))
    clock.now += timedelta(days=20)
    leaves.show_leaf("owed")
    (row,) = leaves.leaves["owed"].page.table.table.rows
    assert row.over == 9


def test_a_whole_run_is_put_right_from_the_screen(window, leaves):
    workspace = window.shell.workspace
    meeting, people = everybody(workspace, 2)
    workspace.do(PutCashIn(Money.pounds(200), "Bank", workspace.today()))
    workspace.do(SettleMeeting(meeting, tuple(person(one) for one in people)))
    ids = workspace.ask(lambda session: tuple(one.id for one in session.query(Incentive)))
    workspace.do(PayIncentives(ids, Method.CASH, workspace.today()))
    leaves.show_leaf("settle")
    settle = leaves.leaves["settle"]
    assert settle.page.right.isVisible()
    answer(lambda boxes: boxes["why"].setText("Wrong list"))
    settle.side._put_run_right()
    assert workspace.ask(owing.pay_runs, meeting) == []
    total = workspace.ask(lambda s: sum(one.amount.pence for one in s.query(Incentive)))
    assert total == 0


def test_names_are_initials_behind_the_curtain(window, leaves):
    everybody(window.shell.workspace, 1)
    leaves.show_leaf("settle")
    table = leaves.leaves["settle"].page.table.table
    assert table.said(table.rows[0], 0) == "Person 000"
    window.shell.draw_curtain(down=True)
    assert table.said(table.rows[0], 0) != "Person 000"


def test_lines_of_a_card_are_read_as_typed():
    lines = read_lines("60 £25\n240 75 chair\n480 300 + lead")
    assert [one.amount.pence for one in lines] == [2500, 7500, 30000]
    assert [one.role for one in lines] == ["", "chair", "lead"]
    assert lines[2].preparation is Preparation.HEAVY
    with pytest.raises(Refused) as no:
        read_lines("60 £25\nlots")
    assert no.value.details["line"] == 2


def test_other_thanks_have_ledgers_of_their_own_and_stop_rules_hold(workspace):
    _, (ann,) = everybody(workspace, 1)
    today = workspace.today()
    workspace.do(GiveThanks(ann, Kind.TRAINING, "First aid course", today))
    row = workspace.ask(lambda s: [(o.kind, o.amount, o.step) for o in s.query(Incentive)])
    assert row == [(Kind.TRAINING, Money(0), Step.PAID)]
    for kind in (Kind.FEE, Kind.VOUCHER, Kind.EXPENSE_REPAID):
        with pytest.raises(Refused) as no:
            workspace.do(GiveThanks(ann, kind, "x", today))
        assert no.value.reason == "not-a-thank-you"
    workspace.do(ChangePayLimits(ann, Limits(right_to_work=RightToWork.NO_PERMISSION)))
    with pytest.raises(Refused) as no:
        workspace.do(GiveThanks(ann, Kind.GIFT, "Flowers", today, Money(1000)))
    assert no.value.reason == "cannot-pay-this-way"
    workspace.do(GiveThanks(ann, Kind.REFERENCE, "A letter for a course", today))
