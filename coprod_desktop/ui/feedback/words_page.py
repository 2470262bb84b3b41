"""Respectful words: a check that offers and never changes, and the list it goes by."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.feedback.about_us import SetWordRule
from coprod_desktop.domain.respectful import Kind, Noticed
from coprod_desktop.readmodels.feedback.about_us import RuleRow
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card, side_by_side
from coprod_desktop.ui.widgets.fields import Choice, NotesEdit, WordsEdit
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, row, scrolling
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording import feedback_us as words
from coprod_desktop.wording.feedback import KIND


@dataclass(frozen=True, slots=True)
class Found:
    """One place worth a look, and where it leads when it stands in the file."""

    noticed: Noticed
    where: str = ""
    place: Place | None = None

    @property
    def key(self) -> tuple[str, int, str, UUID | None]:
        """What stays the same about it."""
        number = self.place.id if self.place is not None else None
        return self.where, self.noticed.start, self.noticed.kind, number


class WordsPage(QWidget):
    """The check and the list.

    Signals: `check_wanted(text)`, `ours_wanted()`, `add_wanted()`, `switched(RuleRow, bool)`,
    `went(Place)`.
    """

    check_wanted = Signal(str)
    ours_wanted = Signal()
    add_wanted = Signal()
    switched = Signal(object, bool)
    went = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.text = NotesEdit(lines=8)
        self.text.setAccessibleName(words.YOUR_TEXT)
        self.check = PrimaryButton(words.CHECK)
        self.check.clicked.connect(lambda: self.check_wanted.emit(self.text.toPlainText()))
        self.ours = QuietButton(words.CHECK_OURS)
        self.ours.clicked.connect(self.ours_wanted)
        self.age = PlainLabel("", "strong")
        self.found: RowTable[Found] = RowTable(_found_columns(), key=lambda one: one.key)
        self.found_view = TableView(self.found, words.NOTICED)
        self.found_view.opened.connect(
            lambda one: self.went.emit(one.place) if one.place is not None else None
        )
        self.rules: RowTable[RuleRow] = RowTable(_rule_columns(), key=lambda one: one.word.word)
        self.rules.ticked.connect(self.switched)
        self.rules_view = TableView(self.rules, words.LIST)
        self.add = QuietButton(words.ADD_WORD, "plus")
        self.add.clicked.connect(self.add_wanted)
        for view, tall in ((self.found_view, 200), (self.rules_view, 420)):
            view.setMinimumHeight(tall)
        check = Card(words.YOUR_TEXT).add(
            self.text, row(self.check, self.ours, STRETCH), self.age, self.found_view
        )
        rules = Card(words.LIST, self.add).add(self.rules_view, PlainLabel(words.ASK, "muted"))
        head = column(Heading(words.WORDS_TITLE, 1), PlainLabel(words.WORDS_HELP, "muted"), gap=4)
        page = column(head, side_by_side(check, rules, least=460), STRETCH, gap=16, edge=24)
        self.setLayout(column(scrolling(held(page))))

    def show_found(self, found: Sequence[Found], age: str) -> None:
        """Show what was noticed."""
        self.found.show(found)
        self.age.setText(age if found else f"{words.NOTHING_NOTICED} {age}".strip())

    def show_rules(self, rules: Sequence[RuleRow]) -> None:
        """Show the list."""
        self.rules.show(rules)


def _found_columns() -> tuple[Column[Found], ...]:
    return (
        Column(words.NOTICED, lambda one: one.noticed.text),
        Column(words.INSTEAD, lambda one: one.noticed.offer or "–", wide=24),
        Column(words.WHAT, lambda one: KIND[one.noticed.kind], wide=14),
        Column(words.WHERE, lambda one: one.where, wide=16),
    )


def _rule_columns() -> tuple[Column[RuleRow], ...]:
    return (
        Column(words.WORD, lambda one: one.word.word, wide=16),
        Column(words.OFFER, lambda one: one.word.offer),
        Column(
            words.IS_ON,
            lambda _one: "",
            ticked=lambda one: one.is_on,
            wide=9,
        ),
    )


class WordDialog(DialogFrame):
    """A word of our own for the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.ADD_WORD, words.KEEP, parent=parent)
        self.word, self.offer, self.form = WordsEdit(), WordsEdit(), FormColumn()
        kinds = [(kind, KIND[kind].capitalize()) for kind in (Kind.LABEL, Kind.BLAME, Kind.ACRONYM)]
        self.kind: Choice[Kind] = Choice(kinds)
        self.form.add("word", words.WORD, self.word)
        self.form.add("offer", words.OFFER, self.offer)
        self.form.add("kind", words.KIND, self.kind)
        self.add(self.form)

    @property
    def command(self) -> SetWordRule:
        """The request."""
        return SetWordRule(self.word.text(), self.offer.text(), self.kind.value or Kind.LABEL)
