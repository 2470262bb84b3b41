"""The rule cards, with dates and sources. Loud when something is out of date."""

from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from coprod_desktop.commands.rules import LoadRules, NoteRuleChecked, RemoveRules
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.text import folded
from coprod_desktop.queries.incentives import rules
from coprod_desktop.readmodels.incentives.rules import RuleBoard, RuleCard
from coprod_desktop.ui.incentives.pause_panel import rule_card
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.buttons import LinkButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner, Card, side_by_side
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row, scrolling
from coprod_desktop.ui.widgets.search_box import SearchBox
from coprod_desktop.ui.widgets.turns import Turns
from coprod_desktop.wording.incentives import names
from coprod_desktop.wording.incentives import screens as words


class RulesPage(QWidget):
    """The cards. Signals: `checked(rule)`, `load_wanted()`, `removed(file)`."""

    checked = Signal(str)
    load_wanted = Signal()
    removed = Signal(str)
    searched = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.state = Banner(kind="good")
        self.search = SearchBox(words.FILTER)
        self.search.searched.connect(self.searched)
        self.load = QuietButton(words.LOAD_RULES, "upload")
        self.load.clicked.connect(self.load_wanted)
        self.files = column(gap=8)
        self.cards = column(gap=12)
        self._turns = Turns(self)
        self.files_holder = held(self.files)
        body = held(column(self.files_holder, held(self.cards), STRETCH, edge=16))
        top = column(
            self.state,
            PlainLabel(words.RULES_ABOUT, "muted"),
            side_by_side(self.search, self.load, least=260),
            PlainLabel(names.NOT_ADVICE, "small"),
            edge=16,
        )
        self.setLayout(column(scrolling(held(column(top, body, gap=0)))))

    def show_board(self, board: RuleBoard, cards: list[RuleCard]) -> None:
        """Show how the book stands, and the cards."""
        kind = "stop" if board.out_of_date else "waiting" if board.due else "good"
        self.state.say(words.book_state(board.out_of_date, board.due), kind)
        emptied(self.files)
        if board.files:
            card = Card(words.BOOK_FILES)
            for name, on, by in board.files:
                button = LinkButton(words.REMOVE_RULES)
                button.clicked.connect(lambda _=False, one=name: self.removed.emit(one))
                card.add(row(PlainLabel(f"{name}  {words.checked(written(on), by)}"), button))
            self.files.addWidget(card)
        self.files_holder.setVisible(bool(board.files))
        emptied(self.cards)
        self._turns.begin(self._put(cards))

    def _put(self, cards: list[RuleCard]) -> Iterator[None]:
        for left, right in zip_longest(cards[::2], cards[1::2]):
            one = self._card(left)
            self.cards.addWidget(side_by_side(one, self._card(right)) if right else one)
            yield

    def _card(self, one: RuleCard) -> Card:
        card, button = rule_card(one), LinkButton(words.CHECKED_IT)
        button.clicked.connect(lambda: self.checked.emit(one.id))
        return card.add(row(button, STRETCH))


class RulesController(QObject):
    """Shows the rules, loads newer ones, and notes who compared which."""

    def __init__(self, page: RulesPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        self.words = ""
        self.choose_file = self._ask_file
        page.checked.connect(lambda rule: shell.do(NoteRuleChecked(rule), words.SAVED))
        page.removed.connect(lambda name: shell.do(RemoveRules(name), words.SAVED))
        page.load_wanted.connect(self.load)
        page.searched.connect(self._search)

    def refresh(self) -> None:
        """Ask again."""
        board = self.shell.ask(rules.board, self.shell.today())
        wanted = folded(self.words)
        shown = [
            card
            for card in board.cards
            if wanted in folded(f"{names.rule(card.id)} {card.said} {card.measure} {card.source}")
        ]
        self.page.show_board(board, shown)
        self.page.search.show_count(len(shown), len(board.cards))

    def load(self) -> None:
        """Load a newer rules file; a mistake in it is named by file, line and reason."""
        path = self.choose_file()
        if path is None:
            return
        text = path.read_bytes()[:500_000].decode("utf-8", "replace")
        count = self.shell.do(LoadRules(path.name, text), None, self.page.load)
        if count is not None:
            self.shell.toast(words.loaded(count))

    def _search(self, typed: str) -> None:
        self.words = typed
        self.refresh()

    def _ask_file(self) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(self.page, words.CHOOSE_RULES, "", "*.toml")
        return Path(chosen) if chosen else None
