"""The last step: what became of every row, the way back, and the rows that stayed outside."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.importing.choices import Tally
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import LinkButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner, Card
from coprod_desktop.ui.widgets.labels import Facts, Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, row
from coprod_desktop.wording import importing as words


class DonePage(QWidget):
    """The sum that always holds, and what can be done next."""

    save_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Heading("", 2)
        self.facts = sized(Facts(), maximumWidth=360)
        self.sum = PlainLabel("")
        self.save = QuietButton(words.SAVE_LEFT, "download")
        self.outside = Banner("", "waiting", self.save)
        self.undo = LinkButton(words.UNDO_IT)
        self.saved = PlainLabel("", "muted")
        card = Card()
        card.add(
            self.title,
            self.facts,
            self.sum,
            self.outside,
            self.saved,
            PlainLabel(words.UNDO_HINT, "muted"),
            row(self.undo, STRETCH),
        )
        self.setLayout(column(card, STRETCH))
        self.save.clicked.connect(self.save_wanted)
        self.undo.clicked.connect(self.undo_wanted)

    def show_tally(self, tally: Tally) -> None:
        """Show what became of the rows."""
        self.title.setText(words.brought_in(tally))
        self.facts.show_pairs(words.sums(tally))
        self.sum.setText(words.total(tally))
        self.outside.say(words.stay_outside(tally.failed) if tally.failed else "")
        self.saved.setText("")
