"""After: minutes against each item, decisions, actions, faces, and calls to make."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.dates import written
from coprod_desktop.readmodels.meetings.after import (
    ActionRow,
    AfterView,
    CheckInRow,
    DecisionRow,
    MinuteRow,
)
from coprod_desktop.ui.widgets.buttons import LinkButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card, side_by_side
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.fields import DateEdit, NotesEdit, NumberEdit, WordsEdit
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.form import Field
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, row
from coprod_desktop.wording import access as names
from coprod_desktop.wording import meeting_choices as choices
from coprod_desktop.wording import meeting_day as words
from coprod_desktop.wording import meeting_dialogs as dialogs


class AfterPage(QWidget):
    """What remains of a meeting.

    Signals: `minute_written(item, said, easy)`, `approve_wanted()`, `revise_wanted()`,
    `decision_added(text)`, `action_added(text, owner, day or None)`, `action_done(id)`,
    `faces_counted(good, middling, poor)`, `called(member)`, `print_wanted()`,
    `learned(words)`, `idea_wanted()`.
    """

    minute_written = Signal(object, str, str)
    approve_wanted = Signal()
    revise_wanted = Signal()
    decision_added = Signal(str)
    action_added = Signal(str, str, object)
    action_done = Signal(object)
    faces_counted = Signal(int, int, int)
    called = Signal(object)
    print_wanted = Signal()
    learned = Signal(str)
    idea_wanted = Signal()

    def __init__(self, name: Callable[[str], str], today: Callable[[], date]) -> None:
        super().__init__()
        self._name = name
        self.there, self.state = PlainLabel(), Chip("")
        self.minutes, self.decisions = Card(words.MINUTES), Card(words.DECISIONS)
        self.todo, self.calls = Card(words.ACTIONS), Card(words.CALLS)
        self.boxes: dict[object, tuple[NotesEdit, NotesEdit]] = {}
        self._shown: object = None
        self.approve = QuietButton(words.APPROVE, "check")
        self.approve.clicked.connect(self.approve_wanted)
        self.revise = QuietButton(words.REVISE, "pencil")
        self.revise.clicked.connect(self.revise_wanted)
        paper = QuietButton(words.PRINT_MINUTES, "printer")
        paper.clicked.connect(self.print_wanted)
        self.decision, self.what, self.who = WordsEdit(), WordsEdit(), WordsEdit()
        self.due = DateEdit(today)
        self.faces = [NumberEdit(0, 0, 500) for _ in words.FACE_NAMES]
        idea = QuietButton(dialogs.CATCH_IDEA, "lightbulb")
        idea.clicked.connect(self.idea_wanted)
        tools = Flow(self.state, idea, paper, self.approve, self.revise)
        self.home, self.home_words = Card(dialogs.LEARNED), NotesEdit(lines=4)
        self.home_words.setAccessibleName(dialogs.LEARNED)
        self.home_words.edited.connect(lambda: self.learned.emit(self.home_words.toPlainText()))
        self.home.add(self.home_words, PlainLabel(dialogs.LEARNED_HELP, "small"))
        left = held(column(tools, self.there, self.home, self.minutes, STRETCH, gap=16))
        right = held(
            column(self._decisions(), self._actions(), self.calls, self._faces(), STRETCH, gap=16)
        )
        self.setLayout(column(side_by_side(left, right, least=360), STRETCH))

    def _decisions(self) -> QWidget:
        add = QuietButton(words.ADD_DECISION, "plus")
        add.clicked.connect(lambda: self.decision_added.emit(self.decision.text()))
        self.decision.setAccessibleName(words.ADD_DECISION)
        return held(column(self.decisions, self.decision, row(add, STRETCH), gap=8))

    def _actions(self) -> QWidget:
        add = QuietButton(words.ADD_ACTION, "plus")
        add.clicked.connect(self._add_action)
        fields = [
            Field(words.ACTION_WHAT, self.what),
            Field(words.ACTION_WHO, self.who),
            Field(words.ACTION_WHEN, self.due, optional=True),
        ]
        return held(column(self.todo, *fields, row(add, STRETCH), gap=8))

    def _faces(self) -> Card:
        fields = [Field(name, box) for name, box in zip(words.FACE_NAMES, self.faces, strict=True)]
        save = QuietButton(words.SAVE, "check")
        save.clicked.connect(lambda: self.faces_counted.emit(*(box.value() for box in self.faces)))
        return Card(words.FACES).add(row(*fields), row(save, STRETCH))

    def show_after(self, view: AfterView, meeting: object) -> None:
        """Show everything; boxes somebody is writing in keep their words."""
        self.state.show_kind(
            words.version(view.number, view.approved_at),
            "good" if view.approved_at else "plain",
        )
        people = [self._name(each.name) for each in view.there if each.how.value in _THERE]
        self.there.setText(names.names([*people, *view.visitors]))
        approved = view.approved_at is not None
        self.approve.setVisible(view.number > 0 and not approved)
        self.revise.setVisible(approved)
        self._show_minutes(view.minutes, meeting, approved=approved)
        self._show_decisions(view.decisions)
        self._show_actions([*view.actions, *view.carried])
        self._show_calls(view.check_ins)
        for box, count in zip(
            self.faces, (view.faces.good, view.faces.middling, view.faces.poor), strict=True
        ):
            if not box.hasFocus():
                box.setValue(count)

    def show_learned(self, text: str, *, there: bool) -> None:
        """Show what was taken home from a meetup; other meetings have minutes alone."""
        self.home.setVisible(there)
        if not self.home_words.hasFocus() and self.home_words.toPlainText() != text:
            self.home_words.show_text(text)

    def _show_minutes(self, rows: Sequence[MinuteRow], meeting: object, *, approved: bool) -> None:
        shown = (meeting, approved, tuple(each.item.id for each in rows))
        if shown != self._shown:
            self._shown = shown
            self._build(rows, approved=approved)
        for each in rows:
            for box, text in zip(self.boxes[each.item.id], (each.said, each.easy), strict=True):
                if not box.hasFocus() and box.toPlainText() != text:
                    box.show_text(text)

    def _build(self, rows: Sequence[MinuteRow], *, approved: bool) -> None:
        self.minutes.clear()
        self.boxes = {}
        for each in rows:
            said, easy = NotesEdit(lines=4), NotesEdit(lines=2)
            key = each.item.id
            for box in (said, easy):
                box.setReadOnly(approved)
                box.edited.connect(lambda key=key: self._write(key))
            self.boxes[key] = (said, easy)
            self.minutes.add(
                Heading(each.item.title, 3),
                Field(words.SAID, said),
                Field(words.EASY, easy, optional=True, hint=words.EASY_HELP),
            )

    def _write(self, key: object) -> None:
        said, easy = self.boxes[key]
        self.minute_written.emit(key, said.toPlainText(), easy.toPlainText())

    def _show_decisions(self, rows: Sequence[DecisionRow]) -> None:
        self.decisions.clear()
        for each in rows:
            self.decisions.add(PlainLabel(each.words, selectable=True))

    def _show_actions(self, rows: Sequence[ActionRow]) -> None:
        self.todo.clear()
        for each in rows:
            text = PlainLabel(words.action_line(each.words, self._name(each.owner), each.due_on))
            press = None if each.done_on else LinkButton(words.DONE, "check")
            if press is not None:
                press.clicked.connect(lambda _=False, key=each.id: self.action_done.emit(key))
            line = row(text, press or Chip(words.DONE, "good"))
            line.setStretch(0, 1)
            self.todo.add(line)

    def _show_calls(self, rows: Sequence[CheckInRow]) -> None:
        self.calls.clear()
        for each in rows:
            why = f"{self._name(each.name)}: {choices.WHY_CALL[each.why]} ({written(each.due)})"
            press = None if each.done_at else LinkButton(words.CALLED, "phone")
            if press is not None:
                press.clicked.connect(lambda _=False, key=each.member_id: self.called.emit(key))
            line = row(PlainLabel(why), press or Chip(words.DONE, "good"))
            line.setStretch(0, 1)
            self.calls.add(line)
        if not rows:
            self.calls.add(PlainLabel(words.NO_CALLS, "muted"))

    def _add_action(self) -> None:
        self.action_added.emit(self.what.text(), self.who.text(), self.due.day)

    def added(self) -> None:
        """Empty the boxes, ready for the next decision or action."""
        for box in (self.decision, self.what, self.who):
            box.show_text("")
        self.due.show_day(None)


_THERE = ("came", "part")
