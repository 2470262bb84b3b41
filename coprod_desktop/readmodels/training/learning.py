"""What people learned, what runs out, and what is worth celebrating."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from coprod_desktop.domain.people import Ability
from coprod_desktop.domain.training.courses import Milestone, Renewal
from coprod_desktop.domain.training.outside import Learned


@dataclass(frozen=True, slots=True)
class LearningRow:
    """One thing somebody learned."""

    id: UUID
    title: str
    learned: Learned
    provider: str
    finished_on: date
    expires_on: date | None
    renewal: Renewal
    minutes: int
    evidence_name: str
    evidence: str | None
    seen_by: str
    note: str
    certificate: str  # number, "" for none
    taught: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RenewalRow:
    """Something of somebody's that runs out."""

    completion_id: UUID
    member_id: UUID
    name: str
    title: str
    finished_on: date
    expires_on: date
    renewal: Renewal


@dataclass(frozen=True, slots=True)
class MilestoneRow:
    """Something reached and not yet celebrated."""

    member_id: UUID
    name: str
    milestone: Milestone


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A skill, goal or interest, and whether it was met."""

    id: UUID
    kind: Ability
    words: str
    met_on: date | None
    suggested: bool  # something they learned sounds like it


@dataclass(frozen=True, slots=True)
class Role:
    """A part somebody took. No panel's name: what a panel is about can say too much."""

    role: str
    first: date
    last: date | None


@dataclass(frozen=True, slots=True)
class Learner:
    """Everything about one person that a learning record or their one page needs."""

    member_id: UUID
    name: str
    joined_on: date | None
    meetings: int
    minutes: int
    roles: tuple[Role, ...]
    learned: tuple[LearningRow, ...]
    goals: tuple[GoalRow, ...]
    ideas_done: int
    own_words: str
    agreed_on: date | None
