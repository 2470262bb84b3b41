"""Erasing somebody by hand on a real window: said before, off the screen's thread, for good."""

import threading

import pytest
from PySide6.QtWidgets import QLabel

from coprod_desktop.commands.members.knowing import AddNote
from coprod_desktop.commands.panels import AddPartner, AddPartnerContact
from coprod_desktop.queries import erasures, history
from coprod_desktop.store import backup, shelf
from coprod_desktop.ui.members.erase_dialog import EraseDialog
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.unlock.doors import Answers
from coprod_desktop.ui.widgets.buttons import LinkButton
from coprod_desktop.wording import erasure as words
from tests.builders import a_member
from tests.ui.conftest import PASSPHRASE

NAME = "Zebedee Quillfeather"


@pytest.fixture
def window(roof, qtbot):
    opened = roof.create(Answers("Riverside Voices", "Sam", PASSPHRASE))
    roof.show(opened)
    qtbot.waitExposed(roof.window)
    yield roof.window
    roof.lock()
    roof.wait()


def button(window, text):
    found = [each for each in window.findChildren(LinkButton) if each.text() == text]
    return found[-1]


def shown(window):
    return " ".join(label.text() for label in window.findChildren(QLabel))


def dialog_of(window):
    return next(each for each in window.findChildren(EraseDialog) if each.isVisible())


def still_named(window):
    return [
        label.text()
        for label in window.stack.widget.findChildren(QLabel)
        if "Quillfeather" in label.text() and not window.toast.isAncestorOf(label)
    ]


def test_a_person_is_erased_from_the_card(window, qtbot, monkeypatch):
    workspace = window.file.workspace
    gone, stays = a_member(workspace, NAME), a_member(workspace, "Bo Friend")
    workspace.do(AddNote(stays, f"Came with {NAME}"))
    window.stack.go(Place("members", id=gone))
    button(window, words.ERASE).click()
    dialog = dialog_of(window)
    assert words.FOR_GOOD in dialog.findChildren(type(window.notices.refusal))[1].text
    said = shown(dialog)
    assert words.EVERYTHING in said
    assert "Their name in 1 other text" in said
    assert not dialog.main.isEnabled()
    dialog.sure.click()
    threads, real = [], backup.make

    def noted(*args, **more):
        threads.append(threading.get_ident())
        return real(*args, **more)

    monkeypatch.setattr(backup, "make", noted)
    dialog.main.click()
    qtbot.waitUntil(lambda: window.toast.isVisible() and NAME in shown(window.toast))
    assert threads
    assert threading.get_ident() not in threads
    assert [shelf.kind(path) for path in shelf.listed(window.file.folder / "backups")] == ["risky"]
    qtbot.waitUntil(lambda: not window.toast.isVisible() or NAME in shown(window.toast))
    qtbot.waitUntil(lambda: still_named(window) == [])
    rows = window.shell.ask(history.recent)
    assert rows[0].command == "ErasePerson"
    assert "Quillfeather" not in " ".join(row.about for row in rows)
    assert not window.actions_by_key["undo"].isEnabled()


def test_keeping_them_changes_nothing(window):
    gone = a_member(window.file.workspace, NAME)
    window.stack.go(Place("members", id=gone))
    button(window, words.ERASE).click()
    dialog_of(window).leave.click()
    assert window.shell.ask(erasures.preview, gone).name == NAME


def test_a_partners_contact_is_erased_from_the_partner(window, qtbot):
    workspace = window.file.workspace
    partner = workspace.do(AddPartner("Northside Housing", "Housing"))
    contact = workspace.do(AddPartnerContact(partner, NAME))
    window.stack.go(Place("members", "partners", partner))
    button(window, words.ERASE_CONTACT).click()
    dialog = dialog_of(window)
    dialog.sure.click()
    dialog.main.click()
    qtbot.waitUntil(lambda: window.shell.ask(erasures.of_contact, contact).name == "")
    assert window.shell.ask(history.recent)[0].command == "ErasePartnerContact"
