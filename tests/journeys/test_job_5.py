"""Job 5: somebody asks what we hold about them; others' names one by one; one copy to hand over."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coprod_desktop.models import Attendance, MemberNote, TookPart
from coprod_desktop.queries import information
from coprod_desktop.ui.information.dialog import InformationDialog
from coprod_desktop.ui.papers.dialog import PaperDialog
from coprod_desktop.ui.shell import Place
from coprod_desktop.wording import information as words
from tests.builders_feedback import _Add, a_council, a_gathering, a_group, a_person, done_idea


@pytest.fixture
def ann(file):
    """Five years with us: sixty meetings, forty notes of which three name others, ten ideas."""
    workspace = file.workspace
    panel, council = a_group(workspace), a_council(workspace)
    person = a_person(workspace, "Ann Archer", panel, format="large")
    a_person(workspace, "Bo Baker", panel)
    rows = []
    for number in range(60):
        held = a_gathering(workspace, panel, days_ago=30 * number + 1)
        rows.append(Attendance(meeting_id=held, member_id=person, how=TookPart.CAME, minutes=None))
    for number in range(40):
        said = "Bo Baker was with her." if number in (3, 17, 31) else "She rang and was well."
        day = workspace.today() - timedelta(days=number * 40)
        rows.append(MemberNote(member_id=person, words=said, on_day=day, by="Sam"))
    workspace.do(_Add(*rows))
    for number in range(10):
        done_idea(workspace, person, council, f"Idea of {number}", 100 + number)
    return person


class Counted:
    def __init__(self):
        self.actions = self.decisions = 0

    def press(self, button):
        assert button.isVisible(), button.text()
        assert button.isEnabled()
        self.actions += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def decide(self, table, key):
        self.decisions += 1
        QTest.keyClick(table, key)


def link(window, text):
    from PySide6.QtWidgets import QPushButton

    found = [one for one in window.findChildren(QPushButton) if one.text() == text]
    return next(one for one in found if one.isVisibleTo(window))


def test_a_copy_is_made_in_six_actions_and_one_for_each_name(ann, window, qtbot, tmp_path):
    workspace, counted = window.shell.workspace, Counted()
    window.stack.go(Place("members", id=ann))
    qtbot.waitUntil(lambda: window.stack.tab.isVisible())
    counted.press(link(window, words.BUTTON))
    [dialog] = window.findChildren(InformationDialog)
    counted.press(dialog.begin)
    assert "Answer by Wed 23 Dec 2026: 30 days left." in dialog.clock.text
    assert len(dialog.rows.rows) == 3
    counted.decide(dialog.table, Qt.Key.Key_Y)
    counted.decide(dialog.table, Qt.Key.Key_N)
    counted.decide(dialog.table, Qt.Key.Key_N)
    assert dialog.count.text() == "3 of 3 names looked at."
    counted.press(dialog.copy)
    qtbot.waitUntil(lambda: window.findChildren(PaperDialog) != [])
    [paper] = window.findChildren(PaperDialog)
    qtbot.waitUntil(lambda: "Ann Archer" in paper.words.toPlainText(), timeout=20_000)
    told = paper.words.toPlainText().replace("\n", " ")
    assert told.count("Bo Baker") == 1
    assert told.count("[covered]") >= 2
    assert "Notes about you: 2 names." in told
    assert "Meetings you came to: 60" in told
    controller = next(each for each in paper.children() if hasattr(each, "ask_folder"))
    controller.ask_folder = lambda: str(tmp_path)
    with qtbot.waitSignal(paper.accepted, timeout=60_000):
        counted.press(paper.save)
    counted.actions += 1  # the folder is chosen
    assert len(list(tmp_path.glob("their-information-*-large.pdf"))) == 1
    counted.press(dialog.given)
    assert counted.actions <= 6
    assert counted.decisions == 3
    request = workspace.ask(information.newest_request, ann, workspace.today())
    assert request.sent_on == workspace.today()
    assert workspace.undo_name == "SendInformation"
