"""Ideas: the list by who waits longest, one as its passport, and what forms offer."""

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.steps import Standing, may_come_next
from coprod_desktop.domain.text import folded
from coprod_desktop.models import (
    ActionPoint,
    AgendaItem,
    BoxSlip,
    Decision,
    Idea,
    IdeaLink,
    IdeaStep,
    IdeaTheme,
    Meeting,
    Member,
    Partner,
    PartnerContact,
    Theme,
)
from coprod_desktop.queries.feedback.accounts import accounts, waits_longest
from coprod_desktop.readmodels.feedback.ideas import (
    Choices,
    Chosen,
    IdeaAccount,
    IdeaCounts,
    LinkRow,
    Passport,
    Station,
)


def waiting(
    session: Session,
    today: date,
    *,
    words: str = "",
    closed: bool = False,
    theme: str = "",
) -> list[IdeaAccount]:
    """Ideas that fit some words, by who waits longest."""
    where: list[ColumnElement[bool]] = [Idea.closed.is_(closed)]
    for word in folded(words).split():
        person = select(Member.id).where(Member.name_key.contains(word, autoescape=True))
        number = word.removeprefix("no.").removeprefix("#")
        hit = Idea.words_key.contains(word, autoescape=True) | Idea.member_id.in_(person)
        where.append(hit | (Idea.number == int(number)) if number.isdecimal() else hit)
    if theme:
        about = select(IdeaTheme.idea_id).join(Theme).where(Theme.name_key == folded(theme))
        where.append(Idea.id.in_(about))
    return waits_longest(accounts(session, today, *where))


def counts(session: Session, today: date) -> IdeaCounts:
    """How many ideas there are in all, and how they stand."""
    every = accounts(session, today, Idea.closed.is_(False))
    asked = session.scalar(select(func.count(Idea.id))) or 0
    return IdeaCounts(
        asked=asked,
        open=len(every),
        overdue=sum(1 for one in every if one.days_over(today) > 0),
        with_news=sum(1 for one in every if one.has_news),
        closed=asked - len(every),
        in_box=session.scalar(select(func.count(BoxSlip.id))) or 0,
    )


# size: one statement, its columns in the order of the row
def passport(session: Session, idea: UUID, today: date) -> Passport:
    """One idea in full.

    Raises:
        Refused: "idea-not-here".
    """
    found = accounts(session, today, Idea.id == idea)
    if not found:
        raise Refused("idea-not-here")
    account = found[0]
    stations = tuple(
        Station(
            row.step,
            row.on,
            row.who,
            row.partner or "",
            row.reason,
            row.would_change,
            row.evidence,
            row.how,
            row.changed,
            row.reply_by,
        )
        for row in session.execute(
            select(
                IdeaStep.step,
                IdeaStep.on_day.label("on"),
                IdeaStep.who,
                Partner.name.label("partner"),
                IdeaStep.reason,
                IdeaStep.would_change,
                IdeaStep.evidence,
                IdeaStep.how,
                IdeaStep.changed,
                IdeaStep.reply_by,
            )
            .outerjoin(Partner, Partner.id == IdeaStep.partner_id)
            .where(IdeaStep.idea_id == idea)
            .order_by(IdeaStep.position)
        )
    )
    standing = Standing(
        account.stage,
        account.since,
        account.heard_on,
        chases=account.chases,
        told_on=account.told_on,
        told_since_change=account.told_since_change,
        closed=account.closed,
    )
    return Passport(account, stations, _links(session, idea), may_come_next(standing))


def _links(session: Session, idea: UUID) -> tuple[LinkRow, ...]:
    found: list[LinkRow] = []
    for row in session.execute(
        select(
            IdeaLink.id,
            IdeaLink.result,
            Decision.words.label("decision"),
            ActionPoint.words.label("action"),
            AgendaItem.title.label("item"),
        )
        .outerjoin(Decision, Decision.id == IdeaLink.decision_id)
        .outerjoin(ActionPoint, ActionPoint.id == IdeaLink.action_id)
        .outerjoin(AgendaItem, AgendaItem.id == IdeaLink.agenda_item_id)
        .where(IdeaLink.idea_id == idea)
        .order_by(IdeaLink.id)
    ):
        for kind in ("result", "decision", "action", "item"):
            if words := getattr(row, kind):
                found.append(LinkRow(row.id, kind, words))
    return tuple(found)


def choices(session: Session, today: date) -> Choices:
    """The people, partners, meetings and themes a form offers."""
    people = session.execute(
        select(Member.id, Member.name).where(Member.name != "").order_by(Member.name_key)
    )
    partners = session.execute(select(Partner.id, Partner.name).order_by(Partner.name_key))
    contacts = session.execute(
        select(PartnerContact.partner_id, PartnerContact.id, PartnerContact.name).order_by(
            PartnerContact.name_key
        )
    )
    meetings = session.execute(
        select(Meeting.id, Meeting.title, Meeting.starts_at)
        .where(func.date(Meeting.starts_at) >= str(today - timedelta(days=400)))
        .where(func.date(Meeting.starts_at) <= str(today))
        .order_by(Meeting.starts_at.desc())
    )
    return Choices(
        people=tuple(Chosen(*row) for row in people),
        partners=tuple(Chosen(*row) for row in partners),
        contacts=tuple((row[0], Chosen(row[1], row[2])) for row in contacts),
        meetings=tuple(
            Chosen(row.id, f"{row.title}, {row.starts_at:%d/%m/%Y}") for row in meetings
        ),
        themes=tuple(session.scalars(select(Theme.name).order_by(Theme.name_key))),
    )


def linkable(session: Session, idea: UUID) -> dict[str, list[Chosen]]:
    """The decisions, actions and agenda items an idea could be linked to, newest meeting first."""
    found: dict[str, list[Chosen]] = {}
    for kind, table, words in (
        ("decision", Decision, Decision.words),
        ("action", ActionPoint, ActionPoint.words),
        ("item", AgendaItem, AgendaItem.title),
    ):
        rows = session.execute(
            select(table.id, words)
            .join(Meeting, Meeting.id == table.meeting_id)
            .order_by(Meeting.starts_at.desc())
            .limit(60)
        )
        found[kind] = [Chosen(*row) for row in rows]
    return found
