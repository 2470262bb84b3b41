"""Panels: a list beside one in full."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.commands.panels import (
    AddPanel,
    RemovePanel,
)
from coprod_desktop.domain.ids import PanelId
from coprod_desktop.queries import panels
from coprod_desktop.readmodels.panels import PanelCard, PanelLine
from coprod_desktop.ui.members.ask_dialog import AskDialog
from coprod_desktop.ui.members.panel_card import MixSection, OnPanel, PanelFacts
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner, EmptyState, side_by_side
from coprod_desktop.ui.widgets.frames import SplitPage
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row, scrolling
from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.ui.widgets.search_box import SearchBox
from coprod_desktop.wording import panels as words


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
        self.mix: MixSection | None = None
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
            self.mix = MixSection(shell, card)
            self._head = column(gap=8)
            remove = QuietButton(words.REMOVE_PANEL, "trash-2")
            remove.clicked.connect(self.remove_wanted)
            left = held(column(self.facts, self.mix, STRETCH, gap=16))
            body = column(
                held(self._head), side_by_side(left, self.people, least=360),
                row(remove, STRETCH), STRETCH, gap=16, edge=(24, 20, 24, 24),
            )  # fmt: skip
            self.detail.addWidget(scrolling(held(body)))
        else:
            self.facts.show_card(card)
            self.people.show_card(card)
            if self.mix is not None:
                self.mix.show_card(card)
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
