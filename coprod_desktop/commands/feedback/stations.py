"""How a station is written: the rules asked, the row added, the idea's standing kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from coprod_desktop.commands.feedback.hearing import today
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.feedback.steps import Entry, Step, move, standing
from coprod_desktop.domain.ids import ContactId, IdeaId, PartnerId
from coprod_desktop.domain.text import one_line
from coprod_desktop.models import Idea, IdeaStep
from coprod_desktop.store.workspace import Work


def entry_of(row: IdeaStep) -> Entry:
    """A station as the rules see it; words blanked since by an erasure are read as said."""
    return Entry(
        row.step,
        row.on_day,
        row.who or "-",
        row.reason or "-",
        row.would_change or "-",
        row.evidence or "-",
        row.how,
        row.changed,
    )


@dataclass(frozen=True, slots=True)
class Beside:
    """What a station knows that the rules do not need."""

    partner: PartnerId | None = None
    contact: ContactId | None = None
    reply_by: date | None = None


# size: one chain that can be followed with a finger, in one transaction
def take(work: Work, ideas: Sequence[IdeaId], entry: Entry, beside: Beside | None = None) -> None:
    """Take the same step with several ideas, all or none."""
    if not ideas:
        raise Refused("no-idea-chosen")
    if entry.on > today(work):
        raise Refused("day-not-here-yet")
    more = beside or Beside()
    for number in ideas:
        idea = work.session.get(Idea, number)
        if idea is None:
            raise Refused("idea-not-here")
        if entry.step is Step.PASSED and idea.attribution is Attribution.NOT_SHARED:
            raise Refused("idea-not-to-be-shared", number=idea.number)
        rows = list(
            work.session.scalars(
                select(IdeaStep).where(IdeaStep.idea_id == idea.id).order_by(IdeaStep.position)
            )
        )
        # Words were checked when each station was written; one blanked since by an erasure
        # must not stop the journey, so the past is read as said.
        now = move(standing([entry_of(row) for row in rows]), entry)
        work.session.add(
            IdeaStep(
                idea_id=idea.id,
                position=len(rows),
                step=entry.step,
                on_day=entry.on,
                partner_id=more.partner,
                contact_id=more.contact,
                who=one_line(entry.who),
                reason=entry.reason.strip(),
                would_change=entry.would_change.strip(),
                evidence=entry.evidence.strip(),
                how=entry.how,
                changed=entry.changed,
                reply_by=more.reply_by,
            )
        )
        idea.stage, idea.stage_since = now.stage, now.since
        idea.told_on, idea.told_since_change = now.told_on, now.told_since_change
        idea.closed = now.closed
    work.session.flush()


def last_partner(work: Work, idea: IdeaId) -> PartnerId | None:
    """The partner an idea was last passed to."""
    found = work.session.scalar(
        select(IdeaStep.partner_id)
        .where(IdeaStep.idea_id == idea, IdeaStep.step == Step.PASSED)
        .order_by(IdeaStep.position.desc())
        .limit(1)
    )
    return None if found is None else PartnerId(found)
