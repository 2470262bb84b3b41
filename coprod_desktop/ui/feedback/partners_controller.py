"""What the partners' leaf does."""

from PySide6.QtCore import QObject

from coprod_desktop.commands.feedback.asking import ChaseIdeas
from coprod_desktop.domain.ids import IdeaId
from coprod_desktop.queries.feedback import partners
from coprod_desktop.readmodels.feedback.partners import PartnerReplies
from coprod_desktop.ui.feedback.partners_page import PartnersPage
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

    def refresh(self) -> None:
        """Ask again and show the answers."""
        self.page.show_partners(self.shell.ask(partners.reply_list, self.shell.today()))

    def _print_all(self) -> None:
        found = self.shell.ask(partners.reply_list, self.shell.today())
        late = tuple(one.partner_id for one in found if one.times.overdue and one.waiting)
        self.shell.print_paper("chase-letter", ids=late)

    def _chased(self, one: PartnerReplies) -> None:
        ideas = tuple(IdeaId(idea.id) for idea in one.waiting)
        self.shell.do(ChaseIdeas(ideas), words.MARK_CHASED, self.page)
