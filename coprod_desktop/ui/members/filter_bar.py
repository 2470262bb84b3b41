"""The top of a list of people: what is typed, which filter is on, how many are shown."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from coprod_desktop.readmodels.member_list import SavedFilterRow
from coprod_desktop.ui.widgets.buttons import IconButton, LinkButton, QuietButton
from coprod_desktop.ui.widgets.fields import Choice
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, row
from coprod_desktop.ui.widgets.search_box import SearchBox
from coprod_desktop.wording import member_list as words
from coprod_desktop.wording import member_screens

EVERYBODY: Final = ""
BY_HAND: Final = "by-hand"
"""Choices of the box that are not a kept filter."""


class FilterBar(QWidget):
    """A box for words, the kept filters, and a way to choose more: side by side where it is wide.

    Signals: `searched(words)` at each key, `kept_chosen(id, EVERYBODY or BY_HAND)`,
    `filter_wanted()`, `all_wanted()`.
    """

    searched = Signal(str)
    kept_chosen = Signal(object)
    filter_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, *, wide: bool = False) -> None:
        super().__init__()
        self.search = SearchBox(member_screens.FILTER, pause=0)
        self.kept: Choice[UUID | str] = Choice([(EVERYBODY, words.NO_FILTER)])
        self.kept.setAccessibleName(words.KEPT)
        self.kept.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.kept.setMinimumContentsLength(6)
        # Beside a narrow list large text leaves no room for its word; what is on is said below.
        narrow = IconButton("filter", words.FILTER)
        self.button = QuietButton(words.FILTER, "filter") if wide else narrow
        self.said = PlainLabel("", "small")
        self.all = LinkButton(words.SHOW_ALL, "x")
        self.sounds = PlainLabel(words.SOUNDS_LIKE, "small")
        self._on = held((row if wide else column)(self.said, self.all, gap=8))
        self._on.hide()
        self.sounds.hide()
        choose = row(self.kept, self.button)
        choose.setStretch(0, 1)
        if wide:
            head = row(self.search, column(choose, STRETCH, gap=0), gap=16)
            head.setStretch(0, 3)
            head.setStretch(1, 2)
        else:
            head = column(self.search, choose, gap=8)
        self.setLayout(column(head, self._on, self.sounds, gap=8))
        self.setFocusProxy(self.search)
        self.search.searched.connect(self.searched)
        self.kept.edited.connect(lambda: self.kept_chosen.emit(self.kept.value))
        self.button.clicked.connect(self.filter_wanted)
        self.all.clicked.connect(self.all_wanted)

    def show_kept(self, rows: Sequence[SavedFilterRow], chosen: UUID | str) -> None:
        """Offer the kept filters; the one that is on stands in the box."""
        options: list[tuple[UUID | str, str]] = [(EVERYBODY, words.NO_FILTER)]
        options += [(row.id, words.kept_filter(row.name, row.count)) for row in rows]
        if chosen == BY_HAND:
            options.append((BY_HAND, words.BY_HAND))
        self.kept.show_options(options)
        self.kept.choose(chosen)

    def show_filter(self, said: str) -> None:
        """Say what narrows the list beside the typed words; nothing when nothing does."""
        self.said.setText(said)
        self._on.setVisible(bool(said))
        if isinstance(self.button, QuietButton):
            self.button.say(words.FILTER_SET if said else words.FILTER)

    def show_words(self, typed: str) -> None:
        """Put words of a kept filter into the box, quietly."""
        if typed != self.search.text:
            self.search.line.blockSignals(True)
            self.search.line.setText(typed)
            self.search.line.blockSignals(False)
