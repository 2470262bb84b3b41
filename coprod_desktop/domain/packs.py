"""Packs: which papers each person gets, in what shape, and what is still missing.

Formats are named by the keys of the papers kit; this module knows no more about them.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.text import one_line

BIGGEST: Final = 40 * 1024 * 1024
LONGEST: Final = 400  # pages


class PaperKind(StrEnum):
    """What sort of file a paper came as."""

    PDF = "pdf"
    WORD = "word"
    PICTURE = "picture"
    TEXT = "text"


class CannotFlow(StrEnum):
    """Why a paper cannot be set anew in somebody's format."""

    SCANNED = "scanned"  # a PDF made of pictures
    NO_DESCRIPTION = "no-description"  # a picture that nobody put into words


@dataclass(frozen=True, slots=True)
class PackItem:
    """One paper, as the rules see it."""

    id: UUID
    title: str
    kind: PaperKind
    pages: int
    has_words: bool
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class Copy:
    """One person's copy: their format and how it reaches them."""

    member: UUID
    name: str
    made_as: str  # a format's key, "" when nobody asked them yet
    how: str = ""  # post, hand, e-mail ...
    colour: str = ""  # the colour of paper they like, "" for white
    copies: int = 1
    papers: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What is printed in one go, on one paper, for people in envelope order."""

    colour: str
    made_as: str
    people: tuple[Copy, ...]

    @property
    def copies(self) -> int:
        """How many packs come out."""
        return sum(each.copies for each in self.people)


def why_not_flow(item: PackItem) -> CannotFlow | None:
    """Why a paper cannot be re-flowed, or None when it can.

    >>> why_not_flow(PackItem(UUID(int=1), "Plan", PaperKind.PDF, 3, has_words=False)).value
    'scanned'
    """
    if item.has_words:
        return None
    return CannotFlow.NO_DESCRIPTION if item.kind is PaperKind.PICTURE else CannotFlow.SCANNED


def for_person(
    items: Sequence[PackItem], left_out: Collection[UUID], *, may_see: bool = True
) -> tuple[PackItem, ...]:
    """The papers of one person's copy, in order.

    Args:
        items: all papers of the pack.
        left_out: papers left out of this person's copy.
        may_see: False for somebody outside the panel, who never gets a confidential paper.
    """
    return tuple(
        item for item in items if item.id not in left_out and (may_see or not item.confidential)
    )


def print_jobs(copies: Iterable[Copy], on_paper: Collection[str]) -> tuple[PrintJob, ...]:
    """Jobs grouped by the paper to load, then by format; people in each in order of their names.

    Args:
        copies: everybody's copy.
        on_paper: the formats that are printed; others are sent as files or read aloud.
    """
    groups: dict[tuple[str, str], list[Copy]] = {}
    for each in copies:
        if each.made_as in on_paper:
            groups.setdefault((each.colour, each.made_as), []).append(each)
    return tuple(
        PrintJob(colour, made_as, tuple(sorted(people, key=lambda one: one.name.casefold())))
        for (colour, made_as), people in sorted(groups.items())
    )


def envelope_order(copies: Iterable[Copy]) -> tuple[Copy, ...]:
    """The order in which envelopes are filled and sealed: as on the list, by name."""
    return tuple(sorted(copies, key=lambda each: each.name.casefold()))


def late(copy: Copy, sent: Collection[UUID]) -> tuple[UUID, ...]:
    """The papers somebody has not got yet, or nothing for somebody who was sent nothing so far.

    >>> one, two = UUID(int=1), UUID(int=2)
    >>> late(Copy(UUID(int=9), "Ann", "large", papers=(one, two)), {one})
    (UUID('00000000-0000-0000-0000-000000000002'),)
    """
    return tuple(paper for paper in copy.papers if paper not in sent) if sent else ()


def numbered_name(number: int, title: str, ending: str) -> str:
    """A file's name inside a saved pack: its number first, and no sign a computer dislikes.

    >>> numbered_name(3, "Minutes: 3/4 - draft?", "pdf")
    '03 Minutes 3 4 - draft.pdf'
    """
    safe = "".join(sign if sign.isalnum() or sign in " -_'" else " " for sign in title)
    return f"{number:02} {one_line(safe)[:80].strip() or 'paper'}.{ending}"


def checked_size(size: int, pages: int = 0) -> None:
    """Let a file in that a laptop and a printer can manage.

    Raises:
        Refused: "file-empty", "file-too-big", "file-too-long".
    """
    if size == 0:
        raise Refused("file-empty")
    if size > BIGGEST:
        raise Refused("file-too-big", limit=BIGGEST // (1024 * 1024))
    if pages > LONGEST:
        raise Refused("file-too-long", limit=LONGEST)


@dataclass(frozen=True, slots=True)
class ToTell:
    """Somebody who has to hear that a meeting is not held."""

    member: UUID
    name: str
    how: str  # the person's own channel; "" when we have none
    has_pack: bool


def to_tell(
    invited: Mapping[UUID, tuple[str, str]], sent: Collection[UUID], told: Collection[UUID]
) -> tuple[ToTell, ...]:
    """Who has to be told that a meeting is cancelled, those with a pack first.

    Args:
        invited: name and channel of everybody who was asked and did not say no.
        sent: those who were sent a pack.
        told: those who know already.
    """
    waiting = [
        ToTell(member, name, how, member in sent)
        for member, (name, how) in invited.items()
        if member not in told
    ]
    return tuple(sorted(waiting, key=lambda each: (not each.has_pack, each.name.casefold())))
