"""Job 2: plan a meeting and make packs for twelve people with different needs."""

import io
from datetime import timedelta

import docx
import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from coprod_desktop.commands.members.people import EditMember
from coprod_desktop.domain.formats import Format
from coprod_desktop.queries.meetings import packs, people, rows
from coprod_desktop.reports.kit.blocks import Document, Heading, Paragraph
from coprod_desktop.reports.kit.formats import Kind
from coprod_desktop.reports.kit.making import make
from coprod_desktop.ui.main_window import MainWindow
from coprod_desktop.ui.papers.dialog import PaperDialog
from coprod_desktop.wording import meeting_words as words
from tests.builders_meetings import ready
from tests.conftest import NOON
from tests.journeys.test_job_3 import Counted
from tests.verapdf import problems

WISHES = [
    Format.STANDARD, Format.LARGE, Format.GIANT, Format.DYSLEXIA, Format.EASY_READ,
    Format.SCREEN_READER, Format.ALOUD,
]  # fmt: skip


@pytest.fixture
def last_time(file):
    """A meeting with its agenda, held by twelve people who read in seven ways."""
    meeting, members = ready(file.workspace, days=2)
    for number, member in enumerate(members):
        wish = WISHES[number % len(WISHES)]
        file.workspace.do(EditMember(member, (("format", wish),)))
    return meeting, members


@pytest.fixture
def window(file, settings, qtbot, last_time):
    made = MainWindow(file, settings)
    made.begin("today")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.let_go()
    made.hide()
    made.deleteLater()


@pytest.fixture
def papers(tmp_path):
    """A tagged PDF, a scan, a Word file, a picture and plain text, as other people send them."""
    folder = tmp_path / "come in"
    folder.mkdir()
    told = Document("Repairs", (Heading("What we heard"), Paragraph("The bus is late. " * 40)))
    (folder / "1 Repairs.pdf").write_bytes(make(told, kind=Kind.PDF).data)
    scan = Image.new("L", (600, 850), 240)
    scan.save(folder / "2 Old letter.pdf", "PDF")
    word = docx.Document()
    word.add_heading("Rules", 1)
    word.add_paragraph("We listen. We speak one at a time.")
    word.save(folder / "3 Rules.docx")
    Image.new("RGB", (400, 300), (11, 93, 102)).save(folder / "4 Map.png")
    (folder / "5 Note.txt").write_text("Bring your bus ticket.", encoding="utf-8")
    return sorted(folder.iterdir())


def drop(widget, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)


def button(widget, text):
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text)


def test_twelve_people_get_a_pack_they_can_read_in_twelve_actions(
    window, last_time, papers, qtbot, tmp_path
):
    shell, counted = window.shell, Counted()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    meetings = window.stack._built["meetings"][1]
    tab = meetings._tab
    qtbot.waitUntil(lambda: tab.isVisible() and bool(tab.list.rows))
    tab.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    counted.actions += 2
    qtbot.waitUntil(lambda: tab.current not in (None, last_time[0]))
    new = tab.current
    card = shell.ask(rows.card, new)
    assert card.starts_at > NOON + timedelta(days=2)
    assert len(shell.ask(people.invited, new)) in (0, 12)

    page = meetings.page
    counted.press(page.rail.buttons["invite"])
    counted.press(page.invite.panel)
    assert len(shell.ask(people.invited, new)) == 12

    counted.press(page.rail.buttons["pack"])
    drop(page.pack, papers)
    counted.actions += 1
    qtbot.waitUntil(lambda: len(shell.ask(packs.papers, new)) == 5, timeout=20_000)
    assert "Old letter" in page.pack.amber.text  # a scan, with what to do about it

    folder = tmp_path / "packs"
    folder.mkdir()
    meetings.pack.choose_folder = lambda: str(folder)
    counted.press(page.pack.make)
    counted.actions += 1  # the folder is chosen
    qtbot.waitUntil(lambda: len(list(folder.rglob("*.*"))) >= 12, timeout=60_000)
    shell.jobs.wait()

    counted.press(button(page.pack, words.RUN_SHEET))
    dialog = next(each for each in window.findChildren(PaperDialog) if each.isVisible())
    controller = next(each for each in dialog.children() if hasattr(each, "ask_folder"))
    controller.ask_folder = lambda: str(folder)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        counted.press(dialog.save)
    counted.actions += 1  # the folder is chosen
    counted.press(button(page.pack, words.NOTE_PACKS))
    assert counted.actions <= 12

    copies = shell.ask(packs.copies, new)
    assert len(copies) == 12
    assert len({each.copy.made_as for each in copies}) >= 5
    assert all(each.sent_at is not None for each in copies)
    made = [path for path in folder.rglob("*") if path.is_file()]
    assert any("run-sheet" in path.name for path in made)
    assert not any(word in path.name for path in made for word in ("Amara", "Bronwen", "Chidi"))
    wrong = {}
    for path in made:
        if path.suffix == ".pdf":
            found = problems(path.read_bytes())
            if found:
                wrong[path.name] = found
    assert wrong == {}
    assert sum(path.suffix == ".pdf" for path in made) >= 9


def test_one_person_s_pack_is_made_again_in_two_presses(window, last_time, qtbot, tmp_path, papers):
    meeting, members = last_time
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    meetings = window.stack._built["meetings"][1]
    qtbot.waitUntil(meetings._tab.isVisible)
    meetings.open(meeting, "pack")
    drop(meetings.page.pack, papers[-1:])
    qtbot.waitUntil(lambda: len(window.shell.ask(packs.papers, meeting)) == 1)
    meetings.pack.choose_folder = lambda: str(tmp_path)
    counted = Counted()
    meetings.page.pack.view.choose(members[1])
    counted.actions += 1
    counted.press(meetings.page.pack.again)
    window.shell.jobs.wait()
    assert counted.actions == 2
    with pikepdf.open(io.BytesIO(next(tmp_path.glob("*.pdf")).read_bytes())) as pdf:
        assert len(pdf.pages) >= 2
