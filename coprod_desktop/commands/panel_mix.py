"""Who should be at a panel's table, and who is: counted together, never tied to a name.

What somebody is stays theirs. The panel says whom it needs and counts itself at a review; no
person's record is read or changed by it.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Final
from uuid import UUID

from coprod_desktop.commands.members.facts import fitting, write, written
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import PanelId
from coprod_desktop.domain.text import one_line
from coprod_desktop.models import PanelAim
from coprod_desktop.store.workspace import Work

AIM: Final = frozenset({"words", "wanted", "here"})
MOST: Final = 999


@dataclass(frozen=True, slots=True)
class AddAim:
    """Say whom a panel needs, and how many."""

    panel: PanelId
    words: str
    wanted: int
    here: int = 0

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add it, counted today.

        Raises:
            Refused: "nothing-written", "words-too-long", "not-a-count".
        """
        row = PanelAim(panel_id=self.panel, words="", wanted=self.wanted, here=self.here)
        row.counted_on = _today(work)
        row.words = fitting(row, "words", one_line(written(self.words)))
        _checked(row)
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class EditAim:
    """Change whom a panel needs, or count anew."""

    aim: UUID
    facts: tuple[tuple[str, Any], ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Change it; a new count is of today.

        Raises:
            Refused: "nothing-written", "words-too-long", "not-a-count".
        """
        row = work.session.get_one(PanelAim, self.aim)
        write(row, AIM, self.facts, _today(work))
        row.words = one_line(written(row.words))
        _checked(row)
        if "here" in dict(self.facts):
            row.counted_on = _today(work)
        return row.id


@dataclass(frozen=True, slots=True)
class RemoveAim:
    """Take away what a panel no longer looks for."""

    aim: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Take it away."""
        work.session.delete(work.session.get_one(PanelAim, self.aim))
        return True


def _checked(row: PanelAim) -> None:
    if not (0 <= row.wanted <= MOST and 0 <= row.here <= MOST):
        raise Refused("not-a-count")


def _today(work: Work) -> date:
    return work.now.astimezone(LONDON).date()
