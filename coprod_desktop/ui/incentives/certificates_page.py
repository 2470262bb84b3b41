"""How the register looks: every number, what became of it, and whether a code is genuine."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.text import folded
from coprod_desktop.readmodels.training.certificates import CertificateRow, Register
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner, Card, EmptyState
from coprod_desktop.ui.widgets.fields import WordsEdit
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import column, held, scrolling
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.search_box import SearchBox
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording.training import screens as words


class CertificatesPage(QWidget):
    """The register of certificates. `pressed(key)` for its buttons, `checked(str)` for a code."""

    pressed = Signal(str)
    checked = Signal(str)

    def __init__(self, name: Callable[[str], str]) -> None:
        super().__init__()
        self._all: Sequence[CertificateRow] = ()
        self.rows: RowTable[CertificateRow] = RowTable(
            (
                Column(words.NUMBER, lambda one: one.written, wide=18),
                Column(words.PRINTED_NAME, lambda one: name(one.name), wide=22),
                Column(words.FOR, lambda one: one.what, wide=26),
                Column(words.ISSUED, lambda one: written(one.issued_on), wide=16),
                Column(words.STATE, _state, mark=_mark),
            ),
            key=lambda one: one.id,
        )
        self.table = TableView(self.rows, words.REGISTER)
        self.table.chosen.connect(lambda _: self._enable())
        self.search = SearchBox(words.FIND)
        self.search.searched.connect(lambda _: self._filter())
        self.search.went_down.connect(self.table.setFocus)
        self.gaps = Banner(kind="waiting")
        self.code = WordsEdit(example=words.CHECK_EXAMPLE)
        self.code.setAccessibleName(words.CHECK_LABEL)
        self.answer = Banner(kind="good")
        self.buttons: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        empty = EmptyState(words.NO_CERTIFICATES, words.NO_CERTIFICATES_HELP, icon="award")
        self._stack.addWidget(empty)
        self._stack.addWidget(scrolling(self._page()))
        self.setLayout(column(self._stack))

    def _button(self, key: str, made: PrimaryButton | QuietButton | LinkButton) -> QWidget:
        made.clicked.connect(lambda: self.pressed.emit(key))
        self.buttons[key] = made
        return made

    def _page(self) -> QWidget:
        head = column(Heading(words.REGISTER, 1), PlainLabel(words.REGISTER_HELP, "muted"), gap=4)
        bar = Flow(
            self._button("again", PrimaryButton(words.PRINT_AGAIN, "printer")),
            self._button("reissue", QuietButton(words.REISSUE)),
            self._button("void", QuietButton(words.VOID)),
            self._button("badge", QuietButton(words.SAVE_BADGE, "award")),
            self._button("register", QuietButton(words.PRINT_REGISTER, "printer")),
            self._button("designs", QuietButton(words.DESIGNS, "pencil")),
            self._button("explain", QuietButton(words.EXPLAIN)),
        )
        sized(self.table, minimumHeight=210)
        check = QuietButton(words.CHECK, "search")
        check.clicked.connect(lambda: self.checked.emit(self.code.text()))
        self.code.returnPressed.connect(lambda: self.checked.emit(self.code.text()))
        self.buttons["check"] = check
        sized(self.code, minimumWidth=280)
        proof = Card(words.CHECK).add(Flow(self.code, check), self.answer)
        return held(column(head, self.gaps, self.search, self.table, bar, proof, gap=12, edge=24))

    def show_register(self, found: Register) -> None:
        """Show every number."""
        self._all = found.rows
        self._stack.setCurrentIndex(1 if found.rows or found.left_out else 0)
        self.gaps.say("\n".join(words.gap(gap.first, gap.last) for gap in found.gaps))
        self._filter()
        if self.rows.rows and not self.table.selected():
            self.table.choose(self.rows.rows[0].id)
        self._enable()

    def show_answer(self, sentence: str, kind: str) -> None:
        """Say what a code proves."""
        self.answer.say(sentence, kind)

    def chosen(self) -> CertificateRow | None:
        """The certificate one stands on."""
        return next(iter(self.table.selected()), None)

    def _filter(self) -> None:
        wanted = folded(self.search.text).split()
        rows = [
            row
            for row in self._all
            if all(word in folded(f"{row.written} {row.name} {row.what}") for word in wanted)
        ]
        self.rows.show(rows)
        self.search.show_count(len(rows), len(self._all))
        self._enable()

    def _enable(self) -> None:
        one = self.chosen()
        stands = one is not None and one.voided_on is None
        for key in ("again", "reissue", "void", "badge"):
            if key in self.buttons:
                self.buttons[key].setEnabled(stands)


def _state(one: CertificateRow) -> str:
    return words.state(one.voided_on, one.void_why, one.replaced_by)


def _mark(one: CertificateRow) -> tuple[str, str]:
    return ("circle-check", "good") if one.voided_on is None else ("circle-x", "stop")
