"""Backups, bringing one back, and looking only: on real windows and a real file."""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from coprod_desktop.app import Roof
from coprod_desktop.commands.charity import ChangeCharity, CharityDetails
from coprod_desktop.domain.errors import Trouble
from coprod_desktop.queries import charity
from coprod_desktop.store import backup, migrate, recovery, second_place, shelf, unlocking
from coprod_desktop.store.vault import Vault
from coprod_desktop.ui.fault_dialog import FaultDialog
from coprod_desktop.ui.people_dialog import PeopleDialog
from coprod_desktop.ui.settings import Settings
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.unlock.doors import Answers
from coprod_desktop.ui.unlock.start import Start
from coprod_desktop.ui.unlock.window import UnlockWindow
from coprod_desktop.wording import frame, keeping
from tests.builders import a_member
from tests.store.migrating import steps
from tests.ui.conftest import PASSPHRASE, QUICK
from tests.watchdog import Watchdog

ANSWERS = Answers("Riverside Voices", "Sam", PASSPHRASE)


@pytest.fixture
def opened(roof, qtbot):
    made = roof.create(ANSWERS)
    roof.show(made)
    qtbot.waitExposed(roof.window)
    yield made
    roof.lock()
    roof.wait()


def kinds(folder):
    return [shelf.kind(path) for path in shelf.listed(folder / "backups")]


def name_in(file):
    return file.workspace.ask(charity.card).name


def slowly(monkeypatch):
    """Make backups wait for a word, as on a slow stick."""
    go, real = threading.Event(), backup.make

    def slow(*args, **more):
        assert go.wait(20)
        return real(*args, **more)

    monkeypatch.setattr(backup, "make", slow)
    return go


def test_locking_makes_a_backup_and_does_not_wait_for_it(roof, opened, qtbot, monkeypatch):
    go = slowly(monkeypatch)
    dog = Watchdog(limit=0.25)  # a whole window is put away; the backup itself would take for ever
    dog.start()
    roof.lock()
    QApplication.processEvents()
    dog.stop()
    assert dog.held == []
    assert roof.window is None
    assert kinds(opened.folder) == []
    go.set()
    again = roof.open(opened.folder, PASSPHRASE, "")  # waits until the file is let go
    assert kinds(opened.folder) == ["lock"]
    again.close()
    assert kinds(opened.folder) == ["lock"]  # nothing changed since


def test_half_an_hour_of_change_is_backed_up_quietly_off_the_screens_thread(
    roof, opened, clock, qtbot, monkeypatch
):
    window = roof.window
    assert window.status.backed_up.text() == frame.NOT_BACKED_UP
    roof.back_up_if_due()
    assert kinds(opened.folder) == []
    clock.now += timedelta(minutes=30)
    threads, real = [], backup.make

    def noted(*args, **more):
        threads.append(threading.get_ident())
        return real(*args, **more)

    monkeypatch.setattr(backup, "make", noted)
    roof.back_up_if_due()
    qtbot.waitUntil(lambda: kinds(opened.folder) == ["auto"])
    qtbot.waitUntil(lambda: "just now" in window.status.backed_up.text())
    assert threads
    assert threading.get_ident() not in threads


def test_a_backup_that_fails_is_said_in_the_window(roof, opened, clock, qtbot):
    spoil(opened.folder)
    clock.now += timedelta(minutes=30)
    roof.back_up_if_due()
    window = roof.window
    qtbot.waitUntil(window.notices.refusal.isVisible)
    assert window.notices.refusal.text.startswith("The backup did not pass its check")
    mend(opened.folder)


def spoil(folder):
    shutil.rmtree(folder / "backups")
    (folder / "backups").write_text("in the way")


def mend(folder):
    (folder / "backups").unlink()


