"""What the Members tab does."""

from PySide6.QtCore import QObject

from coprod_desktop.commands.members.erasing import ErasePerson
from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.queries import erasures, members
from coprod_desktop.ui.members.card_controller import CardController
from coprod_desktop.ui.members.erase_dialog import EraseDialog
from coprod_desktop.ui.members.person_dialog import NewPersonDialog
from coprod_desktop.ui.members.tab import MembersTab
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.wording import erasure


class MembersController(QObject):
    """Answers the tab's questions and sends its doings."""

    watches = frozenset(Area)

    def __init__(self, tab: MembersTab, shell: Shell) -> None:
        super().__init__(tab)
        self._tab, self._shell = tab, shell
        self._member: MemberId | None = None
        tab.searched.connect(lambda _words: self._show_list())
        tab.chosen.connect(self.show_member)
        tab.new_wanted.connect(self.new)
        card = tab.card
        self.card = CardController(card, shell)
        card.erase_wanted.connect(self._erase)

    def refresh(self) -> None:
        """Ask again and show the answers."""
        self._show_list()
        if self._member is not None:
            self.show_member(self._member)

    def show_place(self, place: Place) -> None:
        """Show everyone, and one person in full."""
        self._show_list()
        if place.id is not None:
            member = MemberId(place.id)
            self._tab.choose(member)
            if self._member != member:
                self.show_member(member)

    def new(self) -> None:
        """Begin a conversation with somebody new (Ctrl+N)."""
        dialog = NewPersonDialog(self._shell, self._tab)
        if dialog.exec() and dialog.made is not None:
            self.show_place(Place("members", id=dialog.made))

    def show_member(self, member: MemberId) -> None:
        """Show one person in full."""
        if not self.card.show(member):
            self._member = None
            self._tab.pages.setCurrentWidget(self._tab.pick)
            return
        self._member = member
        self._tab.show_person()

    def _show_list(self) -> None:
        rows = self._shell.ask(members.search, self._tab.search.text)
        self._tab.show_people(rows, self._shell.ask(members.count), self._shell.name)

    def _erase(self) -> None:
        if self._member is None:
            return
        shell, member = self._shell, self._member
        found = shell.ask(erasures.preview, member)
        name = shell.name(found.name)
        if EraseDialog(found, name, self._tab).exec():
            shell.job(
                erasure.ERASING,
                lambda _tell: shell.workspace.do(ErasePerson(member)),
                lambda _none: shell.toast(erasure.erased(name)),
            )
