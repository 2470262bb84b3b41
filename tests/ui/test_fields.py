from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop.domain.money import Money
from coprod_desktop.ui.widgets.fields import Choice, DateEdit, MoneyEdit, NotesEdit, WordsEdit
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.layouts import column

MONDAY = date(2026, 11, 23)


def beside(qtbot, *fields):
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayout(column(*fields))
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    fields[0].setFocus()
    return page


def test_a_day_is_typed_briefly_and_shown_in_full(qtbot):
    day = DateEdit(lambda: MONDAY)
    page = beside(qtbot, day, WordsEdit())
    assert page.isVisible()
    with qtbot.waitSignal(day.edited):
        QTest.keyClicks(day, "fri")
        QTest.keyClick(day, Qt.Key.Key_Return)
    assert day.text() == "Fri 27 Nov 2026"
    assert day.day == date(2026, 11, 27)


def test_a_day_that_cannot_be_read_stays_as_typed_and_is_marked(qtbot):
    day = DateEdit(lambda: MONDAY)
    page = beside(qtbot, day)
    assert page.isVisible()
    QTest.keyClicks(day, "soonish")
    QTest.keyClick(day, Qt.Key.Key_Return)
    assert (day.text(), day.property("wrong")) == ("soonish", "yes")


def test_money_takes_the_pound_sign_or_not(qtbot):
    money = MoneyEdit()
    page = beside(qtbot, money)
    assert page.isVisible()
    with qtbot.waitSignal(money.edited):
        QTest.keyClicks(money, "12.5")
        QTest.keyClick(money, Qt.Key.Key_Return)
    assert (money.text(), money.amount) == ("£12.50", Money(1250))


def test_tab_leaves_notes_and_leaving_saves_them(qtbot):
    notes, after = NotesEdit(), WordsEdit()
    page = beside(qtbot, notes, after)
    assert page.isVisible()
    with qtbot.waitSignal(notes.edited):
        QTest.keyClicks(notes, "Rang at ten.")
        QTest.keyClick(notes, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert notes.toPlainText() == "Rang at ten."


def test_control_enter_in_notes_finishes_the_dialog_and_enter_makes_a_line(qtbot):
    dialog = DialogFrame("Note", "Keep it")
    qtbot.addWidget(dialog)
    notes = NotesEdit()
    dialog.add(notes)
    dialog.show()
    heard = []
    dialog.done_wanted.connect(lambda: heard.append(notes.toPlainText()))
    QTest.keyClick(notes, Qt.Key.Key_Return)
    assert heard == []
    QTest.keyClick(notes, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["\n"]


def test_the_wheel_never_changes_a_choice(qtbot):
    choice = Choice([(1, "One"), (2, "Two")])
    qtbot.addWidget(choice)
    choice.show()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert choice.value == 2
    assert choice.values == [1, 2]


def test_a_form_says_what_is_wrong_in_words_and_leads_there(qtbot):
    form = FormColumn()
    qtbot.addWidget(form)
    form.add("name", "Their name", WordsEdit())
    field = form.add("day", "When", WordsEdit(), optional=True, hint="Any day")
    form.show()
    form.activateWindow()
    form.show_errors({"day": "We could not read that."})
    assert field.error == "We could not read that."
    assert form.summary.text == "One thing needs a look:\nWhen: We could not read that."
    assert form.focusWidget() is field.editor
    form.clear_errors()
    assert form.summary.isHidden()
