"""Stories as the screen shows them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.stories import Channel, Consent, Fit, Part, Recall


@dataclass(frozen=True, slots=True)
class StoryRow:
    """One story in the list."""

    id: UUID
    title: str
    name: str
    signed: bool
    uses: int
    to_recall: int
    ends_on: date | None  # the soonest end of a living yes


@dataclass(frozen=True, slots=True)
class UseRow:
    """One place where a story was used."""

    id: UUID
    part: Part
    channel: Channel
    place: str
    holder: str
    used_on: date
    handed_out: bool
    recall: Recall | None
    recalled_on: date | None


@dataclass(frozen=True, slots=True)
class StoryCard:
    """One story in full."""

    id: UUID
    member_id: UUID | None
    title: str
    name: str
    shown: Attribution
    shown_name: str
    words: str
    wording: int
    signed_on: date | None
    photo: bytes | None
    photo_words: str
    consents: tuple[tuple[Consent, str, str], ...]  # with who approved and who explained it
    fits: tuple[tuple[Part, Channel, Fit], ...]
    uses: tuple[UseRow, ...]
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KnownNames:
    """What the charity knows by name, for "could somebody recognise me?"."""

    people: tuple[str, ...]
    places: tuple[str, ...]
    employers: tuple[str, ...]
