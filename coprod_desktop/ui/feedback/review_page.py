"""Self-review: every standard with what staff and members say apart, and what shows it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.feedback.about_us import AddEvidence, ReviewStandard
from coprod_desktop.domain.feedback.standards import Framework
from coprod_desktop.domain.ids import IdeaId, MeetingId
from coprod_desktop.readmodels.feedback.about_us import EvidenceRow, ReviewRow
from coprod_desktop.readmodels.feedback.ideas import Chosen
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.widgets.buttons import LinkButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card, side_by_side
from coprod_desktop.ui.widgets.fields import Choice, NumberEdit, WordsEdit
from coprod_desktop.ui.widgets.form import Field, FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row, scrolling
from coprod_desktop.wording import feedback_us as words


class ReviewPage(QWidget):
    """The standards of one year.

    Signals: `year_chosen(int)`, `reviewed(ReviewStandard)`, `evidence_wanted(ReviewRow)`,
    `went(Place)`.
    """

    year_chosen = Signal(int)
    reviewed = Signal(object)
    evidence_wanted = Signal(object)
    went = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._year = 0
        self.year = NumberEdit(2000, 2000, 2200)
        self.year.edited.connect(lambda: self.year_chosen.emit(self.year.value()))
        self.body = column(gap=24)
        self.cards: dict[tuple[Framework, str], StandardCard] = {}
        head = column(Heading(words.REVIEW_TITLE, 1), PlainLabel(words.REVIEW_HELP, "muted"), gap=4)
        page = column(
            head, row(Field(words.YEAR, self.year), STRETCH), self.body, STRETCH, gap=16, edge=24
        )
        self._page = page
        self.setLayout(column(scrolling(held(page))))

    def show_review(self, year: int, rows: Sequence[ReviewRow]) -> None:
        """Show a year. The cards stay, so that the keyboard stays where it was."""
        self._year = year
        self.year.setValue(year)
        if not self.cards:
            self._make_cards(rows)
        for one in rows:
            self.cards[one.framework, one.standard].show_row(year, one)
        self._page.activate()

    def _make_cards(self, rows: Sequence[ReviewRow]) -> None:
        for framework, title in words.FRAMEWORK.items():
            self.body.addWidget(Heading(title, 2))
            made = [StandardCard(one, self) for one in rows if one.framework is framework]
            self.cards |= {(framework, card.standard): card for card in made}
            for at in range(0, len(made), 3):
                self.body.addWidget(side_by_side(*made[at : at + 3], least=300))


class StandardCard(Card):
    """One standard: what staff say, what members say, why, and what shows it."""

    def __init__(self, one: ReviewRow, page: ReviewPage) -> None:
        super().__init__(words.STANDARD[one.standard])
        self.standard = one.standard
        self._row, self._year, self._page = one, 0, page
        levels = list(words.LEVEL.items())
        self.staff: Choice[int | None] = Choice(levels)
        self.members: Choice[int | None] = Choice(levels)
        self.why, self.evidence = WordsEdit(), column(gap=4)
        for part in (self.staff, self.members, self.why):
            part.edited.connect(self._keep)
        self.link = LinkButton(words.ADD_EVIDENCE, "link")
        self.link.clicked.connect(lambda: page.evidence_wanted.emit(self._row))
        self.add(
            Field(words.STAFF, self.staff),
            Field(words.MEMBERS, self.members),
            Field(words.WHY, self.why),
            self.evidence,
            row(self.link, STRETCH),
        )

    def show_row(self, year: int, one: ReviewRow) -> None:
        """Show what is written of it in a year."""
        self._row, self._year = one, year
        self.staff.choose(one.staff_level)
        self.members.choose(one.member_level)
        self.why.show_text(one.words)
        self.link.setEnabled(one.review_id is not None)
        emptied(self.evidence)
        for evidence in one.evidence:
            place = _place(evidence)
            if place is None:
                self.evidence.addWidget(PlainLabel(evidence.words, "small"))
            else:
                go = QuietButton(evidence.words)
                go.clicked.connect(lambda _on=False, to=place: self._page.went.emit(to))
                self.evidence.addLayout(row(go, STRETCH))

    def _keep(self) -> None:
        one = self._row
        self._page.reviewed.emit(
            ReviewStandard(
                self._year,
                one.framework,
                one.standard,
                self.staff.value,
                self.members.value,
                self.why.text(),
            )
        )


def _place(evidence: EvidenceRow) -> Place | None:
    if evidence.idea_id is not None:
        return Place("feedback", "ideas", evidence.idea_id)
    if evidence.meeting_id is not None:
        return Place("meetings", "", evidence.meeting_id)
    return None


class EvidenceDialog(DialogFrame):
    """What shows it: a note, a meeting, or an idea by its number."""

    def __init__(
        self, review: UUID, meetings: Sequence[Chosen], parent: QWidget | None = None
    ) -> None:
        super().__init__(words.ADD_EVIDENCE, words.KEEP, parent=parent)
        self._review, self.note, self.form = review, WordsEdit(), FormColumn()
        none: list[tuple[UUID | None, str]] = [(None, "–")]
        self.meeting: Choice[UUID | None] = Choice([*none, *((m.id, m.name) for m in meetings)])
        self.number = NumberEdit(0, 0, 999_999)
        self.form.add("note", words.EVIDENCE_NOTE, self.note, optional=True)
        self.form.add("meeting", words.EVIDENCE_MEETING, self.meeting, optional=True)
        self.form.add("idea", words.EVIDENCE_IDEA, self.number, optional=True)
        self.idea: UUID | None = None  # found by the controller from the number
        self.add(self.form)

    @property
    def command(self) -> AddEvidence:
        """The request."""
        meeting = self.meeting.value
        return AddEvidence(
            self._review,
            None if self.idea is None else IdeaId(self.idea),
            None if meeting is None else MeetingId(meeting),
            self.note.text(),
        )
