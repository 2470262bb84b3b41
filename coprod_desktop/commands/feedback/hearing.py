"""Hearing ideas: at a meeting, from a slip, by phone, from a list; with a name or without one.

An idea without a name must not be traced. It waits in the box, outside the journal, until there are
enough to mix, and comes out shuffled, with random ids and only a month.
"""

import secrets
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final
from uuid import UUID, uuid4

from sqlalchemy import func, select

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.feedback.steps import Step
from coprod_desktop.domain.ids import IdeaId, MeetingId, MemberId, PanelId
from coprod_desktop.domain.shielding import FEWEST
from coprod_desktop.domain.text import cleaned, folded, one_line
from coprod_desktop.models import (
    BoxSlip,
    HeardBy,
    Idea,
    IdeaStep,
    Meeting,
    Member,
    Panel,
    PanelRole,
)
from coprod_desktop.store.workspace import Work

LONGEST: Final = 20_000
"""Characters in one idea."""
_SHUFFLE: Final = secrets.SystemRandom()


def today(work: Work) -> date:
    """The day in London on which a command runs."""
    return work.now.astimezone(LONDON).date()


def the_words(text: str) -> str:
    """Somebody's own words: stripped of blank ends and invisible signs, and nothing else.

    Raises:
        Refused: "idea-needs-words", "idea-too-long".
    """
    words = cleaned(text).strip()
    if not words:
        raise Refused("idea-needs-words")
    if len(words) > LONGEST:
        raise Refused("idea-too-long", most=f"{LONGEST:,}")
    return words


@dataclass(frozen=True, slots=True)
class AddIdea:
    """Write down what somebody said. Returns its id, or None when it went into the box.

    Attributes:
        said_by: who said it; None puts the idea into the box of ideas without a name.
        heard_on: the day; today if None.
        attribution: how they want to be shown. Their choice.
    """

    words: str
    said_by: MemberId | None
    heard_by: HeardBy = HeardBy.MEETING
    meeting: MeetingId | None = None
    panel: PanelId | None = None
    heard_on: date | None = None
    attribution: Attribution = Attribution.ANONYMOUS
    role_shown: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> IdeaId | None:
        """Add the idea and its first station.

        Raises:
            Refused: "idea-needs-words", "idea-too-long", "person-not-here", "meeting-not-here",
                "panel-not-here", "day-not-here-yet".
        """
        words, on = the_words(self.words), self.heard_on or today(work)
        if on > today(work):
            raise Refused("day-not-here-yet")
        if self.said_by is None:
            put_in_box(work, words, on)
            return None
        member = work.session.get(Member, self.said_by)
        if member is None or not member.name.strip():
            raise Refused("person-not-here")
        meeting = None if self.meeting is None else work.session.get(Meeting, self.meeting)
        if self.meeting is not None and meeting is None:
            raise Refused("meeting-not-here")
        if self.panel is not None and work.session.get(Panel, self.panel) is None:
            raise Refused("panel-not-here")
        idea = new_idea(next_number(work), words, on, self.heard_by)
        idea.member_id, idea.attribution = member.id, self.attribution
        idea.meeting_id = self.meeting
        of_meeting = None if meeting is None else meeting.panel_id
        idea.panel_id = self.panel or of_meeting or _only_panel(work, self.said_by, on)
        idea.role_shown = one_line(self.role_shown)
        work.session.add(idea)
        work.session.flush()
        work.session.add(IdeaStep(idea_id=idea.id, position=0, step=Step.HEARD, on_day=on))
        return IdeaId(idea.id)


def _only_panel(work: Work, member: MemberId, on: date) -> UUID | None:
    """The panel somebody belongs to, where there is just one."""
    panels = set(
        work.session.scalars(
            select(PanelRole.panel_id).where(
                PanelRole.member_id == member,
                PanelRole.from_day <= on,
                PanelRole.to_day.is_(None) | (PanelRole.to_day >= on),
            )
        )
    )
    return panels.pop() if len(panels) == 1 else None


def put_in_box(work: Work, words: str, on: date) -> None:
    """Drop a slip into the box: random id, the month only, nothing in the journal."""
    work.session.add(BoxSlip(id=uuid4(), words=words, month=on.replace(day=1)))
    work.session.flush()


def next_number(work: Work) -> int:
    """The number the next idea gets. Numbers are never used twice while an idea stands."""
    return (work.session.scalar(select(func.max(Idea.number))) or 0) + 1


def new_idea(number: int, words: str, on: date, heard_by: HeardBy) -> Idea:
    """An idea just heard, nobody's yet."""
    return Idea(
        number=number,
        words=words,
        words_key=folded(words),
        heard_on=on,
        heard_by=heard_by,
        member_id=None,
        nameless=False,
        meeting_id=None,
        panel_id=None,
        attribution=Attribution.ANONYMOUS,
        role_shown="",
        stage=Step.HEARD,
        stage_since=on,
        told_on=None,
        told_since_change=False,
        closed=False,
    )


def add_nameless(work: Work, slips: list[tuple[str, date]]) -> None:
    """Ideas without a name, shuffled, with random ids, each knowing only its month."""
    _SHUFFLE.shuffle(slips)
    number = next_number(work)
    for at, (words, month) in enumerate(slips):
        idea = new_idea(number + at, words, month.replace(day=1), HeardBy.SLIP)
        idea.id, idea.nameless = uuid4(), True
        step = IdeaStep(idea_id=idea.id, position=0, step=Step.HEARD, on_day=idea.heard_on)
        step.id = uuid4()
        work.session.add(idea)
        work.session.flush()
        work.session.add(step)


@dataclass(frozen=True, slots=True)
class OpenBox:
    """Take the ideas without a name out of the box, mixed, so that nobody can be traced."""

    can_undo: ClassVar[bool] = False  # putting them back in order would undo the mixing

    def run(self, work: Work) -> int:
        """Turn every slip into an idea, once there are five or the month is over.

        Raises:
            Refused: "box-empty", "box-too-few".
        """
        slips = list(work.session.scalars(select(BoxSlip)))
        if not slips:
            raise Refused("box-empty")
        this_month = today(work).replace(day=1)
        if len(slips) < FEWEST and any(slip.month >= this_month for slip in slips):
            raise Refused("box-too-few", count=len(slips), fewest=FEWEST)
        pairs = [(slip.words, slip.month) for slip in slips]
        for slip in slips:
            work.session.delete(slip)
        add_nameless(work, pairs)
        return len(pairs)