@pytest.fixture(autouse=True)
def hooks(monkeypatch):
    """What watches for our own mistakes is put back after each test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


@pytest.fixture
def start(settings, tmp_path, clock, qtbot):
    """The app as it is started, from the first window on."""
    made = Start(
        lambda: lambda kept, home: Roof(kept, home, clock, QUICK), tmp_path / "home", settings
    )
    qtbot.addWidget(made.window)
    made.window.show()
    qtbot.waitUntil(lambda: made.doors is not None)
    file = made.doors.create(ANSWERS)
    made._opened(file)
    qtbot.waitExposed(made.doors.window)
    yield made
    made.doors.lock()
    made.wait()


def test_a_backup_that_fails_at_lock_is_said_on_the_first_window(start, qtbot):
    folder = start.doors.window.file.folder
    spoil(folder)
    start.doors.lock()
    qtbot.waitUntil(start.window.unlock.problem.isVisible)
    assert start.window.unlock.problem.text.startswith("The backup did not pass its check")
    mend(folder)
    start.doors.open(folder, PASSPHRASE, "").close()  # the file was let go all the same


def test_leaving_makes_a_backup_and_then_ends(start, qtbot, monkeypatch):
    ended = []
    monkeypatch.setattr("coprod_desktop.app.QApplication.quit", lambda: ended.append("quit"))
    folder = start.doors.window.file.folder
    start.doors.window.close()
    qtbot.waitUntil(lambda: ended == ["quit"])
    assert kinds(folder) == ["lock"]


def test_leaving_with_a_backup_that_fails_stays_to_say_so(start, qtbot, monkeypatch):
    ended = []
    monkeypatch.setattr("coprod_desktop.app.QApplication.quit", lambda: ended.append("quit"))
    folder = start.doors.window.file.folder
    spoil(folder)
    start.doors.window.close()
    qtbot.waitUntil(start.window.unlock.problem.isVisible)
    assert ended == []
    mend(folder)


def test_a_backup_is_brought_back_from_the_menu_and_what_was_there_is_kept(start, qtbot, clock):
    doors = start.doors
    window, folder = doors.window, doors.window.file.folder
    made = window.file.back_up(None, lambda _done, _total: None)
    window.shell.do(ChangeCharity(CharityDetails("A mistake")))
    clock.now += timedelta(minutes=1)
    window.actions_by_key["restore"].trigger()
    page = start.window.pages.currentWidget()
    assert page is start.window._page("restore")
    doors.wait()
    page.offer(folder)
    assert page.into.text() == str(folder)
    assert shelf.kind(Path(page.backup.text())) == "lock"  # the newest: with the mistake
    page.backup.setText(str(made))
    page.secret.setText(PASSPHRASE)
    page.restore.click()
    qtbot.waitUntil(lambda: doors.window is not None, timeout=8000)
    assert name_in(doors.window.file) == "Riverside Voices"
    assert len(list(folder.glob("replaced-*"))) == 1


def test_a_backup_and_the_sheet_alone_open_a_bare_computer(start, qtbot, tmp_path):
    file = start.doors.window.file
    made = file.back_up(tmp_path, lambda _done, _total: None)
    sheet = file.recovery_code
    bare = Start(
        lambda: lambda kept, home: Roof(kept, home, kdf=QUICK),
        tmp_path / "bare",
        Settings(tmp_path / "bare" / "s.ini"),
    )
    qtbot.addWidget(bare.window)
    bare.window.show()
    qtbot.waitUntil(lambda: bare.doors is not None)
    bare.window.show_page("restore")
    page = bare.window.pages.currentWidget()
    page.backup.setText(str(made))
    page.secret.setText(sheet.lower().replace("-", " "))
    assert Path(page.into.text()).parent == tmp_path / "bare"
    page.restore.click()
    qtbot.waitUntil(lambda: bare.doors.window is not None, timeout=8000)
    assert name_in(bare.doors.window.file) == "Riverside Voices"
    bare.doors.lock()
    bare.wait()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"spreadsheet", "That is not a backup of this app."),
        (None, "That backup is damaged"),
    ],
)
def test_a_backup_that_cannot_be_used_is_said_on_its_page(start, qtbot, tmp_path, data, words):
    made = start.doors.window.file.back_up(tmp_path, lambda _done, _total: None)
    if data is None:
        data = made.read_bytes()[:-1]
    made.write_bytes(data)
    start.doors.lock()
    start.window.show_page("restore")
    page = start.window.pages.currentWidget()
    page.backup.setText(str(made))
    page.secret.setText(PASSPHRASE)
    page.restore.click()
    qtbot.waitUntil(page.problem.isVisible)
    assert page.problem.text.startswith(words)
    assert page.restore.isEnabled()


def needs(window):
    window.stack.go(Place("today"))
    return [label.text() for label in window.findChildren(type(window.status.saved))]


def test_today_reminds_of_the_second_place_until_a_backup_arrived_there(
    roof, opened, qtbot, tmp_path, monkeypatch, clock
):
    window = roof.window
    line = "Backups are only on this computer. Choose a second place."
    assert line in needs(window)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    button = next(
        each
        for each in window.stack.tab.findChildren(type(window.status.stop))
        if each.text() == keeping.BACK_UP
    )
    button.click()
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob("*-manual.cbk"))))
    qtbot.waitUntil(lambda: line not in needs(window))
    clock.now += timedelta(days=8)
    window.stack.refresh()
    assert any("more than a week" in text for text in needs(window))


def test_the_fifth_question_chooses_the_second_place(roof, tmp_path):
    stick = tmp_path / "STICK"
    stick.mkdir()
    file = roof.create(Answers("Hilltop Forum", "Jo", PASSPHRASE, backups=stick))
    assert second_place.kept(file.folder).folder == stick
    file.close()
    assert len(list(stick.glob("*.cbk"))) == 1


@pytest.fixture
def shut(qapp):
    """A file in a folder that cannot be written, whoever runs the tests."""
    place = Path(tempfile.mkdtemp(prefix="coprod-test-"))
    place.chmod(0o755)
    roof = Roof(Settings(place / "settings.ini"), place, kdf=QUICK)
    made = roof.create(ANSWERS)
    a_member(made.workspace, "Zebedee Quillfeather")
    made.close()
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    for path in [*made.folder.rglob("*"), made.folder]:
        if root:
            os.chown(path, 65534, 65534)
        path.chmod(0o500 if path.is_dir() else 0o400)
    if root:
        os.seteuid(65534)
    yield roof, made.folder
    if root:
        os.seteuid(0)
    for path in [made.folder, *made.folder.rglob("*")]:
        path.chmod(0o700)
    shutil.rmtree(place)


def test_a_file_that_cannot_be_written_says_so_and_refuses_in_a_sentence(shut, qtbot):
    roof, folder = shut
    file = roof.open(folder, PASSPHRASE, "")
    roof.show(file)
    window = roof.window
    qtbot.waitExposed(window)
    assert window.notices.look_only.isVisible()
    assert window.notices.look_only.text == frame.LOOK_ONLY
    for tab in ("members", "meetings", "incentives", "feedback", "today"):
        window.stack.go(Place(tab))
    window.shell.do(ChangeCharity(CharityDetails("Later")))
    assert window.notices.refusal.text.startswith("This file is open for looking only")
    window.notices.clear_refusal()
    window.actions_by_key["undo"].trigger()
    assert window.notices.refusal.text.startswith("This file is open for looking only")
    window.notices.clear_refusal()
    window.actions_by_key["back_up"].trigger()
    qtbot.waitUntil(lambda: "looking only" in window.notices.refusal.text)
    roof.lock()
    roof.wait()


WITH_WORDS = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from coprod_desktop.app import Roof
from coprod_desktop.ui import drafts
from coprod_desktop.ui.settings import Settings
from coprod_desktop.ui.widgets.fields import NotesEdit
from coprod_desktop.ui.widgets.frames import DialogFrame
drafts.EVERY = 40
app = QApplication([])
home = Path(sys.argv[1])
roof = Roof(Settings(home / "settings.ini"), home)
roof.show(roof.open(Path(sys.argv[2]), sys.argv[3], ""))
dialog = DialogFrame("A note", "Keep it", parent=roof.window)
notes = NotesEdit()
notes.setAccessibleName("What happened")
dialog.add(notes)
dialog.show()
QTest.keyClicks(notes, "Rang at ten.")
print("typed", flush=True)
app.exec()
"""


