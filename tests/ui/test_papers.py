from pathlib import Path

import pytest

from coprod_desktop.catalogue import PAPERS, charity
from coprod_desktop.catalogue.paper import Paper
from coprod_desktop.commands.papers import ForWhom, NotePrinted
from coprod_desktop.domain.printing import HowMade
from coprod_desktop.queries.papers.made import recent
from coprod_desktop.reports.kit.formats import Format, Kind
from coprod_desktop.ui.papers.controller import open_dialog
from coprod_desktop.ui.papers.pages import pictures
from coprod_desktop.ui.working_shell import WorkingShell
from tests.builders import a_member


@pytest.fixture
def shell(workspace, qtbot):
    made = WorkingShell(workspace)
    yield made
    made.jobs.wait()


def opened(shell, qtbot, key="papers-we-made", options=None):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    dialog = open_dialog(key, options or {}, shell, window)
    qtbot.waitUntil(lambda: dialog.pages.file.pageCount() > 0)
    dialog.window_kept = window
    return dialog


def test_the_dialog_shows_the_very_pages_and_the_same_as_words(shell, qtbot):
    dialog = opened(shell, qtbot)
    assert dialog.pages.file.pageCount() == 1
    assert "Papers we made" in dialog.words.toPlainText()
    assert "one page" in dialog.heading.text()
    dialog.views.buttons["words"].click()
    assert dialog.stack.currentIndex() == 1


def test_saving_makes_the_files_and_notes_them_in_the_book(shell, qtbot, tmp_path):
    dialog = opened(shell, qtbot)
    controller = next(each for each in dialog.children() if hasattr(each, "ask_folder"))
    controller.ask_folder = lambda: str(tmp_path)
    dialog.format.choose(Format.LARGE)
    with qtbot.waitSignal(dialog.accepted):
        dialog.save.click()
    (made,) = Path(tmp_path).glob("*.pdf")
    assert made.name == "papers-we-made-2026-11-23-01-large.pdf"
    (row,) = shell.ask(recent)
    assert (row.paper, row.made_as, row.how, row.by) == (
        "papers-we-made",
        "large",
        "saved",
        "Sam",
    )


def test_every_kind_of_file_can_be_saved(shell, qtbot, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    for kind in Kind:
        dialog = opened(shell, qtbot)
        controller = next(each for each in dialog.children() if hasattr(each, "ask_folder"))
        controller.ask_folder = lambda: str(folder)
        dialog.kind.choose(kind)
        with qtbot.waitSignal(dialog.accepted):
            dialog.save.click()
    assert {each.name.split("standard.")[1] for each in folder.iterdir()} == {
        kind.value for kind in Kind
    }


def test_pages_go_to_a_printer_as_one_job(shell, qtbot, tmp_path):
    from PySide6.QtPrintSupport import QPrinter

    dialog = opened(shell, qtbot)
    controller = next(each for each in dialog.children() if hasattr(each, "ask_folder"))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    controller.ask_printer = lambda: printer
    with qtbot.waitSignal(dialog.accepted):
        dialog.print.click()
    assert (tmp_path / "out.pdf").stat().st_size > 1000
    assert shell.ask(recent)[0].how == "printed"


def test_letters_that_no_font_has_are_said_before_anything_is_saved(
    shell, qtbot, tmp_path, workspace
):
    plain, odd = a_member(workspace, "Ann Archer"), a_member(workspace, "王 Wang")
    dialog = opened(shell, qtbot, "welcome-sheet", {"ids": frozenset({plain, odd})})
    controller = next(each for each in dialog.children() if hasattr(each, "ask_folder"))
    controller.ask_folder = lambda: str(tmp_path)
    dialog.save.click()
    qtbot.waitUntil(lambda: "王" in dialog.banner.text)
    assert not list(Path(tmp_path).glob("*.pdf"))
    assert shell.ask(recent) == []
    with qtbot.waitSignal(dialog.accepted):  # said once; the person may print it as it is
        dialog.save.click()
    assert len(list(Path(tmp_path).glob("*.pdf"))) == 2


def test_a_note_can_be_taken_back(workspace):
    workspace.do(NotePrinted("x", (ForWhom("large", "pdf"),), HowMade.SAVED))
    assert len(workspace.ask(recent)) == 1
    workspace.undo()
    assert workspace.ask(recent) == []


def test_pages_become_pictures(shell, qtbot, workspace):
    from coprod_desktop.catalogue.order import Order, fulfil
    from coprod_desktop.readmodels.papers.made import PaperChoice

    (one,) = fulfil(workspace.ask, Order(charity.PAPERS[0], (PaperChoice(None, ""),))).made
    (page,) = pictures(one.made.data)
    assert page.width() > page.height() > 500
    assert isinstance(PAPERS[0], Paper)
