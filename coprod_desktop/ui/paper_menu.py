"""The Papers menu, and the way to the one print dialog."""

from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from coprod_desktop.catalogue import PAPERS
from coprod_desktop.ui.papers.controller import open_dialog
from coprod_desktop.ui.working_shell import WorkingShell
from coprod_desktop.wording import frame


def fill_papers(menu: QMenu, shell: WorkingShell) -> None:
    """One entry for each paper of the catalogue, in its order."""
    for paper in PAPERS:
        entry = menu.addAction(paper.title.replace("&", "&&"))
        entry.triggered.connect(lambda _on, key=paper.key: shell.print_paper(key))
    if not PAPERS:
        menu.addAction(frame.PAPERS_NONE).setEnabled(False)


def open_paper(key: str, options: dict[str, Any], shell: WorkingShell, window: QWidget) -> None:
    """Open the print dialog on a paper, or on the catalogue when none is named."""
    if not PAPERS:
        shell.toast(frame.PAPERS_NONE)
        return
    open_dialog(key, options, shell, window)
