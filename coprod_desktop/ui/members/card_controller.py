"""What one person's card does: shows them, prints for them, tells what happened."""

from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from coprod_desktop.catalogue import PAPERS
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.people import Happened
from coprod_desktop.queries import member_card, timeline
from coprod_desktop.readmodels.members import TimelineRow
from coprod_desktop.ui.information.controller import open_information
from coprod_desktop.ui.members.card_view import MemberCardView
from coprod_desktop.ui.members.merge_dialog import MergeDialog
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.ui.widgets.timeline import Moment
from coprod_desktop.wording import history, undo
from coprod_desktop.wording import timeline as words
from coprod_desktop.wording.incentives import names

FEW: Final = 12
MANY: Final = 400


class CardController(QObject):
    """Keeps one card as the file says."""

    def __init__(self, card: MemberCardView, shell: Shell) -> None:
        super().__init__(card)
        self.card, self.shell = card, shell
        self.member: MemberId | None = None
        self._count = FEW
        card.print_wanted.connect(lambda: shell.print_paper("welcome-sheet", id=self.member))
        card.merge_wanted.connect(self.merge)
        card.information_wanted.connect(self.information)
        card.more_wanted.connect(self._more)
        card.place_wanted.connect(lambda place: shell.go(Place(*place)))

    def show(self, member: MemberId) -> bool:
        """Show one person; False when they are not here any more."""
        found = self.shell.ask(member_card.card, member)
        if found is None:
            self.member = None
            self.card.forget()
            return False
        if member != self.member:
            self._count = FEW
        self.member = member
        today = self.shell.today()
        rows = self.shell.ask(timeline.timeline, member, limit=self._count)
        self.card.show_card(found, self.shell, [moment(row, today) for row in rows])
        return True

    def merge(self) -> None:
        """Make one person of two, this one and another."""
        if self.member is not None:
            dialog = MergeDialog(self.shell, self.member, parent=self.card)
            dialog.exec()

    def information(self) -> None:
        """Show everything we hold about them, and what becomes of a request for it."""
        if self.member is not None:
            open_information(self.shell, self.member, self.card)

    def _more(self) -> None:
        self._count = MANY
        if self.member is not None:
            self.show(self.member)


def moment(row: TimelineRow, today: date) -> Moment:
    """One line of the timeline in words."""
    about, more = row.about, row.more
    if row.what is Happened.CHANGED:
        about = undo.NAMES.get(row.about, row.about)
    elif row.what is Happened.PAPER:
        about = next((one.title for one in PAPERS if one.key == row.about), row.about)
        more = ""
    elif row.what is Happened.PAID:
        money = "" if row.money is None else str(row.money)
        about = " ".join(filter(None, (names.KINDS[Kind(row.about)], money)))
        more = names.METHODS[Method(row.more)]
    elif row.what is Happened.IDEA:
        more = words.idea_number(row.more)
    exact = row.what in {Happened.CHANGED, Happened.PAPER, Happened.PACK, Happened.LOOKED}
    when = history.when(row.at, today) if exact else written(row.at.date())
    quiet = ", ".join(filter(None, (more, row.by)))
    longest = 120 if row.place is None else 50  # a button stands on one line
    return Moment(
        when, words.happened(row.what, about, longest), quiet, words.HAPPENED_ICONS[row.what],
        place=row.place,
    )  # fmt: skip
