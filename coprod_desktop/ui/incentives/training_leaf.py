"""What training does: courses, who came, what runs out, and the way to certificates."""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from coprod_desktop.commands.training.courses import CloseCourse, RecordSession, RemoveSession
from coprod_desktop.commands.training.learning import MarkMilestone
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.text import folded
from coprod_desktop.queries.papers.choices import choices
from coprod_desktop.queries.training import courses, learning
from coprod_desktop.readmodels.training.courses import CameLine, CourseRow, SessionRow
from coprod_desktop.ui.incentives.certify_open import certify_session, certify_thanks
from coprod_desktop.ui.incentives.course_dialogs import ask_course, ask_session
from coprod_desktop.ui.incentives.learner_controller import open_record
from coprod_desktop.ui.incentives.training_page import TrainingPage
from coprod_desktop.ui.shell import Shell
from coprod_desktop.wording.training import screens as words

if TYPE_CHECKING:
    from coprod_desktop.readmodels.papers.made import PaperChoice


class TrainingController(QObject):
    """Shows the sessions; keeps who came as it is ticked."""

    def __init__(self, page: TrainingPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        self.view, self.courses = "sessions", dict[UUID, CourseRow]()
        self._everybody: list[PaperChoice] = []
        page.pressed.connect(self.press)
        page.session_chosen.connect(lambda _: self._show_session())
        page.came.connect(self._came)
        page.viewed.connect(self._viewed)
        page.search.searched.connect(lambda _: self._filter())
        page.record_wanted.connect(lambda member: open_record(shell, page, member))

    def refresh(self) -> None:
        """Ask again for the view that is shown."""
        found = self.shell.ask(courses.courses)
        self.courses = {one.id: one for one in found}
        self.page.show_sessions(self.shell.ask(courses.sessions), found)
        if self.view == "sessions":
            self._show_session()
        elif self.view == "runs-out":
            today = self.shell.today()
            self.page.show_running(
                self.shell.ask(learning.renewals, today), self.shell.ask(learning.milestones, today)
            )
        else:
            self._everybody = self.shell.ask(choices, "member")
            self._filter()

    def new(self) -> None:
        """Put a session in the book; a course first, where there is none."""
        self.press("add-session" if self.courses else "add-course")

    def show_session(self, session: UUID) -> None:
        """Show one session."""
        self.page.show_view("sessions")
        self.page.sessions.choose(session)

    def press(self, key: str) -> None:
        """Do what a button says."""
        {
            "add-course": lambda: ask_course(self.shell, self.page, None),
            "add-session": self._add_session,
            "change-course": self._change_course,
            "change-session": self._change_session,
            "remove-session": self._remove_session,
            "close-course": self._close_course,
            "certify": self.certify,
            "print-renewals": lambda: self.shell.print_paper("renewals"),
            "thank": self._thank,
            "celebrated": lambda: self._mark(wanted=True),
            "rather-not": lambda: self._mark(wanted=False),
            "record": self._record,
        }[key]()

    def certify(self) -> None:
        """Open the certificates of the session shown."""
        one = self._current()
        if one is not None:
            certify_session(self.shell, self.page, one.id)

    # -- sessions -------------------------------------------------------------------------------
    def _current(self) -> SessionRow | None:
        return self.page.sessions.current()

    def _show_session(self) -> None:
        one = self._current()
        lines = self.shell.ask(courses.who_came, one.id) if one else []
        self.page.show_session(one, self.courses.get(one.course_id) if one else None, lines)

    def _came(self, line: CameLine, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        one = self._current()
        if one is None:
            return
        came = [each.member_id for each in self.page.lines.rows if each.came]
        wanted = [each for each in came if each != line.member_id]
        if on:
            wanted.append(line.member_id)
        members = tuple(MemberId(each) for each in wanted)
        if self.shell.do(RecordSession(one.id, members), None, self.page.who) is None:
            self._show_session()

    def _add_session(self) -> None:
        if not self.courses:
            ask_course(self.shell, self.page, None)
            return
        ask_session(self.shell, self.page, list(self.courses.values()), None)

    def _change_session(self) -> None:
        one = self._current()
        if one is not None:
            ask_session(self.shell, self.page, list(self.courses.values()), one)

    def _change_course(self) -> None:
        one = self._current()
        if one is not None:
            ask_course(self.shell, self.page, self.courses.get(one.course_id))

    def _remove_session(self) -> None:
        one = self._current()
        if one is not None:
            self.shell.do(RemoveSession(one.id), words.REMOVED, self.page.buttons["remove-session"])

    def _close_course(self) -> None:
        one = self._current()
        if one is not None:
            closed = not self.courses[one.course_id].closed
            self.shell.do(CloseCourse(one.course_id, closed), words.KEPT, self.page.close_course)

    # -- milestones and people ------------------------------------------------------------------
    def _viewed(self, key: str) -> None:
        self.view = key
        self.refresh()

    def _thank(self) -> None:
        for one in self.page.reached.selected()[:1]:
            certify_thanks(self.shell, self.page, one)

    def _mark(self, *, wanted: bool) -> None:
        for one in self.page.reached.selected()[:1]:
            command = MarkMilestone(MemberId(one.member_id), one.milestone.key, wanted)
            self.shell.do(command, words.KEPT, self.page.reached)

    def _filter(self) -> None:
        wanted = folded(self.page.search.text).split()
        found = [
            each for each in self._everybody if all(word in folded(each.label) for word in wanted)
        ]
        shown = [replace(each, label=each.label) for each in found]
        self.page.show_people(shown, len(self._everybody))

    def _record(self) -> None:
        for one in self.page.everybody.selected()[:1]:
            if one.id is not None:
                open_record(self.shell, self.page, one.id)
