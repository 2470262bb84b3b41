"""Stories: the list beside one story with its words, its yes, its uses and its way back."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.domain.recognise import Trace
from coprod_desktop.domain.stories import Fit
from coprod_desktop.readmodels.stories import StoryCard, StoryRow, UseRow
from coprod_desktop.ui.theme import spaced
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton, StopButton
from coprod_desktop.ui.widgets.cards import Card, EmptyState
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.flow import Flow, FlowLayout
from coprod_desktop.ui.widgets.frames import SplitPage
from coprod_desktop.ui.widgets.labels import Facts, Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row, scrolling
from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.wording import stories as said
from coprod_desktop.wording import stories_screens as words
from coprod_desktop.wording.feedback import GONE, SHOWN

ACTS = ("sheet", "sign", "reword", "give", "use", "quote", "photo", "withdraw", "recall")


class StoryPage(QWidget):
    """The leaf. `wanted(act)` with one of `ACTS`, `chosen(StoryRow)`, `done(UseRow)`."""

    wanted = Signal(str)
    chosen = Signal(object)
    done = Signal(object)
    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name: Callable[[str], str] = str
        self.list: RowList[StoryRow] = RowList(self._line, lambda one: one.id, words.TITLE)
        self.list.chosen.connect(self.chosen)
        self.add = PrimaryButton(words.ADD, "plus")
        self.add.clicked.connect(self.add_wanted)
        self.title, self.chips = Heading("", 1), spaced(FlowLayout(), 8)
        self.text, self.facts = PlainLabel("", selectable=True), Facts()
        self.traces, self.agreed = column(gap=4), column(gap=4)
        self.uses, self.quotes = column(gap=8), column(gap=4)
        self.buttons = self._buttons()
        self._lay_out()

    def _buttons(self) -> dict[str, QWidget]:
        made = {
            "sheet": PrimaryButton(words.PRINT_SHEET, "printer"),
            "sign": QuietButton(words.SIGN, "pencil"),
            "reword": QuietButton(words.REWORD),
            "give": LinkButton(words.GIVE, "plus"),
            "use": LinkButton(words.USE, "plus"),
            "quote": LinkButton(words.ADD_QUOTE, "quote"),
            "photo": QuietButton(words.PHOTO, "image"),
            "withdraw": StopButton(words.WITHDRAW),
            "recall": QuietButton(words.RECALL, "printer"),
        }
        for key, button in made.items():
            button.clicked.connect(lambda _on=False, key=key: self.wanted.emit(key))
        return dict(made)

    def _lay_out(self) -> None:
        one = self.buttons
        bar = Flow(one["sheet"], one["sign"], one["reword"], one["photo"])
        self._page = column(
            self.title,
            self.chips,
            bar,
            Card(words.WORDS).add(self.text, self.facts),
            Card(words.RECOGNISE).add(self.traces),
            Card(words.CONSENT, one["give"]).add(self.agreed, row(one["withdraw"], STRETCH)),
            Card(words.USES, one["use"]).add(self.uses, row(one["recall"], STRETCH)),
            Card(words.QUOTES, one["quote"]).add(self.quotes),
            STRETCH,
            gap=16,
            edge=24,
        )
        self._detail = QStackedWidget()
        self._detail.addWidget(EmptyState(words.CHOOSE, words.CHOOSE_HELP, icon="book-open"))
        self._detail.addWidget(scrolling(held(self._page)))
        left = held(column(self.list, row(self.add, STRETCH), gap=12, edge=16))
        self._stack = QStackedWidget()
        empty = EmptyState(words.NONE, words.NONE_HELP, words.ADD, icon="book-open")
        empty.begun.connect(self.add_wanted)
        self._stack.addWidget(empty)
        self._stack.addWidget(SplitPage(left, self._detail))
        self.setLayout(column(self._stack))

    def show_stories(self, rows: Sequence[StoryRow], name: Callable[[str], str]) -> None:
        """List stories."""
        self._name = name
        self.list.show_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)

    def show_story(self, card: StoryCard | None, traces: Sequence[Trace], today: date) -> None:
        """Show one story, or nothing."""
        self._detail.setCurrentIndex(0 if card is None else 1)
        if card is None:
            return
        self.title.setText(card.title)
        emptied(self.chips)
        signed = card.signed_on is not None
        text = words.signed(card.signed_on) if card.signed_on else words.NOT_SIGNED
        self.chips.addWidget(Chip(text, "good" if signed else "waiting"))
        self.chips.addWidget(Chip(words.wording(card.wording)))
        self.text.setText(card.words)
        shown = card.shown_name or SHOWN[card.shown]
        owner = self._name(card.name) if card.name else GONE
        self.facts.show_pairs([(words.WHOSE, owner), (words.SHOWN_WITH, shown)])
        self._lines(card, traces, today)
        self.buttons["sign"].setEnabled(not signed)
        self.buttons["withdraw"].setEnabled(
            any(one.withdrawn_on is None for one, _, _ in card.consents)
        )
        self.buttons["recall"].setVisible(any(use.recall for use in card.uses))
        self._page.activate()

    def _lines(self, card: StoryCard, traces: Sequence[Trace], today: date) -> None:
        found = [words.trace(said.CLUE[one.clue], one.text) for one in traces]
        _fill(self.traces, words.RECOGNISE_HELP if found else words.RECOGNISE_NONE, found)
        fits = {(part, channel): fit for part, channel, fit in card.fits}
        agreed = [
            words.agreed(
                said.PART[one.part],
                said.CHANNEL[one.channel],
                said.FIT[
                    Fit.WITHDRAWN if one.withdrawn_on is not None else fits[one.part, one.channel]
                ],
                one.until,
            )
            for one, _, _ in card.consents
        ]
        _fill(self.agreed, "" if agreed else words.NO_YES, agreed)
        emptied(self.uses)
        for use in card.uses:
            self.uses.addWidget(self._use(use))
        if not card.uses:
            self.uses.addWidget(PlainLabel(words.NO_USES, "muted"))
        _fill(self.quotes, "" if card.quotes else words.NO_QUOTES, card.quotes)

    def _use(self, use: UseRow) -> QWidget:
        what = words.used(use.place, said.CHANNEL[use.channel], use.used_on)
        if use.recall is None:
            return PlainLabel(what)
        done = use.recalled_on is not None
        chip = Chip(said.RECALL[use.recall], "good" if done else "stop")
        button = QuietButton(words.DONE)
        button.clicked.connect(lambda: self.done.emit(use))
        button.setVisible(not done)
        return held(column(PlainLabel(what), Flow(chip, button), gap=4))

    def _line(self, one: StoryRow) -> ListLine:
        owner = self._name(one.name) if one.name else GONE
        if one.to_recall:
            return ListLine(one.title, owner, words.to_recall(one.to_recall), "stop")
        if one.ends_on is not None:
            return ListLine(one.title, words.ends(one.ends_on), owner)
        return ListLine(one.title, owner, "" if one.signed else words.NOT_SIGNED, "waiting")


def _fill(place: object, first: str, lines: Sequence[str]) -> None:
    emptied(place)  # type: ignore[arg-type]
    for text, role in [(first, "muted")] * bool(first) + [(each, "body") for each in lines]:
        place.addWidget(PlainLabel(text, role))  # type: ignore[attr-defined]
