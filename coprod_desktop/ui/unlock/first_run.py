"""The first run: five questions, one at a time, each on one calm page."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.unlock.doors import Answers
from coprod_desktop.ui.unlock.pages import SecretEdit
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.fields import Choice, NumberEdit, Tick, WordsEdit
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, Part, column, held, row, scrolling
from coprod_desktop.wording import unlock as words
from coprod_desktop.wording import widgets

_KINDS = ("stop", "stop", "waiting", "good", "good")


class FirstRun(QWidget):
    """Asks charity name, logo, year start, passphrase, and where backups go as well.

    Signals: `answered(Answers)`, `passphrase_typed(passphrase, charity, person)`,
    `suggestion_wanted()`, `example_wanted()`, `left()`.
    """

    answered = Signal(object)
    passphrase_typed = Signal(str, str, str)
    suggestion_wanted = Signal()
    example_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.step = PlainLabel("", "small")
        self.problem = Banner(kind="stop")
        self.pages = QStackedWidget()
        for make in (self._name, self._logo, self._year, self._passphrase, self._place):
            self.pages.addWidget(
                scrolling(held(column(*make(), STRETCH, gap=16, edge=(0, 0, 8, 0))))
            )
        self.back, self.next = QuietButton(words.BACK), PrimaryButton(words.NEXT)
        example = LinkButton(words.EXAMPLE, "sprout")
        example.clicked.connect(self.example_wanted)
        self.back.clicked.connect(lambda: self._go(self.pages.currentIndex() - 1))
        self.next.clicked.connect(self._forward)
        foot = Flow(self.next, self.back, example)
        self.setLayout(column(self.step, self.problem, self.pages, foot, gap=12))
        self._go(0)

    def busy(self, *, on: bool) -> None:
        """Say that the file is being made, or be ready again."""
        self.next.setEnabled(not on)
        self.next.say(words.MAKING if on else words.MAKE)

    def show_question(self, at: int) -> None:
        """Show one of the five questions, the first being 0."""
        self._go(at)

    def show_strength(self, strength: int) -> None:
        """Say how hard the passphrase is to guess, 0 to 4."""
        self.strength.setVisible(bool(self.passphrase.text()))
        self.strength.show_kind(words.STRENGTHS[strength], _KINDS[strength])

    def suggest(self, passphrase: str) -> None:
        """Fill in a suggested passphrase, in sight, so that it can be written down."""
        self.show_it.setChecked(True)
        for each in (self.passphrase, self.again):
            each.setText(passphrase)

    def _name(self) -> tuple[Part, ...]:
        self.charity = WordsEdit()
        form = FormColumn()
        form.add("charity", words.NAME_LABEL, self.charity, hint=words.NAME_HELP)
        self.charity.returnPressed.connect(self._forward)
        return Heading(words.NAME_TITLE, 1), PlainLabel(words.FIRST_HELP, "muted"), form

    def _logo(self) -> tuple[Part, ...]:
        self.logo: Path | None = None
        self.logo_name = PlainLabel(words.LOGO_NONE, "muted")
        choose = QuietButton(words.LOGO_CHOOSE, "image")
        choose.clicked.connect(self._choose_logo)
        form = FormColumn()
        form.add("logo", words.LOGO_LABEL, choose, optional=True, hint=words.LOGO_HELP)
        sized(choose, maximumWidth=260)
        return Heading(words.LOGO_TITLE, 1), form, self.logo_name

    def _year(self) -> tuple[Part, ...]:
        self.day = NumberEdit(1, 1, 31)
        self.month: Choice[int] = Choice(list(enumerate(words.MONTHS, start=1)))
        self.month.choose(4)
        self.day.setAccessibleName(words.YEAR_LABEL)
        self.month.setAccessibleName(words.YEAR_LABEL)
        form = FormColumn()
        both = held(row(self.day, self.month, STRETCH))
        both.setFocusProxy(self.day)
        form.add("year", words.YEAR_LABEL, both, hint=words.YEAR_HELP)
        return Heading(words.YEAR_TITLE, 1), form

    def _passphrase(self) -> tuple[Part, ...]:
        self.person, self.passphrase, self.again = WordsEdit(), SecretEdit(), SecretEdit()
        self.strength = Chip("", "plain")
        self.strength.hide()
        self.show_it = Tick(words.SHOW)
        for each in (self.passphrase, self.again):
            self.show_it.toggled.connect(each.reveal)
        suggest = QuietButton(words.SUGGEST, "refresh-cw")
        suggest.clicked.connect(self.suggestion_wanted)
        self.passphrase.textChanged.connect(
            lambda text: self.passphrase_typed.emit(text, self.charity.text(), self.person.text())
        )
        self.form = FormColumn()
        self.form.add("person", words.PERSON_LABEL, self.person, hint=words.PERSON_HELP)
        self.form.add("passphrase", words.PASS_LABEL, self.passphrase, hint=words.PASS_HELP)
        self.form.put(row(suggest, self.strength, STRETCH))
        self.form.add("again", words.PASS_AGAIN, self.again)
        self.form.put(self.show_it)
        return Heading(words.PASS_TITLE, 1), self.form

    def _place(self) -> tuple[Part, ...]:
        self.backups: Path | None = None
        self.place_name = PlainLabel(words.PLACE_NONE, "muted")
        choose = sized(QuietButton(words.CHOOSE, "folder"), maximumWidth=260)
        choose.clicked.connect(self._choose_place)
        form = FormColumn()
        form.add("place", words.PLACE_LABEL, choose, optional=True, hint=words.PLACE_HELP)
        return Heading(words.PLACE_TITLE, 1), form, self.place_name

    def _go(self, at: int) -> None:
        if at < 0:
            self.left.emit()
            return
        last = self.pages.count() - 1
        self.pages.setCurrentIndex(at)
        self.step.setText(words.step(at + 1, last + 1))
        self.next.say(words.MAKE if at == last else words.NEXT)
        self.problem.say("")

    def _forward(self) -> None:
        at = self.pages.currentIndex()
        if at == 0 and not self.charity.text().strip():
            self.problem.say(f"{words.NAME_LABEL}: {widgets.FILL_IN}")
            self.charity.setFocus()
        elif at == 3 and self.passphrase.text() != self.again.text():
            self.form.show_error("again", words.PASS_DIFFERENT)
        elif at < self.pages.count() - 1:
            self._go(at + 1)
        else:
            self.answered.emit(self._answers())

    def _answers(self) -> Answers:
        return Answers(
            charity=self.charity.text(),
            person=self.person.text(),
            passphrase=self.passphrase.text(),
            logo=self.logo,
            year_start_month=self.month.value or 4,
            year_start_day=self.day.value(),
            backups=self.backups,
        )

    def _choose_logo(self) -> None:
        found, _kind = QFileDialog.getOpenFileName(self, words.LOGO_CHOOSE, "", words.LOGO_KIND)
        if found:
            self.logo = Path(found)
            self.logo_name.setText(self.logo.name)

    def _choose_place(self) -> None:
        found = QFileDialog.getExistingDirectory(self, words.PLACE_LABEL)
        if found:
            self.backups = Path(found)
            self.place_name.setText(found)
