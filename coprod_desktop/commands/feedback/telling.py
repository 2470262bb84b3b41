"""Telling people how their ideas stand; closing what they were told of.

Each command takes several ideas, so a round of ten phone calls is one step and one Undo.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from coprod_desktop.commands.feedback.hearing import today
from coprod_desktop.commands.feedback.stations import take
from coprod_desktop.domain.feedback.steps import Changed, Entry, How, Step
from coprod_desktop.domain.ids import IdeaId
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class TellPeople:
    """Note that people were told how their ideas stand, and how."""

    ideas: tuple[IdeaId, ...]
    how: How
    on: date | None = None

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> Mapping[str, str | int]:
        """How many."""
        return {"count": len(self.ideas)}

    def run(self, work: Work) -> int:
        """Write the station beside the stage.

        Raises:
            Refused: "told-before-the-news", and as the journey's rules.
        """
        take(work, self.ideas, Entry(Step.TOLD, self.on or today(work), how=self.how))
        return len(self.ideas)


@dataclass(frozen=True, slots=True)
class RecordChange:
    """Write down what the person says: it changed, partly, not, or they cannot tell."""

    idea: IdeaId
    changed: Changed
    on: date | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> int:
        """Write the station beside the stage.

        Raises:
            Refused: "tell-first", and as the journey's rules.
        """
        entry = Entry(Step.SAYS, self.on or today(work), changed=self.changed)
        take(work, (self.idea,), entry)
        return 1


@dataclass(frozen=True, slots=True)
class CloseIdeas:
    """Close ideas whose people were told how they ended. There is no other way to close one."""

    ideas: tuple[IdeaId, ...]

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> Mapping[str, str | int]:
        """How many."""
        return {"count": len(self.ideas)}

    def run(self, work: Work) -> int:
        """Write the last station.

        Raises:
            Refused: "tell-first", "not-at-an-end", and as the journey's rules.
        """
        take(work, self.ideas, Entry(Step.CLOSED, today(work)))
        return len(self.ideas)


@dataclass(frozen=True, slots=True)
class ReopenIdea:
    """Open an idea again, because something changed."""

    idea: IdeaId
    reason: str

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> int:
        """Write the station; the journey begins anew.

        Raises:
            Refused: "nothing-to-reopen", "reopened-needs-why".
        """
        entry = Entry(Step.REOPENED, today(work), reason=self.reason)
        take(work, (self.idea,), entry)
        return 1
