"""How issuing certificates looks: names and words at the left, the very page at the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from coprod_desktop.domain.training.fitting import Fit
from coprod_desktop.ui.papers.pages_view import PagesView
from coprod_desktop.ui.theme import look, sized
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner
from coprod_desktop.ui.widgets.fields import Choice, Tick, WordsEdit
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, row, scrolling
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording.training import screens as words


@dataclass(slots=True)
class NameRow:
    """One row: somebody, the name as it will be printed, and whether it fits."""

    member: UUID
    name: str
    printed: str
    format: str
    number: str
    fit: Fit
    wanted: bool


class CertifyDialog(QDialog):
    """Choose names, words and a design; see the page; issue.

    Signals: `changed()` when something on the face changed, `renamed(NameRow, str)`,
    `ticked(NameRow, bool)`, `chosen(NameRow)`, `issue_wanted(printed: bool)`.
    """

    changed = Signal()
    renamed = Signal(object, str)
    ticked = Signal(object, bool)
    chosen = Signal(object)
    issue_wanted = Signal(bool)

    def __init__(
        self,
        title: str,
        designs: Sequence[tuple[str, str]],
        name: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if parent is None:
            look().dress(self)
        self.setWindowTitle(words.CERTIFY_TITLE)
        self._name = name
        self.rows: RowTable[NameRow] = RowTable(
            (
                Column(words.PERSON, lambda one: name(one.name), ticked=lambda one: one.wanted),
                Column(words.PRINTED_NAME, lambda one: name(one.printed)),
                Column(words.FITS, _state, mark=_mark, wide=14),
            ),
            key=lambda one: one.member,
        )
        self.table = TableView(self.rows, words.CERTIFY_TITLE)
        self.count, self.printed = PlainLabel("", "small"), WordsEdit()
        self.design = Choice(designs)
        self.heading, self.between, self.what = WordsEdit(), WordsEdit(), WordsEdit()
        self.signature = Tick(words.WITH_SIGNATURE, on=True)
        self.logo, self.sign = QuietButton(words.LOGO, "image"), QuietButton(words.SIGNATURE)
        self.apart, self.twins = Tick(words.APART), Tick(words.TWINS, on=True)
        self.banner, self.notes = Banner(kind="stop"), Banner(kind="waiting")
        self.page = PagesView()
        self.bar, self.stop = QProgressBar(), QuietButton(words.STOP)
        self.print = PrimaryButton(words.ISSUE_PRINT, "printer")
        self.save = QuietButton(words.ISSUE_SAVE, "download")
        self.leave = QuietButton(words.NOT_NOW)
        self._lay_out(title)
        self._connect()

    def _lay_out(self, title: str) -> None:
        form = FormColumn()
        form.add("name", words.PRINTED_NAME, self.printed, hint=words.NAME_HINT)
        form.add("design", words.DESIGN, self.design)
        form.add("heading", words.HEADING, self.heading)
        form.add("between", words.BETWEEN, self.between)
        form.add("what", words.ON_FACE, self.what)
        ticks = column(Flow(self.logo, self.sign), self.signature, self.apart, self.twins, gap=4)
        sized(self.table, minimumHeight=200)
        sized(self.page, minimumWidth=240)
        inner = held(
            column(
                self.notes, self.table, self.count, form, ticks, STRETCH, gap=12, edge=(0, 0, 8, 0)
            )
        )
        left = scrolling(inner)
        sized(left, minimumWidth=340, maximumWidth=620)
        sized(self.bar, fixedWidth=220)
        self.bar.setTextVisible(True)
        foot = row(self.bar, self.stop, STRETCH, self.leave, self.save, self.print)
        body = row(left, self.page, gap=24)
        body.setStretch(0, 2)
        body.setStretch(1, 3)
        whole = column(Heading(title, 2), self.banner, body, foot, gap=12, edge=24)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.setModal(True)
        now = look()
        self.resize(now.px(1180), now.px(700))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.show_work(0, 0)

    def _connect(self) -> None:
        self.rows.ticked.connect(self.ticked)
        self.table.chosen.connect(self._show_name)
        self.printed.edited.connect(self._rename)
        for editor in (self.design, self.heading, self.between, self.what):
            editor.edited.connect(self.changed)
        self.signature.edited.connect(lambda _on: self.changed.emit())
        self.leave.clicked.connect(self.reject)
        self.print.clicked.connect(lambda: self._issue(printed=True))
        self.save.clicked.connect(lambda: self._issue(printed=False))

    def show_rows(self, rows: Sequence[NameRow]) -> None:
        """Show everybody, keeping the row one stands on."""
        self.rows.show(rows)
        wanted = sum(row.wanted for row in rows)
        self.count.setText(words.ticked(wanted, len(rows)))
        for button in (self.print, self.save):
            button.setEnabled(wanted > 0)

    def show_work(self, done: int, total: int) -> None:
        """Say how far the work is; a total of nothing ends it."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        for part in (self.bar, self.stop):
            part.setVisible(total > 0)
        for button in (self.print, self.save):
            button.setEnabled(total == 0 and any(row.wanted for row in self.rows.rows))

    def current(self) -> NameRow | None:
        """The row one stands on, else the first that is ticked."""
        found = self.table.selected()
        rows = found or [row for row in self.rows.rows if row.wanted] or list(self.rows.rows)
        return rows[0] if rows else None

    def _show_name(self, one: NameRow | None) -> None:
        shown = self._name(one.printed) if one else ""
        # Behind the privacy curtain only initials are shown, and nothing can be typed over them.
        self.printed.setEnabled(one is not None and not one.number and shown == one.printed)
        self.printed.show_text(shown)
        if one is not None:
            self.chosen.emit(one)

    def _rename(self) -> None:
        one = next(iter(self.table.selected()), None)
        if one is not None and self.printed.isEnabled():
            self.renamed.emit(one, self.printed.text())

    def _issue(self, *, printed: bool) -> None:
        self._rename_pending()
        self.issue_wanted.emit(printed)

    def _rename_pending(self) -> None:
        """A name still being typed when the button is pressed counts."""
        one = next(iter(self.table.selected()), None)
        typed = self.printed.isEnabled() and one is not None and self.printed.text() != one.printed
        if typed:
            self.renamed.emit(one, self.printed.text())


def _state(one: NameRow) -> str:
    return one.number or words.FIT[one.fit]


def _mark(one: NameRow) -> tuple[str, str] | None:
    if one.number:
        return ("circle-check", "good")
    return ("triangle-alert", "stop") if one.fit is Fit.TOO_LONG else None
