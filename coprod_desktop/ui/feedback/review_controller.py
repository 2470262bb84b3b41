"""What self-review does."""

from PySide6.QtCore import QObject

from coprod_desktop.commands.feedback.about_us import ReviewStandard
from coprod_desktop.queries.feedback import ideas, reviews
from coprod_desktop.readmodels.feedback.about_us import ReviewRow
from coprod_desktop.ui.feedback.doing import went_well
from coprod_desktop.ui.feedback.review_page import EvidenceDialog, ReviewPage
from coprod_desktop.ui.shell import Shell
from coprod_desktop.wording import feedback_us as words


class ReviewController(QObject):
    """Keeps the review of a year."""

    def __init__(self, page: ReviewPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        self._year = shell.today().year
        self.dialog: EvidenceDialog | None = None
        page.year_chosen.connect(self._choose)
        page.reviewed.connect(self._keep)
        page.evidence_wanted.connect(self._evidence)
        page.went.connect(shell.go)

    def refresh(self) -> None:
        """Ask again and show the answers."""
        self.page.show_review(self._year, self.shell.ask(reviews.review, self._year))

    def _choose(self, year: int) -> None:
        if year != self._year:
            self._year = year
            self.refresh()

    def _keep(self, command: ReviewStandard) -> None:
        self.shell.do(command, words.KEPT, self.page)

    def _evidence(self, row: ReviewRow) -> None:
        if row.review_id is None:
            return
        meetings = self.shell.ask(ideas.choices, self.shell.today()).meetings
        dialog = self.dialog = EvidenceDialog(row.review_id, meetings, self.page)

        def done() -> None:
            number = dialog.number.value()
            dialog.idea = self.shell.ask(reviews.idea_by_number, number) if number else None
            if went_well(self.shell, dialog.command, dialog):
                dialog.accept()
                self.refresh()

        dialog.done_wanted.connect(done)
        dialog.open()
