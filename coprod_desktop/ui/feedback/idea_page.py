"""One idea in full: its words, its journey as stations, what it led to, and what comes next."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.feedback.steps import BESIDE, Step
from coprod_desktop.readmodels.feedback.ideas import IdeaAccount, Passport
from coprod_desktop.reports.feedback.telling import what_happened
from coprod_desktop.ui.feedback.journey_rail import JourneyRail
from coprod_desktop.ui.theme import spaced
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card, EmptyState
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.flow import Flow, FlowLayout
from coprod_desktop.ui.widgets.labels import Facts, Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, scrolling
from coprod_desktop.wording import feedback as said
from coprod_desktop.wording import feedback_screens as words

_STOP = frozenset({Step.NOT_ACCEPTED, Step.DROPPED, Step.NO_ANSWER, Step.STALLED})
_GOOD = frozenset({Step.ACCEPTED, Step.PART, Step.DOING, Step.DONE})


def stage_kind(account: IdeaAccount) -> str:
    """How an idea's stage looks as a chip."""
    if account.stage in _STOP:
        return "stop"
    return "good" if account.stage in _GOOD or account.closed else "primary"


def person_of(account: IdeaAccount, name: Callable[[str], str]) -> str:
    """Who said it, as it may stand on the screen."""
    if account.nameless:
        return said.NOBODY
    if account.name:
        return name(account.name)
    return said.UNKNOWN_PERSON if account.member_id is None else said.GONE


def wait_chip(account: IdeaAccount, today: date) -> tuple[str, str]:
    """What its person waits for, and how that looks."""
    if account.due is None:
        return said.STEP[Step.CLOSED], "good"
    over = account.days_over(today)
    if over > 0:
        return said.overdue(account.due.wait, over), "stop"
    return said.due(account.due.wait, account.due.by), "waiting"


class IdeaPage(QStackedWidget):
    """The passport.

    Signals: `step_wanted(Step)`, `shown_wanted()`, `themes_wanted()`, `link_wanted()`,
    `whose_wanted()`.
    """

    step_wanted = Signal(object)
    shown_wanted = Signal()
    themes_wanted = Signal()
    link_wanted = Signal()
    whose_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Heading("", 1)
        self.chips = spaced(FlowLayout(), 8)
        self.words = PlainLabel("", "body", selectable=True)
        self.facts, self.rail = Facts(), JourneyRail()
        self.told, self.led_to = column(gap=4), column(gap=4)
        self.buttons = spaced(FlowLayout(), 8)
        self.shown = LinkButton(words.CHANGE_SHOWN)
        self.themes = LinkButton(words.CHANGE_THEMES)
        self.link = LinkButton(words.LINK)
        self.whose = LinkButton(words.WHOSE)
        for button, signal in (
            (self.shown, self.shown_wanted),
            (self.themes, self.themes_wanted),
            (self.link, self.link_wanted),
            (self.whose, self.whose_wanted),
        ):
            button.clicked.connect(signal)
        facts = Card().add(self.facts, Flow(self.whose, self.shown, self.themes))
        self._page = page = column(
            self.title,
            self.chips,
            Card(words.OWN_WORDS).add(self.words),
            self.buttons,
            Card(words.JOURNEY).add(self.rail, self.told),
            Card(words.LED_TO, self.link).add(self.led_to),
            facts,
            STRETCH,
            gap=16,
            edge=24,
        )
        self.addWidget(EmptyState(words.CHOOSE_IDEA, words.CHOOSE_IDEA_HELP, icon="lightbulb"))
        self.addWidget(scrolling(held(page)))

    def show_passport(
        self, passport: Passport | None, today: date, name: Callable[[str], str]
    ) -> None:
        """Show one idea, or nothing."""
        self.setCurrentIndex(0 if passport is None else 1)
        if passport is None:
            return
        idea = passport.account
        self.title.setText(said.number(idea.number))
        emptied(self.chips)
        stage, wait = Chip(said.STEP[idea.stage], stage_kind(idea)), Chip(*wait_chip(idea, today))
        for part in (stage, wait):
            self.chips.addWidget(part)
        self.words.setText(idea.words)
        self.rail.show_stations(passport.stations)
        self._tell(idea, today)
        self._next(passport.next_steps)
        self._facts(idea, name)
        self.whose.setVisible(idea.member_id is None and not idea.nameless)
        emptied(self.led_to)
        for link in passport.links:
            self.led_to.addWidget(PlainLabel(link.words))
        if not passport.links:
            self.led_to.addWidget(PlainLabel("–", "muted"))
        self._page.activate()  # the new rows take their room at once, not a moment later

    def _tell(self, idea: IdeaAccount, today: date) -> None:
        emptied(self.told)
        for sentence in what_happened(idea, today):
            self.told.addWidget(PlainLabel(sentence))

    def _next(self, steps: tuple[Step, ...]) -> None:
        emptied(self.buttons)
        main = _main(steps)
        ordered = [main, *(step for step in steps if step is not main)] if main else list(steps)
        for at, step in enumerate(ordered[:6]):
            text = words.DO[step]
            button = PrimaryButton(text) if at == 0 else QuietButton(text)
            button.clicked.connect(lambda _on=False, step=step: self.step_wanted.emit(step))
            button.setObjectName(f"step-{step}")
            self.buttons.addWidget(button)

    def _facts(self, idea: IdeaAccount, name: Callable[[str], str]) -> None:
        where = idea.partner
        pairs = [
            (words.SAID_BY, person_of(idea, name)),
            (words.HEARD, words.heard_on(idea.heard_on, idea.meeting)),
            (words.SHOWN, said.SHOWN[idea.attribution]),
            (words.PANEL, idea.panel),
            (words.THEMES, ", ".join(idea.themes)),
            (
                words.WITH,
                ""
                if where is None
                else words.with_partner(where or said.GONE_PARTNER, idea.asked_on),
            ),
            (said.STEP[Step.TOLD], written(idea.told_on) if idea.told_on else ""),
        ]
        self.facts.show_pairs([pair for pair in pairs if pair[1]])


def _main(steps: tuple[Step, ...]) -> Step | None:
    """The one next step: close if told, tell if there is an end, else go on."""
    for step in (Step.CLOSED, Step.REOPENED):
        if step in steps:
            return step
    forward = [step for step in steps if step not in BESIDE]
    wanted = (Step.PASSED, Step.ACCEPTED, Step.DOING, Step.DONE)
    ahead = next((step for step in wanted if step in forward), None)
    return Step.TOLD if ahead is None and Step.TOLD in steps else ahead
