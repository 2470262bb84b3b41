"""What can be done about papers: note that they were made."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.printing import HowMade
from coprod_desktop.models import PaperMade
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class ForWhom:
    """One paper of a run: for which person or about which thing, and in what format and file."""

    made_as: str
    kind: str
    member_id: UUID | None = None
    about_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class NotePrinted:
    """Note in the book what was made for whom, when and how. The paper itself is not kept."""

    paper: str
    made: tuple[ForWhom, ...]
    how: HowMade

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> Mapping[str, str | int]:
        """For History: which paper, how many."""
        return {"paper": self.paper, "count": len(self.made)}

    def run(self, work: Work) -> None:
        """Add a line for each.

        Raises:
            Refused: "nothing-was-made".
        """
        if not self.made:
            raise Refused("nothing-was-made")
        for one in self.made:
            work.session.add(
                PaperMade(
                    paper=self.paper,
                    member_id=one.member_id,
                    about_id=one.about_id,
                    made_as=one.made_as,
                    kind=one.kind,
                    how=self.how.value,
                    at=work.now,
                    by=work.actor,
                )
            )
