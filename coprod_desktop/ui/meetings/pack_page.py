"""Pack: the papers, who gets what in which format, and what was sent."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QWidget

from coprod_desktop.domain.dates import LONDON, written
from coprod_desktop.readmodels.meetings.packs import CopyRow, PackView, PaperRow, SentRow
from coprod_desktop.ui.meetings.agenda_list import OrderedList
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner, Card
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, row
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording import meeting_choices as choices
from coprod_desktop.wording import meeting_papers as papers
from coprod_desktop.wording import meeting_words as words

LABELS = (
    ("labels", papers.LABELS),
    ("labels-large", papers.LARGE_LABELS),
    ("window-sheets", papers.WINDOW_SHEETS),
)


class PackPage(QWidget):
    """Papers above, copies below. Files may be dropped anywhere on it.

    Signals: `files_dropped(paths)`, `files_wanted()`, `make_wanted(only_late)`,
    `again_wanted(member)`, `sent_wanted()`, `run_sheet_wanted()`, `labels_wanted(paper)`.
    """

    files_dropped = Signal(object)
    files_wanted = Signal()
    make_wanted = Signal(bool)
    again_wanted = Signal(object)
    sent_wanted = Signal()
    run_sheet_wanted = Signal()
    labels_wanted = Signal(str)

    def __init__(self, name: Callable[[str], str]) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._name = name
        self.papers = OrderedList(words.PAPERS, words.AGENDA_HELP)
        self.hint = PlainLabel(words.DROP_HERE, "muted")
        self.amber = Banner(kind="waiting")
        self.late = Banner(kind="waiting")
        self.refused = Banner(kind="stop")
        self.table: RowTable[CopyRow] = RowTable(_columns(name), key=lambda each: each.id)
        self.view = TableView(self.table, "meetings-copies")
        sized(self.view, minimumHeight=300)
        self.log = Card(words.SENT_LOG)
        self.make = PrimaryButton(words.MAKE_PACKS, "package")
        self.make.clicked.connect(lambda: self.make_wanted.emit(False))
        self.late_press = QuietButton(words.LATE, "send")
        self.late_press.clicked.connect(lambda: self.make_wanted.emit(True))
        again = QuietButton(words.REPRINT, "refresh-cw")
        again.clicked.connect(self._again)
        self.again = again
        whole = Card(words.WHO_GETS).add(self.view, Flow(again, self.late_press))
        self.setLayout(
            column(
                self.refused,
                self.amber,
                self.late,
                self._papers_card(),
                whole,
                self._tools(),
                self.log,
            )
        )

    def _papers_card(self) -> Card:
        add = QuietButton(words.ADD_FILES, "file-plus")
        add.clicked.connect(self.files_wanted)
        up, down = IconButton("arrow-up", words.UP), IconButton("arrow-down", words.DOWN)
        up.clicked.connect(lambda: self.papers.shift(-1))
        down.clicked.connect(lambda: self.papers.shift(1))
        take = IconButton("trash-2", words.REMOVE)
        take.clicked.connect(lambda: self.papers.remove_wanted.emit(self.papers.current()))
        return Card(words.PAPERS).add(self.papers, self.hint, row(add, STRETCH, up, down, take))

    def _tools(self) -> Flow:
        made = [
            (words.RUN_SHEET, "list-checks", self.run_sheet_wanted),
            (words.NOTE_PACKS, "check", self.sent_wanted),
        ]
        presses: list[QuietButton] = []
        for text, icon, signal in made:
            press = QuietButton(text, icon)
            press.clicked.connect(signal)
            presses.append(press)
        self.labels = QuietButton(words.LABELS, "tags")
        menu = QMenu(self.labels)
        for key, text in LABELS:
            menu.addAction(text).triggered.connect(
                lambda _on=False, paper=key: self.labels_wanted.emit(paper)
            )
        self.labels.setMenu(menu)
        presses.insert(1, self.labels)
        return Flow(self.make, *presses)

    def show_pack(self, view: PackView) -> None:
        """Show the papers, the copies and the log."""
        self.papers.show_lines([(each.id, _paper(each)) for each in view.papers])
        self.hint.setVisible(not view.papers)
        self.table.show(view.copies)
        amber = [f"{each.title}: {choices.AMBER[each.amber]}" for each in view.papers if each.amber]
        self.amber.say("\n".join(amber))
        people = [each for each in view.copies if each.late]
        late = {paper for each in people for paper in each.late}
        self.late.say(words.late_papers(len(late), len(people)) if people else "")
        self.late_press.setVisible(bool(people))
        self._show_log(view.log)

    def _show_log(self, log: Sequence[SentRow]) -> None:
        self.log.clear()
        for each in log:
            day = written(each.at.astimezone(LONDON).date())
            how = choices.ROUTES.get(each.how, each.how)
            made_as = choices.FORMATS.get(each.made_as, each.made_as)
            count = words.papers(len(each.papers))
            self.log.add(PlainLabel(f"{day}  {self._name(each.name)}, {how}, {made_as}, {count}"))
        if not log:
            self.log.add(PlainLabel(words.NOTHING_SENT, "muted"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files that are dragged here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Say which files were dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def _again(self) -> None:
        for each in self.view.selected()[:1]:
            self.again_wanted.emit(each.id)


def _paper(each: PaperRow) -> str:
    return f"{each.title}  ({words.pages(each.pages)})"


def _columns(name: Callable[[str], str]) -> list[Column[CopyRow]]:
    heads = words.PACK_COLUMNS
    return [
        Column(heads[0], lambda each: name(each.copy.name), wide=22),
        Column(heads[1], lambda each: choices.FORMATS[each.copy.made_as], wide=20,
               mark=lambda each: ("clock", "waiting") if each.amber else None),
        Column(heads[2], lambda each: choices.COLOURS.get(each.copy.colour, ""), wide=8),
        Column(heads[3], lambda each: choices.ROUTES.get(each.copy.how, ""), wide=16),
        Column(heads[4], lambda each: words.papers(len(each.copy.papers)), wide=10),
        Column(heads[5], _sent, wide=16),
    ]  # fmt: skip


def _sent(each: CopyRow) -> str:
    return "" if each.sent_at is None else written(each.sent_at.astimezone(LONDON).date())
