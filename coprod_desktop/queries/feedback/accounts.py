"""Ideas with what became of them: the one gathering behind lists, letters and reports."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.feedback.clocks import Clocks, bank_holidays, due
from coprod_desktop.domain.feedback.steps import BESIDE, Standing, Step
from coprod_desktop.models import (
    ActionPoint,
    AgendaItem,
    Decision,
    FeedbackClocks,
    Idea,
    IdeaLink,
    IdeaStep,
    IdeaTheme,
    Meeting,
    Member,
    Panel,
    Partner,
    Theme,
)
from coprod_desktop.readmodels.feedback.ideas import IdeaAccount


def clocks(session: Session) -> Clocks:
    """How long people may wait here."""
    row = session.execute(
        select(
            FeedbackClocks.acknowledge_days,
            FeedbackClocks.answer_days,
            FeedbackClocks.outcome_weeks,
            FeedbackClocks.again_weeks,
        ).limit(1)
    ).first()
    return Clocks() if row is None else Clocks(*row)


@dataclass(slots=True)
class _Journey:
    """The latest of what an idea's steps say."""

    found: dict[str, Any] = field(default_factory=dict[str, Any])

    def take(self, row: Any) -> None:
        """Read one more step."""
        if row.step is Step.PASSED:
            self.found |= {
                "partner_id": row.partner_id,
                "partner": row.partner or "",
                "asked_on": row.on_day,
                "chases": 0,
            }
        if row.step is Step.CHASED:
            self.found["chases"] = self.found.get("chases", 0) + 1
        elif row.step is Step.TOLD:
            self.found["how"] = row.how
        elif row.step is Step.SAYS:
            self.found["changed"] = row.changed
        elif row.step not in BESIDE:
            for name in ("who", "reason", "would_change", "evidence", "reply_by"):
                self.found[name] = getattr(row, name)


# size: one statement, its columns in the order of the row
def accounts(session: Session, today: date, *where: ColumnElement[bool]) -> list[IdeaAccount]:
    """The ideas that fit, oldest number first, each with what became of it."""
    chosen = select(Idea.id).where(*where)
    journeys = _journeys(session, chosen)
    themes, results = _themes(session, chosen), _results(session, chosen)
    lengths = clocks(session)
    closed_days = frozenset(
        day for year in range(today.year - 2, today.year + 3) for day in bank_holidays(year)
    )
    rows = session.execute(
        select(
            Idea.id,
            Idea.number,
            Idea.words,
            Idea.heard_on,
            Idea.member_id,
            Member.name,
            Idea.nameless,
            Idea.attribution,
            Idea.role_shown,
            Idea.panel_id,
            Panel.name.label("panel"),
            Meeting.title.label("meeting"),
            Idea.stage,
            Idea.stage_since.label("since"),
            Idea.told_on,
            Idea.told_since_change,
            Idea.closed,
        )
        .outerjoin(Member, Member.id == Idea.member_id)
        .outerjoin(Panel, Panel.id == Idea.panel_id)
        .outerjoin(Meeting, Meeting.id == Idea.meeting_id)
        .where(*where)
        .order_by(Idea.number)
    ).mappings()
    found: list[IdeaAccount] = []
    for row in rows:
        values: dict[str, Any] = dict(row)
        for name in ("name", "panel", "meeting"):
            values[name] = values[name] or ""
        standing = Standing(
            values["stage"],
            values["since"],
            values["heard_on"],
            told_on=values["told_on"],
            told_since_change=values["told_since_change"],
            closed=values["closed"],
        )
        found.append(
            IdeaAccount(
                **values,
                due=due(standing, lengths, closed_days),
                **journeys[values["id"]].found,
                themes=tuple(themes[values["id"]]),
                results=tuple(results[values["id"]]),
            )
        )
    return found


def _journeys(session: Session, chosen: Select[Any]) -> dict[UUID, _Journey]:
    rows = session.execute(
        select(
            IdeaStep.idea_id,
            IdeaStep.step,
            IdeaStep.on_day,
            IdeaStep.partner_id,
            Partner.name.label("partner"),
            IdeaStep.who,
            IdeaStep.reason,
            IdeaStep.would_change,
            IdeaStep.evidence,
            IdeaStep.how,
            IdeaStep.changed,
            IdeaStep.reply_by,
        )
        .outerjoin(Partner, Partner.id == IdeaStep.partner_id)
        .where(IdeaStep.idea_id.in_(chosen))
        .order_by(IdeaStep.idea_id, IdeaStep.position)
    )
    found: dict[UUID, _Journey] = defaultdict(_Journey)
    for row in rows:
        found[row.idea_id].take(row)
    return found


def _themes(session: Session, chosen: Select[Any]) -> dict[UUID, list[str]]:
    found: dict[UUID, list[str]] = defaultdict(list)
    for idea, name in session.execute(
        select(IdeaTheme.idea_id, Theme.name)
        .join(Theme, Theme.id == IdeaTheme.theme_id)
        .where(IdeaTheme.idea_id.in_(chosen))
        .order_by(Theme.name_key)
    ):
        found[idea].append(name)
    return found


def _results(session: Session, chosen: Select[Any]) -> dict[UUID, list[str]]:
    found: dict[UUID, list[str]] = defaultdict(list)
    for row in session.execute(
        select(
            IdeaLink.idea_id,
            IdeaLink.result,
            Decision.words.label("decision"),
            ActionPoint.words.label("action"),
            AgendaItem.title.label("item"),
        )
        .outerjoin(Decision, Decision.id == IdeaLink.decision_id)
        .outerjoin(ActionPoint, ActionPoint.id == IdeaLink.action_id)
        .outerjoin(AgendaItem, AgendaItem.id == IdeaLink.agenda_item_id)
        .where(IdeaLink.idea_id.in_(chosen))
        .order_by(IdeaLink.id)
    ):
        words = row.result or row.decision or row.action
        if words:
            found[row.idea_id].append(words)
    return found


def waits_longest(found: Sequence[IdeaAccount]) -> list[IdeaAccount]:
    """Open ideas by who waits longest past what was promised; closed ones at the end, newest."""
    still = [one for one in found if one.due is not None]
    over = [one for one in found if one.due is None]
    still.sort(key=lambda one: (one.due.by if one.due else one.since, one.number))
    over.sort(key=lambda one: one.number, reverse=True)
    return still + over


def without_person(account: IdeaAccount) -> IdeaAccount:
    """The account as outsiders may see it: the name only where its person chose so."""
    return replace(account, name="", member_id=None)
