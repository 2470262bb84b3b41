"""What the Incentives tab does: shows the leaf that is wanted and asks only for that one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.areas import Area
from coprod_desktop.ui.incentives.budgets_leaf import BudgetsController, BudgetsPage
from coprod_desktop.ui.incentives.certificates_leaf import CertificatesController
from coprod_desktop.ui.incentives.certificates_page import CertificatesPage
from coprod_desktop.ui.incentives.expenses_leaf import ExpensesController, ExpensesPage
from coprod_desktop.ui.incentives.owed_leaf import OwedController, OwedPage
from coprod_desktop.ui.incentives.rates_leaf import RatesController, RatesPage
from coprod_desktop.ui.incentives.rules_leaf import RulesController, RulesPage
from coprod_desktop.ui.incentives.settle_controller import SettleController
from coprod_desktop.ui.incentives.settle_page import SettlePage
from coprod_desktop.ui.incentives.tab import IncentivesTab
from coprod_desktop.ui.incentives.training_leaf import TrainingController
from coprod_desktop.ui.incentives.training_page import TrainingPage
from coprod_desktop.ui.incentives.vouchers_leaf import VouchersController
from coprod_desktop.ui.incentives.vouchers_page import VouchersPage
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.ui.widgets.lazily import Lazily
from coprod_desktop.wording.incentives import screens as words
from coprod_desktop.wording.training import screens as training


class LeafController(Protocol):
    """What a leaf does, as its tab sees it."""

    def refresh(self) -> None:
        """Ask again and show the answers."""
        ...


@dataclass(frozen=True, slots=True)
class Leaf:
    """One leaf: its key, its words, what it looks like and what it does."""

    key: str
    title: str
    looks: Callable[[Shell], QWidget]
    does: Callable[[Any, Shell], LeafController]


LEAVES: tuple[Leaf, ...] = (
    Leaf("settle", words.SETTLE, lambda shell: SettlePage(shell.name), SettleController),
    Leaf("owed", words.OWED, lambda shell: OwedPage(shell.name), OwedController),
    Leaf("vouchers", words.VOUCHERS, lambda shell: VouchersPage(shell.name), VouchersController),
    Leaf("expenses", words.EXPENSES, lambda shell: ExpensesPage(shell.name), ExpensesController),
    Leaf("budgets", words.BUDGETS, lambda _: BudgetsPage(), BudgetsController),
    Leaf("training", training.TRAINING, lambda shell: TrainingPage(shell.name), TrainingController),
    Leaf(
        "certificates",
        training.CERTIFICATES,
        lambda shell: CertificatesPage(shell.name),
        CertificatesController,
    ),
    Leaf("rates", words.RATES, lambda _: RatesPage(), RatesController),
    Leaf("rules", words.RULES, lambda _: RulesPage(), RulesController),
)


class IncentivesController(QObject):
    """The tab."""

    watches: ClassVar[frozenset[Area]] = frozenset(
        {Area.INCENTIVES, Area.MEETINGS, Area.MEMBERS, Area.TRAINING}
    )

    def __init__(self, tab: IncentivesTab, shell: Shell) -> None:
        super().__init__(tab)
        self.tab, self.shell = tab, shell
        self.leaf = LEAVES[0].key
        tab.show_leaves([(one.key, one.title) for one in LEAVES])
        self.leaves = Lazily({one.key: lambda one=one: self._made(one) for one in LEAVES})
        tab.leaf_chosen.connect(self.show_leaf)
        self.refresh()

    def refresh(self) -> None:
        """Ask again for the leaf that is shown; the others ask when they are."""
        self.leaves[self.leaf].refresh()

    def show_leaf(self, key: str) -> None:
        """Show a leaf, with fresh answers."""
        self.leaf = key
        self.refresh()
        self.tab.show_leaf(key)

    def show_place(self, place: Place) -> None:
        """Show a leaf, and the meeting or thing with an id."""
        self.show_leaf(place.leaf if self.leaves.known(place.leaf) else "settle")
        here = self.leaves[self.leaf]
        if place.id is not None and isinstance(here, SettleController):
            here.show_meeting(place.id)
        if place.id is not None and isinstance(here, TrainingController):
            here.show_session(place.id)

    def new(self) -> None:
        """Begin something new: a claim, a voucher, a budget, a rate card."""
        begin = getattr(self.leaves[self.leaf], "new", None)
        if begin is not None:
            begin()

    def _made(self, leaf: Leaf) -> LeafController:
        page = leaf.looks(self.shell)
        self.tab.put(leaf.key, page)
        return leaf.does(page, self.shell)
