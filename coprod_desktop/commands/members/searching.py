"""Keeps people's search words up to date: names, ways to reach them and notes, folded."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy.orm import Session

from coprod_desktop.models import Member, search_keys


def refresh(session: Session, *members: UUID) -> None:
    """Write what people can be found by anew, after something of theirs has changed."""
    refresh_all(session, members)


def refresh_all(session: Session, members: Iterable[UUID]) -> None:
    """Write it anew for many at once."""
    session.flush()
    for member, words in search_keys(session, members).items():
        row = session.get_one(Member, member)
        if row.search_key != words:
            row.search_key = words
