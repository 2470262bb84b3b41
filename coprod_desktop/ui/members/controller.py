"""What the Members tab does."""

from pathlib import Path

from PySide6.QtCore import QObject

from coprod_desktop.commands.members.erasing import ErasePerson
from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.queries import erasures, member_list
from coprod_desktop.ui.members.card_controller import CardController
from coprod_desktop.ui.members.conversation import Conversation
from coprod_desktop.ui.members.erase_dialog import ask_to_erase
from coprod_desktop.ui.members.filtering import Filtering
from coprod_desktop.ui.members.importing.importing import Importing
from coprod_desktop.ui.members.leaves import PEOPLE, LeavesController
from coprod_desktop.ui.members.tab import MembersTab
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.ui.widgets.paged import Paged


class MembersController(QObject):
    """Answers the tab's questions and sends its doings."""

    watches = frozenset(Area)

    def __init__(self, tab: MembersTab, shell: Shell) -> None:
        super().__init__(tab)
        self._tab, self._shell = tab, shell
        self._member: MemberId | None = None
        self.filtering = Filtering(tab.bar, shell, tab)
        self.filtering.changed.connect(self._show_list)
        tab.chosen.connect(self.show_member)
        tab.new_wanted.connect(self.new)
        tab.import_wanted.connect(lambda: shell.act("import"))
        card = tab.card
        self.card = CardController(card, shell)
        self.leaves = LeavesController(tab.leaves, shell, self._show_people)
        card.erase_wanted.connect(self._erase)

    def refresh(self) -> None:
        """Ask again for the leaf that is shown."""
        self.leaves.refresh()

    def show_place(self, place: Place) -> None:
        """Show a leaf, or everyone and one person in full."""
        self.leaves.show(place.leaf or PEOPLE, place.id if place.leaf else None)
        if place.id is not None and self.leaves.current == PEOPLE:
            member = MemberId(place.id)
            self._tab.choose(member)
            if self._member != member:
                self.show_member(member)

    def new(self) -> None:
        """Begin a conversation with somebody new (Ctrl+N), or what the leaf begins."""
        if self.leaves.new():
            return
        talk = Conversation(self._shell, self._tab)
        talk.finished.connect(lambda _result: self._talked(talk))
        talk.setModal(True)
        talk.open()

    def take(self, path: Path | None) -> None:
        """Begin to bring people in from a file; without one, ask which."""
        self.importing = Importing(self._shell, self._tab.window())
        self.importing.begin(path)

    def show_member(self, member: MemberId) -> None:
        """Show one person in full."""
        if not self.card.show(member):
            self._member = None
            self._tab.pages.setCurrentWidget(self._tab.pick)
            return
        self._member = member
        self._tab.show_person()

    def _talked(self, talk: Conversation) -> None:
        member = talk.them or talk.made
        if member is not None:
            self.show_place(Place("members", id=member))
        if talk.prints and member is not None:
            self._shell.print_paper("welcome-sheet", id=member)
        talk.deleteLater()

    def _show_people(self) -> None:
        self.filtering.refresh()
        self._show_list()
        if self._member is not None:
            self.show_member(self._member)

    def _show_list(self) -> None:
        people, ask = self.filtering.found(), self._shell.ask
        today = self._shell.today()
        rows = Paged(
            people.count,
            lambda at, size: ask(member_list.page, people, today, at, size),
            lambda member: ask(member_list.place, people, today, member),
            lambda: ask(member_list.ids, people, today),
            lambda letters: ask(member_list.beginning, people, today, letters),
        )
        self._tab.show_people(rows, people.among, self._shell.name)

    def _erase(self) -> None:
        if self._member is None:
            return
        found = self._shell.ask(erasures.preview, self._member)
        ask_to_erase(self._shell, found, ErasePerson(self._member), self._tab)
