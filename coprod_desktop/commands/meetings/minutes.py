"""Minutes against each item, in versions; decisions, actions, and calls afterwards."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.text import folded, one_line
from coprod_desktop.models import (
    ActionPoint,
    AgendaItem,
    CheckIn,
    Decision,
    MinuteLine,
    Minutes,
)
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class WriteMinute:
    """Write down what was said under one agenda item, and the same in easy words."""

    item_id: UUID
    said: str
    easy: str | None = None  # None: as it is

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Write into the draft, beginning it when there is none.

        Raises:
            Refused: "minutes-approved".
        """
        item = work.session.get_one(AgendaItem, self.item_id)
        draft = latest(work.session, item.meeting_id) or _begin(work, item.meeting_id, 1)
        if draft.approved_at is not None:
            raise Refused("minutes-approved")
        row = work.session.scalars(
            select(MinuteLine)
            .where(MinuteLine.minutes_id == draft.id)
            .where(MinuteLine.agenda_item_id == item.id)
        ).first() or MinuteLine(minutes_id=draft.id, agenda_item_id=item.id)
        row.said = self.said.strip()
        if self.easy is not None:
            row.easy = self.easy.strip()
        work.session.add(row)


@dataclass(frozen=True, slots=True)
class ApproveMinutes:
    """Note that the panel approved the minutes. They are never written in again."""

    meeting_id: UUID
    by: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Note when and by whom.

        Raises:
            Refused: "no-minutes-yet", "minutes-approved".
        """
        draft = latest(work.session, self.meeting_id)
        if draft is None:
            raise Refused("no-minutes-yet")
        if draft.approved_at is not None:
            raise Refused("minutes-approved")
        draft.approved_at, draft.approved_by = work.now, one_line(self.by)[:200]


@dataclass(frozen=True, slots=True)
class ReviseMinutes:
    """Begin a new version of approved minutes; the approved one stays as it was."""

    meeting_id: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> int:
        """Copy the lines into a new draft and answer with its number.

        Raises:
            Refused: "no-minutes-yet", "draft-there-already".
        """
        last = latest(work.session, self.meeting_id)
        if last is None:
            raise Refused("no-minutes-yet")
        if last.approved_at is None:
            raise Refused("draft-there-already")
        draft = _begin(work, self.meeting_id, last.number + 1)
        lines = select(MinuteLine).where(MinuteLine.minutes_id == last.id)
        for line in work.session.scalars(lines).all():
            work.session.add(
                MinuteLine(
                    minutes_id=draft.id,
                    agenda_item_id=line.agenda_item_id,
                    said=line.said,
                    easy=line.easy,
                )
            )
        return draft.number


@dataclass(frozen=True, slots=True)
class AddDecision:
    """Write a decision into the log."""

    meeting_id: UUID
    words: str
    item_id: UUID | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add the row and answer with its id.

        Raises:
            Refused: "decision-needs-words".
        """
        words = self.words.strip()
        if not words:
            raise Refused("decision-needs-words")
        row = Decision(
            meeting_id=self.meeting_id, agenda_item_id=self.item_id, words=words,
            words_key=folded(words),
        )  # fmt: skip
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class AddAction:
    """Write down what somebody said they would do, and by when."""

    meeting_id: UUID
    words: str
    owner: str = ""
    owner_id: UUID | None = None
    due_on: date | None = None
    item_id: UUID | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add the row and answer with its id.

        Raises:
            Refused: "action-needs-words", "action-needs-an-owner".
        """
        words, owner = self.words.strip(), one_line(self.owner)[:300]
        if not words:
            raise Refused("action-needs-words")
        if not owner and self.owner_id is None:
            raise Refused("action-needs-an-owner")
        row = ActionPoint(
            meeting_id=self.meeting_id, agenda_item_id=self.item_id, words=words,
            owner=owner, owner_id=self.owner_id, due_on=self.due_on,
        )  # fmt: skip
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class FinishAction:
    """Note that an action is done, or that it is not after all."""

    action_id: UUID
    done: bool = True

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Write the day, or take it away."""
        day = work.now.astimezone(LONDON).date() if self.done else None
        work.session.get_one(ActionPoint, self.action_id).done_on = day


@dataclass(frozen=True, slots=True)
class NoteCheckIn:
    """Note who rings somebody after a meeting, or that the call was made."""

    meeting_id: UUID
    member_id: UUID
    by: str = ""
    done: bool = False

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Add or change the row."""
        row = work.session.scalars(
            select(CheckIn)
            .where(CheckIn.meeting_id == self.meeting_id)
            .where(CheckIn.member_id == self.member_id)
        ).first() or CheckIn(meeting_id=self.meeting_id, member_id=self.member_id)
        row.by = one_line(self.by)[:200] or row.by or work.actor
        row.done_at = work.now if self.done else None
        work.session.add(row)


def latest(session: Session, meeting_id: UUID) -> Minutes | None:
    """The newest version of a meeting's minutes."""
    chosen = select(Minutes).where(Minutes.meeting_id == meeting_id)
    return session.scalars(chosen.order_by(Minutes.number.desc()).limit(1)).first()


def _begin(work: Work, meeting_id: UUID, number: int) -> Minutes:
    draft = Minutes(meeting_id=meeting_id, number=number, began_at=work.now)
    work.session.add(draft)
    work.session.flush()
    return draft
