"""Gathers for papers about people. The card is put together here too: one question, one answer."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.models import JournalEntry
from coprod_desktop.queries import charity, member_card, member_list, members
from coprod_desktop.readmodels.papers.members import MemberList, WelcomeSheet


def welcome(session: Session, *, id: UUID) -> WelcomeSheet:  # noqa: A002 - the print dialog's word
    """One person's welcome sheet."""
    return WelcomeSheet(charity.card(session), member_card.card(session, MemberId(id)))


def everyone(
    session: Session, *, names: bool = False, people: Sequence[UUID] | None = None
) -> MemberList:
    """The list of people, by initials: exactly these, in this order, or everyone by name."""
    newest = session.scalar(select(func.max(JournalEntry.at)))
    day = date(2000, 1, 1) if newest is None else newest.astimezone(LONDON).date()
    found = (
        members.search(session, limit=-1) if people is None else member_list.rows(session, people)
    )
    return MemberList(day, tuple(found), names)
