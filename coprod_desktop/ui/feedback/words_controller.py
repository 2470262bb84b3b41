"""What Respectful words does: looks at text we wrote, offers words, changes nothing."""

from PySide6.QtCore import QObject

from coprod_desktop.commands.feedback.about_us import SetWordRule
from coprod_desktop.domain.readability import reading
from coprod_desktop.domain.respectful import noticed_in
from coprod_desktop.exchange.syllables import count
from coprod_desktop.queries.feedback import respectful
from coprod_desktop.readmodels.feedback.about_us import RuleRow
from coprod_desktop.ui.feedback.doing import went_well
from coprod_desktop.ui.feedback.words_page import Found, WordDialog, WordsPage
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.wording import feedback_us as words


class WordsController(QObject):
    """Checks, and keeps the list."""

    def __init__(self, page: WordsPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        self.dialog: WordDialog | None = None
        page.check_wanted.connect(self._check)
        page.ours_wanted.connect(self._check_ours)
        page.add_wanted.connect(self._add)
        page.switched.connect(self._switch)
        page.went.connect(shell.go)

    def refresh(self) -> None:
        """Ask again and show the list."""
        self.page.show_rules(self.shell.ask(respectful.rules))

    def _check(self, text: str) -> None:
        rules, known = self.shell.ask(respectful.active), self.shell.ask(respectful.known)
        found = [Found(one) for one in noticed_in(text, rules, known)]
        age = words.reads_from(reading(text, count).age) if text.strip() else ""
        self.page.show_found(found, age)

    def _check_ours(self) -> None:
        rules, known = self.shell.ask(respectful.active), self.shell.ask(respectful.known)
        found = [
            Found(one, text.where, Place(text.tab, text.leaf, text.id))
            for text in self.shell.ask(respectful.ours)
            for one in noticed_in(text.text, rules, known)
        ]
        self.page.show_found(found, "")

    def _add(self) -> None:
        dialog = self.dialog = WordDialog(self.page)

        def done() -> None:
            if went_well(self.shell, dialog.command, dialog):
                dialog.accept()
                self.refresh()

        dialog.done_wanted.connect(done)
        dialog.open()

    def _switch(self, row: RuleRow, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        word = row.word
        self.shell.do(SetWordRule(word.word, word.offer, word.kind, on), words.KEPT, self.page)
        self.refresh()
