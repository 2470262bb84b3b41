"""What can be done about exports: note that open files left the charity's file."""

from dataclasses import dataclass
from typing import ClassVar

from coprod_desktop.domain.ids import MemberId
from coprod_desktop.models import PaperMade
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class NoteExported:
    """Note in the book that open files were made: of everything, a list, or one person."""

    what: str
    rows: int
    kind: str = ""
    member: MemberId | None = None

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> dict[str, str | int]:
        """How many rows."""
        return {"count": self.rows}

    def run(self, work: Work) -> None:
        """Add a line to the papers made."""
        made = PaperMade(paper=self.what[:200], member_id=self.member, made_as="", kind=self.kind)
        made.how, made.at, made.by = "exported", work.now, work.actor
        work.session.add(made)
