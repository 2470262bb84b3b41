"""Keeps a person's search text up to date: name, routes and notes, folded."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.people import digits
from coprod_desktop.domain.text import folded
from coprod_desktop.models import ContactRoute, Member, MemberNote


def refresh(session: Session, member: UUID) -> None:
    """Write a person's search text anew."""
    session.flush()
    row = session.get_one(Member, member)
    routes = select(ContactRoute.value).where(ContactRoute.member_id == member)
    notes = select(MemberNote.words).where(MemberNote.member_id == member)
    values = list(session.scalars(routes))
    words = [row.name, row.payment_name, row.certificate_name, *values, *session.scalars(notes)]
    numbers = [digits(value) for value in values if any(sign.isdigit() for sign in value)]
    row.search_key = folded(" ".join([*words, *numbers]))
