"""The steps of joining, notes, and the parts somebody has in panels."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from uuid import UUID

from coprod_desktop.commands.members.keeping import (
    AddStep,
    EditNote,
    EditStep,
    RemoveNote,
    RemoveStep,
)
from coprod_desktop.commands.members.knowing import AddNote
from coprod_desktop.commands.members.people import EditMember, TickChecklist
from coprod_desktop.commands.panels import (
    EditPanelRole,
    JoinPanel,
    LeavePanel,
    RemovePanelRole,
)
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.errors import Refused
from coprod_desktop.queries import panels
from coprod_desktop.readmodels.members import MemberCard, NoteRow, PartRow, StepRow
from coprod_desktop.store.workspace import Command
from coprod_desktop.ui.members.fact_form import FactForm
from coprod_desktop.ui.members.section import ListSection
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.buttons import LinkButton
from coprod_desktop.ui.widgets.fields import Tick
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, Part, row
from coprod_desktop.wording import member_card as words
from coprod_desktop.wording import member_screens as screens


class JoiningSection(ListSection[StepRow]):
    """What is still to be done for somebody who joins, and their buddy."""

    title_words: ClassVar[str] = screens.JOINING
    add_words: ClassVar[str] = words.ADD_STEP

    def __init__(self, shell: Shell, card: MemberCard) -> None:
        super().__init__(shell, card)
        self.buddy = FactForm(shell.today, self._keep_buddy)
        self.buddy.words("buddy", words.BUDDY)
        self.add(self.buddy)
        self.show_card(card)

    def show_card(self, card: MemberCard) -> None:
        """Show the steps and the buddy."""
        super().show_card(card)
        if hasattr(self, "buddy"):
            self.buddy.show_values({"buddy": card.buddy})

    def rows(self, card: MemberCard) -> Sequence[StepRow]:
        """In their order."""
        return card.steps

    def key(self, one: StepRow) -> UUID | None:
        """Its id."""
        return one.id

    def name(self, one: StepRow) -> str:
        """The step."""
        return one.words

    def line(self, one: StepRow) -> list[Part]:
        """A tick, and by when or since when."""
        tick = Tick(one.words, on=one.done_on is not None)
        tick.edited.connect(lambda on: self.do(TickChecklist(one.id, on)))
        said = written(one.done_on) if one.done_on is not None else words.due(one.due_on)
        return [tick, PlainLabel(said, "small") if said else None]

    def ask(self, form: FactForm, one: StepRow | None) -> None:
        """The step and its day."""
        form.words("words", words.STEP_WORDS, optional=False)
        form.day("due_on", words.STEP_DUE)

    def answers(self, one: StepRow) -> Mapping[str, Any]:
        """What the form shows."""
        return {"words": one.words, "due_on": one.due_on}

    def edit(self, one: UUID, key: str, value: Any) -> Command[Any]:
        """Change one answer."""
        return EditStep(one, ((key, value),))

    def new(self, answers: Mapping[str, Any]) -> Command[Any]:
        """Add a step."""
        return AddStep(self.card.id, answers["words"], answers["due_on"])

    def remove(self, one: StepRow) -> Command[Any] | None:
        """Take a step away."""
        return RemoveStep(one.id)

    def _keep_buddy(self, key: str, value: Any) -> None:
        self.shell.do(EditMember(self.card.id, ((key, value),)), None, self.buddy)


class NotesSection(ListSection[NoteRow]):
    """Notes, each shared with them or for us only."""

    title_words: ClassVar[str] = screens.NOTES
    add_words: ClassVar[str] = words.ADD_NOTE

    def rows(self, card: MemberCard) -> Sequence[NoteRow]:
        """The latest first."""
        return card.notes

    def key(self, one: NoteRow) -> UUID | None:
        """Its id."""
        return one.id

    def name(self, one: NoteRow) -> str:
        """The first words."""
        return one.words

    def line(self, one: NoteRow) -> list[Part]:
        """When, by whom, for whom, and the words."""
        shared = words.SHARED if one.shared else words.PRIVATE
        head = ", ".join(filter(None, (written(one.on_day), one.by, shared)))
        return [PlainLabel(head, "small"), PlainLabel(one.words, selectable=True)]

    def ask(self, form: FactForm, one: NoteRow | None) -> None:
        """The words, and for whom."""
        form.notes("words", words.NOTE_WORDS, lines=4)
        form.tick("shared", words.NOTE_SHARED)

    def answers(self, one: NoteRow) -> Mapping[str, Any]:
        """What the form shows."""
        return {"words": one.words, "shared": one.shared}

    def edit(self, one: UUID, key: str, value: Any) -> Command[Any]:
        """Change one answer."""
        return EditNote(one, ((key, value),))

    def new(self, answers: Mapping[str, Any]) -> Command[Any]:
        """Write a note."""
        return AddNote(self.card.id, answers["words"], answers["shared"])

    def remove(self, one: NoteRow) -> Command[Any] | None:
        """Take a note away."""
        return RemoveNote(one.id)


class PanelsSection(ListSection[PartRow]):
    """Parts in panels, from a day, perhaps to a day."""

    title_words: ClassVar[str] = words.PANELS
    add_words: ClassVar[str] = words.ADD_PART

    def rows(self, card: MemberCard) -> Sequence[PartRow]:
        """The latest first."""
        return card.parts

    def key(self, one: PartRow) -> UUID | None:
        """Its id."""
        return one.id

    def name(self, one: PartRow) -> str:
        """The panel."""
        return one.name

    def line(self, one: PartRow) -> list[Part]:
        """The panel, as what, since when."""
        until = written(one.to_day) if one.to_day else ""
        said = screens.part(one.name, one.role, written(one.from_day), until)
        return [PlainLabel(said, "muted" if one.to_day else "body")]

    def ask(self, form: FactForm, one: PartRow | None) -> None:
        """Which panel, as what, from when, until when."""
        if one is None:
            there = self.shell.ask(panels.panels)
            form.choice("panel", words.PANEL, [(each.id, each.name) for each in there])
            if not there:
                form.put(PlainLabel(words.NO_PANELS, "muted"))
        form.words("role", words.ROLE)
        day = form.day("from_day", words.FROM)
        if one is None:
            day.show_day(self.shell.today())
        else:
            form.day("to_day", words.TO, hint=words.TO_HINT)
            if one.to_day is None:
                leaves = LinkButton(words.LEAVES_TODAY, "footprints")
                command = LeavePanel(self.card.id, one.panel, self.shell.today())
                leaves.clicked.connect(lambda: self.do(command, words.LEFT_PANEL))
                form.put(row(leaves, STRETCH))

    def answers(self, one: PartRow) -> Mapping[str, Any]:
        """What the form shows."""
        return {"role": one.role, "from_day": one.from_day, "to_day": one.to_day}

    def edit(self, one: UUID, key: str, value: Any) -> Command[Any]:
        """Change one answer."""
        if key == "from_day" and value is None:
            value = self.shell.today()
        return EditPanelRole(one, ((key, value),))

    def new(self, answers: Mapping[str, Any]) -> Command[Any]:
        """Join a panel."""
        if answers["panel"] is None:
            raise Refused("no-panel-yet")
        day = answers["from_day"] or self.shell.today()
        return JoinPanel(self.card.id, answers["panel"], day, answers["role"])

    def remove(self, one: PartRow) -> Command[Any] | None:
        """Take away a part that was written by mistake."""
        return None if one.id is None else RemovePanelRole(one.id)
