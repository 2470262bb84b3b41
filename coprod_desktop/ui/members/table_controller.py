"""What the table of people does."""

from PySide6.QtCore import QObject

from coprod_desktop.domain.ids import MemberId
from coprod_desktop.queries import member_lines, member_list
from coprod_desktop.readmodels.member_list import FoundPeople, Order
from coprod_desktop.ui.members.filtering import Filtering
from coprod_desktop.ui.members.table_page import TablePage
from coprod_desktop.ui.members.together import DOINGS, TogetherDialog
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.ui.widgets.paged import Paged
from coprod_desktop.wording import member_list as words


def table_page(shell: Shell) -> TablePage:
    """The page, with everything that can be done for many."""
    return TablePage(shell, [(key, doing.menu) for key, doing in DOINGS.items()])


class TableController(QObject):
    """Shows the people who fit, and sends what is done for those chosen."""

    def __init__(self, page: TablePage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self._shell = page, shell
        self._order = Order()
        self.people: FoundPeople | None = None
        self.filtering = Filtering(page.bar, shell, page)
        self.filtering.changed.connect(self._show)
        page.view.sort_wanted.connect(self._sort)
        page.opened.connect(self._open)
        page.wanted.connect(self._do)
        page.printed.connect(self._print)
        page.view.too_many.connect(lambda most: shell.toast(words.too_many_to_copy(most)))
        page.exported.connect(lambda: shell.export_list(page.view))

    def refresh(self) -> None:
        """Ask again and show the answers."""
        self.filtering.refresh()
        self._show()

    def shown_ids(self) -> tuple[MemberId, ...]:
        """Everyone in the table, in its order."""
        people = self.people or self.filtering.found()
        found = self._shell.ask(member_list.ids, people, self._shell.today(), order=self._order)
        return tuple(found)

    def _show(self) -> None:
        people, order, today, ask = (
            self.filtering.found(),
            self._order,
            self._shell.today(),
            self._shell.ask,
        )
        self.people = people
        lines = Paged(
            people.count,
            lambda at, size: ask(member_lines.page, people, today, at, size, order),
            lambda member: ask(member_list.place, people, today, member, order),
            lambda: ask(member_list.ids, people, today, order=order),
        )
        self.page.show_lines(lines)

    def _sort(self, key: str, descending: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._order = Order(key, descending)
        self._show()

    def _open(self, member: MemberId) -> None:
        self._shell.go(Place("members", id=member))

    def _do(self, key: str) -> None:
        people = self.page.chosen_ids()
        if people:
            TogetherDialog(DOINGS[key], people, self._shell, self.page).exec()

    def _print(self, names: bool) -> None:  # noqa: FBT001 - Qt's signal
        chosen = self.page.chosen_ids()
        people = chosen if len(chosen) > 1 else self.shown_ids()
        self._shell.print_paper("member-list", people=people, names=names)
