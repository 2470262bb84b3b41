"""How was it? Counting faces, remarks without a name, and the charts with their sentences."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from coprod_desktop.commands.feedback.about_us import AddRemark, RecordTally, Ticks
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.ids import MeetingId
from coprod_desktop.readmodels.charts import Chart
from coprod_desktop.readmodels.feedback.about_us import MeetingTally
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner, Card, side_by_side
from coprod_desktop.ui.widgets.charts import ChartView
from coprod_desktop.ui.widgets.fields import Choice, NotesEdit, NumberEdit, Tick
from coprod_desktop.ui.widgets.form import Field
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import (
    STRETCH,
    column,
    emptied,
    held,
    line,
    row,
    scrolling,
)
from coprod_desktop.wording import feedback_us as words


class UsPage(QWidget):
    """The tally, the remark, the charts.

    Signals: `counted(RecordTally)`, `remarked(AddRemark)`, `sheet_wanted(id)`, `charts_wanted()`.
    """

    counted = Signal(object)
    remarked = Signal(object)
    sheet_wanted = Signal(object)
    charts_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tallies: dict[UUID, MeetingTally] = {}
        self.meeting: Choice[UUID] = Choice()
        self.meeting.edited.connect(self._show_counts)
        self.boxes: dict[str, tuple[NumberEdit, NumberEdit, NumberEdit]] = {}
        self.keep = PrimaryButton(words.COUNT)
        self.keep.clicked.connect(self._count)
        self.sheet = QuietButton(words.PRINT_SHEET, "printer")
        self.sheet.clicked.connect(
            lambda: self.sheet_wanted.emit(self.meeting.value) if self.meeting.value else None
        )
        self.none = Banner(words.NO_MEETINGS, "primary")
        self.remark, self.partner = NotesEdit(), Tick(words.ABOUT_PARTNER)
        self.keep_remark = QuietButton(words.KEEP_REMARK)
        self.keep_remark.clicked.connect(self._remark)
        self.charts, self.remarks = column(gap=12), column(gap=8)
        self.print = QuietButton(words.PRINT_TRENDS, "printer")
        self.print.clicked.connect(self.charts_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        for at, face in enumerate(words.FACES, start=1):
            grid.addWidget(PlainLabel(face, "label", wraps=False), 0, at)
        for line_at, (key, text) in enumerate(list(words.QUESTION.items())[1:], start=1):
            grid.addWidget(PlainLabel(text), line_at, 0)
            self.boxes[key] = (NumberEdit(), NumberEdit(), NumberEdit())
            for at, box in enumerate(self.boxes[key], start=1):
                box.setAccessibleName(f"{text} {words.FACES[at - 1]}")
                grid.addWidget(box, line_at, at)
        grid.setColumnStretch(0, 1)
        tally = Card(words.TITLE).add(
            PlainLabel(words.HELP, "muted"),
            self.none,
            Field(words.MEETING, self.meeting),
            grid,
            row(self.keep, self.sheet, STRETCH),
        )
        remark = Card(words.REMARK).add(
            PlainLabel(words.REMARK_HELP, "muted"),
            self.remark,
            self.partner,
            row(self.keep_remark, STRETCH),
        )
        self.remark.setAccessibleName(words.REMARK)
        shown = Card(words.REMARKS).add(self.remarks)
        charts = Card(words.ABOUT_US, self.print).add(self.charts)
        left, right = held(column(tally, remark, STRETCH)), held(column(charts, shown, STRETCH))
        page = column(Heading(words.TITLE, 1), side_by_side(left, right, least=480), STRETCH)
        self.setLayout(column(scrolling(held(column(page, edge=24)))))

    def show_tallies(self, tallies: Sequence[MeetingTally]) -> None:
        """Offer the meetings held, newest first."""
        self._tallies = {one.meeting_id: one for one in tallies}
        self.meeting.show_options(
            [(one.meeting_id, f"{one.title}, {written(one.held_on)}") for one in tallies]
        )
        self.none.setVisible(not tallies)
        for part in (self.keep, self.sheet):
            part.setEnabled(bool(tallies))
        self._show_counts()

    def show_charts(self, charts: Sequence[Chart], remarks: Sequence[str]) -> None:
        """Show how it goes."""
        emptied(self.charts)
        for at, chart in enumerate(charts):
            if at:
                self.charts.addWidget(line())
            self.charts.addWidget(ChartView(chart))
        if not charts:
            self.charts.addWidget(PlainLabel(words.NO_CHARTS, "muted"))
        emptied(self.remarks)
        for remark in remarks or (words.TOO_FEW,):
            self.remarks.addWidget(PlainLabel(remark, "body" if remarks else "muted"))

    def _show_counts(self) -> None:
        chosen = self._tallies.get(self.meeting.value) if self.meeting.value else None
        for row_ in chosen.rows if chosen is not None else ():
            for box, count in zip(
                self.boxes[row_.question], (row_.good, row_.middling, row_.poor), strict=True
            ):
                box.setValue(count)

    def _count(self) -> None:
        if self.meeting.value is not None:
            ticks = tuple(
                Ticks(key, *(box.value() for box in boxes)) for key, boxes in self.boxes.items()
            )
            self.counted.emit(RecordTally(MeetingId(self.meeting.value), ticks))

    def _remark(self) -> None:
        about = self.partner.isChecked()
        self.remarked.emit(AddRemark(self.remark.toPlainText(), about_partner=about))
