"""Choosing who joins a panel, and another part for somebody who is on it."""

from typing import Any

from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.panels import ChangePanelRole, JoinPanel
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import PanelId
from coprod_desktop.queries import members
from coprod_desktop.readmodels.panels import PartRow
from coprod_desktop.ui.members.ask_dialog import AskDialog
from coprod_desktop.ui.members.fact_form import FactForm
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.ui.widgets.search_box import SearchBox
from coprod_desktop.wording import faults
from coprod_desktop.wording import member_card as card_words
from coprod_desktop.wording import panels as words


class JoinDialog(DialogFrame):
    """Find somebody, say as what and from when, and add them; then the next."""

    def __init__(self, shell: Shell, panel: PanelId, parent: QWidget | None = None) -> None:
        super().__init__(
            words.WHO_JOINS, words.ADD_TO_PANEL, card_words.DONE, parent=parent, height=620
        )
        self._shell, self._panel = shell, panel
        self.search = SearchBox(words.FIND_PEOPLE)
        self.people: RowList[Any] = RowList(self._line, lambda one: one.id, words.WHO_JOINS)
        sized(self.people, minimumHeight=200)
        self.form = FactForm(shell.today)
        self.form.words("role", words.ROLE)
        self.form.day("from_day", card_words.FROM).show_day(shell.today())
        self.add(self.search, self.people, self.form)
        self.search.searched.connect(self.look_up)
        self.search.went_down.connect(self.people.setFocus)
        self.done_wanted.connect(self.join)
        self.look_up("")

    def look_up(self, said: str) -> None:
        """Show people who fit."""
        self.people.show_rows(self._shell.ask(members.search, said, limit=100))

    def join(self) -> None:
        """Add the chosen person; the dialog stays for the next."""
        one = self.people.current()
        try:
            if one is None:
                raise Refused("nobody-chosen")
            said = self.form.values()
        except Refused as no:
            self.refuse(faults.sentence(no))
            return
        self.refuse("")
        day = said["from_day"] or self._shell.today()
        command = JoinPanel(one.id, self._panel, day, said["role"])
        if self._shell.do(command, words.ADDED, self) is not None:
            self.look_up(self.search.text)

    def _line(self, one: Any) -> ListLine:
        return ListLine(self._shell.name(one.name), one.panels)


class RoleDialog(AskDialog):
    """Another part in the same panel from a day on; the earlier one stays in the history."""

    def __init__(self, shell: Shell, part: PartRow, parent: QWidget | None = None) -> None:
        super().__init__(
            shell,
            words.NEW_ROLE,
            card_words.KEEP,
            lambda said: ChangePanelRole(part.id, said["role"], said["from_day"] or shell.today()),
            card_words.KEPT,
            parent,
        )
        self.form.words("role", words.NEW_ROLE_ASK, optional=False)
        self.form.day("from_day", card_words.FROM).show_day(shell.today())
