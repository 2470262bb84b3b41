"""What a meeting must know about the people invited: the least that lets them take part."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from coprod_desktop.domain.access.facts import Help
from coprod_desktop.domain.availability import Away, Hours
from coprod_desktop.domain.meetings.kinds import Answer, CallOutcome, TookPart


@dataclass(frozen=True, slots=True)
class Reach:
    """How to reach somebody, the safe way first."""

    how: str = ""  # the channel they chose: phone, text, e-mail, post, hand
    phone: str = ""
    email: str = ""
    address: str = ""
    first_say: str = ""  # what must be known before dialling
    message_safe: bool | None = None  # None: nobody asked
    best_time: str = ""
    post_safe: bool = True


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """One member, as meetings see them."""

    id: UUID
    name: str
    reach: Reach = Reach()
    made_as: str = ""  # their format's key; "" when nobody asked
    paper_colour: str = ""
    helps: frozenset[Help] = frozenset()
    help_notes: tuple[str, ...] = ()
    food: str = ""
    hours: tuple[Hours, ...] = ()
    away: tuple[Away, ...] = ()
    keeps: frozenset[str] = frozenset()
    school_run: bool = False
    pay_days: frozenset[int] = frozenset()
    longest: int | None = None
    not_called_on: bool = False  # prefers not to be asked without warning
    pronouns: str = ""


@dataclass(frozen=True, slots=True)
class InvitedRow:
    """One person on a meeting's list."""

    person: PersonFacts
    number: int
    reserve: bool
    answer: Answer
    note: str
    sent_at: datetime | None
    sent_how: str
    answered_at: datetime | None
    took_part: TookPart | None
    took_minutes: int | None
    told_cancelled: bool
    calls: int = 0
    last_call: CallOutcome | None = None

    @property
    def id(self) -> UUID:
        """The member."""
        return self.person.id

    @property
    def name(self) -> str:
        """The name they use."""
        return self.person.name

    @property
    def expected(self) -> bool:
        """Whether they have said they are coming, or may come, and have a place."""
        return not self.reserve and self.answer in (Answer.COMING, Answer.MAYBE)
