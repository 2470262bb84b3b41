"""What can be done for many people at once: each a short form, and one command as its answer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtWidgets import QComboBox, QWidget

from coprod_desktop.commands.members.people import EditMembers
from coprod_desktop.commands.members.together import (
    JoinPanelTogether,
    LeavePanelTogether,
    NoteForMany,
    PutIntoGroup,
    SetStatuses,
    TakeOutOfGroup,
)
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.people import Status
from coprod_desktop.queries import member_lines
from coprod_desktop.store.workspace import Command
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.fields import Choice, DateEdit, NotesEdit, Tick, WordsEdit
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.wording import faults
from coprod_desktop.wording import member_list as words
from coprod_desktop.wording.member_screens import FORMATS, STATUSES

Members = tuple[MemberId, ...]
Answer = Callable[[Members], Command[Any]]
"""Makes the command out of what was typed; may refuse a day that is not one."""


@dataclass(frozen=True, slots=True)
class Doing:
    """One thing to do for many: its words in the menu and on the button, and its form."""

    menu: str
    verb: str
    ask: Callable[[FormColumn, Shell], Answer]

    @property
    def title(self) -> str:
        """The menu's words without the dots that promise a dialog."""
        return self.menu.removesuffix(" …")


def _status(form: FormColumn, shell: Shell) -> Answer:
    status = Choice(tuple(STATUSES.items()))
    reason, back = WordsEdit(), DateEdit(shell.today)
    form.add("status", words.STATUS, status)
    form.add("reason", words.REASON, reason, optional=True)
    form.add("back", words.BACK_ON, back, optional=True)
    return lambda people: SetStatuses(
        people, status.value or Status.ACTIVE, reason.text(), back.day
    )


def _join(form: FormColumn, shell: Shell) -> Answer:
    panel = Choice(tuple(shell.ask(member_lines.panel_names)))
    start, role = DateEdit(shell.today, shell.today()), WordsEdit()
    form.add("panel", words.PANEL, panel)
    form.add("start", words.FROM_DAY, start)
    form.add("role", words.ROLE, role, optional=True)

    def made(people: Members) -> Command[Any]:
        if panel.value is None:
            raise Refused("no-panel-yet")
        return JoinPanelTogether(people, panel.value, start.day or shell.today(), role.text())

    return made


def _leave(form: FormColumn, shell: Shell) -> Answer:
    panel = Choice(tuple(shell.ask(member_lines.panel_names)))
    last = DateEdit(shell.today, shell.today())
    form.add("panel", words.PANEL, panel)
    form.add("last", words.LAST_DAY, last)

    def made(people: Members) -> Command[Any]:
        if panel.value is None:
            raise Refused("no-panel-yet")
        return LeavePanelTogether(people, panel.value, last.day or shell.today())

    return made


def _format(form: FormColumn, _shell: Shell) -> Answer:
    chosen = Choice(tuple(FORMATS.items()))
    form.add("format", words.FORMAT_Q, chosen)
    return lambda people: EditMembers(people, (("format", chosen.value or Format.STANDARD),))


def _review(form: FormColumn, shell: Shell) -> Answer:
    day = DateEdit(shell.today)
    form.add("day", words.REVIEW_DAY, day)

    def made(people: Members) -> Command[Any]:
        if day.day is None:
            raise Refused("not-a-date", text="")
        return EditMembers(people, (("review_on", day.day),))

    return made


def _group(form: FormColumn, shell: Shell) -> Answer:
    group = _groups(shell)
    group.setEditable(True)
    group.setCurrentText("")
    form.add("group", words.GROUP, group, hint=words.GROUP_HINT)
    return lambda people: PutIntoGroup(people, group.currentText())


def _ungroup(form: FormColumn, shell: Shell) -> Answer:
    group = _groups(shell)
    form.add("group", words.GROUP, group)
    return lambda people: TakeOutOfGroup(people, group.currentText())


def _groups(shell: Shell) -> QComboBox:
    return Choice(tuple(shell.ask(member_lines.group_names)))


def _note(form: FormColumn, _shell: Shell) -> Answer:
    said, shared = NotesEdit(lines=3), Tick(words.NOTE_SHARED)
    form.add("said", words.NOTE_WORDS, said)
    form.put(shared)
    return lambda people: NoteForMany(people, said.toPlainText(), shared.isChecked())


DOINGS: Final[dict[str, Doing]] = {
    "status": Doing(words.CHANGE_STATUS, words.STATUS_DO, _status),
    "join": Doing(words.JOIN, words.JOIN_DO, _join),
    "leave": Doing(words.LEAVE, words.LEAVE_DO, _leave),
    "format": Doing(words.SET_FORMAT, words.FORMAT_DO, _format),
    "review": Doing(words.SET_REVIEW, words.REVIEW_DO, _review),
    "group": Doing(words.GROUP_IN, words.GROUP_DO, _group),
    "ungroup": Doing(words.GROUP_OUT, words.OUT_DO, _ungroup),
    "note": Doing(words.NOTE, words.NOTE_DO, _note),
}
"""Everything that can be done for many, in the order of the menu."""


class TogetherDialog(DialogFrame):
    """Asks what one doing needs, and does it for everyone chosen, as one step."""

    def __init__(
        self, doing: Doing, people: Members, shell: Shell, parent: QWidget | None = None
    ) -> None:
        super().__init__(doing.title, doing.verb, parent=parent, height=460)
        self._people, self._shell = people, shell
        self.form = FormColumn()
        self._answer = doing.ask(self.form, shell)
        self.add(PlainLabel(words.for_how_many(len(people)), "muted"), self.form)
        self.done_wanted.connect(self.finish)

    def finish(self) -> None:
        """Do it; a refusal stands at the top and nothing typed is lost."""
        try:
            command = self._answer(self._people)
        except Refused as no:
            self.refuse(faults.sentence(no))
            return
        count = self._shell.do(command, words.changed(len(self._people)), self)
        if count is not None:
            self.accept()
