"""Ideas as they stand. Letters, posters and both reports are made from these very rows."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from coprod_desktop.domain.feedback.attribution import Attribution, shown_as
from coprod_desktop.domain.feedback.clocks import Due
from coprod_desktop.domain.feedback.steps import ENDS, Changed, How, Step
from coprod_desktop.domain.formats import Format


@dataclass(frozen=True, slots=True)
class IdeaAccount:
    """What became of one idea, so far and honestly.

    Attributes:
        name: the person's name; "" where there is none (`nameless`), or not any more.
        who: whom it was passed to, or who decided.
        partner: the partner it is or was with; None if never, "" if no longer in the file.
        asked_on: when that partner was last asked.
        chases: how often we asked again since.
        results: what it led to, in words.
    """

    id: UUID
    number: int
    words: str
    heard_on: date
    member_id: UUID | None
    name: str
    nameless: bool
    attribution: Attribution
    role_shown: str
    panel_id: UUID | None
    panel: str
    meeting: str
    stage: Step
    since: date
    told_on: date | None
    told_since_change: bool
    closed: bool
    due: Due | None
    who: str = ""
    reason: str = ""
    would_change: str = ""
    evidence: str = ""
    partner_id: UUID | None = None
    partner: str | None = None
    asked_on: date | None = None
    reply_by: date | None = None
    chases: int = 0
    how: How | None = None
    changed: Changed | None = None
    themes: tuple[str, ...] = ()
    results: tuple[str, ...] = ()

    @property
    def beside(self) -> str | None:
        """What may stand beside the words outside; None if the words stay with us."""
        if self.nameless or not self.name:
            choice = self.attribution
            hidden = choice is Attribution.NOT_SHARED
            return None if hidden else (self.role_shown if choice is Attribution.ROLE else "")
        return shown_as(self.attribution, self.name, self.role_shown)

    @property
    def has_news(self) -> bool:
        """Whether there is something the person has not been told."""
        return not self.closed and not self.told_since_change and self.stage is not Step.HEARD

    @property
    def ended(self) -> bool:
        """Whether it has come to an end, told or not."""
        return self.stage in ENDS

    def days_over(self, today: date) -> int:
        """How many days too long somebody waits already."""
        return self.due.days_over(today) if self.due is not None else 0


@dataclass(frozen=True, slots=True)
class Station:
    """One stop of a journey, with everything that was said there."""

    step: Step
    on: date
    who: str
    partner: str
    reason: str
    would_change: str
    evidence: str
    how: How | None
    changed: Changed | None
    reply_by: date | None


@dataclass(frozen=True, slots=True)
class LinkRow:
    """Something an idea led to."""

    id: UUID
    kind: str  # "agenda-item", "decision", "action", "result"
    words: str


@dataclass(frozen=True, slots=True)
class Passport:
    """One idea in full."""

    account: IdeaAccount
    stations: tuple[Station, ...]
    links: tuple[LinkRow, ...]
    next_steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class IdeaCounts:
    """How many ideas there are; `asked` is the denominator of all the others."""

    asked: int
    open: int
    overdue: int
    with_news: int
    closed: int
    in_box: int


@dataclass(frozen=True, slots=True)
class TellRow:
    """Somebody to tell: what they must hear, and how to reach them safely.

    A row without a member stands for the ideas without a name: they are told on the wall.
    """

    member_id: UUID | None
    name: str
    format: Format
    reach: str  # the safe way they like best, "" if there is none
    how_not: str
    say: str
    ideas: tuple[IdeaAccount, ...]
    last_told: date | None
    news: int
    waiting_days: int  # since they last heard anything
    told_today: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """Something to choose from a list."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What a form about ideas needs to offer."""

    people: tuple[Chosen, ...] = ()
    partners: tuple[Chosen, ...] = ()
    contacts: tuple[tuple[UUID, Chosen], ...] = ()  # partner id, contact
    meetings: tuple[Chosen, ...] = ()
    themes: tuple[str, ...] = field(default=())
