"""What a list of people asks for now: typed words, a kept filter, or one put together by hand."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.members.filters import ForgetFilter, KeepFilter
from coprod_desktop.domain.member_filters import EVERYONE, MemberFilter
from coprod_desktop.queries import member_lines, member_list
from coprod_desktop.readmodels.member_list import FoundPeople, SavedFilterRow
from coprod_desktop.ui.members.filter_bar import BY_HAND, EVERYBODY, FilterBar
from coprod_desktop.ui.members.filter_dialog import FilterDialog
from coprod_desktop.ui.shell import Shell
from coprod_desktop.wording import member_list as words


class Filtering(QObject):
    """Holds the question of one list. `changed()` when it asks for something else."""

    changed = Signal()

    def __init__(self, bar: FilterBar, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar, self._shell, self._page = bar, shell, parent
        self.asks = EVERYONE
        self._kept: list[SavedFilterRow] = []
        self._chosen: UUID | str = EVERYBODY
        bar.searched.connect(self._searched)
        bar.kept_chosen.connect(self._kept_chosen)
        bar.filter_wanted.connect(self.choose)
        bar.all_wanted.connect(self.show_all)

    def found(self) -> FoundPeople:
        """How many people fit now, said above the list."""
        people = self._shell.ask(member_list.found, self.asks, self._shell.today())
        self._bar.search.show_count(people.count, people.among)
        self._bar.sounds.setVisible(people.by_sound)
        return people

    def refresh(self) -> None:
        """Ask for the kept filters again, and say which is on."""
        self._kept = self._shell.ask(member_lines.saved_filters, self._shell.today())
        if self._chosen not in {EVERYBODY, BY_HAND, *(row.id for row in self._kept)}:
            self._chosen = BY_HAND if self._by_choice(self.asks) else EVERYBODY
        self._bar.show_kept(self._kept, self._chosen)
        self._bar.show_words(self.asks.words)
        self._bar.show_filter(self._said())

    def choose(self) -> None:
        """Put a filter together in a dialog; keep it when it is given a name."""
        row = self._row()
        shell = self._shell
        dialog = FilterDialog(
            self.asks,
            shell.ask(member_lines.panel_names),
            shell.ask(member_lines.group_names),
            row.name if row is not None else "",
            self._page,
        )
        dialog.forgotten.connect(self._forget)
        if not dialog.exec():
            return
        if dialog.name and (row is None or (row.name, row.asks) != (dialog.name, dialog.asks)):
            kept = shell.do(KeepFilter(dialog.name, dialog.asks), words.KEPT_NOW, self._bar.button)
            self._ask(dialog.asks, kept or BY_HAND)
        else:
            self._ask(dialog.asks, row.id if row is not None else BY_HAND)

    def show_all(self) -> None:
        """Show everyone again."""
        self._ask(EVERYONE, EVERYBODY)

    def _ask(self, asks: MemberFilter, chosen: UUID | str) -> None:
        self.asks = asks
        self._chosen = chosen if self._by_choice(asks) or chosen != BY_HAND else EVERYBODY
        self.refresh()
        self.changed.emit()

    def _searched(self, typed: str) -> None:
        self.asks = replace(self.asks, words=typed)
        self.changed.emit()

    def _kept_chosen(self, chosen: UUID | str) -> None:
        row = next((row for row in self._kept if row.id == chosen), None)
        if row is not None:
            self._ask(row.asks, row.id)
        elif chosen == EVERYBODY:
            self.show_all()

    def _forget(self) -> None:
        row = self._row()
        if row is not None and self._shell.do(ForgetFilter(row.id), words.FORGOTTEN) is None:
            self.show_all()

    def _row(self) -> SavedFilterRow | None:
        return next((row for row in self._kept if row.id == self._chosen), None)

    def _by_choice(self, asks: MemberFilter) -> bool:
        return replace(asks, words="") != EVERYONE

    def _said(self) -> str:
        asks = replace(self.asks, words="")
        if asks == EVERYONE:
            return ""
        panels = dict(self._shell.ask(member_lines.panel_names)) if asks.panels else {}
        groups = dict(self._shell.ask(member_lines.group_names)) if asks.groups else {}
        return words.described(
            asks,
            [name for key, name in panels.items() if key in asks.panels],
            [groups.get(key, key) for key in asks.groups],
        )
