"""Job 4: certificates for twenty people, from the session to paper."""

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coprod_desktop.commands.members.people import EditMember
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.training.fitting import Fit
from coprod_desktop.queries.training import certificates
from coprod_desktop.ui.incentives.certify_dialog import CertifyDialog
from coprod_desktop.ui.main_window import MainWindow
from coprod_desktop.ui.papers.pages import PdfBytes
from coprod_desktop.ui.shell import Place
from tests.builders_training import taught

PEOPLE = 20


@pytest.fixture
def twenty(file):
    session, came = taught(file.workspace, PEOPLE)
    file.workspace.do(EditMember(came[3], (("format", Format.GIANT),)))
    file.workspace.do(EditMember(came[4], (("format", Format.SCREEN_READER),)))
    return session, came


@pytest.fixture
def window(file, settings, qtbot, twenty, plain_look):
    made = MainWindow(file, settings)
    made.begin("today")
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.let_go()
    made.hide()
    made.deleteLater()


def in_front(widget, qtbot):
    """Keys go to the window in front."""
    widget.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is widget)


def training_leaf(window):
    return window.stack._built["incentives"][1].leaves["training"]


def opened(window):
    """The dialog that is open, with its controller."""
    (dialog,) = [one for one in window.findChildren(CertifyDialog) if one.isVisible()]
    (behind,) = [one for one in dialog.children() if hasattr(one, "ask_printer")]
    return dialog, behind


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def register(window):
    return window.shell.workspace.ask(certificates.register).rows


def test_twenty_certificates_are_on_paper_in_four_actions(window, twenty, qtbot, tmp_path):
    window.shell.go(Place("incentives", "training"))
    leaf, began, actions = training_leaf(window), perf_counter(), 0
    leaf.page.sessions.choose(twenty[0])
    actions += 1  # the session is chosen
    in_front(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_C, _control_shift())
    actions += 1
    dialog, behind = opened(window)
    assert len(dialog.rows.rows) == PEOPLE
    paper = tmp_path / "printed.pdf"

    def printer():
        made = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setPageOrientation(QPageLayout.Orientation.Landscape)
        made.setOutputFileName(str(paper))
        return made

    behind.ask_printer = printer
    press(dialog.print)
    actions += 2  # the button, and the printer's own OK
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=50_000)
    assert actions <= 4
    assert perf_counter() - began < 60
    assert len(register(window)) == PEOPLE
    assert PdfBytes(paper.read_bytes()).pageCount() == PEOPLE


def test_saving_makes_one_file_one_for_each_number_and_words_for_other_readers(
    window, twenty, qtbot, tmp_path
):
    window.shell.go(Place("incentives", "training"))
    training_leaf(window).show_session(twenty[0])
    in_front(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_C, _control_shift())
    dialog, behind = opened(window)
    behind.ask_folder = lambda: str(tmp_path)
    dialog.apart.setChecked(True)
    press(dialog.save)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=50_000)
    names = sorted(one.name for one in tmp_path.iterdir() if one.is_file())
    assert f"certificates-2026-11-23-{PEOPLE:03d}.pdf" in names
    assert [f"RV-2026-{n:04d}.pdf" for n in range(1, PEOPLE + 1)] == [
        name for name in names if name.count("-") == 2
    ]
    assert {"RV-2026-0004-giant.pdf", "RV-2026-0005-screen-reader.html"} <= set(names)
    assert not any("Person" in name for name in names)


def test_a_name_is_changed_for_this_certificate_alone_and_misfits_are_shown(window, twenty, qtbot):
    window.shell.go(Place("incentives", "training"))
    training_leaf(window).show_session(twenty[0])
    training_leaf(window).certify()
    dialog, behind = opened(window)
    in_front(dialog, qtbot)
    dialog.table.choose(twenty[1][2])
    dialog.printed.setFocus()
    dialog.printed.setText("Zoë " + "W" * 200)
    QTest.keyClick(dialog.printed, Qt.Key.Key_Return)
    row = next(one for one in dialog.rows.rows if one.member == twenty[1][2])
    assert row.fit is Fit.TOO_LONG
    assert "too long" in dialog.notes.text
    dialog.printed.setText("Zoë Adeyemi")
    behind.ask_folder = lambda: ""
    press(dialog.save)
    assert register(window) == ()  # whoever leaves the folder dialog has issued nothing
    assert row.printed == "Zoë Adeyemi"
    qtbot.waitUntil(lambda: dialog.page.file.pageCount() == 1, timeout=20_000)


def test_a_refusal_stays_beside_the_button_and_nothing_is_issued(window, twenty, tmp_path):
    window.shell.go(Place("incentives", "training"))
    training_leaf(window).show_session(twenty[0])
    training_leaf(window).certify()
    dialog, behind = opened(window)
    dialog.printed.setText(" ")
    behind.ask_folder = lambda: str(tmp_path)
    press(dialog.save)
    assert register(window) == ()
    assert dialog.isVisible()
    assert list(tmp_path.glob("*.pdf")) == []


def _control_shift():
    return Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
