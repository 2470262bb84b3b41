"""What "How was it?" does."""

from PySide6.QtCore import QObject

from coprod_desktop.commands.feedback.about_us import AddRemark, RecordTally
from coprod_desktop.queries.feedback import trends
from coprod_desktop.ui.feedback.us_page import UsPage
from coprod_desktop.ui.shell import Shell
from coprod_desktop.wording import feedback_us as words


class UsController(QObject):
    """Keeps counts and remarks, shows charts."""

    def __init__(self, page: UsPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        page.counted.connect(self._count)
        page.remarked.connect(self._remark)
        page.sheet_wanted.connect(lambda meeting: shell.print_paper("feedback-sheet", id=meeting))
        page.charts_wanted.connect(lambda: shell.print_paper("feedback-trends"))

    def refresh(self) -> None:
        """Ask again and show the answers."""
        self.page.show_tallies(self.shell.ask(trends.tallies, self.shell.today()))
        self.page.show_charts(self.shell.ask(trends.charts), self.shell.ask(trends.remarks))

    def _count(self, command: RecordTally) -> None:
        self.shell.do(command, words.COUNTED, self.page)

    def _remark(self, command: AddRemark) -> None:
        if self.shell.do(command, words.REMARK_KEPT, self.page):
            self.page.remark.show_text("")
            self.refresh()  # nothing is announced of what leaves no trace
