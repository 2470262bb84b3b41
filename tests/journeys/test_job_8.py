"""Job 8: the old spreadsheet comes in: dropped on the window, looked at row by row, one step."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coprod_desktop.commands.members.knowing import AddContactRoute
from coprod_desktop.domain.importing.choices import Choice, Kind
from coprod_desktop.domain.importing.fields import Field
from coprod_desktop.domain.people import Route
from coprod_desktop.example import spreadsheet
from coprod_desktop.models import Member
from coprod_desktop.ui.members.importing.dialog import CHOOSE, COLUMNS, DONE, PEOPLE
from coprod_desktop.ui.members.importing.draft import fitting
from tests.builders import a_member, a_panel
from tests.exchange import nasty
from tests.store.test_home import everything


class Counted:
    def __init__(self):
        self.actions = self.decisions = 0

    def press(self, button):
        assert button.isVisibleTo(button.window()), button.text()
        assert button.isEnabled(), button.text()
        self.actions += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, button, keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPointF(300, 300), action, data, button, keys)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), action, data, button, keys))
    return enter.isAccepted()


def importing_of(window):
    return window.stack._built["members"][1].importing


def settled(qtbot, dialog, step):
    qtbot.waitUntil(lambda: dialog.step == step and not dialog.working.text(), timeout=30_000)


def people(workspace):
    return workspace.ask(lambda session: {one.name for one in session.query(Member)})


@pytest.fixture
def known(file):
    workspace = file.workspace
    ann = a_member(workspace, "Ann Archer")
    workspace.do(AddContactRoute(ann, Route.TEXT, "07700 900100"))
    lukasz = a_member(workspace, "Łukasz Wójcik")
    workspace.do(AddContactRoute(lukasz, Route.PHONE, "07700 900101"))
    a_panel(workspace, "Housing panel")
    return workspace


def test_the_old_spreadsheet_comes_in_with_few_actions_and_goes_again_with_one(
    known, window, qtbot, tmp_path
):
    workspace, counted = known, Counted()
    before = workspace.ask(everything)
    path = spreadsheet.write(tmp_path, workspace.today())
    assert drop(window, path)
    counted.actions += 1
    job = importing_of(window)
    dialog = job.dialog
    settled(qtbot, dialog, COLUMNS)
    assert dialog.isVisible()
    assert dialog.columns.found.text() == (
        "We found 11 rows on the sheet Members, below the headings in row 4."
    )
    assert not dialog.main.isEnabled()
    [order] = dialog.columns.orders.values()
    order.choose("day-first")
    order.edited.emit()
    counted.decisions += 1
    counted.press(dialog.main)
    settled(qtbot, dialog, PEOPLE)
    counts = job.draft.counts()
    assert counts == {Kind.NEW: 4, Kind.SAME: 2, Kind.UPDATE: 1, Kind.ASK: 2, Kind.FAILED: 2}
    decide(qtbot, job, counted)
    assert job.draft.tally.failed == 1
    counted.press(dialog.main)
    settled(qtbot, dialog, DONE)
    tally = job.tally
    assert (tally.rows, tally.new, tally.updated, tally.skipped, tally.failed) == (11, 5, 3, 2, 1)
    assert dialog.ending.sum.text() == (
        "11 rows in the file = 5 new + 3 updated + 2 skipped + 1 not brought in"
    )
    job.ask_where = lambda name: tmp_path / f"{name}.csv"
    counted.press(dialog.ending.save)
    qtbot.waitUntil(lambda: dialog.ending.saved.text() != "", timeout=10_000)
    [left] = tmp_path.glob("*not brought in.csv")
    assert "cut this number short" in left.read_text(encoding="utf-8-sig")
    counted.press(dialog.main)
    assert counted.actions <= 8
    assert counted.decisions == 4
    assert {"Harper Bright", "Perry Quill", "Caoimhe Ní Bhriain"} <= people(workspace)
    assert len(list((window.file.folder / "backups").glob("*-risky.cbk"))) == 1
    assert workspace.undo_name == "ImportMembers"
    window.actions_by_key["undo"].trigger()
    assert workspace.ask(everything) == before


def decide(qtbot, job, counted):
    """Answer for the two who need it, and put one wrong day right."""
    side = job.dialog.people.side
    for number, choice in ((7, Choice.FILL), (14, Choice.FILL)):
        job.dialog.people.rows.choose(number)
        assert side.number == number
        QTest.mouseClick(side.choices[choice], Qt.MouseButton.LeftButton)
        counted.decisions += 1
        settled(qtbot, job.dialog, PEOPLE)
    job.dialog.people.kinds.buttons[Kind.FAILED.value].click()
    counted.actions += 1
    job.dialog.people.rows.choose(13)
    assert side.number == 13
    [cell] = [edit for edit in side.cells.values() if edit.text() == "30 Feb 2025"]
    cell.setText("28 Feb 2025")
    cell.editingFinished.emit()
    counted.decisions += 1
    settled(qtbot, job.dialog, PEOPLE)
    assert job.dialog.people.rows.table.rows[0].number == 12


def test_the_same_file_is_noticed_and_the_columns_are_remembered(known, window, qtbot, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Caller,Phone,E-mail\nBo Bright,01632 960009,\n", encoding="utf-8")
    for turn in range(2):
        assert drop(window, path)
        job = importing_of(window)
        settled(qtbot, job.dialog, COLUMNS)
        if turn == 0:
            assert not job.dialog.main.isEnabled()
            choice = job.dialog.columns.fields[0]
            choice.choose(Field.NAME)
            choice.edited.emit()
        assert job.draft.plan.fields[0] is Field.NAME
        assert (job.dialog.columns.twice.text != "") is (turn == 1)
        QTest.mouseClick(job.dialog.main, Qt.MouseButton.LeftButton)
        settled(qtbot, job.dialog, PEOPLE)
        if turn == 0:
            QTest.mouseClick(job.dialog.main, Qt.MouseButton.LeftButton)
            settled(qtbot, job.dialog, DONE)
        else:
            assert not job.dialog.main.isEnabled()
        job.dialog.reject()
    assert "Bo Bright" in people(known)


def test_a_bomb_ends_with_a_sentence_in_the_dialog(window, qtbot, tmp_path):
    path = tmp_path / "bomb.xlsx"
    path.write_bytes(nasty.sparse())
    assert drop(window, path)
    dialog = importing_of(window).dialog
    qtbot.waitUntil(lambda: dialog.banner.text != "", timeout=40_000)
    assert dialog.step == CHOOSE
    assert "nothing was changed" in dialog.banner.text.lower()
    dialog.reject()


def test_stop_works_while_a_file_is_read(window, qtbot, tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("Name,Note\n" + "Ann Archer,word\n" * 150_000, encoding="utf-8")
    assert drop(window, path)
    dialog = importing_of(window).dialog
    assert dialog.stop.isVisibleTo(dialog)
    QTest.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.working.text(), timeout=20_000)
    assert dialog.banner.text == "Stopped. Nothing was changed."
    dialog.reject()


def test_other_files_are_not_taken(window, tmp_path):
    path = tmp_path / "photo.png"
    path.write_bytes(b"x")
    assert not drop(window, path)


def test_the_menu_and_its_keys_open_the_same_dialog(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(
        window,
        Qt.Key.Key_I,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    dialog = importing_of(window).dialog
    assert dialog.isVisible()
    assert dialog.step == CHOOSE
    dialog.reject()


def test_rows_are_filtered_while_one_types(known, window, qtbot, tmp_path):
    path = tmp_path / "a.xlsx"
    path.write_bytes(nasty.xlsx(("M", nasty.PEOPLE)))
    assert drop(window, path)
    job = importing_of(window)
    settled(qtbot, job.dialog, COLUMNS)
    job.look_at_people()
    settled(qtbot, job.dialog, PEOPLE)
    assert [one.shown for one in fitting(job.draft.verdicts, None, "okoro")] == ["Sam Okoro"]
    assert fitting(job.draft.verdicts, Kind.FAILED, "") == []
    job.dialog.reject()
