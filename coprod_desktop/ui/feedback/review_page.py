"""Self-review: every standard with what staff and members say apart, and what shows it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.feedback.about_us import AddEvidence, ReviewStandard
from coprod_desktop.domain.ids import IdeaId, MeetingId
from coprod_desktop.readmodels.feedback.about_us import ReviewRow
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
        head = column(Heading(words.REVIEW_TITLE, 1), PlainLabel(words.REVIEW_HELP, "muted"), gap=4)
        page = column(
            head, row(Field(words.YEAR, self.year), STRETCH), self.body, STRETCH, gap=16, edge=24
        )
        self._page = page
        self.setLayout(column(scrolling(held(page))))

    def show_review(self, year: int, rows: Sequence[ReviewRow]) -> None:
        """Show a year."""
        self._year = year
        self.year.setValue(year)
        emptied(self.body)
        for framework, title in words.FRAMEWORK.items():
            self.body.addWidget(Heading(title, 2))
            cards = [self._card(one) for one in rows if one.framework is framework]
            for at in range(0, len(cards), 3):
                self.body.addWidget(side_by_side(*cards[at : at + 3], least=300))
        self._page.activate()

    def _card(self, one: ReviewRow) -> Card:
        levels = list(words.LEVEL.items())
        staff: Choice[int | None] = Choice(levels)
        members: Choice[int | None] = Choice(levels)
        staff.choose(one.staff_level)
        members.choose(one.member_level)
        why = WordsEdit(one.words)

        def keep() -> None:
            self.reviewed.emit(
                ReviewStandard(
                    self._year, one.framework, one.standard, staff.value, members.value, why.text()
                )
            )

        for part in (staff, members, why):
            part.edited.connect(keep)
        add = LinkButton(words.ADD_EVIDENCE, "link")
        add.setEnabled(one.review_id is not None)
        add.clicked.connect(lambda: self.evidence_wanted.emit(one))
        card = Card(words.STANDARD[one.standard]).add(
            Field(words.STAFF, staff), Field(words.MEMBERS, members), Field(words.WHY, why)
        )
        for evidence in one.evidence:
            place = None
            if evidence.idea_id is not None:
                place = Place("feedback", "ideas", evidence.idea_id)
            elif evidence.meeting_id is not None:
                place = Place("meetings", "", evidence.meeting_id)
            if place is None:
                card.add(PlainLabel(evidence.words, "small"))
            else:
                go = QuietButton(evidence.words)
                go.clicked.connect(lambda _on=False, place=place: self.went.emit(place))
                card.add(row(go, STRETCH))
        return card.add(row(add, STRETCH))


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
