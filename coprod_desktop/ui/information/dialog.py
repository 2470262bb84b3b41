"""What we hold about one person: the clock, what was found, and others' names one by one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.information import Decision
from coprod_desktop.readmodels.information import FoundName, Request, TheirInformation
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner, Card
from coprod_desktop.ui.widgets.fields import WordsEdit
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.form import Field
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording import information as words

_SAID = {None: words.UNDECIDED, Decision.KEEP: words.KEPT, Decision.COVER: words.COVERED}


class NamesTable(TableView[FoundName]):
    """The names. Y keeps the chosen one, N covers it. Signal: `decided(Decision)`."""

    decided = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Two letters decide; everything else is as in every table."""
        letters = {Qt.Key.Key_Y: Decision.KEEP, Qt.Key.Key_N: Decision.COVER}
        plain = event.modifiers() is Qt.KeyboardModifier.NoModifier
        if plain and (key := Qt.Key(event.key())) in letters:
            self.decided.emit(letters[key])
        else:
            super().keyPressEvent(event)


class InformationDialog(DialogFrame):
    """Shows what was found; says what somebody wants done.

    Signals: `begun()`, `paused()`, `went_on()`, `longer_wanted()`, `sent()`, `print_wanted()`,
    `decided(Decision)`.
    """

    begun = Signal()
    paused = Signal()
    went_on = Signal()
    longer_wanted = Signal()
    sent = Signal()
    print_wanted = Signal()
    export_wanted = Signal()
    decided = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(words.title(name), "", words.CLOSE, parent=parent, width=860, height=660)
        self.clock = Banner("", "primary")
        self.found = PlainLabel("", "muted")
        self.count = PlainLabel("", "strong")
        self.rows: RowTable[FoundName] = RowTable(_columns(), key=lambda one: one.key)
        self.table = NamesTable(self.rows, words.NAMES)
        self.table.decided.connect(self.decided)
        self.why = WordsEdit(words.WHY_USUAL)
        self.keep, self.cover = QuietButton(words.KEEP), QuietButton(words.COVER)
        self.keep.clicked.connect(lambda: self.decided.emit(Decision.KEEP))
        self.cover.clicked.connect(lambda: self.decided.emit(Decision.COVER))
        self.begin, self.copy = QuietButton(words.BEGIN), PrimaryButton(words.PRINT, "printer")
        self.files = QuietButton(words.FILES, "download")
        self.pause, self.run_on = LinkButton(words.PAUSE), LinkButton(words.RUN_ON)
        self.longer, self.given = LinkButton(words.LONGER), QuietButton(words.SENT, "check")
        for button, signal in (
            (self.begin, self.begun),
            (self.copy, self.print_wanted),
            (self.files, self.export_wanted),
            (self.pause, self.paused),
            (self.run_on, self.went_on),
            (self.longer, self.longer_wanted),
            (self.given, self.sent),
        ):
            button.clicked.connect(signal)
        self._lay_out()

    def _lay_out(self) -> None:
        sized(self.table, minimumHeight=220)
        self.names = Card(words.NAMES).add(
            PlainLabel(words.NAMES_HELP, "muted"),
            self.count,
            self.table,
            Field(words.WHY, self.why),
            Flow(self.keep, self.cover),
        )
        self.add(
            self.clock,
            Flow(
                self.begin, self.copy, self.files, self.given, self.pause, self.run_on, self.longer
            ),
            self.names,
            Card(words.GATHERED).add(self.found),
        )

    def show_information(self, held: TheirInformation, today: date) -> None:
        """Show where it stands."""
        things = sum(len(one.rows) for one in held.chapters)
        chapters = " · ".join(words.in_chapter(one.title, len(one.rows)) for one in held.chapters)
        self.found.setText(f"{words.found(len(held.chapters), things)}\n{chapters}")
        self._show_clock(held.request, today)
        self._show_names(held.names)
        self.count.setText(
            words.decided_of(held.decided, len(held.names)) if held.names else words.NO_NAMES
        )

    def _show_names(self, names: Sequence[FoundName]) -> None:
        self.rows.show(names)
        if names and not self.table.selected():
            self.table.choose(names[0].key)
        for part in (self.keep, self.cover, self.table, self.why):
            part.setEnabled(bool(names))

    def _show_clock(self, request: Request | None, today: date) -> None:
        live = request is not None and request.sent_on is None
        still = live and request is not None and request.waiting_for_them
        self.begin.setVisible(not live)
        self.given.setVisible(live)
        self.pause.setVisible(live and not still)
        self.run_on.setVisible(bool(still))
        self.longer.setVisible(live and request is not None and not request.longer_why)
        if request is None:
            self.clock.say(words.NOT_ASKED, "primary")
        elif request.sent_on is not None:
            self.clock.say(words.was_sent(request.sent_on), "good")
        elif request.waiting_for_them and request.paused_on is not None:
            self.clock.say(words.stands_still(request.paused_on), "primary")
        else:
            late = request.due_by < today
            text = words.clock(request.asked_on, request.due_by, today)
            self.clock.say(text, "stop" if late else "waiting")


def _columns() -> tuple[Column[FoundName], ...]:
    return (
        Column(words.WHERE, lambda one: one.chapter, wide=22),
        Column(words.STANDS, lambda one: f"…{one.before}{one.stands}{one.after}…"),
        Column(words.DECIDED, lambda one: _SAID[one.decision], wide=16),
    )
