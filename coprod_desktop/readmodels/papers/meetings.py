"""What the papers of a meeting are told."""

from dataclasses import dataclass
from uuid import UUID

from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.readmodels.meetings.after import AfterView, ReminderRow
from coprod_desktop.readmodels.meetings.packs import CopyRow, PaperRow
from coprod_desktop.readmodels.meetings.people import InvitedRow
from coprod_desktop.readmodels.meetings.rows import MeetingCard


@dataclass(frozen=True, slots=True)
class MeetingSheet:
    """One meeting with everything its papers may say."""

    card: MeetingCard
    charity: CharityCard | None
    people: tuple[InvitedRow, ...]
    after: AfterView
    papers: tuple[PaperRow, ...]
    copies: tuple[CopyRow, ...]
    reminders: tuple[ReminderRow, ...] = ()


@dataclass(frozen=True, slots=True)
class PackBody:
    """What a pack holds for everybody with the same papers: laid out once, copied often."""

    sheet: MeetingSheet
    papers: tuple[PaperRow, ...]
    files: tuple[tuple[UUID, bytes], ...] = ()  # pictures and PDFs, as they came
    confidential: bool = True  # False: confidential agenda items are left out
    pages: tuple[tuple[str, int], ...] = ()  # where each part begins, once that is known


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to one person about a meeting."""

    sheet: MeetingSheet
    person: InvitedRow
    papers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonalPack:
    """One person's pack: a letter in front of a body that others may share."""

    letter: Letter
    body: PackBody
