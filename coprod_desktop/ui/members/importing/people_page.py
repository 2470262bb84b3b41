"""The third step: a verdict for every row, filtered as one types, put right on the spot."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.importing.choices import Kind, Verdict
from coprod_desktop.ui.members.importing.draft import Draft, fitting
from coprod_desktop.ui.members.importing.row_side import RowSide
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.cards import Banner, side_by_side
from coprod_desktop.ui.widgets.frames import SubNav
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.search_box import SearchBox
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording import importing as words

EVERY: Final = "all"
_MARKS: Final = {
    Kind.NEW: ("user-plus", "good"),
    Kind.UPDATE: ("pencil", "primary"),
    Kind.SAME: ("check", "muted"),
    Kind.ASK: ("circle-help", "waiting"),
    Kind.FAILED: ("circle-alert", "stop"),
}
_ORDER: Final = (Kind.ASK, Kind.FAILED, Kind.NEW, Kind.UPDATE, Kind.SAME)


class PeoplePage(QWidget):
    """Every row with its verdict at the left; the chosen one in full at the right."""

    row_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self._named: Callable[[str], str] = str
        self.waiting = Banner(kind="waiting")
        self.panels = Banner(kind="plain")
        self.kinds = SubNav(
            [(EVERY, words.EVERYTHING), *((k.value, words.KINDS_OF[k]) for k in _ORDER)]
        )
        self.search = SearchBox(words.FIND)
        self.rows: TableView[Verdict] = TableView(self._table(), words.LIST)
        self.side = RowSide()
        self.total = PlainLabel("", "muted")
        sized(self.rows, minimumHeight=240)
        left = held(column(self.search, self.rows, gap=8))
        self.setLayout(
            column(
                self.waiting,
                self.panels,
                self.kinds,
                side_by_side(left, self.side, least=380),
                self.total,
                STRETCH,
                gap=8,
            )
        )
        self.kinds.chosen.connect(lambda _key: self._filter())
        self.search.searched.connect(lambda _words: self._filter())
        self.search.went_down.connect(self.rows.setFocus)
        self.rows.chosen.connect(self._tell)

    def _table(self) -> RowTable[Verdict]:
        return RowTable(
            [
                Column(words.ROW, lambda one: str(one.number), right=True, wide=5),
                Column(words.PERSON, lambda one: self._named(one.shown), wide=18),
                Column(words.WHAT, self._what, mark=lambda one: _MARKS[one.kind], wide=13),
                Column(words.WHY, lambda one: words.reasons(one.reasons)),
            ],
            key=lambda one: one.number,
        )

    def show_draft(self, draft: Draft, panels: Sequence[str], name: Callable[[str], str]) -> None:
        """Show all verdicts as they are now."""
        self._draft, self._named = draft, name
        counts = draft.counts()
        texts = {EVERY: words.counted(words.EVERYTHING, len(draft.verdicts))}
        texts |= {kind.value: words.counted(words.KINDS_OF[kind], counts[kind]) for kind in _ORDER}
        self._count(texts)
        waiting = draft.waiting()
        self.waiting.say(words.before_choice(waiting) if waiting else "")
        self.panels.say(words.new_panels(panels))
        self.total.setText(words.total(draft.tally))
        self._filter()

    def _count(self, texts: dict[str, str]) -> None:
        for key, text in texts.items():
            self.kinds.buttons[key].setText(text)
            self.kinds.buttons[key].setAccessibleName(text)
        self.kinds.folded.show_options(list(texts.items()))
        self.kinds.folded.choose(self.kinds.current)

    def show_first(self, draft: Draft) -> None:
        """Begin with what needs somebody, if anything does."""
        counts = draft.counts()
        needs = next((one for one in (Kind.ASK, Kind.FAILED) if counts[one]), None)
        self.kinds.choose(EVERY if needs is None else needs.value)
        self._filter()
        if self.rows.table.rows:
            self.rows.choose(self.rows.table.rows[0].number)

    @property
    def chosen(self) -> int | None:
        """The number of the row that is chosen."""
        index = self.rows.currentIndex()
        return self.rows.table.row_at(index).number if index.isValid() else None

    def _what(self, one: Verdict) -> str:
        return words.KINDS_OF[one.kind] if one.chosen is None else words.CHOSEN[one.chosen]

    def _filter(self) -> None:
        if self._draft is None:
            return
        key = self.kinds.current
        kind = None if key in (EVERY, "") else Kind(key)
        found = fitting(self._draft.verdicts, kind, self.search.text)
        before = self.chosen
        self.rows.table.show(found)
        self.search.show_count(len(found), len(self._draft.verdicts))
        if self.chosen is None and before is not None and found:
            self.rows.choose(found[0].number)
        self._show_side()

    def _tell(self, one: Verdict | None) -> None:
        self._show_side()
        if one is not None:
            self.row_chosen.emit(one.number)

    def _show_side(self) -> None:
        draft, number = self._draft, self.chosen
        verdict = (
            None
            if draft is None or number is None
            else next((one for one in draft.verdicts if one.number == number), None)
        )
        if draft is None or verdict is None:
            self.side.show_nothing()
        else:
            self.side.show_row(draft, verdict, self._named)
