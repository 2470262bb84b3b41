"""Job 1: a new member joins in a conversation of four minutes, and gets their sheet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coprod_desktop.commands.members.knowing import AddContactRoute
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.people import Need, Route
from coprod_desktop.models import JournalEntry, Member
from coprod_desktop.queries import member_card, members
from coprod_desktop.ui.drafts import unsaved
from coprod_desktop.ui.members.conversation import Conversation
from coprod_desktop.ui.papers.dialog import PaperDialog
from tests.builders import a_member, a_panel

FIELD = 12  # seconds to ask one thing with the person present, hear it and type it
PRESS = 2  # seconds to find a button and press it
JOB = 4 * 60


def typed(editor, text):
    """Letter by letter; those that no plain key types come as an input method sends them."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(editor, letter)
        else:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QApplication.sendEvent(editor, event)


class Counted:
    """Counts what a person does: answers typed, choices made, buttons and keys pressed."""

    def __init__(self):
        self.answers = self.presses = 0

    def types(self, editor, text):
        """Type into a box and leave it with Tab, as people do."""
        self.answers += 1
        editor.setFocus()
        typed(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Tab)

    def chooses(self, choice, value):
        self.answers += 1
        choice.setFocus()
        at = choice.values.index(value)
        while choice.currentIndex() != at:
            down = choice.currentIndex() < at
            QTest.keyClick(choice, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
        choice.activated.emit(at)

    def presses_on(self, button):
        assert button.isEnabled()
        self.presses += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, widget, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.presses += 1
        QTest.keyClick(widget, key, modifier)

    @property
    def seconds(self):
        return self.answers * FIELD + self.presses * PRESS


def begun(window, counted, qtbot):
    """Ctrl+N on the Members tab: the conversation that opens."""
    counted.key(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    counted.key(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    talk = next(one for one in window.findChildren(Conversation) if one.isVisible())
    talk.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is talk)
    return talk


def everyone(window):
    return [row.name for row in window.shell.ask(members.search)]


def test_a_new_member_joins_in_less_than_four_minutes_and_gets_their_sheet(window, qtbot):
    workspace = window.shell.workspace
    panel = a_panel(workspace)
    counted = Counted()
    talk = begun(window, counted, qtbot)
    counted.types(talk.name, "Zoë Adeyemi")
    counted.types(talk.pronouns, "she/her")
    way = talk.reach.blocks[0]
    counted.chooses(way.kind, Route.TEXT)
    counted.types(way.value, "07700 900123")
    counted.types(way.how_not, "Only after 10")
    counted.types(way.say, "Say it is the library calling")
    papers = talk.papers.form
    counted.chooses(papers.fields["format"].editor, Format.LARGE)
    counted.chooses(talk.helps.kind, Need.HEARING)
    counted.types(talk.helps.words, "Sits near the speaker")
    counted.presses_on(talk.helps.share)
    counted.types(talk.food.form.fields["food"].editor, "vegan")
    counted.types(talk.food.form.fields["travel_mode"].editor, "bus 12")
    counted.types(talk.worry.name, "Pat Invented")
    counted.types(talk.worry.phone, "01632 960200")
    counted.presses_on(talk.worry.may)
    talk.times.grid.setFocus()
    talk.times.grid.setCurrentIndex(talk.times.grid.model().index(0, 2))
    counted.key(talk.times.grid, Qt.Key.Key_Space)
    counted.chooses(talk.join.panel, panel)
    counted.presses_on(talk.agree.agreed)
    counted.presses_on(talk.main)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(PaperDialog)))
    assert counted.seconds <= JOB, counted.seconds

    (found,) = workspace.ask(members.search, "zoe")
    card = workspace.ask(member_card.card, found.id)
    assert (card.name, card.pronouns, card.format) == ("Zoë Adeyemi", "she/her", Format.LARGE)
    (route,) = card.routes
    assert (route.kind, route.value, route.how_not) == (
        Route.TEXT, "07700 900123", "Only after 10",
    )  # fmt: skip
    assert route.say == "Say it is the library calling"
    assert [(one.kind, one.words, one.may_share) for one in card.needs] == [
        (Need.HEARING, "Sits near the speaker", True)
    ]
    assert (card.food, card.travel_mode) == ("vegan", "bus 12")
    assert [(one.name, one.phone, one.may_contact) for one in card.trusted] == [
        ("Pat Invented", "01632 960200", True)
    ]
    assert card.times == ((0, 600, 660),)
    assert [part.panel for part in card.parts] == [panel]
    assert [one.channel for one in card.consents] == ["in person"]
    assert [step.due_on is not None for step in card.steps] == [True] * 4
    dialog = next(one for one in window.findChildren(PaperDialog) if one.isVisible())
    assert dialog.format.value is None, "each in their own format"
    assert dialog.chosen == {found.id}
    dialog.reject()


