"""What people think of us, what we think of ourselves, and the words we try not to use."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID, uuid4

from sqlalchemy import select

from coprod_desktop.commands.feedback.hearing import the_words, today
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.questions import EVERY
from coprod_desktop.domain.feedback.standards import FOUR_PI, LEVELS, UK_STANDARDS
from coprod_desktop.domain.ids import IdeaId, MeetingId
from coprod_desktop.domain.respectful import Kind
from coprod_desktop.domain.text import folded, one_line
from coprod_desktop.models import (
    Framework,
    Idea,
    Meeting,
    Remark,
    ReviewEvidence,
    SelfReview,
    Tally,
    WordRule,
)
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class Ticks:
    """How many ticked each face at one question."""

    question: str
    good: int = 0
    middling: int = 0
    poor: int = 0


@dataclass(frozen=True, slots=True)
class RecordTally:
    """Write down the ticks of a meeting's feedback sheets. Only counts; the sheets can go."""

    meeting: MeetingId
    ticks: tuple[Ticks, ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> int:
        """Make the counts of these questions be exactly these.

        Raises:
            Refused: "meeting-not-here", "question-not-known", "tally-below-nothing".
        """
        if work.session.get(Meeting, self.meeting) is None:
            raise Refused("meeting-not-here")
        for ticks in self.ticks:
            if ticks.question not in EVERY:
                raise Refused("question-not-known")
            counts = (ticks.good, ticks.middling, ticks.poor)
            if min(counts) < 0 or max(counts) > 9_999:
                raise Refused("tally-below-nothing")
            row = work.session.scalar(
                select(Tally).where(
                    Tally.meeting_id == self.meeting, Tally.question == ticks.question
                )
            )
            if row is None:
                row = Tally(meeting_id=self.meeting, question=ticks.question)
                work.session.add(row)
            row.good, row.middling, row.poor = counts
        return len(self.ticks)


@dataclass(frozen=True, slots=True)
class AddRemark:
    """Keep what a sheet without a name said in words. Leaves no trace of when or beside what."""

    words: str
    about_partner: bool = False
    on: date | None = None

    can_undo: ClassVar[bool] = False  # nothing in the journal, so nothing to take back

    def run(self, work: Work) -> int:
        """Keep the words under a random id, with the month only.

        Raises:
            Refused: "idea-needs-words", "idea-too-long".
        """
        month = (self.on or today(work)).replace(day=1)
        work.session.add(
            Remark(
                id=uuid4(),
                words=the_words(self.words),
                month=month,
                about_partner=self.about_partner,
            )
        )
        return 1


@dataclass(frozen=True, slots=True)
class ReviewStandard:
    """Say how well we meet a standard this year: what staff think and what members think."""

    year: int
    framework: Framework
    standard: str
    staff_level: int | None = None
    member_level: int | None = None
    words: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Write the review of this standard.

        Raises:
            Refused: "standard-not-known", "level-not-known".
        """
        known = UK_STANDARDS if self.framework is Framework.UK_STANDARDS else FOUR_PI
        if self.standard not in known or not 2000 <= self.year <= 2200:
            raise Refused("standard-not-known")
        levels = (self.staff_level, self.member_level)
        if any(level is not None and level not in LEVELS for level in levels):
            raise Refused("level-not-known")
        row = work.session.scalar(
            select(SelfReview).where(
                SelfReview.year == self.year,
                SelfReview.framework == self.framework,
                SelfReview.standard == self.standard,
            )
        )
        if row is None:
            row = SelfReview(year=self.year, framework=self.framework, standard=self.standard)
            work.session.add(row)
        row.staff_level, row.member_level = levels
        row.words = self.words.strip()
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class AddEvidence:
    """Link a review to something that shows it: a meeting, an idea, or where to look."""

    review: UUID
    idea: IdeaId | None = None
    meeting: MeetingId | None = None
    note: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add the link.

        Raises:
            Refused: "review-not-here", "evidence-needs-something", "link-not-here".
        """
        if work.session.get(SelfReview, self.review) is None:
            raise Refused("review-not-here")
        note = self.note.strip()
        if self.idea is None and self.meeting is None and not note:
            raise Refused("evidence-needs-something")
        for table, number in ((Idea, self.idea), (Meeting, self.meeting)):
            if number is not None and work.session.get(table, number) is None:
                raise Refused("link-not-here")
        row = ReviewEvidence(
            review_id=self.review, idea_id=self.idea, meeting_id=self.meeting, note=note
        )
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class SetWordRule:
    """Add a word to the respectful list, change its offer, or switch it off."""

    word: str
    offer: str = ""
    kind: Kind = Kind.LABEL
    is_on: bool = True

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> str:
        """Write the rule of this word.

        Raises:
            Refused: "word-needs-letters", "word-needs-an-offer".
        """
        word, offer = one_line(self.word), one_line(self.offer)
        if not any(letter.isalpha() for letter in word) or len(word) > 60:
            raise Refused("word-needs-letters")
        if self.is_on and not offer:
            raise Refused("word-needs-an-offer")
        row = work.session.scalar(select(WordRule).where(WordRule.word_key == folded(word)))
        if row is None:
            row = WordRule(word=word, word_key=folded(word), kind=self.kind)
            work.session.add(row)
        row.offer, row.kind, row.is_on = offer, self.kind, self.is_on
        return word
