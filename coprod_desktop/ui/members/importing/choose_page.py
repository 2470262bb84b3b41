"""The first step: which file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.widgets.buttons import PrimaryButton
from coprod_desktop.ui.widgets.cards import Card
from coprod_desktop.ui.widgets.labels import Heading, IconLabel, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, row
from coprod_desktop.wording import importing as words


class ChoosePage(QWidget):
    """A place to drop a file on, and a button for those who would rather choose."""

    choose_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choose = PrimaryButton(words.CHOOSE, "folder-open")
        self.choose.clicked.connect(self.choose_wanted)
        middle = column(
            IconLabel("file-plus", "primary", 40),
            Heading(words.DROP, 2),
            PlainLabel(words.DROP_TEXT, "muted"),
            row(self.choose, STRETCH),
            gap=16,
            edge=24,
        )
        card = Card()
        card.add(middle)
        self.setLayout(column(card, STRETCH))
