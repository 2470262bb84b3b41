"""Changing and taking away what was written about a person: skills, notes, steps of joining."""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Final
from uuid import UUID

from coprod_desktop.commands.members.facts import fitting, write, written
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.text import one_line
from coprod_desktop.models import ChecklistItem, MemberAbility, MemberNote
from coprod_desktop.store.workspace import Work

ABILITY: Final = frozenset({"kind", "words"})
NOTE: Final = frozenset({"words", "shared"})
STEP: Final = frozenset({"words", "due_on"})


@dataclass(frozen=True, slots=True)
class EditAbility:
    """Change a skill, a goal or an interest."""

    ability: UUID
    facts: tuple[tuple[str, Any], ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Change it.

        Raises:
            Refused: "nothing-written", "words-too-long".
        """
        row = work.session.get_one(MemberAbility, self.ability)
        write(row, ABILITY, self.facts, _today(work))
        row.words = written(row.words)
        return row.id


@dataclass(frozen=True, slots=True)
class RemoveAbility:
    """Take a skill, a goal or an interest away."""

    ability: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Take it away."""
        work.session.delete(work.session.get_one(MemberAbility, self.ability))
        return True


@dataclass(frozen=True, slots=True)
class EditNote:
    """Change a note, or whether it is shared."""

    note: UUID
    facts: tuple[tuple[str, Any], ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Change it.

        Raises:
            Refused: "nothing-written", "words-too-long".
        """
        row = work.session.get_one(MemberNote, self.note)
        write(row, NOTE, self.facts, _today(work))
        row.words = written(row.words)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class RemoveNote:
    """Take a note away."""

    note: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Take it away, and out of what the search looks through."""
        row = work.session.get_one(MemberNote, self.note)
        work.session.delete(row)
        work.session.flush()
        return True


@dataclass(frozen=True, slots=True)
class AddStep:
    """Add a step to somebody's joining, perhaps with a day."""

    member: MemberId
    words: str
    due_on: date | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add it.

        Raises:
            Refused: "nothing-written", "words-too-long".
        """
        row = ChecklistItem(member_id=self.member, words="", due_on=self.due_on)
        row.words = fitting(row, "words", one_line(written(self.words)))
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class EditStep:
    """Change a step of joining, or its day."""

    step: UUID
    facts: tuple[tuple[str, Any], ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Change it.

        Raises:
            Refused: "nothing-written", "words-too-long".
        """
        row = work.session.get_one(ChecklistItem, self.step)
        write(row, STEP, self.facts, _today(work))
        row.words = one_line(written(row.words))
        return row.id


@dataclass(frozen=True, slots=True)
class RemoveStep:
    """Take a step of joining away."""

    step: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Take it away."""
        work.session.delete(work.session.get_one(ChecklistItem, self.step))
        return True


def _today(work: Work) -> date:
    return work.now.astimezone(LONDON).date()
