"""What Settle shows: the meetings, the grid, and the pause beside it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from coprod_desktop.domain.benefits.facts import Facts
from coprod_desktop.domain.benefits.findings import Finding
from coprod_desktop.domain.benefits.periods import Period
from coprod_desktop.domain.expenses import Line
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.pauses import AdviceAnswer, PauseAnswer
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import Money
from coprod_desktop.readmodels.incentives.rules import RuleCard


@dataclass(frozen=True, slots=True)
class MeetingToSettle:
    """One meeting with how far its settling is."""

    id: UUID
    title: str
    on: date
    came: int
    settled: int
    unpaid: int
    to_come: bool = False  # people can be offered something, nothing can be settled yet

    @property
    def waits(self) -> bool:
        """Whether somebody still waits for something."""
        return not self.to_come and (self.settled < self.came or self.unpaid > 0)


@dataclass(frozen=True, slots=True)
class Entry:
    """One ledger entry of a person for this meeting."""

    id: UUID
    kind: Kind
    amount: Money
    step: Step
    method: Method
    put_right: bool = False


@dataclass(frozen=True, slots=True)
class GridRow:
    """One person. Nothing about benefits is here: `pause` only says that a word is wanted."""

    member: UUID
    name: str
    minutes: int
    fee: Money
    lines: tuple[Line, ...]
    choice: Choice
    method: Method
    less: Money | None
    pause: bool
    answered: PauseAnswer | None
    entries: tuple[Entry, ...]
    offered: bool = False

    @property
    def settled(self) -> bool:
        """Whether it is written down already."""
        return bool(self.entries)

    @property
    def paid(self) -> bool:
        """Whether everything due has left our hands."""
        due = [one for one in self.entries if one.step in {Step.SETTLED, Step.HELD, Step.PAID}]
        return bool(due) and all(one.step is Step.PAID for one in due)


@dataclass(frozen=True, slots=True)
class SettleGrid:
    """A meeting to settle."""

    meeting: UUID
    title: str
    on: date
    promised_on: date
    card: UUID | None
    card_name: str
    two_people_above: Money
    rows: tuple[GridRow, ...]
    to_come: bool = False


@dataclass(frozen=True, slots=True)
class RunRow:
    """One pay-run of a meeting that has not been put right yet."""

    id: UUID
    method: Method
    on: date
    count: int
    amount: Money


@dataclass(frozen=True, slots=True)
class Total:
    """What we alone paid a person in one period, this payment among it."""

    name: str  # key: "week", "period", "year"
    period: Period
    amount: Money


@dataclass(frozen=True, slots=True)
class AdvicePlaceRow:
    """Somewhere to send a person for advice."""

    id: UUID
    name: str
    phone: str
    website: str
    note: str


@dataclass(frozen=True, slots=True)
class PauseView:
    """Everything the side panel says about one person before paying them."""

    member: UUID
    name: str
    amount: Money
    finding: Finding
    totals: tuple[Total, ...]
    cards: tuple[RuleCard, ...]
    differing: tuple[tuple[str, str, str], ...]  # who, says, source: side by side
    places: tuple[AdvicePlaceRow, ...]
    advice: tuple[tuple[date, AdviceAnswer], ...]
    answered: PauseAnswer | None
    note: str


@dataclass(frozen=True, slots=True)
class HeldFacts:
    """What a member let us hold, shown only when somebody asks to see it."""

    facts: Facts
    consent_on: date
    consent_told_to: str
    rather_not_say: bool


@dataclass(frozen=True, slots=True)
class OwedRow:
    """Something somebody is still owed."""

    entry: UUID
    member: UUID
    name: str
    meeting: str
    kind: Kind
    amount: Money
    method: Method
    step: Step
    worked_on: date
    promised_on: date | None
    days: int  # waited since the meeting
    over: int  # days past the promise
    meeting_id: UUID | None = None
