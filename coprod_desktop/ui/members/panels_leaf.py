"""Panels: what each is for, who asks it, in which field it works, who is and was on it."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.commands.panels import (
    AddPanel,
    EditPanel,
    EditPanelRole,
    JoinPanel,
    LeavePanel,
    RemovePanel,
    RemovePanelRole,
)
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.ids import PanelId
from coprod_desktop.queries import panels
from coprod_desktop.readmodels.panels import PanelCard, PanelLine, PartRow
from coprod_desktop.store.workspace import Command
from coprod_desktop.ui.members.ask_dialog import AskDialog
from coprod_desktop.ui.members.fact_form import FactForm
from coprod_desktop.ui.members.join_dialog import JoinDialog, RoleDialog
from coprod_desktop.ui.members.section import FactSection, ListSection
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner, EmptyState, side_by_side
from coprod_desktop.ui.widgets.frames import SplitPage
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, Part, column, emptied, held, row, scrolling
from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.ui.widgets.search_box import SearchBox
from coprod_desktop.wording import member_card as card_words
from coprod_desktop.wording import panels as words


class PanelFacts(FactSection):
    """Purpose, terms, who asks, the field of service, from when to when."""

    title_words: ClassVar[str] = words.ABOUT_PANEL

    def pairs(self, card: PanelCard) -> Sequence[tuple[str, str]]:
        """What was agreed."""
        return (
            (words.ABOUT_PANEL, card.purpose),
            (words.TERMS, card.terms),
            (words.COMMISSIONER, ", ".join(filter(None, (card.partner_name, card.contact_name)))),
            (words.PARTNER_FIELD, card.field or card.partner_field),
            (words.FROM, written(card.from_day) if card.from_day else ""),
            (words.TO, written(card.to_day) if card.to_day else ""),
        )

    def ask(self) -> FactForm:
        """The questions."""
        form = FactForm(self.shell.today, self._keep)
        form.words("name", words.PANEL_NAME, optional=False)
        form.notes("purpose", words.PURPOSE)
        form.notes("terms", words.TERMS, hint=words.TERMS_HINT, lines=3)
        there = self.shell.ask(panels.partners)
        asks: list[tuple[Any, str]] = [(None, words.NOBODY), *((one.id, one.name) for one in there)]
        form.choice("partner_id", words.COMMISSIONER, asks)
        form.choice("contact_id", words.CONTACT, self._contacts())
        form.words("field", words.FIELD, hint=words.FIELD_HINT)
        form.day("from_day", words.FROM)
        form.day("to_day", words.TO)
        return form

    def values(self, card: PanelCard) -> Mapping[str, Any]:
        """What the form shows."""
        return {
            "name": card.name, "purpose": card.purpose, "terms": card.terms, "field": card.field,
            "partner_id": card.partner, "contact_id": card.contact, "from_day": card.from_day,
            "to_day": card.to_day,
        }  # fmt: skip

    def _contacts(self) -> list[tuple[Any, str]]:
        found: list[tuple[Any, str]] = [(None, words.NO_CONTACT)]
        if self.card.partner is not None:
            there = self.shell.ask(panels.contacts, self.card.partner)
            found += [(one.id, self.shell.name(one.name)) for one in there]
        return found

    def _keep(self, key: str, value: Any) -> None:
        facts: tuple[tuple[str, Any], ...] = ((key, value),)
        if key == "partner_id":  # somebody at another organisation is not whom we speak with
            facts = (*facts, ("contact_id", None))
        done = self.do(EditPanel(self.card.id, facts))
        if key == "partner_id" and done is not None and self.form is not None:
            self.form.fields["contact_id"].editor.show_options(self._contacts())  # type: ignore[attr-defined]


class OnPanel(ListSection[PartRow]):
    """Everyone who is on the panel, then those who were."""

    title_words: ClassVar[str] = words.ON_IT
    add_words: ClassVar[str] = words.ADD_PEOPLE

    def rows(self, card: PanelCard) -> Sequence[PartRow]:
        """Now first."""
        return card.parts

    def key(self, one: PartRow) -> UUID | None:
        """Its id."""
        return one.id

    def name(self, one: PartRow) -> str:
        """Their name."""
        return self.shell.name(one.name)

    def line(self, one: PartRow) -> list[Part]:
        """The name, which opens their card, and as what from when to when."""
        name = self.shell.name(one.name)
        opens = LinkButton(name, hint=words.OPEN)
        opens.clicked.connect(lambda: self.shell.go(Place("members", id=one.member)))
        until = written(one.to_day) if one.to_day else ""
        said = card_words.part_days(one.role, written(one.from_day), until)
        beneath = row(PlainLabel(said, "small"), edge=(8, 0, 0, 0))
        return [row(opens, STRETCH), beneath]

    def begin(self) -> None:
        """Choose who joins."""
        JoinDialog(self.shell, self.card.id, parent=self).exec()

    def ask(self, form: FactForm, one: PartRow | None) -> None:
        """As what, from when, until when; another part from today keeps this one as history."""
        form.words("role", words.ROLE)
        form.day("from_day", card_words.FROM)
        form.day("to_day", card_words.TO, hint=card_words.TO_HINT)
        if one is not None and one.to_day is None:
            other = LinkButton(words.NEW_ROLE, "plus")
            other.clicked.connect(lambda: RoleDialog(self.shell, one, self).exec())
            leaves = LinkButton(card_words.LEAVES_TODAY, "footprints")
            command = LeavePanel(one.member, self.card.id, self.shell.today())
            leaves.clicked.connect(lambda: self.do(command, card_words.LEFT_PANEL))
            form.put(row(other, leaves, STRETCH))

    def answers(self, one: PartRow) -> Mapping[str, Any]:
        """What the form shows."""
        return {"role": one.role, "from_day": one.from_day, "to_day": one.to_day}

    def edit(self, one: UUID, key: str, value: Any) -> Command[Any]:
        """Change one answer."""
        if key == "from_day" and value is None:
            value = self.shell.today()
        return EditPanelRole(one, ((key, value),))

    def new(self, answers: Mapping[str, Any]) -> Command[Any]:
        """Join: the dialog does it."""
        return JoinPanel(answers["member"], self.card.id, answers["from_day"], answers["role"])

    def remove(self, one: PartRow) -> Command[Any] | None:
        """Take away a part that was written by mistake."""
        return RemovePanelRole(one.id)


class PanelsPage(QWidget):
    """A list of panels beside one in full."""

    searched = Signal(str)
    chosen = Signal(object)
    new_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchBox(words.FILTER_PANELS)
        self.list: RowList[PanelLine] = RowList(_line, lambda one: one.id, words.PANELS)
        self.new = PrimaryButton(words.NEW_PANEL, "plus")
        self.pick = EmptyState(words.PICK_PANEL, words.PICK_PANEL_TEXT, icon="users")
        self.empty = EmptyState(words.NO_PANELS, words.NO_PANELS_TEXT, words.NEW_PANEL)
        self.detail = column(gap=0)
        self.shown: PanelId | None = None
        self.facts: PanelFacts | None = None
        self.people: OnPanel | None = None
        self._head = column(gap=8)
        self.pages = QStackedWidget()
        self._page = held(self.detail)
        for page in (self.pick, self._page, self.empty):
            self.pages.addWidget(page)
        sized(self.list, minimumHeight=160)
        left = scrolling(held(column(self.search, self.list, self.new, gap=12, edge=16)))
        self.setLayout(column(SplitPage(left, self.pages), gap=0))
        self.search.searched.connect(self.searched)
        self.search.went_down.connect(self.list.setFocus)
        self.list.chosen.connect(lambda one: self.chosen.emit(one.id) if one else None)
        self.list.opened.connect(lambda one: self.chosen.emit(one.id))
        self.new.clicked.connect(self.new_wanted)
        self.empty.begun.connect(self.new_wanted)

    def show_panels(self, rows: Sequence[PanelLine], among: int) -> None:
        """Show the list."""
        self.list.show_rows(rows)
        self.search.show_count(len(rows), among)
        if not among:
            self.pages.setCurrentWidget(self.empty)
        elif self.shown is None:
            self.pages.setCurrentWidget(self.pick)

    def show_panel(self, card: PanelCard, shell: Shell) -> None:
        """Show one panel; what is open for editing stays open."""
        if self.shown != card.id or self.facts is None or self.people is None:
            emptied(self.detail)
            self.shown = card.id
            self.facts, self.people = PanelFacts(shell, card), OnPanel(shell, card)
            self._head = column(gap=8)
            remove = QuietButton(words.REMOVE_PANEL, "trash-2")
            remove.clicked.connect(self.remove_wanted)
            body = column(
                held(self._head), side_by_side(self.facts, self.people, least=360),
                row(remove, STRETCH), STRETCH, gap=16, edge=(24, 20, 24, 24),
            )  # fmt: skip
            self.detail.addWidget(scrolling(held(body)))
        else:
            self.facts.show_card(card)
            self.people.show_card(card)
        emptied(self._head)
        said = f"{words.people_on(sum(one.to_day is None for one in card.parts))}. "
        means = Banner(words.FIELD_MEANS[card.field_is], words.FIELD_KINDS[card.field_is])
        for part in (Heading(card.name, 1), PlainLabel(said + words.met(card.meetings), "muted")):
            self._head.addWidget(part)
        self._head.addWidget(means)
        self.pages.setCurrentWidget(self._page)


class PanelsController(QObject):
    """Shows panels and changes them."""

    def __init__(self, page: PanelsPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        page.searched.connect(lambda _words: self.refresh())
        page.chosen.connect(self.show)
        page.new_wanted.connect(self.new)
        page.remove_wanted.connect(self._remove)

    def refresh(self) -> None:
        """Ask again."""
        rows = self.shell.ask(panels.panels, self.page.search.text)
        among = len(rows) if not self.page.search.text else len(self.shell.ask(panels.panels))
        self.page.show_panels(rows, among)
        if self.page.shown is not None:
            self.show(self.page.shown)

    def show(self, panel: UUID) -> None:
        """Show one panel."""
        card = self.shell.ask(panels.panel, PanelId(panel))
        if card is None:
            self.page.shown = None
            self.page.pages.setCurrentWidget(self.page.pick)
            return
        self.page.list.choose(panel)
        self.page.show_panel(card, self.shell)

    def new(self) -> None:
        """Ask for a panel's name and add it."""
        dialog = new_panel(self.shell, self.page)
        if dialog.exec():
            self.show(dialog.answer)

    def _remove(self) -> None:
        panel = self.page.shown
        if panel is not None and self.shell.do(RemovePanel(panel), words.TAKEN_AWAY, self.page):
            self.page.shown = None
            self.refresh()


def new_panel(shell: Shell, parent: QWidget | None = None) -> AskDialog:
    """The dialog that asks about a new panel."""
    dialog = AskDialog(
        shell, words.NEW_PANEL, words.ADD_PANEL,
        lambda said: AddPanel(
            said["name"], said["partner"], (("purpose", said["purpose"]), ("field", said["field"]))
        ),
        words.ADDED, parent,
    )  # fmt: skip
    there = shell.ask(panels.partners)
    dialog.form.words("name", words.PANEL_NAME, optional=False)
    dialog.form.notes("purpose", words.PURPOSE)
    asks: list[tuple[Any, str]] = [(None, words.NOBODY), *((one.id, one.name) for one in there)]
    dialog.form.choice("partner", words.COMMISSIONER, asks)
    dialog.form.words("field", words.FIELD, hint=words.FIELD_HINT)
    return dialog


def _line(one: PanelLine) -> ListLine:
    return ListLine(one.name, words.panel_line(one.partner, one.people, ended=one.ended))
