"""What the Members tab looks like: everyone at the left, one person in full at the right."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.people import Status
from coprod_desktop.readmodels.members import MemberRow
from coprod_desktop.ui.members.card_view import MemberCardView
from coprod_desktop.ui.members.filter_bar import FilterBar
from coprod_desktop.ui.members.leaves import Leaves
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import EmptyState
from coprod_desktop.ui.widgets.frames import SplitPage
from coprod_desktop.ui.widgets.layouts import column, held, scrolling
from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.wording import importing
from coprod_desktop.wording import member_screens as words


class MembersTab(QWidget):
    """A filter above the list, and the chosen person's card."""

    chosen = Signal(object)  # MemberId
    new_wanted = Signal()
    import_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._named: Callable[[str], str] = str
        self.bar = FilterBar()
        self.search = self.bar.search
        self.list: RowList[MemberRow] = RowList(self._line, lambda row: row.id, words.LIST)
        self.new = PrimaryButton(words.NEW, "user-plus")
        self.bring = QuietButton(importing.BUTTON, "file-plus")
        self.empty = EmptyState(words.NOBODY, words.NOBODY_TEXT, words.NEW, importing.BUTTON)
        self.pick = EmptyState(words.PICK, words.PICK_TEXT, icon="users")
        self.card = MemberCardView()
        self.pages = QStackedWidget()
        for page in (self.pick, self.card, self.empty):
            self.pages.addWidget(page)
        sized(self.list, minimumHeight=160)  # at large text the whole column scrolls instead
        left = scrolling(held(column(self.bar, self.list, self.new, self.bring, gap=12, edge=16)))
        self.leaves = Leaves(SplitPage(left, self.pages))
        self.setLayout(column(self.leaves, gap=0))
        self.search.went_down.connect(self.list.setFocus)
        self.list.chosen.connect(self._tell)
        self.list.opened.connect(self._tell)
        self.new.clicked.connect(self.new_wanted)
        self.empty.begun.connect(self.new_wanted)
        self.empty.example_wanted.connect(self.import_wanted)
        self.bring.clicked.connect(self.import_wanted)

    def show_people(
        self, rows: Sequence[MemberRow], among: int, name: Callable[[str], str]
    ) -> None:
        """Show the people who fit the filter, of how many there are."""
        self._named = name
        self.list.show_rows(rows)
        if not among:
            self.pages.setCurrentWidget(self.empty)
        elif self.list.current() is None:
            self.pages.setCurrentWidget(self.pick)

    def show_person(self) -> None:
        """Bring the card to the front."""
        self.pages.setCurrentWidget(self.card)

    def choose(self, member: MemberId) -> None:
        """Choose somebody in the list, showing everyone if the filter hides them."""
        if not self.list.choose(member):
            self.bar.all_wanted.emit()
            self.list.choose(member)

    def _line(self, row: MemberRow) -> ListLine:
        fact = row.panels or words.FORMATS[row.format]
        if row.status is Status.ACTIVE:
            return ListLine(self._named(row.name), fact)
        kind = "waiting" if row.status is Status.RESTING else "plain"
        return ListLine(self._named(row.name), fact, words.STATUSES[row.status], kind)

    def _tell(self, row: MemberRow | None) -> None:
        if row is not None:
            self.chosen.emit(row.id)
