"""The quiet row of leaves under Members: People, the table, Panels, Partners, Fair share ..."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.ui.members.fair_share_leaf import FairShareController, FairSharePage
from coprod_desktop.ui.members.panels_leaf import PanelsController, PanelsPage
from coprod_desktop.ui.members.partners_leaf import PartnersController, PartnersPage
from coprod_desktop.ui.members.reminders_leaf import RemindersController, RemindersPage
from coprod_desktop.ui.members.table_controller import TableController, table_page
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.frames import SubNav
from coprod_desktop.ui.widgets.layouts import column
from coprod_desktop.wording import member_list as list_words
from coprod_desktop.wording import panels as words

PEOPLE: Final = "people"


class LeafDoes(Protocol):
    """What a leaf does, as the tab sees it."""

    def refresh(self) -> None:
        """Ask again and show the answers."""
        ...


@dataclass(frozen=True, slots=True)
class Leaf:
    """One leaf: its key, its words, what it looks like and what it does."""

    key: str
    title: str
    looks: Callable[[Shell], QWidget]
    does: Callable[[Any, Shell], LeafDoes]


LEAVES: Final[tuple[Leaf, ...]] = (
    Leaf("table", list_words.LEAF_TABLE, table_page, TableController),
    Leaf("panels", words.PANELS, lambda _: PanelsPage(), PanelsController),
    Leaf("partners", words.PARTNERS, lambda _: PartnersPage(), PartnersController),
    Leaf("fair-share", words.FAIR, FairSharePage, FairShareController),
    Leaf("reminders", words.REMINDERS, RemindersPage, RemindersController),
)


class Leaves(QWidget):
    """The row of leaves above the page of the one that is chosen. People are there at once."""

    chosen = Signal(str)

    def __init__(self, people: QWidget) -> None:
        super().__init__()
        titles = [(PEOPLE, words.PEOPLE), *((one.key, one.title) for one in LEAVES)]
        self.nav = SubNav(titles)
        self.pages = QStackedWidget()
        self._places = {PEOPLE: self.pages.addWidget(people)}
        self.setLayout(column(self.nav, self.pages, gap=0))
        self.nav.chosen.connect(self.chosen)

    def put(self, key: str, page: QWidget) -> None:
        """Give a leaf its page."""
        self._places[key] = self.pages.addWidget(page)

    def show_leaf(self, key: str) -> None:
        """Bring one leaf to the front."""
        self.nav.choose(key)
        self.pages.setCurrentIndex(self._places[key])


class LeavesController(QObject):
    """Makes a leaf when it is first wanted, and asks only for the one that is shown."""

    def __init__(self, leaves: Leaves, shell: Shell, people: Callable[[], None]) -> None:
        super().__init__(leaves)
        self.leaves, self.shell = leaves, shell
        self._people = people
        self.current = PEOPLE
        self.does: dict[str, LeafDoes] = {}
        leaves.chosen.connect(self.show)

    def refresh(self) -> None:
        """Ask again for the leaf that is shown."""
        if self.current == PEOPLE:
            self._people()
        else:
            self.does[self.current].refresh()

    def show(self, key: str, thing: UUID | None = None) -> None:
        """Show a leaf, and the thing with an id."""
        key = key if key == PEOPLE or any(one.key == key for one in LEAVES) else PEOPLE
        if key != PEOPLE and key not in self.does:
            leaf = next(one for one in LEAVES if one.key == key)
            page = leaf.looks(self.shell)
            self.leaves.put(key, page)
            self.does[key] = leaf.does(page, self.shell)
        self.current = key
        self.leaves.show_leaf(key)
        self.refresh()
        shows = getattr(self.does.get(key), "show", None)
        if thing is not None and shows is not None:
            shows(thing)

    def new(self) -> bool:
        """Begin something new in the leaf that is shown; False when that is a person."""
        begins = getattr(self.does.get(self.current), "new", None)
        if begins is not None:
            begins()
        return begins is not None
