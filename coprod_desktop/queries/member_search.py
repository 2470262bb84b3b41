"""The index of people's words, asked: the only module that speaks its SQLite dialect.

Two ways lead to the first people by name. Where few fit, they are taken from the index and sorted.
Where many fit, sorting them all would be slow, but a walk from A meets enough of them soon. The
count, which the index knows cheaply, decides.
"""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import (
    Select,
    String,
    TextClause,
    and_,
    bindparam,
    column,
    false,
    func,
    literal,
    or_,
    select,
    table,
    text,
    true,
)
from sqlalchemy.orm import Session

from coprod_desktop.domain.searching import Wanted
from coprod_desktop.models import MEMBER_SEARCH as HERE

_WORDS: Final = table("member_words", column("rowid"))
_WALK_FROM: Final = 1500
"""So many fit that a walk is quicker than sorting them (measured on the encrypted file)."""
_WALK_TO: Final = 500
"""A walk is for the beginning of the list; further down, sorting is quicker after all."""


def how_many(session: Session, wanted: Sequence[Wanted]) -> int:
    """How many people have these words."""
    if not wanted:
        return everyone(session)
    return session.scalar(select(func.count()).select_from(_WORDS).where(_fits(wanted))) or 0


def everyone(session: Session) -> int:
    """How many people there are. Somebody who was erased has no name left."""
    whole = select(func.count()).select_from(HERE)
    return (session.scalar(whole) or 0) - (session.scalar(whole.where(HERE.c.name_key == "")) or 0)


def ids(
    session: Session,
    wanted: Sequence[Wanted],
    at: int,
    size: int,
    *,
    descending: bool = False,
    among: int | None = None,
) -> list[UUID]:
    """People who have these words, by name: some of them, from a place in the list.

    Args:
        session: where they are.
        wanted: the words.
        at: how many come before.
        size: how many are wanted at most; -1 for all.
        descending: from Z to A.
        among: how many have these words, if it is known already.
    """
    if not wanted:
        found = select(HERE.c.member_id).where(HERE.c.name_key > "")
    elif 0 < size < _WALK_TO > at and not descending and _many(session, wanted, among):
        found = _walk(wanted)
    else:
        found = matching(wanted)
    order = (HERE.c.name_key, HERE.c.place)
    found = found.order_by(*(each.desc() if descending else each for each in order))
    return list(session.scalars(found.limit(size).offset(at)))


def place(session: Session, wanted: Sequence[Wanted], member: UUID) -> int | None:
    """How many people with these words stand before somebody; None if they are not among them."""
    key = select(HERE.c.name_key, HERE.c.place).where(HERE.c.member_id == member)
    found = session.execute(key).first()
    if found is None:
        return None
    if wanted:
        fits = matching(wanted).where(HERE.c.place == found.place)
        if session.scalar(fits) is None:
            return None
    return _before(session, wanted, found.name_key, found.place)


def beginning(session: Session, wanted: Sequence[Wanted], letters: str) -> int:
    """How many people with these words stand before the first name that begins with letters."""
    return _before(session, wanted, letters, 0)


def named(session: Session, letters: str, size: int) -> list[UUID]:
    """The first people whose names begin with letters (folded)."""
    found = select(HERE.c.member_id).where(
        HERE.c.name_key >= letters, HERE.c.name_key < letters + "\U0010ffff"
    )
    return list(session.scalars(found.order_by(HERE.c.name_key, HERE.c.place).limit(size)))


def matching(wanted: Sequence[Wanted]) -> Select[UUID]:
    """The ids of people who have these words, in no order: to be joined to other questions."""
    joined = _WORDS.join(HERE, HERE.c.place == _WORDS.c.rowid)
    return select(HERE.c.member_id).select_from(joined).where(_fits(wanted))


def _many(session: Session, wanted: Sequence[Wanted], among: int | None) -> bool:
    return (how_many(session, wanted) if among is None else among) > _WALK_FROM


def _before(session: Session, wanted: Sequence[Wanted], name_key: str, at: int) -> int:
    earlier = (HERE.c.name_key < name_key) | ((HERE.c.name_key == name_key) & (HERE.c.place < at))
    found = matching(wanted) if wanted else select(HERE.c.member_id).where(HERE.c.name_key > "")
    return session.scalar(select(func.count()).select_from(found.where(earlier).subquery())) or 0


def _walk(wanted: Sequence[Wanted]) -> Select[UUID]:
    padded = literal(" ") + HERE.c.words + " "
    found = select(HERE.c.member_id).where(HERE.c.name_key > "")
    for options in wanted:
        either = [
            and_(true(), *(func.instr(padded, " " + word) > 0 for word in option))
            for option in options
        ]
        found = found.where(or_(false(), *either))
    return found


def _fits(wanted: Sequence[Wanted]) -> TextClause:
    said = bindparam("match", _match(wanted), String, unique=True)
    return text("member_words.member_words MATCH :match").bindparams(said)


def _match(wanted: Sequence[Wanted]) -> str:
    return " AND ".join(
        "(" + " OR ".join("(" + " AND ".join(map(_term, option)) + ")" for option in options) + ")"
        for options in wanted
    )


def _term(word: str) -> str:
    # A word has no quotes in it: they divide words (domain.searching).
    return f'"{word.rstrip()}"' if word.endswith(" ") else f'"{word}"*'
