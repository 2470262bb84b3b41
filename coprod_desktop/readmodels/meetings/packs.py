"""A pack: its papers, everybody's copy, and what was sent."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from coprod_desktop.domain.packs import CannotFlow, Copy, PackItem, PaperKind, why_not_flow


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One paper of a pack."""

    id: UUID
    place: int
    title: str
    file_name: str
    kind: PaperKind
    pages: int
    words: str
    described: str
    confidential: bool
    added_at: datetime
    blob: str
    agenda_item_id: UUID | None = None
    reading_age: int | None = None
    acronyms: tuple[str, ...] = ()

    @property
    def item(self) -> PackItem:
        """The paper as the rules see it."""
        has_words = bool(self.described if self.kind is PaperKind.PICTURE else self.words)
        return PackItem(self.id, self.title, self.kind, self.pages, has_words, self.confidential)

    @property
    def amber(self) -> CannotFlow | None:
        """Why it cannot be re-flowed, or None when it can."""
        return why_not_flow(self.item)


@dataclass(frozen=True, slots=True)
class CopyRow:
    """One person's copy of the pack."""

    copy: Copy
    amber: tuple[str, ...]  # papers that cannot be re-flowed in their format
    left_out: tuple[str, ...]
    sent_at: datetime | None
    late: tuple[UUID, ...]  # papers added since they were sent theirs

    @property
    def id(self) -> UUID:
        """The member."""
        return self.copy.member


@dataclass(frozen=True, slots=True)
class SentRow:
    """One line of the log of what was sent."""

    id: UUID
    member_id: UUID
    name: str
    at: datetime
    how: str
    made_as: str
    copies: int
    papers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PackView:
    """Everything the Pack page shows."""

    papers: tuple[PaperRow, ...]
    copies: tuple[CopyRow, ...]
    log: tuple[SentRow, ...]
