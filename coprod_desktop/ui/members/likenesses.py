"""People who are here already and may be the one somebody is typing, live beside the name."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.dates import written
from coprod_desktop.readmodels.members import Likeness
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.buttons import LinkButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row
from coprod_desktop.wording import conversation as words
from coprod_desktop.wording import member_screens as screens


class Likenesses(Card):
    """Each with "This is them"; and one way to say that it is somebody new."""

    them = Signal(object)  # Likeness
    somebody_else = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__(words.SAME)
        self._shell = shell
        self.people: tuple[Likeness, ...] = ()
        self.buttons: dict[object, QWidget] = {}
        self._list = column(gap=12)
        self.new = LinkButton(words.SOMEBODY_ELSE)
        self.new.clicked.connect(self.somebody_else)
        self.add(held(self._list), row(self.new, STRETCH))
        self.show_people([])

    def show_people(self, people: Sequence[Likeness]) -> None:
        """Show them; nobody hides the card."""
        if people and tuple(people) == self.people:
            return
        self.people = tuple(people)
        emptied(self._list)
        self.buttons = {}
        for one in self.people:
            name = self._shell.name(one.name)
            joined = written(one.joined_on) if one.joined_on else ""
            button = QuietButton(words.THIS_IS_THEM, "user")
            button.setAccessibleName(words.them(name))
            button.clicked.connect(lambda _on=False, one=one: self.them.emit(one))
            self.buttons[one.id] = button
            said = PlainLabel(screens.likeness(name, joined, one.panels))
            self._list.addWidget(said)
            self._list.addLayout(row(button, STRETCH))
        self.setVisible(bool(self.people))