def test_words_not_saved_survive_kill_9_as_an_encrypted_draft(roof, tmp_path, qtbot):
    made = roof.create(ANSWERS)
    made.close()
    writer = subprocess.Popen(
        [sys.executable, "-c", WITH_WORDS, str(tmp_path), str(made.folder), PASSPHRASE],
        stdout=subprocess.PIPE,
    )
    try:
        assert writer.stdout.readline().strip() == b"typed"
        kept = made.folder / "draft"
        qtbot.waitUntil(kept.exists, timeout=10_000)
        begun = time.monotonic()
        qtbot.waitUntil(lambda: time.monotonic() - begun > 0.2)  # the whole sentence is typed
    finally:
        writer.kill()
        writer.communicate()
    assert b"ten" not in kept.read_bytes()
    again = roof.open(made.folder, PASSPHRASE, "")
    assert again.draft() == {"A note: What happened": "Rang at ten."}
    roof.show(again)
    assert roof.window.notices.draft.isVisible()
    roof.lock()
    roof.wait()


def test_a_file_replaced_under_the_open_app_is_said_and_nothing_more_is_written(roof, opened):
    window = roof.window
    folder = opened.folder
    shutil.copy(folder / "data.db", folder / "other.db")
    (folder / "other.db").replace(folder / "data.db")
    roof.back_up_if_due()  # what the app's own minute does
    assert window.notices.refusal.text.startswith("The file was replaced by another program")
    window.notices.clear_refusal()
    window.shell.do(ChangeCharity(CharityDetails("Later")))
    assert window.notices.refusal.text.startswith("The file was replaced by another program")


