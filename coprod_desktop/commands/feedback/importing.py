"""Bringing in a list of slips: a thousand lines pasted at once are one step."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from sqlalchemy import select

from coprod_desktop.commands.feedback.hearing import (
    add_nameless,
    new_idea,
    next_number,
    put_in_box,
    the_words,
    today,
)
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.steps import Step
from coprod_desktop.domain.ids import MeetingId, MemberId
from coprod_desktop.domain.shielding import FEWEST
from coprod_desktop.domain.text import folded
from coprod_desktop.models import HeardBy, Idea, IdeaStep, Meeting, Member
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class PastedIdea:
    """One line of a list: the words, a name if there is one, and a day if there is one."""

    words: str
    name: str = ""
    heard_on: date | None = None


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of a list. Its lines are all accounted for: the other counts add up to `rows`."""

    rows: int
    with_name: int = 0
    unknown_name: int = 0
    nameless: int = 0
    boxed: int = 0
    skipped: int = 0
    same: int = 0


@dataclass(slots=True)
class _Sorted:
    """A list read: what becomes an idea, what has no name, what is left out."""

    ideas: list[tuple[str, date, MemberId | None]] = field(default_factory=list)
    nameless: list[tuple[str, date]] = field(default_factory=list)
    skipped: int = 0
    same: int = 0


@dataclass(frozen=True, slots=True)
class ImportIdeas:
    """Bring in a list of slips as one step that can be taken back as one.

    Fewer than five slips without a name go into the box instead: too few to mix.
    """

    slips: tuple[PastedIdea, ...]
    meeting: MeetingId | None = None

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> Mapping[str, str | int]:
        """How many lines there were."""
        return {"count": len(self.slips)}

    def run(self, work: Work) -> Brought:
        """Add an idea per line that has words.

        Raises:
            Refused: "nothing-to-import", "too-many-slips", "idea-too-long", "meeting-not-here".
        """
        if not self.slips:
            raise Refused("nothing-to-import")
        if len(self.slips) > 5_000:
            raise Refused("too-many-slips", most="5,000")
        if self.meeting is not None and work.session.get(Meeting, self.meeting) is None:
            raise Refused("meeting-not-here")
        sorted_out = _sorted_out(work, self.slips)
        number = next_number(work)
        for at, (words, on, who) in enumerate(sorted_out.ideas):
            idea = new_idea(number + at, words, on, HeardBy.IMPORTED)
            idea.member_id, idea.meeting_id = who, self.meeting
            work.session.add(idea)
        work.session.flush()
        _first_steps(work)
        nameless = sorted_out.nameless
        boxed = len(nameless) if 0 < len(nameless) < FEWEST else 0
        if boxed:
            for words, on in nameless:
                put_in_box(work, words, on)
        else:
            add_nameless(work, nameless)
        return Brought(
            rows=len(self.slips),
            with_name=sum(1 for _, _, who in sorted_out.ideas if who is not None),
            unknown_name=sum(1 for _, _, who in sorted_out.ideas if who is None),
            nameless=len(nameless) - boxed,
            boxed=boxed,
            skipped=sorted_out.skipped,
            same=sorted_out.same,
        )


def _sorted_out(work: Work, slips: tuple[PastedIdea, ...]) -> _Sorted:
    people, now, found = _people(work), today(work), _Sorted()
    seen = {(key, who) for key, who in work.session.execute(select(Idea.words_key, Idea.member_id))}
    for slip in slips:
        name = folded(slip.name)
        if not slip.words.strip():
            found.skipped += 1
            continue
        words, on, who = the_words(slip.words), min(slip.heard_on or now, now), people.get(name)
        if not name:
            found.nameless.append((words, on))
        elif who is not None and (folded(words), who) in seen:
            found.same += 1
        else:
            seen.add((folded(words), who))
            found.ideas.append((words, on, who))
    return found


def _people(work: Work) -> dict[str, MemberId]:
    """Members by folded name; a name that two people share is nobody's."""
    found: dict[str, MemberId] = {}
    shared: set[str] = set()
    for key, member in work.session.execute(select(Member.name_key, Member.id)):
        if key in found:
            shared.add(key)
        found[key] = MemberId(member)
    return {key: member for key, member in found.items() if key and key not in shared}


def _first_steps(work: Work) -> None:
    """The first station of every idea of this import that has none yet."""
    without = select(Idea).where(~select(IdeaStep.id).where(IdeaStep.idea_id == Idea.id).exists())
    for idea in work.session.scalars(without):
        work.session.add(
            IdeaStep(idea_id=idea.id, position=0, step=Step.HEARD, on_day=idea.heard_on)
        )
    work.session.flush()
