"""Partner organisations and the people we know there. They are people with rights too."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.commands.members.erasing import ErasePartnerContact
from coprod_desktop.commands.panels import AddPartner, AddPartnerContact
from coprod_desktop.commands.partners import (
    EditPartner,
    EditPartnerContact,
    RemovePartner,
    RemovePartnerContact,
)
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.ids import ContactId, PartnerId
from coprod_desktop.queries import erasures, panels
from coprod_desktop.readmodels.panels import ContactRow, PartnerCard, PartnerLine
from coprod_desktop.store.workspace import Command
from coprod_desktop.ui.members.ask_dialog import AskDialog
from coprod_desktop.ui.members.erase_dialog import ask_to_erase
from coprod_desktop.ui.members.fact_form import FactForm
from coprod_desktop.ui.members.section import FactSection, ListSection
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card, EmptyState, side_by_side
from coprod_desktop.ui.widgets.frames import SplitPage
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, Part, column, emptied, held, row, scrolling
from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.ui.widgets.search_box import SearchBox
from coprod_desktop.wording import erasure
from coprod_desktop.wording import member_card as card_words
from coprod_desktop.wording import member_screens as screens
from coprod_desktop.wording import panels as words


class PartnerFacts(FactSection):
    """How to reach the organisation, and in which field it works."""

    title_words: ClassVar[str] = words.ABOUT_PARTNER

    def pairs(self, card: PartnerCard) -> Sequence[tuple[str, str]]:
        """What we know."""
        return (
            (words.PARTNER_FIELD, card.field),
            (words.PHONE, card.phone),
            (words.EMAIL, card.email),
            (words.ADDRESS, card.address),
            (words.NOTE, card.note),
        )

    def ask(self) -> FactForm:
        """The questions."""
        form = FactForm(
            self.shell.today, lambda key, value: self.do(EditPartner(self.card.id, ((key, value),)))
        )
        form.words("name", words.PARTNER_NAME, optional=False)
        form.words("field", words.FIELD, hint=words.FIELD_HINT)
        form.words("phone", words.PHONE)
        form.words("email", words.EMAIL)
        form.notes("address", words.ADDRESS, lines=3)
        form.notes("note", words.NOTE)
        return form

    def values(self, card: PartnerCard) -> Mapping[str, Any]:
        """What the form shows."""
        return {
            key: getattr(card, key)
            for key in ("name", "field", "phone", "email", "address", "note")
        }


class Contacts(ListSection[ContactRow]):
    """People we know at a partner; how not stands before the number."""

    title_words: ClassVar[str] = words.CONTACTS
    add_words: ClassVar[str] = words.ADD_CONTACT
    keys: ClassVar[tuple[str, ...]] = (
        "name", "job", "phone", "email", "how_not", "note", "left_on",
    )  # fmt: skip

    def rows(self, card: PartnerCard) -> Sequence[ContactRow]:
        """Those who are there first."""
        return card.contacts

    def key(self, one: ContactRow) -> UUID | None:
        """Its id."""
        return one.id

    def name(self, one: ContactRow) -> str:
        """Their name."""
        return self.shell.name(one.name)

    def line(self, one: ContactRow) -> list[Part]:
        """The name, how not, and only then the number."""
        who = ", ".join(filter(None, (self.shell.name(one.name), one.job)))
        not_so = f"{screens.HOW_NOT}: {one.how_not}" if one.how_not else ""
        reach = ", ".join(filter(None, (one.phone, one.email)))
        left = f"{words.LEFT_ON} {written(one.left_on)}" if one.left_on else ""
        parts: list[Part] = [PlainLabel(who, "muted" if one.left_on else "strong")]
        parts += [PlainLabel(not_so, "strong")] if not_so else []
        parts += [PlainLabel(reach, selectable=True)] if reach else []
        parts += [PlainLabel(said, "small") for said in (one.note, left) if said]
        erase = LinkButton(erasure.ERASE_CONTACT)
        erase.setAccessibleName(f"{erasure.ERASE_CONTACT} {self.shell.name(one.name)}")
        erase.clicked.connect(lambda: self._erase(one))
        return [*parts, row(erase, STRETCH)]

    def _erase(self, one: ContactRow) -> None:
        found = self.shell.ask(erasures.of_contact, one.id)
        ask_to_erase(self.shell, found, ErasePartnerContact(one.id), self)

    def ask(self, form: FactForm, one: ContactRow | None) -> None:
        """Who they are; the rest once they are there."""
        form.words("name", words.NAME, optional=False)
        if one is not None:
            form.words("job", words.JOB)
            form.words("phone", words.PHONE)
            form.words("email", words.EMAIL)
            form.words("how_not", words.HOW_NOT)
            form.notes("note", words.NOTE)
            form.day("left_on", words.LEFT_ON)

    def answers(self, one: ContactRow) -> Mapping[str, Any]:
        """What the form shows."""
        return {key: getattr(one, key) for key in self.keys}

    def edit(self, one: UUID, key: str, value: Any) -> Command[Any]:
        """Change one answer."""
        return EditPartnerContact(ContactId(one), ((key, value),))

    def new(self, answers: Mapping[str, Any]) -> Command[Any]:
        """Add somebody."""
        return AddPartnerContact(self.card.id, answers["name"])

    def remove(self, one: ContactRow) -> Command[Any] | None:
        """Take somebody away."""
        return RemovePartnerContact(one.id)


class PartnersPage(QWidget):
    """A list of partners beside one in full."""

    searched = Signal(str)
    chosen = Signal(object)
    new_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchBox(words.FILTER_PARTNERS)
        self.list: RowList[PartnerLine] = RowList(_line, lambda one: one.id, words.PARTNERS)
        self.new = PrimaryButton(words.NEW_PARTNER, "plus")
        self.pick = EmptyState(words.PICK_PARTNER, words.PICK_PARTNER_TEXT, icon="building-2")
        self.empty = EmptyState(words.NO_PARTNERS, words.NO_PARTNERS_TEXT, words.NEW_PARTNER)
        self.shown: PartnerId | None = None
        self.facts: PartnerFacts | None = None
        self.contacts: Contacts | None = None
        self.detail, self._head, self._works = column(gap=0), column(gap=8), column(gap=4)
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

    def show_partners(self, rows: Sequence[PartnerLine], among: int) -> None:
        """Show the list."""
        self.list.show_rows(rows)
        self.search.show_count(len(rows), among)
        if not among:
            self.pages.setCurrentWidget(self.empty)
        elif self.shown is None:
            self.pages.setCurrentWidget(self.pick)

    def show_partner(self, card: PartnerCard, shell: Shell) -> None:
        """Show one partner; what is open for editing stays open."""
        if self.shown != card.id or self.facts is None or self.contacts is None:
            emptied(self.detail)
            self.shown = card.id
            self.facts, self.contacts = PartnerFacts(shell, card), Contacts(shell, card)
            self._head, self._works = column(gap=8), column(gap=4)
            works = Card(words.WORKS_FOR).add(held(self._works))
            remove = QuietButton(words.REMOVE_PARTNER, "trash-2")
            remove.clicked.connect(self.remove_wanted)
            body = column(
                held(self._head),
                side_by_side(
                    held(column(self.facts, works, STRETCH, gap=16)), self.contacts, least=360
                ),
                row(remove, STRETCH), STRETCH, gap=16, edge=(24, 20, 24, 24),
            )  # fmt: skip
            self.detail.addWidget(scrolling(held(body)))
        else:
            self.facts.show_card(card)
            self.contacts.show_card(card)
        emptied(self._head)
        self._head.addWidget(Heading(card.name, 1))
        emptied(self._works)
        for panel, name in card.panels:
            link = LinkButton(name)
            link.clicked.connect(
                lambda _on=False, panel=panel: shell.go(Place("members", "panels", panel))
            )
            self._works.addLayout(row(link, STRETCH))
        if not card.panels:
            self._works.addWidget(PlainLabel(card_words.NOTHING_YET, "muted"))
        self.pages.setCurrentWidget(self._page)


class PartnersController(QObject):
    """Shows partners and changes them."""

    def __init__(self, page: PartnersPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        page.searched.connect(lambda _words: self.refresh())
        page.chosen.connect(self.show)
        page.new_wanted.connect(self.new)
        page.remove_wanted.connect(self._remove)

    def refresh(self) -> None:
        """Ask again."""
        rows = self.shell.ask(panels.partners, self.page.search.text)
        among = len(rows) if not self.page.search.text else len(self.shell.ask(panels.partners))
        self.page.show_partners(rows, among)
        if self.page.shown is not None:
            self.show(self.page.shown)

    def show(self, partner: UUID) -> None:
        """Show one partner."""
        card = self.shell.ask(panels.partner, PartnerId(partner))
        if card is None:
            self.page.shown = None
            self.page.pages.setCurrentWidget(self.page.pick)
            return
        self.page.list.choose(partner)
        self.page.show_partner(card, self.shell)

    def new(self) -> None:
        """Ask for a partner's name and add it."""
        dialog = new_partner(self.shell, self.page)
        if dialog.exec():
            self.show(dialog.answer)

    def _remove(self) -> None:
        partner = self.page.shown
        if partner is not None:
            done = self.shell.do(RemovePartner(partner), words.TAKEN_AWAY, self.page)
            if done is not None:
                self.page.shown = None
                self.refresh()


def new_partner(shell: Shell, parent: QWidget | None = None) -> AskDialog:
    """The dialog that asks about a new partner."""
    dialog = AskDialog(
        shell, words.NEW_PARTNER, words.ADD_PARTNER,
        lambda said: AddPartner(said["name"], said["field"]), words.ADDED, parent,
    )  # fmt: skip
    dialog.form.words("name", words.PARTNER_NAME, optional=False)
    dialog.form.words("field", words.FIELD, hint=words.FIELD_HINT)
    return dialog


def _line(one: PartnerLine) -> ListLine:
    return ListLine(one.name, words.partner_line(one.field, one.contacts))
