"""History: what was done, in words, each entry with its own Undo."""

from PySide6.QtWidgets import QWidget

from coprod_desktop.queries import history
from coprod_desktop.readmodels.history import HistoryRow
from coprod_desktop.ui.widgets.buttons import QuietButton
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, row
from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.ui.working_shell import WorkingShell
from coprod_desktop.wording import history as words
from coprod_desktop.wording import undo, widgets


class HistoryDialog(DialogFrame):
    """The latest entries, newest first. Undo asks the file itself whether it still can."""

    def __init__(self, shell: WorkingShell, parent: QWidget | None = None) -> None:
        super().__init__(words.TITLE, "", widgets.CLOSE, parent=parent, width=720, height=640)
        self._shell = shell
        self.entries: RowList[HistoryRow] = RowList(self._line, lambda row: row.entry, words.TITLE)
        self.entries.setMinimumHeight(360)
        self.undo = QuietButton(words.UNDO_THIS, "undo-2")
        self.undo.clicked.connect(self._undo)
        self.nothing = PlainLabel(words.EMPTY, "muted")
        self.add(self.nothing, self.entries, row(self.undo, STRETCH))
        self.entries.chosen.connect(self._offer)
        shell.changed.connect(self._again)
        shell.failed.connect(lambda fault, _beside: self.refuse(fault.sentence))
        self._again()

    def _again(self, _changes: object = None) -> None:
        self.refuse("")
        self.entries.show_rows(self._shell.ask(history.recent))
        self.entries.choose_first()
        self.entries.setVisible(bool(self.entries.rows))
        self.nothing.setVisible(not self.entries.rows)
        self._offer(self.entries.current())

    def _offer(self, row_: HistoryRow | None) -> None:
        can = row_ is not None and row_.kind == "do" and row_.can_undo and not row_.undone
        self.undo.setEnabled(can)

    def _undo(self) -> None:
        row_ = self.entries.current()
        if row_ is not None:
            self._shell.swap(back=True, entry=row_.entry)

    def _line(self, row_: HistoryRow) -> ListLine:
        # Outside a feature we do not know whether a name is a person's: the curtain hides all.
        what = words.what(
            undo.NAMES.get(row_.command, row_.command),
            row_.kind,
            self._shell.name(row_.about),
            dict(row_.facts),
        )
        fact = f"{words.when(row_.at, self._shell.today())} · {row_.actor}"
        if row_.undone:
            return ListLine(what, fact, words.IS_UNDONE)
        wall = row_.kind == "do" and not row_.can_undo
        return ListLine(what, fact, words.CANNOT_UNDO if wall else "")
