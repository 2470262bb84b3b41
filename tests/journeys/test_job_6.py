"""Job 6: the quarter's report to a funder, in a handful of actions; next time with fewer."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from coprod_desktop.commands.stories.telling import AddStory, SignStory
from coprod_desktop.commands.stories.using import GiveConsent
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.feedback.funders import Section
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.stories import Channel, Part
from coprod_desktop.models import Attendance, Budget, Meeting, TookPart
from coprod_desktop.queries.stories import story
from coprod_desktop.ui.papers.dialog import PaperDialog
from coprod_desktop.wording import frame
from tests.builders_feedback import _Add, a_council, a_group, a_person, done_idea

STORY = "I was asked. Then something was done about it."


@pytest.fixture
def told(file):
    """A quarter with a panel, a meeting, a change, a budget and a story that may be shown."""
    workspace = file.workspace
    panel = a_group(workspace)
    people = [a_person(workspace, f"Person {number:02}", panel) for number in range(12)]
    moment = datetime(2026, 8, 4, 11, tzinfo=LONDON)
    held = workspace.do(_Add(Meeting(title="Panel", panel_id=panel, starts_at=moment, minutes=90)))
    for one in people[:7]:
        workspace.do(
            _Add(Attendance(meeting_id=held, member_id=one, how=TookPart.CAME, minutes=None))
        )
    done_idea(workspace, people[0], a_council(workspace), "A bench by the door.", 90)
    workspace.do(
        _Add(
            Budget(
                funder="The Imaginary Trust", project="Voices", panel_id=panel,
                first=date(2026, 4, 1), last=date(2027, 3, 31), amount=Money.pounds(1000),
            )
        )
    )  # fmt: skip
    number = workspace.do(AddStory(people[0], "Being asked", STORY))
    workspace.do(SignStory(number))
    workspace.do(
        GiveConsent(number, Part.WORDS, (Channel.FUNDER,), date(2027, 10, 1), "Sam", "Sam")
    )
    return number


class Counted:
    def __init__(self):
        self.actions = 0

    def press(self, button):
        assert button.isVisible()
        assert button.isEnabled()
        self.actions += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, choice, at):
        self.actions += 1
        choice.setCurrentIndex(at)
        choice.activated.emit(at)

    def write(self, notes, text):
        self.actions += 1
        notes.setFocus()
        QTest.keyClicks(notes, text)
        notes.edited.emit()


def open_dialog(window, qtbot, folder):
    qtbot.waitUntil(lambda: window.findChildren(PaperDialog) != [])
    [dialog] = window.findChildren(PaperDialog)
    controller = next(each for each in dialog.children() if hasattr(each, "ask_folder"))
    controller.ask_folder = lambda: str(folder)
    return dialog


def test_a_funders_quarter_is_made_in_seven_actions(file, told, window, qtbot, tmp_path):
    workspace, counted = file.workspace, Counted()
    buttons = window.header.findChildren(QPushButton)
    counted.press(next(each for each in buttons if each.text() == frame.FEEDBACK))
    tab = window.stack.tab
    counted.press(tab.nav.buttons["funders"])
    page = tab.funders
    assert page.funder.currentText() == "The Imaginary Trust"
    assert "1 Jul 2026" in page.period.currentText()  # the last whole quarter, by itself
    counted.choose(page.story, 1)
    own = page.cards[Section.REACH].own
    counted.write(own, "A warm summer.")
    assert workspace.undo_name == "KeepReportWords"
    counted.press(page.print)
    folder = tmp_path / "report"
    folder.mkdir()
    dialog = open_dialog(window, qtbot, folder)
    qtbot.waitUntil(lambda: "A warm summer." in dialog.words.toPlainText())
    told_words = dialog.words.toPlainText()
    for said in ("Report to The Imaginary Trust", "A bench by the door.", STORY, "£1,000.00"):
        assert said in told_words.replace("\n", " "), said
    assert "Person 0" not in told_words
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        counted.press(dialog.save)
    counted.actions += 1  # the folder is chosen
    assert len(list(folder.glob("funder-report-*.pdf"))) == 1
    assert counted.actions <= 7
    uses = workspace.ask(story, told, workspace.today()).uses
    assert [use.place for use in uses] == [
        "Report to The Imaginary Trust, Wed 1 Jul 2026 to Wed 30 Sep 2026"
    ]


def test_printing_again_writes_the_storys_use_down_once(file, told, window, qtbot):
    workspace = file.workspace
    from coprod_desktop.ui.shell import Place

    window.stack.go(Place("feedback", "funders"))
    tab = window.stack.tab
    tab.funders.story.setCurrentIndex(1)
    tab.funders.story.activated.emit(1)
    for _ in range(2):
        tab.funders.print.click()
        qtbot.waitUntil(lambda: window.findChildren(PaperDialog) != [])
        for dialog in window.findChildren(PaperDialog):
            dialog.reject()
            dialog.setParent(None)
    assert len(workspace.ask(story, told, workspace.today()).uses) == 1
    window.shell.jobs.wait()
