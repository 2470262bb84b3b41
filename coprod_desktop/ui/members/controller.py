"""What the Members tab does."""

from PySide6.QtCore import QObject

from coprod_desktop.commands.members.erasing import ErasePerson
from coprod_desktop.commands.members.knowing import AddNote, ReviewNeeds
from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.queries import erasures, member_card, members, timeline
from coprod_desktop.ui.members.erase_dialog import EraseDialog
from coprod_desktop.ui.members.person_dialog import EditPersonDialog, NewPersonDialog, NoteDialog
from coprod_desktop.ui.members.tab import MembersTab
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.ui.widgets.timeline import Moment
from coprod_desktop.wording import erasure, history
from coprod_desktop.wording import member_screens as words


class MembersController(QObject):
    """Answers the tab's questions and sends its doings."""

    watches = frozenset({Area.MEMBERS, Area.CHARITY})

    def __init__(self, tab: MembersTab, shell: Shell) -> None:
        super().__init__(tab)
        self._tab, self._shell = tab, shell
        self._member: MemberId | None = None
        tab.searched.connect(lambda _words: self._show_list())
        tab.chosen.connect(self.show_member)
        tab.new_wanted.connect(self.new)
        card = tab.card
        card.print_wanted.connect(lambda: shell.print_paper("welcome-sheet", id=self._member))
        card.edit_wanted.connect(self._edit)
        card.note_wanted.connect(self._note)
        card.reviewed.connect(self._reviewed)
        card.sensitive_wanted.connect(self._reveal)
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
        card = self._shell.ask(member_card.card, member)
        if card is None:
            self._member = None
            self._tab.pages.setCurrentWidget(self._tab.pick)
            return
        self._member = member
        today = self._shell.today()
        moments = [
            Moment(history.when(row.at, today), row.about)
            for row in self._shell.ask(timeline.timeline, member)
        ]
        self._tab.card.show_card(card, self._shell.name, moments)
        self._tab.show_person()

    def _show_list(self) -> None:
        rows = self._shell.ask(members.search, self._tab.search.text)
        self._tab.show_people(rows, self._shell.ask(members.count), self._shell.name)

    def _edit(self) -> None:
        if self._member is None:
            return
        card = self._shell.ask(member_card.card, self._member)
        if card is not None:
            EditPersonDialog(self._shell, card, self._tab).exec()

    def _note(self) -> None:
        if self._member is None:
            return
        dialog = NoteDialog(self._tab)
        if dialog.exec() and dialog.words.strip():
            note = AddNote(self._member, dialog.words, shared=dialog.shared)
            self._shell.do(note, words.NOTED)

    def _reviewed(self) -> None:
        if self._member is not None:
            self._shell.do(ReviewNeeds(self._member), words.CHANGED)

    def _reveal(self) -> None:
        if self._member is not None:
            facts = self._shell.ask(member_card.sensitive, self._member)
            self._tab.card.show_sensitive([(one.words, one.purpose) for one in facts])

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
