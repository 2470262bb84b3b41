"""What Thank people does: prints for everybody, for a panel, for a day to remember."""

from PySide6.QtCore import QObject

from coprod_desktop.queries.feedback import thanking
from coprod_desktop.readmodels.feedback.thanks import ThanksRow
from coprod_desktop.ui.feedback.thanks_page import ThanksPage
from coprod_desktop.ui.shell import Shell


class ThanksController(QObject):
    """Shows what everybody gave; opens the print dialog for those it suits."""

    def __init__(self, page: ThanksPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        self.people: list[ThanksRow] = []
        page.wanted.connect(self._print)
        page.one_wanted.connect(self._print_one)

    def refresh(self) -> None:
        """Ask again and show the answers."""
        self.people = self.shell.ask(thanking.people, self.shell.today())
        self.page.show_people(self.people, self.shell.name)

    def show_person(self, member: object) -> None:
        """Choose somebody in the list."""
        self.page.table.choose(member)

    def _print(self, key: str) -> None:
        suits = {
            "thank-you": lambda one: not one.left and bool(one.meetings or one.ideas),
            "goodbye": lambda one: one.leaving,
            "anniversary": lambda one: one.anniversary is not None,
        }
        if key not in suits:  # panels: the dialog lists them all
            self.shell.print_paper(key)
            return
        self.shell.print_paper(key, ids=tuple(o.member_id for o in self.people if suits[key](o)))

    def _print_one(self, row: ThanksRow) -> None:
        suits = "thank-you" if row.anniversary is None else "anniversary"
        key = "goodbye" if row.left else suits
        self.shell.print_paper(key, ids=(row.member_id,))
