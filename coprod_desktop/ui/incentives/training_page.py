"""How training looks: sessions and who came, what runs out, people with their records."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.domain.dates import written
from coprod_desktop.readmodels.papers.made import PaperChoice
from coprod_desktop.readmodels.training.courses import CameLine, CourseRow, SessionRow
from coprod_desktop.readmodels.training.learning import MilestoneRow, RenewalRow
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card, Columns, EmptyState
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.frames import SplitPage, SubNav
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, scrolling
from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.search_box import SearchBox
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording.training import face
from coprod_desktop.wording.training import screens as words

_VIEWS: Final = (
    ("sessions", words.SESSIONS),
    ("runs-out", words.RUNS_OUT),
    ("people", words.PEOPLE),
)


class TrainingPage(QWidget):
    """Sessions, renewals and people.

    Signals: `pressed(key)` for the buttons, `session_chosen(SessionRow)`, `came(CameLine, bool)`,
    `viewed(key)` when a person goes to another view, `record_wanted(member id)`.
    """

    pressed = Signal(str)
    session_chosen = Signal(object)
    came = Signal(object, bool)
    viewed = Signal(str)
    record_wanted = Signal(object)
    _OF_SESSION = ("certify", "change-session", "change-course", "remove-session", "close-course")

    def __init__(self, name: Callable[[str], str]) -> None:
        super().__init__()
        self._name = name
        self.views = SubNav(_VIEWS)
        self.views.chosen.connect(self._view)
        self.pages = QStackedWidget()
        self.buttons: dict[str, QWidget] = {}
        for page in (self._sessions(), self._runs_out(), self._people()):
            self.pages.addWidget(page)
        self._stack = QStackedWidget()
        empty = EmptyState(words.NOTHING, words.NOTHING_HELP, words.ADD_COURSE, icon="book-open")
        empty.begun.connect(lambda: self.pressed.emit("add-course"))
        self._stack.addWidget(empty)
        self._stack.addWidget(held(column(self.views, self.pages, gap=0)))
        self.setLayout(column(self._stack))

    # -- making ---------------------------------------------------------------------------------
    def _button(self, key: str, made: PrimaryButton | QuietButton | LinkButton) -> QWidget:
        made.clicked.connect(lambda: self.pressed.emit(key))
        self.buttons[key] = made
        return made

    def _sessions(self) -> QWidget:
        self.sessions: RowList[SessionRow] = RowList(_line, lambda one: one.id, words.SESSIONS)
        self.sessions.chosen.connect(self.session_chosen)
        add = Flow(
            self._button("add-session", PrimaryButton(words.ADD_SESSION, "plus")),
            self._button("add-course", QuietButton(words.ADD_COURSE)),
        )
        sized(self.sessions, minimumHeight=160)
        left = scrolling(held(column(add, self.sessions, gap=12, edge=16)))
        self.title = Heading("", 1)
        self.fact, self.counts = PlainLabel("", "muted"), PlainLabel("")
        self.about = PlainLabel("", "muted")
        bar = self._session_bar()
        self.lines: RowTable[CameLine] = RowTable(
            (
                Column(words.PERSON, lambda one: self._name(one.name)),
                Column(words.CAME, lambda _: "", ticked=lambda one: one.came, wide=8),
                Column(words.FINISHED, lambda one: words.YES if one.finished else "", wide=10),
                Column(words.NUMBER, lambda one: one.certificate, wide=18),
            ),
            key=lambda one: one.member_id,
        )
        self.lines.ticked.connect(self.came)
        self.who = TableView(self.lines, words.WHO_CAME)
        sized(self.who, minimumHeight=260)
        head = column(self.title, self.fact, self.about, gap=4)
        hint = PlainLabel(words.WHO_HELP, "small")
        right = held(column(head, self.counts, bar, hint, self.who, gap=12, edge=24))
        right.layout().setStretch(4, 1)  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]
        return SplitPage(left, scrolling(right))

    def _session_bar(self) -> Flow:
        certify = PrimaryButton(words.CERTIFY, "award")
        # Not the button's own shortcut: setting its words again would take that away.
        keys = QShortcut(QKeySequence("Ctrl+Shift+C"), self)
        keys.activated.connect(lambda: self.pressed.emit("certify"))
        certify.setToolTip(f"{words.CERTIFY} ({words.CERTIFY_KEYS})")
        self.certify = self._button("certify", certify)
        self.close_course = LinkButton(words.CLOSE_COURSE)
        return Flow(
            self.certify,
            self._button("change-session", QuietButton(words.CHANGE_SESSION)),
            self._button("change-course", QuietButton(words.CHANGE_COURSE)),
            self._button("remove-session", LinkButton(words.REMOVE_SESSION)),
            self._button("close-course", self.close_course),
        )

    def _runs_out(self) -> QWidget:
        self.renewals: RowTable[RenewalRow] = RowTable(
            (
                Column(words.PERSON, lambda one: self._name(one.name)),
                Column(words.COURSE, lambda one: one.title),
                Column(words.UNTIL, lambda one: written(one.expires_on), wide=18),
                Column(words.STANDS, lambda one: words.RENEWAL[one.renewal], wide=16),
            ),
            key=lambda one: one.completion_id,
        )
        self.milestones: RowTable[MilestoneRow] = RowTable(
            (
                Column(words.PERSON, lambda one: self._name(one.name)),
                Column(words.REACHED, lambda one: face.milestone(one.milestone)),
            ),
            key=lambda one: (one.member_id, one.milestone.key),
        )
        self.running = TableView(self.renewals, words.RENEWALS)
        self.reached = TableView(self.milestones, words.MILESTONES)
        self.none_runs, self.none_reached = (
            PlainLabel(words.NO_RENEWALS, "muted"),
            PlainLabel(words.NO_MILESTONES, "muted"),
        )
        for table in (self.running, self.reached):
            sized(table, minimumHeight=200)
        out = Card(words.RENEWALS).add(
            self.none_runs,
            self.running,
            Flow(self._button("print-renewals", QuietButton(words.PRINT_RENEWALS, "printer"))),
        )
        up = Card(words.MILESTONES).add(
            self.none_reached,
            self.reached,
            Flow(
                self._button("thank", PrimaryButton(words.THANK, "award")),
                self._button("celebrated", QuietButton(words.CELEBRATED)),
                self._button("rather-not", QuietButton(words.RATHER_NOT)),
            ),
        )
        return scrolling(held(column(Columns(out, up, least=420), STRETCH, edge=24)))

    def _people(self) -> QWidget:
        self.search = SearchBox(words.PERSON)
        self.people: RowTable[PaperChoice] = RowTable(
            (Column(words.PERSON, lambda one: self._name(one.label)),), key=lambda one: one.id
        )
        self.everybody = TableView(self.people, words.PEOPLE)
        self.everybody.opened.connect(lambda one: self.record_wanted.emit(one.id))
        self.search.went_down.connect(self.everybody.setFocus)
        bar = Flow(self._button("record", PrimaryButton(words.OPEN_RECORD, "book-open")))
        made = column(self.search, self.everybody, bar, gap=12, edge=24)
        return held(made)

    # -- showing --------------------------------------------------------------------------------
    def _view(self, key: str) -> None:
        self.views.choose(key)
        self.pages.setCurrentIndex([each for each, _ in _VIEWS].index(key))
        self.viewed.emit(key)

    def show_view(self, key: str) -> None:
        """Go to a view."""
        self._view(key)

    def show_sessions(self, sessions: Sequence[SessionRow], courses: Sequence[CourseRow]) -> None:
        """Show every day of every course."""
        self._stack.setCurrentIndex(1 if courses else 0)
        self.sessions.show_rows(sessions)
        if sessions and self.sessions.current() is None:
            waiting = [one for one in sessions if one.finished > one.certificates]
            self.sessions.choose((waiting or sessions)[0].id)

    def show_session(
        self, one: SessionRow | None, course: CourseRow | None, lines: Sequence[CameLine]
    ) -> None:
        """Show one session and who came."""
        self.close_course.say(
            words.OPEN_COURSE if course is not None and course.closed else words.CLOSE_COURSE
        )
        for key in self._OF_SESSION:
            self.buttons[key].setEnabled(one is not None)
        self.who.setEnabled(one is not None)
        self.title.setText(one.course if one else words.SESSIONS)
        self.fact.setText(words.session_fact(one.held_on, one.place) if one else "")
        self.about.setText(course.about if course else "")
        self.counts.setText(
            words.session_counts(one.came, one.finished, one.certificates) if one else ""
        )
        self.lines.show(lines)

    def show_running(
        self, renewals: Sequence[RenewalRow], milestones: Sequence[MilestoneRow]
    ) -> None:
        """Show what runs out and what was reached."""
        self.renewals.show(renewals)
        self.milestones.show(milestones)
        self.none_runs.setVisible(not renewals)
        self.none_reached.setVisible(not milestones)
        for key in ("thank", "celebrated", "rather-not"):
            self.buttons[key].setEnabled(bool(milestones))
        if milestones and not self.reached.selected():
            one = milestones[0]
            self.reached.choose((one.member_id, one.milestone.key))

    def show_people(self, people: Sequence[PaperChoice], among: int) -> None:
        """Show the people found."""
        self.people.show(people)
        self.search.show_count(len(people), among)


def _line(one: SessionRow) -> ListLine:
    chip, kind = words.session_chip(one.finished, one.certificates)
    return ListLine(one.course, words.session_fact(one.held_on, one.place), chip, kind)
