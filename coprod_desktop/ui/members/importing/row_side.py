"""One row of the file in full: why its verdict, what to choose, and its cells to be put right."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from coprod_desktop.domain.importing.choices import Choice, Kind, Verdict
from coprod_desktop.ui.members.importing.draft import Draft
from coprod_desktop.ui.widgets.buttons import Button, QuietButton
from coprod_desktop.ui.widgets.cards import Card
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.fields import WordsEdit
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, row
from coprod_desktop.wording import importing as words

_KINDS = {
    Kind.NEW: "good",
    Kind.UPDATE: "primary",
    Kind.SAME: "plain",
    Kind.ASK: "waiting",
    Kind.FAILED: "stop",
}


class RowSide(Card):
    """Signals: `chosen(row, Choice)`, `mended(row, column, words)`, `forgiven(row)`."""

    chosen = Signal(int, object)
    mended = Signal(int, int, str)
    forgiven = Signal(int)

    def __init__(self) -> None:
        super().__init__(words.PICK)
        self.choices: dict[Choice, Button] = {}
        self.cells: dict[int, WordsEdit] = {}
        self.note: Button | None = None
        self.number = 0

    def show_nothing(self) -> None:
        """Say that a row can be chosen."""
        self.clear()
        self.choices, self.cells, self.note = {}, {}, None
        self.title.setText(words.PICK)

    def show_row(self, draft: Draft, verdict: Verdict, name: Callable[[str], str]) -> None:
        """Show one row."""
        self.show_nothing()
        self.number = verdict.number
        self.title.setText(f"{words.row_number(verdict.number)}: {name(verdict.shown)}")
        text = words.CHOSEN[verdict.chosen] if verdict.chosen else words.KINDS_OF[verdict.kind]
        self.add(row(Chip(text, _KINDS[verdict.kind]), STRETCH))
        if said := words.reasons(verdict.reasons):
            self.add(PlainLabel(said))
        for change in (*verdict.gaps, *verdict.differs):
            self.add(PlainLabel(words.change(change.what, change.was, change.to), "muted"))
        for offer in verdict.offers:
            self._offer(offer)
        if draft.forgivable(verdict.number):
            self.note = QuietButton(words.INTO_NOTE, "pencil")
            self.note.clicked.connect(lambda: self.forgiven.emit(self.number))
            self.add(self.note)
        self._show_cells(draft, verdict.number)

    def _offer(self, offer: Choice) -> None:
        button = QuietButton(words.CHOICES[offer])
        button.clicked.connect(lambda: self.chosen.emit(self.number, offer))
        self.choices[offer] = button
        self.add(button)

    def _show_cells(self, draft: Draft, number: int) -> None:
        form = FormColumn()
        faults = draft.faults(number)
        cells = sorted(draft.cells(number), key=lambda cell: cell[0] not in faults)
        form.put(PlainLabel(words.CHANGED_CELL, "small"))
        for at, heading, text in cells:
            edit = WordsEdit(text.replace("\n", ", "))
            edit.edited.connect(lambda at=at, edit=edit: self._mend(at, edit))
            field = form.add(str(at), heading, edit)
            if at in faults:
                field.show_error(words.short_reason(faults[at]))
            self.cells[at] = edit
        self.add(form)

    def _mend(self, at: int, edit: WordsEdit) -> None:
        self.mended.emit(self.number, at, edit.text())
