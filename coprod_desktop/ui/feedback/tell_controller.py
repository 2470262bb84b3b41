"""What Tell people does: marks as told while ringing, prints for everybody at once."""

from PySide6.QtCore import QObject

from coprod_desktop.commands.feedback.telling import CloseIdeas, RecordChange, TellPeople
from coprod_desktop.domain.feedback.steps import Changed, How
from coprod_desktop.domain.ids import IdeaId
from coprod_desktop.queries.feedback import telling
from coprod_desktop.readmodels.feedback.ideas import IdeaAccount, TellRow
from coprod_desktop.ui.feedback.tell_page import TellPage
from coprod_desktop.ui.shell import Shell
from coprod_desktop.wording import feedback_screens as words


class TellController(QObject):
    """Keeps the round of telling true."""

    def __init__(self, page: TellPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        self.people: list[TellRow] = []
        page.ticked.connect(lambda row: self.tell(row, How.PHONE))
        page.panel.told.connect(self.tell)
        page.panel.changed.connect(self._changed)
        page.letters_wanted.connect(lambda: self._print("told-letter"))
        page.scripts_wanted.connect(lambda: self._print("told-script"))
        page.poster_wanted.connect(lambda: shell.print_paper("you-said-we-did"))
        page.all_told.connect(self._all_told)
        page.close_wanted.connect(self._close)

    def refresh(self) -> None:
        """Ask again and show the answers."""
        today = self.shell.today()
        self.people = self.shell.ask(telling.people, today)
        self.page.show_people(self.people, today, self.shell.name)

    def tell(self, row: TellRow, how: How) -> None:
        """Mark somebody as told, all their open ideas at once."""
        wall = row.member_id is None
        command = TellPeople(_open(row), How.ON_THE_WALL if wall else how)
        self.shell.do(command, words.marked(1), self.page)

    def _all_told(self) -> None:
        rows = [row for row in self.people if row.member_id is not None and not row.told_today]
        every = tuple(idea for row in rows for idea in _open(row))
        self.shell.do(TellPeople(every, How.LETTER), words.marked(len(rows)), self.page)

    def _print(self, key: str) -> None:
        who = tuple(
            row.member_id for row in self.people if row.member_id is not None and not row.told_today
        )
        if who:
            self.shell.print_paper(key, ids=who)
        else:
            self.shell.toast(words.NO_LETTERS)

    def _changed(self, idea: IdeaAccount, changed: Changed) -> None:
        self.shell.do(RecordChange(IdeaId(idea.id), changed), words.SAVED, self.page)

    def _close(self) -> None:
        ended = tuple(
            IdeaId(idea.id)
            for row in self.people
            for idea in row.ideas
            if idea.ended and idea.told_since_change
        )
        self.shell.do(CloseIdeas(ended), words.closed(len(ended)), self.page)


def _open(row: TellRow) -> tuple[IdeaId, ...]:
    return tuple(IdeaId(idea.id) for idea in row.ideas)
