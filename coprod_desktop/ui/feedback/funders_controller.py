"""What For funders does: asks for the figures, keeps our words, writes down a story's use."""

from PySide6.QtCore import QObject

from coprod_desktop.commands.feedback.reporting import KeepReportWords
from coprod_desktop.commands.stories.using import UseStory
from coprod_desktop.domain.feedback.funders import Section
from coprod_desktop.domain.ids import StoryId
from coprod_desktop.domain.stories import Part
from coprod_desktop.queries.feedback import funders
from coprod_desktop.queries.stories import story
from coprod_desktop.readmodels.feedback.funders import FunderReport
from coprod_desktop.ui.feedback.funders_page import FundersPage
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.wording import feedback_funders as words


class FundersController(QObject):
    """Keeps the report on the screen the same as the one on paper."""

    def __init__(self, page: FundersPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        self.report: FunderReport | None = None
        page.chosen.connect(self._show)
        page.print_wanted.connect(self.print)
        page.written.connect(self._keep)
        page.went.connect(lambda figure: shell.go(Place(figure.tab, figure.leaf)))
        page.budgets_wanted.connect(lambda: shell.go(Place("incentives", "budgets")))

    def refresh(self) -> None:
        """Ask again and show the answers."""
        self.page.show_choices(self.shell.ask(funders.choices, self.shell.today()))
        self._show()

    def _show(self) -> None:
        page, today = self.page, self.shell.today()
        if page.funder.value is None or page.period.value is None:
            self.report = None
            return
        self.report = self.shell.ask(
            funders.report, page.funder.value, page.period.value, today, story_id=page.story.value
        )
        page.show_report(self.report)

    def _keep(self, section: Section, text: str) -> None:
        if self.report is not None:
            self.shell.do(KeepReportWords(self.report.funder, section, text), None, self.page)

    def print(self) -> None:
        """Open the print dialog; a story that goes with it is written down as used here."""
        if self.report is None:
            return
        shown, period = self.report.story, self.report.period
        if shown is not None:
            place = words.place(self.report.funder, period)
            today = self.shell.today()
            channel = self.shell.ask(funders.channel_for, shown.id, today)
            used = self.shell.ask(story, shown.id, today).uses
            if channel is not None and place not in {one.place for one in used}:
                command = UseStory(
                    StoryId(shown.id), Part.WORDS, channel, place, self.report.funder,
                    handed_out=True,
                )  # fmt: skip
                self.shell.do(command, None, self.page)
        self.shell.print_paper(
            "funder-report",
            id=self.page.funder.value,
            first=period.first,
            last=period.last,
            story=None if shown is None else shown.id,
        )
