"""How the Incentives tab looks: a quiet row of leaves, and the page of the one that is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.ui.widgets.frames import SubNav
from coprod_desktop.ui.widgets.layouts import column


class IncentivesTab(QWidget):
    """The leaves. `leaf_chosen(key)` when a person presses one."""

    leaf_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.pages = QStackedWidget()
        self.nav: SubNav | None = None
        self._places: dict[str, int] = {}

    def show_leaves(self, leaves: list[tuple[str, str]]) -> None:
        """Show the row of leaves: their keys and words."""
        self.nav = SubNav(leaves)
        self.nav.chosen.connect(self.leaf_chosen)
        self.setLayout(column(self.nav, self.pages, gap=0))

    def put(self, key: str, page: QWidget) -> None:
        """Give a leaf its page."""
        self._places[key] = self.pages.addWidget(page)

    def show_leaf(self, key: str) -> None:
        """Show one leaf."""
        if self.nav is not None and key in self._places:
            self.nav.choose(key)
            self.pages.setCurrentIndex(self._places[key])
