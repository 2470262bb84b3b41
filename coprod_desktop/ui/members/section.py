"""Sections of a person's card that are opened for editing where they stand.

A section shows what is known. Opened, it saves each answer as it is left; every save is a step of
its own that can be taken back. A section knows no layout but its own.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from coprod_desktop.domain.errors import Refused
from coprod_desktop.store.workspace import Command
from coprod_desktop.ui.members.fact_form import FactForm
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.buttons import IconButton, LinkButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.labels import Facts, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, Part, column, emptied, held, row
from coprod_desktop.wording import faults
from coprod_desktop.wording import member_card as words

Row = TypeVar("Row")


class FactSection(Card):
    """A few facts of one person; Change opens them all at once."""

    title_words: ClassVar[str] = ""

    def __init__(self, shell: Shell, card: Any) -> None:
        self.change = LinkButton(words.CHANGE, "pencil")
        super().__init__(self.title_words, self.change)
        self.shell, self.card = shell, card
        self.form: FactForm | None = None
        self.facts = Facts()
        self.nothing = PlainLabel(words.NOTHING_YET, "muted")
        self.add(self.facts, self.nothing)
        self.change.setAccessibleName(words.change(self.title_words))
        self.change.clicked.connect(self.toggle)
        self.show_card(card)

    def show_card(self, card: Any) -> None:
        """Show what the file says now."""
        self.card = card
        pairs = [pair for pair in self.pairs(card) if pair[1]]
        self.facts.show_pairs(pairs)
        self.facts.setVisible(bool(pairs) and self.form is None)
        self.nothing.setVisible(not pairs and self.form is None)
        if self.form is not None:
            self.form.show_values(self.values(card))

    def toggle(self) -> None:
        """Open for editing, or close again."""
        if self.form is None:
            self.form = self.ask()
            self.add(self.form)
            self.form.show_values(self.values(self.card))
            first = next(iter(self.form.fields.values()), None)
            if first is not None:
                first.editor.setFocus()
        else:
            self.form.hide()
            self.form.setParent(None)
            self.form.deleteLater()
            self.form = None
        said = words.DONE if self.form is not None else words.CHANGE
        self.change.say(said)
        self.change.setAccessibleName(f"{said}: {self.title_words}")
        self.show_card(self.card)

    def do(self, command: Command[Any], said: str | None = None) -> Any:
        """Send one command; a refusal is said in the form."""
        return self.shell.do(command, said, self.form or self)

    def pairs(self, card: Any) -> Sequence[tuple[str, str]]:
        """What is shown while closed."""
        raise NotImplementedError

    def ask(self) -> FactForm:
        """The form, with nothing in it yet."""
        raise NotImplementedError

    def values(self, card: Any) -> Mapping[str, Any]:
        """What the form shows, by its keys."""
        raise NotImplementedError


# size: what a section of this kind says, and what all of them do with it
class ListSection(Card, Generic[Row]):
    """Things of one person below one another, each to be changed or taken away, and one to add."""

    title_words: ClassVar[str] = ""
    add_words: ClassVar[str] = words.ADD
    empty_words: ClassVar[str] = words.NOTHING_YET

    def __init__(self, shell: Shell, card: Any) -> None:
        self.adding = LinkButton(self.add_words, "plus")
        super().__init__(self.title_words, self.adding)
        self.shell, self.card = shell, card
        self.form: FactForm | None = None
        self.opened: UUID | None = None
        self._shown_rows: object = None
        self._lines = column(gap=8)
        self._place = column(gap=8)
        self.add(held(self._lines), held(self._place))
        self.adding.setAccessibleName(f"{self.add_words}: {self.title_words}")
        self.adding.clicked.connect(self.begin)
        self.show_card(card)

    # What a section of this kind says -----------------------------------------------------------

    def rows(self, card: Any) -> Sequence[Row]:
        """What there is."""
        raise NotImplementedError

    def key(self, one: Row) -> UUID | None:
        """The id of one; None for one that cannot be changed."""
        raise NotImplementedError

    def name(self, one: Row) -> str:
        """One in a few words, for its buttons."""
        raise NotImplementedError

    def line(self, one: Row) -> list[Part]:
        """What is shown of one."""
        raise NotImplementedError

    def ask(self, form: FactForm, one: Row | None) -> None:
        """Put the questions into a form: for one, or for a new one."""
        raise NotImplementedError

    def answers(self, one: Row) -> Mapping[str, Any]:
        """What the form shows of one."""
        raise NotImplementedError

    def edit(self, one: UUID, key: str, value: Any) -> Command[Any]:
        """Change one answer of one."""
        raise NotImplementedError

    def new(self, answers: Mapping[str, Any]) -> Command[Any]:
        """Add one."""
        raise NotImplementedError

    def remove(self, one: Row) -> Command[Any] | None:
        """Take one away; None where that is not offered."""
        raise NotImplementedError

    # What all of them do ------------------------------------------------------------------------

    def show_card(self, card: Any) -> None:
        """Show what the file says now; an open form stays open."""
        self.card = card
        there = list(self.rows(card))
        shown = (self.shell.name("A B"), tuple(there))  # the curtain changes what a row says
        if shown != self._shown_rows:
            self._shown_rows = shown
            self._show_lines(there)
        if self.form is not None and self.opened is not None:
            one = next((each for each in there if self.key(each) == self.opened), None)
            if one is None:
                self.close_form()
            else:
                self.form.show_values(self.answers(one))

    def begin(self) -> None:
        """Ask about a new one."""
        self.close_form()
        form = FactForm(self.shell.today)
        self.ask(form, None)
        keep = QuietButton(words.KEEP, "check")
        keep.clicked.connect(self.keep)
        for field in form.fields.values():
            if isinstance(field.editor, QLineEdit):
                field.editor.returnPressed.connect(self.keep)
        self._show_form(form, keep, LinkButton(words.LEAVE))

    def open(self, one: Row) -> None:
        """Ask about one that is there; each answer is saved as it is left."""
        self.close_form()
        key = self.key(one)
        if key is None:
            return
        form = FactForm(self.shell.today, lambda at, value: self.do(self.edit(key, at, value)))
        self.opened = key
        self.ask(form, one)
        form.show_values(self.answers(one))
        self._show_form(form, LinkButton(words.DONE, "check"))

    def keep(self) -> None:
        """Keep the new one."""
        if self.form is None:
            return
        try:
            command = self.new(self.form.values())
        except Refused as no:
            self.form.refuse(faults.sentence(no))
            return
        form = self.form
        if self.do(command, words.KEPT) is not None and self.form is form:
            self.close_form()
            self.adding.setFocus()

    def close_form(self) -> None:
        """Put the questions away."""
        emptied(self._place)
        self.form, self.opened = None, None

    def do(self, command: Command[Any], said: str | None = None) -> Any:
        """Send one command; a refusal is said in the form."""
        return self.shell.do(command, said, self.form or self)

    def _show_form(self, form: FactForm, *buttons: QWidget) -> None:
        self.form = form
        for button in buttons:
            if isinstance(button, LinkButton):
                button.clicked.connect(self.close_form)
        self._place.addWidget(form)
        self._place.addWidget(Flow(*buttons))
        first = next(iter(form.fields.values()), None)
        if first is not None:
            first.editor.setFocus()

    def _show_lines(self, there: Sequence[Row]) -> None:
        inside = self._lines.parentWidget()
        focus = self.focusWidget()
        lost = bool(
            focus and inside is not None and inside.isAncestorOf(focus) and focus.hasFocus()
        )
        emptied(self._lines)
        for one in there:
            self._lines.addWidget(self._row(one))
        if not there:
            self._lines.addWidget(PlainLabel(self.empty_words, "muted"))
        if lost:
            self.adding.setFocus()

    def _row(self, one: Row) -> QWidget:
        name = self.name(one)
        change = IconButton("pencil", words.change(name))
        change.clicked.connect(lambda: self.open(one))
        change.setVisible(self.key(one) is not None)
        away = IconButton("trash-2", words.take_away(name))
        command = self.remove(one)
        away.setVisible(command is not None)
        if command is not None:
            away.clicked.connect(lambda: self.do(command, words.TAKEN_AWAY))
        left = held(column(*self.line(one), gap=4))
        made = row(left, column(row(change, away, gap=0), STRETCH), gap=8)
        made.setStretch(0, 1)
        return held(made)
