"""Job 7: forty people are told what happened with their ideas, in at most six actions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from coprod_desktop.domain.formats import Format
from coprod_desktop.queries.feedback import ideas, telling
from coprod_desktop.ui.main_window import MainWindow
from coprod_desktop.ui.papers.dialog import PaperDialog
from coprod_desktop.ui.shell import Place
from coprod_desktop.wording import frame
from tests.builders_feedback import a_council, a_group, a_person, an_idea, done_idea, refused_idea

FORMATS = list(Format)


@pytest.fixture
def forty(file):
    workspace = file.workspace
    panel, council = a_group(workspace), a_council(workspace)
    made = []
    for number in range(40):
        person = a_person(
            workspace, f"Person {number:02}", panel, format=FORMATS[number % len(FORMATS)]
        )
        if number % 3 == 0:
            refused_idea(workspace, person, council, f"Idea of {number}")
        elif number % 3 == 1:
            done_idea(workspace, person, council, f"Idea of {number}")
        else:
            an_idea(workspace, person, f"Idea of {number}", 100)
        made.append(person)
    return made


@pytest.fixture
def window(file, settings, qtbot, forty):
    made = MainWindow(file, settings)
    made.begin("today")
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.let_go()
    made.hide()
    made.deleteLater()


class Counted:
    """Presses buttons and counts."""

    def __init__(self):
        self.actions = 0

    def press(self, button):
        assert button.isVisible()
        assert button.isEnabled()
        self.actions += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_forty_people_are_told_in_at_most_six_actions(file, window, qtbot, tmp_path):
    workspace, counted = file.workspace, Counted()
    buttons = window.header.findChildren(QPushButton)
    counted.press(next(each for each in buttons if each.text() == frame.FEEDBACK))
    tab = window.stack.tab
    counted.press(tab.tell_people)
    assert len(tab.tell.rows.rows) == 40
    counted.press(tab.tell.letters)
    qtbot.waitUntil(lambda: window.findChildren(PaperDialog) != [])
    [dialog] = window.findChildren(PaperDialog)
    controller = next(each for each in dialog.children() if hasattr(each, "ask_folder"))
    controller.ask_folder = lambda: str(tmp_path)
    assert len(dialog.chosen) == 40
    with qtbot.waitSignal(dialog.accepted, timeout=120_000):
        counted.press(dialog.save)
    assert len(list(tmp_path.glob("told-letter-*"))) == 40
    counted.press(tab.tell.mark_all)
    assert counted.actions <= 6
    rows = workspace.ask(telling.people, workspace.today())
    assert len(rows) == 40
    assert all(row.told_today for row in rows)
    assert {one.told_on for one in workspace.ask(ideas.waiting, workspace.today())} == {
        workspace.today()
    }
    assert workspace.undo_name == "TellPeople"
    workspace.undo()
    assert not any(row.told_today for row in workspace.ask(telling.people, workspace.today()))


def test_a_person_is_marked_as_told_while_ringing(file, window, qtbot):
    workspace = file.workspace
    window.stack.go(Place("feedback", "tell"))
    tab = window.stack.tab
    first = tab.tell.rows.rows[0]
    tab.tell.table.choose(first.member_id)
    assert tab.tell.panel.name.text() == first.name
    tab.tell.panel.mark.click()
    told = {row.name: row.told_today for row in workspace.ask(telling.people, workspace.today())}
    assert told[first.name]
    assert sum(told.values()) == 1
