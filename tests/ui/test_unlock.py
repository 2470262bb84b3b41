"""The first window: opening, the wrong passphrase, the sheet, the five questions."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coprod_desktop.queries import charity
from coprod_desktop.ui.unlock.doors import Answers
from coprod_desktop.ui.unlock.window import UnlockWindow
from tests.ui.conftest import PASSPHRASE


@pytest.fixture
def folder(roof):
    made = roof.create(Answers("Riverside Voices", "Sam", PASSPHRASE))
    made.close()
    return made.folder


@pytest.fixture
def first(folder, tmp_path, qtbot):
    window = UnlockWindow([folder], tmp_path)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def opened(window, qtbot, do):
    with qtbot.waitSignal(window.opened) as caught:
        do()
    return caught.args[0]


def test_the_right_passphrase_opens_the_file_of_that_person(first, roof, qtbot):
    first.ready(roof)
    QTest.keyClicks(first.unlock.passphrase, PASSPHRASE)
    file = opened(first, qtbot, lambda: QTest.keyClick(first.unlock.passphrase, Qt.Key.Key_Return))
    assert file.workspace.actor == "Sam"
    file.close()


def test_a_passphrase_typed_before_the_app_is_ready_is_used_as_soon_as_it_is(first, roof, qtbot):
    QTest.keyClicks(first.unlock.passphrase, PASSPHRASE)
    QTest.keyClick(first.unlock.passphrase, Qt.Key.Key_Return)
    file = opened(first, qtbot, lambda: first.ready(roof))
    assert file.workspace.actor == "Sam"
    file.close()


def test_a_wrong_passphrase_is_a_calm_sentence_and_can_be_tried_again(first, roof, qtbot):
    first.ready(roof)
    QTest.keyClicks(first.unlock.passphrase, "not the one")
    first.unlock.open.click()
    qtbot.waitUntil(lambda: first.unlock.problem.isVisible())
    assert first.unlock.problem.text.startswith("That passphrase did not open the file.")
    assert first.unlock.open.isEnabled()
    assert first.unlock.passphrase.selectedText() == "not the one"


def test_the_recovery_sheet_opens_the_file_when_the_passphrase_is_lost(first, roof, folder, qtbot):
    file = roof.open(folder, PASSPHRASE, "")
    code = file.recovery_code
    file.close()
    first.ready(roof)
    first.show_page("sheet")
    page = first.pages.currentWidget()
    page.code.setText(code.lower())
    again = opened(first, qtbot, page.open.click)
    again.close()


def test_five_questions_make_a_file_and_show_the_recovery_code_once(tmp_path, roof, qtbot):
    window = UnlockWindow([], tmp_path)
    qtbot.addWidget(window)
    window.show()
    window.ready(roof)
    run = window.first_run
    assert window.pages.currentWidget() is run
    run.next.click()
    assert run.problem.isVisible()
    run.charity.setText("Hilltop Forum")
    for _ in range(3):
        run.next.click()
    run.person.setText("Jo")
    run.suggest(roof.suggestion())
    assert run.strength.isVisible()
    run.again.setText("something else")
    run.next.click()
    assert run.form.fields["again"].error
    run.again.setText(run.passphrase.text())
    run.next.click()
    run.next.click()
    code = lambda: window._rare.get("code")  # noqa: E731
    qtbot.waitUntil(lambda: code() is not None and bool(code().code.text()))
    file = opened(window, qtbot, code().done.emit)
    assert file.workspace.ask(charity.card).name == "Hilltop Forum"
    assert file.people == ("Jo",)
    file.close()


def test_a_passphrase_that_is_easy_to_guess_is_refused_in_words(tmp_path, roof, qtbot):
    window = UnlockWindow([], tmp_path)
    qtbot.addWidget(window)
    window.show()
    window.ready(roof)
    window.first_run.charity.setText("Hilltop Forum")
    window.first_run.person.setText("Jo")
    for field in (window.first_run.passphrase, window.first_run.again):
        field.setText("abc")
    window.first_run.show_question(4)
    window.first_run.next.click()
    qtbot.waitUntil(window.first_run.problem.isVisible)
    assert "easy to guess" in window.first_run.problem.text


def test_locking_empties_the_passphrase(first, folder):
    first.unlock.passphrase.setText(PASSPHRASE)
    first.show_recent([folder])
    assert first.unlock.passphrase.text() == ""


LIGHT = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import coprod_desktop.ui.unlock.start
heavy = ("sqlalchemy", "alembic", "reportlab", "sqlcipher3", "nacl", "PIL", "pikepdf", "zxcvbn",
         "coprod_desktop.store", "coprod_desktop.queries", "coprod_desktop.app")
print(sorted(name for name in sys.modules if name.startswith(heavy)))
"""


def test_nothing_heavier_than_qt_is_read_before_the_first_window_is_painted():
    done = subprocess.run([sys.executable, "-c", LIGHT], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
