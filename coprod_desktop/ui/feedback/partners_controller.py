"""What the partners' leaf does."""

from uuid import UUID

from PySide6.QtCore import QObject

from coprod_desktop.commands.feedback.asking import ChaseIdeas
from coprod_desktop.domain.feedback.steps import Step
from coprod_desktop.domain.ids import IdeaId
from coprod_desktop.queries.feedback import ideas, partners
from coprod_desktop.readmodels.feedback.partners import PartnerReplies
from coprod_desktop.ui.feedback.doing import went_well
from coprod_desktop.ui.feedback.partners_page import PartnersPage
from coprod_desktop.ui.feedback.step_dialog import StepDialog
from coprod_desktop.ui.shell import Shell
from coprod_desktop.wording import feedback_screens as words


class PartnersController(QObject):
    """Shows reply times; prints letters that ask again; notes that we did."""

    def __init__(self, page: PartnersPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        page.letter_wanted.connect(lambda who: shell.print_paper("chase-letter", id=who))
        page.report_wanted.connect(lambda who: shell.print_paper("partner-loop", id=who))
        page.chased.connect(self._chased)
        page.all_wanted.connect(self._print_all)
        page.answered.connect(self._answer)
        self.dialog: StepDialog | None = None

    def refresh(self) -> None:
        """Ask again and show the answers."""
        self.page.show_partners(self.shell.ask(partners.reply_list, self.shell.today()))

    def _answer(self, step: Step, chosen: tuple[UUID, ...]) -> None:
        """One answer for several ideas: one step, and one Undo."""
        choices = self.shell.ask(ideas.choices, self.shell.today())
        many = tuple(IdeaId(one) for one in chosen)
        dialog = self.dialog = StepDialog(step, many, choices, self.shell.today, self.page)

        def done() -> None:
            if dialog.command is not None and went_well(self.shell, dialog.command, dialog):
                dialog.accept()

        dialog.done_wanted.connect(done)
        dialog.open()

    def _print_all(self) -> None:
        found = self.shell.ask(partners.reply_list, self.shell.today())
        late = tuple(one.partner_id for one in found if one.times.overdue and one.waiting)
        self.shell.print_paper("chase-letter", ids=late)

    def _chased(self, one: PartnerReplies) -> None:
        waiting = tuple(IdeaId(idea.id) for idea in one.waiting)
        self.shell.do(ChaseIdeas(waiting), words.MARK_CHASED, self.page)