def test_a_bare_name_and_phone_take_less_than_thirty_seconds(window, qtbot):
    counted = Counted()
    talk = begun(window, counted, qtbot)
    counted.types(talk.name, "Bo Okoro")
    counted.types(talk.reach.blocks[0].value, "07700 900124")
    counted.key(talk, Qt.Key.Key_Escape)
    assert counted.seconds <= 30
    assert everyone(window) == ["Bo Okoro"]


def test_only_the_name_is_needed_and_escape_never_loses_words(window, qtbot):
    counted = Counted()
    talk = begun(window, counted, qtbot)
    talk.name.setFocus()
    typed(talk.name, "Łukasz")
    assert everyone(window) == []
    QTest.keyClick(talk, Qt.Key.Key_Escape)
    assert everyone(window) == ["Łukasz"]


def test_every_answer_is_a_step_that_can_be_taken_back(window, qtbot):
    counted = Counted()
    talk = begun(window, counted, qtbot)
    counted.types(talk.name, "Bo Okoro")
    counted.types(talk.reach.blocks[0].value, "07700 900124")
    counted.types(talk.reach.blocks[0].how_not, "No voicemail")
    counted.key(talk, Qt.Key.Key_Escape)
    workspace = window.shell.workspace
    told = workspace.ask(
        lambda s: [one.command for one in s.query(JournalEntry).order_by(JournalEntry.sequence)]
    )
    assert told[-3:] == ["AddMember", "AddContactRoute", "EditContactRoute"]
    workspace.undo()
    workspace.undo()
    (found,) = workspace.ask(members.search, "bo")
    assert workspace.ask(member_card.card, found.id).routes == ()
    workspace.undo()
    assert everyone(window) == []


def test_somebody_who_is_here_already_shows_beside_the_name_and_is_opened(window, qtbot):
    workspace = window.shell.workspace
    sam = a_member(workspace, "Sam Okoro")
    workspace.do(AddContactRoute(sam, Route.PHONE, "07700 900001"))
    counted = Counted()
    talk = begun(window, counted, qtbot)
    counted.types(talk.name, "okoro sam")
    assert [one.name for one in talk.alike.people] == ["Sam Okoro"]
    assert everyone(window) == ["Sam Okoro"], "nobody is begun while the question stands"
    counted.presses_on(talk.alike.buttons[sam])
    tab = window.stack.tab
    qtbot.waitUntil(lambda: tab.pages.currentWidget() is tab.card)
    assert everyone(window) == ["Sam Okoro"]


def test_what_was_typed_goes_along_to_the_person_who_was_here(window, qtbot):
    workspace = window.shell.workspace
    sam = a_member(workspace, "Sam Okoro")
    workspace.do(AddContactRoute(sam, Route.PHONE, "07700 900001"))
    counted = Counted()
    talk = begun(window, counted, qtbot)
    counted.types(talk.name, "Samuel O.")
    counted.types(talk.food.form.fields["food"].editor, "halal")
    counted.types(talk.reach.blocks[0].value, "+44 7700 900001")
    talk.look_for_likenesses()
    counted.presses_on(talk.alike.buttons[sam])
    assert everyone(window) == ["Sam Okoro"]
    workspace.undo()
    assert everyone(window) == ["Sam Okoro", "Samuel O."]


def test_the_question_can_be_answered_with_no(window, qtbot):
    a_member(window.shell.workspace, "Sam Okoro")
    counted = Counted()
    talk = begun(window, counted, qtbot)
    counted.types(talk.name, "Sam Okoro")
    counted.presses_on(talk.alike.new)
    counted.key(talk, Qt.Key.Key_Escape)
    assert everyone(window) == ["Sam Okoro", "Sam Okoro"]


@pytest.mark.parametrize(
    ("said", "sentence"),
    [("🦊🦊", "Nobody could read that name out"), ("x" * 301, "longer than 300 letters")],
)
def test_a_name_that_cannot_be_kept_is_said_beside_it_and_stays_in_the_box(
    window, qtbot, said, sentence
):
    counted = Counted()
    talk = begun(window, counted, qtbot)
    talk.name.setFocus()
    talk.name.setText(said)
    QTest.keyClick(talk.name, Qt.Key.Key_Tab)
    assert sentence in talk.form.summary.text
    assert talk.name.text() == said
    assert everyone(window) == []
    talk.name.clear()
    talk.reject()


def test_words_in_the_box_are_gathered_for_a_lock_or_a_kill(window, qtbot):
    counted = Counted()
    talk = begun(window, counted, qtbot)
    counted.types(talk.name, "Bo Okoro")
    box = talk.reach.blocks[0].value
    box.setFocus()
    QTest.keyClicks(box, "07700 9")
    assert any("07700 9" in words for words in unsaved(window).values())
    window.let_go()
    qtbot.waitUntil(lambda: not talk.isVisible())
    names = window.shell.workspace.ask(lambda s: [one.name for one in s.query(Member)])
    assert names == ["Bo Okoro"]
    assert QApplication.focusWidget() is not box