def test_a_file_of_an_earlier_version_is_backed_up_before_it_is_brought_up_to_date(
    roof, tmp_path, monkeypatch
):
    made = roof.create(ANSWERS)
    made.close()
    monkeypatch.setattr(migrate, "FOLDER", steps(tmp_path))
    monkeypatch.setattr(unlocking, "SHAPE", 2)
    again = roof.open(made.folder, PASSPHRASE, "")
    assert kinds(made.folder) == ["migration", "lock"]
    assert name_in(again) == "Riverside Voices"
    again.close()


NAME = "Zebedee Quillfeather"


class Broken(ChangeCharity):
    """A command with a mistake of ours in it, and with a name in what it says."""

    def run(self, work):
        greeting = f"Dear {NAME}"
        raise ValueError(greeting)


def test_our_own_mistake_keeps_a_report_on_this_computer_without_a_value(roof, opened, settings):
    settings.keep("reports/offer", "yes")
    window = roof.window
    a_member(opened.workspace, NAME)
    window.shell.do(Broken(CharityDetails(NAME)))
    dialog = window.findChild(FaultDialog)
    dialog.keep.click()
    (kept,) = (settings.folder / "reports").iterdir()
    text = kept.read_text()
    assert "ValueError" in text
    assert "run" in text
    for word in (*NAME.split(), "Dear", "Riverside", str(opened.folder), "/home", "/tmp"):
        assert word not in text
    assert opened.workspace.undo_name == "AddMember"  # nothing of it was kept


def test_a_mistake_after_locking_is_said_on_the_first_window(start, qtbot):
    start.doors.lock()
    start.doors.wait()
    try:
        raise ValueError(NAME)
    except ValueError as problem:
        sys.excepthook(type(problem), problem, problem.__traceback__)
    assert start.window.unlock.problem.text.startswith("Something went wrong on our side")


def wrong_ways(roof, folder):
    """Every trouble of opening a file: what is done to it, and how the sentence begins."""
    other = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[:4]
    code = roof.open(folder, PASSPHRASE, "")
    sheet = code.recovery_code
    code.close()
    swapped = sheet[:-1] + ("A" if sheet[-1] != "A" else "B")
    return {
        "wrong": ("not the one", "", "That passphrase did not open the file."),
        "mistyped": ("", swapped, "One of the letters or numbers is not as it is on the sheet."),
        "a group missing": ("", sheet[5:], "The code on the sheet has 36 letters and numbers"),
        "another": ("", recovery.code(bytes(20)), "That sheet is typed right"),
        "short": ("", other, "The code on the sheet has 36 letters and numbers"),
    }


@pytest.mark.parametrize("which", ["wrong", "mistyped", "a group missing", "another", "short"])
def test_every_wrong_way_in_is_said_on_its_page(start, qtbot, which):
    folder = start.doors.window.file.folder
    start.doors.lock()
    start.doors.wait()
    passphrase, code, words = wrong_ways(start.doors, folder)[which]
    window = start.window
    if code:
        window.show_page("sheet")
        page = window.pages.currentWidget()
        page.code.setText(code.replace("0", "O").replace("1", "I").lower())
    else:
        page = window.unlock
        page.passphrase.setText(passphrase)
    page.open.click()
    qtbot.waitUntil(page.problem.isVisible)
    assert page.problem.text.startswith(words)
    assert page.open.isEnabled()


