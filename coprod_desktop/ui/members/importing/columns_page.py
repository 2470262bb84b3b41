"""The second step: what each column becomes, with the first people as they are read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from coprod_desktop.domain.importing.fields import Field
from coprod_desktop.domain.importing.people import GivenRow
from coprod_desktop.ui.members.importing.draft import ColumnLine, Draft
from coprod_desktop.ui.theme import sized, spaced
from coprod_desktop.ui.widgets.cards import Banner, Card, side_by_side
from coprod_desktop.ui.widgets.fields import Choice
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, line, row
from coprod_desktop.wording import importing as words

_ORDERS = (
    ("", words.ORDER_CHOOSE),
    ("day-first", words.DAY_FIRST),
    ("month-first", words.MONTH_FIRST),
)


class ColumnsPage(QWidget):
    """Left: their columns, each with what it becomes. Right: the first people."""

    table_chosen = Signal(int)
    field_chosen = Signal(int, object)  # column, Field
    order_chosen = Signal(int, str)  # column, order

    def __init__(self) -> None:
        super().__init__()
        self.found = PlainLabel("")
        self.twice = Banner(kind="waiting")
        self.missing = Banner(kind="waiting")
        self.tables: Choice[int] = Choice([])
        self.tables.setAccessibleName(words.WHICH_TABLE)
        self.tables.edited.connect(lambda: self.table_chosen.emit(self.tables.value or 0))
        self._which = held(row(PlainLabel(words.WHICH_TABLE, wraps=False), self.tables, STRETCH))
        self._questions = column(gap=12)
        self._grid = spaced(QGridLayout(), 8, 0)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(2, 3)
        self.fields: dict[int, Choice[Field]] = {}
        self.orders: dict[int, Choice[str]] = {}
        columns = Card()
        columns.add(self._grid)
        self._people = column(gap=12)
        preview = Card(words.FIRST_PEOPLE)
        preview.add(self._people)
        self.left_out = PlainLabel("", "muted")
        self.setLayout(
            column(
                self.twice,
                self.found,
                self._which,
                self._questions,
                self.missing,
                side_by_side(columns, preview, least=500),
                self.left_out,
                STRETCH,
                gap=12,
            )
        )

    def show_draft(self, draft: Draft, name: Callable[[str], str]) -> None:
        """Show a file's table, its columns and its first people."""
        table, lines = draft.table, draft.columns()
        self.found.setText(words.found_table(table.sheet, len(table.rows), table.head_row))
        self.tables.show_options(
            [
                (at, words.table_choice(one.sheet, len(one.rows), one.head_row))
                for at, one in enumerate(draft.opened.tables)
            ]
        )
        self.tables.choose(draft.at)
        self._which.setVisible(len(draft.opened.tables) > 1)
        self._show_columns(lines)
        self.show_answers(draft, name)

    def show_answers(self, draft: Draft, name: Callable[[str], str]) -> None:
        """Show anew what depends on what was chosen; the choices themselves stay."""
        for at, choice in self.fields.items():
            choice.choose(draft.plan.fields[at])
        self._ask(draft)
        nameless = not any(
            one in {Field.NAME, Field.FIRST, Field.LAST} for one in draft.plan.fields
        )
        self.missing.say(words.NO_NAME_YET if nameless else "")
        self.left_out.setText(words.left_out(draft.left_out()))
        emptied(self._people)
        for given in draft.preview():
            self._people.addWidget(_card(given, name))

    def _show_columns(self, lines: Sequence[ColumnLine]) -> None:
        emptied(self._grid)
        self.fields = {}
        for at, title in enumerate((words.THEIRS, words.EXAMPLE, words.BECOMES)):
            self._grid.addWidget(PlainLabel(title, "small"), 0, at)
        options = list(words.FIELDS.items())
        for place, one in enumerate(lines, start=1):
            choice: Choice[Field] = Choice(options)
            choice.choose(one.becomes)
            choice.setAccessibleName(f"{one.heading}: {words.BECOMES_WHAT}")
            choice.edited.connect(lambda at=one.at: self._tell(at))
            sized(choice, minimumWidth=250)
            example = PlainLabel(one.example, "muted")
            self._grid.addWidget(PlainLabel(one.heading), place, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(example, place, 1, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(choice, place, 2, Qt.AlignmentFlag.AlignVCenter)
            self.fields[one.at] = choice

    def _tell(self, at: int) -> None:
        self.field_chosen.emit(at, self.fields[at].value or Field.NOTHING)

    def _ask(self, draft: Draft) -> None:
        emptied(self._questions)
        self.orders = {}
        for at, value in draft.questions():
            choice: Choice[str] = Choice(list(_ORDERS))
            choice.setAccessibleName(words.ORDER_ASK)
            choice.edited.connect(lambda at=at: self._answer(at))
            sized(choice, minimumWidth=170)
            question = words.order_question(draft.table.headings[at], value)
            self._questions.addWidget(Banner(question, "waiting", choice))
            self.orders[at] = choice

    def _answer(self, at: int) -> None:
        if self.orders[at].value:
            self.order_chosen.emit(at, self.orders[at].value)


def _card(given: GivenRow, name: Callable[[str], str]) -> QWidget:
    """One person of the preview: a name, and what the row says below it."""
    title = Heading(name(given.shown) or words.row_number(given.number), 3)
    said = PlainLabel("\n".join(f"{what}: {value}" for what, value in told(given)))
    return held(column(title, said, line(), gap=4))


def told(given: GivenRow) -> list[tuple[str, str]]:
    """What a row says, as pairs of a name and words; what cannot be read first."""
    pairs = [(words.FIELDS[one.field], words.fault(one)) for one in given.faults]
    return pairs + ([] if given.person is None else words.person(given.person))
