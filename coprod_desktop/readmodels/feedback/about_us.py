"""Feedback about us and the partners, our words, and our review of ourselves."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from coprod_desktop.domain.feedback.standards import Framework
from coprod_desktop.domain.respectful import Word


@dataclass(frozen=True, slots=True)
class TallyRow:
    """The counts of one question, as they were typed: for the form they are typed into only."""

    question: str
    good: int
    middling: int
    poor: int


@dataclass(frozen=True, slots=True)
class MeetingTally:
    """A meeting and its counts."""

    meeting_id: UUID
    title: str
    held_on: date
    rows: tuple[TallyRow, ...]


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One word of the respectful list. `ours`: added or changed by this charity."""

    word: Word
    is_on: bool
    ours: bool


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """Something that shows how well a standard is met, and where it leads."""

    id: UUID
    words: str
    idea_id: UUID | None
    meeting_id: UUID | None


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One standard in one year."""

    framework: Framework
    standard: str
    staff_level: int | None
    member_level: int | None
    words: str
    review_id: UUID | None
    evidence: tuple[EvidenceRow, ...] = ()


@dataclass(frozen=True, slots=True)
class PublishedText:
    """Something we wrote and publish, for the check of words. Never anybody's own words."""

    where: str
    text: str
    tab: str
    leaf: str
    id: UUID | None
