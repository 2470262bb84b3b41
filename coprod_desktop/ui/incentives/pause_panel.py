"""The side of the grid: one person's choice and, where a word is wanted, everything about it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from coprod_desktop.domain.benefits.findings import Outcome
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.incentives.choices import Choice as Chosen
from coprod_desktop.domain.incentives.kinds import Method
from coprod_desktop.domain.incentives.pauses import PauseAnswer
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.rulebook.rows import Standing
from coprod_desktop.readmodels.incentives.rules import RuleCard
from coprod_desktop.readmodels.incentives.settling import PauseView
from coprod_desktop.ui.incentives.settle_table import Draft
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.fields import Choice, MoneyEdit, NotesEdit, WordsEdit
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.labels import Facts, Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, row, scrolling
from coprod_desktop.wording.incentives import names, papers, reasons
from coprod_desktop.wording.incentives import screens as words

KINDS = {
    Outcome.NOTHING_NOTICED: "plain",
    Outcome.WORTH_A_LOOK: "primary",
    Outcome.TALK_FIRST: "waiting",
    Outcome.GET_ADVICE: "stop",
}
STANDINGS = {
    Standing.CURRENT: "good",
    Standing.DUE: "waiting",
    Standing.OUT_OF_DATE: "stop",
    Standing.ENDED: "plain",
    Standing.TO_COME: "plain",
}


def rule_card(card: RuleCard) -> Card:
    """One rule with its dates, its source and how far it may be relied on. Loud when old."""
    chip = Chip(names.STANDING[card.standing], STANDINGS[card.standing])
    made = Card(names.rule(card.id), chip)
    if card.said:
        made.add(PlainLabel(card.said, "strong" if card.kind == "figure" else "body"))
    if card.measure:
        made.add(PlainLabel(card.measure, "small"))
    first = written(card.valid_from) if card.valid_from else ""
    last = written(card.valid_to) if card.valid_to else ""
    lines = (
        words.holds(first, last),
        words.source(card.source),
        names.CERTAINTY[card.certainty],
        words.look_by(written(card.review_by)),
        _checked(card),
        card.note,
    )
    return made.add(PlainLabel("\n".join(line for line in lines if line), "small"))


def _checked(card: RuleCard) -> str:
    on: date | None = card.checked_on
    return words.CHECKED_NEVER if on is None else words.checked(written(on), card.checked_by)


class PausePanel(QWidget):
    """One person beside the grid.

    Signals: `changed()` when something was typed, `decided(PauseAnswer)`, `advice_offered()`,
    `place_wanted()`, `wish_opened("ceilings" | "pay" | "facts")`.
    """

    changed = Signal()
    decided = Signal(object)
    advice_offered = Signal()
    place_wanted = Signal()
    wish_opened = Signal(str)
    paper_wanted = Signal(str)
    put_right = Signal()
    thanks_wanted = Signal()

    # size: one screen put together, part by part
    def __init__(self) -> None:
        super().__init__()
        self.name = Heading("", 2)
        self.choice = Choice[Chosen](list(names.CHOICES.items()))
        self.method = Choice[Method](
            [(one, names.METHODS[one]) for one in (Method.BANK, Method.CASH)]
        )
        self.fee, self.less, self.fare = MoneyEdit(), MoneyEdit(), MoneyEdit()
        self.route, self.why = WordsEdit(), WordsEdit()
        self.form = FormColumn()
        self.form.add("fee", words.FEE_LABEL, self.fee)
        self.form.add("choice", words.CHOICE_LABEL, self.choice)
        self.form.add("less", words.LESS_LABEL, self.less, optional=True)
        self.form.add("method", words.METHOD_LABEL, self.method)
        self.form.add("fare", words.FARE_LABEL, self.fare, optional=True)
        self.form.add("route", words.ROUTE_LABEL, self.route, optional=True)
        self.form.add("why", words.WHY_LABEL, self.why, optional=True)
        for editor in (
            self.fee, self.choice, self.less, self.method, self.fare, self.route, self.why
        ):  # fmt: skip
            editor.edited.connect(self.changed)
        self.pause = column(gap=12)
        self.pause_holder = held(self.pause)
        self.note = NotesEdit(lines=3)
        self.wish = WordsEdit()
        self._buttons = self._answers()
        links = [
            (words.CEILINGS, "ceilings"), (words.PAY_DETAILS, "pay"), (words.FACTS, "facts")
        ]  # fmt: skip
        self.links = column(gap=4)
        for said, key in links:
            link = LinkButton(said)
            link.clicked.connect(lambda _=False, one=key: self.wish_opened.emit(one))
            self.links.addWidget(link)
        self.paper = Choice[str](list(papers.FOR_ONE))
        printing = QuietButton(words.PRINT_THIS, "printer")
        printing.clicked.connect(lambda: self.paper_wanted.emit(self.paper.value or "quote"))
        narrow = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.paper.setSizeAdjustPolicy(narrow)
        self.paper.setMinimumContentsLength(18)
        self.links.addLayout(row(self.paper, printing, STRETCH))
        self.right = LinkButton(words.REVERSE)
        self.right.clicked.connect(self.put_right)
        thanks = LinkButton(words.THANKS)
        thanks.clicked.connect(self.thanks_wanted)
        self.links.addWidget(self.right)
        self.links.addWidget(thanks)
        self.body = scrolling(
            held(
                column(self.name, self.pause_holder, self.form, held(self.links), STRETCH, edge=16)
            )
        )
        self.setLayout(column(self.body))
        self._made: list[QWidget] = []

    def _answers(self) -> QWidget:
        self.answer_form = FormColumn()
        self.answer_form.add("note", words.NOTE_LABEL, self.note)
        self.answer_form.add("wish", words.WISH_LABEL, self.wish, optional=True,
                             hint=words.WISH_HINT)  # fmt: skip
        self.buttons: dict[PauseAnswer, QWidget] = {}
        made = column(self.answer_form, gap=8)
        for answer, said in names.PAUSES.items():
            kind = PrimaryButton if answer is PauseAnswer.HELD else QuietButton
            button = kind(said)
            button.clicked.connect(lambda _=False, one=answer: self.decided.emit(one))
            self.buttons[answer] = button
            made.addWidget(button)
        return held(made)

    def show_draft(self, draft: Draft, name: str) -> None:
        """Show one person's row for editing; a settled row is only shown."""
        self.name.setText(name)
        self.fee.show_amount(draft.fee)
        self.choice.choose(draft.choice)
        self.less.show_amount(draft.less)
        self.method.choose(draft.method)
        self.fare.show_amount(draft.expenses if draft.lines else None)
        self.route.show_text(draft.lines[0].route if draft.lines else "")
        self.why.show_text(draft.lines[0].why_no_receipt if draft.lines else "")
        self.form.clear_errors()
        self.form.setVisible(not draft.row.settled)
        paid = any(e.step is Step.PAID and not e.put_right for e in draft.row.entries)
        self.right.setVisible(paid)

    def show_pause(self, view: PauseView | None) -> None:
        """Show why a word is wanted, or nothing."""
        for widget in self._made:
            self.pause.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made = []
        self._buttons.setVisible(view is not None)
        if view is None:
            return
        self.note.show_text(view.note)
        told: Outcome | None = None
        for reason in view.finding.reasons:
            if reason.outcome is not told:
                told = reason.outcome
                self._put(Chip(names.OUTCOMES[told], KINDS[told]))
            role = "strong" if reason.outcome >= Outcome.TALK_FIRST else "body"
            self._put(PlainLabel(reasons.sentence(reason), role))
        self._put(PlainLabel(names.WE_CANNOT_SEE, "small"), PlainLabel(names.NOT_ADVICE, "small"))
        pairs = [
            (words.TOTALS[one.name], f"{one.amount}\n{reasons.span(one.period)}")
            for one in view.totals
        ]
        self._put(Facts(pairs), self._buttons)
        self._put(self._advice(view))
        if view.differing:
            differ = Card(words.DIFFER)
            for who, says, source in view.differing:
                differ.add(PlainLabel(who, "strong"), PlainLabel(says),
                           PlainLabel(words.source(source), "small"))  # fmt: skip
            self._put(differ)
        if view.cards:
            self._put(Heading(words.CARDS, 3), *(rule_card(card) for card in view.cards))

    def _advice(self, view: PauseView) -> Card:
        card = Card(words.ADVICE)
        for place in view.places:
            card.add(
                PlainLabel(" · ".join(p for p in (place.name, place.phone, place.website) if p))
            )
        if not view.places:
            card.add(PlainLabel(words.NO_PLACES, "muted"))
        for day, answer in view.advice[:3]:
            card.add(PlainLabel(f"{written(day)}: {names.ADVICE[answer]}", "small"))
        offered, add = QuietButton(words.OFFER_ADVICE), LinkButton(words.ADD_PLACE)
        offered.clicked.connect(lambda: self.advice_offered.emit())
        add.clicked.connect(lambda: self.place_wanted.emit())
        self.offer_advice = offered
        return card.add(Flow(offered, add))

    def _put(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.pause.addWidget(widget)
            widget.show()
            if widget is not self._buttons:
                self._made.append(widget)
