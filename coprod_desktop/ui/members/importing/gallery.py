"""Pictures of an import: each of its steps, on a file that was never real."""

from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.importing.choices import Tally
from coprod_desktop.example.spreadsheet import sheets
from coprod_desktop.exchange import opened as files
from coprod_desktop.exchange.finding import tables
from coprod_desktop.queries import importing
from coprod_desktop.ui.gallery import Scene
from coprod_desktop.ui.members.importing.dialog import COLUMNS, DONE, PEOPLE
from coprod_desktop.ui.members.importing.draft import Draft
from coprod_desktop.ui.members.importing.importing import Importing
from coprod_desktop.wording import example
from coprod_desktop.wording import importing as words


def _made(shell: Any) -> Importing:
    made = Importing(shell)
    name = example.SPREADSHEET
    opened = files.Opened(name, "", tuple(tables(sheets(shell.today()))))
    made.draft = Draft(opened, lambda _key: "", shell.today())
    return made


def _choose(shell: Any) -> QWidget:
    return _made(shell).dialog


def _reading(shell: Any) -> QWidget:
    dialog = _made(shell).dialog
    dialog.show_working(words.reading(Path(example.SPREADSHEET).name))
    return dialog


def _columns(shell: Any) -> QWidget:
    made = _made(shell)
    made.show_columns()
    made.dialog.show_step(COLUMNS, words.NEXT, ready=False)
    return made.dialog


def _people(shell: Any) -> QWidget:
    made = _made(shell)
    draft = made.draft
    if draft is not None:
        for at, _value in draft.questions():
            draft.choose_order(at, "day-first")
        draft.judge(shell.ask(importing.people_here))
        made.dialog.show_step(PEOPLE)
        made.show_people(draft)
        made.dialog.people.show_first(draft)
    return made.dialog


def _done(shell: Any) -> QWidget:
    dialog = _made(shell).dialog
    dialog.ending.show_tally(Tally(rows=12, new=7, updated=1, skipped=2, failed=2))
    dialog.show_step(DONE, words.FINISH)
    return dialog


SCREENS: Final = (
    Scene("import-choose", _choose),
    Scene("import-reading", _reading),
    Scene("import-columns", _columns),
    Scene("import-people", _people),
    Scene("import-done", _done),
)
