"""Pictures of the print dialog: a paper with its pages, and the same paper as words."""

from typing import Any, Final

from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop.catalogue import PAPERS
from coprod_desktop.queries.papers.choices import choices
from coprod_desktop.ui.gallery import Scene
from coprod_desktop.ui.papers.controller import PaperController
from coprod_desktop.ui.papers.dialog import PaperDialog


def _dialog(shell: Any) -> PaperDialog:
    dialog = PaperDialog([(each.key, each.title) for each in PAPERS])
    PaperController(dialog, shell, "welcome-sheet", {"id": shell.ask(choices, "member")[0].id})
    shell.jobs.wait()
    QApplication.processEvents()
    return dialog


def _words(shell: Any) -> QWidget:
    dialog = _dialog(shell)
    dialog.show_view("words")
    return dialog


SCREENS: Final[tuple[Scene, ...]] = (Scene("print", _dialog), Scene("print-words", _words))
