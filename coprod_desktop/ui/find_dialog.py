"""Find anything (Ctrl+K): people, panels, meetings, and every action by its words."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.text import folded
from coprod_desktop.queries import find
from coprod_desktop.readmodels.found import FoundRow
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.ui.widgets.search_box import SearchBox
from coprod_desktop.ui.working_shell import WorkingShell
from coprod_desktop.wording import frame, widgets

# A feature adds its finder here: a question `(session, words) -> list[FoundRow]`.
FINDERS: Final[tuple[Callable[..., list[FoundRow]], ...]] = (
    find.people,
    find.panels,
    find.partners,
    find.meetings,
)


class FindDialog(DialogFrame):
    """Type, see, press Enter. `went(Place)` or `acted(key)` says what was chosen."""

    went = Signal(object)
    acted = Signal(str)

    def __init__(
        self,
        shell: WorkingShell,
        actions: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(frame.FIND, "", widgets.CLOSE, parent=parent, width=620, height=560)
        self._shell, self._actions = shell, actions
        self.search = SearchBox(frame.FIND_HELP)
        self.results: RowList[FoundRow] = RowList(
            self._line, lambda row: (row.kind, row.id, row.name)
        )
        self.results.setMinimumHeight(280)
        self.nothing = PlainLabel(frame.FIND_EMPTY, "muted")
        self.add(self.search, self.results, self.nothing)
        self.search.searched.connect(self.show_found)
        self.search.went_down.connect(self.results.setFocus)
        self.search.line.returnPressed.connect(self._first)
        self.results.opened.connect(self._take)
        self.results.clicked.connect(lambda _index: self._take(self.results.current()))
        self.show_found("")
        self.search.line.setFocus()

    def show_found(self, words: str) -> None:
        """Show what these words find."""
        rows = [row for finder in FINDERS for row in self._shell.ask(finder, words)]
        if words.strip():
            wanted = folded(words).split()
            rows += [
                FoundRow("act", text, "", "", key)
                for key, text in self._actions
                if all(word in folded(text) for word in wanted)
            ]
        self.results.show_rows(rows)
        self.results.setVisible(bool(rows))
        self.nothing.setVisible(not rows and bool(words.strip()))

    def _line(self, row: FoundRow) -> ListLine:
        kind = frame.FIND_KINDS.get(row.kind, frame.FIND_ACTION)
        person = row.kind == "member"
        return ListLine(self._shell.name(row.name) if person else row.name, row.fact, kind)

    def _first(self) -> None:
        self.show_found(self.search.text)
        if self.results.rows:
            self._take(self.results.rows[0])

    def _take(self, row: Any) -> None:
        if row is None:
            return
        self.accept()
        if row.kind == "act":
            self.acted.emit(row.leaf)
        else:
            self.went.emit(Place(row.tab, row.leaf, row.id))