def ruined(folder, what):
    """Do something to a file from outside."""
    if what == "not ours":
        (folder / "data.db").write_bytes(b"spreadsheet" * 1000)
    elif what == "not a vault":
        (folder / "data.db").unlink()
    elif what == "keys gone":
        for name in ("keys.a", "keys.b"):
            (folder / name).write_bytes(b"\0" * 50)
    elif what == "newer":
        vault = Vault.open(folder, PASSPHRASE)
        with vault.database.writing.connect() as connection:
            connection.connection.driver_connection.execute("PRAGMA user_version=99")
        vault.close()


RUINS = {
    "not ours": "The file could not be read with this key.",
    "not a vault": "There is no charity's file in that folder.",
    "keys gone": "Both key files are damaged",
    "newer": "This file was made by a newer version of the app.",
}


@pytest.mark.parametrize("what", RUINS)
def test_every_trouble_with_the_file_is_said_on_the_first_window(start, qtbot, what):
    folder = start.doors.window.file.folder
    start.doors.lock()
    start.doors.wait()
    ruined(folder, what)
    page = start.window.unlock
    page.passphrase.setText(PASSPHRASE)
    page.open.click()
    qtbot.waitUntil(page.problem.isVisible)
    assert page.problem.text.startswith(RUINS[what])


def test_a_second_copy_of_the_app_is_refused_in_words(start, qtbot, settings, tmp_path):
    folder = start.doors.window.file.folder
    second = UnlockWindow([folder], tmp_path)
    qtbot.addWidget(second)
    second.show()
    second.ready(Roof(settings, tmp_path, kdf=QUICK))
    second.unlock.passphrase.setText(PASSPHRASE)
    second.unlock.open.click()
    qtbot.waitUntil(second.unlock.problem.isVisible)
    assert second.unlock.problem.text.startswith("This file is already open in another window")


def test_a_folder_that_syncs_is_refused_for_a_new_file(settings, qtbot, tmp_path):
    home = tmp_path / "Dropbox"
    window = UnlockWindow([], home)
    qtbot.addWidget(window)
    window.show()
    window.ready(Roof(settings, home, kdf=QUICK))
    window._create(ANSWERS)
    qtbot.waitUntil(window.first_run.problem.isVisible)
    assert window.first_run.problem.text.startswith("That folder is copied to the internet")
    assert not home.exists()


def renew(window, passphrase):
    window.actions_by_key["people"].trigger()
    dialog = window.findChild(PeopleDialog)
    dialog.sure.setText(passphrase)
    dialog.renew.click()


def test_new_keys_shut_out_the_old_sheet_and_show_a_new_one(start, qtbot, tmp_path):
    doors = start.doors
    file = doors.window.file
    folder, old = file.folder, file.recovery_code
    file.add_person("Alex", "violet harbour nine maps")
    renew(doors.window, PASSPHRASE)
    code = lambda: start.window._rare.get("code")  # noqa: E731
    qtbot.waitUntil(lambda: code() is not None and bool(code().code.text()), timeout=8000)
    fresh = code().code.text()
    assert fresh != old
    made = shelf.listed(folder / "backups")
    assert [shelf.kind(path) for path in made] == ["auto", "risky"]
    code().done.emit()
    qtbot.waitUntil(lambda: doors.window is not None)
    assert doors.window.file.people == ("Sam",)
    assert name_in(doors.window.file) == "Riverside Voices"
    doors.lock()
    doors.wait()
    with pytest.raises(Trouble, match="sheet-of-another-vault"):
        doors.open(folder, "", old)
    with pytest.raises(Trouble, match="wrong-passphrase"):
        doors.open(folder, "violet harbour nine maps", "")
    doors.open(folder, "", fresh).close()
    new = tmp_path / "another computer" / "Riverside.vault"
    doors.restore(shelf.listed(folder / "backups")[0], fresh, new).close()


def test_new_keys_with_a_wrong_passphrase_change_nothing(start, qtbot):
    doors = start.doors
    folder, old = doors.window.file.folder, doors.window.file.recovery_code
    renew(doors.window, "not the one at all")
    qtbot.waitUntil(start.window.unlock.problem.isVisible)
    assert start.window.unlock.problem.text.startswith("That passphrase did not open the file.")
    doors.open(folder, "", old).close()
