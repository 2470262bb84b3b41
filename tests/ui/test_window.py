"""The window around everything: keys, undo, history, curtain, zoom, faults, what it remembers."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from coprod_desktop.commands.charity import ChangeCharity, CharityDetails
from coprod_desktop.commands.members.people import AddMember
from coprod_desktop.domain.errors import Refused, Trouble
from coprod_desktop.ui import actions
from coprod_desktop.ui.draft_dialog import DraftDialog
from coprod_desktop.ui.drafts import unsaved
from coprod_desktop.ui.fault_dialog import FaultDialog
from coprod_desktop.ui.faults import described
from coprod_desktop.ui.find_dialog import FindDialog
from coprod_desktop.ui.history_dialog import HistoryDialog
from coprod_desktop.ui.main_window import MainWindow
from coprod_desktop.ui.preferences import PreferencesDialog
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.theme import Scheme, look
from coprod_desktop.ui.widgets.fields import NotesEdit
from coprod_desktop.ui.widgets.frames import DialogFrame
from tests.builders import a_member


def press(window, keys):
    action = next(each for each in window.actions() if keys in texts(each))
    action.trigger()


def texts(action):
    return [key.toString() for key in action.shortcuts()]


def dialog_of(window, kind):
    return next(each for each in window.findChildren(kind) if each.isVisible())


def test_every_action_of_the_conventions_has_its_keys_and_no_key_is_used_twice(window):
    bound = [key for action in window.actions() for key in texts(action)]
    assert sorted(bound) == sorted(set(bound))
    wanted = (
        "Ctrl+N Ctrl+O Ctrl+S Ctrl+Shift+S Ctrl+P Ctrl+Shift+P Ctrl+Q Ctrl+Z Alt+Backspace Ctrl+Y "
        "Ctrl+Shift+Z Ctrl+Shift+A Ctrl+F Ctrl+K F5 Ctrl++ Ctrl+= Ctrl+- Ctrl+0 F11 Alt+Left "
        "Alt+Right Ctrl+Tab Ctrl+Shift+Tab F6 Shift+F6 Ctrl+1 Ctrl+2 Ctrl+3 Ctrl+4 Ctrl+5 Ctrl+, "
        "F1 Ctrl+/ Ctrl+L F9"
    )
    assert set(wanted.split()) <= set(bound)


def test_letters_behind_the_alt_key_are_not_used_twice_in_a_menu():
    for _title, acts in actions.MENUS:
        letters = [act.text[act.text.index("&") + 1].lower() for act in acts if "&" in act.text]
        assert sorted(letters) == sorted(set(letters)), letters


def test_what_was_done_is_said_can_be_taken_back_and_done_again(window):
    window.shell.do(AddMember("Ann Archer"), said="Added Ann Archer.")
    assert window.toast.text == "Added Ann Archer."
    assert window.status.undo.text() == 'Undo "Add a person"'
    window.toast.undo.click()
    assert window.toast.text == 'Undone: "Add a person".'
    press(window, "Ctrl+Y")
    assert window.status.undo.text() == 'Undo "Add a person"'


def test_the_status_line_says_when_it_was_saved(window, clock):
    clock.now += timedelta(hours=2, minutes=2)
    window.shell.do(AddMember("Ann Archer"))
    assert window.status.saved.text() == "Saved 14:02"


def test_history_undoes_an_earlier_entry_and_says_what_stands_in_its_way(window):
    window.shell.do(AddMember("Ann Archer"))
    window.shell.do(ChangeCharity(CharityDetails("Riverside")))
    window.shell.do(ChangeCharity(CharityDetails("Riverside Two")))
    press(window, "Ctrl+Shift+H")
    dialog = dialog_of(window, HistoryDialog)
    names = [row.about for row in dialog.entries.rows]
    assert names[:3] == ["Riverside Two", "Riverside", "Ann Archer"]
    dialog.entries.choose(dialog.entries.rows[2].entry)
    dialog.undo.click()
    assert dialog.entries.rows[0].kind == "undo"
    dialog.entries.choose(dialog.entries.rows[2].entry)
    dialog.undo.click()
    assert dialog.banner.text.startswith("Something else was changed since")


def test_find_anything_leads_to_a_person_and_runs_an_action(window, qtbot):
    ann = a_member(window.shell.workspace, "Łucja Archer")
    gone = []
    window.shell.went.connect(gone.append)
    press(window, "Ctrl+K")
    dialog = dialog_of(window, FindDialog)
    dialog.went.connect(gone.append)
    QTest.keyClicks(dialog.search.line, "lucja")
    QTest.keyClick(dialog.search.line, Qt.Key.Key_Return)
    assert gone[0].id == ann
    assert gone[0].tab == "members"
    press(window, "Ctrl+K")
    dialog = dialog_of(window, FindDialog)
    QTest.keyClicks(dialog.search.line, "privacy curtain")
    QTest.keyClick(dialog.search.line, Qt.Key.Key_Return)
    assert window.shell.curtain


def test_the_curtain_turns_names_into_initials_and_says_so(window):
    assert window.shell.name("Ann Archer") == "Ann Archer"
    press(window, "F9")
    assert window.shell.name("Ann Archer") == "A. A."
    assert window.notices.curtain.isVisible()
    press(window, "F9")
    assert not window.notices.curtain.isVisible()


def test_the_curtain_reaches_every_tab(window):
    a_member(window.shell.workspace, "Zebedee Quillfeather")
    press(window, "F9")
    for key in ("today", "members", "meetings", "incentives", "feedback"):
        window.stack.go(Place(key))
        shown = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
        assert not any("Quillfeather" in text for text in shown), key


def test_zoom_goes_from_80_to_200_percent_and_everything_follows(window):
    before = window.header.height()
    look().wear(zoom=1.75)
    for _ in range(2):
        press(window, "Ctrl++")
    assert look().zoom == 2.0
    assert window.header.minimumHeight() == 112
    assert window.header.minimumHeight() > before
    look().wear(zoom=0.9)
    for _ in range(2):
        press(window, "Ctrl+-")
    assert look().zoom == 0.8
    press(window, "Ctrl+0")
    assert look().zoom == 1.0


def test_colours_change_live_and_leaving_preferences_puts_them_back(window):
    press(window, "Ctrl+,")
    dialog = dialog_of(window, PreferencesDialog)
    dialog.scheme.choose(Scheme.DARK)
    dialog.scheme.edited.emit()
    assert look().palette.dark
    dialog.reject()
    assert not look().palette.dark


def test_a_refusal_stands_in_the_dialog_its_button_is_in(window):
    dialog = DialogFrame("Add", "Add them", parent=window)
    dialog.show()
    window.shell.do(AddMember(""), beside=dialog.main)
    assert dialog.banner.isVisible()
    assert not window.notices.refusal.isVisible()
    dialog.done(0)


def test_trouble_stands_at_the_top_until_something_works(window):
    window.show_fault(described(Trouble("disk-full")))
    assert "disk is full" in window.notices.refusal.text
    window.shell.do(AddMember("Ann Archer"))
    assert not window.notices.refusal.isVisible()


def test_our_own_bug_says_sorry_and_keeps_a_report_only_when_asked(window, settings):
    window.show_fault(described(ValueError("Zebedee Tracerword")))
    quiet = dialog_of(window, FaultDialog)
    assert not quiet.keep.isVisible()
    quiet.done(0)
    settings.keep("reports/offer", "yes")
    window.show_fault(described(ValueError("Zebedee Tracerword")))
    offered = [each for each in window.findChildren(FaultDialog) if each.keep.isVisible()][-1]
    offered.keep.click()
    reports = list((settings.folder / "reports").glob("*.txt"))
    assert len(reports) == 1
    assert "Tracerword" not in reports[0].read_text()


def test_unsaved_words_in_a_dialog_are_kept_and_passphrases_never(window, file):
    dialog = DialogFrame("A note", "Keep it", parent=window)
    notes, secret = NotesEdit(), QLineEdit()
    notes.setAccessibleName("What happened")
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    dialog.add(notes, secret)
    dialog.show()
    QTest.keyClicks(notes, "Rang at ten.")
    QTest.keyClicks(secret, "hunter two")
    assert unsaved(window) == {"A note: What happened": "Rang at ten."}
    window.drafts.keep_now()
    kept = (file.folder / "draft").read_bytes()
    assert b"Rang" not in kept
    assert file.draft() == {"A note: What happened": "Rang at ten."}


def test_words_kept_are_offered_at_the_next_opening_and_thrown_away_when_told(
    file, settings, qtbot
):
    file.keep_draft({"A note: What happened": "Rang at ten."})
    window = MainWindow(file, settings)
    window.begin("today")
    window.show()
    assert window.notices.draft.isVisible()
    window.notices.draft_wanted.emit()
    dialog = dialog_of(window, DraftDialog)
    dialog.main.click()
    assert file.draft() == {}
    assert not window.notices.draft.isVisible()
    window.let_go()
    window.deleteLater()


def test_the_window_comes_back_where_it_was_with_its_tab(file, settings, qtbot):
    first = MainWindow(file, settings)
    first.begin("meetings")
    first.setGeometry(20, 50, 740, 520)
    first.show()
    qtbot.waitExposed(first)
    first.let_go()
    first.hide()
    again = MainWindow(file, settings)
    again.begin()
    again.show()
    assert again.size().toTuple() == (740, 520)
    assert again.stack.current == "meetings"
    again.let_go()
    again.deleteLater()
    first.deleteLater()


def test_settings_hold_no_word_of_a_record(window, settings):
    a_member(window.shell.workspace, "Zebedee Tracerword")
    window.stack.go(Place("members"))
    settings.keep_window(window)
    text = "".join(path.read_text() for path in settings.folder.rglob("*") if path.is_file())
    assert "Tracerword" not in text
    assert "Zebedee" not in text


def test_back_and_forward_walk_the_way_here(window):
    window.stack.go(Place("members"))
    window.stack.go(Place("meetings"))
    press(window, "Alt+Left")
    assert window.stack.current == "members"
    press(window, "Alt+Right")
    assert window.stack.current == "meetings"
    press(window, "Ctrl+Tab")
    assert window.stack.current == "incentives"


def test_a_tab_asks_again_only_when_something_it_shows_changed(window, monkeypatch):
    window.stack.go(Place("members"))
    window.stack.go(Place("today"))
    a_member(window.shell.workspace, "Ann Archer")
    window.stack.go(Place("members"))
    shown = [each.text() for each in window.findChildren(QPlainTextEdit)]
    assert window.stack.current == "members"
    assert shown is not None


@pytest.mark.parametrize("reason", ["changed-since", "cannot-undo"])
def test_refusals_are_sentences(reason):
    assert described(Refused(reason, command="AddMember")).sentence.endswith(".")
